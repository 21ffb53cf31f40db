import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../game/analysis/debrief/calibration.ts';
import { comparisonOf } from '../../../game/analysis/debrief/compare.ts';
import { courseOf, endOf } from '../../../game/analysis/debrief/course.ts';
import { linesOf } from '../../../game/analysis/debrief/lines.ts';
import { promisesOf } from '../../../game/analysis/debrief/promises.ts';
import { timelineOf } from '../../../game/analysis/debrief/timeline.ts';
import { tellLine } from '../../../game/present/debrief.ts';
import { namesOf } from '../../../game/present/index.ts';
import { linesCost, play } from '../../../game/rules/index.ts';
import { worth } from '../../../game/scenario/worth.ts';
import { shipped } from '../../kit/files.ts';
import { FIXTURES } from '../../rules/games.ts';
import { courseFrom, historyCourse, randomCourse, roundsOf } from './kit.ts';

const { tiny, june, easyTiny, easyTri, easyJune } = FIXTURES;
const NAMES = ['tiny', 'easyTiny', 'easyTri', 'quad', 'easyJune'] as const;
const river = (rounds: Parameters<typeof roundsOf>[1], scenario = tiny) =>
  courseFrom(scenario, roundsOf(['north', 'south'], rounds));

describe('the course', () => {
  test('is the game again, ply by ply', () => {
    const course = randomCourse(tiny, 8);
    expect(course.states).toHaveLength(course.moves.length + 1);
    const again = courseOf(tiny, {
      seed: 8,
      options: endOf(course).options,
      moves: course.moves,
    });
    expect(again).toEqual(course);
    const told = course.moves.flatMap((move, ply) => play(tiny, course.states[ply]!, move).log);
    expect([...course.states[0]!.log, ...told]).toEqual(course.log);
  });

  test('refuses a record with an illegal move', () => {
    const { seed } = endOf(randomCourse(tiny, 1)).secrets;
    const moves = [{ kind: 'accept', by: 0, of: 1, version: null }] as const;
    expect(() => courseOf(tiny, { seed, options: endOf(randomCourse(tiny, 1)).options, moves })).toThrow(
      RangeError,
    );
  });

  test('of what really happened ends where the file says', () => {
    for (const name of ['2019-june-deadline', '2025-one-month-pauses', '2025-security-group']) {
      const scenario = shipped(name);
      const { deal, outcome } = endOf(historyCourse(scenario));
      expect(deal!.draft.positions).toEqual(scenario.history!.expected.positions);
      expect(outcome!.round).toBe(scenario.history!.expected.round);
    }
  });
});

