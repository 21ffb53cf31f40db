import { defineChart, type StatusOf } from './chart.ts';

/** An instrument of pressure: tariff, retaliation list, freeze, designation. */
export const measureChart = defineChart({
  id: 'measure',
  initial: 'idle',
  states: {
    idle: { on: { warn: { target: 'warned' }, threaten: { target: 'announced' } } },
    warned: { on: { threaten: { target: 'announced' }, lapse: { target: 'idle' } } },
    announced: {
      on: {
        escalate: { target: 'announced' },
        carryOut: { target: 'inForce' },
        takeEffect: { target: 'inForce' },
        suspend: { target: 'suspended' },
        withdraw: { target: 'idle' },
        settle: { target: 'settled' },
      },
    },
    inForce: {
      on: {
        escalate: { target: 'inForce' },
        suspend: { target: 'suspended' },
        withdraw: { target: 'idle' },
        settle: { target: 'settled' },
      },
    },
    suspended: {
      on: {
        resume: { target: 'inForce' },
        withdraw: { target: 'idle' },
        settle: { target: 'settled' },
      },
    },
    settled: { on: { snapBack: { target: 'inForce' } } },
  },
});

export type MeasureStatus = StatusOf<typeof measureChart>;
