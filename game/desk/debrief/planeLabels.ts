import type { Scale } from '../../present/scale.ts';
import { hueOf } from '../play/hues.ts';
import { type Box, type Placed, placeLabels, type Wish } from './labels.ts';
import { labelOf } from './planeNames.ts';
import type { Layer, NamedPoint } from './planePoints.ts';
import { textWidth } from './size.ts';
import type { DebriefState } from './state.ts';

export const FONT = { size: 12.5, line: 16 } as const;
/** How near a place has to be to a point with a name, in pixels, to stand for it. */
export const NAMED_REACH = 14;
/** Width of a drawing below which notes and the middles of paths are left out. */
const SMALL = 480;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The drawing in its own units. */
interface Sheet {
  readonly x: Scale;
  readonly y: Scale;
  readonly ticksY: readonly number[];
  readonly frame: Box;
  readonly width: number;
}

/** A text on the drawing, and what it speaks of. */
interface Label {
  readonly at: Place;
  readonly name: string;
  readonly note: string;
  readonly class: string;
}

export const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The texts of the plane, each with its place: points with names, and the frontier. */
export function planeLabels(
  state: DebriefState,
  sheet: Sheet,
  visible: readonly NamedPoint[],
  shown: (layer: Layer) => boolean,
): (Placed & Label)[] {
  const { x, y, frame, width } = sheet;
  const words = state.words().plane;
  const isSmall = width < SMALL;
  const texts = new Map<string, Label>();
  const wishes: Wish[] = [];
  const spot = (point: NamedPoint) => ({ x: x(point.x), y: y(point.y) });

  function wish(key: string, label: Label, optional: boolean): void {
    texts.set(key, label);
    const { name, note } = label;
    const wide = Math.max(textWidth(name, FONT.size, 600), note ? textWidth(note, FONT.size - 0.5, 400) : 0);
    const size = { width: wide + 2, height: note ? FONT.line * 2 : FONT.line };
    wishes.push({ key, ...label.at, ...size, optional });
  }

  const texted = visible.filter(({ kind }) => kind !== 'path');
  for (const point of visible) {
    const at = spot(point);
    const isPath = point.kind === 'path';
    if (isPath && !point.isEnd && isSmall) continue;
    // What became of a draft has a name of its own.
    if (isPath && texted.some(other => distance(spot(other), at) < NAMED_REACH)) continue;
    const { name, note } = labelOf(state, point, shown);
    const hue = point.by === null ? '' : hueOf(point.by);
    wish(point.key, { at, name, note: isSmall ? '' : note, class: `${point.kind} ${hue}` }, isPath);
  }
  const bend = shown('frontier') && !isSmall ? edgeInView(state, sheet) : null;
  if (bend)
    wish(
      'frontier',
      { at: bend, name: words.frontierName, note: words.frontierNote, class: 'frontier' },
      true,
    );
  return placeLabels(
    wishes,
    { ...frame, left: 2, right: width - 2 },
    alongLines(state, sheet, shown),
    visible.map(point => [spot(point).x, spot(point).y] as const),
    figuresOfAxis(state, sheet),
  ).map(place => ({ ...place, ...texts.get(place.key)! }));
}

/** Where the figures of the axis that goes up stand, as `PlaneAxes` draws them. */
const figuresOfAxis = ({ desk }: DebriefState, { y, ticksY, frame }: Sheet): Box[] =>
  ticksY.map(value => {
    const right = frame.left - 8;
    const left = right - textWidth(desk.format().signed(value), FONT.size, 400);
    return { left, right, top: y(value) - FONT.size / 2, bottom: y(value) + FONT.size / 2 };
  });

/** Where the name of the frontier may stand: a quarter of the way along what is in view. */
function edgeInView(state: DebriefState, { x, y, frame }: Sheet): Place | null {
  const inView = state
    .plane()
    .edge.points.map(([across, up]) => ({ x: x(across!), y: y(up!) }))
    .filter(
      at => at.x > frame.left && at.x < frame.right && at.y > frame.top + FONT.line && at.y < frame.bottom,
    );
  return inView[Math.floor(inView.length / 4)] ?? null;
}

/** Places along the paths, the frontier and the lines of no deal, so that labels keep off them. */
function alongLines(
  state: DebriefState,
  { x, y, frame }: Sheet,
  shown: (layer: Layer) => boolean,
): (readonly [number, number])[] {
  const { axes, paths, edge, breakdown } = state.plane();
  const [across, up] = axes;
  const noDeal = [x(breakdown[across]!), y(breakdown[up]!)] as const;
  const lines: (readonly (readonly [number, number])[])[] = [
    ...(shown('paths')
      ? paths.map(path => path.map(({ utilities }) => [x(utilities[across]!), y(utilities[up]!)] as const))
      : []),
    ...(shown('frontier') ? [edge.points.map(([a, b]) => [x(a!), y(b!)] as const)] : []),
    [[noDeal[0], frame.top], noDeal, [frame.right, noDeal[1]]],
  ];
  return lines.flatMap(points =>
    points.slice(1).flatMap(([x1, y1], place) => {
      const [x0, y0] = points[place]!;
      const parts = Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / 12);
      return Array.from(
        { length: parts },
        (_, part) => [x0 + ((x1 - x0) * part) / parts, y0 + ((y1 - y0) * part) / parts] as const,
      );
    }),
  );
}
