import type { MoveKind } from '../rules/index.ts';
import type { Scenario, Seat } from '../scenario/types.ts';
import { type Format, formatOf, type Language, textOf, type Wording, wordingOf } from '../wording/index.ts';

/** The parts of a scenario that sentences are made of. */
export type Texts = Pick<Scenario, 'agenda' | 'events' | 'wording'>;

/** A scenario and a language as names: what every sentence of this room is spoken with. */
export interface Names {
  readonly texts: Texts;
  readonly language: Language;
  readonly wording: Wording;
  readonly format: Format;
  /** A principal as a label. */
  principal(seat: Seat): string;
  /** A principal inside a sentence. */
  prose(seat: Seat): string;
  /** Principals inside a sentence: "a, b and c"; empty for none. */
  proseList(seats: readonly Seat[]): string;
  issue(issue: number): string;
  position(issue: number, position: number): string;
  /** A position after its number, which notation uses; many names begin with a figure of their own. */
  numbered(issue: number, position: number): string;
  measure(measure: number): string;
  level(measure: number, level: number): string;
  line(line: number): string;
  cover(cover: number): string;
  /** Date of a round; the one after the last is the aftermath. */
  date(round: number): string;
  /** A move on its button: the scenario's own name for it, or the general one. */
  move(kind: MoveKind, seat: Seat): string;
}

export function namesOf(texts: Texts, language: Language): Names {
  const { agenda } = texts;
  const wording = wordingOf(language);
  const format = formatOf(language);
  const text = (of: Parameters<typeof textOf>[0]) => textOf(of, language);
  const principal = (seat: Seat) => text(agenda.principals[seat]!.name);
  const position = (issue: number, at: number) => text(agenda.issues[issue]!.positions[at]!.short);
  const prose = (seat: Seat) => text(agenda.principals[seat]!.prose);
  return {
    texts,
    language,
    wording,
    format,
    principal,
    prose,
    proseList: seats => format.list(seats.map(prose)),
    issue: issue => text(agenda.issues[issue]!.name),
    position,
    numbered: (issue, at) => `${at}: ${position(issue, at)}`,
    measure: measure => text(agenda.measures[measure]!.name),
    level: (measure, level) => text(agenda.measures[measure]!.levels[level]!.name),
    line: line => text(agenda.redLines[line]!.name),
    cover: cover => text(agenda.covers[cover]!.name),
    date(round) {
      const { date, until } = agenda.rounds[round - 1] ?? agenda.aftermath;
      return format.date(date, until);
    },
    move: (kind, seat) => {
      const own = texts.wording.moves[kind]?.[seat];
      return own ? text(own) : wording.moves[kind].name;
    },
  };
}
