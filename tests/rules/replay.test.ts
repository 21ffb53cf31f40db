import { describe, expect, test } from 'vitest';
import {
  begin,
  DEFAULT_OPTIONS,
  type GameOptions,
  isForm,
  type Move,
  type Negotiation,
  options,
  type Replay,
  verify,
  viewOf,
  writeMove,
  writeReplay,
} from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { fill, randomPlies, rngOf } from '../kit/random.ts';
import { FIXTURES, throughJson } from './games.ts';

/** A replay is believed in nothing: it is played again, and whatever was changed in it is found out. */

interface Recorded {
  readonly scenario: Scenario;
  readonly replay: Replay;
  /** The state before each move. */
  readonly states: readonly Negotiation[];
}

function record(scenario: Scenario, seed: number, chosen: Partial<GameOptions> = {}): Recorded {
  const game = { seed, options: { ...DEFAULT_OPTIONS, ...chosen } };
  const seats = Object.fromEntries(scenario.agenda.principals.map(({ id }) => [id, 'random']));
  const states: Negotiation[] = [];
  const moves: Move[] = [];
  let last = begin(scenario, game.seed, game.options);
  for (const { before, move, next } of randomPlies(scenario, last, rngOf(seed))) {
    states.push(before);
    moves.push(move);
    last = next;
  }
  return { scenario, states, replay: writeReplay(scenario, { ...game, seats }, moves, last) };
}

const GAMES = Object.entries(FIXTURES).flatMap(([name, scenario]) =>
  [1, 2].map(seed => [`${name}, seed ${seed}`, record(scenario, seed)] as const),
);

const spoilt = (recorded: Recorded, change: Partial<Replay>) =>
  verify(recorded.scenario, { ...recorded.replay, ...change });

describe.each(GAMES)('%s', (_, recorded) => {
  const { scenario, replay, states } = recorded;
  test('is accepted as written, through JSON too', () => {
    const verdict = verify(scenario, throughJson(replay));
    expect(verdict.valid).toBe(true);
    if (verdict.valid) expect(verdict.last.outcome).toEqual(replay.outcome);
  });
  test('any move removed', () => {
    replay.moves.forEach((line, ply) => {
      const verdict = spoilt(recorded, { moves: replay.moves.toSpliced(ply, 1) });
      expect(verdict.valid, `${ply}: ${line}`).toBe(false);
      if ('ply' in verdict) expect(verdict.ply).toBeGreaterThanOrEqual(ply);
    });
  });
  test('any two neighbours swapped', () => {
    replay.moves.slice(1).forEach((line, ply) => {
      if (line === replay.moves[ply]) return;
      const verdict = spoilt(recorded, { moves: replay.moves.toSpliced(ply, 2, line, replay.moves[ply]!) });
      expect(verdict.valid, `${ply}: ${line}`).toBe(false);
      if ('ply' in verdict) expect(verdict.ply).toBeGreaterThanOrEqual(ply);
    });
  });
  test('any move edited into another legal one', () => {
    const rng = rngOf(replay.seed + 1);
    states.forEach((n, ply) => {
      const all = [...options(viewOf(scenario, n, n.toMove!))];
      const option = all[rng(all.length)]!;
      const line = writeMove(scenario.agenda, isForm(option) ? fill(option, rng) : option);
      if (line === replay.moves[ply]) return;
      const verdict = spoilt(recorded, { moves: replay.moves.toSpliced(ply, 1, line) });
      expect(verdict.valid, `${ply}: ${replay.moves[ply]} became ${line}`).toBe(false);
      if ('ply' in verdict) expect(verdict.ply).toBeGreaterThan(ply);
    });
  });
});

describe('the reason', () => {
  const recorded = record(FIXTURES.june, 3, { knownTypes: false });
  const { replay, states, scenario } = recorded;
  const at = (ply: number, line: string) => ({ moves: replay.moves.toSpliced(ply, 1, line) });
  test('a move that cannot be read, at its ply', () => {
    expect(spoilt(recorded, at(4, 'us tabel guard=1'))).toMatchObject({
      why: 'unreadable',
      ply: 4,
      fault: { code: 'unknownKind', word: 'tabel', near: 'table' },
    });
    expect(spoilt(recorded, at(0, ''))).toMatchObject({
      why: 'unreadable',
      ply: 0,
      fault: { code: 'empty' },
    });
    expect(spoilt(recorded, at(2, 'canada end-turn'))).toMatchObject({
      why: 'unreadable',
      ply: 2,
      reached: states[2],
      fault: { code: 'unknownPrincipal', word: 'canada' },
    });
  });
  test('a move that is not legal, at its ply', () => {
    states.slice(0, 12).forEach((n, ply) => {
      const other = scenario.agenda.principals[1 - n.toMove!]!.id;
      expect(spoilt(recorded, at(ply, `${other} end-turn`))).toMatchObject({
        why: 'illegal',
        ply,
        reached: n,
        refusal: { code: 'notYourTurn' },
      });
    });
  });
  test('a move after the end', () => {
    const moves = [...replay.moves, 'us end-turn'];
    expect(spoilt(recorded, { moves })).toMatchObject({
      why: 'illegal',
      ply: replay.moves.length,
      refusal: { code: 'over' },
    });
  });
  test('a game that stops before its end has another outcome', () => {
    expect(spoilt(recorded, { moves: replay.moves.slice(0, -1) })).toEqual({
      valid: false,
      why: 'otherOutcome',
    });
  });
  test.each<[string, Partial<Replay>, string]>([
    ['rules version', { rulesVersion: replay.rulesVersion + 1 }, 'otherRules'],
    ['scenario', { scenario: { ...replay.scenario, id: 'tiny' } }, 'otherScenario'],
    ['scenario digest', { scenario: { ...replay.scenario, digest: 'f'.repeat(64) } }, 'otherVersion'],
    ['outcome none', { outcome: null }, 'otherOutcome'],
    ['outcome kind', { outcome: { end: 'ratified', round: 10, snappedBack: null } }, 'otherOutcome'],
    ['digest', { digest: '0'.repeat(64) }, 'otherState'],
    [
      'digest, one letter',
      { digest: replay.digest.replace(/^./, c => (c === '0' ? '1' : '0')) },
      'otherState',
    ],
    ['option events', { options: { ...replay.options, events: false } }, 'otherState'],
    ['option types', { options: { ...replay.options, knownTypes: true } }, 'otherState'],
    ['option audience costs', { options: { ...replay.options, audienceCosts: 'weak' } }, 'otherState'],
    ['option advisors', { options: { ...replay.options, advisors: false } }, 'otherState'],
  ])('%s', (_, change, why) => {
    expect(spoilt(recorded, change)).toMatchObject({ valid: false, why });
  });
  test('every field of the outcome counts', () => {
    const { outcome } = replay;
    for (const name of Object.keys(outcome!))
      expect(spoilt(recorded, { outcome: { ...outcome!, [name]: 'x' } as never })).toMatchObject({
        why: 'otherOutcome',
      });
  });
  test('another seed is never believed', () => {
    for (const seed of [0, 1, 2, 4, replay.seed + 2 ** 32])
      expect(spoilt(recorded, { seed }).valid).toBe(false);
  });
  test('another scenario, or the same with one number changed', () => {
    expect(verify(FIXTURES.tiny, replay)).toEqual({ valid: false, why: 'otherScenario' });
    expect(verify({ ...scenario, digest: 'another' }, replay)).toEqual({ valid: false, why: 'otherVersion' });
  });
});
