import { forecastOf } from '../../present/index.ts';
import type { LogEntry, View } from '../../rules/index.ts';
import type { Draft, Seat } from '../../scenario/types.ts';

/** How one side voted, as far as the viewer knows. */
export interface BallotBar {
  readonly seat: Seat;
  readonly passed: boolean;
  /** Approval with the mood of the day; null where only its own side knows it. */
  readonly result: number | null;
  readonly approval: number;
  readonly mood: number | null;
  readonly bar: number;
}

/** A vote, staged from the log. */
export interface Ballot {
  readonly author: Seat;
  readonly draft: Draft;
  readonly bars: readonly BallotBar[];
  readonly ratified: boolean;
}

/** The vote among new entries of the log, or null. What others thought of it is estimated on the view before. */
export function ballotOf(before: View, news: readonly LogEntry[]): Ballot | null {
  const vote = news.find(entry => entry.kind === 'vote');
  if (!vote) return null;
  const own = news.find(entry => entry.kind === 'ownVote')?.facts;
  const passed = vote.facts['passed'] as readonly boolean[];
  const draft: Draft = {
    positions: vote.facts['positions'] as readonly number[],
    covers: vote.facts['covers'] as readonly number[],
  };
  const forecast = forecastOf(before, draft);
  const bars = before.agenda.principals.map((principal, seat): BallotBar => {
    if (seat === before.me && own) {
      const approval = own['total'] as number;
      const mood = own['swing'] as number;
      return {
        seat,
        passed: passed[seat]!,
        result: approval + mood,
        approval,
        mood,
        bar: own['bar'] as number,
      };
    }
    const estimate = forecast?.others.find(other => other.seat === seat)?.approval ?? principal.bar;
    return { seat, passed: passed[seat]!, result: null, approval: estimate, mood: null, bar: principal.bar };
  });
  return { author: vote.facts['author'] as Seat, draft, bars, ratified: passed.every(Boolean) };
}
