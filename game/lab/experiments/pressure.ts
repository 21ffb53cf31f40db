import type { Arm } from '../arm.ts';
import {
  above,
  below,
  between,
  type Comparison,
  compare,
  type Experiment,
  type ExperimentId,
  gapOf,
  type Site,
  troubleOf,
} from '../experiment.ts';
import type { GameFacts } from '../facts.ts';
import type { Player } from '../player.ts';

const GAMES = { threat: 700, credibility: 900 };

/** Presses in one round by order; before and after it, like its counterpart, as it sees fit. */
const ordered = (kind: 'threaten' | 'warn', round: number): Player => ({
  orders: [{ round, move: { kind, measure: 0, level: 1 } }],
});

/** Presses by order only: what it does of its own accord would be a second threat where there is to be none. */
const CALM: Player = { without: ['warn', 'threaten', 'escalate', 'carryOut'] };

/** Red lines are left to the experiments about lines: with them a quarter of the games end without a deal anyway. */
const table = (scenario: string, first: Player, changes: Arm['changes'] = {}): Arm => ({
  scenario,
  changes: { noLines: true, ...changes },
  players: [first],
});

const BARE = { noCovers: true } as const;

/** A public threat in round 2, the same as a private warning, and both with face-savers in reach. */
const threatArms = (scenario: string) => ({
  calm: table(scenario, {}, BARE),
  threat: table(scenario, ordered('threaten', 2), BARE),
  warning: table(scenario, ordered('warn', 2), BARE),
  coveredCalm: table(scenario, {}),
  coveredThreat: table(scenario, ordered('threaten', 2)),
});

type ThreatArm = keyof ReturnType<typeof threatArms>;

const threat = (
  id: ExperimentId,
  arms: readonly ThreatArm[],
  effects: Comparison<ThreatArm>['effects'],
): Experiment => ({
  id,
  roles: ['clean'],
  run: (bench, { scenario }) => {
    const all = threatArms(scenario.id);
    const chosen = Object.fromEntries(arms.map(arm => [arm, all[arm]])) as typeof all;
    return compare(bench, { id, scenario: scenario.id, arms: chosen, games: GAMES.threat, effects });
  },
});

/** A threat moves the deal (A1) and endangers it (A2); a warning does neither (A3); covers take the danger away (A4). */
const THREATS: readonly Experiment[] = [
  threat(
    'A1',
    ['calm', 'threat'],
    [{ measure: 'gap', contrast: between('calm', 'threat', gapOf), band: above(3, 10) }],
  ),
  threat(
    'A2',
    ['calm', 'threat'],
    [{ measure: 'trouble', contrast: between('calm', 'threat', troubleOf), band: above(0.06, 0.25) }],
  ),
  threat(
    'A3',
    ['calm', 'threat', 'warning'],
    [
      {
        measure: 'gap',
        contrast: between('calm', 'warning', gapOf),
        band: { share: 1 / 3, of: between('calm', 'threat', gapOf), absolute: true },
      },
      {
        measure: 'trouble',
        contrast: between('calm', 'warning', troubleOf),
        band: { share: 1 / 3, of: between('calm', 'threat', troubleOf), absolute: true },
      },
    ],
  ),
  threat(
    'A4',
    ['calm', 'threat', 'coveredCalm', 'coveredThreat'],
    [
      {
        measure: 'trouble',
        contrast: between('coveredCalm', 'coveredThreat', troubleOf),
        band: { share: 1, of: between('calm', 'threat', troubleOf), absolute: false },
      },
    ],
  ),
];

/**
 * A measure hangs from the start and is withdrawn in round 1: with nothing to show for it, or with credit for all of
 * its stake. Then nothing more, or a second threat in round 3.
 */
function foldArms({ scenario }: Site) {
  const { stake } = scenario.agenda.measures[0]!.levels[1]!;
  const fold = { round: 1, move: { kind: 'withdraw', measure: 0 } } as const;
  const second = { round: 3, move: { kind: 'threaten', measure: 0, level: 1 } } as const;
  const arm = (credit: number, orders: NonNullable<Player['orders']>) =>
    table(scenario.id, { ...CALM, orders }, { standing: [{ measure: 0, level: 1, credit }] });
  return {
    covered: arm(stake, [fold]),
    uncovered: arm(0, [fold]),
    coveredThreat: arm(stake, [fold, second]),
    uncoveredThreat: arm(0, [fold, second]),
  };
}

const targetsWorth = ({ worths }: GameFacts): number | null => worths && worths[1]!;

/** Folding uncovered costs Credibility (B1); threats bite by Credibility (B2), so the next one yields less (B3). */
const FOLDS: readonly Experiment[] = [
  {
    id: 'B1',
    roles: ['clean'],
    run: (bench, site) => {
      const { covered, uncovered } = foldArms(site);
      return compare(bench, {
        id: 'B1',
        scenario: site.scenario.id,
        arms: { covered, uncovered },
        games: GAMES.credibility,
        effects: [
          {
            measure: 'credibility',
            seat: 0,
            contrast: between('covered', 'uncovered', ({ credibility }) => credibility[0]!),
            band: below(-45, -25),
          },
        ],
      });
    },
  },
  {
    id: 'B2',
    roles: ['clean'],
    run: (bench, { scenario }) => {
      const arm = (credibility: number) =>
        table(scenario.id, ordered('threaten', 2), { ...BARE, start: [{ credibility }] });
      return compare(bench, {
        id: 'B2',
        scenario: scenario.id,
        arms: { low: arm(20), high: arm(80) },
        games: GAMES.credibility,
        effects: [{ measure: 'gap', contrast: between('low', 'high', gapOf), band: above(2, 8) }],
      });
    },
  },
  {
    id: 'B3',
    roles: ['clean'],
    run: (bench, site) =>
      compare(bench, {
        id: 'B3',
        scenario: site.scenario.id,
        arms: foldArms(site),
        games: GAMES.credibility,
        effects: [
          {
            measure: 'yield',
            // Fall of the target's worth by the second threat, after a covered exit and after a fold.
            contrast: {
              read: targetsWorth,
              without: [
                [1, 'covered'],
                [-1, 'coveredThreat'],
              ],
              with: [
                [1, 'uncovered'],
                [-1, 'uncoveredThreat'],
              ],
            },
            band: below(Number.NEGATIVE_INFINITY),
          },
        ],
      }),
  },
];

export const PRESSURE_EXPERIMENTS: readonly Experiment[] = [...THREATS, ...FOLDS];
