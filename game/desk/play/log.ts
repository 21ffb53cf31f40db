import type { LogEntry, LogKind, View } from '../../rules/index.ts';

/** Entries of one round by their place in the log, newest first. */
export interface LogRound {
  readonly round: number;
  readonly places: readonly number[];
}

/** Ends of turns are told only where the seat did nothing else in its turn, sealed accounts only until they are out. */
function isWorthTelling(entry: LogEntry, place: number, log: readonly LogEntry[]): boolean {
  if (entry.kind === 'sealed')
    return !log.slice(place).some(({ kind, by }) => kind === 'readout' && by === entry.by);
  if (entry.kind !== 'endTurn') return true;
  for (let before = place - 1; before >= 0; before--) {
    const other = log[before]!;
    if (other.round !== entry.round || other.kind === 'dawn') return true;
    if (other.by === entry.by) return other.kind === 'endTurn';
    if (other.kind === 'endTurn') return true;
  }
  return true;
}

/** The log as it is shown: without what goes without saying. */
export const toldEntries = (log: readonly LogEntry[]): LogEntry[] => log.filter(isWorthTelling);

/** Entries that tell how a vote went, and thereby all that come after them. */
const OF_A_VOTE = ['ownVote', 'vote'];

/** New entries up to a vote among them, which is staged before its result is told. */
export function untilVote(news: readonly LogEntry[]): readonly LogEntry[] {
  const vote = news.findIndex(({ kind }) => OF_A_VOTE.includes(kind));
  return vote < 0 ? news : news.slice(0, vote);
}

/** The log by round, newest round first, newest entry first. */
export function logRounds(view: View): LogRound[] {
  const rounds: { round: number; places: number[] }[] = [];
  for (const [place, entry] of view.log.entries()) {
    if (!isWorthTelling(entry, place, view.log)) continue;
    const last = rounds[0];
    if (last?.round === entry.round) last.places.unshift(place);
    else rounds.unshift({ round: entry.round, places: [place] });
  }
  return rounds;
}

/** Entries that tell most of a turn, the foremost first; what follows from others comes last. */
const FOREMOST: readonly LogKind[] = [
  'rejected',
  'table',
  'threaten',
  'escalate',
  'carryOut',
  'takeEffect',
  'resume',
  'event',
];
const HINDMOST: readonly LogKind[] = ['moved', 'lineTested', 'harm', 'endTurn', 'dawn'];

const rankOf = ({ kind }: LogEntry): number =>
  FOREMOST.includes(kind)
    ? FOREMOST.indexOf(kind) - FOREMOST.length
    : HINDMOST.includes(kind)
      ? 1 + HINDMOST.indexOf(kind)
      : 0;

/**
 * What others and the world have done since the viewer's own last turn ended, before that from the beginning: the most
 * telling first, of equal ones the newest.
 */
export function lastActs({ log, me }: View): LogEntry[] {
  const from = log.findLastIndex(({ kind, by }) => kind === 'endTurn' && by === me) + 1;
  return log
    .filter((entry, place) => place >= from && entry.by !== me && isWorthTelling(entry, place, log))
    .reverse()
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** Whether the viewer ended the last round and opens this one: two turns of one side in a row. */
export function opensAgain({ log, me, negotiation }: View): boolean {
  const { round, phase, toMove } = negotiation;
  const last = log.findLast(({ kind }) => kind === 'endTurn');
  return phase === 'turn' && toMove === me && last?.by === me && last.round === round - 1;
}

/** What the principals and the world have done since a place in the log. */
export const newsSince = (view: View, place: number): LogEntry[] =>
  toldEntries(view.log.slice(place)).filter(entry => entry.by !== view.me && entry.kind !== 'endTurn');
