/** Arms in which machines think: whole games, single decisions, the what-if of the debrief, the analysis of domains. */
import { analyseAdditive } from '../../game/analysis/analyse.ts';
import type { AdditiveDomain } from '../../game/analysis/domainFile.ts';
import { playBalanceGame } from '../../game/lab/balanceGame.ts';
import { playGame } from '../../game/lab/play.ts';
import { replayBranch, type Trunk } from '../../game/lab/whatIf.ts';
import { POLICIES, type Policy } from '../../game/opponent/index.ts';
import { DEFAULT_OPTIONS } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { rngOf } from '../kit/random.ts';
import type { Arm, Prepare, Timed } from './arm.ts';
import { SCENARIO } from './script.ts';
import { worked } from './worked.ts';

/** Games with seeds of their own, always the same ones in the same order. */
const SEEDS = 40;

function gamesOf(policies: readonly Policy[]): () => void {
  const scenario = shipped(SCENARIO);
  let played = 0;
  return () => {
    played += 1;
    playGame({ scenario, policies, seed: 1 + (played % SEEDS), options: DEFAULT_OPTIONS });
  };
}

/** Whole games of Even against itself. */
export const games: Prepare<Arm> = () => ({ count: 1, run: gamesOf([POLICIES.even, POLICIES.even]) });

/** Games of a balance report of so many: each run plays a part of them, always the same ones in the same order. */
export const balancing =
  (planned: number): Prepare<Arm> =>
  () => {
    const scenario = shipped(SCENARIO);
    let played = 0;
    return {
      count: 1 / planned,
      run() {
        played += 1;
        playBalanceGame(scenario, { scenario: scenario.id }, 1 + (played % SEEDS));
      },
    };
  };

/** Milliseconds of every decision of the first seat, against Even. */
export const decisionsOf =
  (who: 'even' | 'severe'): Prepare<Timed> =>
  () => {
    let times: number[] = [];
    const timed: Policy = (view, seed) => {
      const start = worked();
      const move = POLICIES[who](view, seed);
      times.push(worked() - start);
      return move;
    };
    const game = gamesOf([timed, POLICIES.even]);
    return {
      times() {
        times = [];
        game();
        return times;
      },
    };
  };

/** The replays that the debrief shows: Even for both, from the first ply of a round that did anything, left out. */
export const whatIfFrom =
  (round: number): Prepare<Arm> =>
  ({ scenario, states, moves }) => {
    const trunk: Trunk = { scenario, seed: 31, players: ['even', 'even'], states, moves };
    const ply = states.findIndex((state, place) => state.round === round && moves[place]?.kind !== 'endTurn');
    const by = moves[ply]!.by;
    return {
      count: 1,
      run() {
        const replay = replayBranch(trunk, { ply, move: { kind: 'endTurn', by } });
        for (let place = 0; place < 200; place++) replay(place);
      },
    };
  };

/** Issues of the domains that are analysed: 194,400 outcomes. */
const SIZES = [6, 6, 6, 6, 6, 5, 5];

/** An analysis of random values for all parties; where they are opposed, the last party loses what the others gain. */
export const analysing =
  (parties: number, isOpposed: boolean): Prepare<Arm> =>
  () => {
    const draw = rngOf(parties);
    const rows = Array.from({ length: parties }, () =>
      SIZES.map(size => Array.from({ length: size }, () => draw(1_000_000) / 1_000_000)),
    );
    if (isOpposed)
      rows[parties - 1] = SIZES.map((size, issue) =>
        Array.from(
          { length: size },
          (_, value) => 0 - rows.slice(0, -1).reduce((sum, row) => sum + row[issue]![value]!, 0),
        ),
      );
    const domain: AdditiveDomain = {
      name: 'made',
      issues: [],
      sizes: SIZES,
      parties: rows.map((_, party) => ({ name: `party ${party}`, reservation: -100 })),
      rows,
    };
    return { count: 1, run: () => void analyseAdditive(domain) };
  };
