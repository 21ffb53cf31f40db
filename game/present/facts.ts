import type { EffortName, Fact, LogEntry, ReadoutTone } from '../rules/index.ts';
import type { Draft, Effect, Seat } from '../scenario/types.ts';
import { type EventEffect, type LogFacts, type LogKind, textOf } from '../wording/index.ts';
import { checkpointWords } from './checkpoints.ts';
import { describeDraft } from './describe.ts';
import { visibly, writtenMargin } from './figures.ts';
import type { Names } from './names.ts';
import { accountText } from './readouts.ts';

type Facts = Readonly<Record<string, Fact>>;

/** Reads the facts of an entry by name; the rules wrote them, so their types are known. */
const numberOf = (facts: Facts, name: string) => facts[name] as number;
const numbersOf = (facts: Facts, name: string) => facts[name] as readonly number[];
const draftOf = (facts: Facts): Draft => ({
  positions: numbersOf(facts, 'positions'),
  covers: numbersOf(facts, 'covers'),
});

const measureOf = (facts: Facts, names: Names) => names.measure(numberOf(facts, 'measure'));
const leveled = (facts: Facts, names: Names) => ({
  measure: measureOf(facts, names),
  level: names.level(numberOf(facts, 'measure'), numberOf(facts, 'level')),
});
const targetOf = (facts: Facts, names: Names) =>
  names.prose(names.texts.agenda.measures[numberOf(facts, 'measure')]!.target);
const lineOf = (facts: Facts, names: Names) => names.line(numberOf(facts, 'line'));

const seatsThat = (facts: Facts, passed: boolean): Seat[] =>
  (facts['passed'] as readonly boolean[]).flatMap((did, seat) => (did === passed ? [seat] : []));

