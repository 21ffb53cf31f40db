/** The words of a rail that are not on its tokens: its name, how far apart the sides are, whose ends they are. */
import type { Box, SceneRail, Stretch } from './scene.ts';
import { type Found, findRoom, type Wish } from './sceneFree.ts';
import { ringOf, sealBox, strokeBoxes } from './sceneLines.ts';
import { boxOf, dropOf, lineSpan, type Pen, type Style, sideColor, splitLine } from './scenePen.ts';
import { captionLines, captionTokens } from './sceneRailTexts.ts';
import type { TokenSize } from './sceneTokens.ts';

/** What all rails of a table share. */
export interface Rails {
  readonly from: number;
  readonly to: number;
  /** Names stand in a column at the left, or over the rail where there is no room for one. */
  readonly column: { readonly x: number; readonly width: number } | null;
  readonly right: number;
  readonly limits: Stretch;
  readonly tokens: TokenSize;
  readonly name: Style;
  readonly apart: Style;
  readonly end: Style;
}

/** Flags, seals and slips. */
function solidBoxes(rail: SceneRail): Box[] {
  const boxes = rail.tokens.map(token => token.box);
  if (rail.pending) boxes.push(rail.pending.box);
  for (const line of rail.lines) {
    if (line.seal) boxes.push(sealBox(line.seal, ringOf(line)));
    boxes.push(...line.slips.map(slip => slip.box));
  }
  return boxes;
}

/** Everything that a caption of the rail keeps clear of. */
function obstacles(rail: SceneRail): Box[] {
  const boxes = solidBoxes(rail);
  const arrow = rail.pending?.arrow;
  if (arrow) {
    const { from, to } = arrow;
    boxes.push(boxOf(Math.min(from.x, to.x), from.y - 4, Math.abs(to.x - from.x), 8));
  }
  for (const line of rail.lines)
    for (const stroke of [...line.strokes, ...(line.redrawn ? [line.redrawn] : [])])
      boxes.push(...strokeBoxes(stroke));
  if (rail.brass) boxes.push(boxOf(rail.brass.x - BRASS, rail.brass.y - BRASS, 2 * BRASS, 2 * BRASS));
  return boxes;
}

/** Half of what the brass seal takes. */
const BRASS = 11;

/** All words of a rail: ends, name, distance, red lines, tokens. Returns the boxes of the last two. */
export function captionRail(pen: Pen, shared: Rails, rail: SceneRail, above: readonly Box[]): readonly Box[] {
  const words: Box[] = [];
  const boxes = obstacles(rail);
  const ends = captionEnds(pen, shared, rail);
  boxes.push(...ends);
  if (shared.column) {
    captionName(pen, shared, rail, boxes, shared.column);
    captionApart(pen, shared, rail, boxes);
    const middle = shared.tokens.gap + shared.tokens.height / 2;
    const inner = { from: rail.from, to: rail.to };
    const ground = { rail, middle, boxes, words, above: aired(above), limits: shared.limits, inner };
    captionLines(pen, ground);
    captionTokens(pen, ground);
  } else {
    captionOver(pen, shared, rail, boxes, ends);
  }
  return words;
}

/** Air over and under the words of the next rail: closer, the halo of one would lie on the letters of the other. */
const APART = 2;

const aired = (boxes: readonly Box[]): Box[] =>
  boxes.map(({ x, y, width, height }) => boxOf(x, y - APART, width, height + 2 * APART));

/** Letters of the two seats at the ends, where there are more than two; once signed, the brass seal stands there. */
function captionEnds(pen: Pen, shared: Rails, rail: SceneRail): Box[] {
  const boxes: Box[] = [];
  if (pen.agenda.principals.length === 2 || rail.state === 'ratified') return boxes;
  const baseline = rail.y + dropOf(shared.end.size);
  for (const side of ['left', 'right'] as const) {
    const seat = rail.ends[side];
    const caption = pen.write(
      pen.code(seat),
      60,
      { ...shared.end, color: sideColor(seat) },
      {
        thing: rail.id,
        part: side,
        x: side === 'left' ? rail.from - 5 : rail.to + 5,
        baseline,
        align: side === 'left' ? 'end' : 'start',
      },
    );
    if (caption) boxes.push(caption.box);
  }
  return boxes;
}

/** The name of the issue, in one line, or in two where it is too long. */
function captionName(
  pen: Pen,
  { name }: Rails,
  rail: SceneRail,
  boxes: Box[],
  column: { readonly x: number; readonly width: number },
): void {
  const text = pen.text(pen.agenda.issues[rail.issue]!.name);
  const place = { thing: rail.id, x: column.x, align: 'start' as const };
  const one = pen.fit([text], column.width, name, false);
  if (one) {
    boxes.push(pen.set(one, name, { ...place, part: 'name', baseline: rail.y + dropOf(one.size) - 0.5 }).box);
    return;
  }
  const size = Math.min(name.least!, (rail.height - 2) / 2.1);
  const small: Style = { ...name, size: Math.max(pen.smallest, size) };
  const { least: _, ...style } = small;
  const [first, second] = splitLine(text, line => pen.widthOf(line, style) <= column.width);
  const above = pen.write(first, column.width, style, {
    ...place,
    part: 'name',
    baseline: rail.y - 0.25 * style.size,
  });
  if (above) boxes.push(above.box);
  const below = pen.write(second, column.width, style, {
    ...place,
    part: 'name-2',
    baseline: rail.y + 0.8 * style.size,
  });
  if (below) boxes.push(below.box);
}

