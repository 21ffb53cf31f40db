import { defineChart, type StatusOf } from './chart.ts';

/** A red line of one principal, from a private thought to its fate at the end. */
export const redLineChart = defineChart({
  id: 'redLine',
  initial: 'latent',
  states: {
    latent: {
      on: {
        declare: { target: 'declared' },
        hold: { target: 'held' },
        reinterpret: { target: 'reinterpreted' },
        cross: { target: 'crossed' },
      },
    },
    declared: {
      on: {
        test: { target: 'tested' },
        soften: { target: 'latent' },
        hold: { target: 'held' },
        reinterpret: { target: 'reinterpreted' },
        cross: { target: 'crossed' },
      },
    },
    tested: {
      on: {
        soften: { target: 'latent' },
        hold: { target: 'held' },
        reinterpret: { target: 'reinterpreted' },
        cross: { target: 'crossed' },
      },
    },
    held: { type: 'final' },
    reinterpreted: { type: 'final' },
    crossed: { type: 'final' },
  },
});

export type RedLineStatus = StatusOf<typeof redLineChart>;
