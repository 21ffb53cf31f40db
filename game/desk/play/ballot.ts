import { type Held, heldAgainst } from '../../present/figures.ts';
import { draftIn, type LogEntry, type View } from '../../rules/index.ts';
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
  /** No deal, and no time for another one. */
  readonly last: boolean;
}

/** Approval and mood of the own side's vote against its bar, as they are written; null where only its side knows. */
export const heldBy = ({ figures, bar }: BallotBar): Held | null =>
  figures && heldAgainst([figures.approval, figures.mood], bar);

/** Milliseconds in which bars of a vote fill one after another, and the result appears under them. */
const BARS_FILL = 1600;
const NEXT_BAR = 500;

/** Milliseconds from the opening of the sheet to the result; the same times stand in styles/vote.css. */
export const stagingTime = ({ bars }: Ballot): number => BARS_FILL + bars.length * NEXT_BAR;

/** The vote among new entries of the log, or null. */
export function ballotOf(before: View, news: readonly LogEntry[]): Ballot | null {
  const vote = news.find(entry => entry.kind === 'vote');
  if (!vote) return null;
  const own = news.find(entry => entry.kind === 'ownVote')?.facts;
  const { author, passed } = vote.facts;
  const bars = before.agenda.principals.map((principal, seat): BallotBar => {
    if (seat !== before.me || !own) return { seat, passed: passed[seat]!, figures: null, bar: principal.bar };
    const figures = { approval: own.total, mood: own.swing };
    return { seat, passed: passed[seat]!, figures, bar: own.bar };
  });
  const ratified = passed.every(Boolean);
  return {
    author,
    draft: draftIn(vote),
    bars,
    ratified,
    last: !ratified && before.negotiation.phase === 'lastCall',
  };
}
