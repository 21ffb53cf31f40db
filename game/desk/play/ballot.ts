import type { LogEntry, View } from '../../rules/index.ts';
import type { Draft, Seat } from '../../scenario/types.ts';

/** How one side voted, as far as the viewer knows. */
export interface BallotBar {
  readonly seat: Seat;
  readonly passed: boolean;
  /** Null where only its own side knows it. */
  readonly figures: { readonly approval: number; readonly mood: number } | null;
  /** The exact one of the own side, the public figure of others. */
  readonly bar: number;
}

/** A vote, staged from the log. */
export interface Ballot {
  readonly author: Seat;
  readonly draft: Draft;
  readonly bars: readonly BallotBar[];
  readonly ratified: boolean;
}

/** The vote among new entries of the log, or null. */
export function ballotOf(before: View, news: readonly LogEntry[]): Ballot | null {
  const vote = news.find(entry => entry.kind === 'vote');
  if (!vote) return null;
  const own = news.find(entry => entry.kind === 'ownVote')?.facts;
  const passed = vote.facts['passed'] as readonly boolean[];
  const draft: Draft = {
    positions: vote.facts['positions'] as readonly number[],
    covers: vote.facts['covers'] as readonly number[],
  };
  const bars = before.agenda.principals.map((principal, seat): BallotBar => {
    if (seat !== before.me || !own) return { seat, passed: passed[seat]!, figures: null, bar: principal.bar };
    const figures = { approval: own['total'] as number, mood: own['swing'] as number };
    return { seat, passed: passed[seat]!, figures, bar: own['bar'] as number };
  });
  return { author: vote.facts['author'] as Seat, draft, bars, ratified: passed.every(Boolean) };
}
