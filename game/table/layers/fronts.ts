/** The thin thread through the tokens of a side. */
import type * as Phaser from 'phaser';
import type { Point, Scene, SceneFront } from '../../present/scene.ts';
import { type Kit, type Layer, lerp, type Node, type Part, Shelf } from '../kit.ts';
import { mixed, numberOf, palette, sides } from '../palette.ts';
import type { Plan } from '../plan.ts';
import type { Motion } from '../timeline.ts';

interface FrontPart extends Part {
  readonly front: SceneFront;
  readonly thread: Phaser.GameObjects.Graphics;
}

export class FrontLayer implements Layer {
  private readonly shelf: Shelf<FrontPart>;

  constructor(
    private readonly kit: Kit,
    root: Node,
  ) {
    this.shelf = new Shelf(root);
  }

  sync(scene: Scene): void {
    this.shelf.sync(
      scene.fronts.map(front => ({
        id: front.id,
        signature: JSON.stringify(front),
        build: () => {
          const node = this.kit.group();
          const thread = this.kit.graphics();
          node.add(thread);
          drawThread(thread, front, front.points);
          return { node, front, thread };
        },
      })),
    );
  }

  motions(plan: Plan): readonly Motion[] {
    return this.shelf.swaps.flatMap(({ id, old, fresh }) => {
      if (!fresh) return [];
      const slot = plan.slots.get(id) ?? plan.rest;
      const from = old?.front.points ?? [];
      const to = fresh.front.points;
      const sameRails = from.length === to.length;
      return [
        {
          ...slot,
          apply: (progress: number) => {
            old?.node.setVisible(!sameRails && progress <= 0);
            if (!sameRails) fresh.node.setAlpha(progress);
            else
              drawThread(
                fresh.thread,
                fresh.front,
                to.map((point, index) => ({ ...point, x: lerp(from[index]!.x, point.x, progress) })),
              );
          },
        },
      ];
    });
  }

  settle(): void {
    this.shelf.settle();
  }

  forget(): void {
    this.shelf.forget();
  }
}

/** Opaque, in the colour that the side's hue has at .4 on leather, or half of that, so that joints do not show. */
function drawThread(thread: Phaser.GameObjects.Graphics, front: SceneFront, points: readonly Point[]): void {
  thread.clear();
  // Two fronts on one way run side by side.
  const aside = { a: -1.2, b: 1.2, c: 0, d: 0 }[front.hue];
  const color = mixed(palette['leather.700'], sides[front.hue].night, front.faint ? 0.2 : 0.4);
  thread.lineStyle(1.5, numberOf(color), 1);
  thread.beginPath();
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (!before) {
      thread.moveTo(point.x + aside, point.y);
      return;
    }
    const drop = point.y - before.y;
    const steps = Math.abs(point.x - before.x) < 1 ? 1 : 24;
    for (let step = 1; step <= steps; step++) {
      const t = step / steps;
      const rest = 1 - t;
      const y = before.y + drop * (3 * rest * rest * t * 0.55 + 3 * rest * t * t * 0.45 + t * t * t);
      const x =
        rest * rest * rest * before.x +
        3 * rest * rest * t * before.x +
        3 * rest * t * t * point.x +
        t * t * t * point.x;
      thread.lineTo(x + aside, y);
    }
  });
  thread.strokePath();
}
