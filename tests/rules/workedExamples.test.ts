import { describe, expect, test } from 'vitest';
import { Act } from '../../game/rules/act.ts';
import { approvalOf, chanceOfPassing, type Negotiation, play } from '../../game/rules/index.ts';
import { vote } from '../../game/rules/vote.ts';
import { estimatedWorth, worth } from '../../game/scenario/worth.ts';
import { shipped } from '../kit/files.ts';
import { moveOf, playLines, set, start } from '../kit/play.ts';

/** The worked examples of rules.md, section 17: start meters of 2019, round 2, no events, no type factors. */
const scenario = shipped('2019-june-deadline');
const [US, MX] = [0, 1];
const tariff = 0;

const roundTwo = (toMove: number, change: (n: Negotiation) => void = () => {}) =>
  set(start(scenario), n => {
    n.round = 2;
    n.toMove = toMove;
    n.turn = { room: false, podium: false };
    change(n);
  });

const draftOf = (positions: number[], covers: string[] = []) => ({
  positions,
  covers: covers.map(id => scenario.agenda.covers.findIndex(cover => cover.id === id)).sort((a, b) => a - b),
});

test('the public estimate', () => {
  const factors = (seat: number, authored: number[][]) =>
    scenario.agenda.estimates[seat]!.map((row, issue) => row[1]! / authored[issue]![1]!);
  const close = (found: number[], expected: number[]) =>
    found.forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index]!, 6);
    });
  close(
    factors(US, scenario.briefs[US]!.values as number[][]),
    [0.714286, 0.611429, 1.057143, 1.057143, 1.057143, 5.342857, 1.669388],
  );
  close(
    factors(MX, scenario.briefs[MX]!.values as number[][]),
    [0.665306, 0.607143, 0.966387, 1.068571, 1.502857, 3.457143, 1.828571],
  );
});

test('example 1: an open and a matched concession', () => {
  const first = [4, 4, 1, 3, 0, 0, 2];
  expect(estimatedWorth(scenario.agenda, US, draftOf(first))).toBeCloseTo(51.828571, 6);
  expect(estimatedWorth(scenario.agenda, MX, draftOf(first))).toBeCloseTo(-59.05042, 6);
  const table = (seat: string, positions: number[]) =>
    `${seat} table ${positions.map((value, issue) => `${scenario.agenda.issues[issue]!.id}=${value}`).join(' ')}`;
  const move = (n: Negotiation, seat: number, positions: number[]) =>
    playLines(
      scenario,
      set(n, copy => {
        copy.toMove = seat;
        copy.turn.room = false;
      }),
      [table(scenario.agenda.principals[seat]!.id, positions)],
    );
  let n = move(roundTwo(US), US, first);
  n = move(n, MX, [0, 1, 3, 0, 3, 1, 0]);
  expect(n.meters[US]!.face).toBe(55);
  expect(n.meters[MX]!.face).toBe(55);
  n = move(n, MX, [2, 1, 3, 1, 2, 1, 0]);
  expect(n.meters[MX]!.face).toBeCloseTo(51.678449, 6);
  expect(n.trust[US]![MX]).toBeCloseTo(37.767959, 6);
  expect(n.measures[tariff]!.credit).toBeCloseTo(1.948571, 6);
  n = move(n, US, [3, 4, 1, 2, 1, 0, 2]);
  expect(n.meters[US]!.face).toBeCloseTo(54.065143, 6);
  expect(n.trust[MX]![US]).toBeCloseTo(32.921429, 6);
  expect(n.measures[1]!.credit).toBe(0);
});

describe('example 2: uncovered and covered back-down', () => {
  test.each([
    ['us suspend tariff 10', 4, 50.5, 48, 34, 5.56, 5, 2, 'suspended'],
    ['us suspend tariff 10', 12, 56, 60, 34, 5.56, 5, 6, 'suspended'],
    ['us withdraw tariff', 4, 46, 36, 38, 0, 0, 0, 'idle'],
    ['us withdraw tariff', 12, 57, 60, 38, 0, 0, 0, 'idle'],
  ])('%s with credit %d', (line, before, face, credibility, trust, strain, stake, credit, status) => {
    const n = roundTwo(US, copy => {
      copy.measures[tariff]!.credit = before;
    });
    const after = play(scenario, n, moveOf(scenario, line)).next;
    expect(after.meters[US]!.face).toBeCloseTo(face, 9);
    expect(after.meters[US]!.credibility).toBeCloseTo(credibility, 9);
    expect(after.trust[MX]![US]).toBeCloseTo(trust, 9);
    expect(after.meters[MX]!.strain).toBeCloseTo(strain, 9);
    expect(after.measures[tariff]).toMatchObject({ status, stake, credit });
  });
});

describe('example 3: a ratification sum', () => {
  const positions = [2, 3, 2, 2, 1, 0, 0];
  const covers = ['confidential-annex', 'joint-declaration', 'respect-wording'];
  const state = roundTwo(US, n => {
    Object.assign(n.meters[US]!, { support: 48, boost: 0, face: 54, strain: 3 });
    Object.assign(n.meters[MX]!, { support: 68, boost: 5, face: 52, strain: 25 });
    Object.assign(n.measures[0]!, { status: 'announced', level: 1, stake: 9, credit: 5 });
    Object.assign(n.measures[1]!, {
      status: 'suspended',
      level: 0,
      stake: 2,
      credit: 0,
      due: 10,
      announced: 1,
    });
    const line = scenario.agenda.redLines.findIndex(item => item.id === 'no-asylum-clause');
    Object.assign(n.lines[line]!, { status: 'declared', weight: 8 });
  });
  test.each([
    [
      US,
      [],
      { face: 1.2, worth: 26, value: 15.6, relief: 0.6, duress: 1.6, lines: 0, stakes: 4, total: 59.8 },
      57,
      0.955,
    ],
    [US, covers, { worth: 24, value: 14.4, stakes: 1.6, total: 61 }, 57, 1],
    [
      MX,
      [],
      { face: 0.6, worth: -3, value: -1.8, relief: 5, duress: 7, lines: 4.8, stakes: 2, total: 63 },
      69,
      0,
    ],
    [MX, covers, { worth: -5, value: -3, duress: 2.8, lines: 1.44, stakes: 2, total: 69.36 }, 69, 0.58595],
  ])('seat %d, covers %j', (seat, with_, terms, bar, chance) => {
    const approval = approvalOf(
      scenario.agenda,
      state,
      scenario.briefs[seat]!,
      seat,
      draftOf(positions, with_),
    );
    for (const [term, value] of Object.entries(terms))
      expect(approval[term as keyof typeof approval], term).toBeCloseTo(value, 9);
    expect(chanceOfPassing(approval.total, bar, 4)).toBeCloseTo(chance, 6);
  });

  test('what ratification costs in Face', () => {
    const draft = draftOf(positions, covers);
    expect(worth(scenario.agenda, scenario.briefs[US]!, US, draft)).toBe(24);
    // A generous bar stands in for two swings of 0: the sums are the same.
    const n = set(state, copy => {
      copy.drafts[US] = { status: 'standing', version: 1, draft, marks: [MX] };
      for (const brief of copy.secrets.briefs) Object.assign(brief, { bar: 0 });
      copy.benchmarks[1] = { status: 'proposed' };
    });
    const act = new Act(scenario, n, true);
    act.stepPhase('agree');
    expect(vote(act, US)).toBe(true);
    expect(n.meters[US]!.face).toBeCloseTo(53.2, 9);
    expect(n.meters[MX]!.face).toBeCloseTo(50.28, 9);
  });
});
