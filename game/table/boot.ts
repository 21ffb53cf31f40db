/**
 * Starts Phaser for one canvas: sizes, device pixels, and the loop that sleeps while nothing moves.
 * The world is measured in CSS pixels; the canvas has `ratio` device pixels for each.
 */
import * as Phaser from 'phaser';
import type { Renderer } from './renderer.ts';

export interface Engine {
  readonly game: Phaser.Game;
  readonly scene: Phaser.Scene;
  readonly canvas: HTMLCanvasElement;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
  resize(size: { width: number; height: number }): void;
  /** Keeps the loop awake until the returned function is called; calls may overlap. A last frame shows what then stands. */
  hold(): () => void;
  /** Draws one frame if the loop sleeps; otherwise the next or the last frame comes anyway. */
  redraw(): void;
  /** Draws one frame now: the canvas can be copied until this task ends. */
  draw(): void;
  /** Whether a frame that is drawn now is of one colour, which no picture of a table is. */
  isBlank(): boolean;
  /** Whether there was a WebGL context and it is lost. */
  isLost(): boolean;
  destroy(): void;
}

const types = { canvas: Phaser.CANVAS, webgl: Phaser.WEBGL } as const;

/** At most three device pixels: more cannot be seen and fills the memory of a phone. */
export const deviceRatio = (): number => Math.min(3, Math.max(1, window.devicePixelRatio || 1));

/** Calls when the page comes to a screen of another resolution, or is zoomed, until the signal ends it. */
export function watchResolution(changed: () => void, signal: AbortSignal): void {
  const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  query.addEventListener(
    'change',
    () => {
      changed();
      watchResolution(changed, signal);
    },
    { once: true, signal },
  );
}

/**
 * Starts Phaser on a canvas of its own, which stands nowhere yet. Fails where the renderer gets no context. What a later
 * frame throws is handed to `broken`: Phaser's loop would end there without a word.
 */
export function startEngine(
  size: { width: number; height: number },
  renderer: Renderer,
  update: () => void,
  broken: (error: unknown) => void,
): Promise<Engine> {
  const ratio = deviceRatio();
  return new Promise(resolve => {
    const game = new Phaser.Game({
      type: types[renderer],
      parent: null,
      width: Math.round(size.width * ratio),
      height: Math.round(size.height * ratio),
      scale: { mode: Phaser.Scale.NONE, zoom: 1 / ratio },
      banner: false,
      audio: { noAudio: true },
      backgroundColor: '#0A0F12',
      roundPixels: false,
      antialias: true,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      disableContextMenu: false,
      autoFocus: false,
      scene: {
        create(this: Phaser.Scene) {
          const { loop } = game;
          const step = loop.callback;
          loop.callback = (time: number, delta: number) => {
            try {
              step(time, delta);
            } catch (error) {
              loop.sleep();
              broken(error);
            }
          };
          resolve(engineOf(game, this, ratio));
        },
        update,
      },
    });
  });
}

function engineOf(game: Phaser.Game, scene: Phaser.Scene, ratio: number): Engine {
  const { canvas } = game;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.display = 'block';
  const camera = scene.cameras.main;
  camera.setOrigin(0, 0).setZoom(ratio);
  let busy = 0;
  return {
    game,
    scene,
    canvas,
    ratio,
    resize(size) {
      game.scale.resize(Math.round(size.width * ratio), Math.round(size.height * ratio));
      camera.setOrigin(0, 0).setZoom(ratio);
    },
    hold() {
      if (busy++ === 0) game.loop.wake(true);
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        if (--busy !== 0) return;
        // What was put, or cleared by another size, after the last frame would not be seen.
        game.loop.tick();
        game.loop.sleep();
      };
    },
    redraw() {
      if (busy === 0) game.loop.tick();
    },
    draw() {
      game.loop.tick();
    },
    isBlank() {
      game.loop.tick();
      return isOneColour(canvas);
    },
    isLost: () => 'gl' in game.renderer && game.renderer.gl.isContextLost(),
    destroy() {
      busy = Number.NEGATIVE_INFINITY;
      // Phaser forgets this one, and through its pool of canvases it would keep the whole game in memory.
      game.textures.tileSprite.destroy();
      game.destroy(true);
      // Phaser goes in its next step; asleep, none would come.
      game.loop.tick();
    },
  };
}

/** Looks at a small copy: no more than some hundred points are read back. */
function isOneColour(canvas: HTMLCanvasElement): boolean {
  const copy = Object.assign(document.createElement('canvas'), { width: 32, height: 18 });
  const context = copy.getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  context.drawImage(canvas, 0, 0, copy.width, copy.height);
  const points = new Uint32Array(context.getImageData(0, 0, copy.width, copy.height).data.buffer);
  return points.every(point => point === points[0]);
}
