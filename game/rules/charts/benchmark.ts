import { defineChart, type StatusOf } from './chart.ts';

/** A benchmark: a term of a draft first, then the checkpoints of its implementation. */
export const benchmarkChart = defineChart({
  id: 'benchmark',
  initial: 'idle',
  states: {
    idle: { on: { propose: { target: 'proposed' } } },
    proposed: { on: { drop: { target: 'idle' }, agree: { target: 'agreed' } } },
    agreed: { on: { due: { target: 'due' } } },
    due: { on: { meet: { target: 'met' }, miss: { target: 'missed' } } },
    met: { on: { certify: { target: 'certified' } } },
    missed: { on: { extend: { target: 'extended' }, snapBack: { target: 'snappedBack' } } },
    certified: { on: { due: { target: 'due' }, close: { target: 'closed' } } },
    extended: { on: { due: { target: 'due' }, close: { target: 'closed' } } },
    snappedBack: { type: 'final' },
    closed: { type: 'final' },
  },
});

export type BenchmarkStatus = StatusOf<typeof benchmarkChart>;
