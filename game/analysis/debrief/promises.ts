import type { EffortName, LogEntry, LogKind } from '../../rules/index.ts';
import { uncoveredShare } from '../../rules/standing.ts';
import type { Seat } from '../../scenario/types.ts';
import { type Course, endOf, type Told, toldOf } from './course.ts';
import { type Moment, momentOf } from './lines.ts';

/** What happened to a threat after it was spoken. */
export type ThreatStep =
  | 'warned'
  | 'stood'
  | 'announced'
  | 'escalated'
  | 'carriedOut'
  | 'tookEffect'
  | 'suspended'
  | 'resumed'
  | 'withdrawn'
  | 'lifted'
  | 'snappedBack'
  | 'keptAtEnd'
  | 'lapsed';

export interface StepRecord {
  /** Null for a measure that stood before the talks. */
  readonly when: Moment | null;
  readonly step: ThreatStep;
  readonly level: number;
  /** Of letting go: stake that nothing had been shown for, before covers; 0 where it was covered; null else. */
  readonly uncovered: number | null;
  /** What the step moved for the holder. */
  readonly face: number;
  readonly credibility: number;
}

/**
 * How a threat ended. A threat is kept when the measure came into force or its day came with the breakdown; given up
 * when the holder let go of it before (covered by what it could show, or not); lifted by the deal; or it still hangs.
 */
export type ThreatEnd = 'kept' | 'covered' | 'uncovered' | 'lifted' | 'hanging' | 'lapsed';

/** One measure from its first word to its end; a measure announced again is one more threat. */
export interface ThreatRecord {
  readonly measure: number;
  readonly holder: Seat;
  readonly target: Seat;
  readonly steps: readonly StepRecord[];
  readonly end: ThreatEnd;
  /** What it brought or cost the holder in all. */
  readonly face: number;
  readonly credibility: number;
}

/** What the responsible side had promised for a checkpoint, and did. */
export interface EffortRecord {
  readonly when: Moment;
  readonly by: Seat;
  readonly checkpoint: number;
  readonly effort: EffortName;
  /** At least the effort that the deal counted on. */
  readonly kept: boolean;
  readonly value: number;
  readonly target: number;
  readonly met: boolean;
  /** The other side's answer to a miss; null where none was asked for. */
  readonly verdict: 'extend' | 'snapBack' | null;
}

export interface Promises {
  readonly threats: readonly ThreatRecord[];
  readonly efforts: readonly EffortRecord[];
}

/** Steps by the kind of entry that tells of them. */
const STEPS: Readonly<Partial<Record<LogKind, ThreatStep>>> = {
  warn: 'warned',
  threaten: 'announced',
  escalate: 'escalated',
  carryOut: 'carriedOut',
  takeEffect: 'tookEffect',
  suspend: 'suspended',
  resume: 'resumed',
  withdraw: 'withdrawn',
  snapBack: 'snappedBack',
};

/** Threats and promises, kept or not, and what they cost (rules 5, 10, 11). */
export const promisesOf = (course: Course): Promises => ({
  threats: course.scenario.agenda.measures.flatMap((_, measure) => threatsOf(course, measure)),
  efforts: effortsOf(course),
});

function threatsOf(course: Course, measure: number): ThreatRecord[] {
  const { scenario, states, log } = course;
  const { holder, target } = scenario.agenda.measures[measure]!;
  const threats: StepRecord[][] = [];
  if (states[0]!.measures[measure]!.status !== 'idle')
    threats.push([
      {
        when: null,
        step: 'stood',
        level: states[0]!.measures[measure]!.level,
        uncovered: null,
        face: 0,
        credibility: 0,
      },
    ]);
  const last = lastStep(course, measure);
  for (const [at, entry] of log.entries()) {
    const { kind, facts } = entry;
    if (last && (kind === 'ratified' || kind === 'breakdown')) threats.at(-1)?.push(last);
    const step = STEPS[kind];
    if (!step || !('measure' in facts) || facts.measure !== measure) continue;
    const isNew = step === 'warned' || (step === 'announced' && threats.at(-1)?.at(-1)?.step !== 'warned');
    if (isNew) threats.push([]);
    threats.at(-1)!.push(stepOf(course, { at, entry }, step, measure));
  }
  return threats.map(steps => ({
    measure,
    holder,
    target,
    steps,
    end: endOfThreat(steps),
    face: steps.reduce((sum, { face }) => sum + face, 0),
    credibility: steps.reduce((sum, { credibility }) => sum + credibility, 0),
  }));
}

