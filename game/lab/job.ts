import { agreementsOf } from '../analysis/balance/agreements.ts';
import { playHistory } from '../analysis/history.ts';
import { comparedGame } from '../analysis/peeking.ts';
import { randomPlay } from '../analysis/randomPlay.ts';
import { type Policy, randomPolicy } from '../opponent/index.ts';
import { DEFAULT_OPTIONS, type Move } from '../rules/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { type Arm, changed, playArm } from './arm.ts';
import { type BalanceGame, playBalanceGame } from './balanceGame.ts';
import { factsOf, type GameFacts } from './facts.ts';
import { playGame } from './play.ts';

/** What one seed of each kind of work brings. */
export interface Works {
  /** A game of an arm. */
  games: GameFacts;
  /** A random game with its checks: the rule that it broke, in words, or null. */
  random: { readonly broken: string | null };
  /** The history line: whether it was ratified, whether a leak made a sounding impossible, whether all else was legal. */
  history: { readonly ratified: boolean; readonly skipped: number; readonly legal: boolean };
  /** A random game seen twice by each seat: plies compared, and views that differed. */
  peeking: { readonly plies: number; readonly differences: number };
  /** A game of an arm, for a balance report. */
  balance: BalanceGame;
  /** All possible agreements; every seed has the same. */
  agreements: ReturnType<typeof agreementsOf>;
}

export type WorkName = keyof Works;

/** A share of an experiment's work: seeds `from` to `from + count - 1`. Plain data, so that any thread can do it. */
export interface Job<Name extends WorkName = WorkName> {
  readonly work: Name;
  readonly arm: Arm;
  readonly from: number;
  readonly count: number;
}

const TRIES_PER_GAME = 4;

const WORKS: { readonly [Name in WorkName]: (scenario: Scenario, arm: Arm, seed: number) => Works[Name] } = {
  games: (scenario, arm, seed) =>
    factsOf(changed(scenario, arm.changes ?? {}), playArm(scenario, arm, seed), arm.left ?? false),
  random: (scenario, _arm, seed) => {
    const { broken } = randomPlay({
      scenario,
      options: DEFAULT_OPTIONS,
      games: 1,
      seed,
      choose: randomPolicy,
      fullEvery: 1,
      triesPerGame: TRIES_PER_GAME,
    });
    return { broken: broken && `${broken.invariant} (ply ${broken.ply})` };
  },
  history: (scenario, _arm, seed) => {
    const run = playHistory(scenario, { seed, skipSoundings: true, talksOnly: true });
    return { ratified: run.last.deal !== null, skipped: run.skipped, legal: run.reached };
  },
  peeking: (scenario, _arm, seed) => {
    const moves = patientMoves(scenario, seed);
    let [plies, differences] = [0, 0];
    for (const me of [...scenario.agenda.principals.keys(), 'public'] as const) {
      const peek = comparedGame(scenario, seed, me, moves);
      plies += peek.plies;
      differences += peek.differs === null ? 0 : 1;
    }
    return { plies, differences };
  },
  balance: playBalanceGame,
  agreements: agreementsOf,
};

/** A random player that thinks twice before it accepts: the games of others end too soon to see much. */
const patientPolicy: Policy = (view, seed) => {
  const move = randomPolicy(view, seed);
  return move.kind === 'accept' ? randomPolicy(view, seed + 1) : move;
};

function patientMoves(scenario: Scenario, seed: number): Move[] {
  const moves: Move[] = [];
  const policies = scenario.agenda.principals.map(() => patientPolicy);
  playGame({ scenario, policies, seed, options: DEFAULT_OPTIONS, watch: (_, move) => moves.push(move) });
  return moves;
}

/** Does a job, seed by seed. */
export function runJob<Name extends WorkName>(scenario: Scenario, job: Job<Name>): Works[Name][] {
  return Array.from({ length: job.count }, (_, place) =>
    WORKS[job.work](scenario, job.arm, job.from + place),
  );
}
