import type { Agenda } from '../scenario/types.ts';
import { CHARTS } from './charts/index.ts';
import {
  AUDIENCE_FACTORS,
  type GameOptions,
  type Ground,
  type Negotiation,
  type ReadoutMoment,
} from './negotiation.ts';

/** Whether a value that came from outside is one of a field. */
export type Check = (value: unknown) => boolean;

/** A field: a check of its value, or the fields of an object or the items of a list, these and no others. */
export type Shape = Check | readonly Shape[] | { readonly [key: string]: Shape };

/** Whether a value is what a shape says, whole. */
export function fits(shape: Shape, value: unknown): boolean {
  if (typeof shape === 'function') return shape(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== Array.isArray(shape))
    return false;
  const parts = Object.entries<Shape>(shape);
  const values = value as Readonly<Record<string, unknown>>;
  return (
    Object.keys(value).length === parts.length &&
    parts.every(([key, part]) => Object.hasOwn(values, key) && fits(part, values[key]))
  );
}

/** The shape of a field by its path, or null if there is no such field. */
export function shapeAt(shape: Shape, path: readonly string[]): Shape | null {
  let found = shape;
  for (const key of path) {
    if (typeof found === 'function' || !Object.hasOwn(found, key)) return null;
    found = (found as Readonly<Record<string, Shape>>)[key]!;
  }
  return found;
}

const whole =
  (least: number, most = Number.MAX_SAFE_INTEGER): Check =>
  value =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
const within =
  (least: number, most: number): Check =>
  value =>
    Number.isFinite(value) && (value as number) >= least && (value as number) <= most;
const oneOf =
  (...values: readonly unknown[]): Check =>
  value =>
    values.includes(value);
const orNull =
  (shape: Shape): Check =>
  value =>
    value === null || fits(shape, value);
const listOf =
  (shape: Shape): Check =>
  value =>
    Array.isArray(value) && value.every(item => fits(shape, item));
const either =
  (...shapes: readonly Shape[]): Check =>
  value =>
    shapes.some(shape => fits(shape, value));
const placeIn = (list: readonly unknown[]): Check => whole(0, list.length - 1);
/** Distinct places in ascending order, as covers stand in a draft. */
const placesIn =
  (list: readonly unknown[]): Check =>
  value =>
    listOf(placeIn(list))(value) &&
    (value as number[]).every((place, at) => at === 0 || place > (value as number[])[at - 1]!);
const statusIn = (chart: keyof typeof CHARTS): Check => oneOf(...Object.keys(CHARTS[chart].states));

const flag = oneOf(true, false);
const count = whole(0);
const percent = within(0, 100);
const amount = within(0, Number.MAX_VALUE);
const figure = within(-Number.MAX_VALUE, Number.MAX_VALUE);

export const isSeed = count;

export const OPTIONS_SHAPE = {
  events: flag,
  knownTypes: flag,
  audienceCosts: oneOf(...Object.keys(AUDIENCE_FACTORS)),
  advisors: flag,
} satisfies Readonly<Record<keyof GameOptions, Shape>>;

const METERS: Shape = {
  ...{ support: percent, face: percent, credibility: percent, strain: percent },
  boost: amount,
};
const CHANNEL: Shape = {
  ...{ status: statusIn('channel'), calls: count, openUntil: count, burnedUntil: count },
  readoutIn: count,
};

