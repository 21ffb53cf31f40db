import type { LogEntry } from './log.ts';
import type { Viewer } from './view.ts';

export interface CutLog {
  readonly log: readonly LogEntry[];
  /** Plies of which the viewer saw nothing at all. */
  readonly unseen: number;
}

/**
 * The log as one viewer may read it. Plies that it saw nothing of are left out of the count as well: a gap in the
 * numbers would tell that something happened.
 */
export function cutLog(log: readonly LogEntry[], who: Viewer): CutLog {
  const seen: LogEntry[] = [];
  let unseen = 0;
  let place = 0;
  // What happens before the first move bears the number of that move, but belongs to no ply.
  for (; log[place]?.ply === 0 && log[place]!.by === null; place++) keep(log[place]!);
  while (place < log.length) {
    const { ply } = log[place]!;
    const before = seen.length;
    for (; log[place]?.ply === ply; place++) keep(log[place]!);
    if (seen.length === before) unseen += 1;
  }
  return { log: seen, unseen };

  function keep(entry: LogEntry): void {
    if (isSeen(entry, who)) seen.push(cutEntry(entry, who, unseen));
  }
}

const isSeen = ({ seenBy }: LogEntry, who: Viewer): boolean =>
  seenBy === 'all' || (who !== 'public' && (seenBy === 'parties' || seenBy.includes(who)));

/** An entry without changes of trust between others; of what was done quietly the public does not hear by whom. */
function cutEntry(entry: LogEntry, who: Viewer, unseen: number): LogEntry {
  const changes = entry.changes.filter(
    change => change.meter !== 'trust' || change.of === who || change.in === who,
  );
  const isNameless = who === 'public' && entry.by !== null && 'quiet' in entry.facts && entry.facts.quiet;
  if (unseen === 0 && !isNameless && changes.length === entry.changes.length) return entry;
  return { ...entry, ply: entry.ply - unseen, by: isNameless ? null : entry.by, changes };
}
