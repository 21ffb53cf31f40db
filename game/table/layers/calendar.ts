/** The days on the wall, and the benchmark card under them. */
import type { Scene, SceneSheet } from '../../present/scene.ts';
import { fade, type Kit, type Layer, type Node, type Part, Shelf } from '../kit.ts';
import { benchmarkPainter, sheetPainter } from '../paint/paper.ts';
import type { Plan } from '../plan.ts';
import type { Motion } from '../timeline.ts';

interface SheetPart extends Part {
  readonly sheet: SceneSheet;
  readonly x: number;
  readonly y: number;
}

export class CalendarLayer implements Layer {
  private readonly shelf: Shelf<SheetPart>;

  constructor(
    private readonly kit: Kit,
    root: Node,
  ) {
    this.shelf = new Shelf(root);
  }

  sync({ calendar }: Scene): void {
    const { forge } = this.kit;
    this.shelf.sync(
      (calendar?.sheets ?? []).map(sheet => ({
        id: `sheet:${sheet.round}`,
        signature: JSON.stringify(sheet),
        build: () => {
          const { x, y, width, height } = sheet.box;
          const node = this.kit.group(forge.snap(x), forge.snap(y));
          node.add(
            forge.image(
              `sheet:${sheet.state}:${width}:${height}:${sheet.effect}`,
              { left: -6, top: -6, width: width + 12, height: height + 14 },
              sheetPainter(sheet.state, width, height, sheet.effect, forge.scale),
            ),
          );
          return { node, sheet, x: node.x, y: node.y };
        },
      })),
    );
  }

  motions(plan: Plan): readonly Motion[] {
    const slot = plan.slots.get('calendar');
    return this.shelf.swaps.map(swap => {
      const { old, fresh } = swap;
      if (slot?.kind !== 'tear') return fade(swap, plan.rest);
      if (old?.sheet.state === 'current' && fresh?.sheet.state === 'past')
        return {
          at: slot.at,
          duration: slot.duration * 0.45,
          ease: 'drop' as const,
          apply: (progress: number) => {
            old.node
              .setVisible(progress < 1)
              .setAlpha(1 - progress * progress)
              .setRotation(progress * 0.5)
              .setPosition(old.x - 6 * progress, old.y + 46 * progress);
          },
        };
      return { ...fade(swap, slot), at: slot.at + 320, duration: 320 };
    });
  }

  settle(): void {
    this.shelf.settle();
  }

  forget(): void {
    this.shelf.forget();
  }
}

export class BenchmarkLayer implements Layer {
  private readonly shelf: Shelf<Part>;

  constructor(
    private readonly kit: Kit,
    root: Node,
  ) {
    this.shelf = new Shelf(root);
  }

  sync({ benchmark }: Scene): void {
    const signature = JSON.stringify(benchmark);
    this.shelf.sync(
      benchmark
        ? [
            {
              id: benchmark.id,
              signature,
              build: () => {
                const { box } = benchmark;
                const node = this.kit.group();
                node.add(
                  this.kit.forge.image(
                    `benchmark:${signature}`,
                    {
                      left: box.x - 10,
                      top: box.y - 10,
                      width: box.width + 20,
                      height: box.height + 40,
                    },
                    benchmarkPainter(benchmark, this.kit.forge.scale),
                  ),
                );
                return { node };
              },
            },
          ]
        : [],
    );
  }

  motions(plan: Plan): readonly Motion[] {
    return this.shelf.swaps.map(swap => fade(swap, plan.slots.get(swap.id) ?? plan.rest));
  }

  settle(): void {
    this.shelf.settle();
  }

  forget(): void {
    this.shelf.forget();
  }
}
