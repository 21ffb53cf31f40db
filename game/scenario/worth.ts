import type { Agenda, Brief, Draft, RedLine, Seat } from './types.ts';

type Crossing = { readonly issue: number; readonly positions: readonly number[] };

const holds = (crossing: Crossing, draft: Draft) =>
  crossing.positions.includes(draft.positions[crossing.issue]!);

/** Points that the covers of a draft cost a principal (at most 0). */
export function coverPrices(agenda: Agenda, draft: Draft, seat: Seat): number {
  let sum = 0;
  for (const cover of draft.covers) sum += agenda.covers[cover]!.price[seat]!;
  return sum;
}

/** V_p(d): what a draft is worth to the owner of a brief, in points: values, linkages and cover prices. */
export function worth(agenda: Agenda, brief: Brief, seat: Seat, draft: Draft): number {
  let sum = 0;
  for (let issue = 0; issue < draft.positions.length; issue++)
    sum += brief.values[issue]![draft.positions[issue]!]!;
  for (const linkage of brief.linkages)
    if (linkage.when.every(part => holds(part, draft))) sum += linkage.points;
  return sum + coverPrices(agenda, draft, seat);
}

/** E_p(d): what everybody thinks a draft is worth to a principal: public estimates and cover prices. */
export function estimatedWorth(agenda: Agenda, seat: Seat, draft: Draft): number {
  const rows = agenda.estimates[seat]!;
  let sum = 0;
  for (let issue = 0; issue < draft.positions.length; issue++) sum += rows[issue]![draft.positions[issue]!]!;
  return sum + coverPrices(agenda, draft, seat);
}

/** Whether a draft crosses a red line. */
export const crosses = (line: RedLine, draft: Draft): boolean =>
  line.crossedBy.some(part => holds(part, draft));

/**
 * The public estimate of one principal's values, computed where the file does not author it:
 * authored * ((1 - blur) + blur * meanRange / max(1, range)). A blur of 1 keeps directions and hides priorities.
 */
export function blurredEstimate(values: readonly (readonly number[])[], blur: number): number[][] {
  const ranges = values.map(row => Math.max(...row) - Math.min(...row));
  const meanRange = ranges.reduce((sum, range) => sum + range, 0) / ranges.length;
  return values.map((row, issue) => {
    const factor = 1 - blur + (blur * meanRange) / Math.max(1, ranges[issue]!);
    return row.map(value => value * factor);
  });
}
