/** Trust: each side spins its rope from its own end; where they overlap they are woven. */
import type { RopeEnd, Scene, SceneRope } from '../../present/scene.ts';
import {
  cropAlong,
  fade,
  type Kit,
  type Layer,
  lerp,
  type Node,
  type Part,
  type Picture,
  Shelf,
} from '../kit.ts';
import { frayPainter, ropePainter, weavePainter } from '../paint/rope.ts';
import { palette } from '../palette.ts';
import type { Plan } from '../plan.ts';
import type { Motion } from '../timeline.ts';

interface Strand {
  readonly rope: Picture;
  /** The part of which only the band is known. */
  readonly guess: Picture | null;
  readonly fray: Picture;
}

interface RopePart extends Part {
  readonly rope: SceneRope;
  readonly strands: readonly [Strand, Strand];
  readonly weave: Picture | null;
}

export class RopeLayer implements Layer {
  private readonly shelf: Shelf<RopePart>;

  constructor(
    private readonly kit: Kit,
    root: Node,
  ) {
    this.shelf = new Shelf(root);
  }

  sync(scene: Scene): void {
    this.shelf.sync(
      scene.ropes.map(rope => ({
        id: rope.id,
        signature: JSON.stringify(rope),
        build: () => this.build(rope),
      })),
    );
  }

  motions(plan: Plan): readonly Motion[] {
    return this.shelf.swaps.map(swap => {
      const { old, fresh } = swap;
      const slot = plan.slots.get(swap.id) ?? plan.rest;
      if (!old || !fresh) return fade(swap, slot);
      return {
        ...slot,
        apply: (progress: number) => {
          old.node.setVisible(false);
          for (const side of [0, 1] as const)
            this.spin(
              fresh,
              side,
              lerp(old.rope.ends[side].length, fresh.rope.ends[side].length, progress),
              progress,
            );
          fresh.weave?.setAlpha(Math.max(0, (progress - 0.6) / 0.4));
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

  private build(rope: SceneRope): RopePart {
    const { forge } = this.kit;
    const node = this.kit.group();
    const width = rope.right - rope.left;
    node.add(
      forge
        .image(
          `guide:${width}:${JSON.stringify(rope.ticks.map(tick => tick - rope.left))}`,
          { left: -2, top: -4, width: width + 4, height: 24 },
          context => guide(context, rope, width),
        )
        .setPosition(forge.snap(rope.left), forge.snap(rope.y)),
    );
    const strands = [this.strand(rope, 0), this.strand(rope, 1)] as const;
    for (const { rope: strand, guess, fray } of strands) node.add([...(guess ? [guess] : []), strand, fray]);
    let weave: Picture | null = null;
    if (rope.weave) {
      const length = rope.weave.to - rope.weave.from;
      const [left, right] = rope.ends;
      weave = forge
        .image(
          `weave:${left.hue}${right.hue}:${length.toFixed(1)}:${rope.thickness}`,
          { left: 0, top: -12, width: length, height: 24 },
          weavePainter(left.hue, right.hue, length, rope.thickness),
        )
        .setPosition(rope.weave.from, forge.snap(rope.y));
      node.add(weave);
    }
    const part = { node, rope, strands, weave };
    for (const side of [0, 1] as const) this.spin(part, side, rope.ends[side].length, 1);
    return part;
  }

  private strand(rope: SceneRope, side: 0 | 1): Strand {
    const { forge } = this.kit;
    const end = rope.ends[side];
    const full = rope.right - rope.left;
    const image = () =>
      forge
        .image(
          `rope:${end.hue}:${full}:${rope.thickness}`,
          { left: -rope.thickness, top: -12, width: full + 2 * rope.thickness, height: 26 },
          ropePainter(end.hue, full, rope.thickness),
        )
        .setPosition(forge.snap(side === 0 ? rope.left : rope.right), forge.snap(rope.y));
    const fray = forge.image(
      `fray:${end.hue}:${rope.thickness}`,
      { left: -2, top: -14, width: 34, height: 28 },
      frayPainter(end.hue, rope.thickness),
    );
    const strand = { rope: image(), guess: end.most > end.least ? image() : null, fray };
    if (side === 1)
      for (const picture of [strand.rope, strand.guess, fray])
        picture?.setScale(-picture.scaleX, picture.scaleY);
    return strand;
  }

  /** Shows a rope `length` long; in the weave both ropes are replaced by the woven strip. */
  private spin(part: RopePart, side: 0 | 1, length: number, progress: number): void {
    const { forge } = this.kit;
    const { rope } = part;
    const end: RopeEnd = rope.ends[side];
    const { rope: strand, guess, fray } = part.strands[side];
    const known = end.value === null ? Math.min(length, end.least) : length;
    const meets = rope.weave && progress >= 1;
    const until =
      rope.weave && side === 0
        ? rope.weave.from - rope.left
        : rope.weave
          ? rope.right - rope.weave.to
          : known;
    cropAlong(strand, forge, -rope.thickness, meets ? Math.min(known, until) : known);
    if (guess) {
      cropAlong(guess, forge, known, end.most);
      guess.setAlpha(0.32);
    }
    const tip = end.value === null ? end.most : length;
    fray
      .setVisible(!(rope.weave && progress >= 0.8))
      .setAlpha(end.value === null ? 0.4 : 1)
      .setPosition(side === 0 ? rope.left + tip : rope.right - tip, forge.snap(rope.y));
  }
}

/** The dotted way that is still to go, and the marks at every tenth. */
function guide(context: CanvasRenderingContext2D, rope: SceneRope, width: number): void {
  context.strokeStyle = '#3A484C';
  context.lineWidth = 1.5;
  context.lineCap = 'round';
  context.setLineDash([1, 6]);
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(width, 0);
  context.stroke();
  context.setLineDash([]);
  context.fillStyle = palette['mist.400'];
  context.globalAlpha = 0.55;
  rope.ticks.forEach((tick, index) => {
    const long = index === (rope.ticks.length - 1) / 2;
    context.fillRect(tick - rope.left - 0.5, rope.thickness / 2 + 3.5, 1, long ? 6 : 3.5);
  });
}
