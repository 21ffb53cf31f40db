import type { FaultCode, ScenarioInput } from '../../game/scenario/index.ts';

export interface FaultCase {
  readonly code: FaultCode;
  /** What is done to the file of the tiny scenario … */
  readonly change?: (file: ScenarioInput) => void;
  /** … and then to its text. */
  readonly text?: (text: string) => string;
  /** Texts to be found one after the other from the top: the fault lies where the last one starts. */
  readonly at: readonly string[];
  /** What must be suggested. */
  readonly nearest?: string;
  /** Faults that the same slip must cause besides, by code. */
  readonly also?: readonly FaultCode[];
  /** Path of the file, if it matters. */
  readonly file?: string;
}

/** Replaces a piece of text; a piece that is not there fails the case. */
export const swap = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`the case is stale: no ${from} in the text`);
  return text.replace(from, () => to);
};
