/**
 * The table: draws a `Scene` with Phaser and moves from one scene to the next. It knows no rule and has no
 * control: every box and text comes from `game/present`, every act from `game/desk`. The canvas is one picture,
 * hidden from assistive technology; its twin stands in the desk.
 *
 * How it works. `stage.ts` holds layers in the design's z order. Each layer keeps its things by id (`kit.ts`,
 * `Shelf`), builds a thing anew only when its part of the scene changed, and answers with the motions that lead
 * from the old look to the new one. When and how long each thing moves is decided in one pure place, `plan.ts`,
 * which Node tests read; `timeline.ts` runs the motions on one clock, and while none runs the loop sleeps: no frame
 * is drawn. Everything is painted once on canvas textures (`forge.ts`, `paint/`, `label.ts`) or decoded from the
 * SVG files in `assets/table` (`drawings.ts`) at device resolution, so the Canvas and WebGL renderers show the same
 * picture; no masks, filters or shaders are used.
 */
import type { Scene } from '../present/scene.ts';
import { deviceRatio, type Renderer, startEngine } from './boot.ts';
import { loadDrawings } from './drawings.ts';
import { fontsReady } from './fonts.ts';
import { TableSound } from './sound.ts';
import { type Showing, Stage } from './stage.ts';

export type { Showing } from './stage.ts';

export interface TableHandle {
  readonly sound: TableSound;
  /** Resolves when the table stands still again. A later call ends the earlier one's motions. */
  show(scene: Scene, how: Showing): Promise<void>;
  /** Finishes running motions now. */
  skip(): void;
  /** Marks a thing of the scene, by the id of one of its targets. */
  highlight(id: string | null): void;
  /** The canvas changes its size at once; a scene of that size should follow. */
  resize(size: { readonly width: number; readonly height: number }): void;
  destroy(): void;
}

export interface TableOptions {
  readonly size: { readonly width: number; readonly height: number };
  readonly renderer?: Renderer;
  /** Wall and leather two steps lighter, lamps as outlines. */
  readonly projector: boolean;
  /** The pointer met a thing, or nothing. */
  onPick(id: string | null): void;
}

/** Milliseconds that the first picture waits for its fonts. */
const fontPatience = 3000;

export async function mountTable(parent: HTMLElement, options: TableOptions): Promise<TableHandle> {
  const sound = new TableSound();
  let stage: Stage | null = null;
  let last = 0;
  const [drawings, engine] = await Promise.all([
    loadDrawings(deviceRatio()),
    startEngine(parent, options.size, options.renderer ?? 'auto', () => {
      const now = performance.now();
      // A frame after a pause counts as one frame, so that nothing jumps.
      const passed = Math.min(50, now - last);
      last = now;
      stage?.update(passed);
    }),
    fontsReady(fontPatience, () => stage?.redrawText()),
  ]);
  stage = new Stage(engine, drawings, sound, options.projector);
  engine.game.loop.sleep();
  const pointer = followPointer(engine.canvas, () => stage?.scene ?? null, options.onPick);
  const whenHidden = () => {
    if (document.hidden) stage?.finish();
  };
  document.addEventListener('visibilitychange', whenHidden);
  return {
    sound,
    show: (scene, how) => stage!.show(scene, how),
    skip: () => stage?.finish(),
    highlight: id => stage?.highlight(id),
    resize(size) {
      stage?.finish();
      engine.resize(size);
      engine.redraw();
    },
    destroy() {
      stage?.finish();
      stage = null;
      pointer.abort();
      document.removeEventListener('visibilitychange', whenHidden);
      sound.close();
      engine.destroy();
    },
  };
}

/** Picks by the scene's targets; the later one lies on top. Phaser's own input stays off. */
function followPointer(
  canvas: HTMLCanvasElement,
  scene: () => Scene | null,
  onPick: (id: string | null) => void,
): AbortController {
  const controller = new AbortController();
  const at = (event: PointerEvent): string | null => {
    const shown = scene();
    if (!shown) return null;
    const bounds = canvas.getBoundingClientRect();
    const x = ((event.clientX - bounds.left) / bounds.width) * shown.size.width;
    const y = ((event.clientY - bounds.top) / bounds.height) * shown.size.height;
    const met = shown.targets.findLast(
      ({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
    );
    return met?.id ?? null;
  };
  canvas.addEventListener('pointerdown', event => onPick(at(event)), { signal: controller.signal });
  canvas.addEventListener(
    'pointermove',
    event => {
      canvas.style.cursor = at(event) ? 'pointer' : 'default';
    },
    { signal: controller.signal },
  );
  return controller;
}
