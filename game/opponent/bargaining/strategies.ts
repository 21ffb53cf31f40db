import { microStrategy } from './micro.ts';
import { niceTitForTatStrategy } from './niceTitForTat.ts';
import type { Strategy } from './protocol.ts';
import { randomStrategy } from './randomWalker.ts';
import { redLinesStrategy } from './redLines.ts';
import { boulwareStrategy, concederStrategy, hardlinerStrategy, linearStrategy } from './timeDependent.ts';

/** Published strategies to be measured against. */
export const BASELINES = {
  boulware: boulwareStrategy,
  linear: linearStrategy,
  conceder: concederStrategy,
  niceTitForTat: niceTitForTatStrategy,
  micro: microStrategy,
} as const satisfies Readonly<Record<string, Strategy>>;

export const STRATEGIES = {
  redLines: redLinesStrategy,
  ...BASELINES,
  hardliner: hardlinerStrategy,
  random: randomStrategy,
} as const satisfies Readonly<Record<string, Strategy>>;
