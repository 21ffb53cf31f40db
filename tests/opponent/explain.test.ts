import { expect, test, vi } from 'vitest';
import {
  adviseOf,
  calibrationOf,
  createMind,
  type Decision,
  explainMind,
  forecastOf,
  judgeAdvice,
  POLICIES,
  type Prediction,
  voicesOf,
} from '../../game/opponent/index.ts';
import { describeObjection, describeReason, namesOf } from '../../game/present/index.ts';
import { DEFAULT_OPTIONS, refusal, type View } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { moveOf } from '../kit/play.ts';
import { quad, tiny, tri } from '../kit/scenarios.ts';
import { TRACES } from '../wording/games.ts';
import { gameOf, seeds } from './games.ts';

vi.setConfig({ testTimeout: 60_000 });

const june = shipped('2019-june-deadline');
const EVEN = { difficulty: 'even' } as const;

test.each([
  ['tiny', tiny()],
  ['tri', tri()],
  ['quad', quad()],
  ['2019', june],
])(
  'in %s every decision can be told: reason, three alternatives, objections, in both languages',
  (_, scenario) => {
    const codes = new Set<string>();
    const objections = new Set<string>();
    let alternatives = 0;
    gameOf(scenario, [POLICIES.even], 5, (view, move) => {
      const decision: Decision = explainMind(EVEN, view, 5);
      expect(decision.move).toEqual(move);
      codes.add(decision.reason.code);
      expect(decision.alternatives.length).toBeLessThanOrEqual(3);
      for (const { move: other, estimate } of decision.alternatives) {
        expect(refusal(view, other)).toBeNull();
        expect(other).not.toEqual(move);
        expect(Number.isFinite(estimate.points) && Number.isFinite(estimate.gain)).toBe(true);
        expect(estimate.deal).toBeGreaterThanOrEqual(0);
        expect(estimate.deal).toBeLessThanOrEqual(1);
        alternatives += 1;
      }
      for (const language of ['en', 'es'] as const) {
        const names = namesOf(scenario, language);
        const sentences = [
          ...[decision, ...decision.alternatives].map(({ reason }) => describeReason(reason, names)),
          ...decision.objections.map(objection => describeObjection(objection, names)),
        ];
        for (const sentence of sentences) {
          expect(sentence).not.toMatch(TRACES);
          expect(sentence).toMatch(/\.$/);
        }
      }
      for (const { code, author } of decision.objections) {
        objections.add(code);
        expect(view.negotiation.drafts[author]!.status).toBe('standing');
      }
    });
    expect(codes.size).toBeGreaterThan(3);
    expect(alternatives).toBeGreaterThan(5);
    expect(objections.size).toBeGreaterThan(0);
  },
);

test('it neither tables the draft that stands again nor calls for the third time', () => {
  const seen = { call: 0, table: 0 };
  for (const seed of seeds(8, 30)) {
    const calls = [0, 0];
    gameOf(june, [POLICIES.even], seed, (view, move) => {
      if (move.kind === 'call') expect(++calls[move.by]!).toBeLessThanOrEqual(2);
      if (move.kind === 'table') expect(move.draft).not.toEqual(view.negotiation.drafts[move.by]!.draft);
      if (move.kind === 'call' || move.kind === 'table') seen[move.kind] += 1;
    });
  }
  expect(seen.call).toBeGreaterThan(4);
  expect(seen.table).toBeGreaterThan(40);
});

test('a mind never uses what it is told to leave', () => {
  const without = ['call', 'soundOut', 'gesture', 'denounce', 'downPayment'] as const;
  const mind = createMind({ ...EVEN, without });
  const kinds = new Set<string>();
  for (const seed of seeds(4)) for (const { kind } of gameOf(june, [mind], seed).moves) kinds.add(kind);
  for (const kind of without) expect(kinds).not.toContain(kind);
  expect(kinds).toContain('table');
});

