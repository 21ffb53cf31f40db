import type { EntryOf, LogKind } from '../rules/index.ts';
import type { Effect, Seat } from '../scenario/types.ts';
import { type EventEffect, type LogFacts, textOf } from '../wording/index.ts';
import { checkpointWords } from './checkpoints.ts';
import { describeDraft } from './describe.ts';
import { heldAgainst } from './figures.ts';
import type { Names } from './names.ts';
import { accountText } from './readouts.ts';

interface OfMeasure {
  readonly facts: { readonly measure: number };
}

interface OfLevel {
  readonly facts: { readonly measure: number; readonly level: number };
}

const measureOf = ({ facts }: OfMeasure, names: Names) => names.measure(facts.measure);
const leveled = (entry: OfLevel, names: Names) => ({
  measure: measureOf(entry, names),
  level: names.level(entry.facts.measure, entry.facts.level),
});
const targetOf = ({ facts }: OfMeasure, names: Names) =>
  names.prose(names.texts.agenda.measures[facts.measure]!.target);

const seatsThat = (passed: boolean, votes: readonly boolean[]): Seat[] =>
  votes.flatMap((did, seat) => (did === passed ? [seat] : []));

/** How each kind of entry turns its facts into words. Complete by the compiler, like the sentences. */
const READERS: { readonly [Kind in LogKind]: (entry: EntryOf<Kind>, names: Names) => LogFacts[Kind] } = {
  table: ({ facts }, names) => ({
    first: facts.first,
    quiet: facts.quiet,
    draft: describeDraft(facts, names),
  }),
  accept: ({ facts }, names) => ({ of: names.prose(facts.of) }),
  call: ({ facts }, names) => ({ to: names.prose(facts.to), count: facts.count }),
  soundOut: ({ facts }, names) => ({ of: names.prose(facts.of), issue: names.issue(facts.issue) }),
  warn: (entry, names) => ({ ...leveled(entry, names), target: targetOf(entry, names) }),
  walkOut: ({ facts }) => ({ round: facts.closed }),
  threaten: (entry, names) => ({
    ...leveled(entry, names),
    target: targetOf(entry, names),
    date: names.date(entry.facts.due),
  }),
  escalate: leveled,
  carryOut: leveled,
  suspend: (entry, names) => ({ measure: measureOf(entry, names), date: names.date(entry.facts.until) }),
  withdraw: (entry, names) => ({ measure: measureOf(entry, names) }),
  declare: ({ facts }, names) => ({
    line: names.line(facts.line),
    weight: names.format.number(facts.weight),
  }),
  soften: ({ facts }, names) => ({ line: names.line(facts.line) }),
  downPayment: ({ facts }, names) => ({
    issue: names.issue(facts.issue),
    position: names.position(facts.issue, facts.position),
  }),
  gesture: ({ facts }, names) => ({ to: names.prose(facts.to), count: facts.count }),
  publish: ({ facts }) => ({ trend: facts.trend }),
  rally: ({ facts }) => ({ count: facts.count, round: facts.echoUntil }),
  denounce: ({ facts }, names) => ({ of: names.prose(facts.of), count: facts.count }),
  readout: ({ by, facts: { tone, suspended } }, names) => ({
    tone: names.wording.readouts.tones[tone].name,
    text: accountText(by!, suspended, tone, names),
  }),
  sealed: () => ({}),
  contradicted: ({ facts }, names) => ({
    gap: names.format.percent(facts.gap),
    chance: names.format.percent(facts.chance),
  }),
  endTurn: () => ({}),
  decline: () => ({}),
  effort: ({ facts }, names) => ({ effort: names.wording.terms.efforts[facts.effort] }),
  verdict: ({ facts }) => ({ verdict: facts.verdict }),
  moved: ({ facts }) => ({
    way: facts.towards === null ? 'neither' : facts.towards ? 'closer' : 'away',
    matched: facts.towards === true && facts.matched,
  }),
  lineTested: ({ facts }, names) => ({
    line: names.line(facts.line),
    owner: names.prose(names.texts.agenda.redLines[facts.line]!.owner),
  }),
  leak: ({ facts }, names) => ({ from: facts.from, with: names.proseList(facts.with) }),
  dawn: ({ round }, names) => ({ round, date: names.date(round) }),
  harm: (entry, names) => ({
    ...leveled(entry, names),
    holder: names.prose(names.texts.agenda.measures[entry.facts.measure]!.holder),
    target: targetOf(entry, names),
  }),
  takeEffect: leveled,
  resume: leveled,
  event({ facts }, names) {
    const event = names.texts.events.find(candidate => candidate.id === facts.event)!;
    return {
      name: textOf(event.name, names.language),
      text: textOf(event.text, names.language),
      effects: event.effects.flatMap(effect => unnumbered(effect, names)),
    };
  },
  ownVote({ facts: { total: approval, swing: mood, bar, passed } }, names) {
    const { terms, need, margin, digits } = heldAgainst([approval, mood], bar);
    return {
      approval: names.format.number(terms[0]!, digits),
      mood: names.format.signed(terms[1]!, digits),
      bar: names.format.number(need, digits),
      margin: names.format.number(margin, digits),
      passed,
    };
  },
  vote: ({ facts }, names) => ({
    author: names.prose(facts.author),
    passed: names.proseList(seatsThat(true, facts.passed)),
    failed: names.proseList(seatsThat(false, facts.passed)),
  }),
  rejected: ({ facts }, names) => ({ failed: names.proseList(seatsThat(false, facts.passed)) }),
  ratified: ({ facts }, names) => ({
    author: names.prose(facts.author),
    draft: describeDraft(facts, names),
  }),
  checkpoint({ facts }, names) {
    const words = checkpointWords(facts.benchmark, facts.checkpoint, names);
    return {
      name: words.task === null ? words.name : `${words.name} (${words.figure})`,
      value: names.format.number(facts.value, 0),
      target: names.format.number(facts.target, 0),
      unit: words.unit,
      met: facts.met,
    };
  },
  annexLeak: ({ facts }, names) => ({ cover: names.cover(facts.cover) }),
  snapBack: (entry, names) => ({ measure: measureOf(entry, names) }),
  breakdown: ({ facts }) => ({ why: facts.why }),
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

/** The sentence of an entry, without its subject where somebody acts. */
export const tell = <Kind extends LogKind>(entry: EntryOf<Kind>, names: Names): string =>
  names.wording.log[entry.kind](READERS[entry.kind](entry, names));
