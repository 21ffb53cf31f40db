import type { Scenario } from '../scenario/types.ts';
import { begin } from './begin.ts';
import { type GameOptions, type Negotiation, pairIndex } from './negotiation.ts';
import {
  contradiction,
  fits,
  isSeed,
  negotiationShape,
  OPTIONS_SHAPE,
  type Shape,
  shapeAt,
} from './stateShape.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * One line for one negotiation: seed, options, then every number that differs from the first moment, by path:
 * `seed=7 options=… round=5 meters.us.face=54 measures.tariff.stake=9 drafts.mexico.draft.positions=[2,3,2,2,1,0,0]`.
 * The log and the drawn briefs are not part of it: the first is a record, the second follow from the seed.
 */
export function writeNegotiation(scenario: Scenario, n: Negotiation): string {
  const start = begin(scenario, n.secrets.seed, n.options);
  const words = [`seed=${n.secrets.seed}`, `options=${JSON.stringify(n.options)}`];
  compare(bare(start), bare(n), [], (path, value) => {
    words.push(`${named(scenario, path).join('.')}=${JSON.stringify(value)}`);
  });
  return words.join(' ');
}

/**
 * Reads what `writeNegotiation` wrote; the log is that of the first moment. Nothing in the line is believed: every
 * value has to be one of its field, and the fields have to go together.
 * @throws SyntaxError naming the word that cannot be read, or the field that the others contradict
 */
export function readNegotiation(scenario: Scenario, line: string): Negotiation {
  const [seed, options, ...changes] = line.trim().split(' ').map(pairOf);
  if (seed?.path !== 'seed' || options?.path !== 'options')
    throw new SyntaxError('starts with seed and options');
  expectFit(isSeed, seed);
  expectFit(OPTIONS_SHAPE, options);
  const shape = negotiationShape(scenario.agenda);
  const n = deepCopy(begin(scenario, seed.value as number, options.value as unknown as GameOptions));
  const named = new Set<string>();
  for (const pair of changes) {
    const path = numbered(scenario, pair.path.split('.'));
    const field = shapeAt(shape, path);
    if (!field) throw new SyntaxError(`no such path: ${pair.word}`);
    if (named.has(path.join('.'))) throw new SyntaxError(`said twice: ${pair.word}`);
    named.add(path.join('.'));
    expectFit(field, pair);
    assign(n as unknown as Json, path, pair.value);
  }
  const wrong = contradiction(scenario.agenda, n);
  if (wrong) throw new SyntaxError(`contradicts the rest: ${wrong}`);
  return n;
}

interface Pair {
  readonly word: string;
  readonly path: string;
  readonly value: Json;
}

function pairOf(word: string): Pair {
  const place = word.indexOf('=');
  if (place < 1) throw new SyntaxError(`not a path and a value: ${word}`);
  try {
    return { word, path: word.slice(0, place), value: JSON.parse(word.slice(place + 1)) as Json };
  } catch {
    throw new SyntaxError(`not a value: ${word}`);
  }
}

function expectFit(shape: Shape, { word, value }: Pair): void {
  if (!fits(shape, value)) throw new SyntaxError(`not a value of its field: ${word}`);
}

const deepCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function bare(n: Negotiation): Json {
  const { log: _log, secrets: _secrets, options: _options, ...rest } = n;
  return rest as unknown as Json;
}

/** Reports the leaves and arrays of plain values in which two trees differ. */
function compare(from: Json, to: Json, path: string[], report: (path: string[], value: Json) => void): void {
  if (!isTree(from) || !isTree(to) || Object.keys(from).length !== Object.keys(to).length) {
    if (JSON.stringify(from) !== JSON.stringify(to)) report(path, to);
    return;
  }
  for (const key of Object.keys(to)) compare(from[key]!, to[key]!, [...path, key], report);
}

/** Objects and arrays of objects or arrays branch; arrays of plain values are written whole. */
function isTree(value: Json): value is { [key: string]: Json } {
  if (value === null || typeof value !== 'object') return false;
  return !Array.isArray(value) || (value.length > 0 && typeof value[0] === 'object');
}

function assign(tree: Json, path: readonly string[], value: Json): void {
  let node = tree as Record<string, Json>;
  for (const key of path.slice(0, -1)) node = node[key] as Record<string, Json>;
  node[path.at(-1)!] = value;
}

/** Names of the places of the arrays that follow a catalogue, by field. */
function catalogues(scenario: Scenario): Readonly<Record<string, readonly string[]>> {
  const { principals, measures, redLines, benchmarks } = scenario.agenda;
  const seats = principals.map(item => item.id);
  const pairs: string[] = [];
  seats.forEach((p, low) => {
    seats.forEach((q, high) => {
      if (low < high) pairs[pairIndex(seats.length, low, high)] = `${p}:${q}`;
    });
  });
  return {
    meters: seats,
    seats,
    drafts: seats,
    trust: seats,
    channels: pairs,
    measures: measures.map(item => item.id),
    lines: redLines.map(item => item.id),
    benchmarks: benchmarks.map(item => item.id),
  };
}

const named = (scenario: Scenario, path: readonly string[]): string[] =>
  path.map((key, depth) => (depth === 1 ? (catalogues(scenario)[path[0]!]?.[Number(key)] ?? key) : key));

const numbered = (scenario: Scenario, path: readonly string[]): string[] =>
  path.map((key, depth) => {
    const place = depth === 1 ? (catalogues(scenario)[path[0]!]?.indexOf(key) ?? -1) : -1;
    return place >= 0 ? String(place) : key;
  });
