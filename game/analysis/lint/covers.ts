import type { Cover } from '../../scenario/types.ts';
import { type Rule, remark } from './rule.ts';

/** A cover for the same thing as another that takes away no more, costs no less and is no safer. */
export const covers: Rule = ({ scenario }) => {
  const all = scenario.agenda.covers;
  return all.flatMap((cover, index) => {
    const better = all.find((other, place) => place !== index && beats(other, cover, place < index));
    if (!better) return [];
    const path = ['agenda', 'covers', index];
    return [remark('beatenCover', path, { cover: cover.id, better: better.id }, { kind: 'remove', path })];
  });
};

function beats(one: Cover, other: Cover, isFirst: boolean): boolean {
  if (one.kind !== other.kind || one.ref !== other.ref || one.for !== other.for) return false;
  const gaps = [
    one.share - other.share,
    other.leakRisk - one.leakRisk,
    ...one.price.map((price, seat) => price - other.price[seat]!),
  ];
  return gaps.every(gap => gap >= 0) && (isFirst || gaps.some(gap => gap > 0));
}
