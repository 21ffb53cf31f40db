import type { Draft, Seat } from '../../scenario/types.ts';
import { coverPriceOf, estimateOf, given, minus, sum } from './amounts.ts';
import { mustBe } from './course.ts';
import type { Case } from './receiptAmounts.ts';
import type { Amount } from './receipts.ts';

/** What the mover gave up in the public estimate. */
export function lossOf(of: Case): Amount {
  const { entry, before } = of;
  const by = entry.by!;
  const [old, draft] = [before.replaced[by], before.drafts[by]];
  if (old && draft) return differenceOf(of, 'loss', by, draft, old);
  const { facts } = mustBe(entry, 'moved');
  if (!facts.towards) throw new Error('nothing is lost by a step away');
  return given('loss', facts.loss, { of: { seat: by } });
}

/** What another seat got by a concession, in the public estimate. */
export function gainOf(of: Case, seat: Seat): Amount {
  const { agenda, entry, before, change } = of;
  const by = entry.by!;
  const [old, draft] = [before.replaced[by], before.drafts[by]];
  if (!old || !draft)
    return given('gain', (change.to - change.from) / agenda.constants.credit.open, { of: { seat } });
  return differenceOf(of, 'gain', seat, old, draft);
}

/** Estimated worth to a seat of the second draft less that of the first, issue by issue and cover by cover. */
function differenceOf(
  { source, scenario }: Case,
  what: 'loss' | 'gain',
  seat: Seat,
  from: Draft,
  to: Draft,
): Amount {
  const issues = to.positions.flatMap((position, issue) => {
    const other = from.positions[issue]!;
    if (position === other) return [];
    return [estimateOf(source, seat, issue, position), minus(estimateOf(source, seat, issue, other))];
  });
  const priceOf = (cover: number) => coverPriceOf(scenario, cover, seat);
  const come = to.covers.filter(cover => !from.covers.includes(cover)).map(priceOf);
  const gone = from.covers.filter(cover => !to.covers.includes(cover)).map(cover => minus(priceOf(cover)));
  const parts = [...issues, ...come, ...gone].filter(({ value }) => value !== 0);
  return sum(what, parts, { of: { seat } });
}

/** What a down payment is worth to a seat, in the public estimate. */
export function paymentGain({ source, entry, before }: Case, seat: Seat): Amount {
  const { issue, position } = mustBe(entry, 'downPayment').facts;
  const paid = before.paid[issue]!;
  const parts = [estimateOf(source, seat, issue, position)];
  if (paid > 0) parts.push(minus(estimateOf(source, seat, issue, paid)));
  return sum('gain', parts, { of: { seat } });
}