const apartText = (pen: Pen, rail: SceneRail): string =>
  rail.apart === null ? '' : rail.apart === 0 ? pen.words.agreed : pen.words.apart(rail.apart);

const apartStyle = ({ apart }: Rails, rail: SceneRail): Style =>
  rail.apart === 0 ? { ...apart, color: 'light.accord', weight: 700 } : apart;

function captionApart(pen: Pen, shared: Rails, rail: SceneRail, boxes: Box[]): void {
  const style = { ...apartStyle(shared, rail), least: pen.smallest };
  const from = rail.brass ? rail.brass.x + BRASS + 1 : rail.to + 8;
  const caption = pen.write(apartText(pen, rail), shared.right - from, style, {
    thing: rail.id,
    part: 'apart',
    x: shared.right,
    baseline: rail.y + dropOf(style.size),
    align: 'end',
    // Once signed, the seal says the same.
    mayCut: rail.brass === null,
  });
  // A label right over it would read as its heading.
  if (caption) boxes.push(...aired([caption.box]));
}

/** A text over a rail: where it would like to stand. */
interface Over {
  readonly part: 'apart' | 'name';
  readonly text: string;
  readonly style: Style;
  readonly anchor: number;
  readonly towards: 'left' | 'middle';
  /** Whether it would rather stand under the rail than not at all. */
  readonly mayGoUnder: boolean;
}

/** Distance from a rail at which a text leaves the rings of its notches alone, halo included. */
const CLEAR = 8;

/** Baseline of a text over a rail: beside the flags, but with its descenders clear of the notches, and in its strip. */
function baselineOver(rail: SceneRail, middle: number, { face, size }: Style): number {
  const { top, bottom } = lineSpan(face, size, 0);
  const least = rail.top + 1 - top;
  return Math.max(least, Math.min(rail.y - middle + dropOf(size), rail.y - CLEAR - bottom));
}

/** Worth, in pixels of distance, of standing over the rail: under it a name could belong to the next one. */
const UNDER = 110;

/** Beside the tokens over the rail, else under it; smaller before it is cut. */
function roomOver(
  pen: Pen,
  over: Over,
  middle: number,
  rail: SceneRail,
  boxes: readonly Box[],
  limits: Stretch,
) {
  const { least, ...style } = over.style;
  let cut: { readonly found: Found; readonly style: Style } | null = null;
  for (const size of least === undefined ? [style.size] : [style.size, least, pen.smallest]) {
    const sized = { ...style, size };
    const under = over.mayGoUnder ? [rail.y + middle + dropOf(size)] : [];
    const wishes = [baselineOver(rail, middle, sized), ...under].map(
      (baseline, index): Wish => ({
        anchor: over.anchor,
        towards: over.towards,
        baseline,
        cost: index * UNDER,
      }),
    );
    const found = findRoom(pen, [over.text], sized, wishes, boxes, limits);
    if (found?.fitted.text === over.text) return { found, style: sized };
    if (found) cut = { found, style: sized };
  }
  return cut;
}

/**
 * Where there is no column: the distance at the right over the rail, the name in the middle, beside the tokens. On a
 * crowded rail the name goes first, and may lie over a stroke: without it nobody knows what the rail is about.
 */
function captionOver(
  pen: Pen,
  shared: Rails,
  rail: SceneRail,
  boxes: readonly Box[],
  ends: readonly Box[],
): void {
  const { limits, tokens } = shared;
  const middle = tokens.gap + tokens.height / 2;
  const apart: Over = {
    part: 'apart',
    text: apartText(pen, rail),
    style: apartStyle(shared, rail),
    anchor: limits.to,
    towards: 'left',
    // Where all agree, the light on the rail says the same.
    mayGoUnder: rail.apart !== 0,
  };
  const name: Over = {
    part: 'name',
    text: pen.text(pen.agenda.issues[rail.issue]!.name),
    style: shared.name,
    anchor: (limits.from + limits.to) / 2,
    towards: 'middle',
    mayGoUnder: true,
  };
  const plan = (order: readonly Over[], obstacles: readonly Box[]) => {
    const taken = [...obstacles];
    return order.flatMap(over => {
      const room = over.text === '' ? null : roomOver(pen, over, middle, rail, taken, limits);
      if (!room) return [];
      const { top, bottom } = lineSpan(room.style.face, room.style.size, room.found.wish.baseline);
      taken.push(boxOf(room.found.left, top, room.found.fitted.width, bottom - top));
      return [{ over, ...room }];
    });
  };
  /** How well the name came off: not at all, cut, whole, and whole over its rail. */
  const rank = (placed: ReturnType<typeof plan>): number => {
    const found = placed.find(({ over }) => over === name)?.found;
    if (!found) return 0;
    return found.fitted.text !== name.text ? 1 : found.wish.cost > 0 ? 2 : 3;
  };
  const plans = [
    () => plan([apart, name], boxes),
    () => plan([name, apart], boxes),
    () => plan([name, apart], [...solidBoxes(rail), ...ends]),
  ];
  // A distance is worth more than the place of the name; that all agree is not.
  const enough = rail.apart === 0 ? 3 : 2;
  let best: ReturnType<typeof plan> = [];
  for (const each of plans) {
    const placed = each();
    if (best.length === 0 || rank(placed) > rank(best)) best = placed;
    if (rank(best) >= enough) break;
  }
  for (const { over, found, style } of best) {
    const place = { thing: rail.id, part: over.part, x: found.left, baseline: found.wish.baseline };
    pen.set(found.fitted, style, { ...place, align: 'start' });
  }
}
