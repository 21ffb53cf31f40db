/** Captions of tokens and red lines, by the grammar of the table: inward over the open stretch, pushed past strokes. */
import type { Box, Half, SceneLine, SceneRail, SceneToken, Stretch } from './scene.ts';
import { isCrowded } from './sceneFrame.ts';
import { type Found, findRoom, type Wish } from './sceneFree.ts';
import { ringOf } from './sceneLines.ts';
import { boxOf, clamp, dropOf, type Pen, type Style, sideColor } from './scenePen.ts';

/** Distance of a caption from the flag or stroke that it belongs to. */
const BESIDE = 5;
/** Worth of standing beside the flag rather than across the rail from it, in pixels of distance. */
const ACROSS = 90;
/** Worth of the right side of a flag or stroke, and of its own half. */
const OPEN = { side: 110, half: 130 };
/** Where all stand on one notch, both sides and both halves are theirs. */
const AGREED = { side: 30, half: 40 };
/** A name up to this long stands in full; a longer one has to earn its room. */
const LONG = 30;

function variantsOf(pen: Pen, issue: number, position: number): readonly string[] {
  const { name, short } = pen.agenda.issues[issue]!.positions[position]!;
  const full = pen.text(name);
  const brief = pen.text(short);
  return full === brief ? [full] : full.length <= LONG ? [full, brief] : [brief];
}

/** Half of what a line of text takes, as a share of its size. */
const LETTERS = 0.57;

/** How much further from the rail than the middle of the flags: captions, and labels, which may lie under a name. */
const AWAY = { caption: 1.2, label: 2.6 };

/** Baseline of a caption beside flags of a half: a little further from the rail than their middle where there is room. */
function baselineOf(rail: SceneRail, half: Half, middle: number, size: number, most = AWAY.caption): number {
  const room = rail.height / 2 + 0.6 - LETTERS * size - middle;
  const away = middle + clamp((rail.height - 31) * 0.2, 0, Math.min(most, Math.max(AWAY.caption, room)));
  return rail.y + (half === 'above' ? -away : away) + dropOf(size);
}

/** What the captions of a rail are placed with. */
interface Ground {
  readonly rail: SceneRail;
  /** Distance of the middle of a flag from the rail. */
  readonly middle: number;
  /** What stands there already; each caption adds itself. */
  readonly boxes: Box[];
  /** The captions among it. */
  readonly words: Box[];
  /** Captions of the rail over this one, with air. */
  readonly above: readonly Box[];
  readonly limits: Stretch;
  /** Captions of flags keep to the rail and leave the name and the distance alone, as long as they find room there. */
  readonly inner: Stretch;
}

/** As large as the strip of the rail allows: beside low flags captions are small. */
function sizedFor(pen: Pen, { rail, middle }: Ground, style: Style): Style {
  const most = (rail.height / 2 + 0.6 - middle - AWAY.caption) / LETTERS;
  return { ...style, size: Math.max(pen.smallest, Math.min(style.size, most)) };
}

/** On the own half and as a last resort on the other: first to the wanted side, then to the other one. */
function wishesBeside(
  { rail, middle }: Ground,
  half: Half,
  size: number,
  edges: { readonly left: number; readonly right: number },
  rightFirst: boolean,
  worth = OPEN,
  most = AWAY.caption,
): Wish[] {
  const other = half === 'above' ? 'below' : 'above';
  return [half, other].flatMap((each, index): Wish[] => {
    const baseline = baselineOf(rail, each as Half, middle, size, most);
    const cost = index * worth.half;
    const right = { anchor: edges.right + BESIDE, towards: 'right', baseline } as const;
    const left = { anchor: edges.left - BESIDE, towards: 'left', baseline } as const;
    return [
      { ...right, cost: rightFirst ? cost : cost + worth.side },
      { ...left, cost: rightFirst ? cost + worth.side : cost },
    ];
  });
}

/** Whether the open stretch lies to the right of a token. */
function inwardRight(rail: SceneRail, token: SceneToken): boolean {
  const others = rail.tokens.filter(other => other.seat !== token.seat && other.state !== 'rejected');
  const middle =
    others.length > 0
      ? others.reduce((sum, other) => sum + other.tip.x, 0) / others.length
      : (rail.from + rail.to) / 2;
  return middle === token.tip.x ? token.half === 'above' : middle > token.tip.x;
}

/** Across the rail from a flag, at its notch, where no other flag stands. */
function wishAcross({ rail, middle }: Ground, token: SceneToken, size: number): Wish[] {
  const isTaken = rail.tokens.some(({ half, tip }) => half !== token.half && tip.x === token.tip.x);
  if (isTaken) return [];
  const baseline = baselineOf(rail, token.half === 'above' ? 'below' : 'above', middle, size);
  return [{ anchor: token.tip.x, towards: 'middle', baseline, cost: ACROSS }];
}

