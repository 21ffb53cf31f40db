/** The fixed ground: wall, floor, table frame, leather, apron. Painted once for a size. */
import type { Box } from '../../present/scene.ts';
import type { Extent, Painter } from '../forge.ts';
import { noShadow, softShadow } from '../forge.ts';
import { mixed, palette, shades, withAlpha } from '../palette.ts';

/** Projector view: wall and leather two steps lighter. */
const lighter = (color: string, projector: boolean) => (projector ? mixed(color, '#7F978F', 0.26) : color);

/** The fluted wall down to `foot`, the floor below it. */
export function wallPainter(width: number, height: number, foot: number, projector: boolean): Painter {
  return context => {
    const wall = context.createLinearGradient(0, 0, 0, foot);
    wall.addColorStop(0, lighter(shades.wallTop, projector));
    wall.addColorStop(1, lighter(shades.wallFoot, projector));
    context.fillStyle = wall;
    context.fillRect(0, 0, width, foot);
    for (let x = 0; x < width; x += 14) {
      context.fillStyle = 'rgba(0,0,0,.28)';
      context.fillRect(x, 0, 1, foot);
      context.fillStyle = 'rgba(143,165,170,.06)';
      context.fillRect(x + 1.5, 0, 1, foot);
    }
    const top = context.createLinearGradient(0, 0, 0, Math.min(70, foot));
    top.addColorStop(0, 'rgba(0,0,0,.35)');
    top.addColorStop(1, 'rgba(0,0,0,0)');
    context.fillStyle = top;
    context.fillRect(0, 0, width, Math.min(70, foot));
    const floor = context.createLinearGradient(0, foot, 0, height);
    floor.addColorStop(0, lighter(shades.floor, projector));
    floor.addColorStop(1, lighter(palette['room.950'], projector));
    context.fillStyle = floor;
    context.fillRect(0, foot, width, height - foot);
    if (foot === 0) return;
    context.fillStyle = lighter(shades.skirting, projector);
    context.fillRect(0, foot - 1, width, 3);
    context.fillStyle = 'rgba(0,0,0,.45)';
    context.fillRect(0, foot + 2, width, 2);
  };
}

function roundedPath(context: CanvasRenderingContext2D, box: Box, radius: number): void {
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, radius);
}

function walnut(context: CanvasRenderingContext2D, box: Box, scale: number): void {
  const wood = context.createLinearGradient(0, box.y, 0, box.y + box.height);
  wood.addColorStop(0, '#76533A');
  wood.addColorStop(0.06, '#5B3F2B');
  wood.addColorStop(0.9, '#48311F');
  wood.addColorStop(1, '#3A2718');
  context.save();
  softShadow(context, scale, { y: 14, blur: 30, alpha: 0.6 });
  context.fillStyle = wood;
  roundedPath(context, box, 12);
  context.fill();
  noShadow(context);
  context.clip();
  grain(context, box);
  context.restore();
}

/** Long lines in the wood, each a little different, always the same. */
function grain(context: CanvasRenderingContext2D, box: Box): void {
  context.lineWidth = 0.8;
  for (let y = box.y + 2, row = 0; y < box.y + box.height; y += 4.5, row++) {
    const bend = ((row * 37) % 7) - 3;
    context.strokeStyle = `rgba(26,15,8,${0.14 + ((row * 13) % 5) * 0.03})`;
    context.beginPath();
    context.moveTo(box.x, y);
    for (let x = box.x; x < box.x + box.width; x += 220)
      context.bezierCurveTo(x + 60, y + bend, x + 150, y - bend, x + 220, y);
    context.stroke();
  }
}

