import type { BalanceChange, FigureName } from '../analysis/balance/changes.ts';
import {
  ADVISED,
  type AdvisedName,
  type BalanceEvent,
  type BalanceReport,
  type Figure,
} from '../analysis/balance/report.ts';
import { definitionOf, type MoveKind } from '../rules/index.ts';
import type { Path } from '../scenario/index.ts';
import { balanceWordingOf } from '../wording/balance.ts';
import { textOf } from '../wording/index.ts';
import type { Names } from './names.ts';

/** Below this share of the games something counts as hardly used. */
export const HARDLY = 0.01;

/** A share as a percentage; what is not nothing does not look like it. */
export function shareText({ format }: Names, share: number): string {
  return share > 0 && share < 0.005 ? `< ${format.percent(0.01)}` : format.percent(share);
}

/** The report’s sentences on how games should end, one for each advised range. */
export function adviceLines(report: BalanceReport, names: Names): string[] {
  const words = balanceWordingOf(names.language).ends.advised;
  return (Object.keys(ADVISED) as AdvisedName[]).map(name => {
    const { low, high } = ADVISED[name];
    const { mean } = report.advised[name];
    // Compared as it is written: "20 % is above 10–20 %" would contradict itself.
    const written = Math.round(mean * 100) / 100;
    const place = written < low ? 'below' : written > high ? 'above' : 'inside';
    const range = `${names.format.number(low * 100, 0)}–${names.format.percent(high)}`;
    return words[name](shareText(names, mean), range, place);
  });
}

/** How many agreements would pass, in one or two sentences, and how they were looked at. */
export function agreementLines({ agreements, deals }: BalanceReport, names: Names): string[] {
  const words = balanceWordingOf(names.language).plane;
  const { number, percent } = names.format;
  const { count, drawn, passOnMeanDay, passOnBestDay } = agreements;
  const exact = (part: number) =>
    part > 0 && part < count / 20 ? `${number((part / count) * 100, 2)}\u00a0%` : percent(part / count);
  const sides = names.texts.agenda.principals.length;
  return [
    words.passes(number(passOnMeanDay), number(count), exact(passOnMeanDay), sides),
    words.best(number(passOnBestDay), exact(passOnBestDay)),
    ...(drawn ? [words.drawn(number(count))] : []),
    ...(deals.length > 0 ? [words.ends(number(deals.length))] : []),
  ];
}

/** Which issues hold no conflict. */
export function conflictLine({ issues }: BalanceReport, names: Names): string {
  const words = balanceWordingOf(names.language).moves;
  const agreed = issues.flatMap((issue, index) => (issue.agreed ? [names.issue(index)] : []));
  return agreed.length === 0 ? words.conflict : words.agreed(names.format.list(agreed), agreed.length);
}

export const UNUSED_GROUPS = ['moves', 'measures', 'covers', 'lines', 'positions', 'events'] as const;
export type UnusedGroup = (typeof UNUSED_GROUPS)[number];

/** Something of the scenario that the machines left alone. */
export interface Unused {
  readonly group: UnusedGroup;
  readonly name: string;
  /** How seldom, in words. */
  readonly how: string;
  /** Where it stands in the file; null for moves. */
  readonly path: Path | null;
}

