/** What stands along the wall: lecterns, side door, calendar, telephone; and who gets how much of its width. */
import { isOf } from '../rules/log.ts';
import { pairIndex } from '../rules/negotiation.ts';
import type { Seat } from '../scenario/types.ts';
import type { PodiumKind } from '../wording/sceneTexts.ts';
import type { Box, SceneDoor, SceneLectern, SceneTelephone } from './scene.ts';
import { type Frame, WALL_LEAST } from './sceneFrame.ts';
import { boxOf, clamp, hueOf, type Pen } from './scenePen.ts';

/** A stretch of the wall that belongs to one thing. */
export interface Slot {
  readonly x: number;
  readonly width: number;
}

export interface Wall {
  readonly lecterns: ReadonlyMap<Seat, Slot>;
  readonly weights: ReadonlyMap<number, Slot>;
  readonly door: Slot;
  readonly card: Slot;
  readonly telephone: Slot;
  /** Sizes of wall things against the standard wall of 186. */
  readonly scale: number;
}

/** Seats of the left and of the right column, from the top. */
export function columnsOf(order: readonly Seat[]): readonly [readonly Seat[], readonly Seat[]] {
  const left = order.length === 4 ? 2 : 1;
  return [order.slice(0, left), order.slice(left)];
}

/** Upper edge of the card with the figures, on the standard wall. */
export const CARD_TOP = 68;

const IDEAL = { lectern: 116, door: 92, card: 262, telephone: 80, weight: 118 } as const;

/** Weights hang on the side of their target; the things between them share what is left. */
export function wallOf(pen: Pen, frame: Frame): Wall {
  const { agenda, order } = pen;
  const [left, right] = columnsOf(order);
  const measures = agenda.measures.map((_, index) => index);
  const atLeft = measures.filter(index => left.includes(agenda.measures[index]!.target));
  const atRight = measures.filter(index => !atLeft.includes(index));
  type Part = { readonly kind: keyof typeof IDEAL; readonly of: number };
  const part = (kind: Part['kind']) => (of: number) => ({ kind, of });
  const parts: Part[] = [
    ...left.map(part('lectern')),
    ...atLeft.map(part('weight')),
    part('door')(0),
    part('card')(0),
    part('telephone')(0),
    ...atRight.map(part('weight')),
    ...right.map(part('lectern')),
  ];
  const text = 0.4 + 0.6 * (pen.input.textScale ?? 1);
  const scale = frame.wall / 186;
  const least = parts.reduce((sum, { kind }) => sum + WALL_LEAST[kind] * text, 0);
  const ideal = parts.reduce(
    (sum, { kind }) => sum + Math.max(IDEAL[kind] * frame.scale, WALL_LEAST[kind] * text),
    0,
  );
  const room = frame.frame.width - 4;
  const share = ideal > least ? clamp((room - least) / (ideal - least), 0, 1) : 0;
  const air = Math.max(0, room - ideal) / (parts.length + 1);
  let x = frame.frame.x + 2 + air;
  const slots = parts.map(({ kind, of }) => {
    const from = WALL_LEAST[kind] * text;
    const width = from + (Math.max(IDEAL[kind] * frame.scale, from) - from) * share;
    const slot = { kind, of, x, width };
    x += width + air;
    return slot;
  });
  const only = (kind: Part['kind']): Slot => slots.find(slot => slot.kind === kind)!;
  const all = (kind: Part['kind']) =>
    new Map(slots.filter(slot => slot.kind === kind).map(slot => [slot.of, slot as Slot]));
  return {
    lecterns: all('lectern'),
    weights: all('weight'),
    door: only('door'),
    card: only('card'),
    telephone: only('telephone'),
    scale,
  };
}

const middleOf = (slot: Slot): number => slot.x + slot.width / 2;

/** Title and line over a thing on the wall; the line over the thing, the title over the line. */
function captionOver(
  pen: Pen,
  id: string,
  slot: Slot,
  top: number,
  title: string,
  line: readonly string[],
): Box {
  const small = pen.sans(11, 'mist.300', 'wall');
  const large = { ...pen.sans(12, 'ivory.200', 'wall', 600), least: pen.smallest };
  const within = slot.width - 4;
  const baseline = top - 7;
  pen.write(line, within, small, { thing: id, part: 'line', x: middleOf(slot), baseline, align: 'middle' });
  const place = { x: middleOf(slot), baseline: baseline - small.size * 1.25, align: 'middle' as const };
  pen.write(title, within, large, { thing: id, part: 'title', ...place });
  return boxOf(slot.x + 2, place.baseline - large.size, within, top - place.baseline + large.size);
}

const PODIUM_KINDS: readonly PodiumKind[] = [
  'threaten',
  'escalate',
  'carryOut',
  'suspend',
  'withdraw',
  'declare',
  'soften',
  'downPayment',
  'gesture',
  'rally',
  'denounce',
  'publish',
  'readout',
];

/** Ply of the last thing that happened, the ends of turns and the dawn apart. */
function lastPly(pen: Pen): number {
  for (let index = pen.view.log.length - 1; index >= 0; index--) {
    const { kind, by, ply } = pen.view.log[index]!;
    if (by !== null && kind !== 'endTurn') return ply;
  }
  return -1;
}

