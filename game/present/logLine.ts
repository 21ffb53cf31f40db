import { type LogEntry, type LogKind, MOVES } from '../rules/index.ts';
import type { Venue } from '../rules/moves/define.ts';
import type { Seat } from '../scenario/types.ts';
import { capital } from '../wording/text.ts';
import { type Chip, chipsOf, reasonsOf } from './chips.ts';
import { tell } from './facts.ts';
import type { Names } from './names.ts';

/** One entry of the log, ready to show. */
export interface LogLine {
  /** Who acted and where ("Mexico, room"); null where the world did. */
  readonly who: string | null;
  readonly what: string;
  /** The whole sentence. */
  readonly sentence: string;
  readonly chips: readonly Chip[];
  /** The rules behind the chips, each once; an event is its own reason. */
  readonly reasons: readonly string[];
}

/** Entries whose sentence has its own subject, although somebody is named as their author. */
const WHOLE: readonly LogKind[] = ['leak'];

export function logLine(entry: LogEntry, names: Names): LogLine {
  const seat = actorOf(entry);
  const who = seat === null ? null : subject(seat, entry.kind, names);
  const what = tell(entry, names);
  const chips = chipsOf(entry.changes, names);
  return {
    who,
    what,
    sentence: who === null ? capital(what) : `${who}: ${what}`,
    chips,
    reasons: entry.kind === 'event' ? [] : reasonsOf(chips, names),
  };
}

/** Whom a sentence is about; an own vote is told to its side alone. */
function actorOf({ kind, by, seenBy }: LogEntry): Seat | null {
  if (kind === 'ownVote') return seenBy[0];
  return WHOLE.includes(kind) ? null : by;
}

/** The moves among the kinds of entry. */
const DEFINITIONS: Readonly<Partial<Record<LogKind, { readonly venue: Venue }>>> = MOVES;

function subject(seat: Seat, kind: LogKind, names: Names): string {
  const venue = DEFINITIONS[kind]?.venue;
  return venue === 'room' || venue === 'podium'
    ? `${names.principal(seat)}, ${names.wording.terms.venues[venue]}`
    : names.principal(seat);
}
