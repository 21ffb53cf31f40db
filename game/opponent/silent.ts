import type { Move, View } from '../rules/index.ts';
import type { Policy } from './index.ts';

/**
 * Lets everything pass: ends its turns, declines, does what was promised and extends. A yardstick for tests and the
 * empty chair of a lesson.
 */
export const silentPolicy: Policy = (view: View): Move => {
  const by = view.me as number;
  const { phase, implementation, benchmarks } = view.negotiation;
  if (phase === 'readout') return { kind: 'readout', by, tone: 'plain' };
  if (phase === 'lastCall') return { kind: 'decline', by };
  if (phase !== 'implementation') return { kind: 'endTurn', by };
  return benchmarks[implementation!.benchmark]!.status === 'due'
    ? { kind: 'effort', by, effort: 'promised' }
    : { kind: 'verdict', by, verdict: 'extend' };
};
