/** The close rails of a small screen: eight issues of 2025 at 1024 by 768, through the whole course of history. */
import { describe, expect, test } from 'vitest';
import { playHistory } from '../../game/analysis/history.ts';
import type { Caption, Scene } from '../../game/present/scene.ts';
import { begin, DEFAULT_OPTIONS, type Negotiation, play, viewOf } from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { shipped } from '../kit/files.ts';
import { set, start } from '../kit/play.ts';
import { faultsOf } from './checks.ts';
import { show } from './sceneKit.ts';

const TABLES = ['2025-one-month-pauses', '2025-security-group'].map(shipped);
const PAUSES = TABLES[0]!;
const US = 0;
const MX = 1;

/** What is left of a screen of 768 for the canvas, with low and with high cards. */
const HEIGHTS = [478, 494, 505];

function* states(scenario: Scenario): Iterable<Negotiation> {
  const { seed, options } = scenario.history!;
  let n = begin(scenario, seed, { ...DEFAULT_OPTIONS, ...options });
  for (const move of playHistory(scenario).moves) {
    yield n;
    n = play(scenario, n, move).next;
  }
  yield n;
}

/** Captions of flags and lines, each with the rail that it belongs to. */
const wordsOf = (scene: Scene) =>
  scene.rails.map(rail => {
    const things = [...rail.tokens, ...rail.lines].map(({ id }) => id);
    return scene.captions.filter(
      ({ thing, id }) => things.includes(thing) && (id.endsWith('/caption') || id.endsWith('/label')),
    );
  });

/** Captions of neighbouring rails one over the other, closer than a halo leaves the letters of both whole. */
function crowded(scene: Scene): string[] {
  const words = wordsOf(scene);
  const isUnder = (above: Caption, below: Caption) => {
    const across =
      Math.min(above.box.x + above.box.width, below.box.x + below.box.width) -
      Math.max(above.box.x, below.box.x);
    return across > 1 && below.box.y - (above.box.y + above.box.height) < 1.2;
  };
  return words.flatMap((above, index) =>
    above.flatMap(upper =>
      (words[index + 1] ?? [])
        .filter(lower => isUnder(upper, lower))
        .map(
          lower => `"${upper.text}" over "${lower.text}" by ${lower.box.y - upper.box.y - upper.box.height}`,
        ),
    ),
  );
}

/** Captions of one rail side by side, so close that they read as one sentence. */
const joined = (scene: Scene): string[] =>
  wordsOf(scene).flatMap(words =>
    words.flatMap(({ box, text }) =>
      words
        .filter(({ box: next }) => {
          const isBeside = next.y < box.y + box.height && next.y + next.height > box.y && next.x > box.x;
          return isBeside && next.x - box.x - box.width < 9;
        })
        .map(next => `"${text}" beside "${next.text}"`),
    ),
  );

/** The least distance between flags of neighbouring rails, one over the other. */
const betweenFlags = ({ rails }: Scene): number =>
  Math.min(
    ...rails.flatMap(({ tokens }, index) =>
      tokens.flatMap(({ box, half }) =>
        (rails[index + 1]?.tokens ?? [])
          .filter(next => half === 'below' && next.half === 'above' && next.box.x === box.x)
          .map(next => next.box.y - box.y - box.height),
      ),
    ),
  );

describe.each(TABLES.flatMap(scenario => HEIGHTS.map(height => ({ id: scenario.id, height, scenario }))))(
  '$id on a canvas of 1024 by $height',
  ({ height, scenario }) => {
    test.each([
      ['en', US],
      ['en', MX],
      ['es', US],
      ['es', MX],
    ] as const)(
      '%s, seat %i: no words and no flags of two rails crowd each other, and no words of one',
      (language, seat) => {
        let lines = 0;
        let beads = 0;
        let flags = Number.POSITIVE_INFINITY;
        for (const n of states(scenario)) {
          const scene = show(viewOf(scenario, n, seat), {
            size: { width: 1024, height },
            language,
            left: seat,
          });
          expect(faultsOf(scene), `ply ${n.ply}`).toEqual([]);
          expect([...crowded(scene), ...joined(scene)], `ply ${n.ply}`).toEqual([]);
          flags = Math.min(flags, betweenFlags(scene));
          lines += scene.captions.filter(({ id }) => id.endsWith('/label')).length;
          beads += scene.rails.filter(rail => rail.light).length;
        }
        expect(lines).toBeGreaterThan(50);
        expect(beads).toBeGreaterThan(5);
        expect(flags).toBeGreaterThan(1.8);
        expect(flags).toBeLessThan(5);
      },
    );
  },
);