describe('the ledger of red lines', () => {
  const oneLine = (rounds: Parameters<typeof roundsOf>[1], line: number, scenario = tiny) =>
    linesOf(river(rounds, scenario))[line]!;

  test('tells of a line that was declared, tested and held', () => {
    const lines = roundsOf(
      ['north', 'south'],
      [
        { south: ['declare no-full-fee'] },
        { north: ['table fee=2'] },
        { north: ['table fee=2 gauges=1'] },
        {},
      ],
    );
    const record = linesOf(courseFrom(tiny, [...lines, 'south decline']))[1]!;
    expect(record).toMatchObject({
      owner: 1,
      weight: 8,
      truth: 'posture',
      end: 'held',
      approval: 0,
      crossings: 2,
    });
    expect(record.declared.map(({ round }) => round)).toEqual([1]);
    expect(record.tested).toMatchObject({ by: 0, round: 2 });
    // Standing firm gave Face, so that the line cost less than nothing.
    expect(record.face).toBe(-2);
  });

  test('tells what taking a line back costs', () => {
    const record = oneLine(
      [{ south: ['declare no-full-fee'] }, { south: ['soften no-full-fee'] }, {}, {}],
      1,
    );
    expect(record).toMatchObject({ end: 'private', face: 6, tested: null, crossings: 0 });
    expect(record.softened.map(({ round }) => round)).toEqual([2]);
  });

  test('tells what a deal across it costs, with and without a cover', () => {
    const deal = (cover: string) => [{ south: ['declare no-full-fee'] }, { north: [`table fee=2${cover}`] }];
    const signed = (cover: string) => {
      const lines = roundsOf(['north', 'south'], deal(cover));
      return linesOf(courseFrom(easyTiny, [...lines, 'north endTurn', 'south accept north']))[1]!;
    };
    expect(signed('')).toMatchObject({ end: 'crossed', face: -2 + 0.5 * 0.6 * 8 });
    expect(signed('').approval).toBeCloseTo(0.6 * 8, 9);
    expect(signed(' cover=river-fund').end).toBe('reinterpreted');
    expect(signed(' cover=river-fund').approval).toBeCloseTo(0.4 * 0.6 * 8, 9);
  });

  test('says of a line that nobody declared that the deal crosses it, or that it stayed private', () => {
    const signed = (draft: string) =>
      linesOf(courseFrom(easyTiny, [`north table ${draft}`, 'north endTurn', 'south accept north']));
    // A posture that was never spoken of costs nothing; the deal crosses it all the same.
    const posture = signed('fee=2')[1]!;
    expect(posture).toMatchObject({ truth: 'posture', end: 'crossed', isDeclared: false, approval: 0 });
    expect(tellLine(posture, namesOf(easyTiny, 'en'))).toMatchObject({
      declared: 'never',
      happened: expect.stringContaining('the deal crosses it; it stood undeclared'),
      cost: 'nothing: undeclared, and only a posture',
    });
    // Nobody can have held what nobody had said.
    for (const record of signed('gauges=1')) {
      expect(record).toMatchObject({ end: 'private', isDeclared: false });
    }
  });

  test('costs in approval what the vote counted', () => {
    let crossed = 0;
    for (const scenario of [easyTiny, easyTri, easyJune])
      for (let seed = 1; seed <= 6; seed++) {
        const course = randomCourse(scenario, seed);
        const { deal, secrets } = endOf(course);
        if (!deal) continue;
        const records = linesOf(course);
        const vote = course.states.findLast(({ deal: signed }) => signed === null)!;
        for (const [seat, brief] of secrets.briefs.entries()) {
          const own = records.filter(({ owner }) => owner === seat);
          const cost = linesCost(scenario.agenda, vote, brief, deal.draft, seat);
          expect(own.reduce((sum, { approval }) => sum + approval, 0)).toBeCloseTo(cost, 9);
          if (cost > 0) crossed += 1;
        }
      }
    expect(crossed).toBeGreaterThan(3);
  });
});

