import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Amount,
  type Receipt,
  type ReceiptSource,
  receiptOf,
  receiptsOfCourse,
  receiptsOfView,
} from '../../../game/analysis/debrief/receipts.ts';
import { type Viewer, viewOf } from '../../../game/rules/index.ts';
import type { Brief, Scenario } from '../../../game/scenario/types.ts';
import { wordingOf } from '../../../game/wording/index.ts';
import { scenarioOf, tinyScenarioFile, triScenarioFile } from '../../kit/scenarios.ts';
import { FIXTURES, type FixtureName, optionsOfGame, RUN, seedOfGame } from '../../rules/games.ts';
import { courseFrom, randomCourse } from './kit.ts';

/** The steps of a JSON pointer: numbers are places in lists. */
const pathOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map(step => (/^\d+$/.test(step) ? Number(step) : step));

/** What an amount is by its parts. */
function reckoned({ how, value, parts }: Amount): number {
  const values = parts.map(part => part.value);
  switch (how) {
    case 'given':
      return value;
    case 'sum':
      return values.reduce((sum, part) => sum + part, 0);
    case 'product':
      return values.reduce((product, part) => product * part, 1);
    case 'quotient':
      return values[0]! / values[1]!;
    case 'least':
      return Math.min(...values);
    case 'reversed':
      return -values[0]!;
  }
}

const whole = (amount: Amount): Amount[] => [amount, ...amount.parts.flatMap(whole)];

function* everyReceipt(source: ReceiptSource): Iterable<Receipt> {
  for (const [at, entry] of source.log.entries())
    for (const place of entry.changes.keys()) yield receiptOf(source, at, place);
}

/** What is wrong with a receipt, in words; empty for a good one. */
function wrongs({ amount, change }: Receipt): string[] {
  const found: string[] = [];
  if (!(Math.abs(amount.value - (change.to - change.from)) <= 1e-9)) found.push('does not sum to the change');
  for (const item of whole(amount))
    if (!(Math.abs(item.value - reckoned(item)) <= 1e-9))
      found.push(`${item.what} is not what its parts make`);
  const isAtEnd = change.to === 0 || (change.to === 100 && change.meter !== 'boost');
  if (whole(amount).some(({ what }) => what === 'limit') && !isAtEnd)
    found.push('is cut where no scale ends');
  return found;
}

const NAMES = Object.keys(FIXTURES) as FixtureName[];

describe('receipts of a game that is over', () => {
  test('sum to every change of random games, whatever its cause', () => {
    const seen = new Set<string>();
    const wrong: unknown[] = [];
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), seedOfGame, optionsOfGame, (name, seed, options) => {
        const source = receiptsOfCourse(randomCourse(FIXTURES[name], seed, options));
        for (const receipt of everyReceipt(source)) {
          seen.add(receipt.cause);
          for (const what of wrongs(receipt))
            wrong.push([name, seed, receipt.entry.kind, receipt.change, what]);
          if (whole(receipt.amount).some(({ what }) => what === 'private'))
            wrong.push([name, seed, receipt.change, 'hides something after the end']);
        }
      }),
      { ...RUN, numRuns: 100 },
    );
    expect(wrong.slice(0, 3)).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(wordingOf('en').causes).sort());
  });

  test('name the line of the file that sets each number', () => {
    const found = new Map<string, number>();
    const files = { tiny: tinyScenarioFile(), tri: triScenarioFile() };
    for (const name of ['tiny', 'tri', 'easyTiny', 'easyTri'] as const)
      for (let seed = 1; seed <= 8; seed++)
        for (const { amount } of everyReceipt(receiptsOfCourse(randomCourse(FIXTURES[name], seed)))) {
          const file: unknown = files[name.endsWith('iny') ? 'tiny' : 'tri'];
          for (const { pointer, value, what } of whole(amount)) {
            if (pointer === null) continue;
            const there = pathOf(pointer).reduce<unknown>(
              (place, step) => (place as Record<string | number, unknown>)[step],
              file,
            );
            expect(there, `${what} at ${pointer}`).toBe(value);
            found.set(what, (found.get(what) ?? 0) + 1);
          }
        }
    for (const what of ['authored', 'eventEffect', 'harm', 'levelStake', 'lineWeight', 'tail', 'coverShare'])
      expect([...found.keys()]).toContain(what);
  });

  test('take a concession apart as the worked example of the rules does', () => {
    const lines = [
      'us table guard=4 asylum=4 tariff=1 verification=3 farm=2',
      'us endTurn',
      'mexico table asylum=1 tariff=3 development=3 usmca=1',
      'mexico endTurn',
      'mexico table guard=2 asylum=1 tariff=3 verification=1 development=2 usmca=1',
    ];
    const source = receiptsOfCourse(courseFrom(FIXTURES.june, lines));
    const at = source.log.length - 1;
    const place = source.log[at]!.changes.findIndex(({ meter }) => meter === 'face');
    const { amount, section, cause } = receiptOf(source, at, place);
    expect([cause, section]).toEqual(['concession', '4.7']);
    const product = amount.parts[0]!.parts[0]!;
    expect(product.how).toBe('product');
    expect(product.parts.map(({ what, constant }) => constant ?? what)).toEqual([
      'concession.face',
      'loss',
      'concession.threatened',
    ]);
    const [weight, loss, threatened] = product.parts;
    expect([weight!.value, threatened!.value]).toEqual([0.2, 1.5]);
    expect(loss!.value).toBeCloseTo(11.071837, 6);
    expect(amount.value).toBeCloseTo(-3.321551, 6);
    // Guard, verification and development moved; each is the authored row blurred by its factor.
    const issues = new Set(whole(loss!).flatMap(({ of }) => of.issue ?? []));
    expect([...issues]).toEqual([0, 3, 4]);
    const guard = whole(loss!).find(({ what, of }) => what === 'authored' && of.issue === 0)!;
    expect([guard.value, guard.pointer]).toEqual([-6, '/briefs/mexico/values/guard/2']);
  });

  test('say what the end of the scale took away', () => {
    const lines = ['us call mexico', 'us endTurn', 'mexico gesture us', 'mexico endTurn'];
    const high: Scenario = {
      ...FIXTURES.june,
      agenda: {
        ...FIXTURES.june.agenda,
        principals: FIXTURES.june.agenda.principals.map(item => ({
          ...item,
          start: { ...item.start, face: 98 },
        })),
      },
    };
    const source = receiptsOfCourse(courseFrom(high, lines));
    const at = source.log.findIndex(({ kind }) => kind === 'gesture');
    const { amount } = receiptOf(source, at, 0);
    expect(amount.parts.map(({ what, value }) => [what, value])).toEqual([
      ['effect', 5],
      ['limit', -2],
    ]);
  });

  test('find the effect of an event among several on the same number', () => {
    const file = tinyScenarioFile();
    const strain = (by: number) => ({ change: 'strain', of: 'south', by }) as const;
    file.events![0]!.effects = [{ change: 'face', of: 'north', by: 1 }, strain(2), strain(2), strain(3)];
    const lines = ['north endTurn', 'south endTurn'];
    const source = receiptsOfCourse(courseFrom(scenarioOf(file), lines, { events: true }));
    const at = source.log.findIndex(({ kind }) => kind === 'event');
    const pointers = source.log[at]!.changes.map(
      (_, place) => receiptOf(source, at, place).amount.parts[0]!.pointer,
    );
    expect(pointers).toEqual([0, 1, 2, 3].map(effect => `/events/0/effects/${effect}/by`));
  });

  test('refuse a place where nothing changed', () => {
    const source = receiptsOfCourse(courseFrom(FIXTURES.tiny, ['north call south']));
    expect(() => receiptOf(source, 0, 99)).toThrow(RangeError);
    expect(() => receiptOf(source, 99, 0)).toThrow(RangeError);
  });
});

