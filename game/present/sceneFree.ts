/** Finds room for a line of text among boxes: the rule that no caption meets another, in one place. */
import type { Box, Stretch } from './scene.ts';
import { AXES, type Fitted, lineSpan, type Pen, type Style } from './scenePen.ts';

/** Room that a text leaves to what stands beside it. */
const AIR = 4;
/** Boxes that touch by less than this do not meet. */
const TOUCH = 0.5;

/** Stretches of a strip from `top` to `bottom` that no box enters. */
export function freeStretches(
  boxes: readonly Box[],
  limits: Stretch,
  top: number,
  bottom: number,
  air = AIR,
): Stretch[] {
  const taken = boxes
    .filter(box => box.y + box.height > top + TOUCH && box.y < bottom - TOUCH)
    .map(box => ({ from: box.x - air, to: box.x + box.width + air }))
    .sort((a, b) => a.from - b.from);
  const free: Stretch[] = [];
  let at = limits.from;
  for (const { from, to } of taken) {
    if (from > at) free.push({ from: at, to: Math.min(from, limits.to) });
    at = Math.max(at, to);
  }
  if (at < limits.to) free.push({ from: at, to: limits.to });
  return free.filter(stretch => stretch.to > stretch.from);
}

/** A way in which a text would like to stand: from an anchor to the right, to the left, or around it. */
export interface Wish {
  readonly anchor: number;
  readonly towards: 'right' | 'left' | 'middle';
  readonly baseline: number;
  /** Pixels of distance that this wish is worse than the first. */
  readonly cost: number;
}

export interface Found {
  readonly fitted: Fitted;
  readonly wish: Wish;
  /** Left edge of the text. */
  readonly left: number;
  /** How far it is from what was wished, in pixels of distance. */
  readonly cost: number;
}

/** Price, in pixels of distance, of a narrower axis, of the next variant, of a cut. */
const AXIS_COST = 1.6;
const VARIANT_COST = 36;
const CUT_COST = 160;

const wishedLeft = (wish: Wish, width: number): number =>
  wish.towards === 'right'
    ? wish.anchor
    : wish.towards === 'left'
      ? wish.anchor - width
      : wish.anchor - width / 2;

/** Nearest left edge of a text of this width to where the wish wants it, or null. */
function nearest(
  free: readonly Stretch[],
  wish: Wish,
  width: number,
): { left: number; shift: number } | null {
  const wanted = wishedLeft(wish, width);
  let best: { left: number; shift: number } | null = null;
  for (const { from, to } of free) {
    if (to - from < width) continue;
    const left = Math.min(Math.max(wanted, from), to - width);
    const shift = Math.abs(left - wanted);
    if (!best || shift < best.shift) best = { left, shift };
  }
  return best;
}

/** The cheapest place of a text: distance, narrowness, shortness and the wish are weighed against each other. */
export function findRoom(
  pen: Pen,
  variants: readonly string[],
  style: Style,
  wishes: readonly Wish[],
  boxes: readonly Box[],
  limits: Stretch,
): Found | null {
  let best: Found | null = null;
  const axes = style.face === 'sans' ? AXES : [100];
  const rooms = wishes.map(wish => {
    const { top, bottom } = lineSpan(style.face, style.size, wish.baseline);
    return { wish, free: freeStretches(boxes, limits, top, bottom) };
  });
  const offer = (found: Found) => {
    if (!best || found.cost < best.cost - 1e-9) best = found;
  };
  variants.forEach((text, variant) => {
    for (const axis of axes) {
      const width = pen.widthOf(text, style, axis);
      for (const { wish, free } of rooms) {
        const place = nearest(free, wish, width);
        if (!place) continue;
        const cost = place.shift + wish.cost + VARIANT_COST * variant + AXIS_COST * (100 - axis);
        const fitted = { text, full: variants[0]!, axis, size: style.size, width };
        offer({ fitted, wish, left: place.left, cost });
      }
    }
  });
  if (best) return best;
  for (const { wish, free } of rooms)
    for (const stretch of free) {
      const fitted = pen.cut(variants.at(-1)!, variants[0]!, stretch.to - stretch.from, style);
      const place = fitted && nearest([stretch], wish, fitted.width);
      if (!place) continue;
      const lost = variants.at(-1)!.length - fitted.text.length;
      const cost = CUT_COST + wish.cost + place.shift + 8 * lost;
      offer({ fitted, wish, left: place.left, cost });
    }
  return best;
}
