/** What is highlighted from the desk, and what changed under reduced motion: ivory outlines. */
import type { Scene, Target } from '../../present/scene.ts';
import type { Kit, Node } from '../kit.ts';
import { palette } from '../palette.ts';

export class OutlineLayer {
  constructor(
    private readonly kit: Kit,
    private readonly root: Node,
  ) {}

  /** Draws the outlines of these ids; those that are no targets are left out. */
  show(scene: Scene, ids: readonly string[], strength: 'focus' | 'changed'): void {
    this.root.removeAll(true);
    const targets = scene.targets.filter(target => ids.includes(target.id));
    for (const target of targets) this.outline(target, strength);
  }

  private outline({ id, box }: Target, strength: 'focus' | 'changed'): void {
    const { forge } = this.kit;
    const { width, height } = box;
    const rail = id.startsWith('issue:') && !id.includes('/');
    this.root.add(
      forge
        .image(
          `outline:${width}:${height}:${strength}:${rail}`,
          { left: -4, top: -4, width: width + 8, height: height + 8 },
          context => {
            if (rail && strength === 'focus') {
              context.fillStyle = 'rgba(242,232,212,.09)';
              context.fillRect(0, 0, width, height);
              context.fillStyle = palette['ivory.100'];
              context.fillRect(0, 0, 3, height);
              return;
            }
            context.strokeStyle = palette['ivory.100'];
            context.lineWidth = strength === 'focus' ? 1.6 : 1.2;
            context.globalAlpha = strength === 'focus' ? 0.95 : 0.8;
            context.beginPath();
            context.roundRect(-1, -1, width + 2, height + 2, 4);
            context.stroke();
          },
        )
        .setPosition(forge.snap(box.x), forge.snap(box.y)),
    );
  }
}
