import { knownLine, logLine, type Names } from '../../present/index.ts';
import { type LogEntry, MOVES, type View } from '../../rules/index.ts';
import type { Shell } from '../shell.ts';
import { rule, wrap } from '../text.ts';
import { entryLines } from './pages.ts';

/** Tells what happens as it happens, each entry once, as one side may know it. */
export class Teller {
  private told = 0;
  private dawns = 0;

  constructor(
    private readonly shell: Shell,
    private readonly names: Names,
  ) {}

  /** Tells what is new in a view. A shorter log than before means that something was taken back. */
  tell(view: View): void {
    this.told = Math.min(this.told, view.log.length);
    const fresh = view.log.slice(this.told);
    this.told = view.log.length;
    for (const entry of fresh) if (!repeats(entry, fresh)) this.entry(entry, view);
  }

  /** Everything so far. */
  all(view: View): void {
    for (const entry of view.log) this.print(entry, view, false);
  }

  private entry(entry: LogEntry, view: View): void {
    if (entry.kind === 'endTurn' && hasMoved(view.log, entry)) return;
    if (entry.kind !== 'dawn') {
      this.print(entry, view, true);
      return;
    }
    this.dawns += 1;
    this.print(entry, view, this.dawns === 1);
  }

  private print(entry: LogEntry, view: View, withReasons: boolean): void {
    const { io, ink, width } = this.shell;
    const line = logLine(entry, this.names);
    if (entry.kind === 'dawn') {
      const [, ...rest] = entryLines(this.shell, line, withReasons);
      io.out(['', ink.bold(rule(line.sentence.replace(/\.$/, ''), width)), ...rest].join('\n'));
    } else io.out(entryLines(this.shell, line, withReasons).join('\n'));
    if (entry.kind === 'soundOut')
      io.out(wrap(this.learned(entry, view), width, '    ', '      ').join('\n'));
  }

  /** What the viewer has learned by a sounding, whoever asked. */
  private learned({ by, facts }: LogEntry<'soundOut'>, view: View): string {
    return knownLine(view, by === view.me ? facts.of : by!, facts.issue, this.names);
  }
}

/** Whoever has just been told the text of a draft, or an account, needs not be told that there was one. */
const repeats = (entry: LogEntry, fresh: readonly LogEntry[]): boolean =>
  (entry.kind === 'moved' &&
    entry.changes.length === 0 &&
    fresh.some(other => other.kind === 'table' && other.ply === entry.ply)) ||
  (entry.kind === 'sealed' && fresh.some(other => other.kind === 'readout' && other.by === entry.by));

/** Whether the side that ends its turn has done something else in it; an account belongs to no turn. */
const hasMoved = (log: readonly LogEntry[], end: LogEntry): boolean =>
  log.some(
    entry =>
      entry.round === end.round &&
      entry.by === end.by &&
      entry.kind !== 'endTurn' &&
      entry.kind !== 'readout' &&
      Object.hasOwn(MOVES, entry.kind),
  );
