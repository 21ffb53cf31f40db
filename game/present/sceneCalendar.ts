/** The calendar: one sheet a round, the deadline at the end; sheets without room are left out in the middle. */
import type { Agenda } from '../scenario/types.ts';
import { type Language, textOf } from '../wording/index.ts';
import type { SceneCalendar, SceneSheet } from './scene.ts';
import { dayOf, weekdayOf } from './sceneDates.ts';
import { boxOf, clamp, type Pen, type Style } from './scenePen.ts';
import { CARD_TOP, type Wall } from './sceneWall.ts';

interface Shown {
  readonly first: number;
  readonly last: number;
}

/** Rounds around the current one that find room, the deadline apart: two to come for each that is past. */
function windowOf(round: number, rounds: number, room: number): Shown {
  let first = Math.min(round, rounds);
  let last = first;
  for (let step = 0; last - first + 1 < Math.min(room, rounds); step++) {
    const back = first > 1 && (last >= rounds || step % 3 === 2);
    if (back) first--;
    else if (last < rounds) last++;
  }
  return { first, last };
}

/** "3", or "1–2" for a round of several days. */
function daysText(date: string, until: string | null): string {
  const { day } = dayOf(date);
  return until === null ? String(day) : `${day}–${dayOf(until).day}`;
}

/** What tells the rounds of one day apart, where their notes are the time of day: "Morning", "Evening". */
export function sittingOf({ rounds, aftermath }: Agenda, round: number, language: Language): string | null {
  const { date, note } = rounds[round - 1] ?? aftermath;
  const isShared = rounds.some((other, index) => index !== round - 1 && other.date === date);
  const word = isShared && note ? textOf(note, language) : '';
  return /^\p{L}+$/u.test(word) ? word : null;
}

/** Where the sheets lie, in units of the drawing, and which of them find room. */
interface Layout {
  readonly scale: number;
  readonly from: number;
  readonly top: number;
  readonly height: number;
  /** Width of a sheet. */
  readonly wide: number;
  /** Width of the sheet of today. */
  readonly current: number;
  readonly shown: Shown;
}

function layoutOf(pen: Pen, { scale, card, telephone }: Wall): Layout {
  const { agenda, n } = pen;
  const rounds = agenda.rounds.length;
  const end = telephone.x + telephone.width;
  const ideal = (end - card.x - 28 * scale) / (rounds + 1.4) - 3 * scale;
  const wide = clamp(ideal, pen.size(11) * 1.9, 25 * scale);
  const step = wide + 3 * scale;
  const today = sittingOf(agenda, n.round, pen.input.language);
  const widthOfToday = today === null ? 0 : pen.widthOf(today, smallOf(pen), 80) + 4;
  const current = Math.max(wide + 10 * scale, widthOfToday);
  const from = card.x + 2;
  const width = end - 4 - from;
  const isRoom = current + 6 * scale + rounds * step <= width;
  const room = isRoom
    ? rounds
    : Math.max(1, Math.floor((width - current - 6 * scale - step - 24 * scale) / step) + 1);
  const shown = windowOf(n.round, rounds, room);
  return { scale, from, top: 16 * scale, height: 34 * scale, wide, current, shown };
}

const smallOf = (pen: Pen): Style => pen.sans(11, 'ink.600', null, 600);

/** Dates of a round; the one after the last is the deadline. */
const datesOf = ({ rounds, aftermath }: Agenda, round: number) => rounds[round - 1] ?? aftermath;

/** The days of a round, and the first of them alone where they find no room. */
function dayTexts(agenda: Agenda, round: number): string[] {
  const { date, until } = datesOf(agenda, round);
  return [daysText(date, until), ...(until === null ? [] : [String(dayOf(date).day)])];
}

/** The middle of a sheet that begins at x. */
const middleOf = (x: number, wide: number) =>
  ({ thing: 'calendar', x: x + wide / 2, align: 'middle', mayCut: false }) as const;

/** Height of the dark head of a sheet. */
export const headOf = (height: number): number => Math.min(10, height * 0.24);

