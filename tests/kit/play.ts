import { Act } from '../../game/rules/act.ts';
import {
  begin,
  DEFAULT_OPTIONS,
  type GameOptions,
  type Negotiation,
  pairIndex,
  play,
  readMove,
  refusal,
  viewOf,
} from '../../game/rules/index.ts';
import { settle } from '../../game/rules/settle.ts';
import type { Scenario, Seat } from '../../game/scenario/types.ts';

/** Reads one line of notation; a line that is no move fails the test. */
export function moveOf(scenario: Scenario, line: string) {
  const { move, fault } = readMove(scenario.agenda, line);
  if (!move) throw new Error(`${line}: ${fault.code} at "${fault.word}"`);
  return move;
}

/** Plays lines of notation in order; ends of turns have to be written. An illegal line fails the test. */
export function playLines(scenario: Scenario, start: Negotiation, lines: readonly string[]): Negotiation {
  return lines.reduce((n, line) => play(scenario, n, moveOf(scenario, line)).next, start);
}

/** Refusal code of a line, or null. */
export function refusalOf(scenario: Scenario, n: Negotiation, line: string): string | null {
  const move = moveOf(scenario, line);
  return refusal(viewOf(scenario, n, move.by), move)?.code ?? null;
}

export const start = (scenario: Scenario, options: Partial<GameOptions> = {}, seed = 1): Negotiation =>
  begin(scenario, seed, { ...DEFAULT_OPTIONS, events: false, knownTypes: true, ...options });

/** A changed copy of a state, for cases that play would take long to reach. */
export function set(n: Negotiation, change: (draft: Negotiation) => void): Negotiation {
  const copy = JSON.parse(JSON.stringify(n)) as Negotiation;
  change(copy);
  return copy;
}

/** A changed copy in which a seat has a fresh turn, and channels and benchmarks follow from the other numbers. */
export function turnOf(
  scenario: Scenario,
  n: Negotiation,
  seat: Seat,
  change: (draft: Negotiation) => void = () => {},
): Negotiation {
  return set(n, copy => {
    copy.toMove = seat;
    copy.turn = { room: false, podium: false };
    change(copy);
    settle(new Act(scenario, copy, false));
  });
}

/** Figures that rules.md speaks of, by name: `us.face`, `mexico>us`, `tariff.stake`, `us:mexico` (channel). */
export type Figures = Readonly<Record<string, number | string>>;

function figuresOf(scenario: Scenario, n: Negotiation): Figures {
  const { principals, measures, redLines, benchmarks, issues } = scenario.agenda;
  const figures: Record<string, number | string> = {};
  principals.forEach(({ id }, seat) => {
    const { status, marks } = n.drafts[seat]!;
    for (const [name, value] of Object.entries(n.meters[seat]!)) figures[`${id}.${name}`] = value;
    figures[`${id}.harm`] = n.seats[seat]!.harm;
    figures[`${id}.draft`] = [status, ...marks.map(mark => principals[mark]!.id)].join(' ');
    principals.forEach((other, of) => {
      if (of !== seat) figures[`${id}>${other.id}`] = n.trust[seat]![of]!;
      if (of > seat)
        figures[`${id}:${other.id}`] = n.channels[pairIndex(principals.length, seat, of)]!.status;
    });
  });
  measures.forEach(({ id }, index) => {
    const { status, level, stake, credit, due, announced } = n.measures[index]!;
    Object.assign(figures, { [`${id}.status`]: status, [`${id}.stake`]: stake, [`${id}.credit`]: credit });
    Object.assign(figures, { [`${id}.level`]: `${level}`, [`${id}.due`]: `${due}` });
    figures[`${id}.announced`] = `${announced}`;
  });
  redLines.forEach(({ id }, index) => {
    figures[id] = n.lines[index]!.status;
  });
  benchmarks.forEach(({ id }, index) => {
    figures[id] = n.benchmarks[index]!.status;
  });
  issues.forEach(({ id }, index) => {
    figures[`${id}.paid`] = `${n.paid[index]}`;
  });
  return figures;
}

/**
 * Every figure in which two states differ: meters, trust, harm, stakes and credits as differences, all else as it
 * stands afterwards. A test that compares the whole also proves that nothing else has moved.
 */
export function differences(scenario: Scenario, before: Negotiation, after: Negotiation): Figures {
  const from = figuresOf(scenario, before);
  return Object.fromEntries(
    Object.entries(figuresOf(scenario, after))
      .filter(([name, value]) => value !== from[name])
      .map(([name, value]) => [name, typeof value === 'number' ? value - (from[name] as number) : value]),
  );
}
