import { describe, expect, it } from 'vitest';
import { courseOf } from '../../game/analysis/debrief/course.ts';
import { eachDraft } from '../../game/analysis/drafts.ts';
import { hindsight, shortVotes } from '../../game/analysis/hindsight.ts';
import { playHistory } from '../../game/analysis/history.ts';
import { pointsOf } from '../../game/analysis/points.ts';
import {
  approvalOf,
  begin,
  DEFAULT_OPTIONS,
  type Move,
  type Negotiation,
  play,
  refusal,
  viewOf,
} from '../../game/rules/index.ts';
import type { Draft } from '../../game/scenario/types.ts';
import { shipped } from '../kit/files.ts';

const june = shipped('2019-june-deadline');
const SEED = 5;
const start = { seed: SEED, options: DEFAULT_OPTIONS };

/** A game of a few moves, after which everybody ends turns and declines until it is over. */
function playedOut(moves: readonly Move[]): { moves: readonly Move[]; last: Negotiation } {
  const made: Move[] = [];
  let n = begin(june, SEED, DEFAULT_OPTIONS);
  const make = (move: Move) => {
    expect(refusal(viewOf(june, n, move.by), move)).toBeNull();
    n = play(june, n, move).next;
    made.push(move);
  };
  moves.forEach(make);
  while (n.outcome === null) {
    const by = n.toMove!;
    make(n.phase === 'lastCall' ? { kind: 'decline', by } : { kind: 'endTurn', by });
  }
  return { moves: made, last: n };
}

const voted = (draft: Draft): readonly Move[] => [
  { kind: 'table', by: 0, draft, quiet: false },
  { kind: 'endTurn', by: 0 },
  { kind: 'accept', by: 1, of: 0, version: null },
];

describe('hindsight', () => {
  it('without a deal: no deal is what it was, and the best text is better than that', () => {
    const { moves, last } = playedOut([]);
    const course = courseOf(june, { ...start, moves });
    const seen = hindsight(course);
    expect(seen.failed).toBeNull();
    expect(shortVotes(course)).toEqual([]);
    pointsOf(june.agenda, last).forEach(({ total }, seat) => {
      expect(seen.scales[seat]!.breakdown).toBeCloseTo(total, 9);
      expect(seen.scales[seat]!.best).toBeGreaterThan(total);
    });
  });

  it('after a failed vote: who was short, by what the vote says, and what would have carried it', () => {
    // The most that the first seat can ask for: the other public does not follow.
    const draft: Draft = {
      positions: june.agenda.issues.map(({ positions }) => positions.length - 1),
      covers: [],
    };
    const { moves, last } = playedOut(voted(draft));
    const course = courseOf(june, { ...start, moves });
    const { failed } = hindsight(course);
    expect(shortVotes(course)).toEqual(failed!.short);
    const own = last.log.filter(entry => entry.kind === 'ownVote');
    expect(failed).toMatchObject({ round: 1, draft });
    expect(failed!.short.length).toBeGreaterThan(0);
    for (const { seat, by } of failed!.short) {
      const { total, swing, bar, passed } = own[seat]!.facts;
      expect(passed).toBe(false);
      expect(by).toBeCloseTo(bar - total - swing, 9);
      expect(by).toBeGreaterThan(0);
    }
  });

  it('names a nearest text that would have passed that day, one cover or one step away', () => {
    const { agenda } = june;
    const opening = begin(june, SEED, DEFAULT_OPTIONS);
    const { briefs } = opening.secrets;
    const spare = (n: Negotiation, draft: Draft) =>
      briefs.map((brief, seat) => approvalOf(agenda, n, brief, seat, draft).total - brief.bar);
    const close: Draft[] = [];
    for (const { positions } of eachDraft(agenda)) {
      const draft = { positions: [...positions], covers: [] };
      const isClose = (other: Draft) => Math.min(...spare(opening, other)) > 0;
      const covered = agenda.covers.map((_, cover) => ({ ...draft, covers: [cover] }));
      if (Math.min(...spare(opening, draft)) < -1 && covered.some(isClose)) close.push(draft);
    }
    let found = 0;
    for (const draft of close.slice(0, 12)) {
      const { moves, last } = playedOut(voted(draft));
      const { failed } = hindsight(courseOf(june, { ...start, moves }));
      if (!failed?.nearest) continue;
      found += 1;
      const { nearest } = failed;
      const steps = nearest.positions.filter((position, issue) => position !== draft.positions[issue]);
      expect(steps.length + nearest.covers.length).toBe(1);
      const before = moves.slice(0, 2).reduce((n, move) => play(june, n, move).next, opening);
      const moods = last.log.filter(entry => entry.kind === 'ownVote').map(({ facts }) => facts.swing);
      for (const [seat, points] of spare(before, nearest).entries())
        expect(points + moods[seat]!).toBeGreaterThanOrEqual(0);
    }
    expect(found).toBeGreaterThan(0);
  });

  it('of what really happened: a deal, better than none, no vote that failed', () => {
    const { moves, last } = playHistory(june);
    const course = courseOf(june, { seed: june.history!.seed, options: last.options, moves });
    const seen = hindsight(course);
    expect(seen.failed).toBeNull();
    expect(shortVotes(course)).toEqual([]);
    pointsOf(june.agenda, last).forEach(({ total }, seat) => {
      expect(seen.scales[seat]!.breakdown).toBeLessThan(total);
    });
  });
});
