import type { LogEntry, View } from '../../rules/index.ts';

/** Entries of one round, newest first. */
export interface LogRound {
  readonly round: number;
  readonly entries: readonly LogEntry[];
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

/** The log by round, newest round first, newest entry first. */
export function logRounds(view: View): LogRound[] {
  const rounds: { round: number; entries: LogEntry[] }[] = [];
  for (const entry of toldEntries(view.log)) {
    const last = rounds[0];
    if (last?.round === entry.round) last.entries.unshift(entry);
    else rounds.unshift({ round: entry.round, entries: [entry] });
  }
  return rounds;
}

/** What the principals and the world have done since a place in the log. */
export const newsSince = (view: View, place: number): LogEntry[] =>
  toldEntries(view.log.slice(place)).filter(entry => entry.by !== view.me && entry.kind !== 'endTurn');
