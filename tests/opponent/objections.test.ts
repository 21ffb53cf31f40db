import { expect, test, vi } from 'vitest';
import { explainMind, POLICIES } from '../../game/opponent/index.ts';
import type { View } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { gameOf, seeds } from './games.ts';

vi.setConfig({ testTimeout: 60_000 });

const EVEN = { difficulty: 'even' } as const;

/** Turns that the author of a draft has ended since it was last tabled, after the reader had left it unsigned. */
function answersHad({ log, me }: View, author: number): number {
  const from = log.findLastIndex(({ kind, by }) => kind === 'table' && by === author);
  const turns = log.slice(from).filter(({ kind }) => kind === 'endTurn');
  return turns.filter(({ by }, place) => by === author && turns[place - 1]?.by === me).length;
}

test('an author who has not spoken since is told why a text is not signed, not that the answer is known', () => {
  const said = { first: 0, inARow: 0, again: 0 };
  for (const seed of seeds(4, 40))
    gameOf(shipped('2019-june-deadline'), [POLICIES.even], seed, (view, move) => {
      if (view.negotiation.phase !== 'turn' || move.kind !== 'endTurn') return;
      for (const { author, code } of explainMind(EVEN, view, seed).objections) {
        const answers = answersHad(view, author);
        if (code === 'nothingNew') {
          expect(answers % 2).toBe(1);
          said.again += 1;
        } else {
          expect(answers % 2).toBe(0);
          if (answers > 0) continue;
          said.first += 1;
          const from = view.log.findLastIndex(({ kind, by }) => kind === 'table' && by === author);
          if (view.log.slice(from).some(({ kind, by }) => kind === 'endTurn' && by === view.me))
            said.inARow += 1;
        }
      }
    });
  expect(said.first).toBeGreaterThan(5);
  expect(said.inARow).toBeGreaterThan(2);
  expect(said.again).toBeGreaterThan(0);
});

test('what was weighed and left is at most one move of a kind, and never the signature that an objection explains', () => {
  let weighed = 0;
  gameOf(shipped('2019-june-deadline'), [POLICIES.even], 40, view => {
    const kinds = explainMind(EVEN, view, 40).alternatives.map(({ move }) => move.kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds).not.toContain('accept');
    weighed += kinds.length;
  });
  expect(weighed).toBeGreaterThan(10);
});