function stepOf(course: Course, told: Told, step: ThreatStep, measure: number): StepRecord {
  const { states, scenario } = course;
  const { entry } = told;
  const before = states[entry.ply]!.measures[measure]!;
  const isBack = step === 'suspended' || step === 'withdrawn';
  return {
    when: momentOf(told),
    step,
    level: 'level' in entry.facts ? entry.facts.level : before.level,
    uncovered: isBack ? Math.max(0, before.stake - before.credit) : null,
    ...movedFor(entry, scenario.agenda.measures[measure]!.holder),
  };
}

const movedFor = ({ changes }: LogEntry, holder: Seat) => {
  const sum = (meter: 'face' | 'credibility') =>
    changes.reduce(
      (total, change) =>
        change.meter === meter && change.of === holder ? total + change.to - change.from : total,
      0,
    );
  return { face: sum('face'), credibility: sum('credibility') };
};

/** What the end of the game did to a measure that was still about. */
function lastStep(course: Course, measure: number): StepRecord | null {
  const { states, log, scenario } = course;
  const [told] = toldOf(log, 'ratified', 'breakdown');
  if (!told) return null;
  const before = states[told.entry.ply]!.measures[measure]!;
  const after = states[told.entry.ply + 1]!.measures[measure]!;
  const record = { when: momentOf(told), level: before.level, uncovered: null, face: 0, credibility: 0 };
  if (before.status === 'warned') return { ...record, step: 'lapsed' };
  const { agenda } = scenario;
  if (after.status === 'settled') {
    const { draft } = endOf(course).deal!;
    const { holder } = agenda.measures[measure]!;
    const uncovered = Math.max(0, before.stake - before.credit);
    const seen = uncovered * uncoveredShare(agenda, draft, holder, 'stake', measure);
    return { ...record, step: 'lifted', uncovered, face: 0 - agenda.constants.endFace.stake * seen };
  }
  const { rounds, constants } = agenda;
  const isDue =
    after.status === 'announced' || (after.status === 'suspended' && after.due! <= rounds.length + 1);
  if (told.entry.kind !== 'breakdown' || !isDue) return null;
  return {
    ...record,
    step: 'keptAtEnd',
    face: constants.carryOut.face * before.stake,
    credibility: constants.carryOut.credibility,
  };
}

function endOfThreat(steps: readonly StepRecord[]): ThreatEnd {
  const { step, uncovered } = steps.at(-1)!;
  switch (step) {
    case 'carriedOut':
    case 'tookEffect':
    case 'resumed':
    case 'snappedBack':
    case 'keptAtEnd':
      return 'kept';
    case 'suspended':
    case 'withdrawn':
      return uncovered! > 0 ? 'uncovered' : 'covered';
    case 'lifted':
      return 'lifted';
    case 'lapsed':
      return 'lapsed';
    case 'escalated':
      return steps.some(item => item.step === 'carriedOut' || item.step === 'tookEffect')
        ? 'kept'
        : 'hanging';
    default:
      return 'hanging';
  }
}

function effortsOf(course: Course): EffortRecord[] {
  const { log, scenario } = course;
  const { effort: table } = scenario.agenda.constants;
  if (!endOf(course).implementation) return [];
  const figures = toldOf(log, 'checkpoint');
  const verdicts = toldOf(log, 'verdict');
  return toldOf(log, 'effort').map((told, place) => {
    const { effort } = told.entry.facts;
    const { facts, ply } = figures[place]!.entry;
    const answer = verdicts.find(({ entry }) => entry.ply === ply + 1)?.entry.facts;
    return {
      when: momentOf(told),
      by: told.entry.by!,
      checkpoint: facts.checkpoint,
      effort,
      kept: table[effort].effort >= table.promised.effort,
      value: facts.value,
      target: facts.target,
      met: facts.met,
      verdict: facts.met ? null : (answer?.verdict ?? null),
    };
  });
}
