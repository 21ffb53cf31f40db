import {
  definitionOf,
  isForm,
  MOVE_KINDS,
  type Move,
  type MoveForm,
  type MoveKind,
  options,
  pairIndex,
  refusal,
  standingDraft,
  type View,
  writeMove,
} from '../rules/index.ts';
import type { FieldKind, Venue } from '../rules/moves/define.ts';
import type { Seat } from '../scenario/types.ts';
import { textOf } from '../wording/index.ts';
import { type Chip, chipsOf } from './chips.ts';
import { describeMove, describeRefusal, subjectOf } from './describe.ts';
import { forecastOf, unread, type VoteReading } from './forecast.ts';
import type { Names } from './names.ts';
import { leakChanceOf, previewOf } from './preview.ts';
import { accountText, boastRisk } from './readouts.ts';
import { costOfLine, declaredIn } from './summaryLines.ts';

/** One thing that can be done now. */
export interface Choice {
  /** Counted through the whole menu, from 1. */
  readonly number: number;
  readonly option: Move | MoveForm;
  readonly kind: MoveKind;
  /** On the button, in the scenario's words. */
  readonly name: string;
  /** The concrete move as one phrase. */
  readonly what: string;
  /** What tells it apart from other choices of its kind: "National Guard: 3,000 south". May be empty. */
  readonly subject: string;
  /** As notation; null where fields are open. */
  readonly notation: string | null;
  readonly chips: readonly Chip[];
  /** What chips cannot say: chances, hints for open fields. */
  readonly remarks: readonly string[];
}

/** A kind of move that is not possible now, and why. */
export interface Blocked {
  readonly kind: MoveKind;
  readonly name: string;
  readonly reason: string;
}

export interface MenuGroup {
  readonly venue: Venue;
  readonly title: string;
  /** Why nothing can be done in this place any more, or null. */
  readonly closed: string | null;
  readonly choices: readonly Choice[];
  readonly blocked: readonly Blocked[];
}

const VENUES: readonly Venue[] = ['room', 'podium', 'readout', 'lastCall', 'implementation', 'turn'];

/**
 * Everything that can be done now, and for kinds that cannot, one reason. Empty when it is somebody else's turn.
 * @param read how the votes of the others are read, if anybody does
 */
export function menuOf(view: View, names: Names, read: VoteReading = unread): MenuGroup[] {
  if (!view.asked || view.me === 'public') return [];
  const available = [...options(view)];
  let number = 0;
  return VENUES.flatMap(venue => {
    const kinds = MOVE_KINDS.filter(kind => placeOf(kind, view) === venue);
    const choices = available
      .filter(option => kinds.includes(option.kind))
      .map(option => choiceOf(view, option, ++number, names, read));
    const asked = kinds.filter(kind => view.asked!.kinds.includes(kind));
    const inTurn = view.negotiation.phase === 'turn' && (venue === 'room' || venue === 'podium');
    const blocked = asked
      .filter(kind => inTurn && !choices.some(choice => choice.kind === kind))
      .map(kind => blockedOf(view, kind, names));
    const closed = inTurn && asked.length === 0 ? blockedOf(view, kinds[0]!, names).reason : null;
    if (choices.length === 0 && blocked.length === 0 && closed === null) return [];
    return [{ venue, title: names.wording.table.titles[venue], closed, choices, blocked }];
  });
}

/** In the last call, accepting is a move of that phase. */
function placeOf(kind: MoveKind, view: View): Venue {
  if (view.negotiation.phase === 'lastCall' && kind === 'accept') return 'lastCall';
  return definitionOf(kind).venue;
}

function choiceOf(
  view: View,
  option: Move | MoveForm,
  number: number,
  names: Names,
  read: VoteReading,
): Choice {
  const form = isForm(option);
  return {
    number,
    option,
    kind: option.kind,
    name: names.move(option.kind, option.by),
    what: describeMove(option, names),
    subject: subjectOf(option, names),
    notation: form ? null : writeMove(view.agenda, option),
    chips: form ? [] : chipsOf(previewOf(view, option) ?? [], names),
    remarks: remarksOf(view, option, names, read),
  };
}

function remarksOf(view: View, option: Move | MoveForm, names: Names, read: VoteReading): string[] {
  const { table } = names.wording;
  if (isForm(option)) return [option.kind === 'table' ? table.tableHint : table.suspendHint(option.form)];
  if (option.kind === 'publish') return [table.dependsOnFigures];
  if (option.kind === 'escalate') return [levelRemark(view, option.measure, names)];
  if (option.kind === 'declare') return declarationRemarks(view, option.line, names);
  if (option.kind === 'soundOut') {
    const chance = leakChanceOf(view, option.by, [option.of]);
    return [table.leakRisk({ chance: names.format.percent(chance) })];
  }
  if (option.kind === 'call') return callRemarks(view, option, names);
  if (option.kind === 'readout') return readoutRemarks(view, option, names);
  if (option.kind === 'verdict') return [verdictRemark(view, option.verdict, names)];
  if (option.kind !== 'accept') return [];
  const draft = standingDraft(view.negotiation, option.of);
  const forecast = draft && forecastOf(view, draft);
  const others = draft && read(view, draft);
  if (!forecast || !others || others.length === 0) return [];
  const { percent } = names.format;
  const theirs = others.reduce((product, other) => product * other.chance, 1);
  return [table.acceptChance({ own: percent(forecast.chance), theirs: percent(theirs) })];
}

