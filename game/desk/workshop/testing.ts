/** Play-tests: a version of the draft as a game that begins in any round, with any meters. */

import type { SittingRecord } from '../../flow/index.ts';
import {
  begin,
  DEFAULT_OPTIONS,
  type Move,
  type Negotiation,
  play,
  type Refusal,
  retrace,
  writeMove,
} from '../../rules/index.ts';
import { parseScenario, revised } from '../../scenario/index.ts';
import type { Scenario, Seat, Text } from '../../scenario/types.ts';
import { openingRecord } from '../reading.ts';

export const TEST_METERS = ['support', 'face', 'credibility', 'strain'] as const;
export type TestMeter = (typeof TEST_METERS)[number];

/** Meters by seat, and trust by seat and the one who is trusted. */
export interface TestMeters {
  readonly meters: readonly Readonly<Record<TestMeter, number>>[];
  readonly trust: readonly (readonly number[])[];
}

/** How a play-test begins. */
export interface TestStart {
  readonly seat: Seat;
  readonly round: number;
  /** Null leaves the meters as they come. */
  readonly set: TestMeters | null;
  readonly seed: number;
}

/** A play-test that can be put on the table. */
export interface PlayTest {
  readonly scenario: Scenario;
  /** The draft, with an event that sets the meters where they are set. */
  readonly text: string;
  readonly record: SittingRecord;
  /** Moves that lead to its first round: everybody passes. */
  readonly passes: number;
}

/** The machine that sits at the other seats. */
const MACHINE = 'even';

/** What the meters are when a round begins in which nobody has moved before. */
export function metersAt(scenario: Scenario, round: number, seed: number): TestMeters {
  const { meters, trust } = passTo(scenario, round, seed).negotiation;
  return {
    meters: meters.map(({ support, face, credibility, strain }) => ({ support, face, credibility, strain })),
    trust: trust.map(row => [...row]),
  };
}

function passTo(scenario: Scenario, round: number, seed: number) {
  let negotiation: Negotiation = begin(scenario, seed, DEFAULT_OPTIONS);
  const moves: Move[] = [];
  while (negotiation.round < round && negotiation.phase === 'turn' && negotiation.toMove !== null) {
    const move: Move = { kind: 'endTurn', by: negotiation.toMove };
    negotiation = play(scenario, negotiation, move).next;
    moves.push(move);
  }
  return { negotiation, moves };
}

/**
 * A play-test of a text that can be played. Meters are set by an event at the dawn of its first round, so that
 * everything that replays the game comes to the same numbers.
 */
export function playTestOf(
  text: string,
  start: TestStart,
  told: { readonly name: Text; readonly text: Text },
): PlayTest {
  const plain = scenarioOf(text);
  const own = start.set ? withMeters(text, plain, start, start.set, told) : text;
  const scenario = own === text ? plain : scenarioOf(own);
  const { moves } = passTo(scenario, start.round, start.seed);
  const record = openingRecord(scenario, {
    scenarioText: own,
    seats: scenario.agenda.principals.map((_, seat) => (seat === start.seat ? 'person' : MACHINE)),
    seed: start.seed,
    options: DEFAULT_OPTIONS,
  });
  const lines = moves.map(move => writeMove(scenario.agenda, move));
  return { scenario, text: own, record: { ...record, moves: lines }, passes: moves.length };
}

function scenarioOf(text: string): Scenario {
  const { scenario } = parseScenario(text, '');
  if (!scenario) throw new Error('a text with errors cannot be played');
  return scenario;
}

function withMeters(
  text: string,
  scenario: Scenario,
  { round, seed }: TestStart,
  wanted: TestMeters,
  told: { readonly name: Text; readonly text: Text },
): string {
  const now = metersAt(scenario, round, seed);
  const { principals } = scenario.agenda;
  const effects = principals.flatMap(({ id }, seat) => [
    ...TEST_METERS.map(change => ({
      change,
      of: id,
      by: wanted.meters[seat]![change] - now.meters[seat]![change],
    })),
    ...principals.map(({ id: other }, place) => ({
      change: 'trust',
      of: id,
      in: other,
      by: place === seat ? 0 : wanted.trust[seat]![place]! - now.trust[seat]![place]!,
    })),
  ]);
  const changed = effects.filter(({ by }) => by !== 0);
  if (changed.length === 0) return text;
  const taken = scenario.events.map(({ id }) => id);
  let number = 1;
  while (taken.includes(`set-${number}`)) number += 1;
  const event = {
    id: `set-${number}`,
    round,
    name: told.name,
    text: told.text,
    effects: changed,
    exception: told.text,
    sources: ['assumption'],
  };
  return revised(text, [{ kind: 'set', path: ['events', taken.length], value: event }]);
}

/** How far the moves of a play-test hold on another version. */
export interface Carried {
  readonly test: PlayTest;
  /** Moves after the passes that hold. */
  readonly held: number;
  readonly of: number;
  /** Where it stands after the last one that holds. */
  readonly negotiation: Negotiation;
  /** The first that no longer does; null if all do. */
  readonly broken: { readonly line: string; readonly why: Refusal | null } | null;
}

/** Plays the moves of a play-test again on a test of another version, as far as they hold there. */
export function carryOver(test: PlayTest, moves: readonly string[]): Carried {
  const { scenario, record } = test;
  const whole = { ...record, moves: [...record.moves, ...moves] };
  const { last, fault } = retrace(scenario, whole);
  if (fault && !('ply' in fault)) throw new Error('a play-test is of its own scenario');
  const played = fault?.ply ?? whole.moves.length;
  const why = fault?.why === 'illegal' ? fault.refusal : null;
  return {
    test: { ...test, record: { ...record, moves: whole.moves.slice(0, played) } },
    negotiation: fault ? fault.reached : last,
    held: played - record.moves.length,
    of: moves.length,
    broken: fault && { line: whole.moves[played]!, why },
  };
}
