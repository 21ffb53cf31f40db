import { describe, expect, test } from 'vitest';
import { historyOverSeeds, playHistory } from '../../game/analysis/history.ts';
import { comparedGame } from '../../game/analysis/peeking.ts';
import { type Negotiation, type Viewer, viewOf } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { differences, playLines, set, start } from '../kit/play.ts';
import { about } from './about.ts';

/** The events of February and March 2025: third parties with a cause, on the shipped table. */
const scenario = shipped('2025-one-month-pauses');
const [US, MX] = [0, 1] as const;
const { issues, measures } = scenario.agenda;
const at = (list: readonly { readonly id: string }[], id: string) => list.findIndex(item => item.id === id);
const [TARIFF, RETALIATION] = [at(measures, 'tariff'), at(measures, 'retaliation')];
const CHINA = at(issues, 'china');

type Lines = Readonly<Record<number, readonly string[]>>;

/** Turns are ended until the dawn of a round; lines stand in the round in which they are played. */
function onward(from: Negotiation, round: number, lines: Lines): Negotiation {
  let n = from;
  while (n.round < round) {
    const by = scenario.agenda.principals[n.toMove!]!.id;
    const own = (lines[n.round] ?? []).filter(line => line.startsWith(`${by} `));
    n = playLines(scenario, n, [...own, `${by} end-turn`]);
  }
  return n;
}

const until = (round: number, lines: Lines) => onward(start(scenario, { events: true }), round, lines);

const LINE: Lines = { 3: ['mexico down-payment border 2', 'us suspend tariff 10'] };

/** What the events of one dawn change, beside the same night without them. */
function dawnOf(round: number, lines: Lines) {
  const eve = until(round - 1, lines);
  const night = (events: boolean) =>
    onward(
      set(eve, copy => Object.assign(copy, { options: { ...copy.options, events } })),
      round,
      lines,
    );
  const [quiet, told] = [night(false), night(true)];
  return { figures: differences(scenario, quiet, told), quiet, told };
}

const happened = (n: Negotiation) =>
  n.log.filter(entry => entry.kind === 'event').map(entry => entry.facts.event);

describe('an event with a cause', () => {
  test('the Guard flies north only where it was paid', () => {
    const paid = dawnOf(4, LINE);
    expect(happened(paid.told)).toContain('guard-flies-north');
    expect(paid.figures).toEqual(about({ 'tariff.credit': 1, 'mexico>us': -2, 'us>mexico': 2 }));
    expect(paid.told.improvement - paid.quiet.improvement).toBeCloseTo(0.03, 12);
    const unpaid = dawnOf(4, {});
    expect(happened(unpaid.told)).not.toContain('guard-flies-north');
    expect(unpaid.figures).toEqual(about({ 'mexico>us': -2, 'us>mexico': 2 }));
    expect(unpaid.told.improvement).toBe(unpaid.quiet.improvement);
  });

  test('Mexico answers on Sunday where the pause ends that morning, and not where it was prolonged', () => {
    const ends = dawnOf(10, LINE);
    expect(ends.told.measures[TARIFF]!.status).toBe('inForce');
    expect(happened(ends.told)).toContain('answer-on-sunday');
    expect(ends.figures).toEqual(about({ 'us>mexico': 1 }));
    const goesOn = dawnOf(10, { 3: ['us suspend tariff 12'] });
    expect(happened(goesOn.told)).not.toContain('answer-on-sunday');
    expect(goesOn.figures).toEqual({});
  });

  test.each([
    [10, 12],
    [11, 12],
    [12, 13],
  ])('an answer announced in round %d takes effect in %d', (round, due) => {
    const announced = until(round, LINE);
    const turn = announced.toMove === MX ? [] : ['us end-turn'];
    const n = playLines(scenario, announced, [...turn, 'mexico threaten retaliation 0']);
    expect(n.measures[RETALIATION]!.due).toBe(due);
  });

  test.each([
    [10, 12],
    [11, 13],
  ])('without that cause one announced in round %d does in %d', (round, due) => {
    const announced = until(round, { 3: ['us suspend tariff 13'] });
    const turn = announced.toMove === MX ? [] : ['us end-turn'];
    const n = playLines(scenario, announced, [...turn, 'mexico threaten retaliation 0']);
    expect(n.measures[RETALIATION]!.due).toBe(due);
  });
});

describe('what an event moves', () => {
  test('markets and carmakers: Strain, Support and the stake, which does not fall below 0', () => {
    expect(dawnOf(9, LINE).figures).toEqual(about({ 'us.strain': 3, 'us.support': -1, 'tariff.stake': -1 }));
    expect(dawnOf(11, LINE).figures).toEqual(about({ 'us.strain': 2, 'tariff.stake': -2 }));
    const withdrawn = { 3: ['us withdraw tariff'] };
    expect(dawnOf(9, withdrawn).figures).toEqual(about({ 'us.strain': 3, 'us.support': -1 }));
    expect(dawnOf(11, withdrawn).figures).toEqual(about({ 'us.strain': 2 }));
  });

  test('the request about China shows Mexico the US row, and the US side nothing', () => {
    const { told } = dawnOf(6, LINE);
    expect(viewOf(scenario, told, MX).known[US]![CHINA]).toEqual([0, 3, 7]);
    expect(viewOf(scenario, told, US).known[MX]!.every(row => row === null)).toBe(true);
    const publicView = viewOf(scenario, told, 'public');
    expect(publicView.known.flat().every(row => row === null)).toBe(true);
  });

  test('the seizures of February count beyond the usual limit', () => {
    const { quiet, told } = dawnOf(12, LINE);
    expect(told.improvement - quiet.improvement).toBeCloseTo(0.2, 12);
    expect(differences(scenario, quiet, told)).toEqual({});
  });
});

describe('nobody sees what it was not told', () => {
  const { moves } = playHistory(scenario, { seed: 3, talksOnly: true });
  test.each<Viewer>([US, MX, 'public'])('in the historical line, viewer %s', me => {
    const { differs, plies, rows } = comparedGame(scenario, 3, me, moves);
    expect(differs).toBeNull();
    expect(plies).toBeGreaterThan(40);
    // The row of China by the event and, by the sounding of round 8, one each of the tariff.
    expect(rows).toBe(me === US ? 1 : me === MX ? 2 : 0);
  });
});

describe('the historical line', () => {
  const withoutRally = {
    ...scenario,
    history: {
      ...scenario.history!,
      line: scenario.history!.line.map(turn => ({
        ...turn,
        moves: turn.moves.filter(move => move !== 'mexico rally'),
      })),
    },
  };
  test('reaches the end that the file expects', () => {
    expect(playHistory(scenario)).toMatchObject({ reached: true, differences: [] });
  });
  test('passes in about four of five games, and in far fewer without the rally', () => {
    const [line, bare] = [historyOverSeeds(scenario, 100), historyOverSeeds(withoutRally, 100)];
    expect(line).toMatchObject({ withLeak: 0, broken: 0 });
    expect(line.ratified).toBeGreaterThan(70);
    expect(line.ratified).toBeLessThan(90);
    expect(bare.ratified).toBeLessThan(line.ratified - 25);
  });
});
