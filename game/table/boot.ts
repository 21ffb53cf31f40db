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
  /** Keeps the loop awake until the returned function is called; calls may overlap. */
  hold(): () => void;
  /** Draws one frame if the loop sleeps; otherwise the next frame comes anyway. */
  redraw(): void;
  /** Draws one frame now: the canvas can be copied until this task ends. */
  draw(): void;
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

/** Starts Phaser on a canvas of its own, which stands nowhere yet. Fails where the renderer gets no context. */
export function startEngine(
  size: { width: number; height: number },
  renderer: Renderer,
  update: (milliseconds: number) => void,
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
          resolve(engineOf(game, this, ratio));
        },
        update(_time: number, milliseconds: number) {
          update(milliseconds);
        },
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
        if (--busy === 0) game.loop.sleep();
      };
    },
    redraw() {
      if (busy === 0) game.loop.tick();
    },
    draw() {
      game.loop.tick();
    },
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
