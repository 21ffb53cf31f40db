/**
 * One canvas with its picture, for one resolution and one renderer: both are baked into its textures, so what
 * changes either needs another easel.
 */
import type { Scene } from '../present/scene.ts';
import { deviceRatio, type Engine, startEngine } from './boot.ts';
import { loadDrawings } from './drawings.ts';
import { fontsReady } from './fonts.ts';
import type { Renderer } from './renderer.ts';
import type { TableSound } from './sound.ts';
import { Stage } from './stage.ts';

export interface Easel {
  readonly engine: Engine;
  readonly stage: Stage;
  /** Whether the browser has taken the WebGL context away: nothing more will be drawn here. */
  isLost(): boolean;
  destroy(): void;
}

export interface EaselOptions {
  readonly size: { readonly width: number; readonly height: number };
  readonly renderer: Renderer;
  readonly projector: boolean;
  readonly sound: TableSound;
  /** The pointer met a thing, or nothing. */
  onPick(id: string | null): void;
  onLost(): void;
  /** A frame, or words that were drawn again, could not be drawn. */
  onBroken(error: unknown): void;
}

/** Milliseconds that the first picture waits for its fonts. */
const fontPatience = 3000;

/** Makes an easel; its canvas is still to be hung. Fails where the renderer gets no context. */
export async function raiseEasel(options: EaselOptions): Promise<Easel> {
  let stage: Stage | null = null;
  let last = 0;
  let lost = false;
  const update = () => {
    const now = performance.now();
    // A frame after a pause counts as one frame, so that nothing jumps.
    const passed = Math.min(50, now - last);
    last = now;
    stage?.update(passed);
  };
  const [drawings, engine] = await Promise.all([
    loadDrawings(deviceRatio()),
    startEngine(options.size, options.renderer, update, options.onBroken),
    fontsReady(fontPatience, () => {
      try {
        stage?.redrawText();
      } catch (error) {
        options.onBroken(error);
      }
    }),
  ]);
  // Phaser uses a canvas again that another game has left: nothing may stay on it.
  const end = new AbortController();
  const { signal } = end;
  const { canvas } = engine;
  canvas.addEventListener(
    'webglcontextlost',
    () => {
      lost = true;
      options.onLost();
    },
    { signal },
  );
  followPointer(canvas, () => stage?.scene ?? null, options.onPick, signal);
  const standing = new Stage(engine, drawings, options.sound, options.projector);
  stage = standing;
  engine.game.loop.sleep();
  return {
    engine,
    stage: standing,
    // The browser tells of it a little later than it happens.
    isLost: () => lost || engine.isLost(),
    destroy() {
      end.abort();
      standing.close();
      stage = null;
      engine.destroy();
    },
  };
}

/** Picks by the scene's targets; the later one lies on top. Phaser's own input stays off. */
function followPointer(
  canvas: HTMLCanvasElement,
  scene: () => Scene | null,
  onPick: (id: string | null) => void,
  signal: AbortSignal,
): void {
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
  // Not on pressing down: the click of a finger would meet what the press has opened, and put it away.
  canvas.addEventListener('click', event => onPick(at(event)), { signal });
  canvas.addEventListener(
    'pointermove',
    event => {
      canvas.style.cursor = at(event) ? 'pointer' : 'default';
    },
    { signal },
  );
}
