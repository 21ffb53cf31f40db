/** The marks of the meters, 0,0 at the upper left corner of the mark's box. */
import type { Hue, SceneMeter } from '../../present/scene.ts';
import type { Painter } from '../forge.ts';
import { palette, shades, sides, withAlpha } from '../palette.ts';

export interface MeterLook {
  readonly name: SceneMeter['name'];
  readonly hue: Hue;
  readonly value: number;
  readonly boost: number;
  readonly preview: number | null;
  readonly width: number;
  readonly height: number;
}

/** All four are drawn in a field of 44 by 30 and enlarged to the box. */
const field = { width: 44, height: 30 } as const;

export function meterPainter(look: MeterLook): Painter {
  return context => {
    const zoom = Math.min(look.width / field.width, look.height / field.height);
    context.translate((look.width - field.width * zoom) / 2, (look.height - field.height * zoom) / 2);
    context.scale(zoom, zoom);
    painters[look.name](context, look);
  };
}

/** The compact layout: a bar, the preview as a tick. */
export function barPainter({ name, hue, value, boost, preview, width, height }: MeterLook): Painter {
  return context => {
    const color = name === 'face' ? palette['light.lamp'] : sides[hue].night;
    context.fillStyle = shades.unlit;
    context.fillRect(0, 0, width, height);
    context.fillStyle = withAlpha(color, 0.5);
    context.fillRect(0, 0, (width * Math.min(100, value + boost)) / 100, height);
    context.fillStyle = sides[hue].night;
    context.fillRect(0, 0, (width * value) / 100, height);
    if (preview === null) return;
    context.fillStyle = palette['ivory.100'];
    context.fillRect((width * preview) / 100 - 0.75, -2, 1.5, height + 4);
  };
}

type Draw = (context: CanvasRenderingContext2D, look: MeterLook) => void;

/** Ten people; the fading boost stands half lit behind those who stay. */
const support: Draw = (context, { hue, value, boost, preview }) => {
  const lit = Math.round(value / 10);
  const boosted = Math.round(Math.min(100, value + boost) / 10);
  const expected = preview === null ? lit : Math.round(preview / 10);
  for (let person = 0; person < 10; person++) {
    const x = 4.8 + (person % 5) * 8.6;
    const y = person < 5 ? 5 : 20;
    context.fillStyle =
      person < lit ? sides[hue].night : person < boosted ? withAlpha(sides[hue].night, 0.55) : shades.unlit;
    const figure = new Path2D(
      `M${x - 3.3} ${y + 8.5}a3.3 4.3 0 0 1 6.6 0zM${x - 2.3} ${y}a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0z`,
    );
    context.fill(figure);
    if (person < Math.max(lit, expected) && person >= Math.min(lit, expected)) {
      context.strokeStyle = palette['ivory.100'];
      context.lineWidth = 0.9;
      context.stroke(figure);
    }
  }
};

const rays: readonly (readonly [number, number, number, number])[] = [
  [10.2, 17.5, 3.1, 23.1],
  [15.4, 20.1, 11.5, 28.2],
  [22, 21, 22, 30],
  [28.6, 20.1, 32.5, 28.2],
  [33.8, 17.5, 40.9, 23.1],
];

const face: Draw = (context, { value, preview }) => {
  context.fillStyle = palette['ivory.300'];
  context.fill(new Path2D('M15 7H29Q36 9 37 16H7Q8 9 15 7Z'));
  context.strokeStyle = palette['ivory.300'];
  context.lineWidth = 1.5;
  context.stroke(new Path2D('M22 1V7'));
  context.lineCap = 'round';
  const lit = Math.ceil(value / 20 - 1e-9);
  const expected = preview === null ? lit : Math.ceil(preview / 20 - 1e-9);
  rays.forEach(([x1, y1, x2, y2], index) => {
    // The last lit ray is as long as its part of twenty points.
    const part = Math.max(0, Math.min(1, (value - index * 20) / 20));
    const changes = index < Math.max(lit, expected) && index >= Math.min(lit, expected);
    context.lineWidth = 2.2;
    context.strokeStyle = shades.unlit;
    context.stroke(new Path2D(`M${x1} ${y1}L${x2} ${y2}`));
    if (part > 0) {
      context.strokeStyle = palette['light.lamp'];
      context.stroke(new Path2D(`M${x1} ${y1}L${x1 + (x2 - x1) * part} ${y1 + (y2 - y1) * part}`));
    }
    if (changes) {
      context.lineWidth = 0.9;
      context.strokeStyle = palette['ivory.100'];
      context.strokeRect(x2 - 1.8, y2 - 1.8, 3.6, 3.6);
    }
  });
};

const credibility: Draw = (context, { hue, value, preview }) => {
  const angle = (share: number) => Math.PI * (1 + share / 100);
  context.lineWidth = 3;
  context.strokeStyle = shades.unlit;
  context.beginPath();
  context.arc(22, 26, 20, Math.PI, 2 * Math.PI);
  context.stroke();
  context.strokeStyle = sides[hue].night;
  context.beginPath();
  context.arc(22, 26, 20, Math.PI, angle(value));
  context.stroke();
  const needle = (share: number, color: string, width: number) => {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(22, 26);
    context.lineTo(22 + 15 * Math.cos(angle(share)), 26 + 15 * Math.sin(angle(share)));
    context.stroke();
  };
  if (preview !== null) needle(preview, withAlpha(palette['ivory.200'], 0.5), 1.6);
  needle(value, palette['ivory.200'], 2);
  context.fillStyle = palette['ivory.200'];
  context.beginPath();
  context.arc(22, 26, 3, 0, 2 * Math.PI);
  context.fill();
};

const strain: Draw = (context, { hue, value, preview }) => {
  const topAt = (pressure: number) => -1 + (pressure / 100) * 19;
  const top = topAt(value);
  context.strokeStyle = shades.unlit;
  context.lineWidth = 2;
  context.stroke(new Path2D('M4 29.500h36'));
  const start = top + 5;
  const pitch = (28 - start) / 7;
  let path = `M10 ${start}`;
  for (let turn = 1; turn <= 7; turn++) path += `L${turn % 2 ? 34 : 10} ${start + pitch * turn}`;
  context.strokeStyle = sides[hue].night;
  context.lineJoin = 'round';
  context.stroke(new Path2D(path));
  context.fillStyle = palette['iron.light'];
  context.beginPath();
  context.roundRect(6, top, 32, 4.5, 1);
  context.fill();
  if (preview === null) return;
  context.strokeStyle = palette['ivory.200'];
  context.lineWidth = 1;
  context.setLineDash([2, 2]);
  context.strokeRect(6.5, topAt(preview) + 0.5, 31, 3.5);
};

const painters: Readonly<Record<SceneMeter['name'], Draw>> = { support, face, credibility, strain };
