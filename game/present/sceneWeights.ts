/** Measures as iron: what hangs over whom, how near it is, and what its holder has staked on it. */
import { stands } from '../rules/negotiation.ts';
import type { Box, SceneWeight, WeightState } from './scene.ts';
import { dayOf } from './sceneDates.ts';
import type { Frame } from './sceneFrame.ts';
import { ledgerOf, rimOf } from './sceneLedger.ts';
import { coversInPlay, slipOf } from './sceneLines.ts';
import {
  boxOf,
  clamp,
  type Fitted,
  hueOf,
  type Pen,
  round2,
  type Style,
  sideColor,
  splitLine,
} from './scenePen.ts';
import type { Slot, Wall } from './sceneWall.ts';

/** The body on the standard canvas: 68 wide at the foot, 44 at the top, 68 high, its ring on top. */
const BODY = { width: 68, height: 68 };

export function weightState(pen: Pen, measure: number): WeightState {
  const { status, announced } = pen.n.measures[measure]!;
  return status === 'idle' ? (announced > 0 ? 'withdrawn' : 'hidden') : status;
}

/** Forms of a level's name, from its head ("5 %, rising …" is "5 %") to its rate ("25 % at once" is "25 %"). */
export function levelForms(name: string): readonly string[] {
  const head = name.split(/[,;:(–—]/)[0]!.trim();
  const rate = head.match(/^\d[\d.,]*\s*%/)?.[0];
  return [head, ...(rate ? [rate] : [])];
}

/** Forms of a level's name, and its place. */
export function levelVariants(pen: Pen, measure: number, level: number): readonly string[] {
  const { levels } = pen.agenda.measures[measure]!;
  return [...levelForms(pen.text(levels[level]!.name)), `${level + 1}/${levels.length}`];
}

/** What stands on the iron under its rate. */
export function weightLine(pen: Pen, measure: number): readonly string[] {
  const { n, words } = pen;
  const { due } = n.measures[measure]!;
  const state = weightState(pen, measure);
  if (state === 'hidden') return [];
  if (state === 'announced') return due === null ? [] : words.inRounds(Math.max(1, due - n.round));
  if (state === 'suspended')
    return due === null ? [] : due > pen.agenda.rounds.length ? [words.deadline] : words.untilRound(due);
  return [words.weightStates[state]];
}

/** Rounds until it takes effect or returns. */
const roundsLeft = (pen: Pen, measure: number): number => {
  const { due } = pen.n.measures[measure]!;
  return due === null ? 0 : Math.max(0, due - pen.n.round);
};

export function weightsOf(pen: Pen, frame: Frame, wall: Wall): SceneWeight[] {
  return pen.agenda.measures.map((_, measure) => weightOf(pen, frame, wall, measure));
}

/** What a weight is, wherever it is drawn. */
export function weightFacts(pen: Pen, measure: number) {
  const { holder, target, levels, id } = pen.agenda.measures[measure]!;
  const { level, status } = pen.n.measures[measure]!;
  const state = weightState(pen, measure);
  const shown = pen.input.preview?.measure;
  return {
    id: `measure:${id}`,
    measure,
    status,
    state,
    holder,
    target,
    hue: hueOf(holder),
    level,
    rounds: roundsLeft(pen, measure),
    harm: levels[level]!.perRound,
    preview:
      shown?.measure === measure
        ? { state: shown.state, level: shown.level, label: levelVariants(pen, measure, shown.level)[0]! }
        : null,
  };
}

function weightOf(pen: Pen, frame: Frame, wall: Wall, measure: number): SceneWeight {
  const facts = weightFacts(pen, measure);
  const { state, id, rounds } = facts;
  const slot = wall.weights.get(measure)!;
  const empty = {
    body: null,
    scale: 1,
    rope: null,
    beads: [],
    beadRadius: 0,
    own: null,
    ledger: null,
    slips: [],
  };
  if (state === 'hidden') return { ...facts, ...empty, label: '' };
  const own = state === 'inForce' ? Math.min(26 * wall.scale, slot.width * 0.36) : 0;
  const scale = Math.min(wall.scale, (slot.width - 6 - (own > 0 ? own + 4 : 0)) / BODY.width);
  const ownLeft = pen.order.indexOf(facts.holder) < pen.order.indexOf(facts.target);
  const middle = slot.x + slot.width / 2 + (own > 0 ? ((ownLeft ? 1 : -1) * (own + 4)) / 2 : 0);
  const table = frame.wall;
  const height = BODY.height * scale;
  const lowest = table - height + 3;
  const pitch = rounds > 0 ? Math.min(9.2 * wall.scale, (table - 26 * wall.scale - height) / rounds) : 0;
  const hanging = table - 4 - pitch * rounds - height;
  const top =
    state === 'inForce' || state === 'settled'
      ? lowest
      : state === 'withdrawn'
        ? 58 * wall.scale
        : state === 'warned'
          ? 44 * wall.scale
          : clamp(hanging, 22 * wall.scale, lowest - 10);
  const body = boxOf(middle - (BODY.width / 2) * scale, top, BODY.width * scale, height);
  const beads = beadsOf(state, middle, body.y + height, table, rounds);
  const coil = boxOf(middle - 12 * scale, top, 24 * scale, 30 * scale);
  const box = state === 'withdrawn' ? coil : body;
  const label = captionBody(pen, measure, facts.id, state, body, coil, slot);
  captionDay(pen, measure, id, slot, body, beads);
  const small =
    own > 0
      ? ownHarm(pen, id, ownLeft ? slot.x + 2 : slot.x + slot.width - own - 2, own, table, facts)
      : null;
  pen.target(id, boxOf(slot.x, Math.min(box.y, 20), slot.width, frame.leather.y - Math.min(box.y, 20)));
  return {
    ...facts,
    label,
    body: box,
    scale: round2(scale),
    rope:
      state === 'inForce' || state === 'warned'
        ? null
        : { x: round2(middle), from: 0, to: round2(state === 'settled' ? table / 3 : box.y) },
    beads,
    beadRadius: round2(Math.max(1.6, 2.6 * wall.scale * Math.min(1, pitch / 6))),
    own: small,
    ledger: stands(pen.n.measures[measure]!)
      ? ledgerOf(pen, measure, id, rimOf(pen, slot, wall, frame), frame)
      : null,
    slips: slipsOf(pen, measure, id, body),
  };
}

/** One bead a round between the body and the table, the last one just above it. */
function beadsOf(state: WeightState, x: number, from: number, table: number, rounds: number) {
  if (state !== 'announced' || rounds === 0) return [];
  const last = table - 11;
  const first = Math.min(last, from + 8);
  const step = rounds > 1 ? (last - first) / (rounds - 1) : 0;
  return Array.from({ length: rounds }, (_, index) => ({
    x: round2(x),
    y: round2(rounds === 1 ? last : first + step * index),
  }));
}

/** Rate and state on the iron; under a coil or on a shadow, the state alone. Returns the rate. */
function captionBody(
  pen: Pen,
  measure: number,
  id: string,
  state: WeightState,
  body: Box,
  coil: Box,
  slot: Slot,
): string {
  const level = pen.n.measures[measure]!.level;
  const variants = levelVariants(pen, measure, level);
  const middle = body.x + body.width / 2;
  const scale = body.width / BODY.width;
  if (state === 'withdrawn') {
    const style = pen.sans(11, 'mist.300', 'wall');
    const place = {
      thing: id,
      part: 'state',
      x: middle,
      baseline: coil.y + coil.height + 14,
      align: 'middle' as const,
    };
    pen.write(weightLine(pen, measure), slot.width - 4, style, place);
    return variants[0]!;
  }
  const iron = state !== 'warned';
  const color = iron ? 'ink.900' : 'mist.300';
  const halo = iron ? null : 'wall';
  const line: Style = pen.sans(11, color, halo, iron ? 700 : 400);
  const lineBase = body.y + body.height - Math.max(4, 10 * scale);
  const lineWidth = body.width * 0.8;
  const said = pen.write(weightLine(pen, measure), lineWidth, line, {
    thing: id,
    part: 'state',
    x: middle,
    baseline: lineBase,
    align: 'middle',
    mayCut: false,
  });
  const bottom = said ? said.box.y - 1 : lineBase;
  const rate: Style = { face: 'sans', size: Math.max(pen.size(11), 22 * scale), weight: 800, color, halo };
  const width = body.width * 0.72;
  const sized = { ...rate, least: pen.size(13) };
  const place = { thing: id, part: 'rate', x: middle, align: 'middle' as const };
  const fitted = pen.fit([variants[0]!], width, sized, false);
  if (fitted) {
    pen.set(fitted, sized, { ...place, baseline: bottom - fitted.size * 0.22 });
    return fitted.text;
  }
  return captionTwoLines(pen, measure, variants, body, line, place, bottom);
}

/** A rate in words: in two small lines, or the measure's name, with the level's number where there are several. */
function captionTwoLines(
  pen: Pen,
  measure: number,
  variants: readonly string[],
  iron: Box,
  line: Style,
  place: { readonly thing: string; readonly part: string; readonly x: number; readonly align: 'middle' },
  bottom: number,
): string {
  const width = iron.width * 0.72;
  const halves = splitLine(variants[0]!, text => pen.widthOf(text, line, 80) <= width);
  const { short, levels } = pen.agenda.measures[measure]!;
  const name = pen.text(short);
  const rest = variants.slice(1).map(text => [text]);
  const forms = [halves.filter(half => half !== ''), ...rest];
  forms.splice(-1, 0, ...(levels.length > 1 ? [[name, variants.at(-1)!]] : []), [name]);
  for (const form of forms) {
    // A name stands low, where the iron is wide.
    const room = form.includes(name) ? iron.width * 0.8 : width;
    const parts = form.map(part => pen.fit([part], room, line, false));
    const whole = parts.every((part): part is Fitted => part !== null);
    // Higher up is the ring.
    const highest = bottom - parts.length * line.size * 1.05;
    if (!whole || (parts.length > 1 && highest < iron.y + 0.15 * iron.height)) continue;
    parts.forEach((part, index) => {
      const baseline = bottom - line.size * (0.22 + 1.05 * (parts.length - 1 - index));
      pen.set(part, line, { ...place, part: index === 0 ? 'rate' : `rate-${index + 1}`, baseline });
    });
    return form === forms[0] ? variants[0]! : form[0]!;
  }
  return variants.at(-1)!;
}

/** The day on which it falls, beside the last bead or the low iron, where it fits. */
function captionDay(
  pen: Pen,
  measure: number,
  id: string,
  slot: Slot,
  body: Box,
  beads: SceneWeight['beads'],
): void {
  const last = beads.at(-1);
  const { due } = pen.n.measures[measure]!;
  if (!last || due === null) return;
  const { date } = pen.agenda.rounds[due - 1] ?? pen.agenda.aftermath;
  const { day, month } = dayOf(date);
  const style = pen.sans(11.5, 'ivory.200', 'wall');
  const isUnder = last.y - style.size < body.y + body.height;
  const x = isUnder ? body.x + body.width + 4 : last.x + 8;
  pen.write([pen.format.date(date), pen.words.shortDate(day, month)], slot.x + slot.width - x - 1, style, {
    thing: id,
    part: 'day',
    x,
    baseline: last.y + style.size * 0.35,
    align: 'start',
    mayCut: false,
  });
}

/** The holder's own harm: a smaller weight on its side. */
function ownHarm(
  pen: Pen,
  id: string,
  x: number,
  width: number,
  table: number,
  { harm, holder }: Pick<SceneWeight, 'harm' | 'holder'>,
): NonNullable<SceneWeight['own']> {
  const height = Math.max(width, pen.size(11) * 1.7);
  const box = boxOf(x, table - height + 3, width, height);
  const place = { thing: id, x: x + width / 2, align: 'middle' as const, mayCut: false };
  const { format } = pen;
  const number = [format.signed(-harm.holder), format.number(harm.holder), format.number(harm.holder, 0)];
  // The iron is narrower at its top.
  pen.write(number, width - 5, pen.sans(11, 'ink.900', null, 700), {
    ...place,
    part: 'own',
    baseline: box.y + height - 6,
  });
  // Without its side it could be taken for a measure of its own.
  pen.write(pen.code(holder), width + 2, pen.sans(11, sideColor(holder), 'wall', 700), {
    ...place,
    part: 'own-side',
    baseline: box.y - 0.3 * width,
  });
  return { box, harm: harm.holder };
}

/** Slips of covers hang from the ring, one beside the other. */
function slipsOf(pen: Pen, measure: number, id: string, body: Box) {
  return coversInPlay(pen, ['stake', 'duress'], measure).map((cover, index) =>
    slipOf(
      pen,
      cover,
      id.slice('measure:'.length),
      boxOf(body.x + 2 + index * 10, Math.max(1, body.y - 13), 16, 11),
    ),
  );
}