describe('threats and promises', () => {
  test('a threat that was kept on its day', () => {
    const [threat, ...more] = promisesOf(
      river([{ north: ['threaten closure 0'] }, { north: ['escalate closure'] }, {}, {}]),
    ).threats;
    expect(more).toEqual([]);
    expect(threat).toMatchObject({ holder: 0, target: 1, end: 'kept' });
    expect(threat!.steps.map(({ step, level }) => [step, level])).toEqual([
      ['announced', 0],
      ['escalated', 1],
      ['tookEffect', 1],
    ]);
  });

  test('one that was kept by the breakdown alone', () => {
    const [threat] = promisesOf(river([{}, {}, {}, { north: ['threaten closure 0'] }])).threats;
    expect(threat!.steps.map(({ step }) => step)).toEqual(['announced', 'keptAtEnd']);
    expect(threat).toMatchObject({ end: 'kept', credibility: 10 });
    expect(threat!.face).toBeCloseTo(3 + 0.3 * 4, 9);
  });

  test('one given up, covered or not, and one more after it', () => {
    const announced = { north: ['threaten closure 0'] };
    const bare = promisesOf(river([announced, { north: ['withdraw closure'] }, announced, {}])).threats;
    expect(bare.map(({ end }) => end)).toEqual(['uncovered', 'kept']);
    expect(bare[0]!.steps.at(-1)).toMatchObject({ step: 'withdrawn', uncovered: 4, face: -6 });
    // Credibility: 40 at full exposure.
    expect(bare[0]!.credibility).toBe(-40);
    const [paid] = promisesOf(
      river([{ ...announced, south: ['downPayment fee 1'] }, { north: ['withdraw closure'] }, {}, {}]),
    ).threats;
    expect(paid).toMatchObject({ end: 'covered', face: 3 + 2 });
  });

  test('a warning that stayed one, and one that was followed', () => {
    const warned = { north: ['warn closure 0'] };
    const [quiet] = promisesOf(river([warned, {}, {}, {}])).threats;
    expect([quiet!.end, ...quiet!.steps.map(({ step }) => step)]).toEqual(['lapsed', 'warned', 'lapsed']);
    const followed = promisesOf(river([warned, { north: ['threaten closure 1'] }, {}, {}])).threats;
    expect(followed).toHaveLength(1);
    expect(followed[0]!.steps.map(({ step }) => step)).toEqual(['warned', 'announced', 'tookEffect']);
  });

  test('one that the deal lifted', () => {
    const [tariff] = promisesOf(historyCourse(june)).threats;
    expect(tariff).toMatchObject({ end: 'lifted' });
    expect(tariff!.steps.map(({ step, when }) => [step, when?.round ?? null])).toEqual([
      ['stood', null],
      ['lifted', 9],
    ]);
  });

  test('what it moved is what the log says of its holder', () => {
    for (const name of NAMES)
      for (let seed = 1; seed <= 6; seed++) {
        const course = randomCourse(FIXTURES[name], seed);
        const { threats, efforts } = promisesOf(course);
        const told = course.log.filter(({ kind, facts }) => kind !== 'harm' && 'measure' in facts);
        const steps = threats.flatMap(({ steps: own }) => own).filter(({ step }) => !atTheEnd.includes(step));
        expect(steps.filter(({ when }) => when !== null)).toHaveLength(told.length);
        expect(efforts).toHaveLength(course.log.filter(({ kind }) => kind === 'checkpoint').length);
        for (const { steps: own, end } of threats) {
          expect(own.length).toBeGreaterThan(0);
          if (own.at(-1)!.step === 'snappedBack') expect(end).toBe('kept');
        }
      }
  });
  const atTheEnd: readonly string[] = ['stood', 'lifted', 'keptAtEnd', 'lapsed'];

  test('efforts beside what was promised, with what came of them', () => {
    const { efforts } = promisesOf(historyCourse(june));
    expect(efforts.map(({ checkpoint, kept, met, verdict }) => [checkpoint, kept, met, verdict])).toEqual([
      [0, true, true, null],
      [1, true, true, null],
    ]);
    const lines = [
      'north threaten closure 0',
      'north table fee=1 gauges=1',
      'north endTurn',
      'south accept north',
      'south effort slack',
      'north verdict snapBack',
    ];
    const missed = promisesOf(courseFrom(easyTiny, lines));
    expect(missed.efforts).toMatchObject([{ by: 1, kept: false, met: false, verdict: 'snapBack' }]);
    expect(missed.threats).toMatchObject([{ end: 'kept', credibility: 5 }]);
    expect(missed.threats[0]!.steps.map(({ step }) => step)).toEqual(['announced', 'lifted', 'snappedBack']);
  });
});

describe('the timeline', () => {
  test('has every state, every change and its place in the log', () => {
    for (const name of NAMES) {
      const course = randomCourse(FIXTURES[name], 4);
      const { points, marks, moved } = timelineOf(course);
      expect(points.map(({ meters }) => meters)).toEqual(course.states.map(({ meters }) => meters));
      expect(moved).toHaveLength(course.log.reduce((sum, { changes }) => sum + changes.length, 0));
      for (const { at, place, change } of moved) expect(course.log[at]!.changes[place]).toBe(change);
      for (const { at, kind, ply } of marks) expect(course.log[at]).toMatchObject({ kind, ply });
      // Changes of one meter lead from its first value to its last.
      const face = moved.filter(({ change }) => change.meter === 'face' && change.of === 0);
      expect(face.at(-1)?.change.to).toBe(points.at(-1)!.meters[0]!.face);
      expect(marks.filter(({ kind }) => kind === 'ratified' || kind === 'breakdown')).toHaveLength(1);
    }
  });
});

