import type { View } from '../../rules/index.ts';
import type { Brief, Draft, Seat } from '../../scenario/types.ts';
import { coverPrices } from '../../scenario/worth.ts';

/** The positions of a draft that belong together for the viewer, and the points that they bring. */
export function linkagesIn({ brief }: View, { positions }: Draft): Brief['linkages'] {
  const holds = ({ issue, positions: wanted }: Brief['linkages'][number]['when'][number]) =>
    wanted.includes(positions[issue]!);
  return brief!.linkages.filter(({ when, points }) => points !== 0 && when.every(holds));
}

/** Points that one cover costs the viewer, at most 0. */
export const priceOf = ({ agenda, me }: View, cover: number): number =>
  coverPrices(agenda, { positions: [], covers: [cover] }, me as Seat);
