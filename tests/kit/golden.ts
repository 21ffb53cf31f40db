import { readdirSync } from 'node:fs';
import { playHistory } from '../../game/analysis/history.ts';
import { POLICIES } from '../../game/opponent/index.ts';
import {
  begin,
  type Change,
  DEFAULT_OPTIONS,
  type LogEntry,
  machineSeed,
  type Negotiation,
  play,
  stateDigest,
  viewOf,
  writeMove,
} from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { shipped } from './files.ts';

const SEED = 1;
/** Enough of a digest to tell two states apart. */
const DIGEST = 12;

/** Shipped scenarios, by name. */
export const scenarioNames = (): string[] =>
  readdirSync('scenarios')
    .filter(file => file.endsWith('.json') && file !== 'scenario.schema.json')
    .map(file => file.slice(0, -'.json'.length))
    .sort();

export const goldenFile = (name: string): string => `tests/golden/${name}.txt`;

/**
 * What a scenario does today, as text to be compared and read as a diff: its history line as played, and one game of
 * even players, with every entry of the log and every change of every number. It holds no sentence: words may
 * change without it.
 */
export function goldenOf(name: string): string {
  const scenario = shipped(name);
  return `${[...historyOf(scenario), ...gameOf(scenario)].join('\n')}\n`;
}

function historyOf(scenario: Scenario): string[] {
  if (!scenario.history) return [];
  const { moves, last, reached, differences } = playHistory(scenario);
  return [
    `# ${scenario.id} history seed=${scenario.history.seed} ${JSON.stringify(scenario.history.options)}`,
    ...moves.map((move, ply) => `${ply + 1} ${writeMove(scenario.agenda, move)}`),
    `reached=${reached} ${JSON.stringify(last.outcome)} ${stateDigest(last)}`,
    ...differences.map(difference => JSON.stringify(difference)),
    '',
  ];
}

function gameOf(scenario: Scenario): string[] {
  let n = begin(scenario, SEED, DEFAULT_OPTIONS);
  const lines = [`# ${scenario.id} even seed=${SEED} ${JSON.stringify(DEFAULT_OPTIONS)}`];
  lines.push(...plyLines(scenario, n, 'begin', n.log));
  while (n.toMove !== null) {
    const move = POLICIES.even(viewOf(scenario, n, n.toMove), machineSeed(SEED, n.toMove));
    const { next, log } = play(scenario, n, move);
    lines.push(...plyLines(scenario, next, writeMove(scenario.agenda, move), log));
    n = next;
  }
  return [...lines, JSON.stringify(n.outcome)];
}

/** The move, a digest of the state after it, and its entries. */
const plyLines = (scenario: Scenario, n: Negotiation, move: string, log: readonly LogEntry[]): string[] => [
  `${n.ply} ${move} ${stateDigest(n).slice(0, DIGEST)}`,
  ...log.map(entry => `    ${entryText(scenario, entry)}`),
];

function entryText(scenario: Scenario, { kind, by, seenBy, facts, changes }: LogEntry): string {
  const ids = scenario.agenda.principals.map(({ id }) => id);
  const readers = typeof seenBy === 'string' ? seenBy : seenBy.map(seat => ids[seat]).join('+');
  const head = [kind, ...(by === null ? [] : [`by ${ids[by]}`]), `for ${readers}`];
  const told = Object.keys(facts).length === 0 ? [] : [JSON.stringify(facts, rounded)];
  return [...head, ...told, ...changes.map(change => changeText(scenario, change))].join(' ');
}

/** `[us.face 54→52.5 concession]`, `[mexico>us 33→35 call]`, `[tariff.stake 8→9 event]`. */
function changeText({ agenda }: Scenario, change: Change): string {
  const { meter, of, from, to, cause } = change;
  const isAccount = meter === 'stake' || meter === 'credit';
  const owner = (isAccount ? agenda.measures : agenda.principals)[of]!.id;
  const name = meter === 'trust' ? `${owner}>${agenda.principals[change.in]!.id}` : `${owner}.${meter}`;
  return `[${name} ${short(from)}→${short(to)} ${cause}]`;
}

/** Two places are enough to read; the digest holds all of them. */
const short = (value: number): number => Math.round(value * 100) / 100;
const rounded = (_key: string, value: unknown) => (typeof value === 'number' ? short(value) : value);