function brassCorners(context: CanvasRenderingContext2D, box: Box, arm: number): void {
  const inset = 6;
  const left = box.x + inset;
  const top = box.y + inset;
  const right = box.x + box.width - inset;
  const bottom = box.y + box.height - inset;
  context.globalAlpha = 0.85;
  context.strokeStyle = palette['iron.brass'];
  context.lineWidth = 2;
  context.beginPath();
  for (const [x, y, dx, dy] of [
    [left, top, 1, 1],
    [right, top, -1, 1],
    [left, bottom, 1, -1],
    [right, bottom, -1, -1],
  ] as const) {
    context.moveTo(x, y + dy * arm);
    context.lineTo(x, y);
    context.lineTo(x + dx * arm, y);
  }
  context.stroke();
  context.globalAlpha = 1;
}

function leather(context: CanvasRenderingContext2D, box: Box, projector: boolean): void {
  context.save();
  roundedPath(context, box, 5);
  context.clip();
  const hide = context.createRadialGradient(
    box.x + box.width / 2,
    box.y + box.height * 0.42,
    0,
    box.x + box.width / 2,
    box.y + box.height * 0.42,
    box.width * 0.7,
  );
  hide.addColorStop(0, lighter(mixed(palette['leather.700'], '#BFE0D4', 0.05), projector));
  hide.addColorStop(0.65, lighter(palette['leather.800'], projector));
  hide.addColorStop(1, lighter(shades.leatherEdge, projector));
  context.fillStyle = hide;
  context.fillRect(box.x, box.y, box.width, box.height);
  // The frame stands above the leather and throws a shadow on its rim.
  for (const [x0, y0, x1, y1] of [
    [box.x, box.y, box.x, box.y + 16],
    [box.x, box.y, box.x + 10, box.y],
    [box.x + box.width, box.y, box.x + box.width - 10, box.y],
  ] as const) {
    const rim = context.createLinearGradient(x0, y0, x1, y1);
    rim.addColorStop(0, 'rgba(0,0,0,.42)');
    rim.addColorStop(1, 'rgba(0,0,0,0)');
    context.fillStyle = rim;
    context.fillRect(box.x, box.y, box.width, box.height);
  }
  context.restore();
  context.strokeStyle = '#1B120C';
  context.lineWidth = 2;
  roundedPath(context, box, 5);
  context.stroke();
  context.strokeStyle = withAlpha('#8A7448', 0.45);
  context.lineWidth = 1;
  roundedPath(context, { x: box.x + 6, y: box.y + 6, width: box.width - 12, height: box.height - 12 }, 3);
  context.stroke();
}

export const tableExtent = (frame: Box, apron: number): Extent => ({
  left: frame.x - 40,
  top: frame.y - 20,
  width: frame.width + 80,
  height: frame.height + apron + 70,
});

/** The table in plan: frame, leather, and the apron below that says which way is better for whom. */
export function tablePainter(
  frame: Box,
  hide: Box,
  apron: number,
  scale: number,
  projector: boolean,
): Painter {
  return context => {
    const foot = frame.y + frame.height;
    if (apron > 0) {
      const board = context.createLinearGradient(0, foot - 30, 0, foot + apron);
      board.addColorStop(0, '#33221A');
      board.addColorStop(1, '#1A110C');
      context.save();
      softShadow(context, scale, { y: 14, blur: 30, alpha: 0.6 });
      context.fillStyle = board;
      context.beginPath();
      context.roundRect(frame.x + 2, foot - 30, frame.width - 4, 30 + apron, [0, 0, 10, 10]);
      context.fill();
      context.restore();
    }
    walnut(context, frame, scale);
    context.strokeStyle = 'rgba(181,138,99,.6)';
    context.lineWidth = 1.5;
    context.beginPath();
    context.moveTo(frame.x + 12, frame.y + 0.8);
    context.lineTo(frame.x + frame.width - 12, frame.y + 0.8);
    context.stroke();
    context.strokeStyle = 'rgba(0,0,0,.35)';
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(frame.x + 12, foot - 0.5);
    context.lineTo(frame.x + frame.width - 12, foot - 0.5);
    context.stroke();
    leather(context, hide, projector);
    if (hide.x - frame.x >= 10) brassCorners(context, frame, 18);
  };
}
