import { expect, test, vi } from 'vitest';
import { explainMind, POLICIES } from '../../game/opponent/index.ts';
import { describeObjection, namesOf } from '../../game/present/index.ts';
import { play, type View, viewOf } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { playLines, start } from '../kit/play.ts';
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

/** What a mind says at the end of its turn of the only text on the table, after these lines of notation. */
function saidAfter(name: string, lines: readonly string[]) {
  const scenario = shipped(name);
  let n = playLines(scenario, start(scenario), lines);
  for (;;) {
    const view = viewOf(scenario, n, n.toMove!);
    const { move, objections } = explainMind(EVEN, view, 1);
    if (move.kind === 'endTurn')
      return objections.map(objection => describeObjection(objection, namesOf(scenario, 'en')));
    n = play(scenario, n, move).next;
  }
}

const FIRST = 'alta table water=2 market=1 cover=mutual-respect';

test.each([
  // What it would table has the same positions.
  [
    'first-table',
    [FIRST, 'alta endTurn'],
    'It lacks a cover that we need, “Figures on the town hall”: without it 14.3 points for us, 87\u00a0% at home.',
  ],
  [
    'first-table',
    [`${FIRST} cover=own-decision cover=water-figures`, 'alta endTurn'],
    'One of its covers, “By Alta’s own decision”, costs us 1 point.',
  ],
  // It would have other positions.
  [
    'first-table',
    ['alta table water=1 market=1 cover=mutual-respect cover=water-figures', 'alta endTurn'],
    'What you offer on Water brings us 6 points less than we are ready to settle for.',
  ],
  // Who gives is told by which way it wishes to go: more of Water, less of the toll.
  [
    'first-table',
    ['alta table water=2 toll=2 market=1 cover=mutual-respect cover=water-figures', 'alta endTurn'],
    'What you ask on Bridge toll costs us 5 points more than we are ready to give.',
  ],
])(
  'an objection names what is in the way, a cover where the positions are agreed: %s, %j',
  (name, lines, said) => {
    expect(saidAfter(name, lines)).toEqual([said]);
  },
);

test('nothing is said against a text that it has tabled itself', () => {
  let same = 0;
  gameOf(shipped('first-table'), [POLICIES.even], 2, view => {
    if (view.negotiation.phase !== 'turn') return;
    const { drafts } = view.negotiation;
    const isSame = JSON.stringify(drafts[0]!.draft) === JSON.stringify(drafts[1]!.draft);
    if (drafts[0]!.status !== 'standing' || !isSame) return;
    same += 1;
    expect(explainMind(EVEN, view, 2).objections).toEqual([]);
  });
  expect(same).toBeGreaterThan(0);
});
