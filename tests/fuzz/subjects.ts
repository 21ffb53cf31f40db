/**
 * What strangers can give the program, and what must hold of each whatever was changed in it: it is read, or turned
 * away with a reason that has a place and words in both languages. `read` throws where that does not hold.
 */
import { readdirSync, readFileSync } from 'node:fs';
import {
  assignmentId,
  checkHandIn,
  type HandIn,
  readAssignment,
  readHandIn,
  seatsFor,
  seedFor,
} from '../../game/classroom/index.ts';
import { readRecord, readReplay, resume, type SittingRecord } from '../../game/flow/index.ts';
import { DEFAULT_OPTIONS, type Replay, verify, writeReplay } from '../../game/rules/index.ts';
import { canonicalJson, type Fault, parseScenario } from '../../game/scenario/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { packGame, unpackGame } from '../../game/shell/packing.ts';
import { readSavedGame } from '../../game/shell/storage.ts';
import { faultText, formatFault } from '../../game/wording/faults.ts';
import { assignmentFor, handInOf } from '../classroom/kit.ts';
import { randomGame } from '../kit/random.ts';
import { quadScenarioFile, tiny, tinyScenarioFile, tri, triScenarioFile } from '../kit/scenarios.ts';

/** One kind of file: good ones, and how a changed one is read. */
export interface Subject {
  readonly name: string;
  readonly originals: readonly string[];
  /** What became of a changed text of the original with this number. */
  readonly read: (text: string, original: number) => string;
  /** Verdicts that have to come up, or the property says nothing. */
  readonly verdicts: readonly string[];
}

const REASONS: ReadonlySet<string> = new Set<Exclude<ReturnType<typeof reasonOf>, 'valid'>>([
  'otherScenario',
  'otherVersion',
  'otherRules',
  'otherOutcome',
  'otherState',
  'unreadable',
  'illegal',
]);

function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** Faults that a person can act on: inside the file, and in words. */
function demandUsable(faults: readonly Fault[], text: string): void {
  demand(faults.length > 0, 'refused without a fault');
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  for (const fault of faults) {
    const { place } = fault;
    const line = place && lines[place.line - 1];
    const isInside = typeof line === 'string' && place!.column >= 1 && place!.column <= line.length + 1;
    demand(isInside, `outside the file: ${JSON.stringify(fault)}`);
    for (const language of ['en', 'es'] as const) {
      demand(faultText(fault, language) !== '', `no words for ${fault.code}`);
      formatFault(fault, language);
    }
  }
}

const numbersOf = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersOf) : [];
};

const NO_JSON: ReadonlySet<string> = new Set(['syntax', 'comment', 'trailingComma', 'tooDeep', 'fileTooBig']);

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

function readScenarioText(text: string): string {
  const { scenario, faults } = parseScenario(text, 'scenario.json');
  if (faults.length > 0) demandUsable(faults, text);
  const errors = faults.filter(fault => fault.severity === 'error');
  demand((scenario === null) === errors.length > 0, 'neither a scenario nor an error, or both');
  if (!errors.some(fault => fault.code === 'tooDeep'))
    demand(errors.some(fault => NO_JSON.has(fault.code)) === !isJson(text), 'JSON is another thing here');
  demand(numbersOf(scenario).every(Number.isFinite), 'a number of the scenario is none');
  return scenario ? 'accepted' : 'refused';
}

const scenarioFiles = readdirSync('scenarios')
  .filter(file => file.endsWith('.json') && file !== 'scenario.schema.json')
  .map(file => readFileSync(`scenarios/${file}`, 'utf8'));

interface Game {
  readonly scenario: Scenario;
  readonly replay: Replay;
  readonly record: SittingRecord;
}

const games: readonly Game[] = [tiny(), tri()].flatMap(scenario =>
  [1, 2].map(seed => {
    const { plies } = randomGame(scenario, seed);
    const seats = Object.fromEntries(scenario.agenda.principals.map(({ id }) => [id, 'random']));
    const moves = plies.map(({ move }) => move);
    const replay = writeReplay(
      scenario,
      { seed, options: DEFAULT_OPTIONS, seats },
      moves,
      plies.at(-1)!.next,
    );
    const { outcome: _outcome, digest: _digest, ...start } = replay;
    return { scenario, replay, record: { ...start, undos: 0 } };
  }),
);

/** What a replay is believed in; names of players and its layout are not sealed. */
const sealed = ({ seats: _seats, ...rest }: Replay) => canonicalJson(rest);

function reasonOf(scenario: Scenario, replay: Replay) {
  const verdict = verify(scenario, replay);
  if (verdict.valid) return 'valid';
  if ('ply' in verdict) demand(replay.moves[verdict.ply] !== undefined, 'a ply that the replay has not');
  return verdict.why;
}

function readReplayText(text: string, original: number): string {
  const { value, faults } = readReplay(text, 'replay.json');
  if (!value) {
    demandUsable(faults, text);
    return 'faulty';
  }
  const { scenario, replay } = games[original]!;
  const reason = reasonOf(scenario, value);
  if (reason === 'valid') demand(sealed(value) === sealed(replay), 'valid, but not what was played');
  else demand(REASONS.has(reason), `a strange reason: ${reason}`);
  return reason;
}

