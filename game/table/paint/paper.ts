/** Paper things: nameplates, the benchmark card, calendar sheets. */
import type { SceneBenchmark, SceneSheet } from '../../present/scene.ts';
import { headOf } from '../../present/sceneCalendar.ts';
import type { Painter } from '../forge.ts';
import { noShadow, softShadow } from '../forge.ts';
import { palette, shades } from '../palette.ts';

function sheetOfPaper(context: CanvasRenderingContext2D, width: number, height: number, scale: number): void {
  const paper = context.createLinearGradient(0, 0, 0, height);
  paper.addColorStop(0, '#FFFAEE');
  paper.addColorStop(1, '#EFE3CB');
  softShadow(context, scale);
  context.fillStyle = paper;
  context.beginPath();
  context.roundRect(0, 0, width, height, 2);
  context.fill();
  noShadow(context);
}

/** A principal's plate with its three muted bands; a black foot under the words marks the one whose turn it is. */
export function platePainter(
  ribbon: readonly [string, string, string],
  width: number,
  height: number,
  toMove: boolean,
  scale: number,
): Painter {
  const foot = toMove ? 4 : 0;
  return context => {
    sheetOfPaper(context, width, height + foot, scale);
    context.save();
    context.beginPath();
    context.roundRect(0, 0, width, height + foot, 2);
    context.clip();
    ribbon.forEach((color, index) => {
      context.fillStyle = color;
      context.fillRect((width * index) / 3, 0, width / 3 + 0.5, 6);
    });
    if (toMove) {
      context.fillStyle = palette['ink.900'];
      context.fillRect(width * 0.12, height, width * 0.76, 2.5);
    }
    context.restore();
  };
}

/** A day on the wall, 0,0 at its upper left corner. */
export function sheetPainter(
  state: SceneSheet['state'],
  width: number,
  height: number,
  effect: boolean,
  scale: number,
): Painter {
  const head = headOf(height);
  return context => {
    if (state === 'past') {
      tornStub(context, width, Math.min(8, head));
      return;
    }
    if (state === 'current') sheetOfPaper(context, width, height, scale);
    else {
      context.fillStyle = state === 'deadline' ? '#D9CBAE' : shades.sheet;
      context.beginPath();
      context.roundRect(0, 0, width, height, 1.5);
      context.fill();
      if (state === 'future') {
        context.strokeStyle = shades.sheetEdge;
        context.lineWidth = 1;
        context.beginPath();
        context.roundRect(0.5, 0.5, width - 1, height - 1, 1.5);
        context.stroke();
      }
    }
    context.fillStyle = state === 'future' ? shades.sheetEdge : palette['ink.900'];
    context.beginPath();
    context.roundRect(0, 0, width, head, [1.5, 1.5, 0, 0]);
    context.fill();
    if (!effect) return;
    // Something that hangs takes effect here: a small weight in the sheet's head.
    context.fillStyle = state === 'future' ? palette['ivory.200'] : palette['iron.light'];
    context.fill(
      new Path2D(
        `M${width / 2 - 2.5} 2H${width / 2 + 2.5}L${width / 2 + 4.5} ${head - 1.5}H${width / 2 - 4.5}Z`,
      ),
    );
  };
}

/** What is left of a day: the strip under the binding. */
function tornStub(context: CanvasRenderingContext2D, width: number, head: number): void {
  context.fillStyle = shades.sheetPast;
  context.beginPath();
  context.roundRect(0, 0, width, head, [1, 1, 0, 0]);
  context.fill();
  context.beginPath();
  context.moveTo(0, head);
  const teeth = [2, 0, 2.5, 0.5, 2, 2.5, -0.5, 1];
  teeth.forEach((depth, index) => {
    context.lineTo((width * (index + 1)) / teeth.length, head + depth + 0.5);
  });
  context.lineTo(width, head);
  context.closePath();
  context.fill();
}

/** The benchmark card with its curve. The origin is the canvas origin: every point is in its final place. */
export function benchmarkPainter(card: SceneBenchmark, scale: number): Painter {
  return context => {
    const { box, legs } = card;
    if (legs) {
      const foot = box.y + box.height;
      context.fillStyle = '#3A2A1E';
      for (const [x, lean] of [
        [box.x + box.width * 0.12, -1],
        [box.x + box.width * 0.88, 1],
      ] as const) {
        context.beginPath();
        context.moveTo(x - 4, foot - 4);
        context.lineTo(x + 4, foot - 4);
        context.lineTo(x + 4 + 6 * lean, foot + 14);
        context.lineTo(x - 4 + 6 * lean, foot + 14);
        context.fill();
      }
      context.save();
      context.translate(box.x, box.y);
      sheetOfPaper(context, box.width, box.height, scale);
      context.restore();
    }
    curve(context, card, legs);
  };
}

function curve(context: CanvasRenderingContext2D, card: SceneBenchmark, onPaper: boolean): void {
  const { plot, points, target, checkpoints, axis } = card;
  const ink = onPaper ? palette['ink.900'] : palette['ivory.200'];
  const quiet = onPaper ? palette['ink.600'] : palette['mist.300'];
  context.lineJoin = 'round';
  if (onPaper) line(context, '#BFB093', 1, [plot.x - 4, axis], [plot.x + plot.width + 6, axis]);
  if (target) {
    if (target.state === 'proposed') context.setLineDash([6, 3]);
    const color = onPaper ? palette['ink.700'] : palette['ivory.300'];
    line(context, color, 1.3, [target.from, target.y], [target.to, target.y]);
    context.setLineDash([]);
  }
  const told = points.filter(point => point.state !== 'due');
  context.strokeStyle = ink;
  context.lineWidth = onPaper ? 2.2 : 2;
  context.beginPath();
  told.forEach(({ x, y }, index) => {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.stroke();
  const last = told.at(-1);
  const due = points.find(point => point.state === 'due');
  if (last && due) {
    context.setLineDash([2, 3]);
    line(context, quiet, 1.5, [last.x, last.y], [due.x, due.y]);
    context.setLineDash([]);
    ring(context, quiet, 1.2, due.x, due.y, 3.2);
  }
  if (last?.state === 'missed') {
    line(context, ink, 2, [last.x - 4, last.y - 4], [last.x + 4, last.y + 4]);
    line(context, ink, 2, [last.x - 4, last.y + 4], [last.x + 4, last.y - 4]);
  } else if (last) {
    context.fillStyle = ink;
    context.beginPath();
    context.arc(last.x, last.y, onPaper ? 3.5 : 3, 0, 2 * Math.PI);
    context.fill();
  }
  for (const { x, y, state } of checkpoints) {
    if (onPaper) line(context, ink, 2, [x, axis - 4], [x, axis + 3]);
    if (state === 'ahead') ring(context, ink, 1.2, x, y, 3);
    else if (state === 'met') {
      context.fillStyle = ink;
      context.fillRect(x - 3, y - 3, 6, 6);
    } else {
      line(context, ink, 1.8, [x - 3.5, y - 3.5], [x + 3.5, y + 3.5]);
      line(context, ink, 1.8, [x - 3.5, y + 3.5], [x + 3.5, y - 3.5]);
    }
  }
}

type Spot = readonly [number, number];

function line(context: CanvasRenderingContext2D, color: string, width: number, from: Spot, to: Spot): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}

function ring(
  context: CanvasRenderingContext2D,
  color: string,
  width: number,
  x: number,
  y: number,
  radius: number,
): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
}
