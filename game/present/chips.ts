import type { Cause, Change, LogEntry, View } from '../rules/index.ts';
import type { Names } from './names.ts';

/** One change of one number, ready to show. */
export interface Chip {
  readonly direction: 'up' | 'down';
  /** Whose number it is: a principal, or the measure of a stake or credit. */
  readonly owner: string;
  /** A principal in two or three letters; a measure by its name. */
  readonly code: string;
  /** Name of the number. */
  readonly label: string;
  readonly amount: string;
  /** "▼ Face 1.2" */
  readonly text: string;
  readonly cause: Cause;
}

/** Smaller changes are not shown: they would read as 0. */
const SMALLEST = 0.05;

type Keyed = Pick<Change, 'meter' | 'of'> & { readonly in?: number };

const keyOf = (change: Keyed) => `${change.meter} ${change.of} ${change.in ?? ''}`;

/** Changes of the same number added up, in the order of their first appearance. */
export function sumChanges(changes: readonly Change[]): Change[] {
  const sums = new Map<string, Change>();
  for (const change of changes) {
    const key = keyOf(change);
    const before = sums.get(key);
    sums.set(key, before ? { ...before, to: change.to } : change);
  }
  return [...sums.values()].filter(change => Math.abs(change.to - change.from) >= SMALLEST);
}

/**
 * What has happened since the viewer's own last turn ended, and as long as nobody else has acted since, that turn as
 * well: what came of it, a leak say, is told too. For the public: this round.
 */
export function latest({ log, me, negotiation }: View): readonly LogEntry[] {
  if (me === 'public') return log.filter(({ round }) => round === negotiation.round);
  const isOthers = ({ by }: LogEntry) => by !== null && by !== me;
  let from = log.length;
  const back = (until: (entry: LogEntry) => boolean) => {
    while (from > 0 && !until(log[from - 1]!)) from -= 1;
  };
  back(({ kind, by }) => kind === 'endTurn' && by === me);
  if (from > 0 && !log.slice(from).some(isOthers)) back(entry => isOthers(entry) || entry.kind === 'dawn');
  return log.slice(from);
}

/** What has changed since then. */
export const latestChanges = (view: View): Change[] =>
  sumChanges(latest(view).flatMap(({ changes }) => changes));

export function chipsOf(changes: readonly Change[], names: Names): Chip[] {
  return sumChanges(changes).map(change => chipOf(change, names));
}

function chipOf(change: Change, names: Names): Chip {
  const { wording, format } = names;
  const direction = change.to > change.from ? 'up' : 'down';
  const name = wording.terms.meters[change.meter].name;
  const { principals } = names.texts.agenda;
  // Between two, whom the trust is in goes without saying.
  const label =
    change.meter === 'trust' && principals.length > 2
      ? wording.table.trustOf({ name: names.prose(change.in) })
      : name;
  const amount = format.number(Math.abs(change.to - change.from));
  const account = change.meter === 'stake' || change.meter === 'credit';
  return {
    direction,
    owner: account ? names.measure(change.of) : names.principal(change.of),
    code: account ? names.measure(change.of) : principals[change.of]!.code,
    label,
    amount,
    text: `${direction === 'up' ? '▲' : '▼'} ${label} ${amount}`,
    cause: change.cause,
  };
}

/** "Mexico: ▼ Face 2  ▲ Trust 5 · United States: ▲ …": chips by owner, in one line that breaks only between them. */
export function chipLine(chips: readonly Chip[], owner: 'owner' | 'code' = 'owner'): string {
  const owners = [...new Set(chips.map(chip => chip[owner]))];
  const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');
  return owners
    .map(name => {
      const own = chips.filter(chip => chip[owner] === name).map(chip => unbroken(chip.text));
      return owner === 'owner' ? `${name}: ${own.join(' ')}` : `${name}\u00a0${own.join(' ')}`;
    })
    .join(' · ');
}

/** The rules behind the chips, each once. */
export const reasonsOf = (chips: readonly Chip[], names: Names): string[] =>
  [...new Set(chips.map(chip => chip.cause))].map(cause => names.wording.causes[cause]);
