import type { Guide } from '../scenario/types.ts';

/**
 * The step of a guided game that the reader is at, or null when the guide is through.
 *
 * A step with a `do` is done when the reader has made that kind of move as often as the guide has asked for it so far;
 * a step without one, when the reader has gone on past it or done something later. So a reload, an undo or an own
 * idea never strands the guide.
 * @param kinds kinds of move that the reader has made, in order
 * @param passed number of steps that the reader has gone past by hand
 */
export function guideStep(guide: Guide, kinds: readonly string[], passed: number): number | null {
  const asked = new Map<string, number>();
  const done = guide.steps.map(({ do: kind }) => {
    if (kind === null) return false;
    const times = (asked.get(kind) ?? 0) + 1;
    asked.set(kind, times);
    return kinds.filter(made => made === kind).length >= times;
  });
  const lastDone = done.lastIndexOf(true);
  const next = guide.steps.findIndex(
    (step, index) => index >= passed && !done[index] && (step.do !== null || index > lastDone),
  );
  return next < 0 ? null : next;
}