/** Another private table for everybody but one. */
function disguised(scenario: Scenario, me: Viewer): Scenario {
  const other = (brief: Brief): Brief => ({
    ...brief,
    values: brief.values.map(row => row.map(value => value * 3)),
    lines: brief.lines.map(
      line => line && { weight: line.weight + 7, truth: line.truth === 'true' ? 'posture' : 'true' },
    ),
    noDeal: brief.noDeal - 5,
    bar: brief.bar + 9,
  });
  return {
    ...scenario,
    briefs: scenario.briefs.map((brief, seat) => (seat === me ? brief : other(brief))),
  };
}

describe('receipts during play', () => {
  test('sum to every change that a viewer sees, and tell nobody what others keep private', () => {
    let seen = 0;
    for (const name of ['june', 'tiny', 'easyTri', 'quad'] as const)
      for (let seed = 1; seed <= 2; seed++) {
        const scenario = FIXTURES[name];
        const { states } = randomCourse(scenario, seed);
        const viewers: Viewer[] = [...scenario.agenda.principals.keys(), 'public'];
        for (const me of viewers)
          for (const state of [states[Math.floor(states.length / 2)]!, states.at(-2)!]) {
            const view = viewOf(scenario, state, me);
            const other = [...everyReceipt(receiptsOfView(disguised(scenario, me), view))];
            for (const [place, receipt] of [...everyReceipt(receiptsOfView(scenario, view))].entries()) {
              expect(wrongs(receipt), `${name}, seed ${seed}, viewer ${me}, ${receipt.cause}`).toEqual([]);
              expect(receipt).toEqual(other[place]);
              for (const { pointer } of whole(receipt.amount))
                if (me === 'public') expect(pointer ?? '').not.toMatch(/^\/briefs/);
                else if (pointer?.startsWith('/briefs/'))
                  expect(pointer.split('/')[2]).toBe(scenario.agenda.principals[me]!.id);
              seen += 1;
            }
          }
      }
    expect(seen).toBeGreaterThan(500);
  });

  test('say as much of what a viewer has seen as after the end, apart from what is private', () => {
    const course = randomCourse(FIXTURES.tiny, 3);
    const view = viewOf(FIXTURES.tiny, course.states.at(-1)!, 0);
    const shape = ({ amount }: Receipt) => amount.parts.map(({ what, value }) => [what, value]);
    const during = [...everyReceipt(receiptsOfView(FIXTURES.tiny, view))];
    const after = [...everyReceipt(receiptsOfCourse(course))];
    expect(during.length).toBeGreaterThan(20);
    expect(during.map(shape)).toEqual(after.map(shape));
  });
});
