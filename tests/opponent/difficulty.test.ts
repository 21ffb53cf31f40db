import { expect, test, vi } from 'vitest';
import { createMind, POLICIES, type Policy } from '../../game/opponent/index.ts';
import { mindOf } from '../../game/opponent/mind.ts';
import { searched } from '../../game/opponent/search.ts';
import { thoughtsOf } from '../../game/opponent/thoughts.ts';
import { refusal, type View, viewOf } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { set, start } from '../kit/play.ts';
import { gameOf, mean, seeds } from './games.ts';

vi.setConfig({ testTimeout: 120_000 });

const june = shipped('2019-june-deadline');
const { guided, even, hard, severe, random } = POLICIES;

/** Mean points of a policy in a seat, against an even opponent, on the same games for all. */
const pointsAs = (seat: number, policy: Policy): number =>
  mean(
    seeds(50, 700).map(seed => gameOf(june, seat === 0 ? [policy, even] : [even, policy], seed).total[seat]!),
  );

test('as the United States hard beats even, even beats guided, and guided beats random play', () => {
  const points = [hard, even, guided, random].map(policy => pointsAs(0, policy));
  for (let place = 1; place < points.length; place++)
    expect(points[place - 1]!).toBeGreaterThan(points[place]!);
});

test('the severe mind plays on in its head within its budget, and decides the same again', () => {
  const { agenda } = june;
  const n = set(start(june), state => {
    state.round = 6;
    state.toMove = 1;
  });
  const view = viewOf(june, n, 1);
  const before = JSON.stringify(view);
  const move = severe(view, 3);
  expect(refusal(view, move)).toBeNull();
  expect(severe(JSON.parse(before) as View, 3)).toEqual(move);
  expect(JSON.stringify(view)).toBe(before);
  const mind = mindOf(view, { difficulty: 'severe' });
  let plies = 0;
  const step = { move: { kind: 'endTurn', by: 1 }, reason: { code: 'waits', data: {} } } as const;
  searched(mind, step, thoughtsOf(mind), 3, 4, seen => {
    plies += 1;
    return POLICIES.silent(seen, 0);
  });
  // Three moves in four worlds, each followed to the end: a turn of silence is one ply.
  expect(plies).toBeGreaterThan(0);
  expect(plies).toBeLessThanOrEqual(3 * 4 * agenda.rounds.length * 4);
  plies = 0;
  searched(mind, step, thoughtsOf(mind), 3, 1000, seen => {
    plies += 1;
    return POLICIES.silent(seen, 0);
  });
  // However many worlds are asked for, no more are begun than 400 moves will take.
  expect(plies).toBeGreaterThan(350);
  expect(plies).toBeLessThan(450);
});

test('told not to look ahead, the hard mind plays no games in its head', () => {
  const blind = createMind({ difficulty: 'hard', looksAhead: false });
  let [asked, others] = [0, 0];
  gameOf(june, [hard, even], 11, (view, move) => {
    if (view.me !== 0 || view.negotiation.phase !== 'turn') return;
    asked += 1;
    const own = blind(view, 1);
    // Chance is drawn for imagined games alone, so without them no seed makes a difference.
    for (const other of [2, 3]) expect(blind(view, other)).toEqual(own);
    if (JSON.stringify(own) !== JSON.stringify(move)) others += 1;
  });
  expect(asked).toBeGreaterThan(15);
  expect(others).toBeGreaterThan(0);
});

test('as Mexico even beats guided, and guided beats random play', () => {
  const points = [even, guided, random].map(policy => pointsAs(1, policy));
  for (let place = 1; place < points.length; place++)
    expect(points[place - 1]!).toBeGreaterThan(points[place]!);
});

test('a style of the scenario is the temperament of its principal, and experiments go over it', () => {
  const [us, mexico] = june.agenda.principals;
  expect(us!.style!.name).toMatchObject({ en: 'transactional' });
  expect(mexico!.style!.name).toMatchObject({ es: 'cabeza fría' });
  const temperOf = (seat: number, options: Parameters<typeof createMind>[0]) =>
    mindOf(viewOf(june, start(june), seat), options).temper;
  expect(temperOf(0, { difficulty: 'even' })).toMatchObject({ ...us!.style!.numbers, belief: 'learns' });
  expect(temperOf(1, { difficulty: 'even' }).matching).toBe(mexico!.style!.numbers.matching);
  expect(temperOf(1, { difficulty: 'even', temperament: { matching: 1, concession: 6 } })).toMatchObject({
    matching: 1,
    concession: 6,
  });
  expect(temperOf(0, { difficulty: 'severe' }).floor).toBeGreaterThan(
    temperOf(0, { difficulty: 'even' }).floor,
  );
});
