import { expect, test } from 'vitest';
import {
  begin,
  DEFAULT_OPTIONS,
  type FieldKind,
  isForm,
  MOVE_KINDS,
  MOVES,
  type Move,
  type MoveForm,
  type MoveKind,
  type Negotiation,
  options,
  refusal,
  type View,
  viewOf,
  writeMove,
} from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { randomPlies, rngOf } from '../kit/random.ts';
import { FIXTURES, type FixtureName } from './games.ts';

/** A move is legal if and only if it is listed (rules 13); tabling and suspending, if their form allows it. */

/** Values to try for a field: all that exist, and some beyond. */
function valuesOf(scenario: Scenario, kind: FieldKind): readonly unknown[] {
  const upTo = (count: number) => Array.from({ length: count + 1 }, (_, index) => index);
  const { principals, issues, measures, redLines, rounds } = scenario.agenda;
  switch (kind) {
    case 'principal':
      return upTo(principals.length);
    case 'issue':
      return upTo(issues.length);
    case 'position':
      return upTo(Math.max(...issues.map(issue => issue.positions.length)));
    case 'measure':
      return upTo(measures.length);
    case 'level':
      return upTo(Math.max(...measures.map(measure => measure.levels.length)));
    case 'line':
      return upTo(redLines.length);
    case 'round':
      return upTo(rounds.length + 2);
    case 'effort':
      return ['slack', 'promised', 'surge'];
    case 'verdict':
      return ['extend', 'snapBack'];
    case 'tone':
      return ['plain', 'generous', 'boastful'];
    case 'version':
      return [null];
    case 'flag':
      return [false, true];
    case 'draft':
      throw new Error('too many drafts to list');
  }
}

/** Every move of a kind with values from these lists. */
function universe(scenario: Scenario, kind: MoveKind, by: number): Move[] {
  let moves: Record<string, unknown>[] = [{ kind, by }];
  for (const [name, field] of Object.entries(MOVES[kind].form))
    moves = moves.flatMap(move => valuesOf(scenario, field).map(value => ({ ...move, [name]: value })));
  return moves as unknown as Move[];
}

const namesOf = (scenario: Scenario, moves: readonly Move[]) =>
  moves.map(move => writeMove(scenario.agenda, move)).sort();

/** The moves of a suspend form, written out. */
const spread = (option: MoveForm): Move[] =>
  option.kind === 'suspend'
    ? Array.from({ length: option.form.to - option.form.from + 1 }, (_, index) => ({
        kind: 'suspend' as const,
        by: option.by,
        measure: option.measure,
        until: option.form.from + index,
      }))
    : [];

function checkListed(scenario: Scenario, n: Negotiation): number {
  let legalMoves = 0;
  scenario.agenda.principals.forEach((_, seat) => {
    const view: View = viewOf(scenario, n, seat);
    const listed = [...options(view)].flatMap(option => (isForm(option) ? spread(option) : [option]));
    const legal = MOVE_KINDS.filter(kind => kind !== 'table')
      .flatMap(kind => universe(scenario, kind, seat))
      .filter(move => !refusal(view, move));
    expect(namesOf(scenario, listed)).toEqual(namesOf(scenario, legal));
    legalMoves += legal.length;
  });
  return legalMoves;
}

test.each(Object.keys(FIXTURES) as FixtureName[])(
  '%s: what is listed is what is legal',
  { timeout: 60_000 },
  name => {
    const scenario = FIXTURES[name];
    let legalMoves = 0;
    for (let seed = 1; seed <= 6; seed++) {
      const start = begin(scenario, seed, DEFAULT_OPTIONS);
      for (const { next } of randomPlies(scenario, start, rngOf(seed)))
        legalMoves += checkListed(scenario, next);
    }
    expect(legalMoves).toBeGreaterThan(100);
  },
);

test('the form of a draft is as wide as the law', () => {
  const scenario = FIXTURES.tiny;
  const n: Negotiation = { ...begin(scenario, 1, DEFAULT_OPTIONS), paid: [1, 0, 0] };
  const view = viewOf(scenario, n, 0);
  const form = [...options(view)].find(option => isForm(option) && option.kind === 'table') as MoveForm;
  expect(form.form).toEqual({ least: [1, 0, 0], most: [2, 2, 1], covers: 3, maxCovers: 3, quiet: true });
  const legal = (positions: number[], covers: number[] = []) =>
    !refusal(view, { kind: 'table', by: 0, draft: { positions, covers }, quiet: true });
  let count = 0;
  for (let water = 0; water < 4; water++)
    for (let fee = 0; fee < 4; fee++)
      for (let gauges = 0; gauges < 3; gauges++) if (legal([water, fee, gauges])) count += 1;
  expect(count).toBe(2 * 3 * 2);
  expect(legal([1, 0, 0], [0, 1, 2])).toBe(true);
});
