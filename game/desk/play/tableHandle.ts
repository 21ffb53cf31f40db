import type { Scene, Size } from '../../present/scene.ts';

/** The canvas as the desk knows it. The table room makes it, the shell hands it over: the two never meet. */
export interface TableHandle {
  readonly sound: { enabled: boolean };
  show(
    scene: Scene,
    how: { readonly animate: boolean; readonly reducedMotion: boolean; readonly speed: number },
  ): Promise<void>;
  /** Finishes running motions now. */
  skip(): void;
  /** Marks a thing of the scene. */
  highlight(id: string | null): void;
  resize(size: Size): void;
  destroy(): void;
}

export interface TableOptions {
  readonly size: Size;
  readonly projector: boolean;
  onPick(id: string | null): void;
  /** The picture is gone and could not be put up again. */
  onBroken(error: unknown): void;
}

/** Loads the table, when the page has painted. */
export type LoadTable = () => Promise<{
  readonly mountTable: (parent: HTMLElement, options: TableOptions) => Promise<TableHandle>;
}>;
