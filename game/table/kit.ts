/** What every layer works with: makers of nodes, a shelf of nodes by id, small helpers. */
import * as Phaser from 'phaser';
import type { Scene } from '../present/scene.ts';
import type { Forge } from './forge.ts';
import type { Plan, Slot } from './plan.ts';
import type { Motion } from './timeline.ts';

export type Node = Phaser.GameObjects.Container;
export type Picture = Phaser.GameObjects.Image;

export interface Kit {
  readonly scene: Phaser.Scene;
  readonly forge: Forge;
  readonly projector: boolean;
  /** An empty node that is not yet on the screen. */
  group(x?: number, y?: number): Node;
  graphics(): Phaser.GameObjects.Graphics;
}

export function makeKit(scene: Phaser.Scene, forge: Forge, projector: boolean): Kit {
  return {
    scene,
    forge,
    projector,
    // `scene.make.container` would give it the blend mode NORMAL, which overrides that of its children in WebGL.
    group: (x = 0, y = 0) => new Phaser.GameObjects.Container(scene, x, y),
    graphics: () => scene.make.graphics({}, false),
  };
}

/** One plane of the table. `sync` puts the final look of a scene; `motions` says how to come there. */
export interface Layer {
  sync(scene: Scene): void;
  motions(plan: Plan): readonly Motion[];
  /** Throws away what the motions left behind. */
  settle(): void;
  /** Builds everything anew at the next sync. */
  forget(): void;
}

/** A thing on a layer; layers add what their motions need. */
export interface Part {
  readonly node: Node;
  /** What belongs to it on another plane; hidden and destroyed with it. */
  readonly elsewhere?: Node | Picture;
}

export interface Item<P extends Part> {
  readonly id: string;
  /** Rebuilt when this differs. */
  readonly signature: string;
  build(): P;
}

export interface Swap<P extends Part> {
  readonly id: string;
  readonly old: P | null;
  readonly fresh: P | null;
}

/** Keeps the nodes of a layer by id and rebuilds only those that changed. */
export class Shelf<P extends Part> {
  private parts = new Map<string, { readonly signature: string; readonly part: P }>();
  private leaving: P[] = [];
  /** What the last sync changed. */
  swaps: readonly Swap<P>[] = [];

  constructor(readonly root: Node) {}

  sync(items: readonly Item<P>[]): void {
    this.settle();
    const kept = new Map<string, { readonly signature: string; readonly part: P }>();
    const swaps: Swap<P>[] = [];
    for (const { id, signature, build } of items) {
      const standing = this.parts.get(id);
      this.parts.delete(id);
      if (standing?.signature === signature) {
        kept.set(id, standing);
        this.root.bringToTop(standing.part.node);
        continue;
      }
      const part = build();
      this.root.add(part.node);
      part.node.once('destroy', () => part.elsewhere?.destroy());
      kept.set(id, { signature, part });
      swaps.push({ id, old: standing?.part ?? null, fresh: part });
      if (standing) this.leave(standing.part);
    }
    for (const [id, { part }] of this.parts) {
      swaps.push({ id, old: part, fresh: null });
      this.leave(part);
    }
    this.parts = kept;
    this.swaps = swaps;
  }

  get(id: string): P | undefined {
    return this.parts.get(id)?.part;
  }

  /** Builds everything anew at the next sync. */
  forget(): void {
    for (const [id, { part }] of this.parts) this.parts.set(id, { signature: '', part });
  }

  /** Removes the old nodes that stayed for a motion. */
  settle(): void {
    for (const { node } of this.leaving) node.destroy();
    this.leaving = [];
    this.swaps = [];
  }

  private leave(part: P): void {
    reveal(part, false);
    this.leaving.push(part);
  }
}

export function reveal({ node, elsewhere }: Part, visible: boolean): void {
  node.setVisible(visible);
  elsewhere?.setVisible(visible);
}

/** The plain change of look: the old one fades, the new one comes. */
export function fade<P extends Part>({ old, fresh }: Swap<P>, slot: Slot): Motion {
  return {
    at: slot.at,
    duration: Math.min(slot.duration, 220),
    ease: 'settle',
    apply(progress) {
      if (old) reveal(old, progress < 1);
      for (const [part, alpha] of [
        [old, 1 - progress],
        [fresh, progress],
      ] as const)
        part?.node.setAlpha(alpha);
    },
  };
}

/** Between two numbers. */
export const lerp = (from: number, to: number, progress: number): number => from + (to - from) * progress;

/** Shows only the part of a picture between two x of its own art, in CSS pixels. */
export function cropAlong(picture: Picture, forge: Forge, from: number, to: number): void {
  const start = Math.round(picture.displayOriginX + from * forge.scale);
  const end = Math.round(picture.displayOriginX + to * forge.scale);
  picture.setVisible(end > start);
  if (end > start) picture.setCrop(start, 0, end - start, picture.frame.height);
}

/** Shows only the part of a picture between two y of its own art, in CSS pixels. */
export function cropDown(picture: Picture, forge: Forge, from: number, to: number): void {
  // A motion may outlive its picture by a frame, when the next scene or a resize has replaced it.
  if (!picture.scene || !picture.frame?.texture) return;
  const start = Math.round(picture.displayOriginY + from * forge.scale);
  const end = Math.round(picture.displayOriginY + to * forge.scale);
  picture.setVisible(end > start);
  if (end > start) picture.setCrop(0, start, picture.frame.width, end - start);
}

export const middleOf = (box: { x: number; width: number }): number => box.x + box.width / 2;
export const footOf = (box: { y: number; height: number }): number => box.y + box.height;
