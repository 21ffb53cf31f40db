/** Rails with their notches, the hatch of what is open and of what a line forbids, and the light of an agreement. */
import * as Phaser from 'phaser';
import type { Scene, SceneRail, Stretch } from '../../present/scene.ts';
import {
  cropAlong,
  fade,
  type Kit,
  type Layer,
  lerp,
  type Node,
  type Part,
  type Picture,
  reveal,
  Shelf,
} from '../kit.ts';
import { glowPainter } from '../paint/light.ts';
import {
  hatchPainter,
  meetingPainter,
  meetingRadius,
  notchExtent,
  notchPainter,
  railPainter,
} from '../paint/marks.ts';
import { palette } from '../palette.ts';
import type { Plan, Slot } from '../plan.ts';
import type { Motion } from '../timeline.ts';

interface RailPart extends Part {
  readonly rail: SceneRail;
  readonly hatch: Picture | null;
  readonly lit: readonly Picture[];
  /** What lies over the tokens: the ring where they meet, the brass seal. */
  readonly elsewhere: Node;
  readonly meeting: Picture | null;
  readonly brass: Picture | null;
}

const hatchHeight = 7;
const glowHalf = 21;

export class RailLayer implements Layer {
  private readonly shelf: Shelf<RailPart>;

  constructor(
    private readonly kit: Kit,
    root: Node,
    private readonly over: Node,
  ) {
    this.shelf = new Shelf(root);
  }

  sync(scene: Scene): void {
    this.shelf.sync(
      scene.rails.map(rail => ({
        id: rail.id,
        signature: signatureOf(rail),
        build: () => this.build(rail, scene.scale),
      })),
    );
  }

  motions(plan: Plan): readonly Motion[] {
    return this.shelf.swaps.flatMap(swap => {
      const { old, fresh } = swap;
      const slot = plan.slots.get(swap.id) ?? plan.rest;
      if (!old || !fresh) return [fade(swap, slot)];
      if (slot.kind === 'ratify') {
        const closing = old.hatch && !fresh.hatch ? this.closeGap(plan, old, fresh, false) : [];
        return [...closing, this.ratify(slot, old, fresh)];
      }
      if (slot.kind === 'agree') return [...this.closeGap(plan, old, fresh), this.light(slot, old, fresh)];
      if (fresh.hatch || old.hatch) return this.closeGap(plan, old, fresh);
      return [fade(swap, slot)];
    });
  }

  settle(): void {
    this.shelf.settle();
  }

  forget(): void {
    this.shelf.forget();
  }

  private build(rail: SceneRail, scale: number): RailPart {
    const { forge } = this.kit;
    const node = this.kit.group(forge.snap(rail.from), forge.snap(rail.y));
    const width = rail.to - rail.from;
    const image = (key: string, paint: (context: CanvasRenderingContext2D) => void, reach = 8) =>
      forge.image(key, { left: -reach, top: -8, width: width + 2 * reach, height: 16 }, paint);
    node.add(image(`rail:${width}`, railPainter(width)));
    let hatch: Picture | null = null;
    if (rail.gap) {
      hatch = image(`hatch:open:${width}`, gapPainter(width), 0);
      node.add(hatch);
      this.showGap(hatch, rail, rail.gap);
    }
    for (const forbidden of rail.lines.flatMap(line => line.forbidden)) {
      const strip = image(`hatch:line:${width}`, hatchPainter('line', width, hatchHeight), 0);
      node.add(strip);
      this.showGap(strip, rail, forbidden);
    }
    const lit = rail.state === 'open' ? [] : this.litStrips(width);
    node.add(lit);
    for (const notch of rail.notches) node.add(this.notch(rail, notch.position));
    const top = this.kit.group(node.x, node.y);
    this.over.add(top);
    const meeting = rail.light && rail.state !== 'open' ? this.meeting(rail, rail.light) : null;
    if (meeting) top.add(meeting);
    const brass = rail.brass ? forge.drawing('seal.brass', 0.56 * scale, true) : null;
    if (brass && rail.brass) top.add(brass.setPosition(rail.brass.x - rail.from, rail.brass.y - rail.y));
    return { node, rail, hatch, lit, elsewhere: top, meeting, brass };
  }

  private showGap(strip: Picture, rail: SceneRail, { from, to }: Stretch): void {
    cropAlong(strip, this.kit.forge, from - rail.from, to - rail.from);
  }

  private litStrips(width: number): Picture[] {
    const { forge } = this.kit;
    const line = forge.image(`lit:${width}`, { left: 0, top: -3, width, height: 6 }, context => {
      context.fillStyle = palette['light.accord'];
      context.fillRect(0, -1.5, width, 3);
    });
    const glow = forge
      .image(
        `glow:${width}`,
        { left: -glowHalf, top: -glowHalf, width: width + 2 * glowHalf, height: 2 * glowHalf },
        glowPainter(width, glowHalf),
      )
      .setBlendMode(Phaser.BlendModes.ADD);
    return [glow, line];
  }

