/** Gradients that lie over the table in screen or additive blend: lamp cone, lamp pool, agreed glow. */
import type { Painter } from '../forge.ts';
import { palette, withAlpha } from '../palette.ts';

/** Half widths of the cone texture at its top and foot; the sprite is scaled in x by the face. */
export const cone = { top: 24, foot: 61.2, margin: 6 } as const;

/** The cone of a lamp, `height` long from the shade down; nested trapezoids soften the edge. */
export function conePainter(height: number): Painter {
  return context => {
    const layers = 6;
    for (let layer = 0; layer < layers; layer++) {
      const narrow = (layer - 2) * 1.1;
      const fill = context.createLinearGradient(0, 0, 0, height);
      fill.addColorStop(0, withAlpha(palette['light.lamp'], 1 / layers));
      fill.addColorStop(0.55, withAlpha(palette['light.lamp'], 0.36 / layers));
      fill.addColorStop(1, withAlpha(palette['light.lamp'], 0));
      context.fillStyle = fill;
      context.beginPath();
      context.moveTo(-cone.top + narrow * 0.5, 0);
      context.lineTo(cone.top - narrow * 0.5, 0);
      context.lineTo(cone.foot - narrow * 2, height);
      context.lineTo(-cone.foot + narrow * 2, height);
      context.closePath();
      context.globalCompositeOperation = 'lighter';
      context.fill();
    }
  };
}

/** A pool of lamp light, `radius` wide; alpha 1 is the brightest that any lamp gives at its centre. */
export function poolPainter(radius: number): Painter {
  return context => {
    const light = context.createRadialGradient(0, 0, 0, 0, 0, radius);
    light.addColorStop(0, withAlpha(palette['light.lamp'], 1));
    light.addColorStop(0.2, withAlpha(palette['light.lamp'], 0.66));
    light.addColorStop(0.45, withAlpha(palette['light.lamp'], 0.345));
    light.addColorStop(0.72, withAlpha(palette['light.lamp'], 0.1));
    light.addColorStop(1, withAlpha(palette['light.lamp'], 0));
    context.fillStyle = light;
    context.fillRect(-radius, -radius, 2 * radius, 2 * radius);
  };
}

/** The glow of an agreed rail: a strip whose light falls off on all sides. `half` is its half height. */
export function glowPainter(width: number, half: number): Painter {
  return context => {
    const color = palette['light.accord'];
    const across = context.createLinearGradient(0, -half, 0, half);
    for (let step = 0; step <= 16; step++) {
      const distance = Math.abs(step / 8 - 1);
      across.addColorStop(step / 16, withAlpha(color, 0.5 * (1 - distance) ** 2.1));
    }
    context.fillStyle = across;
    context.fillRect(-half, -half, width + 2 * half, 2 * half);
    context.globalCompositeOperation = 'destination-in';
    const along = context.createLinearGradient(-half, 0, width + half, 0);
    const end = half / (width + 2 * half);
    along.addColorStop(0, 'rgba(0,0,0,0)');
    along.addColorStop(end * 1.6, 'rgba(0,0,0,1)');
    along.addColorStop(1 - end * 1.6, 'rgba(0,0,0,1)');
    along.addColorStop(1, 'rgba(0,0,0,0)');
    context.fillStyle = along;
    context.fillRect(-half, -half, width + 2 * half, 2 * half);
  };
}

/** A round spot of light (wall at dawn, the meeting of two tokens). */
export function spotPainter(radius: number, color: string): Painter {
  return context => {
    const light = context.createRadialGradient(0, 0, 0, 0, 0, radius);
    light.addColorStop(0, withAlpha(color, 0.9));
    light.addColorStop(0.4, withAlpha(color, 0.32));
    light.addColorStop(1, withAlpha(color, 0));
    context.fillStyle = light;
    context.fillRect(-radius, -radius, 2 * radius, 2 * radius);
  };
}
