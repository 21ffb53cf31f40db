import type { Seat } from '../../scenario/types.ts';
import { estimatedWorth } from '../../scenario/worth.ts';
import { type Course, endOf, type Told, toldOf } from './course.ts';
import { offersOf } from './offers.ts';
import type { Tactic, TacticId } from './tactics.ts';

const shown = (
  id: TacticId,
  told: readonly Told[],
  to: Seat | null,
  facts: Tactic['facts'],
  by = told[0]!.entry.by!,
): Tactic => ({
  id,
  by,
  to,
  plies: told.map(({ entry }) => entry.ply),
  rounds: told.map(({ entry }) => entry.round),
  facts,
});

/** Share of the rounds after which the brink is near. */
const LATE = 2 / 3;

/**
 * Raising the risk of a common loss when the deadline is near: a measure announced, escalated or carried out in the
 * last third of the rounds whose tail hurts its holder as well. Source: Schelling 1960, The Strategy of Conflict.
 */
export function brinkmanship(course: Course): Tactic[] {
  const { agenda } = course.scenario;
  const late = toldOf(course.log, 'threaten', 'escalate', 'carryOut').filter(
    ({ entry }) => entry.round > LATE * agenda.rounds.length,
  );
  return agenda.measures.flatMap((measure, index) => {
    const steps = late.filter(({ entry }) => entry.facts.measure === index);
    const { tail } = measure.levels[steps.at(-1)?.entry.facts.level ?? 0]!;
    if (steps.length === 0 || tail.holder <= 0) return [];
    const facts = { measure: index, points: tail.holder, theirs: tail.target };
    return [shown('brinkmanship', steps, measure.target, facts)];
  });
}

/**
 * Letting go of a threat: covered where enough could be shown for the stake (Levendusky & Horowitz 2012, When backing
 * down is the right decision, Journal of Politics 74), uncovered where not (audience costs: Fearon 1994, Domestic
 * political audiences, American Political Science Review 88).
 */
export function retreats({ scenario, states, log }: Course): Tactic[] {
  return toldOf(log, 'suspend', 'withdraw').flatMap(told => {
    const { measure } = told.entry.facts;
    const { stake, credit } = states[told.entry.ply]!.measures[measure]!;
    if (stake <= 0) return [];
    const uncovered = Math.max(0, stake - credit);
    const id = uncovered > 0 ? 'uncoveredFold' : 'coveredRetreat';
    const { target } = scenario.agenda.measures[measure]!;
    return [shown(id, [told], target, { measure, points: uncovered > 0 ? uncovered : stake })];
  });
}

/** A line declared and not taken back before anybody tested it. Source: Fearon 1997, Signaling foreign policy interests, J. of Conflict Resolution 41. */
export function tyingHands(course: Course): Tactic[] {
  const softened = toldOf(course.log, 'soften');
  return toldOf(course.log, 'declare').flatMap(told => {
    const { line } = told.entry.facts;
    const isTaken = softened.some(later => later.at > told.at && later.entry.facts.line === line);
    if (isTaken) return [];
    const { status } = endOf(course).lines[line]!;
    return [shown('tyingHands', [told], null, { line, held: status === 'held' })];
  });
}

/** A threat first spoken in private. Source: Kurizaki 2007, Efficient secrecy, American Political Science Review 101. */
export const privateWarning = ({ scenario, log }: Course): Tactic[] =>
  toldOf(log, 'warn').map(told => {
    const { measure } = told.entry.facts;
    const spoken = toldOf(log, 'threaten').some(
      later => later.at > told.at && later.entry.facts.measure === measure,
    );
    return shown('privateWarning', [told], scenario.agenda.measures[measure]!.target, {
      measure,
      held: !spoken,
    });
  });

/** Leaving the room, at a price. Sources: Schelling 1960; Spence 1973, Job market signaling, Quarterly J. of Economics 87. */
export const costlySignal = ({ log }: Course): Tactic[] =>
  toldOf(log, 'walkOut').map(told => shown('costlySignal', [told], null, {}));

