/**
 * The life cycles. Which steps exist is decided here; what a step costs is decided in `moves/` and the files beside it.
 */
import { benchmarkChart } from './benchmark.ts';
import { channelChart } from './channel.ts';
import type { StepOf } from './chart.ts';
import { draftChart } from './draft.ts';
import { measureChart } from './measure.ts';
import { phaseChart } from './phase.ts';
import { redLineChart } from './redLine.ts';

export const CHARTS = {
  phase: phaseChart,
  draft: draftChart,
  measure: measureChart,
  redLine: redLineChart,
  benchmark: benchmarkChart,
  channel: channelChart,
} as const;

export type ChartName = keyof typeof CHARTS;

/** One step of one instrument, as `play` reports it. `index` is the place of the instrument in its catalogue. */
export type ChartStep = {
  [C in ChartName]: { readonly chart: C; readonly index: number; readonly step: StepOf<(typeof CHARTS)[C]> };
}[ChartName];

export type { BenchmarkStatus } from './benchmark.ts';
export type { ChannelStatus } from './channel.ts';
export { after, type Chart, type StepOf } from './chart.ts';
export type { DraftStatus } from './draft.ts';
export type { MeasureStatus } from './measure.ts';
export type { Phase } from './phase.ts';
export type { RedLineStatus } from './redLine.ts';