test('the harm to the holder bears its sign and its side, so that it is no measure of its own', () => {
  const inForce = [...states(PAUSES)].find(n => n.measures[0]!.status === 'inForce')!;
  const scene = show(viewOf(PAUSES, inForce, MX), { size: { width: 1024, height: 494 } });
  const text = (part: string) => scene.captions.find(({ id }) => id === `measure:tariff/${part}`)?.text;
  expect(text('own')).toBe('−1');
  expect(text('own-side')).toBe('US');
});

test('a range in per cent keeps its sign where it stands in two lines', () => {
  const announced = [...states(PAUSES)].find(n => n.measures[2]!.status === 'announced')!;
  const scene = show(viewOf(PAUSES, announced, MX), { size: { width: 1024, height: 494 }, language: 'es' });
  const parts = scene.captions.filter(({ id }) => id.startsWith('measure:retaliation/rate'));
  expect(parts.map(({ text }) => text)).toEqual(['5 a', '20\u00a0%']);
});

test('iron that is too small for the words of its level bears the measure’s name, and words stay under its ring', () => {
  const rates = new Set<string>();
  for (const scenario of TABLES)
    for (const measure of scenario.agenda.measures.keys())
      for (const status of ['announced', 'inForce'] as const) {
        const n = set(start(scenario), state => {
          for (const [index, each] of state.measures.entries())
            if (index === measure || index === 0)
              Object.assign(each, { status, level: 0, due: 4, announced: 1 });
        });
        const scene = show(viewOf(scenario, n, MX), { size: { width: 1024, height: 494 } });
        const { id } = scene.weights[measure]!;
        const { y, height } = scene.weights[measure]!.body!;
        const words = scene.captions.filter(caption => caption.id.startsWith(`${id}/rate`));
        expect(words.length, id).toBeGreaterThan(0);
        for (const word of words) {
          rates.add(word.text);
          if (words.length > 1) expect(word.box.y, `${id} ${status}`).toBeGreaterThan(y + 0.1 * height);
        }
      }
  const alone = TABLES.flatMap(({ agenda }) => agenda.measures.filter(({ levels }) => levels.length === 1));
  expect(alone.length).toBeGreaterThan(1);
  expect([...rates]).toEqual(expect.arrayContaining(['Action']));
});

test('letters stand on the seals of all sides or of none', () => {
  for (const scenario of TABLES)
    for (const n of states(scenario))
      for (const height of [...HEIGHTS, 610]) {
        const { rails } = show(viewOf(scenario, n, MX), { size: { width: 1024, height } });
        const seals = rails.flatMap(({ lines }) => lines.flatMap(({ seal }) => (seal ? [seal] : [])));
        const large = Math.max(...seals.map(({ radius }) => radius));
        const lettered = seals.filter(({ radius }) => radius === large).map(({ letters }) => letters !== '');
        expect(new Set(lettered).size).toBeLessThan(2);
      }
});

test('the brass seal stands clear of the flags', () => {
  for (const scenario of TABLES) {
    const signed = [...states(scenario)].at(-1)!;
    for (const compact of [false, true]) {
      const size = compact ? { width: 390, height: 520 } : { width: 1092, height: 506 };
      const scene = show(viewOf(scenario, signed, MX), { size, compact, language: 'es' });
      for (const { brass, tokens, id } of scene.rails)
        for (const { box } of tokens) {
          const beside = Math.max(box.x - brass!.x, brass!.x - box.x - box.width);
          expect(beside, `${id} at ${size.width}`).toBeGreaterThan(compact ? 0 : 7);
        }
    }
  }
});
