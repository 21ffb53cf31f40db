import type { Reading } from '../analysis/debrief/calibration.ts';
import { type Course, endOf } from '../analysis/debrief/course.ts';
import type { Headline } from '../analysis/debrief/headline.ts';
import type { LineRecord } from '../analysis/debrief/lines.ts';
import type { Plane } from '../analysis/debrief/plane.ts';
import type { EffortRecord, StepRecord, ThreatRecord } from '../analysis/debrief/promises.ts';
import type { Tactic } from '../analysis/debrief/tactics.ts';
import type { MarkKind } from '../analysis/debrief/timeline.ts';
import { countDrafts } from '../analysis/drafts.ts';
import type { ShortVote } from '../analysis/hindsight.ts';
import type { Draft } from '../scenario/types.ts';
import { debriefWordingOf } from '../wording/debrief.ts';
import { capital } from '../wording/text.ts';
import { checkpointWords } from './checkpoints.ts';
import { visibly } from './figures.ts';
import type { Names } from './names.ts';

/** Differences smaller than this are not told: they would read as 0. */
const SMALLEST = 0.05;

/** The game in one sentence, what else there is to know of it, and how to read the plane. */
export function tellHeadline(
  headline: Headline,
  plane: Plane,
  names: Names,
): { title: string; lead: string; caption: string } {
  const { headline: words } = debriefWordingOf(names.language);
  const { agenda } = names.texts;
  const number = (value: number) => names.format.number(value, 0);
  const { round, failedVotes, ratifiable } = headline;
  const date = names.date(round);
  const isDeal = headline.code === 'deal';
  const sampled = plane.sampled === null ? null : number(plane.sampled);
  const all = number(countDrafts(agenda));
  const sides = agenda.principals.length;
  const [across, up] = plane.axes;
  const title =
    headline.code === 'deal'
      ? words.deal({
          date,
          place: headline.place,
          priced: headline.place === 'frontier' ? pricedCovers(plane.deal!.draft) : 0,
        })
      : headline.why === 'deadline'
        ? words.deadline({ date })
        : refusedTitle(headline.short);
  const lead = [
    ...(isDeal && headline.snappedBack !== null
      ? [words.snappedBack({ measure: names.measure(headline.snappedBack) })]
      : []),
    ...(isDeal && headline.below.length > 0 ? [words.below({ sides: names.proseList(headline.below) })] : []),
    ...(isDeal || failedVotes > 0
      ? [words.when({ round, rounds: agenda.rounds.length, failedVotes, isDeal })]
      : []),
    words.ratifiable({
      count: ratifiable === 0 ? null : number(ratifiable),
      isOne: ratifiable === 1,
      all: sampled ?? all,
      isSample: sampled !== null,
      isDeal,
      covers: agenda.covers.length === 0 ? 'none' : coversHelp(plane) ? 'help' : 'exist',
    }),
  ];
  const caption = [
    words.dots({ count: all, sampled }),
    words.field({ sides, passing: ratifiable, hasCovers: agenda.covers.length > 0 }),
    ...(sides > 2 ? [words.axes({ across: names.prose(across), up: names.prose(up) })] : []),
  ];
  return { title, lead: lead.join(' '), caption: caption.join(' ') };

  function pricedCovers({ covers }: Draft): number {
    return covers.filter(cover => agenda.covers[cover]!.price.some(points => points !== 0)).length;
  }

  function refusedTitle(short: readonly ShortVote[]): string {
    const refusals = short.map(({ seat, by }) => ({
      side: names.prose(seat),
      by: visibly(names.format, by),
    }));
    const [first] = refusals;
    return refusals.length === 1 && first
      ? words.failedVote({ date, ...first })
      : words.failedVotes({ date, refusals: names.format.list(refusals.map(words.refusal)) });
  }
}

/** A text with covers passed, or would have. */
const coversHelp = ({ deal, better }: Plane): boolean =>
  (deal?.draft.covers.length ?? 0) > 0 || (better?.passes === true && better.draft.covers.length > 0);

export interface TacticTold {
  readonly name: string;
  /** What it is, and what it is good or bad for. */
  readonly lines: readonly [string, string];
  /** What was done in this game. */
  readonly seen: string;
  /** Dates, each once. */
  readonly when: string;
  readonly reference: string;
}

export function tellTactic({ id, by, to, rounds, facts }: Tactic, names: Names): TacticTold {
  const wording = debriefWordingOf(names.language).tactics[id];
  const points = (value: number | undefined) => (value === undefined ? '' : names.format.number(value));
  const named = (index: number | undefined, name: (index: number) => string) =>
    index === undefined ? '' : name(index);
  const issues = (list: readonly number[] | undefined) => names.format.list((list ?? []).map(names.issue));
  const seen = wording.seen({
    by: names.prose(by),
    to: to === null ? '' : names.prose(to),
    points: points(facts.points),
    theirs: points(facts.theirs),
    count: facts.count ?? 0,
    measure: named(facts.measure, names.measure),
    line: named(facts.line, names.line),
    cover: named(facts.cover, names.cover),
    gave: issues(facts.gave),
    took: issues(facts.took),
    returned: facts.returned ?? false,
    leaked: facts.leaked ?? false,
    held: facts.held ?? false,
  });
  return {
    name: wording.name,
    lines: wording.lines,
    seen: capital(seen),
    when: names.format.list([...new Set(rounds.map(names.date))]),
    reference: wording.reference,
  };
}

