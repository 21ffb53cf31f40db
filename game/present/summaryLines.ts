import { bites, linesCost, pairIndex, standingDraft, stands, type View } from '../rules/index.ts';
import type { Draft, RedLine, Seat } from '../scenario/types.ts';
import { textOf } from '../wording/index.ts';
import { capital } from '../wording/text.ts';
import { benchmarksInPlay, checkpointLines } from './checkpoints.ts';
import { chipsOf } from './chips.ts';
import { apart } from './figures.ts';
import { forecastOf, type VoteReading, writtenApproval } from './forecast.ts';
import type { Names } from './names.ts';
import { backDownOf } from './preview.ts';

/** The back channels of the viewer. */
export function channelLines(view: View, names: Names): string[] {
  const { table } = names.wording;
  const { principals, constants } = view.agenda;
  if (view.me === 'public') return [];
  const me = view.me;
  return principals.flatMap((_, other) => {
    if (other === me) return [];
    const channel = view.negotiation.channels[pairIndex(principals.length, me, other)]!;
    const words = { with: names.prose(other) };
    if (channel.status === 'open') return [table.channelOpen(words)];
    if (channel.status === 'burned') return [table.channelBurned({ ...words, until: channel.burnedUntil })];
    const mean = (view.negotiation.trust[me]![other]! + view.negotiation.trust[other]![me]!) / 2;
    const [held, needed] = apart(names.format, mean, constants.channel.trust);
    return [table.channelClosed({ ...words, needed, mean: held })];
  });
}

/** Exact values of others that the viewer has learned. */
export const knownLines = (view: View, names: Names): string[] =>
  view.known.flatMap((rows, seat) =>
    rows.flatMap((row, issue) => (row ? [knownLine(view, seat, issue, names)] : [])),
  );

/** What one issue is worth to somebody else, position by position; empty where that is not known. */
export function knownLine(view: View, seat: Seat, issue: number, names: Names): string {
  const row = view.known[seat]![issue];
  if (!row) return '';
  const list = row.map(
    (value, position) => `${names.position(issue, position)} ${names.format.signed(value)}`,
  );
  return names.wording.table.knownRow({
    issue: names.issue(issue),
    name: names.prose(seat),
    row: list.join('; '),
  });
}

/** Own lines with what they would cost, then those that others have declared. */
export function lineLines(view: View, names: Names): string[] {
  const { redLines } = view.agenda;
  const order = redLines.map((_, index) => index);
  const own = order.filter(index => redLines[index]!.owner === view.me);
  const seen = order.filter(index => redLines[index]!.owner !== view.me && !isPossible(view, index));
  return [
    ...own.map(index => ownLine(view, index, names)),
    ...seen.map(index => theirLine(view, index, names)),
  ];
}

/** Lines of others that nobody has declared: the catalogue is common knowledge, weight and truth are not. */
export const possibleLines = (view: View, names: Names): string[] =>
  view.agenda.redLines.flatMap((_, index) =>
    isPossible(view, index) ? [theirLine(view, index, names)] : [],
  );

const isPossible = ({ agenda, negotiation, me }: View, line: number): boolean =>
  agenda.redLines[line]!.owner !== me && negotiation.lines[line]!.status === 'latent';

function theirLine(view: View, index: number, names: Names): string {
  const line = view.agenda.redLines[index]!;
  const { status, weight } = view.negotiation.lines[index]!;
  return names.wording.table.theirLine({
    line: names.line(index),
    owner: names.principal(line.owner),
    status: names.wording.terms.charts.redLine[status],
    weight: weight === null ? null : names.format.number(weight),
    crossedBy: crossings(line, names),
  });
}

function ownLine(view: View, index: number, names: Names): string {
  const { table, terms } = names.wording;
  const line = view.agenda.redLines[index]!;
  const { weight, truth } = view.brief!.lines[index]!;
  const sentence = table.ownLine({
    line: names.line(index),
    status: terms.charts.redLine[view.negotiation.lines[index]!.status],
    truth: terms.truth[truth],
    weight: names.format.number(weight),
    crossedBy: crossings(line, names),
  });
  const { deal, outcome } = view.negotiation;
  // Once there is a deal, or none any more, nothing can cross it.
  if (deal || outcome) return sentence;
  return `${sentence} ${table.costNow({ cost: names.format.number(costOfLine(view, index)) })}`;
}

/** Cost in approval of crossing one own line now: with the covers of a draft, or without any. */
export function costOfLine(view: View, index: number, draft: Draft = crossingDraft(view, index)): number {
  const only = view.brief!.lines.map((line, other) => (other === index ? line : null));
  return linesCost(view.agenda, view.negotiation, { ...view.brief!, lines: only }, draft, view.me as Seat);
}

/** The view as it would be with an own line declared. */
export function declaredIn(view: View, line: number): View {
  const lines = view.negotiation.lines.map((state, index) =>
    index === line ? { ...state, status: 'declared' as const } : state,
  );
  return { ...view, negotiation: { ...view.negotiation, lines } };
}

function crossingDraft(view: View, index: number): Draft {
  const { issue, positions } = view.agenda.redLines[index]!.crossedBy[0]!;
  return {
    positions: view.agenda.issues.map((_, place) => (place === issue ? positions[0]! : 0)),
    covers: [],
  };
}

