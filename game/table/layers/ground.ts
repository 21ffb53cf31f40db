/** Wall and floor, and the light that passes over the wall at dawn. The table itself is `TableLayer`. */
import * as Phaser from 'phaser';
import type { Scene } from '../../present/scene.ts';
import { type Kit, type Layer, type Node, type Part, Shelf } from '../kit.ts';
import { spotPainter } from '../paint/light.ts';
import { tableExtent, tablePainter, wallPainter } from '../paint/room.ts';
import { palette, withAlpha } from '../palette.ts';
import type { Plan } from '../plan.ts';
import type { Motion } from '../timeline.ts';

export class GroundLayer implements Layer {
  private readonly shelf: Shelf<Part>;
  private dawn: Node | null = null;
  private size = { width: 0, height: 0 };

  constructor(
    private readonly kit: Kit,
    private readonly root: Node,
  ) {
    this.shelf = new Shelf(root);
  }

  sync(scene: Scene): void {
    const { size, floor, strip } = scene;
    this.size = size;
    this.shelf.sync([
      {
        id: 'wall',
        signature: JSON.stringify([size, floor, strip]),
        build: () => {
          const node = this.kit.group();
          const paintWall = wallPainter(size.width, size.height, floor, this.kit.projector);
          node.add(
            this.kit.forge.image(
              `wall:${size.width}:${size.height}:${floor}:${JSON.stringify(strip)}`,
              { left: 0, top: 0, ...size },
              context => {
                paintWall(context);
                if (!strip) return;
                context.fillStyle = withAlpha(palette['room.950'], 0.55);
                context.fillRect(strip.x, strip.y, strip.width, strip.height);
                context.fillStyle = withAlpha(palette['room.600'], 0.6);
                context.fillRect(strip.x, strip.y, strip.width, 1);
                context.fillRect(strip.x, strip.y + strip.height - 1, strip.width, 1);
              },
            ),
          );
          return { node };
        },
      },
    ]);
  }

  motions(plan: Plan): readonly Motion[] {
    const slot = plan.slots.get('calendar');
    if (slot?.kind !== 'tear') return [];
    const { width } = this.size;
    const dawn = this.kit.group(width / 2, 0);
    const light = this.kit.forge.image(
      'dawn',
      { left: -100, top: -100, width: 200, height: 200 },
      spotPainter(100, palette['light.accord']),
    );
    light.setScale((light.scaleX * width) / 150, light.scaleY * 2.6).setBlendMode(Phaser.BlendModes.SCREEN);
    dawn.add(light);
    this.root.add(dawn);
    this.dawn = dawn;
    return [
      {
        ...slot,
        ease: 'linear',
        apply: progress => dawn.setAlpha(0.16 * Math.sin(Math.PI * progress)),
      },
    ];
  }

  settle(): void {
    this.dawn?.destroy();
    this.dawn = null;
    this.shelf.settle();
  }

  forget(): void {
    this.shelf.forget();
  }
}

/** Frame, leather and apron. */
export class TableLayer implements Layer {
  private readonly shelf: Shelf<Part>;

  constructor(
    private readonly kit: Kit,
    root: Node,
  ) {
    this.shelf = new Shelf(root);
  }

  sync({ frame, leather, apron }: Scene): void {
    const signature = JSON.stringify([frame, leather, apron]);
    this.shelf.sync([
      {
        id: 'table',
        signature,
        build: () => {
          const { forge, projector } = this.kit;
          const depth = apron.y + apron.height - (frame.y + frame.height);
          const node = this.kit.group();
          node.add(
            forge.image(
              `table:${signature}`,
              tableExtent(frame, depth),
              tablePainter(frame, leather, depth, forge.scale, projector),
            ),
          );
          return { node };
        },
      },
    ]);
  }

  motions(): readonly Motion[] {
    return [];
  }

  settle(): void {
    this.shelf.settle();
  }

  forget(): void {
    this.shelf.forget();
  }
}