/** On the sheet of today: the time of day or the weekday at its foot, the day as large as there is room above. */
function writeToday(pen: Pen, { round, box }: SceneSheet, x: number, { current }: Layout): void {
  const small = smallOf(pen);
  const middle = middleOf(x, current);
  const foot = box.y + box.height - 3;
  const weekday = pen.words.weekdays[weekdayOf(datesOf(pen.agenda, round).date)]!;
  const sitting = sittingOf(pen.agenda, round, pen.input.language);
  pen.write(sitting === null ? weekday : [sitting, weekday], current - 2, small, {
    ...middle,
    part: 'weekday',
    baseline: foot,
  });
  // Its head is dark like its day, which stands clear of it.
  const room = foot - 0.8 * small.size - (box.y + headOf(box.height) + 1);
  const size = clamp(room / 0.93, pen.smallest, pen.size(18));
  const large: Style = { face: 'sans', size, weight: 700, color: 'ink.900', halo: null, least: pen.smallest };
  pen.write(dayTexts(pen.agenda, round), current - 2, large, {
    ...middle,
    part: `day-${round}`,
    baseline: foot - 0.8 * small.size - 0.2 * size,
  });
}

/** On any other sheet: its day, with a letter for the time of day where that tells rounds apart. */
function writeDay(pen: Pen, { round, state }: SceneSheet, x: number, { top, height, wide }: Layout): void {
  const days = dayTexts(pen.agenda, round);
  const sitting = sittingOf(pen.agenda, round, pen.input.language);
  const variants = sitting === null ? days : [`${days[0]} ${sitting.charAt(0)}`, ...days];
  const ahead: Style = { ...pen.sans(12.5, 'ivory.200', null, 500), least: pen.smallest };
  const deadline: Style = { ...ahead, color: 'ink.900', weight: 700 };
  const style = state === 'past' ? pastOf(pen) : state === 'deadline' ? deadline : ahead;
  pen.write(variants, wide - 2, style, {
    ...middleOf(x, wide),
    part: `day-${round}`,
    baseline: top + height * (state === 'past' ? 0.82 : 0.74),
  });
}

const pastOf = (pen: Pen): Style => ({ ...pen.sans(11.5, 'mist.400', 'wall'), least: pen.smallest });

/** Says below the last sheet, which ends at x, that it is the deadline. */
function writeDeadline(pen: Pen, x: number, { scale, top, height }: Layout): void {
  const { agenda, n, words } = pen;
  const label = pen.sans(11, 'ivory.300', 'wall');
  const baseline = top + height + label.size + 1;
  // On the last day the taller sheet of today stands beside it; on a low wall the card is too near.
  const isFree = n.round < agenda.rounds.length && baseline + label.size * 0.22 <= CARD_TOP * scale + 0.5;
  const place = { thing: 'calendar', part: 'deadline', x, baseline, align: 'end' } as const;
  pen.write(isFree ? words.deadline : '', 90 * scale, label, place);
}

export function calendarOf(pen: Pen, wall: Wall): SceneCalendar {
  const { agenda, n } = pen;
  const layout = layoutOf(pen, wall);
  const { scale, from, top, height, wide, current } = layout;
  const { first, last } = layout.shown;
  const rounds = agenda.rounds.length;
  const effects = new Set(n.measures.map(({ due }) => due));
  const sheets: SceneSheet[] = [];
  let x = from;
  const leaveOut = (part: string) => {
    const place = { thing: 'calendar', part, x: x + 6 * scale, align: 'middle', mayCut: false } as const;
    pen.write('…', 14 * scale, pastOf(pen), { ...place, baseline: top + height * 0.6 });
    x += 12 * scale;
  };
  const add = (round: number) => {
    const state = round > rounds ? 'deadline' : round < n.round ? 'past' : 'future';
    const effect = effects.has(round) && state !== 'past';
    const sheet: SceneSheet = { round, state, box: boxOf(x, top, wide, height), effect };
    sheets.push(sheet);
    writeDay(pen, sheet, x, layout);
    x += wide + 3 * scale;
  };
  const addToday = (round: number) => {
    x += 2 * scale;
    const box = boxOf(x, 12 * scale, current, 42 * scale);
    const sheet: SceneSheet = { round, state: 'current', box, effect: effects.has(round) };
    sheets.push(sheet);
    writeToday(pen, sheet, x, layout);
    x += current + 5 * scale;
  };
  if (first > 1) leaveOut('before');
  for (let round = first; round <= last; round++) {
    if (round === n.round) addToday(round);
    else add(round);
  }
  if (last < rounds) leaveOut('after');
  add(rounds + 1);
  writeDeadline(pen, x - 3 * scale, layout);
  const box = boxOf(from, 12 * scale, x - from, 42 * scale);
  pen.target('calendar', box);
  return { id: 'calendar', box, sheets, left: { past: first - 1, future: rounds - last } };
}
