/**
 * Reads what comes from files, saves and links. The parser and the rules come with this module, so the home screen
 * takes it only when it is needed.
 */
import { reviewScenario } from '../analysis/review.ts';
import { kindOf, readAssignment, readHandIn } from '../classroom/index.ts';
import {
  asRecord,
  type KeptGame,
  looseJson,
  type Progress,
  readKept,
  readRecord,
  resume,
  type SittingRecord,
} from '../flow/index.ts';
import { cardOf, type ScenarioCard, yearOf } from '../present/card.ts';
import { type GameOptions, REPLAY_FORMAT, type Refusal, RULES_VERSION } from '../rules/index.ts';
import type { Fault } from '../scenario/index.ts';
import type { Scenario, Seat } from '../scenario/types.ts';
import type { Ports, SavedGame, SharedGame } from './ports.ts';

export interface OwnScenario {
  readonly card: ScenarioCard;
  readonly text: string;
  readonly file: string;
}

/** What a file turned out to be. */
export type OpenedFile =
  | { readonly is: 'scenario'; readonly own: OwnScenario }
  | { readonly is: 'game'; readonly game: SharedGame }
  /** An assignment, as JSON. */
  | { readonly is: 'task'; readonly assignment: string }
  /** Read where the class of its assignment is. */
  | { readonly is: 'handIn'; readonly assignment: string }
  | {
      readonly is: 'faulty';
      readonly faults: readonly Fault[];
      /** What is meant to be a scenario and can be mended in the workshop; null for anything else. */
      readonly mendable: string | null;
    };

/** Reads any file of ours: a scenario, a saved game (with or without its scenario), a replay, an assignment, a hand-in. */
export function openFile(text: string, file: string): OpenedFile {
  const kind = kindOf(looseJson(text));
  if (kind === 'handIn') {
    const { value, faults } = readHandIn(text, file);
    return value ? { is: 'handIn', assignment: value.assignment } : { is: 'faulty', faults, mendable: null };
  }
  if (kind === 'game') {
    const { value: kept, faults } = readKept(text, file);
    return kept ? { is: 'game', game: sharedOf(kept) } : { is: 'faulty', faults, mendable: null };
  }
  if (kind === 'assignment') {
    const { value: set, faults } = readAssignment(text, file);
    return set ? { is: 'task', assignment: text } : { is: 'faulty', faults, mendable: null };
  }
  const { scenario, faults } = reviewScenario(text, file);
  if (!scenario) {
    const isTooBig = faults.some(({ code }) => code === 'fileTooBig');
    return { is: 'faulty', faults, mendable: isTooBig ? null : text };
  }
  return { is: 'scenario', own: { card: cardOf(scenario), text, file } };
}

/** A game as it is taken in: one that is over can be looked at like any other. */
function sharedOf(kept: KeptGame): SharedGame {
  const own = kept.scenarioText;
  const scenarioText = own === null ? null : JSON.stringify(JSON.parse(own), null, 2);
  const record = kept.is === 'sitting' ? kept.record : asRecord(kept.replay);
  return { record: JSON.stringify(record), scenarioText };
}

/** A game as a file to keep: the record alone where the scenario comes with the program, else both. */
export function gameFile({ record, scenarioText }: SharedGame): string {
  const value = looseJson(record);
  // What is no longer whole goes out as it is.
  if (value === null) return record;
  const scenario: unknown = scenarioText === null ? null : looseJson(scenarioText);
  return `${JSON.stringify(scenario === null ? value : { record: value, scenario }, null, 2)}\n`;
}

export interface NewGame {
  readonly scenarioText: string | null;
  readonly seats: readonly string[];
  readonly seed: number;
  readonly options: GameOptions;
}

/** The record of a game in which nobody has moved yet. */
export const openingRecord = (scenario: Scenario, { seats, seed, options }: NewGame): SittingRecord => ({
  format: REPLAY_FORMAT,
  rulesVersion: RULES_VERSION,
  scenario: { id: scenario.id, digest: scenario.digest },
  seats: Object.fromEntries(scenario.agenda.principals.map(({ id }, seat) => [id, seats[seat]!])),
  seed,
  options,
  moves: [],
  undos: 0,
});

