import { expect, test, vi } from 'vitest';
import { beliefOf } from '../../game/opponent/belief.ts';
import { POLICIES } from '../../game/opponent/index.ts';
import { authoredRows } from '../../game/opponent/unblur.ts';
import { begin, DEFAULT_OPTIONS, type View, viewOf } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { set } from '../kit/play.ts';
import { gameOf, seeds } from './games.ts';

vi.setConfig({ testTimeout: 60_000 });

const june = shipped('2019-june-deadline');
const { typeFactors } = june.agenda.constants;
/** Values carry hidden factors here, as in a usual game. */
const opening = begin(june, 1, DEFAULT_OPTIONS);
const LEARNS = { belief: 'learns', sharp: false } as const;

/** Views of the talks from round 6 on, with the factors that were drawn. */
function observed(seed: number): { view: View; drawn: number[][] }[] {
  const views: View[] = [];
  const { last } = gameOf(june, [POLICIES.even], seed, view => {
    if (view.negotiation.phase === 'turn' && view.negotiation.round >= 5) views.push(view);
  });
  const drawn = last.secrets.briefs.map((brief, seat) =>
    brief.values.map((row, issue) => {
      const authored = june.briefs[seat]!.values[issue]!;
      const place = authored.findIndex(value => value !== 0);
      return row[place]! / authored[place]!;
    }),
  );
  return [0, 1].flatMap(seat => {
    const own = views.filter(view => view.me === seat);
    return own.length > 0 ? [own[0]!, own.at(-1)!].map(view => ({ view, drawn })) : [];
  });
}

test('stated chances of type factors come true as often as they say, and say more than nothing', () => {
  const bins = new Map<number, { said: number; was: number; count: number }>();
  let told = 0;
  let blind = 0;
  let count = 0;
  for (const seed of seeds(60, 500))
    for (const { view, drawn } of observed(seed)) {
      const other = 1 - (view.me as number);
      beliefOf(view, LEARNS).factors[other]!.forEach((chances, issue) => {
        if (!chances) return;
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
        chances.forEach((chance, place) => {
          const hit = Math.abs(typeFactors[place]! - drawn[other]![issue]!) < 1e-9 ? 1 : 0;
          const bin = bins.get(Math.floor(chance * 10)) ?? { said: 0, was: 0, count: 0 };
          bins.set(Math.floor(chance * 10), bin);
          bin.said += chance;
          bin.was += hit;
          bin.count += 1;
          told += (chance - hit) * (chance - hit);
          blind += (1 / typeFactors.length - hit) * (1 / typeFactors.length - hit);
        });
        count += 1;
      });
    }
  expect(count).toBeGreaterThan(200);
  expect(told).toBeLessThan(blind);
  let checked = 0;
  for (const { said, was, count: size } of bins.values()) {
    if (size < 100) continue;
    checked += 1;
    // Two and a half standard errors of a frequency.
    const error = 2.5 * Math.sqrt((said / size) * (1 - said / size) * (1 / size));
    expect(Math.abs(said - was) / size).toBeLessThan(error + 0.02);
  }
  expect(checked).toBeGreaterThanOrEqual(2);
});

test('holding on to a cheap issue speaks for a high factor, giving it away for a low one', () => {
  const table = (positions: number[]) => ({
    ...viewOf(june, opening, 0),
    log: [
      {
        ply: 1,
        round: 2,
        kind: 'table' as const,
        by: 1,
        seenBy: 'parties' as const,
        facts: { positions, covers: [], quiet: false, first: true },
        changes: [],
      },
    ],
  });
  const meanFactor = (view: View, issue: number) =>
    beliefOf(view, LEARNS).factors[1]![issue]!.reduce(
      (sum, chance, place) => sum + chance * typeFactors[place]!,
      0,
    );
  // Verification: 0 keeps everything that Mexico could want there, 3 gives all of it away.
  expect(meanFactor(table([2, 1, 3, 0, 2, 1, 0]), 3)).toBeGreaterThan(
    meanFactor(table([2, 1, 3, 3, 2, 1, 0]), 3),
  );
});

test('a line that its owner lets a draft cross is taken for a posture, and costs less', () => {
  const n = set(opening, state => {
    state.lines[3] = { status: 'declared', tested: false, weight: 8 };
  });
  const view = viewOf(june, n, 0);
  const crossing = {
    ply: 1,
    round: 2,
    kind: 'table' as const,
    by: 1,
    seenBy: 'parties' as const,
    facts: { positions: [2, 3, 3, 0, 2, 1, 0], covers: [], quiet: false, first: true },
    changes: [],
  };
  const before = beliefOf(view, LEARNS);
  const after = beliefOf({ ...view, log: [crossing] }, LEARNS);
  expect(after.meant[3]!).toBeLessThan(before.meant[3]!);
  expect(after.briefs[1]!.lines[3]!.weight).toBeLessThan(before.briefs[1]!.lines[3]!.weight);
});

test('doubt shrinks with every row that becomes known', () => {
  const view = viewOf(june, opening, 0);
  const known = (count: number) =>
    view.known.map((rows, seat) =>
      rows.map((row, issue) => (seat === 1 && issue < count ? june.briefs[1]!.values[issue]! : row)),
    );
  const doubts = [0, 2, 4, 7].map(count => beliefOf({ ...view, known: known(count) }, LEARNS).doubts[1]!);
  for (let place = 1; place < doubts.length; place++) expect(doubts[place]!).toBeLessThan(doubts[place - 1]!);
  const { swing } = june.agenda.constants;
  expect(doubts.at(-1)!).toBeGreaterThan(swing);
  expect(beliefOf(view, LEARNS).doubts[0]).toBe(swing);
});

test('the fixed pie is the own brief upside down, whatever has been learned', () => {
  const n = opening;
  const { briefs } = beliefOf(viewOf(june, n, 0), { belief: 'fixedPie', sharp: false });
  expect(briefs[1]!.values).toEqual(n.secrets.briefs[0]!.values.map(row => row.map(value => -value)));
});

test('the blur of a computed estimate can be undone, that of an authored one cannot', () => {
  for (const seat of [0, 1])
    authoredRows(june.agenda, seat)!.forEach((row, issue) => {
      row.forEach((value, position) => {
        expect(value).toBeCloseTo(june.briefs[seat]!.values[issue]![position]!, 6);
      });
    });
  const estimates = june.agenda.estimates.map(rows =>
    rows.map((row, issue) => (issue === 0 ? row.map(() => 0) : row)),
  );
  expect(authoredRows({ ...june.agenda, estimates }, 0)).toBeNull();
});
