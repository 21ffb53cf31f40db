import { sumChanges } from '../../present/chips.ts';
import type { Blocked, Choice, MenuGroup, Names } from '../../present/index.ts';
import { describeRefusal, exampleOf, forecastOf, leakChanceOf, previewOf } from '../../present/index.ts';
import { levelForms } from '../../present/sceneWeights.ts';
import { measureText } from '../../present/textWidth.ts';
import {
  type Change,
  definitionOf,
  isForm,
  MOVE_KINDS,
  type Move,
  type MoveKind,
  refusal,
  standingDraft,
  type View,
} from '../../rules/index.ts';
import type { Seat } from '../../scenario/types.ts';

/** Where cards lie: the two halves of the tray. */
export type Side = 'room' | 'podium';

/** A thing on the table that several kinds of move act on; they share a card. */
export type Instrument = 'measure' | 'line';

const INSTRUMENTS: readonly Instrument[] = ['measure', 'line'];

/** One card of the tray: a kind of move, or all kinds of one side that act on the same sort of thing. */
export interface Card {
  readonly key: string;
  readonly side: Side;
  readonly kinds: readonly MoveKind[];
  readonly instrument: Instrument | null;
  readonly choices: readonly Choice[];
  readonly blocked: readonly Blocked[];
  /** Why nothing can be done on this side any more this turn, or null. */
  readonly closed: string | null;
}

/** The field of a kind that names the thing it acts on, if it acts on one that has a card. */
export function instrumentOf(kind: MoveKind): Instrument | null {
  const fields = Object.values(definitionOf(kind).form);
  return INSTRUMENTS.find(instrument => fields.includes(instrument)) ?? null;
}

/** All cards in the order in which they lie, whoever's turn it is. A new kind of move gets one by itself. */
export function cardsOf(menu: readonly MenuGroup[]): Card[] {
  const choices = menu.flatMap(group => group.choices);
  const blocked = menu.flatMap(group => group.blocked);
  const cards: (Card & { kinds: MoveKind[] })[] = [];
  for (const kind of MOVE_KINDS) {
    const side = definitionOf(kind).venue;
    if (side !== 'room' && side !== 'podium') continue;
    const instrument = instrumentOf(kind);
    const shared = instrument && cards.find(card => card.side === side && card.instrument === instrument);
    if (shared) shared.kinds.push(kind);
    else cards.push({ key: kind, side, kinds: [kind], instrument, choices: [], blocked: [], closed: null });
  }
  return cards.map(card => ({
    ...card,
    key: card.kinds.length > 1 ? `${card.instrument}` : card.key,
    choices: choices.filter(choice => card.kinds.includes(choice.kind)),
    blocked: blocked.filter(entry => card.kinds.includes(entry.kind)),
    closed: menu.find(group => group.venue === card.side)?.closed ?? null,
  }));
}

/** The cards of a kind of thing on both sides: a private warning belongs with the announcements. */
export const kindsOn = (instrument: Instrument): MoveKind[] =>
  MOVE_KINDS.filter(kind => instrumentOf(kind) === instrument);

/** The thing that a choice acts on, by its place in its catalogue. */
export const thingOf = (choice: Choice, instrument: Instrument): number =>
  (choice.option as unknown as Readonly<Record<Instrument, number>>)[instrument];

/** Why a kind of move is not possible for one thing, or null if it is. */
export function reasonFor(
  view: View,
  kind: MoveKind,
  instrument: Instrument,
  thing: number,
  names: Names,
): string | null {
  const by = view.me as Seat;
  const move = { ...exampleOf(view, kind, by), [instrument]: thing } as Move;
  const why = refusal(view, move);
  return why && describeRefusal(why, names, view.negotiation);
}

/** Room for effects on the narrowest card, in pixels at a text scale of 1, until a card has been measured. */
export const LEAST_CARD_ROOM = 108;
/** What a chip takes beside its text. */
const CHIP_ROOM = 9;
const CHIP_GAP = 4;
const CHIP_SIZE = 12;

const NAME_SIZE = 13.2;
/** The name of a card stands beside its icon. */
const ICON_ROOM = 29;

/** Lines that a name takes where it is broken between its words. */
function nameLines(name: string, room: number): number {
  const widthOf = (text: string) => measureText(text, 'sans', NAME_SIZE, 90, 600);
  let lines = 1;
  let line = '';
  for (const word of name.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > room) {
      lines += 1;
      line = word;
    } else line = longer;
  }
  return lines;
}

/** Lines of chips for which a card of this room has space under its name. */
export const linesFor = (name: string, room: number): number =>
  nameLines(name, room - ICON_ROOM) <= 2 ? 2 : 1;

