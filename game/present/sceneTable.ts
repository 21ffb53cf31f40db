/** The canvas as the desk knows it: the table room makes it, the shell hands it over, and the two never meet. */
import type { Scene, Size } from './scene.ts';

/** How a scene takes the place of the one before. */
export interface Showing {
  readonly animate: boolean;
  /** Without movement: the old picture fades over the new one. */
  readonly reducedMotion: boolean;
  /** 1 is the design's; 2 is twice as fast. */
  readonly speed: number;
}

export interface TableHandle {
  readonly sound: { enabled: boolean };
  /** Resolves when the table stands still again. A later call ends the earlier one's motions. */
  show(scene: Scene, how: Showing): Promise<void>;
  /** Finishes running motions now. */
  skip(): void;
  /** Marks a thing of the scene, by the id of one of its targets. */
  highlight(id: string | null): void;
  /** The canvas changes its size at once; a scene of that size should follow. */
  resize(size: Size): void;
  destroy(): void;
}

export interface TableOptions {
  readonly size: Size;
  /** Wall and leather two steps lighter, lamps as outlines. */
  readonly projector: boolean;
  /** The pointer met a thing, or nothing. */
  onPick(id: string | null): void;
  /** The picture is gone and could not be put up again. */
  onBroken(error: unknown): void;
}
