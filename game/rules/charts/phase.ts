import { defineChart, type StatusOf } from './chart.ts';

/** The course of the whole negotiation. Dawn, dusk and ratification pass within one ply; readouts interrupt a turn or follow a vote. */
export const phaseChart = defineChart({
  id: 'phase',
  initial: 'briefing',
  states: {
    briefing: { on: { begin: { target: 'dawn' } } },
    dawn: { on: { open: { target: 'turn' } } },
    turn: {
      on: {
        pass: { target: 'turn' },
        close: { target: 'dusk' },
        agree: { target: 'ratification' },
        askReadouts: { target: 'readout' },
      },
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
        askReadouts: { target: 'readout' },
        implement: { target: 'implementation' },
        conclude: { target: 'debrief' },
        reject: { target: 'turn' },
        breakDown: { target: 'debrief' },
      },
    },
    readout: {
      on: {
        seal: { target: 'readout' },
        resume: { target: 'turn' },
        implement: { target: 'implementation' },
        conclude: { target: 'debrief' },
      },
    },
    implementation: { on: { checkpoint: { target: 'implementation' }, conclude: { target: 'debrief' } } },
    debrief: { type: 'final' },
  },
});

export type Phase = StatusOf<typeof phaseChart>;
