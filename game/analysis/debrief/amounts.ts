import { CONSTANTS } from '../../scenario/constants.ts';
import type { Brief, Scenario, Seat } from '../../scenario/types.ts';
import { blurredEstimate } from '../../scenario/worth.ts';
import type { Amount, AmountHow, AmountName, AmountOf, ReceiptConstant, ReceiptSource } from './receipts.ts';

interface Origin {
  readonly of?: AmountOf;
  readonly pointer?: string;
  readonly constant?: ReceiptConstant;
}

const amount = (
  what: AmountName,
  how: AmountHow,
  value: number,
  parts: readonly Amount[],
  { of = {}, pointer, constant }: Origin = {},
): Amount => ({ what, value, how, parts, of, pointer: pointer ?? null, constant: constant ?? null });

/** A leaf. */
export const given = (what: AmountName, value: number, origin?: Origin): Amount =>
  amount(what, 'given', value, [], origin);

export const sum = (what: AmountName, parts: readonly Amount[], origin?: Origin): Amount =>
  amount(
    what,
    'sum',
    parts.reduce((total, { value }) => total + value, 0),
    parts,
    origin,
  );

/** A product; one factor stands for itself. */
export const product = (what: AmountName, parts: readonly Amount[], origin?: Origin): Amount =>
  amount(
    what,
    'product',
    parts.reduce((total, { value }) => total * value, 1),
    parts,
    origin,
  );

export const quotient = (what: AmountName, over: Amount, under: Amount, origin?: Origin): Amount =>
  amount(what, 'quotient', over.value / under.value, [over, under], origin);

export const least = (what: AmountName, parts: readonly Amount[], origin?: Origin): Amount =>
  amount(what, 'least', Math.min(...parts.map(({ value }) => value)), parts, origin);

/** The same with the other sign. */
export const minus = (part: Amount): Amount =>
  amount(part.what, 'reversed', 0 - part.value, [part], { of: part.of });

/** A constant of the rules by its name, as `call.trust.0`. */
export function constantOf({ agenda }: Scenario, name: string): Amount {
  let value: unknown = agenda.constants;
  for (const step of name.split('.')) value = (value as Readonly<Record<string, unknown>>)[step];
  return given('constant', value as number, { constant: name as ReceiptConstant });
}

/** What the public thinks a position is worth to a seat, down to the row of the file where that is open to the reader. */
export function estimateOf(
  { scenario, viewer }: ReceiptSource,
  seat: Seat,
  issue: number,
  position: number,
): Amount {
  const { agenda, briefs } = scenario;
  const { id } = agenda.principals[seat]!;
  const item = agenda.issues[issue]!.id;
  const of = { seat, issue, position };
  const value = agenda.estimates[seat]![issue]![position]!;
  const authored = `/agenda/issues/${issue}/estimates/${id}/${position}`;
  if (viewer !== null) return given('estimate', value, { of, pointer: authored });
  const { values } = briefs[seat]!;
  const computed = blurredEstimate(values, agenda.constants.blur);
  if (computed[issue]![position] !== value || values[issue]![position] === 0)
    return given('estimate', value, { of, pointer: authored });
  const row = given('authored', values[issue]![position]!, {
    of,
    pointer: `/briefs/${id}/values/${item}/${position}`,
  });
  const blurring = blurringOf(scenario, values, seat, issue);
  return product('estimate', [row, blurring], { of });
}

/** The factor by which the public misjudges a row: part of it is replaced by the mean range of all rows. */
function blurringOf({ agenda }: Scenario, values: Brief['values'], seat: Seat, issue: number): Amount {
  const { blur } = agenda.constants;
  const share = given(
    'blur',
    blur,
    blur === CONSTANTS.blur ? { constant: 'blur' } : { pointer: '/agenda/rules/blur' },
  );
  const ranges = values.map(row => Math.max(...row) - Math.min(...row));
  const mean = ranges.reduce((total, range) => total + range, 0) / ranges.length;
  const ratio = quotient(
    'rangeRatio',
    given('meanRange', mean, { of: { seat } }),
    given('range', Math.max(1, ranges[issue]!), { of: { seat, issue } }),
  );
  const parts = [given('one', 1), minus(share), product('blurred', [share, ratio])];
  return sum('blurring', parts, { of: { seat, issue } });
}

/** Points that a cover costs a seat, in the public estimate and in fact. */
export const coverPriceOf = ({ agenda }: Scenario, cover: number, seat: Seat): Amount =>
  given('coverPrice', agenda.covers[cover]!.price[seat]!, {
    of: { cover, seat },
    pointer: `/agenda/covers/${cover}/price/${agenda.principals[seat]!.id}`,
  });

/** A figure of one level of a measure. */
export function levelOf(
  { agenda }: Scenario,
  what: 'levelStake' | 'tail' | 'harm',
  measure: number,
  level: number,
  side: 'target' | 'holder',
): Amount {
  const item = agenda.measures[measure]!.levels[level]!;
  const [value, name] =
    what === 'levelStake'
      ? [item.stake, 'stake']
      : what === 'tail'
        ? [item.tail[side], `tail/${side}`]
        : [item.perRound[side], `perRound/${side}`];
  return given(what, value, {
    of: { measure, level },
    pointer: `/agenda/measures/${measure}/levels/${level}/${name}`,
  });
}