test('forecasts are ordered bands, and better than saying the same every time', () => {
  const predictions: Prediction[] = [];
  for (const seed of seeds(25, 300)) {
    const { moves } = gameOf(june, [POLICIES.even], seed, view => {
      const draft = view.negotiation.drafts[1 - (view.me as number)]!.draft;
      if (!draft) return;
      for (const { ratification, acceptance, seat } of forecastOf(view, draft)) {
        expect(seat).toBe(1 - (view.me as number));
        for (const { least, likely, most } of [ratification, acceptance]) {
          expect(0 <= least && least <= likely && likely <= most && most <= 1).toBe(true);
        }
      }
    });
    for (const seat of [0, 1])
      predictions.push(...calibrationOf(june, seed, DEFAULT_OPTIONS, moves, seat).predictions);
  }
  const offers = predictions.filter(({ of }) => of === 'acceptance');
  const votes = predictions.filter(({ of }) => of === 'ratification');
  expect(offers.length).toBeGreaterThan(100);
  expect(votes.length).toBeGreaterThan(20);
  const rate = offers.filter(({ happened }) => happened).length / offers.length;
  const scoreOf = (list: readonly Prediction[], chanceOf: (item: Prediction) => number) =>
    list.reduce((sum, item) => sum + (chanceOf(item) - (item.happened ? 1 : 0)) ** 2, 0) / list.length;
  expect(scoreOf(offers, ({ chance }) => chance)).toBeLessThan(scoreOf(offers, () => rate));
  expect(scoreOf(votes, ({ chance }) => chance)).toBeLessThan(0.1);
});

test('a forecast is scored only where the other side had a turn to answer it, in the order of the game', () => {
  const readOf = (lines: readonly string[], me: 0 | 1) => {
    const scenario = shipped('first-table');
    const moves = lines.map(line => moveOf(scenario, line));
    return calibrationOf(scenario, 1, { ...DEFAULT_OPTIONS, knownTypes: true }, moves, me).predictions;
  };
  const [first, last] = ['alta table water=1', 'alta table water=1 toll=1'];
  const theirs = ['vega table water=2 toll=1 market=1 cover=mutual-respect', 'vega endTurn'];
  // Round 2 begins with Vega: Alta has tabled anew and then signs before Vega moves again.
  const lines = [first, 'alta endTurn', ...theirs, 'vega endTurn', last, 'alta endTurn', 'alta accept vega'];
  const before = readOf(lines.slice(0, 4), 0);
  expect(before.map(({ of, ply }) => [of, ply])).toEqual([['acceptance', 0]]);
  const acceptances = readOf(lines, 0).filter(({ of }) => of === 'acceptance');
  expect(acceptances.map(({ ply, happened }) => [ply, happened])).toEqual([[0, false]]);
  const plies = readOf(lines, 0).map(({ ply }) => ply);
  expect(plies).toEqual([...plies].sort((one, other) => one - other));
  expect(plies.at(-1)).toBe(7);
});

test('three advisors speak from their own interest, may disagree, and can be judged', () => {
  let [turns, disagreements] = [0, 0];
  const judged = { right: 0, wrong: 0, notFollowed: 0 };
  const open: { view: View; advice: ReturnType<typeof adviseOf>; move: string }[] = [];
  for (const seed of seeds(3))
    gameOf(june, [POLICIES.even], seed, (view, move) => {
      for (let place = open.length - 1; place >= 0; place--) {
        const item = open[place]!;
        if (item.view.me !== view.me || item.view.negotiation.round === view.negotiation.round) continue;
        open.splice(place, 1);
        for (const advice of item.advice)
          judged[judgeAdvice(advice, JSON.stringify(advice.move) === item.move, view)] += 1;
      }
      const advice = adviseOf(view, seed);
      if (view.negotiation.phase !== 'turn') return;
      expect(advice.map(({ portfolio }) => portfolio)).toEqual(['trade', 'security', 'politics']);
      for (const { move: hint } of advice) if (hint) expect(refusal(view, hint)).toBeNull();
      const { room, podium } = view.negotiation.turn;
      if (!room && !podium) {
        turns += 1;
        if (new Set(advice.map(({ move: hint }) => JSON.stringify(hint))).size > 1) disagreements += 1;
      }
      expect(adviseOf(JSON.parse(JSON.stringify(view)) as View, seed)).toEqual(advice);
      open.push({ view, advice, move: JSON.stringify(move) });
      const off = { ...view.negotiation, options: { ...view.negotiation.options, advisors: false } };
      expect(adviseOf({ ...view, negotiation: off }, seed)).toEqual([]);
    });
  expect(turns).toBeGreaterThan(30);
  expect(disagreements / turns).toBeGreaterThan(0.5);
  expect(judged.right).toBeGreaterThan(0);
  expect(judged.notFollowed).toBeGreaterThan(0);
});

