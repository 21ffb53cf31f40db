/** Differences between a history and its replay, in words. */
export interface Difference {
  readonly unreadable: { readonly round: number; readonly line: string; readonly reason: string };
  readonly refused: { readonly round: number; readonly line: string; readonly reason: string };
  readonly late: { readonly round: number; readonly line: string };
  readonly end: { readonly expected: string; readonly actual: string };
  readonly round: { readonly expected: number; readonly actual: number };
  readonly position: { readonly issue: string; readonly expected: string; readonly actual: string };
  readonly covers: { readonly expected: string; readonly actual: string };
  readonly checkpoints: { readonly expected: string; readonly actual: string };
}
