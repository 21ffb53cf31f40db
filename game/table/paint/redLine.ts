/** The red stroke: a grease pencil drawn across the wood. The origin is its upper end. */
import type { Point } from '../../present/scene.ts';
import { fontOf } from '../fonts.ts';
import type { Extent, Painter } from '../forge.ts';
import { palette, withAlpha } from '../palette.ts';

export const strokeExtent = (reach: Point): Extent => ({
  left: Math.min(0, reach.x) - 10,
  top: -6,
  width: Math.abs(reach.x) + 20,
  height: reach.y + 12,
});

/** Outline of a stroke that is widest a little below its start and thins towards its end. */
function outlineOf(reach: Point, from: number, to: number): Path2D {
  const length = Math.hypot(reach.x, reach.y);
  const across = { x: -reach.y / length, y: reach.x / length };
  const at = (share: number, side: number): Point => {
    const half = 2.7 - 0.95 * share - 0.5 * (1 - share) ** 6;
    const bow = Math.sin(Math.PI * share) * 0.8;
    return {
      x: reach.x * share + across.x * (half * side + bow),
      y: reach.y * share + across.y * (half * side + bow),
    };
  };
  const path = new Path2D();
  const steps = 16;
  const first = at(from, -1);
  path.moveTo(first.x, first.y);
  for (let step = 1; step <= steps; step++) {
    const point = at(from + ((to - from) * step) / steps, -1);
    path.lineTo(point.x, point.y);
  }
  const turn = at(to, 0);
  const tip = at(to, 1);
  path.quadraticCurveTo(turn.x + reach.x * 0.035, turn.y + reach.y * 0.035, tip.x, tip.y);
  for (let step = steps - 1; step >= 0; step--) {
    const point = at(from + ((to - from) * step) / steps, 1);
    path.lineTo(point.x, point.y);
  }
  const start = at(from, 0);
  path.quadraticCurveTo(start.x - reach.x * 0.04, start.y - reach.y * 0.04, first.x, first.y);
  return path;
}

export const strokePainter =
  (reach: Point): Painter =>
  context => {
    context.strokeStyle = withAlpha(palette['leather.groove'], 0.55);
    context.lineWidth = 2;
    const outline = outlineOf(reach, 0, 1);
    context.stroke(outline);
    context.fillStyle = palette['line.night'];
    context.fill(outline);
  };

export const brokenStrokePainter =
  (reach: Point): Painter =>
  context => {
    context.fillStyle = palette['line.night'];
    context.save();
    context.rotate(0.1);
    context.translate(2, -1);
    context.fill(outlineOf(reach, 0, 0.4));
    context.restore();
    context.save();
    context.translate(reach.x, reach.y);
    context.rotate(0.34);
    context.translate(-reach.x, -reach.y);
    context.fill(outlineOf(reach, 0.5, 1));
    context.restore();
  };

export const dashedStrokePainter =
  (reach: Point): Painter =>
  context => {
    context.strokeStyle = palette['line.night'];
    context.lineWidth = 3;
    context.setLineDash([6, 4.5]);
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(reach.x, reach.y);
    context.stroke();
  };

/** A ripple of a tested line; side 1 opens to the right. */
export const arcsPainter =
  (side: 1 | -1, index: number): Painter =>
  context => {
    context.strokeStyle = palette['line.label'];
    context.lineWidth = 1.5 - index * 0.3;
    context.lineCap = 'round';
    context.beginPath();
    const middle = side === 1 ? 0 : Math.PI;
    context.arc(-side * 3, 0, 8 + index * 4.5, middle - 0.85, middle + 0.85);
    context.stroke();
  };

export const sealExtent: Extent = { left: -24, top: -20, width: 48, height: 40 };

/** The owner's letters; on a broken seal each half keeps its own. */
export function sealLettersPainter(letters: string, broken: boolean, zoom: number): Painter {
  return context => {
    context.font = fontOf('sans', 11, 800, letters.length > 2 || zoom < 0.8 ? 80 : 88);
    context.textAlign = 'center';
    context.fillStyle = palette['line.waxText'];
    if (!broken) {
      context.fillText(letters, 0, 4);
      return;
    }
    const cut = Math.ceil(letters.length / 2);
    for (const [part, x, turn] of [
      [letters.slice(0, cut), -10.5, -0.28],
      [letters.slice(cut), 12, 0.35],
    ] as const) {
      context.save();
      context.translate(x * zoom, 2 * zoom);
      context.rotate(turn);
      context.fillText(part, 0, 4);
      context.restore();
    }
  };
}