/** That a call does not open a channel which a leak has burned. */
function callRemarks(
  { agenda, negotiation }: View,
  { by, to }: Extract<Move, { kind: 'call' }>,
  names: Names,
) {
  const { status, burnedUntil } = negotiation.channels[pairIndex(agenda.principals.length, by, to)]!;
  const until = names.format.number(burnedUntil);
  return status === 'burned' ? [names.wording.table.staysBurned({ until })] : [];
}

/** The level that a measure would be raised to, and the one that it stands at. */
function levelRemark({ negotiation }: View, measure: number, names: Names): string {
  const { level } = negotiation.measures[measure]!;
  return names.wording.table.newLevel({
    level: names.level(measure, level + 1),
    now: names.level(measure, level),
  });
}

/** What a declared line binds its owner to, what it brings when it is tested, and what taking it back costs. */
function declarationRemarks(view: View, line: number, names: Names): string[] {
  const { table } = names.wording;
  const { number } = names.format;
  const { tested, softenFace } = view.agenda.constants;
  return [
    table.declared({
      cost: number(costOfLine(declaredIn(view, line), line)),
      now: number(costOfLine(view, line)),
    }),
    table.testedOnce({ face: number(tested.face), trust: number(tested.trust) }),
    table.softenedFor({ face: number(softenFace) }),
  ];
}

/** What would be said, and what a boast risks. */
function readoutRemarks(
  view: View,
  { by, tone }: Extract<Move, { kind: 'readout' }>,
  names: Names,
): string[] {
  const { contradiction, quoted } = names.wording.readouts;
  const text = quoted(accountText(by, view.negotiation.readout!.measure, tone, names));
  if (tone !== 'boastful') return [text];
  const { chance, loss } = boastRisk(view, names);
  return [
    text,
    contradiction({
      chance: names.format.percent(chance),
      loss: names.format.list(loss.map(chip => chip.text)),
    }),
  ];
}

/** What follows an answer to a miss: the next checkpoint or the end, and what a measure that returns costs. */
function verdictRemark(view: View, verdict: 'extend' | 'snapBack', names: Names): string {
  const { table } = names.wording;
  const { number } = names.format;
  const { benchmark, checkpoint } = view.negotiation.implementation!;
  const { checkpoints, measure } = view.agenda.benchmarks[benchmark]!;
  if (verdict === 'extend') {
    const next = checkpoints[checkpoint + 1];
    return next ? table.nextCheckpoint({ name: textOf(next.name, names.language) }) : table.lastCheckpoint;
  }
  const { holder, target, levels } = view.agenda.measures[measure!]!;
  const { tail } = levels[view.negotiation.measures[measure!]!.level]!;
  const { snapTail } = view.agenda.constants.verdict;
  return table.measureReturns({
    measure: names.measure(measure!),
    target: names.prose(target),
    targetHarm: number(snapTail * tail.target),
    holder: names.prose(holder),
    holderHarm: number(snapTail * tail.holder),
  });
}

/** One representative reason why a kind has no option now. */
function blockedOf(view: View, kind: MoveKind, names: Names): Blocked {
  const by = view.me as Seat;
  const candidates = [...definitionOf(kind).candidates(view, by)];
  const moves = candidates.flatMap(candidate => (isForm(candidate) ? [] : [candidate]));
  const [first = exampleOf(view, kind, by), ...others] = moves;
  let why = refusal(view, first);
  // That one issue is known says too little: what keeps from another counts, or that all are known.
  const isKnown = () => why?.code === 'rowKnown';
  for (const other of others) if (isKnown()) why = refusal(view, other);
  const said = why ? describeRefusal(why, names, view.negotiation) : '';
  const reason = isKnown() ? names.wording.table.nothingToLearn : said;
  return { kind, name: names.move(kind, by), reason };
}

/** A move of a kind about the first thing that is the mover's own, for the law to say what is wrong with it. */
export function exampleOf(view: View, kind: MoveKind, by: Seat): Move {
  const { round, paid } = view.negotiation;
  const { measures, redLines, issues } = view.agenda;
  const first = (place: number) => Math.max(0, place);
  const issue = first(issues.findIndex(({ doer }) => kind === 'downPayment' && doer === by));
  const values: Readonly<Record<FieldKind, unknown>> = {
    principal: by === 0 ? 1 : 0,
    issue,
    position: issues[issue]!.payable[0] ?? 0,
    measure: first(measures.findIndex(({ holder }) => holder === by)),
    level: 0,
    line: first(redLines.findIndex(({ owner }) => owner === by)),
    round: round + 1,
    draft: { positions: paid, covers: [] },
    flag: false,
    version: null,
    effort: 'promised',
    verdict: 'extend',
    tone: 'plain',
  };
  const fields = Object.entries(definitionOf(kind).form).map(([name, field]) => [name, values[field]]);
  return { kind, by, ...Object.fromEntries(fields) } as Move;
}
