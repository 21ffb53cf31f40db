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
 * picture; no masks, filters or shaders are used. Where the resolution changes or the WebGL context is lost, another
 * canvas with the same picture takes the old one's place (`easel.ts`).
 */
import type { Scene, Size } from '../present/scene.ts';
import type { Showing, TableHandle, TableOptions } from '../present/sceneTable.ts';
import { deviceRatio, watchResolution } from './boot.ts';
import { type Easel, raiseEasel } from './easel.ts';
import { chooseRenderer, type Renderer } from './renderer.ts';
import { TableSound } from './sound.ts';

/** With the renderer that suits the machine, unless one is named. */
interface Options extends TableOptions {
  readonly renderer?: Renderer;
}

const STILL: Showing = { animate: false, reducedMotion: true, speed: 1 };

/** Puts the table up. Fails where no canvas can be drawn on. */
export async function mountTable(parent: HTMLElement, options: Options): Promise<TableHandle> {
  const table = new MountedTable(parent, options);
  await table.open();
  return table;
}

/** The table in its place. Where the screen changes its resolution or the context is lost, another easel takes over. */
class MountedTable implements TableHandle {
  readonly sound = new TableSound();
  private easel: Easel | null = null;
  private scene: Scene | null = null;
  private lit: string | null = null;
  private size: Size;
  private renderer: Renderer;
  private renewing = false;
  /** Nobody has looked yet whether the canvas, as it now is, shows a picture. */
  private isFresh = true;
  private readonly end = new AbortController();

  constructor(
    private readonly parent: HTMLElement,
    private readonly options: Options,
  ) {
    this.size = options.size;
    this.renderer = options.renderer ?? chooseRenderer();
  }

  async open(): Promise<void> {
    try {
      await this.putUp();
    } catch (error) {
      if (this.renderer === 'canvas') throw error;
      // A browser may promise a context and not give it.
      this.renderer = 'canvas';
      await this.putUp();
    }
    const { signal } = this.end;
    watchResolution(() => void this.renew(), signal);
    const whenHidden = () => {
      if (document.hidden) this.skip();
    };
    document.addEventListener('visibilitychange', whenHidden, { signal });
    // What happened while it was put up.
    void this.renew();
  }

  async show(scene: Scene, how: Showing): Promise<void> {
    this.scene = scene;
    const { easel } = this;
    // What a lost easel cannot draw, the next one shows.
    if (!easel || easel.isLost()) return;
    await easel.stage.show(scene, how);
    if (!this.isFresh || this.easel !== easel || easel.isLost()) return;
    this.isFresh = false;
    if (easel.engine.isBlank()) throw new Error('Nothing is seen of the table');
  }

  skip(): void {
    this.attempt(({ stage }) => stage.finish());
  }

  highlight(id: string | null): void {
    this.lit = id;
    this.attempt(({ stage }) => stage.highlight(id));
  }

  resize(size: Size): void {
    this.size = size;
    this.isFresh = true;
    this.attempt(({ stage, engine }) => {
      stage.finish();
      engine.resize(size);
      engine.redraw();
    });
  }

  destroy(): void {
    this.end.abort();
    this.easel?.destroy();
    this.easel = null;
    this.sound.close();
  }

  /** Does something to the easel, unless it is lost. Where that fails the picture is gone, and not the page around it. */
  private attempt(act: (easel: Easel) => void): void {
    if (!this.easel || this.easel.isLost()) return;
    try {
      act(this.easel);
    } catch (error) {
      this.options.onBroken(error);
    }
  }

  private readonly lose = (): void => {
    this.renderer = 'canvas';
    void this.renew();
  };

  /** Another easel for the one that cannot be drawn on, or is blurred; more changes meanwhile are seen at the end. */
  private async renew(): Promise<void> {
    if (this.renewing) return;
    this.renewing = true;
    try {
      while (this.easel && (this.easel.isLost() || this.easel.engine.ratio !== deviceRatio()))
        await this.putUp();
    } catch (error) {
      this.options.onBroken(error);
    }
    this.renewing = false;
  }

  /** Hangs an easel with the picture of now in place of the old one. */
  private async putUp(): Promise<void> {
    const { size, renderer, sound, lose } = this;
    const { projector, onPick, onBroken } = this.options;
    const next = await raiseEasel({ size, renderer, projector, sound, onPick, onBroken, onLost: lose });
    if (this.end.signal.aborted) {
      next.destroy();
      return;
    }
    const old = this.easel;
    this.easel = next;
    this.isFresh = true;
    if (this.size !== size) next.engine.resize(this.size);
    const shown = this.scene ? next.stage.show(this.scene, STILL) : null;
    next.stage.highlight(this.lit);
    if (old) old.engine.canvas.replaceWith(next.engine.canvas);
    else this.parent.append(next.engine.canvas);
    old?.destroy();
    await shown;
  }
}