/** A scenario that comes with the game, or one of the player's own. Fails with `ScenarioFaults` if it has errors. */
export async function scenarioOf(ports: Ports, id: string, ownText: string | null): Promise<Scenario> {
  const text = ownText ?? (await ports.scenarioText(id));
  const { scenario, faults } = reviewScenario(text, ownText === null ? `scenarios/${id}.json` : `${id}.json`);
  if (!scenario) throw new ScenarioFaults(faults);
  return scenario;
}

export class ScenarioFaults extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super('faults in a scenario');
    this.faults = faults;
  }
}

/** What came of opening a saved game. */
export type OpenedGame =
  | {
      readonly is: 'game';
      readonly scenario: Scenario;
      readonly record: SittingRecord;
      readonly progress: Progress;
    }
  /** The record or the scenario has faults. */
  | { readonly is: 'faulty'; readonly what: 'record' | 'scenario'; readonly faults: readonly Fault[] }
  /** The scenario of the record is not on this device. */
  | { readonly is: 'missing'; readonly scenario: string }
  /** Played with other texts or rules than the present ones. */
  | {
      readonly is: 'other';
      readonly why: 'otherVersion' | 'otherRules';
      readonly scenario: Scenario;
      readonly record: SittingRecord;
    }
  /** A move in the middle cannot be read or made. */
  | {
      readonly is: 'damaged';
      readonly ply: number;
      readonly why: { readonly line: string } | { readonly refusal: Refusal };
      readonly scenario: Scenario;
      readonly record: SittingRecord;
      /** As far as it goes. */
      readonly progress: Progress;
    };

/** Plays a saved game up to where it was left. Nothing in it is believed. */
export async function openGame(ports: Ports, saved: SharedGame, name: string): Promise<OpenedGame> {
  const { value: kept, faults } = readRecord(saved.record, name);
  if (!kept) return { is: 'faulty', what: 'record', faults };
  const { id } = kept.scenario;
  if (saved.scenarioText === null && !ports.cards.some(card => card.id === id))
    return { is: 'missing', scenario: id };
  let scenario: Scenario;
  try {
    scenario = await scenarioOf(ports, id, saved.scenarioText);
  } catch (error) {
    if (error instanceof ScenarioFaults) return { is: 'faulty', what: 'scenario', faults: error.faults };
    throw error;
  }
  const follows = ports.followsFiles === true && saved.scenarioText === null;
  const record = follows ? { ...kept, scenario: { id, digest: scenario.digest } } : kept;
  const resumed = resume(record, scenario);
  if (!resumed.fault) return { is: 'game', scenario, record, progress: resumed.progress };
  const { rescued, fault } = resumed;
  if (!('ply' in fault))
    return fault.why === 'otherScenario'
      ? { is: 'missing', scenario: id }
      : { is: 'other', why: fault.why, scenario, record };
  const good = { ...record, moves: record.moves.slice(0, fault.ply) };
  const why = fault.why === 'unreadable' ? { line: record.moves[fault.ply]! } : { refusal: fault.refusal };
  return { is: 'damaged', ply: fault.ply, why, scenario, record: good, progress: rescued };
}

/** Seats whose names are no machine's are played by people here. */
export const peopleOf = (record: SittingRecord, scenario: Scenario, machines: readonly string[]): Seat[] =>
  scenario.agenda.principals.flatMap(({ id }, seat) =>
    machines.includes(record.seats[id] ?? 'person') ? [] : [seat],
  );

/** What a list shows of a game, beside its record; one that cannot be played on has no progress. */
export function savedGameOf(
  {
    scenario,
    record,
    progress,
  }: { readonly scenario: Scenario; readonly record: SittingRecord; readonly progress?: Progress },
  ports: Ports,
  {
    id,
    scenarioText,
    guided,
    task,
  }: Pick<SavedGame, 'id' | 'scenarioText' | 'guided'> & Partial<Pick<SavedGame, 'task'>>,
): SavedGame {
  const { agenda } = scenario;
  const people = peopleOf(record, scenario, ports.machines);
  return {
    id,
    scenarioText,
    guided,
    task: task ?? null,
    scenario: scenario.id,
    title: scenario.title,
    year: yearOf(scenario),
    sides: agenda.principals.map(({ code, name }, seat) => ({ code, name, person: people.includes(seat) })),
    round: Math.min(Math.max(progress?.negotiation.round ?? 1, 1), agenda.rounds.length),
    rounds: agenda.rounds.length,
    over: (progress?.negotiation.outcome ?? null) !== null,
    savedAt: ports.now(),
    record: JSON.stringify(record),
  };
}