/** What was used in fewer than one game in a hundred; positions and covers count by the deals. */
export function unusedOf(report: BalanceReport, names: Names): Unused[] {
  const { agenda, events } = names.texts;
  const words = balanceWordingOf(names.language).dead;
  const how = (share: number) => (share === 0 ? words.never : words.rarely(shareText(names, share)));
  const found: Unused[] = [];
  const note = (group: UnusedGroup, name: string, share: number, path: Path | null, said = how(share)) => {
    if (share < HARDLY) found.push({ group, name, how: said, path });
  };
  const isChoice = (kind: MoveKind) => !['turn', 'lastCall'].includes(definitionOf(kind).venue);
  for (const { kind, seat, made } of report.moves.filter(move => isChoice(move.kind)))
    note('moves', words.move(names.move(kind, seat), names.principal(seat)), made.mean, null);
  report.measures.forEach(({ used }, index) => {
    if (agenda.measures[index]!.start) return;
    const most = Math.max(used.warned.mean, used.announced.mean, used.inForce.mean);
    note('measures', names.measure(index), most, ['agenda', 'measures', index]);
  });
  const notDealt = (tabled: Figure, dealt: Figure | null, said: (share: string) => string) =>
    dealt?.mean === 0 && tabled.mean > 0 ? said(shareText(names, tabled.mean)) : how(dealt?.mean ?? 0);
  report.covers.forEach(({ used }, index) => {
    const said = notDealt(used.tabled, used.dealt, words.coverTabled);
    note('covers', names.cover(index), used.dealt.mean, ['agenda', 'covers', index], said);
  });
  report.lines.forEach(({ used }, index) => {
    const most = Math.max(used.declared.mean, used.crossed.mean);
    note('lines', names.line(index), most, ['agenda', 'redLines', index]);
  });
  report.issues.forEach(({ positions }, issue) => {
    positions.forEach(({ dealt, tabled }, position) => {
      if (!dealt) return;
      const name = words.position(names.issue(issue), names.position(issue, position));
      const path = ['agenda', 'issues', issue, 'positions', position];
      note('positions', name, dealt.mean, path, notDealt(tabled, dealt, words.positionTabled));
    });
  });
  for (const { place, came } of report.events)
    note('events', textOf(events[place]!.name, names.language), came.mean, ['events', place]);
  return found;
}

/** Whether an interval leaves zero out. */
export const isBeyond = ({ low, high }: Figure): boolean => low > 0 || high < 0;

/** Least that an event moves to be told as a swing: points, and a share of the games. */
const SWING = { points: 1, ratified: 0.05 } as const;

/** An event after which results differ by something that is felt. */
export const swings = ({ moved }: BalanceEvent): boolean =>
  moved !== null &&
  (moved.points.some(points => isSwing(points, SWING.points)) || isSwing(moved.ratified, SWING.ratified));

const isSwing = (figure: Figure, least: number) => isBeyond(figure) && Math.abs(figure.mean) >= least;

/** How the events were looked at: of how many games, with how many intervals. */
export function eventNote({ events, seats }: BalanceReport, { language, format }: Names): string {
  const counts = events.flatMap(({ moved }) => (moved ? [moved.ratified.count] : []));
  const intervals = counts.length * (seats.length + 1);
  const games = format.number(Math.max(0, ...counts));
  return balanceWordingOf(language).events.note(games, format.number(intervals));
}

/** "+1.2 (0.4 to 2.0)"; shares in percentage points. */
export function differenceText(names: Names, { mean, low, high }: Figure, isShare = false): string {
  const factor = isShare ? 100 : 1;
  const write = (value: number) => names.format.signed(value * factor);
  if (!Number.isFinite(low)) return write(mean);
  return `${write(mean)} (${balanceWordingOf(names.language).interval(write(low), write(high))})`;
}

const IN_POINTS: readonly FigureName['of'][] = ['points', 'gain'];

/** A change between two reports as cells of a table: what, before, after, difference. */
export function changeCells(
  { name, before, after, difference }: BalanceChange,
  names: Names,
): readonly [what: string, before: string, after: string, difference: string] {
  const isShare = !IN_POINTS.includes(name.of);
  const write = ({ mean }: Figure) => (isShare ? shareText(names, mean) : names.format.signed(mean));
  return [figureText(name, names), write(before), write(after), differenceText(names, difference, isShare)];
}

function figureText(name: FigureName, names: Names): string {
  const { changes, styles } = balanceWordingOf(names.language);
  const words = changes.figures;
  switch (name.of) {
    case 'points':
    case 'votesLost':
      return words[name.of](names.prose(name.seat));
    case 'position':
      return words.position(names.issue(name.issue), names.position(name.issue, name.position));
    case 'measure':
    case 'inForce':
      return words[name.of](names.measure(name.measure));
    case 'cover':
      return words.cover(names.cover(name.cover));
    case 'line':
    case 'crossed':
      return words[name.of](names.line(name.line));
    case 'came':
      return words.came(textOf(names.texts.events[name.event]!.name, names.language));
    case 'gain':
      return words.gain(styles.names[name.style], names.prose(name.seat));
    default:
      return words[name.of];
  }
}
