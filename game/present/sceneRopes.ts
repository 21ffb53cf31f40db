/** Trust as ropes: each side spins its own from its end; under a sum of 100 there is a gap, above it they are woven. */
import type { Seat } from '../scenario/types.ts';
import type { RopeEnd, SceneRope, Stretch } from './scene.ts';
import type { Frame } from './sceneFrame.ts';
import { boxOf, hueOf, type Pen, round2, sideColor } from './scenePen.ts';

/** Room of the frayed end. */
const FRAY = 24;

/** Pairs that are shown: those of the viewer; all for the public. */
function pairsOf(pen: Pen): (readonly [Seat, Seat])[] {
  const { order, view } = pen;
  const pairs: (readonly [Seat, Seat])[] = [];
  for (let first = 0; first < order.length; first++)
    for (let second = first + 1; second < order.length; second++) {
      const pair = [order[first]!, order[second]!] as const;
      if (view.me === 'public' || pair.includes(view.me)) pairs.push(pair);
    }
  return pairs;
}

function endOf(pen: Pen, seat: Seat, other: Seat, reach: number): RopeEnd {
  const value = pen.n.trust[seat]![other]!;
  const band = pen.n.trustBands[seat]![other]!;
  const [low, middle] = pen.agenda.constants.trustBands;
  const [least, most] =
    value !== null
      ? [value, value]
      : band === 'low'
        ? [0, low!]
        : band === 'middle'
          ? [low!, middle!]
          : [middle!, 100];
  return {
    seat,
    hue: hueOf(seat),
    value,
    band,
    length: round2((reach * (least + most)) / 200),
    least: round2((reach * least) / 100),
    most: round2((reach * most) / 100),
  };
}

const numberOf = (pen: Pen, end: RopeEnd): string =>
  end.value === null ? pen.wording.terms.bands[end.band] : pen.format.number(end.value, 0);

export function ropesOf(pen: Pen, frame: Frame): SceneRope[] {
  const pairs = pairsOf(pen);
  const { top, row, columns } = frame.ropes;
  const across = pairs.length === 1 || pairs.length <= frame.ropes.rows ? 1 : columns;
  const edge = frame.compact ? 4 : frame.frame.x;
  const width = (frame.size.width - 2 * edge - (across - 1) * 12) / across;
  return pairs.map((pair, index) => {
    const column = index % across;
    const y = top + row * Math.floor(index / across);
    return ropeOf(pen, frame, pair, { x: edge + column * (width + 12), y, width, height: row });
  });
}

function ropeOf(
  pen: Pen,
  frame: Frame,
  [first, second]: readonly [Seat, Seat],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): SceneRope {
  const { agenda, words } = pen;
  const id = `trust:${agenda.principals[first]!.id}-${agenda.principals[second]!.id}`;
  const alone = agenda.principals.length === 2 && !frame.compact;
  const label = pen.sans(12, 'mist.300', 'floor', 600);
  const y = alone ? box.y + box.height * 0.34 : box.y + box.height * 0.42;
  const baseline = y + label.size * 0.36;
  const ends = [
    [first, second],
    [second, first],
  ].map(([of, other]) => endOf(pen, of!, other!, 1));
  const shown = ends.map(end => numberOf(pen, end));
  const short = [first, second].map((seat, side) =>
    agenda.principals.length === 2 ? shown[side]! : `${pen.code(seat)} ${shown[side]!}`,
  );
  const inside = alone ? 6 : Math.max(...short.map(text => pen.widthOf(text, label))) + 9;
  const left = box.x + inside;
  const right = box.x + box.width - inside;
  const reach = right - left;
  const ropes = [endOf(pen, first, second, reach), endOf(pen, second, first, reach)] as const;
  [first, second].forEach((seat, side) => {
    const other = side === 0 ? second : first;
    const name = pen.text(agenda.principals[other]!.prose);
    const variants = alone
      ? [words.trustIn(name, shown[side]!), words.trustIn(pen.code(other), shown[side]!), shown[side]!]
      : [short[side]!];
    const style = { ...label, color: sideColor(seat) };
    pen.write(variants, alone ? frame.column - 12 : inside, style, {
      thing: id,
      part: side === 0 ? 'left' : 'right',
      x: side === 0 ? left - (alone ? 12 : 6) : right + (alone ? 12 : 6),
      baseline,
      align: side === 0 ? 'end' : 'start',
      mayCut: false,
    });
  });
  const open = left + ropes[0].length;
  const close = right - ropes[1].length;
  const known = ropes[0].value !== null && ropes[1].value !== null;
  const sum = known ? Math.round(ropes[0].value!) + Math.round(ropes[1].value!) - 100 : 0;
  const gap = close > open ? { from: round2(open), to: round2(close) } : null;
  const weave = close < open ? { from: round2(close), to: round2(open) } : null;
  const covered = captionSum(pen, id, gap ?? weave, known ? sum : null, gap !== null, y, box, left, right);
  const ticks = Array.from({ length: 9 }, (_, index) => round2(left + (reach * (index + 1)) / 10));
  pen.target(id, boxOf(box.x, box.y, box.width, box.height));
  return {
    id,
    y: round2(y),
    left: round2(left),
    right: round2(right),
    thickness: alone ? 9 : 7,
    ends: ropes,
    gap,
    weave,
    sum,
    ticks: alone ? ticks.filter(x => !covered || x < covered.from || x > covered.to) : [],
  };
}

/** What is missing or what overlaps: in the gap where it fits, else under the rope. Returns what it takes of the ticks. */
function captionSum(
  pen: Pen,
  id: string,
  stretch: Stretch | null,
  sum: number | null,
  apart: boolean,
  y: number,
  box: { readonly y: number; readonly height: number },
  left: number,
  right: number,
): Stretch | null {
  const { words } = pen;
  const style = { ...pen.sans(11.5, 'mist.300', 'floor'), least: pen.smallest };
  const points = pen.format.number(Math.abs(sum ?? 0), 0);
  const variants =
    sum === null
      ? [words.trust]
      : apart
        ? [...words.trustShort(points), words.trust]
        : words.trustOver(points);
  const middle = stretch ? (stretch.from + stretch.to) / 2 : (left + right) / 2;
  const place = { thing: id, part: 'sum', align: 'middle' as const, mayCut: false };
  const room = apart && stretch ? stretch.to - stretch.from - 2 * FRAY : 0;
  const inGap = pen.fit(variants, room, style, false);
  if (inGap) {
    pen.set(inGap, style, { ...place, x: middle, baseline: y + inGap.size * 0.36 });
    return null;
  }
  const baseline = y + 6 + style.size * 1.05;
  if (baseline + style.size * 0.25 > box.y + box.height) return null;
  const fitted = pen.fit(variants, right - left, style, false);
  if (!fitted) return null;
  const x = Math.min(Math.max(middle, left + fitted.width / 2), right - fitted.width / 2);
  pen.set(fitted, style, { ...place, x, baseline });
  return { from: x - fitted.width / 2 - 3, to: x + fitted.width / 2 + 3 };
}
