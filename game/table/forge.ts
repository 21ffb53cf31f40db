/**
 * Makes textures by drawing once on a canvas at device resolution: gradients, soft shadows and text look
 * the same in both renderers, and at run time everything is a plain quad. Textures are shared by key and
 * thrown away when no image uses them any more.
 */
import * as Phaser from 'phaser';
import type { DrawingName, Drawings } from './drawings.ts';

/** A box around the art's own origin, in CSS pixels. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Painter = (context: CanvasRenderingContext2D) => void;

interface Cast {
  /** Phaser's name for the texture. It says nothing: Phaser may write it to the console, and a key may hold a secret. */
  readonly texture: string;
  /** Origin of the art inside the texture, in whole texture pixels, so that snapped images stay sharp. */
  readonly originX: number;
  readonly originY: number;
  uses: number;
}

export class Forge {
  private readonly casts = new Map<string, Cast>();
  private readonly measure: CanvasRenderingContext2D;
  private generation = 0;
  private made = 0;

  constructor(
    private readonly scene: Phaser.Scene,
    /** Texture pixels per CSS pixel. */
    readonly scale: number,
    private readonly drawings: Drawings,
  ) {
    this.measure = document.createElement('canvas').getContext('2d')!;
  }

  /** Width of a text in CSS pixels. */
  widthOf(font: string, text: string): number {
    this.measure.font = font;
    return this.measure.measureText(text).width;
  }

  /** An image of the texture `key`, painted when it is not there yet. Its position is the art's origin. */
  image(key: string, extent: Extent, paint: Painter): Phaser.GameObjects.Image {
    const name = `${key}@${this.generation}`;
    const cast = this.casts.get(name) ?? this.cast(name, extent, paint);
    const image = new Phaser.GameObjects.Image(this.scene, 0, 0, cast.texture);
    image.setDisplayOrigin(cast.originX, cast.originY);
    image.setScale(1 / this.scale);
    cast.uses++;
    image.once('destroy', () => cast.uses--);
    return image;
  }

  /** An image of one of the SVG drawings; `zoom` enlarges it, `shadow` puts it on something. */
  drawing(name: DrawingName, zoom = 1, shadow = false): Phaser.GameObjects.Image {
    const { image, left, top, width, height } = this.drawings[name];
    const margin = shadow ? 6 : 1;
    return this.image(
      `drawing:${name}:${zoom}:${shadow}`,
      {
        left: left * zoom - margin,
        top: top * zoom - margin,
        width: width * zoom + 2 * margin,
        height: height * zoom + 2 * margin,
      },
      context => {
        if (shadow) softShadow(context, this.scale);
        context.drawImage(image, left * zoom, top * zoom, width * zoom, height * zoom);
      },
    );
  }

  /** Rounds a CSS coordinate to a whole device pixel. */
  snap(value: number): number {
    return Math.round(value * this.scale) / this.scale;
  }

  /** Forgets every texture: images made from now on are painted again (late fonts). */
  forget(): void {
    this.generation++;
  }

  /** Throws away the textures that nothing uses. */
  sweep(): void {
    for (const [name, cast] of this.casts)
      if (cast.uses === 0) {
        this.scene.textures.remove(cast.texture);
        this.casts.delete(name);
      }
  }

  private cast(name: string, { left, top, width, height }: Extent, paint: Painter): Cast {
    const canvas = document.createElement('canvas');
    const originX = Math.ceil(-left * this.scale);
    const originY = Math.ceil(-top * this.scale);
    canvas.width = Math.max(1, Math.ceil((left + width) * this.scale) + originX);
    canvas.height = Math.max(1, Math.ceil((top + height) * this.scale) + originY);
    const context = canvas.getContext('2d')!;
    context.setTransform(this.scale, 0, 0, this.scale, originX, originY);
    paint(context);
    const texture = `cast:${this.made++}`;
    addTexture(this.scene, texture, canvas);
    const cast = { texture, originX, originY, uses: 0 };
    this.casts.set(name, cast);
    return cast;
  }
}

/** Phaser's own way for canvases (`addCanvas`) reads every pixel back and keeps it, for those who mean to change some. */
export function addTexture({ textures }: Phaser.Scene, name: string, canvas: HTMLCanvasElement): void {
  textures.create(name, canvas)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
}

/** The shadow of a thing that lies on something (tokens.json, shadow.token). Canvas shadows ignore transforms. */
export function softShadow(
  context: CanvasRenderingContext2D,
  scale: number,
  { y = 2, blur = 4, alpha = 0.55 } = {},
): void {
  context.shadowColor = `rgba(0,0,0,${alpha})`;
  context.shadowOffsetX = 0;
  context.shadowOffsetY = y * scale;
  context.shadowBlur = blur * scale;
}

export function noShadow(context: CanvasRenderingContext2D): void {
  context.shadowColor = 'transparent';
  context.shadowBlur = 0;
  context.shadowOffsetY = 0;
}
