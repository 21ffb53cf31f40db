/** The principals: chair, bust, lamp with its cone, plate; and the pool of each lamp on wall and table. */
import * as Phaser from 'phaser';
import type { Scene, SceneSeat } from '../../present/scene.ts';
import {
  fade,
  footOf,
  type Kit,
  type Layer,
  lerp,
  middleOf,
  type Node,
  type Part,
  type Picture,
  Shelf,
} from '../kit.ts';
import { cone, conePainter, poolPainter } from '../paint/light.ts';
import { platePainter } from '../paint/paper.ts';
import { palette, sides } from '../palette.ts';
import type { Plan } from '../plan.ts';
import type { Motion } from '../timeline.ts';

interface SeatPart extends Part {
  readonly seat: SceneSeat;
  readonly light: Picture;
  readonly cone: Picture | null;
  readonly rim: Picture | null;
  /** The pool of the lamp. */
  readonly elsewhere: Picture;
  /** Cover of the lit bust; its alpha is how much of a silhouette it is. */
  readonly dark: Picture;
}

const coneHeight = 200;
const poolRadius = 200;

export class SeatLayer implements Layer {
  private readonly shelf: Shelf<SeatPart>;
  private breakdown = false;

  constructor(
    private readonly kit: Kit,
    root: Node,
    private readonly pools: Node,
  ) {
    this.shelf = new Shelf(root);
  }

  sync(scene: Scene): void {
    this.breakdown = scene.end === 'breakdown';
    this.shelf.sync(
      scene.seats.map(seat => {
        const { meters, ...own } = seat;
        return {
          id: seat.id,
          signature: JSON.stringify([own, this.breakdown]),
          build: () => this.build(seat),
        };
      }),
    );
  }

  motions(plan: Plan): readonly Motion[] {
    return this.shelf.swaps.map(swap => {
      const { old, fresh } = swap;
      const slot = plan.slots.get(swap.id) ?? plan.rest;
      if (!old || !fresh) return fade(swap, slot);
      const narrow = slot.kind === 'breakdown';
      return {
        ...slot,
        apply: (progress: number) => {
          old.node.setVisible(false);
          this.shine(
            fresh,
            lerp(old.seat.face, fresh.seat.face, progress),
            lerp(old.seat.silhouette ? 1 : 0, fresh.seat.silhouette ? 1 : 0, progress),
            narrow ? 1 - 0.55 * progress : this.breakdown ? 0.45 : 1,
          );
        },
      };
    });
  }

  settle(): void {
    this.shelf.settle();
  }

  forget(): void {
    this.shelf.forget();
  }

  private build(seat: SceneSeat): SeatPart {
    const { forge, projector } = this.kit;
    const { bust, lamp, plate, scale, hue } = seat;
    const node = this.kit.group();
    const x = forge.snap(middleOf(bust));
    const foot = forge.snap(footOf(bust));
    const dark = forge.drawing('bust.silhouette', scale).setPosition(x, foot);
    const light = forge.drawing('bust.light', scale).setPosition(x, foot);
    node.add([
      forge.drawing('chair', scale).setPosition(x, foot),
      forge.drawing(`bust.${hue}`, scale).setPosition(x, foot),
      light,
      dark,
    ]);
    const beam = lamp && this.beam();
    const rim = lamp && this.rim(scale);
    if (lamp && beam && rim) {
      beam.setPosition(lamp.hook.x, lamp.cone.topY);
      node.add(beam);
      const top = footOf(lamp.shade) - 52 * scale;
      node.add(this.cord(lamp.hook.x, Math.max(0, lamp.hook.y), top));
      node.add(
        forge
          .drawing(projector ? 'lamp.outline' : 'lamp', scale)
          .setPosition(forge.snap(lamp.hook.x), forge.snap(top)),
      );
      node.add(rim.setPosition(lamp.hook.x, footOf(lamp.shade)));
    }
    const ribbon = seat.ribbon ?? [sides[hue].cloth, palette['ribbon.ivory'], sides[hue].cloth];
    if (plate)
      node.add(
        forge
          .image(
            `plate:${ribbon.join()}:${plate.width}:${plate.height}:${seat.toMove}`,
            { left: -6, top: -6, width: plate.width + 12, height: plate.height + 18 },
            platePainter(ribbon, plate.width, plate.height, seat.toMove, forge.scale),
          )
          .setPosition(forge.snap(plate.x), forge.snap(plate.y)),
      );
    const pool = forge
      .image(
        'pool',
        { left: -poolRadius, top: -poolRadius, width: 2 * poolRadius, height: 2 * poolRadius },
        poolPainter(poolRadius),
      )
      .setBlendMode(Phaser.BlendModes.SCREEN)
      .setPosition(x, foot - 72 * scale);
    this.pools.add(pool);
    const part = { node, seat, light, cone: beam, rim, elsewhere: pool, dark };
    this.shine(part, seat.face, seat.silhouette ? 1 : 0, this.breakdown ? 0.45 : 1);
    return part;
  }

