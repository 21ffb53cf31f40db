/** How a deal is verified after the signature: figures, the days on which they are read, and what follows (rules 10). */
import type { Seat, Text } from './types.ts';

/** The figure that is published during the talks. */
export interface Metric {
  readonly id: string;
  readonly name: Text;
  /** The name where there is little room; the name itself when the file has none. */
  readonly short: Text;
  readonly unit: Text;
  readonly better: 'lower' | 'higher';
  /** Value from which implementation starts. */
  readonly start: number;
  readonly responsible: Seat;
  readonly beneficiary: Seat;
  /** What the figure really was, for the benchmark card and the debrief. */
  readonly history: readonly {
    readonly date: string;
    readonly value: number;
    readonly sources: readonly string[];
  }[];
}

/** A figure by which a single task is judged: transfers, inspections, meetings held. */
export interface Indicator {
  readonly id: string;
  readonly name: Text;
  readonly unit: Text;
  readonly better: 'lower' | 'higher';
  /** Value at the signature. */
  readonly start: number;
  /** Share by which it improves at full effort. */
  readonly improvement: number;
  /** Half-width of the noise at a checkpoint. */
  readonly noise: number;
  readonly responsible: Seat;
  readonly beneficiary: Seat;
  readonly sources: readonly string[];
}

/** A day on which a figure is held against a target: of the metric, or a task of a group that meets. */
export interface Checkpoint {
  readonly date: string;
  readonly name: Text;
  /** Factor of the season on the figure. */
  readonly season: number;
  /** Absolute target in the unit of the figure. */
  readonly target: number;
  /** What is to be done until then; null where the target says it all. */
  readonly task: Text | null;
  /** Index of the indicator that is judged; null for the metric. */
  readonly indicator: number | null;
  /** Index of the issue whose obligation is checked; null for all obligations. */
  readonly issue: number | null;
}

export interface Benchmark {
  readonly id: string;
  readonly name: Text;
  /** Index of the measure that snaps back, or null. */
  readonly measure: number | null;
  readonly consequence: 'consult' | 'snapBack' | 'automatic';
  /** From this position on the measure was given up in writing and cannot return. */
  readonly noReturn: { readonly issue: number; readonly from: number } | null;
  /** Share by which the metric improves at full effort. */
  readonly improvement: number;
  /** Half-width of the noise at a checkpoint. */
  readonly noise: number;
  readonly checkpoints: readonly Checkpoint[];
  /** Issues whose worth depends on delivery. */
  readonly obligations: readonly number[];
}
