/** The skeleton of the layout: where wall, table, side columns and ropes lie, from the size and the scenario's shape. */
import type { Agenda } from '../scenario/types.ts';
import type { Box, SceneInput, Size } from './scene.ts';
import { boxOf, clamp } from './scenePen.ts';

/** The standard canvas. */
const STANDARD: Size = { width: 1092, height: 636 };
/** Below this width a rail carries no captions of its own: the desk says them. */
export const CAPTIONS_FROM = 640;

export interface Frame {
  readonly size: Size;
  readonly scale: number;
  readonly compact: boolean;
  /** Width of a side column with its margins; 0 in the compact layout. */
  readonly column: number;
  /** Top of the table. */
  readonly wall: number;
  /** Height of the back rim, where the ledgers stand. */
  readonly rim: number;
  readonly frame: Box;
  readonly leather: Box;
  readonly apron: Box;
  readonly strip: Box | null;
  /** Height of the header of one row of seats in the compact layout. */
  readonly header: number;
  readonly ropes: {
    readonly top: number;
    readonly row: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly pitch: number;
  readonly firstRail: number;
}

interface Shape {
  readonly seats: number;
  readonly issues: number;
  readonly measures: number;
  /** Cells of the strip in the compact layout. */
  readonly cells: number;
}

const shapeOf = (agenda: Agenda, cells: number): Shape => ({
  seats: agenda.principals.length,
  issues: agenda.issues.length,
  measures: agenda.measures.length,
  cells,
});

/** Cells that the strip may need at most: all measures, the figures, the door. */
const mostCells = (agenda: Agenda): number => agenda.measures.length + (agenda.metric ? 1 : 0) + 1;

const scaleOf = (width: number, compact: boolean): number =>
  compact ? 1 : clamp(width / STANDARD.width, 0.64, 1.45);

/** Two rows of trust find room beside each other where there are more than three. */
function ropeRows(seats: number): { rows: number; columns: number } {
  return seats === 2 ? { rows: 1, columns: 1 } : { rows: seats === 3 ? 2 : 3, columns: 2 };
}

function columnWidth(width: number, seats: number, textScale: number): number {
  const scale = scaleOf(width, false);
  return Math.round(clamp(150 * scale, (seats === 2 ? 106 : 130) * (0.4 + 0.6 * textScale), 196));
}

/** Least pitch at which tokens and captions of the smallest size stand clear of their neighbours. */
const leastPitch = (textScale: number): number => 10 + 2 * (11 * textScale + 2);

/** Whether rails lie so close that all captions and threads would crowd each other. */
export const isCrowded = (pitch: number, textScale: number): boolean => pitch < leastPitch(textScale) - 2;

/** The wall is never lower. */
const LEAST_WALL = 140;

/** Pitch that reads well, where the height is free. */
const goodPitch = (issues: number, scale: number, textScale: number): number =>
  clamp(330 / issues, leastPitch(textScale), 46 * clamp(scale, 0.95, 1.3)) * (0.3 + 0.7 * textScale);

const heights = (scale: number, shape: Shape, textScale: number) => {
  const ropes = ropeRows(shape.seats);
  const wall = Math.max(150 * (0.5 + 0.5 * textScale), 186 * scale);
  const rim = shape.measures > 0 ? Math.max(17, 15 * scale) * (0.4 + 0.6 * textScale) : 12 * scale;
  const apron = 20 * clamp(scale, 0.9, 1.2) * (0.5 + 0.5 * textScale);
  const row = shape.seats === 2 ? 36 * (0.6 + 0.4 * textScale) : 21 * (0.6 + 0.4 * textScale);
  return { wall, rim, front: 12 * clamp(scale, 0.8, 1.2), apron, row, ropes, ropeArea: 4 + row * ropes.rows };
};

/** Least widths of what stands along the wall; the table falls back to the compact layout where they do not fit. */
export const WALL_LEAST = { lectern: 62, door: 62, card: 134, telephone: 60, weight: 64 } as const;

function wallFits(agenda: Agenda, width: number, textScale: number): boolean {
  const seats = agenda.principals.length;
  const least =
    seats * WALL_LEAST.lectern +
    WALL_LEAST.door +
    WALL_LEAST.card +
    WALL_LEAST.telephone +
    agenda.measures.length * WALL_LEAST.weight;
  return least * (0.4 + 0.6 * textScale) <= width - 2 * columnWidth(width, seats, textScale) - 8;
}

/** Whether the layout of a phone is used: because it is asked for, or because the wall is too narrow for its things. */
const isCompact = (agenda: Agenda, input: Pick<SceneInput, 'size' | 'compact' | 'textScale'>): boolean =>
  input.compact || input.size.width < 680 || !wallFits(agenda, input.size.width, input.textScale ?? 1);

const HEADER = 90;
const STRIP_ROW = 46;
const COMPACT_ROPE = 34;
const COMPACT_APRON = 17;

/** Height of the canvas that suits a scenario at a width. A canvas may be higher, but not lower. */
export function sceneHeight(agenda: Agenda, width: number, compact: boolean, textScale = 1): number {
  const shape = shapeOf(agenda, mostCells(agenda));
  if (isCompact(agenda, { size: { width, height: 0 }, compact, textScale })) {
    const { top, bottom } = compactParts(width, shape, textScale);
    return Math.ceil(top + 18 + shape.issues * 56 * (0.3 + 0.7 * textScale) + bottom);
  }
  const scale = scaleOf(width, false);
  const { wall, rim, front, apron, ropeArea } = heights(scale, shape, textScale);
  const table =
    wall +
    rim +
    6 +
    shape.issues * Math.max(leastPitch(textScale), goodPitch(shape.issues, scale, textScale)) +
    front +
    apron +
    ropeArea;
  const k = (columnWidth(width, shape.seats, textScale) - 16) / 134;
  const seat =
    shape.seats === 2 ? 262 * k + 54 + 4 * 46 * textScale : 2 * (120 + 34 + 2 * 36 * textScale + 24);
  return Math.ceil(Math.max(STANDARD.height * scale, table, seat + ropeArea + 8));
}

function compactParts(width: number, shape: Shape, textScale: number) {
  const header = HEADER * (0.4 + 0.6 * textScale);
  const perRow = Math.max(1, Math.floor((width - 8) / (118 * textScale)));
  const stripRows = Math.ceil(shape.cells / perRow);
  const strip = stripRows * STRIP_ROW * (0.4 + 0.6 * textScale);
  const { rows } = ropeRows(shape.seats);
  const seatRows = shape.seats === 2 ? 1 : 2;
  const apron = COMPACT_APRON * (0.4 + 0.6 * textScale);
  return {
    header,
    strip,
    apron,
    rows: seatRows,
    top: header * seatRows + strip + 8,
    bottom: 10 + apron + rows * COMPACT_ROPE * (0.6 + 0.4 * textScale),
  };
}

function compactFrame(agenda: Agenda, input: SceneInput, cells: number): Frame {
  const { size } = input;
  const textScale = input.textScale ?? 1;
  const shape = shapeOf(agenda, cells);
  const parts = compactParts(size.width, shape, textScale);
  const frame = boxOf(4, parts.top, size.width - 8, size.height - parts.top - parts.bottom);
  const leather = boxOf(frame.x + 5, frame.y + 5, frame.width - 10, frame.height - 10);
  const pitch = (leather.height - 8) / shape.issues;
  return {
    size,
    scale: 1,
    compact: true,
    column: 0,
    wall: parts.top,
    rim: 5,
    frame,
    leather,
    apron: boxOf(frame.x + 2, frame.y + frame.height, frame.width - 4, parts.apron),
    strip: boxOf(0, parts.header * parts.rows, size.width, parts.strip),
    header: parts.header,
    ropes: {
      top: frame.y + frame.height + parts.apron + 4,
      row: (parts.bottom - parts.apron - 8) / ropeRows(shape.seats).rows,
      ...ropeRows(shape.seats),
    },
    pitch,
    firstRail: leather.y + 4 + pitch / 2 + Math.min(3, pitch / 20),
  };
}

export function frameOf(agenda: Agenda, input: SceneInput, cells: number): Frame {
  if (isCompact(agenda, input)) return compactFrame(agenda, input, cells);
  const { size } = input;
  const textScale = input.textScale ?? 1;
  const shape = shapeOf(agenda, cells);
  const scale = scaleOf(size.width, false);
  const column = columnWidth(size.width, shape.seats, textScale);
  const { rim, front, apron, row, ropes, ropeArea, ...high } = heights(scale, shape, textScale);
  const bottom = size.height - ropeArea;
  const rails = shape.issues * leastPitch(textScale) + 6;
  // Many rails on a low canvas: the wall gives way first.
  const wall = clamp(
    bottom - apron - front - rails - rim,
    Math.min(high.wall, LEAST_WALL * textScale),
    high.wall,
  );
  const frame = boxOf(column, wall, size.width - 2 * column, bottom - apron - wall);
  const inset = 13 * clamp(scale, 0.8, 1.2);
  const leather = boxOf(frame.x + inset, frame.y + rim, frame.width - 2 * inset, frame.height - rim - front);
  const pitch = Math.min((leather.height - 6) / shape.issues, 76 * scale);
  return {
    size,
    scale,
    compact: false,
    column,
    wall,
    rim,
    frame,
    leather,
    apron: boxOf(frame.x + 2, frame.y + frame.height, frame.width - 4, apron),
    strip: null,
    header: 0,
    ropes: { top: bottom + 4, row, ...ropes },
    pitch,
    firstRail: leather.y + leather.height / 2 - (pitch * (shape.issues - 1)) / 2,
  };
}