/** "Asylum: 4 Safe third country treaty": what crosses a line. */
function crossings(line: RedLine, names: Names): string {
  const parts = line.crossedBy.flatMap(({ issue, positions }) =>
    positions.map(position => `${names.issue(issue)} ${position} (${names.position(issue, position)})`),
  );
  return names.format.list(parts);
}

/** Every measure: how it stands, when it bites, its stake and credit, and what letting go would cost. */
export function measureLines(view: View, names: Names): string[] {
  return view.agenda.measures.map((_, index) => measureParts(view, index, names).join(' '));
}

function measureParts(view: View, index: number, names: Names): string[] {
  const { table, terms } = names.wording;
  const measure = view.agenda.measures[index]!;
  const state = view.negotiation.measures[index]!;
  const holder = names.prose(measure.holder);
  const target = names.prose(measure.target);
  const head = table.measure({
    measure: names.measure(index),
    level: state.status === 'idle' ? null : levelOf(index, state.level, names),
    holder,
    target,
    status: terms.charts.measure[state.status],
  });
  if (!stands(state)) return [head];
  const parts = [head, ...dueLine(view, index, names)];
  const { number } = names.format;
  parts.push(table.ledger({ stake: number(state.stake), credit: number(state.credit) }));
  const costs = chipsOf(backDownOf(view, index), names).filter(
    chip => chip.owner === names.principal(measure.holder) && chip.direction === 'down',
  );
  const effects = names.format.list(costs.map(chip => `${chip.label} ${chip.amount}`));
  parts.push(costs.length > 0 ? table.backingDown({ effects }) : table.backingDownFree);
  const tail = measure.levels[state.level]!.tail;
  if (bites(view.agenda, view.negotiation, index))
    parts.push(
      table.bite({ target, targetHarm: number(tail.target), holder, holderHarm: number(tail.holder) }),
    );
  parts.push(
    measure.liftedBy === 'anyDeal'
      ? table.liftedByAny
      : table.liftedBy({
          issue: names.issue(measure.liftedBy.issue),
          position: names.position(measure.liftedBy.issue, measure.liftedBy.from),
        }),
  );
  return parts;
}

/** The level of a measure by name, with its place where there are several. */
function levelOf(measure: number, level: number, names: Names): string {
  const { levels } = names.texts.agenda.measures[measure]!;
  const name = names.level(measure, level);
  return levels.length > 1
    ? `${name}; ${names.wording.table.levelPlace({ place: level + 1, count: levels.length })}`
    : name;
}

function dueLine(view: View, index: number, names: Names): string[] {
  const { status, due } = view.negotiation.measures[index]!;
  if (due === null) return [];
  const words = { date: names.date(due), rounds: due - view.negotiation.round };
  const { effective, returns } = names.wording.table;
  return [status === 'suspended' ? returns(words) : effective(words)];
}

/** What has been done in advance. */
export const deedLines = (view: View, names: Names): string[] =>
  view.negotiation.paid.flatMap((position, issue) =>
    position === 0
      ? []
      : [names.wording.table.paid({ issue: names.issue(issue), position: names.position(issue, position) })],
  );

/** Benchmarks that some draft proposes or the deal has agreed, with their checkpoints. */
export function benchmarkLines(view: View, names: Names): string[] {
  const { table, terms } = names.wording;
  return benchmarksInPlay(view).flatMap(({ index, status }) => {
    const { name, consequence } = view.agenda.benchmarks[index]!;
    const head = table.benchmark({
      name: textOf(name, names.language),
      status: terms.charts.benchmark[status],
      consequence: terms.consequences[consequence],
    });
    const [first, ...others] = checkpointLines(index, names);
    return [`${head} ${first}`, ...others];
  });
}

/** The chance at home of every standing draft, and a warning where the own one has gone stale. */
export function homeLines(view: View, names: Names, read: VoteReading): string[] {
  const { table } = names.wording;
  if (view.negotiation.toMove === null || view.negotiation.deal) return [];
  return view.agenda.principals.flatMap((_, seat) => {
    const draft = standingDraft(view.negotiation, seat);
    if (!draft) return [];
    const whose = seat === view.me ? table.homeOwn : table.homeOf({ name: names.prose(seat) });
    return homeLine(view, draft, whose, names, seat === view.me, read);
  });
}

function homeLine(
  view: View,
  draft: Draft,
  whose: string,
  names: Names,
  own: boolean,
  read: VoteReading,
): string[] {
  const { table } = names.wording;
  const { signed, percent } = names.format;
  const forecast = forecastOf(view, draft);
  if (!forecast) return [];
  const line = table.homeLine({
    draft: capital(whose),
    worth: signed(forecast.approval.worth),
    ...writtenApproval(forecast, names.format),
    chance: percent(forecast.chance),
  });
  const others = read(view, draft).map(other =>
    table.homeTheirs({ name: names.prose(other.seat), chance: percent(other.chance) }),
  );
  const weak = own && forecast.chance < view.agenda.constants.warnBelow;
  const warning = weak ? [table.homeWeak({ chance: percent(forecast.chance) })] : [];
  return [[line, ...others, ...warning].join(' ')];
}
