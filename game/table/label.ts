/** Words on the canvas: each is a texture of its own, drawn from its baseline, with a dark halo where it stands on the table. */
import type * as Phaser from 'phaser';
import type { Face } from '../present/scene.ts';
import { fontOf } from './fonts.ts';
import type { Forge } from './forge.ts';
import { shades } from './palette.ts';

export type Align = 'left' | 'center' | 'right';

export interface LabelStyle {
  readonly face: Face;
  readonly size: number;
  readonly weight: number;
  /** Archivo's width axis, 80 to 100. */
  readonly width: number;
  readonly color: string;
  readonly align: Align;
  /** Width of the halo, 0 for none; `haloColor` where the ground is not leather. */
  readonly halo: number;
  readonly haloColor: string;
}

const plain: LabelStyle = {
  face: 'sans',
  size: 12.5,
  weight: 500,
  width: 100,
  color: '#FFFFFF',
  align: 'left',
  halo: 0,
  haloColor: shades.halo,
};

/** A word at a baseline; 0,0 of the image is the baseline's left end, middle or right end by `align`. */
export function label(forge: Forge, text: string, options: Partial<LabelStyle>): Phaser.GameObjects.Image {
  const style = { ...plain, ...options };
  const font = fontOf(style.face, style.size, style.weight, style.width);
  const width = forge.widthOf(font, text);
  const shift = style.align === 'left' ? 0 : style.align === 'center' ? -width / 2 : -width;
  const margin = style.halo / 2 + 2;
  return forge.image(
    `label:${font}:${style.color}:${style.align}:${style.halo}:${style.haloColor}:${text}`,
    {
      left: shift - margin,
      top: -style.size * 1.05 - margin,
      width: width + 2 * margin,
      height: style.size * 1.45 + 2 * margin,
    },
    context => {
      context.font = font;
      context.textBaseline = 'alphabetic';
      if (style.halo > 0) {
        context.lineJoin = 'round';
        context.lineWidth = style.halo;
        context.strokeStyle = style.haloColor;
        context.strokeText(text, shift, 0);
      }
      context.fillStyle = style.color;
      context.fillText(text, shift, 0);
    },
  );
}
