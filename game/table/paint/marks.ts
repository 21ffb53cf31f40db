/** Small marks on the rails: tokens, notches, hatches. The origin is the notch. */

import type { Hue } from '../../present/scene.ts';
import { fontOf } from '../fonts.ts';
import type { Painter } from '../forge.ts';
import { noShadow, softShadow } from '../forge.ts';
import { palette, shades, sides } from '../palette.ts';

export type TokenLook = 'tabled' | 'accepted' | 'pending' | 'ghost';

/** Outline of a token standing above the rail; below it the same is mirrored. Each hue has its own shape. */
const outlines: Readonly<Record<Hue, { readonly above: string; readonly below: string }>> = {
  a: {
    above: 'M-9 -23H15V-5H3.5L0 -2L-3.500 -5H-15V-17Z',
    below: 'M-9 23H15V5H3.5L0 2L-3.500 5H-15V17Z',
  },
  b: {
    above: 'M-15 -5H-3.5L0 -2L3.5 -5H15V-16Q15 -23 8 -23H-8Q-15 -23 -15 -16Z',
    below: 'M-15 5H-3.5L0 2L3.5 5H15V16Q15 23 8 23H-8Q-15 23 -15 16Z',
  },
  c: {
    above: 'M-10 -23H10L17 -14L10 -5H3.5L0 -2L-3.500 -5H-10L-17 -14Z',
    below: 'M-10 23H10L17 14L10 5H3.5L0 2L-3.500 5H-10L-17 14Z',
  },
  d: {
    above: 'M-10 -23H10L19 -5H3.5L0 -2L-3.500 -5H-19Z',
    below: 'M-10 23H10L19 5H3.5L0 2L-3.500 5H-19Z',
  },
};

export const tokenExtent = { left: -26, top: -30, width: 52, height: 60 } as const;

/** A document token with its owner's letters. */
export function tokenPainter(
  hue: Hue,
  letters: string,
  above: boolean,
  look: TokenLook,
  scale: number,
): Painter {
  return context => {
    const outline = new Path2D(outlines[hue][above ? 'above' : 'below']);
    const color = sides[hue].night;
    const hollow = look === 'pending' || look === 'ghost';
    if (hollow) {
      context.fillStyle = palette['leather.900'];
      context.globalAlpha = 0.78;
      context.fill(outline);
      context.globalAlpha = 1;
      context.strokeStyle = color;
      context.lineWidth = 1.5;
      context.setLineDash(look === 'pending' ? [3, 2.5] : [1.5, 2.5]);
      context.stroke(outline);
    } else {
      softShadow(context, scale);
      if (look === 'accepted') {
        // Somebody has accepted this draft: an ivory rim round the flag.
        context.strokeStyle = palette['ivory.50'];
        context.lineWidth = 4;
        context.lineJoin = 'round';
        context.stroke(outline);
        noShadow(context);
      }
      context.fillStyle = color;
      context.fill(outline);
      noShadow(context);
      if (look === 'accepted') {
        context.strokeStyle = palette['ink.900'];
        context.lineWidth = 1;
        context.stroke(outline);
      }
    }
    context.fillStyle = hollow ? color : palette['ink.900'];
    context.font = fontOf('sans', letters.length > 2 ? 11 : 11.5, 800, letters.length > 2 ? 84 : 100);
    context.textAlign = 'center';
    context.fillText(letters, 0, above ? -10 : 18);
  };
}

export type NotchLook = 'round' | 'diamond';

export const notchExtent = { left: -14, top: -14, width: 28, height: 28 } as const;

/** A position on a rail: a ring, or a diamond for today's state; `double` for the better one of two good ones. */
export function notchPainter(look: NotchLook, double: boolean, lit: boolean): Painter {
  return context => {
    context.fillStyle = palette['leather.900'];
    context.strokeStyle = lit ? palette['light.accord'] : palette['leather.notch'];
    context.lineWidth = 1.5;
    const shape = (radius: number) => {
      context.beginPath();
      if (look === 'round') context.arc(0, 0, radius, 0, 2 * Math.PI);
      else {
        const reach = radius * Math.SQRT2;
        context.moveTo(0, -reach);
        context.lineTo(reach, 0);
        context.lineTo(0, reach);
        context.lineTo(-reach, 0);
        context.closePath();
      }
    };
    shape(4.5);
    context.fill();
    context.stroke();
    if (double) {
      shape(look === 'round' ? 8 : 7);
      context.lineWidth = 1.2;
      context.stroke();
    }
  };
}

/** Of the ring around the bead where tokens have met. */
export const meetingRadius = 9;

/** The filled ring where both tokens meet. */
export const meetingPainter: Painter = context => {
  context.strokeStyle = palette['light.accord'];
  context.lineWidth = 1.5;
  context.beginPath();
  context.arc(0, 0, meetingRadius, 0, 2 * Math.PI);
  context.stroke();
  context.fillStyle = palette['light.accord'];
  context.beginPath();
  context.arc(0, 0, 5.5, 0, 2 * Math.PI);
  context.fill();
};

export type HatchLook = 'open' | 'line';

/** A strip of hatch as long as a rail; the gap shows a cropped part of it. */
export function hatchPainter(look: HatchLook, width: number, height: number): Painter {
  return context => {
    const step = look === 'open' ? 4 * Math.SQRT2 : 5 * Math.SQRT2;
    context.fillStyle = palette['leather.900'];
    context.fillRect(0, -height / 2, width, height);
    context.save();
    context.beginPath();
    context.rect(0, -height / 2, width, height);
    context.clip();
    context.strokeStyle = look === 'open' ? palette['ivory.200'] : palette['line.night'];
    context.globalAlpha = look === 'open' ? 0.55 : 0.75;
    context.lineWidth = look === 'open' ? 1.2 : 1.6;
    context.beginPath();
    for (let x = -height; x < width + height; x += step) {
      context.moveTo(x, height / 2);
      context.lineTo(x + height, -height / 2);
    }
    context.stroke();
    context.restore();
  };
}

/** The milled groove with its inlay, from 0 to `width`. */
export function railPainter(width: number): Painter {
  return context => {
    context.lineCap = 'round';
    context.strokeStyle = palette['leather.groove'];
    context.lineWidth = 6;
    line(context, -4, 0, width + 4);
    context.lineCap = 'butt';
    context.globalAlpha = 0.8;
    context.strokeStyle = shades.grooveLight;
    context.lineWidth = 0.8;
    line(context, -4, 3.2, width + 4);
    context.globalAlpha = 1;
    context.strokeStyle = palette['leather.rail'];
    context.lineWidth = 2;
    line(context, 0, 0, width);
  };
}

function line(context: CanvasRenderingContext2D, from: number, y: number, to: number): void {
  context.beginPath();
  context.moveTo(from, y);
  context.lineTo(to, y);
  context.stroke();
}
