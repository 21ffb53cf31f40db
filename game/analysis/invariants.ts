import {
  type Change,
  isForm,
  type Move,
  type Negotiation,
  options,
  type Played,
  play,
  playFast,
  refusal,
  type View,
} from '../rules/index.ts';
import type { Agenda, Scenario } from '../scenario/types.ts';
import { pointsOf } from './points.ts';

/** Every number that the log tells the story of, by name. */
export type Ledger = Map<string, number>;

const keyOf = (change: Change) =>
  change.meter === 'trust' ? `trust ${change.of} ${change.in}` : `${change.meter} ${change.of}`;

/** The numbers of a state, as the log names them. */
export function ledgerOf(n: Negotiation): Ledger {
  const ledger: Ledger = new Map();
  n.meters.forEach((meters, seat) => {
    for (const [meter, value] of Object.entries(meters)) ledger.set(`${meter} ${seat}`, value);
  });
  n.trust.forEach((row, of) => {
    row.forEach((value, other) => {
      if (other !== of) ledger.set(`trust ${of} ${other}`, value);
    });
  });
  n.measures.forEach((measure, index) => {
    ledger.set(`stake ${index}`, measure.stake);
    ledger.set(`credit ${index}`, measure.credit);
  });
  return ledger;
}

/**
 * Plies that no game can exceed: three a turn, an account of each side of each pair a round and of each side at the
 * end, one last call each, two for every checkpoint.
 */
export function longestGame(agenda: Agenda): number {
  const seats = agenda.principals.length;
  const checkpoints = Math.max(0, ...agenda.benchmarks.map(benchmark => benchmark.checkpoints.length));
  return agenda.rounds.length * seats * (3 + seats - 1) + seats * 2 + checkpoints * 2;
}

/** What must hold before a ply, or the name of what does not. */
export function brokenBeforePly(n: Negotiation, view: View): string | null {
  let count = 0;
  for (const option of options(view)) {
    count += 1;
    if (!isForm(option) && refusal(view, option)) return `the option ${JSON.stringify(option)} is refused`;
  }
  if (count === 0) return `nobody has an option in phase ${n.phase}`;
  return null;
}

/** What must hold after a ply, or the name of what does not. Brings the ledger up to date. */
export function brokenAfterPly(
  scenario: Scenario,
  before: Negotiation,
  move: Move,
  played: Played,
  ledger: Ledger,
): string | null {
  const { next } = played;
  if (next.ply !== before.ply + 1) return 'the ply did not grow by one';
  return (
    brokenRange(next) ??
    brokenChain(played, ledger) ??
    brokenTwin(scenario, before, move, next) ??
    ((next.toMove === null) !== (next.phase === 'debrief') ? 'somebody is to move in the debrief' : null)
  );
}

/** What must hold at the end of a game. */
export function brokenAtEnd(agenda: Agenda, n: Negotiation): string | null {
  if (!n.outcome) return 'the game ended without an outcome';
  for (const [seat, points] of pointsOf(agenda, n).entries())
    if (!Object.values(points).every(Number.isFinite)) return `the points of seat ${seat} are not finite`;
  return brokenRange(n);
}

function brokenRange(n: Negotiation): string | null {
  const within = (value: number) => value >= 0 && value <= 100;
  for (const [seat, meters] of n.meters.entries())
    for (const [meter, value] of Object.entries(meters))
      if (!(meter === 'boost' ? value >= 0 && Number.isFinite(value) : within(value)))
        return `${meter} of seat ${seat} is ${value}`;
  for (const row of n.trust) for (const value of row) if (!within(value)) return `a trust is ${value}`;
  for (const [index, { stake, credit }] of n.measures.entries())
    if (!(stake >= 0 && credit >= 0 && Number.isFinite(stake + credit)))
      return `the account of measure ${index} is ${stake} and ${credit}`;
  return null;
}

/** Every number moves only as the log says: `from` is where it stood, and the last `to` is where it stands. */
function brokenChain({ next, log }: Played, ledger: Ledger): string | null {
  for (const entry of log)
    for (const change of entry.changes) {
      const key = keyOf(change);
      if (ledger.get(key) !== change.from)
        return `${key} stood at ${ledger.get(key)}, but ${entry.kind} moves it from ${change.from}`;
      ledger.set(key, change.to);
    }
  for (const [key, value] of ledgerOf(next))
    if (ledger.get(key) !== value) return `${key} is ${value}, but the log says ${ledger.get(key)}`;
  return null;
}

/** The same move on a copy that went through JSON, and by `playFast`, gives the same state. */
function brokenTwin(scenario: Scenario, before: Negotiation, move: Move, next: Negotiation): string | null {
  const expected = withoutLog(next);
  const copy = JSON.parse(JSON.stringify({ ...before, log: [] })) as Negotiation;
  if (withoutLog(play(scenario, copy, move).next) !== expected) return 'a state from JSON plays differently';
  if (withoutLog(playFast(scenario, copy, move)) !== expected) return 'playFast differs from play';
  return null;
}

const withoutLog = (n: Negotiation): string => JSON.stringify({ ...n, log: [] });
