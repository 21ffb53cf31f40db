/**
 * The laboratory: whether the rules do what they are said to do. An experiment plays two arms that differ in one
 * thing on the same seeds, and its effect must lie in a band; the bands stand in `experiments/` and come from the
 * model with which the rules were designed.
 *
 * `play.ts` plays a whole game between policies and is for everybody who needs games. `player.ts` and `arm.ts` say as
 * plain data who plays what, `facts.ts` keeps of a game what is measured, `job.ts` is a share of work that any thread
 * can do, and `bench.ts` cuts work into jobs and puts the answers in order. `experiment.ts` compares and judges with
 * `statistics.ts`. `balance.ts` makes the report on a scenario in the making, of games (`balanceGame.ts`) and figures
 * (`balanceFigures.ts`); `whatIf.ts` plays a finished game on from another move. `minds.ts` lists ways to exploit the
 * rules, `evolve.ts` looks for more.
 *
 * The room is pure; threads, files and the clock are the shell's.
 */

import type { Bench } from './bench.ts';
import type { Experiment, ExperimentId, Row, Site } from './experiment.ts';
import { BARGAINING_EXPERIMENTS } from './experiments/bargaining.ts';
import { CHECKS } from './experiments/checks.ts';
import { DOMINANCE } from './experiments/dominance.ts';
import { LINE_EXPERIMENTS } from './experiments/lines.ts';
import { PRESSURE_EXPERIMENTS } from './experiments/pressure.ts';
import { READOUTS } from './experiments/readouts.ts';

export { type Arm, changed, playArm } from './arm.ts';
export { type Bench, benchOf, type Worker } from './bench.ts';
export { EXPERIMENT_IDS, type ExperimentId, type Row, SHARES, type Site } from './experiment.ts';
export { type Job, runJob, type WorkName, type Works } from './job.ts';
export { playGame } from './play.ts';
export { type Player, policyOf } from './player.ts';
export { combinationOf, isWithin } from './statistics.ts';

/** All experiments, in the order of their letters. */
export const EXPERIMENTS: readonly Experiment[] = [
  ...PRESSURE_EXPERIMENTS,
  ...LINE_EXPERIMENTS,
  ...BARGAINING_EXPERIMENTS,
  READOUTS,
  DOMINANCE,
  ...CHECKS,
];

/** Makes the experiments that are chosen, each wherever it can be made; the rows come in the order of the letters. */
export async function experiment(
  bench: Bench,
  sites: readonly Site[],
  chosen: readonly ExperimentId[],
): Promise<Row[]> {
  const rows = await Promise.all(
    EXPERIMENTS.filter(({ id }) => chosen.includes(id)).flatMap(item =>
      sites.filter(({ role }) => item.roles.includes(role)).map(site => item.run(bench, site)),
    ),
  );
  return rows.flat();
}