function readRecordText(text: string, original: number): string {
  const { value, faults } = readRecord(text, 'save.json');
  if (!value) {
    demandUsable(faults, text);
    return 'faulty';
  }
  const { progress, fault } = resume(value, games[original]!.scenario);
  if (progress) {
    demand(progress.negotiation.ply === value.moves.length, 'goes on at another ply');
    return 'resumed';
  }
  demand(REASONS.has(fault.why), `a strange reason: ${fault.why}`);
  if ('ply' in fault) demand(value.moves[fault.ply] !== undefined, 'a ply that the record has not');
  return fault.why;
}

const savedGames = games.map(({ scenario, record }, at) => ({
  id: `game-${at}`,
  scenario: scenario.id,
  scenarioText: null,
  title: scenario.id,
  year: '2019',
  sides: scenario.agenda.principals.map(({ id }) => ({ code: id, name: id, person: true })),
  round: 1,
  rounds: 6,
  over: true,
  guided: false,
  task: null,
  savedAt: 0,
  record: JSON.stringify(record),
}));

/** As storage gives it back: plain data, of which nothing is known. */
function readSavedText(text: string, original: number): string {
  if (!isJson(text)) return 'no data';
  const saved = readSavedGame(JSON.parse(text.replace(/^\uFEFF/, '')));
  return saved ? readRecordText(saved.record, original) : 'left out';
}

function readLink(text: string, original: number): string {
  const shared = unpackGame(text);
  return shared ? readRecordText(shared.record, original) : 'broken';
}

/** A link made anew of changed data: its check is right, what it carries is not. */
function readRepackedLink(text: string, original: number): string {
  const packed = packGame({ record: text, scenarioText: null });
  return packed ? readLink(packed, original) : 'too long';
}

const set = assignmentFor(tiny(), { seeds: { kind: 'same', seed: 7 } });
const handIns: readonly HandIn[] = ['Ana', 'Beto', 'Carla'].map((student, at) =>
  handInOf(set, tiny(), student, at + 1),
);

function readHandInText(text: string, original: number): string {
  const { value, faults } = readHandIn(text, 'hand-in.json');
  if (!value) {
    demandUsable(faults, text);
    return 'faulty';
  }
  const checked = checkHandIn(set, tiny(), value);
  if (checked.is === 'valid')
    demand(sealed(value.replay) === sealed(handIns[original]!.replay), 'valid, but not what was played');
  if (checked.is === 'altered' && checked.ply !== null)
    demand(value.replay.moves[checked.ply] !== undefined, 'altered at a ply that it has not');
  return checked.is;
}

function readAssignmentText(text: string): string {
  const { value, faults } = readAssignment(text, 'assignment.json');
  if (!value) {
    demandUsable(faults, text);
    return 'faulty';
  }
  const seed = seedFor(value, 'Ana');
  demand(seed === null || (Number.isSafeInteger(seed) && seed >= 0), `a strange seed: ${seed}`);
  const { length } = tiny().agenda.principals;
  demand(
    seatsFor(value, tiny()).every(seats => seats.length === length),
    'another number of seats',
  );
  return assignmentId(value) === assignmentId(set) ? 'same' : 'another';
}

const written = (values: readonly unknown[]) => values.map(value => JSON.stringify(value, null, 2));

export const SUBJECTS: readonly Subject[] = [
  {
    name: 'scenario',
    originals: [...written([tinyScenarioFile(), triScenarioFile(), quadScenarioFile()]), ...scenarioFiles],
    read: readScenarioText,
    verdicts: ['accepted', 'refused'],
  },
  {
    name: 'replay',
    originals: written(games.map(({ replay }) => replay)),
    read: readReplayText,
    verdicts: ['faulty', 'valid', 'unreadable', 'illegal', 'otherState'],
  },
  {
    name: 'record',
    originals: written(games.map(({ record }) => record)),
    read: readRecordText,
    verdicts: ['faulty', 'resumed', 'unreadable', 'illegal'],
  },
  {
    name: 'saved game',
    originals: written(savedGames),
    read: readSavedText,
    verdicts: ['no data', 'left out', 'faulty', 'resumed'],
  },
  {
    name: 'link',
    originals: games.map(({ record }) => packGame({ record: JSON.stringify(record), scenarioText: null })!),
    read: readLink,
    verdicts: ['broken'],
  },
  {
    name: 'link with its check',
    originals: written(games.map(({ record }) => record)),
    read: readRepackedLink,
    verdicts: ['faulty', 'resumed', 'illegal'],
  },
  {
    name: 'hand-in',
    originals: written(handIns),
    read: readHandInText,
    verdicts: ['faulty', 'valid', 'altered', 'otherGame'],
  },
  {
    name: 'assignment',
    originals: written([set]),
    read: readAssignmentText,
    verdicts: ['faulty', 'same', 'another'],
  },
];