  private beam(): Picture {
    const reach = cone.foot + cone.margin;
    return this.kit.forge
      .image('cone', { left: -reach, top: 0, width: 2 * reach, height: coneHeight }, conePainter(coneHeight))
      .setBlendMode(Phaser.BlendModes.SCREEN);
  }

  private rim(scale: number): Picture {
    return this.kit.forge.image(
      `rim:${scale}`,
      { left: -34 * scale, top: -6 * scale, width: 68 * scale, height: 12 * scale },
      context => {
        context.fillStyle = '#FFF4D6';
        context.beginPath();
        context.ellipse(0, 0, 31 * scale, 4 * scale, 0, 0, 2 * Math.PI);
        context.fill();
      },
    );
  }

  /** From the ceiling, or from a bracket on the wall for a seat that stands below another. */
  private cord(x: number, from: number, to: number): Picture {
    const { forge } = this.kit;
    const bracket = from > 8;
    return forge
      .image(
        `cord:${from}:${to}`,
        { left: -14, top: from - 4, width: 28, height: Math.max(8, to - from + 8) },
        context => {
          context.fillStyle = '#8A7448';
          context.fillRect(-0.75, from, 1.5, Math.max(0, to - from) + 1);
          if (!bracket) return;
          context.beginPath();
          context.roundRect(-12, from - 1.5, 24, 3, 1.5);
          context.fill();
        },
      )
      .setPosition(forge.snap(x), 0);
  }

  /** All that follows from a face: cone, pool, light on the bust. Measured off the design's own drawing. */
  private shine(part: SeatPart, face: number, silhouette: number, width: number): void {
    const { forge, projector } = this.kit;
    const { seat, elsewhere: pool } = part;
    const { scale, lamp } = seat;
    part.light.setAlpha((1 - silhouette) * Math.min(1, 0.15 + 0.0085 * face));
    part.dark.setAlpha(silhouette);
    pool.setAlpha((0.132 + 0.00236 * face) * (lamp ? 0.85 : 0.7) * (projector ? 0.5 : 1));
    const radius = lamp ? 1 : 0.42;
    pool.setScale(
      ((150 + 4.2 * face) * scale * radius * width) / poolRadius / forge.scale,
      ((150 + 3 * face) * scale * radius) / poolRadius / forge.scale,
    );
    part.rim?.setAlpha(projector ? 0 : 0.12 + 0.0075 * face);
    if (!part.cone || !lamp) return;
    part.cone.setAlpha((0.12 + 0.0062 * face) * (projector ? 0.45 : 1));
    const half = (35.9 + 0.4214 * face) * scale * width;
    part.cone.setScale(
      half / cone.foot / forge.scale,
      (lamp.cone.footY - lamp.cone.topY) / coneHeight / forge.scale,
    );
  }
}