const isWhole = (found: Found | null, variants: readonly string[]): boolean =>
  found !== null && variants.includes(found.fitted.text);

/** Room beside a caption, more than beside flags: closer, two of them read as one sentence. */
const BETWEEN = 6;

/** Sets a text where room was found and takes its place. */
function settle(
  pen: Pen,
  ground: Ground,
  found: Found | null,
  style: Style,
  name: { readonly thing: string; readonly part: string },
): void {
  if (!found) return;
  const ends = found.wish.towards === 'left';
  const caption = pen.set(found.fitted, style, {
    ...name,
    x: ends ? found.left + found.fitted.width : found.left,
    baseline: found.wish.baseline,
    align: ends ? 'end' : 'start',
  });
  const { x, y, width, height } = caption.box;
  ground.boxes.push(boxOf(x - BETWEEN, y, width + 2 * BETWEEN, height));
  ground.words.push(caption.box);
}

/** Worth, in pixels of distance, of keeping clear of the words of the rail above; a label stays by its line. */
const CLEAR_OF_ABOVE = { caption: 110, label: 40 };

/**
 * Room for a caption: within the stretch that it should keep to, else within the limits; and clear of the words of
 * the rail above where that does not cost too much.
 */
function roomFor(
  pen: Pen,
  { boxes, above, limits }: Ground,
  variants: readonly string[],
  style: Style,
  wishes: readonly Wish[],
  first: Stretch,
  worth: number,
): Found | null {
  const search = (taken: readonly Box[]) => {
    const within = findRoom(pen, variants, style, wishes, taken, first);
    return isWhole(within, variants) ? within : findRoom(pen, variants, style, wishes, taken, limits);
  };
  const near = search(boxes);
  const clear = above.length > 0 ? search([...boxes, ...above]) : null;
  return clear && near && isWhole(clear, variants) && clear.cost <= near.cost + worth ? clear : near;
}

/** What each side stands for, beside its token; one caption for all where they agree, if there is room to spare. */
export function captionTokens(pen: Pen, ground: Ground): void {
  const { rail, inner } = ground;
  const agreed = rail.state !== 'open';
  if (rail.state === 'agreed' && isCrowded(rail.height, pen.input.textScale ?? 1)) return;
  const live = rail.tokens.filter(token => token.state !== 'rejected');
  for (const token of agreed ? live.slice(0, 1) : live) {
    const style = sizedFor(
      pen,
      ground,
      agreed
        ? pen.sans(12.5, 'light.accord', 'leather', 600)
        : pen.sans(12.5, sideColor(token.seat), 'leather', 500),
    );
    const turned = !agreed && rail.pending?.seat === token.seat;
    const edges = { left: token.box.x, right: token.box.x + token.box.width };
    const wishes = [
      ...wishesBeside(
        ground,
        token.half,
        style.size,
        edges,
        inwardRight(rail, token) !== turned,
        agreed ? AGREED : OPEN,
      ),
      ...wishAcross(ground, token, style.size),
    ];
    const variants = variantsOf(pen, rail.issue, token.position);
    const found = roomFor(pen, ground, variants, style, wishes, inner, CLEAR_OF_ABOVE.caption);
    settle(pen, ground, found, style, { thing: token.id, part: 'caption' });
  }
}

/** Name and state of a line: with its state, without it. */
function lineVariants(pen: Pen, line: SceneLine): readonly string[] {
  const name = pen.text(pen.agenda.redLines[line.line]!.name);
  const state = pen.words.lineStates[line.state] || (line.tested ? pen.words.lineStates.tested : '');
  return state === '' ? [name] : [`${name}, ${state}`, name];
}

/** Labels of red lines: on the owner's half, on the forbidden side, reading towards the stroke. */
export function captionLines(pen: Pen, ground: Ground): void {
  const { inner, limits } = ground;
  const style = sizedFor(pen, ground, pen.sans(12, 'line.label', 'leather', 600));
  for (const line of ground.rail.lines) {
    const stroke = line.strokes[0]!;
    const forbidsLeft = line.forbidden[0]!.from < (stroke.from.x + stroke.to.x) / 2 - 1;
    const radius = (line.seal?.radius ?? 5) + ringOf(line);
    const at = line.seal?.at.x ?? (line.half === 'above' ? stroke.from.x : stroke.to.x);
    const edges = { left: at - radius, right: at + radius };
    const wishes = wishesBeside(ground, line.half, style.size, edges, !forbidsLeft, OPEN, AWAY.label);
    const variants = lineVariants(pen, line);
    // Over the name of the issue a label would read as its heading; under it, it does not.
    const near = line.half === 'above' ? { ...limits, from: inner.from } : limits;
    const found = roomFor(pen, ground, variants, style, wishes, near, CLEAR_OF_ABOVE.label);
    settle(pen, ground, found, style, { thing: line.id, part: 'label' });
  }
}
