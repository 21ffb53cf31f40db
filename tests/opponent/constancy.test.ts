import { expect, test, vi } from 'vitest';
import { hasHardened, unlikenessOf } from '../../game/opponent/constancy.ts';
import { POLICIES } from '../../game/opponent/index.ts';
import { mindOf } from '../../game/opponent/mind.ts';
import { prospectsNow } from '../../game/opponent/podium.ts';
import { roomThoughts } from '../../game/opponent/room.ts';
import { ideasOf } from '../../game/opponent/tactics.ts';
import { type Negotiation, play, viewOf } from '../../game/rules/index.ts';
import { sameDraft } from '../../game/rules/standing.ts';
import type { Draft } from '../../game/scenario/types.ts';
import { shipped } from '../kit/files.ts';
import { set, start } from '../kit/play.ts';
import { gameOf, mean, seeds } from './games.ts';

vi.setConfig({ testTimeout: 60_000 });

const june = shipped('2019-june-deadline');
const EVEN = { difficulty: 'even' } as const;

test('its own text as it stands never comes to mind as something to table', () => {
  let standing = 0;
  for (const seed of seeds(6))
    gameOf(june, [POLICIES.even], seed, view => {
      const own = view.negotiation.drafts[view.me as number]!;
      if (view.negotiation.phase !== 'turn' || own.status !== 'standing') return;
      standing += 1;
      const mind = mindOf(view, EVEN);
      for (const { move } of roomThoughts(mind, prospectsNow(mind)))
        if (move.kind === 'table') expect(sameDraft(move.draft, own.draft!)).toBe(false);
    });
  expect(standing).toBeGreaterThan(50);
});

test.each(['hard', 'boulware'] as const)('%s tells a silent player nothing twice', name => {
  let tabled = 0;
  for (const seed of seeds(4))
    gameOf(june, [POLICIES[name], POLICIES.silent], seed, (view, move) => {
      const own = view.negotiation.drafts[move.by]!;
      if (move.kind !== 'table') return;
      tabled += 1;
      if (own.status === 'standing') expect(sameDraft(move.draft, own.draft!)).toBe(false);
    });
  expect(tabled).toBeGreaterThan(2);
});

test('from one draft to the next it changes little, and rarely takes back what it gave', () => {
  const changed: number[] = [];
  const takenBack: number[] = [];
  for (const seed of seeds(30, 20_001))
    gameOf(june, [POLICIES.even], seed, ({ agenda, negotiation }, move) => {
      const own = negotiation.drafts[move.by]!;
      if (move.kind !== 'table' || own.status !== 'standing') return;
      const rows = agenda.estimates[move.by]!;
      const steps = rows.map(
        (row, issue) => row[move.draft.positions[issue]!]! - row[own.draft!.positions[issue]!]!,
      );
      changed.push(mean(steps.map(step => Number(step !== 0))));
      takenBack.push(mean(steps.map(step => Number(step > 0))));
    });
  expect(changed.length).toBeGreaterThan(100);
  expect(mean(changed)).toBeLessThan(0.265);
  expect(mean(takenBack)).toBeLessThan(0.065);
});

/** Positions: guard, asylum, tariff, verification, development, usmca, farm. */
const FIRST = [0, 1, 3, 0, 3, 1, 0];
const FARTHER = [2, 1, 3, 1, 2, 1, 0];

const tables = (n: Negotiation, by: number, positions: readonly number[]): Negotiation => {
  const draft: Draft = { positions, covers: [] };
  return play(
    june,
    set(n, copy => void Object.assign(copy, turnOf(by))),
    {
      kind: 'table',
      by,
      draft,
      quiet: false,
    },
  ).next;
};

const turnOf = (toMove: number) => ({ toMove, turn: { room: false, podium: false } });

test('a text is the more unlike the own last one the more it changes, and most where it takes back', () => {
  const unlike = (n: Negotiation) => unlikenessOf(viewOf(june, n, 1));
  expect(unlike(start(june))).toBeNull();
  const own = tables(start(june), 1, FARTHER);
  expect(unlike(own)!(FARTHER)).toBe(0);
  const gives = unlike(own)!([2, 1, 3, 2, 2, 1, 0]);
  const takes = unlike(own)!([2, 1, 3, 0, 2, 1, 0]);
  expect(gives).toBeGreaterThan(0);
  expect(takes).toBeGreaterThan(2 * gives);
  expect(unlike(own)!(FIRST)).toBeGreaterThan(takes);
  // Somebody who is answered with a threat may take back.
  const pressed = play(
    june,
    set(own, copy => void Object.assign(copy, turnOf(0))),
    {
      kind: 'escalate',
      by: 0,
      measure: 0,
    },
  ).next;
  expect(unlike(pressed)!([2, 1, 3, 0, 2, 1, 0])).toBeLessThan(takes / 2);
});

test('a step back of the other side hardens it, a step forward does not', () => {
  const first = tables(start(june), 1, FARTHER);
  const from = first.log.length;
  const hardened = (n: Negotiation) => hasHardened(viewOf(june, n, 0), from);
  expect(hardened(first)).toBe(false);
  expect(hardened(tables(first, 1, FIRST))).toBe(true);
  expect(hardened(tables(first, 1, [2, 1, 3, 2, 2, 1, 0]))).toBe(false);
  expect(hasHardened(viewOf(june, tables(first, 1, FIRST), 0), from, 0)).toBe(false);
});

test('a threat that has been paid for is not raised, unless its target takes the price back', () => {
  const ideas = (n: Negotiation) => {
    const view = viewOf(
      june,
      set(n, copy => void Object.assign(copy, turnOf(0))),
      0,
    );
    return ideasOf(mindOf(view, EVEN), [], false).map(({ move }) => move.kind);
  };
  const unpaid = tables(start(june), 1, FIRST);
  expect(ideas(unpaid)).toContain('escalate');
  // An open concession is put to its account; the rest of the stake was paid before.
  const paid = tables(
    set(unpaid, copy => {
      copy.measures[0]!.credit = copy.measures[0]!.stake;
    }),
    1,
    FARTHER,
  );
  expect(paid.measures[0]!.credit).toBeGreaterThan(paid.measures[0]!.stake);
  expect(ideas(paid)).not.toContain('escalate');
  expect(ideas(tables(paid, 1, FIRST))).toContain('escalate');
});