/** Places of the first chips that fit on so many lines of a card; one that is too long is left out for the next. */
function placesOf(chips: readonly ShortChip[], lines: number, room: number): number[] {
  let line = 1;
  let left = room + CHIP_GAP;
  return chips.flatMap((chip, place) => {
    const arrow = chip.direction ? CHIP_SIZE : 0;
    const width = measureText(chip.text, 'sans', CHIP_SIZE, 84, 600) + arrow + CHIP_ROOM + CHIP_GAP;
    if (place > 0 && width > left) {
      if (line === lines) return [];
      line += 1;
      left = room + CHIP_GAP;
    }
    left -= width;
    return [place];
  });
}

/** The chips that fit on so many lines of a card, and a count of those that do not: no half of a trade goes unsaid. */
export function fitting(chips: readonly ShortChip[], lines: number, room: number): ShortChip[] {
  let shown = placesOf(chips, lines, room).map(place => chips[place]!);
  if (shown.length === chips.length) return shown;
  for (; shown.length > 1; shown = shown.slice(0, -1)) {
    const counted = withRest(shown, chips);
    if (placesOf(counted, lines, room).length === counted.length) return counted;
  }
  return withRest(shown, chips);
}

const withRest = (shown: readonly ShortChip[], all: readonly ShortChip[]): ShortChip[] => {
  const rest = all.length - shown.length;
  return rest === 0 ? [...shown] : [...shown, { direction: null, text: `+${rest}` }];
};

/** A short chip: the owner's letters only where the number is not the mover's own. */
export interface ShortChip {
  readonly direction: 'up' | 'down' | null;
  readonly text: string;
}

/** The largest effects of a move, in words that fit on a card. Trust both ways is one chip. */
export function shortChips(view: View, changes: readonly Change[], names: Names): ShortChip[] {
  const { meters } = names.wording.terms;
  const sizes = sumChanges(changes)
    .map(change => ({ change, size: Math.abs(change.to - change.from) }))
    .sort((a, b) => b.size - a.size || rank(a.change) - rank(b.change));
  const chips: ShortChip[] = [];
  for (const { change, size } of sizes) {
    const direction = change.to > change.from ? 'up' : 'down';
    const account = change.meter === 'stake' || change.meter === 'credit';
    const owner =
      account || change.meter === 'trust' || change.of === view.me
        ? ''
        : `${view.agenda.principals[change.of]!.code} `;
    const text = `${owner}${meters[change.meter].name} ${names.format.number(size)}`;
    if (chips.some(chip => chip.text === text && chip.direction === direction)) continue;
    chips.push({ direction, text });
  }
  return chips;
}

/** The others' trust in the mover says more than the mover's own; own numbers come before those of others. */
const rank = (change: Change): number => (change.meter === 'trust' ? 1 : 0);

/** What a card shows at rest: effects of its one move, or how many choices it holds. */
export function cardChips(view: View, card: Card, names: Names): ShortChip[] {
  const [first, second] = card.choices;
  if (!first || second || isForm(first.option)) return [];
  const changes = previewOf(view, first.option);
  return changes ? shortChips(view, changes, names) : [];
}

/** The level that a step up leads to, where a card holds one. */
export function levelChips(view: View, card: Card, names: Names): ShortChip[] {
  return card.choices.flatMap(({ option }): ShortChip[] => {
    if (isForm(option) || option.kind !== 'escalate') return [];
    const next = view.negotiation.measures[option.measure]!.level + 1;
    const [level] = levelForms(names.level(option.measure, next));
    return [{ direction: 'up', text: level! }];
  });
}

/** Chips that all choices of a card have in common, for a card whose choices differ only in their address. */
export function commonChips(view: View, card: Card, names: Names): ShortChip[] {
  const lists = card.choices.flatMap(({ option }) => {
    const changes = isForm(option) ? null : previewOf(view, option);
    return changes ? [shortChips(view, changes, names)] : [];
  });
  const [first, ...others] = lists;
  if (!first || lists.length < card.choices.length) return [];
  return first.filter(chip =>
    others.every(list => list.some(other => other.text === chip.text && other.direction === chip.direction)),
  );
}

/** Whether the card accepts a draft that would rather pass at home than fail. */
export const acceptsPassable = (view: View, card: Card): boolean =>
  card.choices.some(({ option }) => {
    if (isForm(option) || option.kind !== 'accept') return false;
    const draft = standingDraft(view.negotiation, option.of);
    const forecast = draft && forecastOf(view, draft);
    return forecast !== null && forecast.chance >= view.agenda.constants.warnBelow;
  });

/** Chance that a choice becomes public by accident, or null if it cannot. */
export function leakOf(view: View, choice: Choice | undefined): number | null {
  if (choice?.kind !== 'soundOut' || isForm(choice.option)) return null;
  const { by, of } = choice.option as Extract<Move, { kind: 'soundOut' }>;
  return leakChanceOf(view, by, [of]);
}
