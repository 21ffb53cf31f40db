/** The small immutable steps of the hand-written yardstick: see `spread.ts`. */
import {
  AUDIENCE_FACTORS,
  benchmarkOf,
  type MeasureState,
  type Negotiation,
  pairIndex,
  standingDraft,
  stands,
} from '../../game/rules/index.ts';
import type { Agenda, MeterName, Meters, Seat } from '../../game/scenario/types.ts';

/** A copy of a list with one item replaced. */
export function at<T>(list: readonly T[], index: number, item: T): T[] {
  const next = [...list];
  next[index] = item;
  return next;
}

const within = (value: number) => Math.max(0, Math.min(100, value));

export const audienceOf = (n: Negotiation): number => AUDIENCE_FACTORS[n.options.audienceCosts];

export function meter(list: Meters[], seat: Seat, name: MeterName, amount: number): Meters[] {
  const meters = list[seat]!;
  const value = name === 'boost' ? Math.max(0, meters.boost + amount) : within(meters[name] + amount);
  return value === meters[name] ? list : at(list, seat, { ...meters, [name]: value });
}

export function trust(rows: number[][], p: Seat, q: Seat, amount: number): number[][] {
  return at(rows, p, at(rows[p]!, q, within(rows[p]![q]! + amount)));
}

export const trustOfAll = (rows: number[][], inSeat: Seat, amount: number): number[][] =>
  rows.map((row, p) => (p === inSeat ? row : at(row, inSeat, within(row[inSeat]! + amount))));

/** Credit of a measure, as far as its account is in use. */
export function credit(state: MeasureState, amount: number): MeasureState {
  if (state.stake <= 0 || !stands(state)) return state;
  return { ...state, credit: Math.max(0, state.credit + amount) };
}

export function creditHolder(
  agenda: Agenda,
  measures: MeasureState[],
  holder: Seat,
  target: Seat,
  amount: number,
): MeasureState[] {
  if (amount <= 0) return measures;
  return measures.map((state, index) => {
    const measure = agenda.measures[index]!;
    return measure.holder === holder && measure.target === target ? credit(state, amount) : state;
  });
}

/** Channels and proposed benchmarks follow from the other numbers. */
export function settled(agenda: Agenda, n: Negotiation): Negotiation {
  const channels = settledChannels(agenda, n);
  const benchmarks = settledBenchmarks(agenda, n);
  return channels === n.channels && benchmarks === n.benchmarks ? n : { ...n, channels, benchmarks };
}

function settledChannels(agenda: Agenda, n: Negotiation) {
  const seats = agenda.principals.length;
  let { channels } = n;
  for (let p = 0; p < seats; p++)
    for (let q = p + 1; q < seats; q++) {
      const index = pairIndex(seats, p, q);
      const channel = channels[index]!;
      const mean = (n.trust[p]![q]! + n.trust[q]![p]!) / 2;
      const status =
        channel.burnedUntil >= n.round
          ? 'burned'
          : channel.openUntil >= n.round || mean >= agenda.constants.channel.trust
            ? 'open'
            : 'closed';
      if (status !== channel.status) channels = at(channels, index, { ...channel, status });
    }
  return channels;
}

function settledBenchmarks(agenda: Agenda, n: Negotiation) {
  let { benchmarks } = n;
  for (let index = 0; index < benchmarks.length; index++) {
    const { status } = benchmarks[index]!;
    if (status !== 'idle' && status !== 'proposed') continue;
    let now: 'idle' | 'proposed' = 'idle';
    for (let seat = 0; seat < n.drafts.length; seat++) {
      const draft = standingDraft(n, seat);
      if (draft && benchmarkOf(agenda, draft) === index) now = 'proposed';
    }
    if (now !== status) benchmarks = at(benchmarks, index, { status: now });
  }
  return benchmarks;
}