/**
 * Speaking to the holder's own public, so that letting go becomes cheaper for it: only where the measure had a stake
 * that was not covered yet. Source: Putnam 1988, Diplomacy and domestic politics, International Organization 42
 * ("reverberation").
 */
export const reverberation = ({ log }: Course): Tactic[] =>
  toldOf(log, 'denounce').flatMap(told => {
    const credits = told.entry.changes.filter(({ meter }) => meter === 'credit');
    if (credits.length === 0) return [];
    const points = credits.reduce((sum, { from, to }) => sum + to - from, 0);
    return [shown('reverberation', [told], told.entry.facts.of, { points, measure: credits[0]!.of })];
  });

/** Soundings and quiet drafts of one side. Source: Wanis-St. John 2006, Back-channel negotiation, Negotiation Journal 22. */
export function backChannel({ scenario, log }: Course): Tactic[] {
  const quiet = toldOf(log, 'soundOut', 'table').filter(
    ({ entry }) => entry.kind === 'soundOut' || entry.facts.quiet,
  );
  const leaks = toldOf(log, 'leak');
  return scenario.agenda.principals.flatMap((_, seat) => {
    const own = quiet.filter(({ entry }) => entry.by === seat);
    if (own.length === 0) return [];
    const plies = own.map(({ entry }) => entry.ply);
    const leaked = leaks.some(({ entry }) => plies.includes(entry.ply));
    const others = new Set(own.map(({ entry }) => (entry.kind === 'soundOut' ? entry.facts.of : null)));
    const [only] = others;
    const to = scenario.agenda.principals.length === 2 ? 1 - seat : others.size === 1 ? only! : null;
    return [shown('backChannel', own, to, { count: own.length, leaked })];
  });
}

/** Moves that return a first step. */
const RETURNS = ['gesture', 'downPayment', 'suspend', 'withdraw'] as const;

/** What one side did for others. */
interface Answer {
  readonly by: Seat;
  readonly ply: number;
  readonly round: number;
}

/** Everything that comes towards a side: moves that return a first step, its draft signed, drafts that give it more. */
function answersTo(course: Course, seat: Seat): Answer[] {
  const { agenda } = course.scenario;
  const moves = toldOf(course.log, 'accept', ...RETURNS).filter(
    ({ entry }) => entry.kind !== 'accept' || entry.facts.of === seat,
  );
  const offers = offersOf(course).filter(({ step, old, draft }) => {
    const gain = old ? estimatedWorth(agenda, seat, draft) - estimatedWorth(agenda, seat, old) : 0;
    return step === 'concession' || gain > agenda.constants.changeTolerance;
  });
  return [
    ...moves.map(({ entry: { by, ply, round } }) => ({ by: by!, ply, round })),
    ...offers.map(({ by, ply, round }) => ({ by, ply, round })),
  ];
}

/**
 * A down payment or a gesture that nothing was asked for: a first step. It is returned when another side (the one it
 * was made to) signs, concedes, tables what gives more to its author, makes a gesture or a down payment, or lets go of a
 * measure by the end of the next round. Sources: Osgood 1962; Mitchell 2000, Gestures of Conciliation.
 */
export function unilateralInitiative(course: Course): Tactic[] {
  const { log, scenario } = course;
  return toldOf(log, 'downPayment', 'gesture').flatMap(told => {
    const { by, ply, round, kind, facts } = told.entry;
    const to = kind === 'gesture' ? facts.to : scenario.agenda.principals.length === 2 ? 1 - by! : null;
    const answers = answersTo(course, by!);
    const isReturn = answers.some(
      other =>
        other.by !== by && (to === null || other.by === to) && other.ply < ply && round - other.round <= 1,
    );
    if (isReturn) return [];
    const returned = answers.some(
      other =>
        other.by !== by && (to === null || other.by === to) && other.ply > ply && other.round - round <= 1,
    );
    const issue = kind === 'downPayment' ? { gave: [facts.issue] } : {};
    return [shown('unilateralInitiative', [told], to, { returned, ...issue })];
  });
}
