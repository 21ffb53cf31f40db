import { type LogEntry, type LogKind, type Negotiation, standingDraft } from '../rules/index.ts';

/** Why a ply cannot be taken back. */
export type Lasting = 'turnOver' | 'chance' | 'news' | 'binding';

/** Entries of the log that make their ply last. */
const LASTING: Readonly<Partial<Record<LogKind, Lasting>>> = {
  // An acceptance is a word given.
  accept: 'binding',
  // The envoys have shown both sides a row.
  soundOut: 'news',
  // The figures of the day are out; only now the mover knows their trend.
  publish: 'news',
  // Something quiet became public by chance.
  leak: 'chance',
};

/**
 * Why the mover cannot take a ply back, or null: it drew chance or might have, showed the mover something new, was an
 * acceptance, or ended the turn. Ends of turns, accounts, declines, votes, efforts and verdicts all hand the word on or lie outside of turns.
 */
export function lasting(before: Negotiation, after: Negotiation, log: readonly LogEntry[]): Lasting | null {
  // A suspension may ask its holder for an account: until that is sealed the turn is still its own.
  const goesOn = after.phase === 'turn' || after.phase === 'readout';
  if (!goesOn || after.toMove !== before.toMove || after.round !== before.round) return 'turnOver';
  for (const { kind, by, facts } of log) {
    const why = LASTING[kind];
    if (why) return why;
    // A quiet draft that concedes is tested for a leak, and that nothing leaked is news too. Any that replaces
    // another lasts, so that the rule can be told without reckoning what concedes.
    if (kind === 'table' && facts.quiet && standingDraft(before, by!)) return 'chance';
  }
  return null;
}
