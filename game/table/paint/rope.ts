/** Ropes of trust: a strip of twisted strands, frayed ends, and the weave where two overlap. */
import type { Hue } from '../../present/scene.ts';
import type { Painter } from '../forge.ts';
import { palette, sides } from '../palette.ts';

/** Drawn for a rope 9 thick; thicker and thinner ones are enlarged. */
const standard = 9;

/** A rope from 0 to `length` towards the right. */
export function ropePainter(hue: Hue, length: number, thickness: number): Painter {
  const zoom = thickness / standard;
  return context => {
    const { night, core } = sides[hue];
    context.lineCap = 'round';
    context.shadowColor = 'rgba(0,0,0,.5)';
    context.shadowOffsetY = 2;
    context.shadowBlur = 3;
    context.strokeStyle = core;
    context.lineWidth = thickness;
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(length, 0);
    context.stroke();
    context.shadowColor = 'transparent';
    context.scale(zoom, zoom);
    context.strokeStyle = night;
    context.lineWidth = 3.4;
    context.beginPath();
    for (let x = 0; x * zoom <= length; x += 8) {
      context.moveTo(x, 3.6);
      context.bezierCurveTo(x + 4, 3, x + 4.8, -3, x + 9.2, -3.6);
    }
    context.stroke();
    context.globalAlpha = 0.28;
    context.strokeStyle = palette['ivory.100'];
    context.lineWidth = 0.8;
    context.beginPath();
    for (let x = 0; x * zoom <= length; x += 8) {
      context.moveTo(x + 4.4, -1.2);
      context.lineTo(x + 8, -3.4);
    }
    context.stroke();
  };
}

/** Loose ends at 0, pointing right. */
export function frayPainter(hue: Hue, thickness: number): Painter {
  const zoom = thickness / standard;
  return context => {
    context.scale(zoom, zoom);
    context.strokeStyle = sides[hue].night;
    context.lineCap = 'round';
    context.lineWidth = 1.5;
    context.stroke(
      new Path2D(
        'M0 -2c6 -1 10 -6 17 -7M0 0c7 0 12 -1 22 -1M0 2c6 1 10 4 18 6M0 1c6 1 9 1 15 2M0 -1c7 -1 11 -3 19 -4',
      ),
    );
  };
}

/** Two ropes woven from 0 to `length`: two sine paths, every second crossing drawn again on top. */
export function weavePainter(left: Hue, right: Hue, length: number, thickness: number): Painter {
  const zoom = thickness / standard;
  const amplitude = 5.2 * zoom;
  const wanted = 54 * zoom;
  // Whole half waves, so that the ropes leave the weave where they entered it.
  const halves = Math.max(1, Math.round(length / (wanted / 2)));
  const half = length / halves;
  const height = (x: number, sign: 1 | -1) => sign * amplitude * Math.sin((Math.PI * x) / half);
  return context => {
    const stretch = (from: number, to: number, sign: 1 | -1, hue: Hue) => {
      const strand = () => {
        context.beginPath();
        for (let x = from; x <= to + 0.01; x += 1)
          if (x === from) context.moveTo(x, height(x, sign));
          else context.lineTo(x, height(x, sign));
        context.stroke();
      };
      context.lineCap = 'butt';
      context.strokeStyle = palette['room.950'];
      context.lineWidth = 6.6 * zoom;
      strand();
      context.strokeStyle = sides[hue].core;
      context.lineWidth = 5.2 * zoom;
      strand();
      context.strokeStyle = sides[hue].night;
      context.lineWidth = 3.6 * zoom;
      strand();
    };
    stretch(0, length, 1, left);
    stretch(0, length, -1, right);
    for (let crossing = 0; crossing <= halves; crossing += 2) {
      const x = crossing * half;
      stretch(Math.max(0, x - half * 0.42), Math.min(length, x + half * 0.42), 1, left);
    }
  };
}