/** A Negotiation, less what `writeNegotiation` leaves out. */
export function negotiationShape(agenda: Agenda): Shape {
  const { principals, issues, measures, redLines, benchmarks, covers, rounds } = agenda;
  const seat = placeIn(principals);
  const round = whole(0, rounds.length);
  const positions = issues.map(issue => placeIn(issue.positions));
  const draft = { positions, covers: placesIn(covers) };
  const pairs = Array.from({ length: (principals.length * (principals.length - 1)) / 2 });
  const fields: Readonly<Record<keyof Omit<Negotiation, 'log' | 'secrets' | 'options'>, Shape>> = {
    ply: count,
    round: whole(1, rounds.length),
    phase: statusIn('phase'),
    toMove: orNull(seat),
    turn: { room: flag, podium: flag },
    closedRound: count,
    publishedIn: round,
    meters: principals.map(() => METERS),
    seats: principals.map(() => ({
      ...{ gestures: count, denunciations: count, rallies: count, echoUntil: count, nextRally: figure },
      ...{ walkedOut: flag, concededIn: round, failedVotes: count, harm: figure },
    })),
    drafts: principals.map(() => ({
      ...{ status: statusIn('draft'), version: count, draft: orNull(draft), marks: listOf(seat) },
    })),
    measures: measures.map(({ levels }) => ({
      ...{ status: statusIn('measure'), level: placeIn(levels), stake: amount, credit: amount },
      ...{ due: orNull(count), announced: count, noticeFrom: orNull(count) },
    })),
    lines: redLines.map(() => ({ status: statusIn('redLine'), tested: flag, weight: orNull(amount) })),
    channels: pairs.map(() => CHANNEL),
    benchmarks: benchmarks.map(() => ({ status: statusIn('benchmark') })),
    paid: positions,
    learned: listOf(whole(0, principals.length * principals.length * issues.length - 1)),
    readout: orNull({
      ...{ measure: orNull(placeIn(measures)), seats: listOf(seat), gaps: listOf(within(0, 1)) },
      tones: listOf(oneOf('plain', 'generous', 'boastful')),
    }),
    deal: orNull({ author: seat, round, draft, relieved: listOf(figure) }),
    implementation: orNull({
      ...{ benchmark: placeIn(benchmarks), checkpoint: count, value: figure, shortfall: amount },
      efforts: listOf(oneOf('slack', 'promised', 'surge')),
      results: listOf(oneOf('met', 'extended', 'snappedBack')),
      ...{ values: listOf(figure), leaked: listOf(placeIn(covers)) },
    }),
    outcome: either(
      oneOf(null),
      { end: oneOf('ratified'), round, snappedBack: orNull(placeIn(measures)) },
      { end: oneOf('breakdown'), why: oneOf('deadline', 'failedVote'), round },
    ),
    trust: principals.map(() => principals.map(() => percent)),
    improvement: figure,
  };
  return fields;
}

/** Whether accounts are asked for that a game could ask for: each side once, the next one to move, of a deal that is there. */
function isAskable({ measure, seats, gaps, tones }: ReadoutMoment, { toMove, deal }: Ground): boolean {
  const isOnce = new Set(seats).size === seats.length && gaps.length === seats.length;
  return (
    isOnce && seats.length > 1 && seats[tones.length] === toMove && (measure === null) === (deal !== null)
  );
}

/** Phases in which somebody is to move; the rest are passed within a ply. */
const MOVING = ['turn', 'readout', 'lastCall', 'implementation'];

/** A field that the others contradict, or null: the rules rely on these to go together. */
export function contradiction(agenda: Agenda, n: Ground): keyof Ground | null {
  const { phase, deal, implementation, readout } = n;
  const isOver = phase === 'debrief';
  if (!isOver && !MOVING.includes(phase)) return 'phase';
  if ((n.toMove === null) !== isOver) return 'toMove';
  if ((n.outcome !== null) !== isOver) return 'outcome';
  if ((readout !== null) !== (phase === 'readout') || (readout && !isAskable(readout, n))) return 'readout';
  if (phase === 'implementation' && !implementation) return 'implementation';
  if (implementation) {
    const { checkpoints } = agenda.benchmarks[implementation.benchmark]!;
    if (!deal) return 'deal';
    if (implementation.checkpoint >= checkpoints.length) return 'implementation';
  }
  if (deal && deal.relieved.length !== deal.draft.covers.length) return 'deal';
  if (n.drafts.some(({ status, draft }) => (status === 'standing' || status === 'agreed') && !draft))
    return 'drafts';
  if (n.measures.some(({ status, due }) => status === 'suspended' && due === null)) return 'measures';
  return null;
}