/** How each kind of entry turns its facts into words. Complete by the compiler, like the sentences. */
const READERS: { readonly [K in LogKind]: (facts: Facts, names: Names) => LogFacts[K] } = {
  table: (facts, names) => ({
    first: facts['first'] === true,
    quiet: facts['quiet'] === true,
    draft: describeDraft(draftOf(facts), names),
  }),
  accept: (facts, names) => ({ of: names.prose(numberOf(facts, 'of')) }),
  call: (facts, names) => ({ to: names.prose(numberOf(facts, 'to')), count: numberOf(facts, 'count') }),
  soundOut: (facts, names) => ({
    of: names.prose(numberOf(facts, 'of')),
    issue: names.issue(numberOf(facts, 'issue')),
  }),
  warn: (facts, names) => ({ ...leveled(facts, names), target: targetOf(facts, names) }),
  walkOut: facts => ({ round: numberOf(facts, 'closed') }),
  threaten: (facts, names) => ({
    ...leveled(facts, names),
    target: targetOf(facts, names),
    date: names.date(numberOf(facts, 'due')),
  }),
  escalate: leveled,
  carryOut: leveled,
  suspend: (facts, names) => ({
    measure: measureOf(facts, names),
    date: names.date(numberOf(facts, 'until')),
  }),
  withdraw: (facts, names) => ({ measure: measureOf(facts, names) }),
  declare: (facts, names) => ({
    line: lineOf(facts, names),
    weight: names.format.number(numberOf(facts, 'weight')),
  }),
  soften: (facts, names) => ({ line: lineOf(facts, names) }),
  downPayment: (facts, names) => ({
    issue: names.issue(numberOf(facts, 'issue')),
    position: names.position(numberOf(facts, 'issue'), numberOf(facts, 'position')),
  }),
  gesture: (facts, names) => ({ to: names.prose(numberOf(facts, 'to')), count: numberOf(facts, 'count') }),
  publish: facts => ({ trend: facts['trend'] as 'better' | 'worse' | 'flat' }),
  rally: facts => ({ count: numberOf(facts, 'count'), round: numberOf(facts, 'echoUntil') }),
  denounce: (facts, names) => ({ of: names.prose(numberOf(facts, 'of')), count: numberOf(facts, 'count') }),
  readout(facts, names) {
    const tone = facts['tone'] as ReadoutTone;
    return {
      tone: names.wording.readouts.tones[tone].name,
      text: accountText(numberOf(facts, 'by'), facts['suspended'] as number | null, tone, names),
    };
  },
  sealed: () => ({}),
  contradicted: (facts, names) => ({
    gap: names.format.percent(numberOf(facts, 'gap')),
    chance: names.format.percent(numberOf(facts, 'chance')),
  }),
  endTurn: () => ({}),
  decline: () => ({}),
  effort: (facts, names) => ({ effort: names.wording.terms.efforts[facts['effort'] as EffortName] }),
  verdict: facts => ({ verdict: facts['verdict'] as 'extend' | 'snapBack' }),
  moved: facts => ({
    way: facts['towards'] === true ? 'closer' : facts['towards'] === false ? 'away' : 'neither',
    matched: facts['matched'] === true,
  }),
  lineTested: (facts, names) => ({
    line: lineOf(facts, names),
    owner: names.prose(names.texts.agenda.redLines[numberOf(facts, 'line')]!.owner),
  }),
  leak: (facts, names) => ({
    from: facts['from'] as 'table' | 'soundOut',
    with: names.proseList(numbersOf(facts, 'with')),
  }),
  dawn: facts => ({ round: numberOf(facts, 'round'), date: String(facts['date']) }),
  harm: (facts, names) => ({
    ...leveled(facts, names),
    holder: names.prose(names.texts.agenda.measures[numberOf(facts, 'measure')]!.holder),
    target: targetOf(facts, names),
  }),
  takeEffect: leveled,
  resume: leveled,
  event(facts, names) {
    const event = names.texts.events.find(candidate => candidate.id === facts['event'])!;
    return {
      name: textOf(event.name, names.language),
      text: textOf(event.text, names.language),
      effects: event.effects.flatMap(effect => unnumbered(effect, names)),
    };
  },
  ownVote(facts, names) {
    const approval = numberOf(facts, 'total');
    const mood = numberOf(facts, 'swing');
    const bar = numberOf(facts, 'bar');
    const passed = facts['passed'] === true;
    return {
      approval: names.format.number(approval),
      mood: names.format.signed(mood),
      bar: names.format.number(bar),
      margin: visibly(
        names.format,
        writtenMargin(passed, [approval, mood], bar) ?? Math.abs(approval + mood - bar),
      ),
      passed,
    };
  },
  vote: (facts, names) => ({
    author: names.prose(numberOf(facts, 'author')),
    passed: names.proseList(seatsThat(facts, true)),
    failed: names.proseList(seatsThat(facts, false)),
  }),
  rejected: (facts, names) => ({ failed: names.proseList(seatsThat(facts, false)) }),
  ratified: (facts, names) => ({
    author: names.prose(numberOf(facts, 'author')),
    draft: describeDraft(draftOf(facts), names),
  }),
  checkpoint(facts, names) {
    const words = checkpointWords(numberOf(facts, 'benchmark'), numberOf(facts, 'checkpoint'), names);
    return {
      name: words.task === null ? words.name : `${words.name} (${words.figure})`,
      value: names.format.number(numberOf(facts, 'value'), 0),
      target: names.format.number(numberOf(facts, 'target'), 0),
      unit: words.unit,
      met: facts['met'] === true,
    };
  },
  annexLeak: (facts, names) => ({ cover: names.cover(numberOf(facts, 'cover')) }),
  snapBack: (facts, names) => ({ measure: measureOf(facts, names) }),
  breakdown: facts => ({ why: facts['why'] as 'deadline' | 'failedVote' }),
};

/**
 * What an event changed that no number shows. An event is public, and so is who learned from it; what was learned is
 * not told.
 */
function unnumbered(effect: Effect, names: Names): EventEffect[] {
  switch (effect.change) {
    case 'notice': {
      const due = effect.from + names.texts.agenda.measures[effect.of]!.notice;
      return [{ change: 'notice', measure: names.measure(effect.of), date: names.date(due) }];
    }
    case 'nextRally':
      return [{ change: 'nextRally', of: names.prose(effect.of), by: names.format.signed(effect.by) }];
    case 'row':
      return [
        {
          change: 'row',
          of: names.prose(effect.of),
          to: names.prose(effect.to),
          issue: names.issue(effect.issue),
        },
      ];
    default:
      return [];
  }
}

const isKnown = (kind: string): kind is LogKind => Object.hasOwn(READERS, kind);

/** The sentence of an entry, without its subject where somebody acts. */
export function tell(entry: LogEntry, names: Names): string {
  if (!isKnown(entry.kind)) throw new RangeError(`no words for a log entry of kind ${entry.kind}`);
  const facts = { ...entry.facts, by: entry.by, round: entry.round, date: names.date(entry.round) };
  const say = names.wording.log[entry.kind] as (facts: object) => string;
  return say(READERS[entry.kind](facts, names));
}