describe('the comparison with what really happened', () => {
  test('is issue by issue, in the values of this game', () => {
    const course = historyCourse(june);
    const { issues, deal, history, sources, afterwards } = comparisonOf(course);
    expect(issues.map(item => [item.deal, item.history])).toEqual(
      june.history!.expected.positions.map(position => [position, position]),
    );
    expect(deal!.totals).toEqual({
      positions: [26, -3],
      covers: [-2, -2],
      measures: [0, 0],
      worth: [24, -5],
    });
    expect(history!.totals).toEqual(deal!.totals);
    const known = new Set(june.sources.map(({ id }) => id));
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter(id => !known.has(id) && id !== 'assumption')).toEqual([]);
    expect(history!.accounts.map(({ of }) => of)).toEqual([0, 1]);
    expect(afterwards.map(event => june.events[event]!.afterDeal)).not.toContain(false);
  });

  test('has drawn values, and totals that the parts make', () => {
    const course = randomCourse(easyJune, 2);
    const last = endOf(course);
    const { issues, deal, history } = comparisonOf(course);
    expect(deal!.totals.measures).toEqual([0, 0]);
    const expected = june.history!.expected;
    for (const [seat, brief] of last.secrets.briefs.entries()) {
      expect(issues.map(item => item.worth[seat]!.history)).toEqual(
        expected.positions.map((position, issue) => brief.values[issue]![position]),
      );
      expect(history!.totals!.worth[seat]).toBe(worth(june.agenda, brief, seat, expected));
      expect(deal!.totals.worth[seat]).toBe(worth(june.agenda, brief, seat, last.deal!.draft));
    }
  });

  test('counts a measure that came back after the deal', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const course = randomCourse(easyJune, seed);
      const { outcome, secrets, deal: signed } = endOf(course);
      if (outcome!.end !== 'ratified' || outcome!.snappedBack === null) continue;
      const { totals } = comparisonOf(course).deal!;
      expect(Math.min(...totals.measures)).toBeLessThan(-1);
      for (const [seat, brief] of secrets.briefs.entries())
        expect(totals.worth[seat]).toBe(
          worth(june.agenda, brief, seat, signed!.draft) + totals.measures[seat]!,
        );
      return;
    }
    throw new Error('no such game');
  });

  test('without a deal or a history has gaps', () => {
    const { issues, deal, history, sources, afterwards } = comparisonOf(river([{}, {}, {}, {}]));
    expect([deal, history, sources, afterwards]).toEqual([null, null, [], []]);
    for (const issue of issues) expect([issue.deal, issue.history]).toEqual([null, null]);
  });
});

describe('how well chances were read', () => {
  const stated = (...items: readonly (readonly [number, boolean])[]) =>
    items.map(([chance, happened], ply) => ({ ply, chance, happened }));

  test('is the mean squared error, beside a coin and the base rate', () => {
    const reading = readingOf(stated([0.9, true], [0.8, true], [0.3, false], [0.5, false]));
    // (0.01 + 0.04 + 0.09 + 0.25) / 4
    expect(reading.brier).toBeCloseTo(0.0975, 12);
    expect(reading.base).toBe(0.25);
    expect(reading.bias).toBeCloseTo(0.125, 12);
    expect(reading.verdict).toBe('fairly');
    expect(reading.bands).toEqual([
      { from: 0.2, to: 0.4, count: 1, stated: 0.3, share: 0 },
      { from: 0.4, to: 0.6, count: 1, stated: 0.5, share: 0 },
      { from: 0.8, to: 1, count: 2, stated: expect.closeTo(0.85, 12), share: 1 },
    ]);
  });

  test('says nothing of nothing, little of little, and calls good good and bad bad', () => {
    expect(readingOf([])).toMatchObject({ count: 0, brier: null, verdict: 'none' });
    expect(readingOf(stated([1, true], [0, false])).verdict).toBe('few');
    expect(readingOf(stated([1, true], [0, false], [1, true])).verdict).toBe('well');
    expect(readingOf(stated([1, false], [0, true], [0.9, false])).verdict).toBe('poorly');
  });

  test('counts a chance of 1 in the last band', () => {
    const { bands } = readingOf(stated([1, true], [0.2, false], [0, false]));
    expect(bands.map(({ from, count }) => [from, count])).toEqual([
      [0, 1],
      [0.2, 1],
      [0.8, 1],
    ]);
  });
});
