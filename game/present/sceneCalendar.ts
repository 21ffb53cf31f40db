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

export function calendarOf(pen: Pen, wall: Wall): SceneCalendar {
  const { agenda, n, words } = pen;
  const rounds = agenda.rounds.length;
  const scale = wall.scale;
  const past: Style = { ...pen.sans(11.5, 'mist.400', 'wall'), least: pen.smallest };
  const ahead: Style = { ...pen.sans(12.5, 'ivory.200', null, 500), least: pen.smallest };
  const paper: Style = { ...ahead, color: 'ink.900', weight: 700 };
  const ideal =
    (wall.telephone.x + wall.telephone.width - wall.card.x - 28 * scale) / (rounds + 1.4) - 3 * scale;
  const sheet = clamp(ideal, pen.size(11) * 1.9, 25 * scale);
  const step = sheet + 3 * scale;
  const small = pen.sans(11, 'ink.600', null, 600);
  const today = sittingOf(agenda, n.round, pen.input.language);
  const current = Math.max(sheet + 10 * scale, today === null ? 0 : pen.widthOf(today, small, 80) + 4);
  const from = wall.card.x + 2;
  const right = wall.telephone.x + wall.telephone.width - 4;
  const width = right - from;
  const all = current + 6 * scale + rounds * step <= width;
  const room = all
    ? rounds
    : Math.max(1, Math.floor((width - current - 6 * scale - step - 24 * scale) / step) + 1);
  const { first, last } = windowOf(n.round, rounds, room);
  const top = 16 * scale;
  const height = 34 * scale;
  let x = from;
  const sheets: SceneSheet[] = [];
  const effects = new Set(n.measures.map(state => state.due));
  const dots = (part: string) => {
    const place = {
      thing: 'calendar',
      part,
      x: x + 6 * scale,
      baseline: top + height * 0.6,
      align: 'middle' as const,
    };
    pen.write('…', 14 * scale, past, { ...place, mayCut: false });
    x += 12 * scale;
  };
  const add = (round: number) => {
    const { date, until } = agenda.rounds[round - 1] ?? agenda.aftermath;
    const state: SceneSheet['state'] =
      round > rounds ? 'deadline' : round < n.round ? 'past' : round === n.round ? 'current' : 'future';
    const isCurrent = state === 'current';
    const wide = isCurrent ? current : sheet;
    if (isCurrent) x += 2 * scale;
    const box = isCurrent ? boxOf(x, 12 * scale, wide, 42 * scale) : boxOf(x, top, wide, height);
    sheets.push({ round, state, box, effect: effects.has(round) && state !== 'past' });
    const days = [daysText(date, until), ...(until === null ? [] : [String(dayOf(date).day)])];
    const middle = { thing: 'calendar', x: x + wide / 2, align: 'middle' as const, mayCut: false };
    const part = `day-${round}`;
    if (isCurrent) {
      const foot = box.y + box.height - 3;
      const weekday = words.weekdays[weekdayOf(date)]!;
      pen.write(today === null ? weekday : [today, weekday], wide - 2, small, {
        ...middle,
        part: 'weekday',
        baseline: foot,
      });
      const room = foot - 0.8 * small.size - (box.y + 9 * scale);
      const size = clamp(room, pen.smallest, pen.size(18));
      const large: Style = {
        face: 'sans',
        size,
        weight: 700,
        color: 'ink.900',
        halo: null,
        least: pen.smallest,
      };
      pen.write(days, wide - 2, large, {
        ...middle,
        part,
        baseline: foot - 0.8 * small.size - 0.2 * size,
      });
    } else {
      const style = state === 'past' ? past : state === 'deadline' ? paper : ahead;
      const sitting = sittingOf(agenda, round, pen.input.language);
      const variants = sitting === null ? days : [`${days[0]} ${sitting.charAt(0)}`, ...days];
      pen.write(variants, wide - 2, style, {
        ...middle,
        part,
        baseline: top + height * (state === 'past' ? 0.82 : 0.74),
      });
    }
    x += wide + (isCurrent ? 5 : 3) * scale;
  };
  if (first > 1) dots('before');
  for (let round = first; round <= last; round++) add(round);
  if (last < rounds) dots('after');
  add(rounds + 1);
  const label = pen.sans(11, 'ivory.300', 'wall');
  const baseline = top + height + label.size + 1;
  // On the last day the taller sheet of today stands beside it; on a low wall the card is too near.
  const free = n.round < rounds && baseline + label.size * 0.22 <= CARD_TOP * scale + 0.5;
  const text = free ? words.deadline : '';
  pen.write(text, 90 * scale, label, {
    thing: 'calendar',
    part: 'deadline',
    x: x - 3 * scale,
    baseline,
    align: 'end',
  });
  const box = boxOf(from, 12 * scale, x - from, 42 * scale);
  pen.target('calendar', box);
  return { id: 'calendar', box, sheets, left: { past: first - 1, future: rounds - last } };
}
