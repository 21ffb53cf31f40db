import { approvalOf, draftIn, type Ground, type Negotiation } from '../rules/index.ts';
import type { Agenda, Brief, Draft, Scenario, Seat } from '../scenario/types.ts';
import { worth } from '../scenario/worth.ts';
import { type Course, closingState, decisiveState, endOf } from './debrief/course.ts';
import { eachDraft } from './drafts.ts';
import { tailHarm } from './harm.ts';
import { pointsOf } from './points.ts';

/** A vote short of its bar, with what was missing in units of approval. */
export interface ShortVote {
  readonly seat: Seat;
  readonly by: number;
}

/** A vote that failed, as it can be read once everything is open. */
export interface FailedVote {
  readonly round: number;
  readonly draft: Draft;
  readonly short: readonly ShortVote[];
  /**
   * The nearest draft that would have passed every vote on the same day and in the same mood: with one cover more, else
   * with one issue a step further or back, the one with the most to spare; null where there is none.
   */
  readonly nearest: Draft | null;
}

/** What the points of one side can be held against, everything but the deal being as it was. */
export interface Scale {
  /** Points had there been no deal. */
  readonly breakdown: number;
  /** Points of the draft without covers, fully kept, that is best for this side among those that all publics would have approved; null where there is none. */
  readonly best: number | null;
}

export interface Hindsight {
  /** The last vote that failed; null where none did, or where there was a deal after it. */
  readonly failed: FailedVote | null;
  /** By seat. */
  readonly scales: readonly Scale[];
}

/**
 * What could have been, seen from the end of a game: with the exact briefs, on the state before the vote that made the
 * deal, or without a deal on the last state; votes are counted on the meters of the last one, or where there was none of
 * the last moment of the talks. Theory: Putnam 1988 (win-sets), Raiffa 1982 (what was left).
 * @throws RangeError while the game is not over
 */
export function hindsight(course: Course): Hindsight {
  const { scenario } = course;
  const end = endOf(course);
  const atVote = decisiveState(course);
  const isRefused = !end.deal && end.log.slice(atVote.log.length).some(({ kind }) => kind === 'vote');
  return {
    failed: isRefused ? failedVote(course, atVote) : null,
    scales: scalesOf(scenario, closingState(course), atVote, end),
  };
}

/** Who was short in the last vote of a game; nobody where it passed, or where there was none. */
export function shortVotes(course: Course): readonly ShortVote[] {
  return ownVotes(course, decisiveState(course)).flatMap(({ facts }, seat) => {
    const by = facts.bar - facts.total - facts.swing;
    return facts.passed ? [] : [{ seat, by }];
  });
}

/** What every seat saw of its own vote, in seat order. */
const ownVotes = ({ scenario, log }: Course, ground: Negotiation) =>
  log
    .slice(ground.log.length)
    .filter(entry => entry.kind === 'ownVote')
    .slice(0, scenario.agenda.principals.length);

function failedVote(course: Course, ground: Negotiation): FailedVote {
  const { scenario } = course;
  const { agenda } = scenario;
  const { briefs } = ground.secrets;
  const vote = course.log.slice(ground.log.length).find(entry => entry.kind === 'vote')!;
  const draft = draftIn(vote);
  const moods = ownVotes(course, ground).map(({ facts }) => facts.swing);
  /** The least that any vote has to spare; below 0 one fails. */
  const spare = (other: Draft) =>
    Math.min(
      ...briefs.map(
        (brief, seat) => approvalOf(agenda, ground, brief, seat, other).total + moods[seat]! - brief.bar,
      ),
    );
  const best = (drafts: readonly Draft[]) =>
    drafts
      .map(other => ({ draft: other, spare: spare(other) }))
      .filter(other => other.spare >= 0)
      .reduce<{ draft: Draft; spare: number } | null>(
        (most, other) => (most && most.spare >= other.spare ? most : other),
        null,
      );
  const found = best(withOneCover(scenario, draft)) ?? best(withOneStep(scenario, draft, ground));
  return {
    round: vote.round,
    draft,
    short: shortVotes(course),
    nearest: found?.draft ?? null,
  };
}

function withOneCover({ agenda }: Scenario, { positions, covers }: Draft): Draft[] {
  if (covers.length >= agenda.constants.maxCovers) return [];
  return agenda.covers.flatMap((_, cover) =>
    covers.includes(cover) ? [] : [{ positions, covers: [...covers, cover].sort((a, b) => a - b) }],
  );
}

function withOneStep({ agenda }: Scenario, { positions, covers }: Draft, { paid }: Ground): Draft[] {
  return positions.flatMap((position, issue) =>
    [position - 1, position + 1]
      .filter(next => next >= paid[issue]! && next < agenda.issues[issue]!.positions.length)
      .map(next => ({
        positions: positions.map((before, index) => (index === issue ? next : before)),
        covers,
      })),
  );
}

function scalesOf({ agenda }: Scenario, ground: Negotiation, atVote: Negotiation, end: Negotiation): Scale[] {
  const { briefs } = end.secrets;
  const most: (number | null)[] = briefs.map(() => null);
  for (const draft of eachDraft(agenda)) {
    if (draft.positions.some((position, issue) => position < ground.paid[issue]!)) continue;
    const points = briefs.map(
      (brief, seat) => worth(agenda, brief, seat, draft) - tailHarm(agenda, ground, seat, draft),
    );
    if (points.every((value, seat) => value <= (most[seat] ?? Number.NEGATIVE_INFINITY))) continue;
    if (!briefs.every((brief, seat) => approvalOf(agenda, atVote, brief, seat, draft).total >= brief.bar))
      continue;
    points.forEach((value, seat) => {
      most[seat] = Math.max(most[seat] ?? value, value);
    });
  }
  return pointsOf(agenda, end).map((points, seat): Scale => {
    const { support, face, credibility, trust, harm } = points;
    const rest = support + face + credibility + trust + harm;
    const best = most[seat]!;
    return {
      breakdown: rest + noDealPoints(agenda, ground, briefs[seat]!, seat),
      best: best === null ? null : rest + best,
    };
  });
}

/** Points of no deal: half of what was paid in advance is kept, the problem stays, and what bites bites. */
export function noDealPoints(agenda: Agenda, ground: Ground, brief: Brief, seat: Seat): number {
  const { kept } = agenda.constants.downPayment;
  const paid = ground.paid.reduce((sum, position, issue) => sum + kept * brief.values[issue]![position]!, 0);
  return paid + brief.noDeal - tailHarm(agenda, ground, seat, null);
}