export interface LineTold {
  readonly declared: string;
  readonly happened: string;
  /** What it cost its owner: approval at the vote, and Face in all; "nothing" where neither. */
  readonly cost: string;
}

export function tellLine(record: LineRecord, names: Names): LineTold {
  const { lines: words } = debriefWordingOf(names.language);
  const { declared, softened, tested, crossings, end, isDeclared, truth, approval, face } = record;
  const isCrossed = end === 'crossed' || end === 'reinterpreted';
  const dates = (moments: LineRecord['declared']) =>
    names.format.list(moments.map(({ round }) => names.date(round)));
  const happened = [
    ...(softened.length === 0 ? [] : [words.softened({ date: dates(softened) })]),
    tested
      ? words.tested({ date: names.date(tested.round), by: names.prose(tested.by) })
      : words.crossings(crossings),
    // What was taken back says so above; it did not stay private.
    ...(end === 'private' && declared.length > 0 ? [] : [words.ends[end]]),
    ...(isCrossed && !isDeclared ? [words.undeclared] : []),
  ];
  const figure = (value: number) => (Math.abs(value) < SMALLEST ? null : names.format.signed(-value));
  const isFree = figure(approval) === null && figure(face) === null;
  return {
    declared: declared.length === 0 ? words.never : dates(declared),
    happened: happened.join('; '),
    cost: isFree
      ? isCrossed && !isDeclared && truth === 'posture'
        ? words.free
        : words.noCost
      : words.cost({ approval: figure(approval), face: figure(face) }),
  };
}

export interface ThreatTold {
  readonly steps: readonly string[];
  readonly end: string;
  /** What the whole threat moved for its holder. */
  readonly effect: string;
}

export function tellThreat(record: ThreatRecord, names: Names): ThreatTold {
  const { threats: words } = debriefWordingOf(names.language);
  const { format } = names;
  return {
    steps: record.steps.map(step => stepWords(step, record, names)),
    end: words.ends[record.end],
    effect: words.effect({
      face: format.signed(record.face),
      credibility: format.signed(record.credibility),
    }),
  };
}

function stepWords(
  { when, step, level, uncovered }: StepRecord,
  { measure }: ThreatRecord,
  names: Names,
): string {
  const { threats: words } = debriefWordingOf(names.language);
  const named =
    step === 'warned' || step === 'stood' || step === 'announced' || step === 'escalated'
      ? `${words.steps[step]} (${names.level(measure, level)})`
      : words.steps[step];
  const date = when === null ? named : `${names.date(when.round)}: ${named}`;
  if (uncovered === null) return date;
  const cover =
    uncovered < SMALLEST ? words.covered : words.uncovered({ points: names.format.number(uncovered) });
  return `${date}, ${cover}`;
}

/** What was promised for a checkpoint, and done. */
export function tellPromise(record: EffortRecord, course: Course, names: Names): string {
  const { benchmark } = endOf(course).implementation!;
  const { name, task } = checkpointWords(benchmark, record.checkpoint, names);
  return debriefWordingOf(names.language).threats.promise({
    checkpoint: task === null ? name : `${name}, ${task}`,
    effort: names.wording.terms.efforts[record.effort],
    kept: record.kept,
    met: record.met,
  });
}

/** A mark on the axis of time in a word or two. */
export const tellMark = (kind: MarkKind, names: Names): string =>
  debriefWordingOf(names.language).marks[kind];

/** Bias up to which chances were neither too high nor too low. */
const EVEN = 0.05;

export interface ReadingTold {
  readonly verdict: string;
  /** Score and bias in a sentence each; empty where nothing was stated. */
  readonly figures: readonly string[];
  readonly what: string;
  readonly reference: string;
}

export function tellReading({ verdict, brier, base, bias }: Reading, names: Names): ReadingTold {
  const { reading: words } = debriefWordingOf(names.language);
  const { what, reference } = words;
  // A figure from a forecast or two would say more than is known.
  if (verdict === 'few' || brier === null || base === null || bias === null)
    return { verdict: words.verdicts[verdict], figures: [], what, reference };
  const way = Math.abs(bias) <= EVEN ? 'even' : bias > 0 ? 'hopeful' : 'gloomy';
  return {
    verdict: words.verdicts[verdict],
    figures: [
      words.brier({ score: names.format.number(brier, 2), base: names.format.number(base, 2) }),
      words.bias({ points: names.format.percent(Math.abs(bias)), way }),
    ],
    what,
    reference,
  };
}
