import type { Amount, Receipt } from '../analysis/debrief/receipts.ts';
import type { Change } from '../rules/index.ts';
import { debriefWordingOf } from '../wording/debrief.ts';
import { textOf } from '../wording/index.ts';
import { logLine } from './logLine.ts';
import type { Names } from './names.ts';

/** One amount of a receipt, ready to show. */
export interface ReceiptNode {
  readonly label: string;
  /** With its sign where it is added, without where it is a factor. */
  readonly value: string;
  /** How its parts make it ("multiplied"); null for a leaf. */
  readonly how: string | null;
  readonly parts: readonly ReceiptNode[];
  /** Who set the number: "set by the rules", "set by the scenario"; null where its parts or the game did. */
  readonly setBy: string | null;
  /** JSON pointer into the scenario file, or null. */
  readonly pointer: string | null;
  /** Name in the table of constants, or null. */
  readonly constant: string | null;
}

export interface ReceiptTold {
  /** "Face, Mexico: 55 → 51.68 (−3.32)" */
  readonly title: string;
  /** What the number counts, where no meter of the table shows it; else null. */
  readonly meaning: string | null;
  /** The move or the event, as the log tells it. */
  readonly move: string;
  /** The rule with its section. */
  readonly rule: string;
  readonly section: string;
  /** What makes the change: parts that add up to it. */
  readonly parts: readonly ReceiptNode[];
}

/** What is counted and no meter of the table shows: its name says little by itself. */
const UNSHOWN: readonly Change['meter'][] = ['boost', 'stake', 'credit'];

/** What the names among some changes mean that no meter of the table shows, a sentence each. */
export const meaningsIn = (changes: readonly Change[], { wording }: Names): string[] =>
  UNSHOWN.filter(meter => changes.some(change => change.meter === meter)).map(meter => {
    const { name, means } = wording.terms.meters[meter];
    return `${name}: ${means}.`;
  });

/** Decimals of totals and of parts. */
const DIGITS = { total: 2, part: 3 } as const;

/** A receipt in words: move or event → rule → amounts → who set them. */
export function tellReceipt({ change, entry, cause, section, amount }: Receipt, names: Names): ReceiptTold {
  const { receipts: words } = debriefWordingOf(names.language);
  const { format, wording } = names;
  const { principals } = names.texts.agenda;
  const isAccount = change.meter === 'stake' || change.meter === 'credit';
  const meter =
    change.meter === 'trust' && principals.length > 2
      ? wording.table.trustOf({ name: names.prose(change.in) })
      : wording.terms.meters[change.meter].name;
  return {
    title: words.title({
      meter,
      owner: isAccount ? names.measure(change.of) : names.principal(change.of),
      from: format.number(change.from, DIGITS.total),
      to: format.number(change.to, DIGITS.total),
      change: format.signed(change.to - change.from, DIGITS.total),
    }),
    meaning: meaningsIn([change], names)[0] ?? null,
    move: logLine(entry, names).sentence,
    rule: words.rule({ section, cause: wording.causes[cause] }),
    section,
    parts: amount.parts.map(part => nodeOf(part, names, true)),
  };
}

function nodeOf(amount: Amount, names: Names, isAdded: boolean): ReceiptNode {
  const { receipts: words } = debriefWordingOf(names.language);
  const { value, how, parts, pointer, constant } = amount;
  const [only] = parts;
  if (how === 'reversed') {
    // "The same with the other sign" is no step of its own.
    const node = nodeOf(only!, names, true);
    const reversed = node.how === null ? null : `${node.how}, ${words.how.reversed}`;
    return { ...node, value: signed(value, names), how: reversed };
  }
  // A product or a sum of one thing is that thing.
  if (parts.length === 1 && (how === 'product' || how === 'sum')) return nodeOf(only!, names, isAdded);
  return {
    label: labelOf(amount, names),
    value: isAdded ? signed(value, names) : names.format.number(value, DIGITS.part),
    how: how === 'given' ? null : words.how[how],
    parts: parts.map(part => nodeOf(part, names, how === 'sum')),
    setBy: constant !== null ? words.ofRules : pointer !== null ? words.ofScenario : null,
    pointer,
    constant,
  };
}

const signed = (value: number, names: Names) => names.format.signed(value, DIGITS.part);

function labelOf({ what, of, constant }: Amount, names: Names): string {
  const { receipts: words } = debriefWordingOf(names.language);
  if (what === 'constant') return words.constants[constant!];
  const { seat, issue, position, measure, level, line, cover, event } = of;
  const named = (index: number | undefined, name: (index: number) => string) =>
    index === undefined ? '' : name(index);
  return words.amounts[what]({
    seat: named(seat, names.prose),
    issue: named(issue, names.issue),
    position: issue === undefined ? '' : named(position, place => names.position(issue, place)),
    measure: named(measure, names.measure),
    level: measure === undefined ? '' : named(level, place => names.level(measure, place)),
    line: named(line, names.line),
    cover: named(cover, names.cover),
    event: named(event, place => textOf(names.texts.events[place]!.name, names.language)),
  });
}