export function lecternsOf(pen: Pen, frame: Frame, wall: Wall): SceneLectern[] {
  const last = lastPly(pen);
  return pen.agenda.principals.map((principal, seat) => {
    const slot = wall.lecterns.get(seat)!;
    const id = `lectern:${principal.id}`;
    const scale = Math.min(wall.scale, (slot.width - 2) / 68);
    const height = 98 * scale;
    const top = frame.wall - height;
    const spoken = pen.view.log
      .filter(entry => isOf(entry, PODIUM_KINDS))
      .filter(({ by }) => by === seat)
      .at(-1);
    const act = spoken ? pen.words.acts[spoken.kind] : null;
    const line = spoken && act ? [pen.words.actInRound(act, spoken.round), act] : [pen.words.nothingSaid];
    const captions = captionOver(pen, id, slot, Math.min(top, 68 * wall.scale), pen.words.podium, line);
    const box = boxOf(middleOf(slot) - 34 * scale, top, 68 * scale, height);
    pen.target(id, boxOf(captions.x, captions.y, captions.width, frame.wall - captions.y));
    return {
      id,
      seat,
      hue: hueOf(seat),
      code: principal.code,
      state: spoken && spoken.ply === last ? 'speaking' : 'quiet',
      box,
      scale,
    };
  });
}

/** Channels of the viewer, or all of them for the public. */
function channelsSeen(pen: Pen): { readonly first: Seat; readonly second: Seat; readonly index: number }[] {
  const seats = pen.agenda.principals.length;
  const pairs = [];
  for (let first = 0; first < seats; first++)
    for (let second = first + 1; second < seats; second++)
      if (pen.view.me === 'public' || first === pen.view.me || second === pen.view.me)
        pairs.push({ first, second, index: pairIndex(seats, first, second) });
  return pairs;
}

/** State of the door and its words; one door stands for all channels of the viewer. */
export function doorState(pen: Pen): Omit<SceneDoor, 'box'> & { readonly line: readonly string[] } {
  const { agenda, n, words, view } = pen;
  const pairs = channelsSeen(pen);
  const of = (status: string) => pairs.filter(pair => n.channels[pair.index]!.status === status);
  const open = of('open');
  const burned = of('burned');
  const state = open.length > 0 ? 'open' : burned.length > 0 ? 'burned' : 'closed';
  const named = open.length > 0 ? open : burned;
  const burnedFor = Math.max(0, ...burned.map(pair => n.channels[pair.index]!.burnedUntil - n.round + 1));
  const trusted = open.some(({ first, second }) => {
    const sum = (n.trust[first]![second] ?? -100) + (n.trust[second]![first] ?? -100);
    return sum / 2 >= agenda.constants.channel.trust;
  });
  const texts = state === 'burned' ? words.burned(burnedFor) : words.channel[trusted ? 'trusted' : state];
  const others = named.map(({ first, second }) =>
    view.me === 'public'
      ? `${pen.code(first)}–${pen.code(second)}`
      : pen.code(first === view.me ? second : first),
  );
  const many = agenda.principals.length > 2 && others.length > 0;
  const only = pairs[0]!;
  const id =
    agenda.principals.length === 2
      ? `channel:${agenda.principals[only.first]!.id}-${agenda.principals[only.second]!.id}`
      : `channel:${view.me === 'public' ? 'all' : agenda.principals[view.me]!.id}`;
  return {
    id,
    state,
    trusted,
    burnedFor: state === 'burned' ? burnedFor : 0,
    line: many ? [...texts.map(text => words.channelWith(text, others.join(' '))), others.join(' ')] : texts,
  };
}

export function doorOf(pen: Pen, frame: Frame, wall: Wall): SceneDoor {
  const { line, ...state } = doorState(pen);
  const top = 62 * wall.scale;
  const width = Math.min(70 * wall.scale, wall.door.width - 10);
  const box = boxOf(middleOf(wall.door) - width / 2, top, width, frame.wall - top);
  const captions = captionOver(pen, state.id, wall.door, top - 1, pen.words.sideDoor, line);
  pen.target(state.id, boxOf(captions.x, captions.y, captions.width, frame.wall - captions.y));
  return { ...state, box };
}

export function telephoneOf(pen: Pen, frame: Frame, wall: Wall): SceneTelephone {
  const calls = pen.n.channels.reduce((sum, channel) => sum + channel.calls, 0);
  const last = lastPly(pen);
  const ringing = pen.view.log.some(entry => entry.kind === 'call' && entry.ply === last);
  const scale = Math.min(wall.scale, (wall.telephone.width - 4) / 72);
  const height = 48 * scale;
  const box = boxOf(middleOf(wall.telephone) - 36 * scale, frame.wall - height, 72 * scale, height);
  const captions = captionOver(pen, 'telephone', wall.telephone, box.y - 2, pen.words.telephone, [
    pen.words.calls(calls),
    String(calls),
  ]);
  pen.target('telephone', boxOf(captions.x, captions.y, captions.width, frame.wall - captions.y));
  return { id: 'telephone', state: ringing ? 'ringing' : 'rest', calls, box, scale };
}
