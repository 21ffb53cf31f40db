/** A text that wants a place beside its point. */
export interface Wish {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** May be left out where there is no room: what it says is said elsewhere, too. */
  readonly optional: boolean;
}

export interface Placed {
  readonly key: string;
  /** Left upper corner. */
  readonly left: number;
  readonly top: number;
  /** Where a leader from the point meets the text; null where it stands close by. */
  readonly leader: { readonly x: number; readonly y: number } | null;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Spot = readonly [number, number];

const DIRECTIONS: readonly Spot[] = [
  [1, -0.4],
  [-1, -0.4],
  [0, -1],
  [1, 0.5],
  [-1, 0.5],
  [0, 1],
  [0.7, -1],
  [-0.7, -1],
  [0.7, 1],
  [-0.7, 1],
];
const DISTANCES = [13, 30, 52, 80, 112];
/** From this distance on a leader is drawn. */
const NEAR = 13;
const GAP = 3;
/** Half the width of a mark. */
const MARK = 9;
/** Cost of a line under a text, and of a mark under it: dearer than any place further off. */
const HIDDEN = { line: 14, mark: 150 } as const;
/** Cost from which an optional text is left out. */
const TOO_FAR = 75;

/**
 * Gives each text a place near its point: inside the frame, over no other text, and over as few points and lines as
 * possible. The first wishes choose first. Same input, same places.
 * @param lines what is better left free, as the points along it
 * @param marks middles of marks, which are covered only where nothing else is left
 * @param texts places of other texts, which no label may cover
 */
export function placeLabels(
  wishes: readonly Wish[],
  frame: Box,
  lines: readonly Spot[],
  marks: readonly Spot[],
  texts: readonly Box[],
): Placed[] {
  const taken: Box[] = [...texts];
  const placed: Placed[] = [];
  for (const wish of wishes) {
    let best: { readonly placed: Placed; readonly box: Box; readonly cost: number } | null = null;
    for (const distance of DISTANCES)
      for (const [order, direction] of DIRECTIONS.entries()) {
        const box = boxAt(wish, direction, distance);
        const outside = box.left < frame.left || box.right > frame.right || box.top < frame.top;
        if (outside || box.bottom > frame.bottom || taken.some(other => meets(other, box))) continue;
        const under = lines.filter(spot => isNear(box, spot, GAP)).length;
        const covered = marks.filter(spot => isNear(box, spot, MARK) && !isOf(wish, spot)).length;
        const cost = distance + order * 1.5 + under * HIDDEN.line + covered * HIDDEN.mark;
        if (!best || cost < best.cost) best = { placed: placedAt(wish, box, distance), box, cost };
      }
    if (!best) {
      if (wish.optional) continue;
      const box = within(boxAt(wish, [0, -1], NEAR), frame);
      best = { placed: placedAt(wish, box, NEAR), box, cost: 0 };
    }
    if (wish.optional && best.cost > TOO_FAR) continue;
    taken.push(best.box);
    placed.push(best.placed);
  }
  return placed;
}

function boxAt({ x, y, width, height }: Wish, [right, down]: Spot, distance: number): Box {
  const middleX = x + right * distance + Math.sign(right) * (Math.abs(right) >= 1 ? width / 2 : width / 4);
  const middleY = y + down * distance + (Math.abs(down) >= 1 ? Math.sign(down) * (height / 2 - 6) : 0);
  return {
    left: middleX - width / 2,
    right: middleX + width / 2,
    top: middleY - height / 2,
    bottom: middleY + height / 2,
  };
}

function placedAt({ key, x, y }: Wish, box: Box, distance: number): Placed {
  const near = {
    x: Math.max(box.left, Math.min(box.right, x)),
    y: Math.max(box.top, Math.min(box.bottom, y)),
  };
  return { key, left: box.left, top: box.top, leader: distance > NEAR ? near : null };
}

/** The box, moved so that it leaves a frame as little as can be. */
function within(box: Box, frame: Box): Box {
  const right = Math.max(frame.left - box.left, Math.min(0, frame.right - box.right));
  const down = Math.max(frame.top - box.top, Math.min(0, frame.bottom - box.bottom));
  return {
    left: box.left + right,
    right: box.right + right,
    top: box.top + down,
    bottom: box.bottom + down,
  };
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP;

const isNear = ({ left, right, top, bottom }: Box, [x, y]: Spot, reach: number): boolean =>
  x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach;

const isOf = (wish: Wish, [x, y]: Spot): boolean => wish.x === x && wish.y === y;