test('advisors who would do the same say so, each for a reason of its own', () => {
  const said = { turns: 0, sameText: 0, agreed: 0 };
  for (const scenario of [june, shipped('2025-one-month-pauses')])
    for (const seed of seeds(4))
      gameOf(scenario, [POLICIES.even], seed, view => {
        const { phase, turn, round } = view.negotiation;
        if (phase !== 'turn' || turn.room || turn.podium) return;
        const hints = adviseOf(view, 0).filter(({ move }) => move !== null);
        const sentences = hints.map(({ move, reason }) => {
          const text = describeReason(reason, namesOf(scenario, 'en'));
          return `${JSON.stringify(move)} ${text}`;
        });
        expect(new Set(sentences).size).toBe(sentences.length);
        const moves = hints.map(({ move }) => JSON.stringify(move));
        hints.forEach(({ reason, now, expected }, place) => {
          const isAgreement = reason.code.startsWith('agrees');
          expect(isAgreement).toBe(moves.indexOf(moves[place]!) < place);
          if (!isAgreement) return;
          said.agreed += 1;
          expect(expected).toBeGreaterThanOrEqual(now);
        });
        if (round / view.agenda.rounds.length <= 0.6) return;
        said.turns += 1;
        const texts = hints.flatMap(({ move }) => (move!.kind === 'table' ? [JSON.stringify(move)] : []));
        if (new Set(texts).size < texts.length) said.sameText += 1;
      });
  expect(said.agreed).toBeGreaterThan(5);
  expect(said.turns).toBeGreaterThan(40);
  // Late in the talks three in ten turns had two voices name one text.
  expect(said.sameText / said.turns).toBeLessThan(0.12);
});

test('in the last call every voice names accepting or declining, with a reason of its own', () => {
  const said = { accept: 0, decline: 0 };
  for (const scenario of [june, tri(), shipped('2025-one-month-pauses')])
    for (const other of ['even', 'silent'] as const)
      for (const seed of seeds(6, 10))
        gameOf(scenario, [POLICIES.even, POLICIES[other]], seed, view => {
          if (view.negotiation.phase !== 'lastCall') return;
          const advice = adviseOf(view, 0);
          expect(advice).toHaveLength(3);
          const sentences = new Set<string>();
          for (const { move, reason } of advice) {
            if (move?.kind !== 'accept' && move?.kind !== 'decline') throw new Error(`names ${move?.kind}`);
            expect(reason.code).not.toBe('nothingBetter');
            said[move.kind] += 1;
            expect(refusal(view, move)).toBeNull();
            sentences.add(describeReason(reason, namesOf(scenario, 'en')));
          }
          expect(sentences.size).toBeGreaterThan(advice[0]!.reason.code === 'awaitsMarks' ? 0 : 1);
        });
  expect(said.accept).toBeGreaterThan(3);
  expect(said.decline).toBeGreaterThan(3);
});

test('a brief may name its own voices', () => {
  const name = { en: 'Treasury', es: 'Hacienda' };
  let seen = 0;
  gameOf(june, [POLICIES.even], 2, view => {
    const brief = { ...view.brief!, advisors: [{ name, issues: [2], meters: ['strain' as const] }] };
    const voices = voicesOf({ ...view, brief });
    expect(voices).toMatchObject([{ name, portfolio: null, issues: [2] }]);
    seen += adviseOf({ ...view, brief }, 2).length;
  });
  expect(seen).toBeGreaterThan(5);
});

test('the author of an offer does not hear the same words twice running', () => {
  const codes = new Set<string>();
  let heard = 0;
  for (const seed of seeds(4, 40)) {
    const before = new Map<string, string>();
    const latest = new Map<string, { author: number; sentence: string }>();
    gameOf(june, [POLICIES.even], seed, (view, move) => {
      if (move.kind !== 'endTurn') return;
      // Whoever takes two turns in a row is heard once: the later words stand when the author speaks again.
      for (const [offer, { author, sentence }] of latest) {
        if (author !== view.me) continue;
        expect(sentence).not.toBe(before.get(offer));
        before.set(offer, sentence);
        latest.delete(offer);
        heard += 1;
      }
      for (const { author, code, data } of explainMind(EVEN, view, seed).objections) {
        const offer = `${view.me} ${view.negotiation.drafts[author]!.version}`;
        latest.set(offer, { author, sentence: describeObjection({ code, data }, namesOf(june, 'en')) });
        codes.add(code);
      }
    });
  }
  expect(heard).toBeGreaterThan(20);
  expect([...codes]).toEqual(expect.arrayContaining(['comesCloser', 'nothingNew', 'failsAtHome']));
});
