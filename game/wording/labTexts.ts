import type { CaseName, ExperimentId, MeasureName } from '../lab/experiment.ts';

/** What the laboratory says about its experiments. */
export interface LabWording {
  /** What each experiment claims. */
  readonly claims: Readonly<Record<ExperimentId, string>>;
  readonly measures: Readonly<Record<MeasureName, string>>;
  readonly cases: Readonly<Record<CaseName, string>>;
  /** Heads of the columns. */
  readonly columns: readonly [
    id: string,
    effect: string,
    without: string,
    withIt: string,
    difference: string,
    interval: string,
    band: string,
    pass: string,
  ];
  readonly pass: string;
  readonly fail: string;
  readonly progress: (words: {
    readonly bar: string;
    readonly share: string;
    readonly done: number;
    readonly planned: number;
  }) => string;
  readonly verdict: (words: { readonly failed: number; readonly rows: number }) => string;
  /** Where a designer reads on, after the experiments on one file. */
  readonly further: (file: string) => string;
  readonly unknownExperiment: (words: { readonly id: string; readonly ids: string }) => string;
  /** The experiments asked for cannot be made on the scenario. */
  readonly nothing: string;
}