  private notch(rail: SceneRail, position: number): Picture {
    const { forge } = this.kit;
    const notch = rail.notches.find(each => each.position === position)!;
    const lit = rail.state !== 'open' && Math.abs((rail.light?.x ?? -1) - notch.x) < 0.5;
    const picture = forge.image(
      `notch:${notch.shape}:${notch.double}:${lit}:${notch.paid}`,
      notchExtent,
      context => {
        notchPainter(notch.shape, notch.double, lit)(context);
        if (!notch.paid) return;
        // A down payment is a brass pin through the notch.
        context.fillStyle = palette['iron.brass'];
        context.beginPath();
        context.arc(0, 0, 2.6, 0, 2 * Math.PI);
        context.fill();
      },
    );
    return picture.setPosition(forge.snap(notch.x) - forge.snap(rail.from), 0);
  }

  private meeting(rail: SceneRail, { x, radius }: NonNullable<SceneRail['light']>): Picture {
    const { forge } = this.kit;
    return forge
      .image('meeting', notchExtent, meetingPainter)
      .setScale(radius / meetingRadius / forge.scale)
      .setPosition(forge.snap(x) - forge.snap(rail.from), 0);
  }

  /** The hatch follows the tokens at its two ends. */
  private closeGap(plan: Plan, old: RailPart, fresh: RailPart, swaps = true): Motion[] {
    const from = old.rail.gap ?? meetingStretch(old.rail, fresh.rail.gap);
    const to = fresh.rail.gap ?? meetingStretch(fresh.rail, old.rail.gap);
    const part = fresh.hatch ? fresh : old;
    const strip = part.hatch;
    if (!strip || !from || !to) return [];
    const slots = fresh.rail.tokens.flatMap(token => plan.slots.get(token.id) ?? []);
    const slot = slots.sort((a, b) => b.duration - a.duration)[0] ?? plan.rest;
    return [
      {
        at: slot.at,
        duration: slot.duration,
        ease: 'travel',
        apply: progress => {
          if (swaps) {
            reveal(old, part === old && progress < 1);
            reveal(fresh, part === fresh || progress >= 1);
          }
          this.showGap(strip, part.rail, {
            from: lerp(from.from, to.from, progress),
            to: lerp(from.to, to.to, progress),
          });
        },
      },
    ];
  }

  /** Light runs from the meeting notch to both ends. */
  private light(slot: Slot, old: RailPart, fresh: RailPart): Motion {
    const { rail } = fresh;
    const start = (rail.light?.x ?? (rail.from + rail.to) / 2) - rail.from;
    const width = rail.to - rail.from;
    const [glow, line] = fresh.lit;
    return {
      at: slot.at,
      duration: slot.duration,
      ease: slot.ease,
      apply: progress => {
        if (progress > 0) {
          reveal(old, false);
          reveal(fresh, true);
        }
        if (line) cropAlong(line, this.kit.forge, lerp(start, 0, progress), lerp(start, width, progress));
        if (glow) {
          cropAlong(
            glow,
            this.kit.forge,
            lerp(start, -glowHalf, progress),
            lerp(start, width + glowHalf, progress),
          );
          glow.setAlpha(Math.min(1, 0.35 + progress * 0.65));
        }
        const radius = rail.light?.radius ?? meetingRadius;
        fresh.meeting?.setScale((radius / meetingRadius / this.kit.forge.scale) * (0.6 + 0.4 * progress));
      },
    };
  }

  /** The brass seal is pressed on at the end of the rail. */
  private ratify(slot: Slot, old: RailPart, fresh: RailPart): Motion {
    const scale = fresh.brass?.scaleX ?? 1;
    return {
      ...slot,
      apply: progress => {
        reveal(old, progress <= 0);
        reveal(fresh, progress > 0);
        fresh.brass?.setScale(scale * (1.5 - 0.5 * progress)).setAlpha(progress);
      },
    };
  }
}

/** Everything that the drawing of a rail depends on; its tokens and strokes stand on other layers. */
function signatureOf(rail: SceneRail): string {
  const { tokens, pending, ghosts, lines, ...own } = rail;
  return JSON.stringify([own, lines.map(line => line.forbidden)]);
}

/** Where an agreed rail's gap has closed, or the middle of the other stretch. */
function meetingStretch(rail: SceneRail, other: Stretch | null): Stretch | null {
  const x = rail.light?.x ?? (other && (other.from + other.to) / 2);
  return x === null ? null : { from: x, to: x };
}

/** The open stretch: hatch between two fine lines. */
function gapPainter(width: number) {
  const paint = hatchPainter('open', width, hatchHeight);
  return (context: CanvasRenderingContext2D) => {
    paint(context);
    context.fillStyle = palette['ivory.200'];
    context.globalAlpha = 0.75;
    context.fillRect(0, -hatchHeight / 2 - 0.5, width, 1);
    context.fillRect(0, hatchHeight / 2 - 0.5, width, 1);
    context.globalAlpha = 1;
  };
}
