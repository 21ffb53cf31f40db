import { defineChart, type StatusOf } from './chart.ts';

/** The course of the whole negotiation. Dawn, dusk and ratification pass within one ply. */
export const phaseChart = defineChart({
  id: 'phase',
  initial: 'briefing',
  states: {
    briefing: { on: { begin: { target: 'dawn' } } },
    dawn: { on: { open: { target: 'turn' } } },
    turn: {
      on: { pass: { target: 'turn' }, close: { target: 'dusk' }, agree: { target: 'ratification' } },
    },
    dusk: {
      on: { next: { target: 'dawn' }, lastCall: { target: 'lastCall' }, breakDown: { target: 'debrief' } },
    },
    lastCall: {
      on: {
        pass: { target: 'lastCall' },
        agree: { target: 'ratification' },
        breakDown: { target: 'debrief' },
      },
    },
    ratification: {
      on: {
        implement: { target: 'implementation' },
        conclude: { target: 'debrief' },
        reject: { target: 'turn' },
        breakDown: { target: 'debrief' },
      },
    },
    implementation: { on: { checkpoint: { target: 'implementation' }, conclude: { target: 'debrief' } } },
    debrief: { type: 'final' },
  },
});

export type Phase = StatusOf<typeof phaseChart>;
