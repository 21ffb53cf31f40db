import fc from 'fast-check';
import { type Mutation, mutate, mutations } from '../kit/mutations.ts';
import type { Subject } from './subjects.ts';

/** A text that broke its reader, and how. */
export interface Breach {
  readonly text: string;
  readonly error: unknown;
}

/**
 * Reads `runs` changed texts of a subject: how often each verdict came up, and the smallest text that broke a promise.
 * The seed decides everything.
 */
export function sweep(
  subject: Subject,
  runs: number,
  seed: number,
): { readonly verdicts: ReadonlyMap<string, number>; readonly breach: Breach | null } {
  const verdicts = new Map<string, number>();
  const textOf = (original: number, list: readonly Mutation[]) => mutate(subject.originals[original]!, list);
  const anyOriginal = fc.nat({ max: subject.originals.length - 1 });
  const { counterexample, errorInstance } = fc.check(
    fc.property(fc.noBias(anyOriginal), mutations, (original, list) => {
      const verdict = subject.read(textOf(original, list), original);
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    }),
    { seed, numRuns: runs },
  );
  return { verdicts, breach: counterexample && { text: textOf(...counterexample), error: errorInstance } };
}
