/** What stands along the wall: lecterns, the telephone, the side door. */
import type { Scene, SceneDoor, SceneLectern, SceneTelephone } from '../../present/scene.ts';
import type { DrawingName } from '../drawings.ts';
import { fontOf } from '../fonts.ts';
import {
  fade,
  footOf,
  type Kit,
  type Layer,
  middleOf,
  type Node,
  type Part,
  type Picture,
  Shelf,
} from '../kit.ts';
import { palette, sides } from '../palette.ts';
import type { Plan, Slot } from '../plan.ts';
import type { Motion } from '../timeline.ts';

interface ObjectPart extends Part {
  /** Sound or speech: arcs that open from the inside. */
  readonly waves: readonly Picture[];
  readonly handset: Picture | null;
}

const rest = { waves: [], handset: null } as const;

export class WallObjectLayer implements Layer {
  private readonly shelf: Shelf<ObjectPart>;

  constructor(
    private readonly kit: Kit,
    root: Node,
  ) {
    this.shelf = new Shelf(root);
  }

  sync({ lecterns, telephone, door }: Scene): void {
    const item = <T extends { readonly id: string }>(thing: T, build: (thing: T) => ObjectPart) => ({
      id: thing.id,
      signature: JSON.stringify(thing),
      build: () => build(thing),
    });
    this.shelf.sync([
      ...(door ? [item(door, thing => this.door(thing))] : []),
      ...lecterns.map(lectern => item(lectern, thing => this.lectern(thing))),
      ...(telephone ? [item(telephone, thing => this.telephone(thing))] : []),
    ]);
  }

  motions(plan: Plan): readonly Motion[] {
    return this.shelf.swaps.flatMap(swap => {
      const slot = plan.slots.get(swap.id);
      const { old, fresh } = swap;
      if (fresh && old && slot?.kind === 'speak') return [this.waves(slot, old, fresh)];
      if (fresh && old && slot?.kind === 'ring')
        return [this.waves(slot, old, fresh), this.ring(slot, fresh)];
      return [fade(swap, slot ?? plan.rest)];
    });
  }

  settle(): void {
    this.shelf.settle();
  }

  forget(): void {
    this.shelf.forget();
  }

  private waves(slot: Slot, old: ObjectPart, fresh: ObjectPart): Motion {
    return {
      ...slot,
      apply: progress => {
        old.node.setVisible(false);
        fresh.waves.forEach((wave, index) => {
          wave.setAlpha(Math.max(0, Math.min(1, progress * 2 - index * 0.4)));
        });
      },
    };
  }

  private ring(slot: Slot, { handset }: ObjectPart): Motion {
    const stands = handset?.rotation ?? 0;
    return {
      ...slot,
      ease: 'linear',
      apply: progress =>
        handset?.setRotation(stands + 0.07 * Math.sin(progress * Math.PI * 14) * (1 - progress)),
    };
  }

  private lectern({ box, scale, hue, code, state }: SceneLectern): ObjectPart {
    const { forge } = this.kit;
    const node = this.kit.group(forge.snap(middleOf(box)), forge.snap(footOf(box)));
    node.add(forge.drawing('lectern', scale));
    const color = sides[hue].night;
    const badge = forge.image(
      `badge:${hue}:${code}`,
      { left: -18, top: -42, width: 36, height: 26 },
      context => {
        context.fillStyle = palette['leather.900'];
        context.strokeStyle = color;
        context.lineWidth = 1.2;
        context.beginPath();
        context.roundRect(-15, -40, 30, 20, 2);
        context.fill();
        context.stroke();
        context.fillStyle = color;
        context.font = fontOf('sans', code.length > 2 ? 11 : 12, 800, code.length > 2 ? 84 : 96);
        context.textAlign = 'center';
        context.fillText(code, 0, -25.5);
      },
    );
    node.add(badge.setScale(badge.scaleX * scale));
    if (state === 'quiet') return { node, ...rest };
    const waves = [0, 1, 2].map(index => this.wave(color, index, scale, -90));
    node.add(waves);
    return { node, waves, handset: null };
  }

  /** One of three arcs over a microphone or a receiver. */
  private wave(color: string, index: number, scale: number, y: number): Picture {
    const { forge } = this.kit;
    const radius = 7 + index * 5;
    const picture = forge.image(
      `wave:${color}:${index}`,
      { left: -22, top: -22, width: 44, height: 30 },
      context => {
        context.strokeStyle = color;
        context.lineWidth = 1.6;
        context.lineCap = 'round';
        context.globalAlpha = 1 - index * 0.22;
        context.beginPath();
        context.arc(0, 0, radius, -Math.PI * 0.78, -Math.PI * 0.22);
        context.stroke();
      },
    );
    return picture.setScale(picture.scaleX * scale).setPosition(0, y * scale);
  }

  private telephone({ box, scale, state }: SceneTelephone): ObjectPart {
    const { forge } = this.kit;
    const node = this.kit.group(forge.snap(middleOf(box)), forge.snap(footOf(box)));
    const handset = forge.drawing('handset', scale);
    node.add([forge.drawing('telephone', scale), handset]);
    if (state === 'rest') return { node, ...rest };
    handset.setPosition(0, -6 * scale).setRotation(-0.08);
    const waves = [0, 1].map(index => this.wave(palette['ivory.200'], index, scale * 0.8, -46));
    node.add(waves);
    return { node, waves, handset };
  }

  private door({ state, trusted, box }: SceneDoor): ObjectPart {
    const { forge } = this.kit;
    const node = this.kit.group(forge.snap(middleOf(box)), forge.snap(footOf(box)));
    const drawings: Readonly<Record<SceneDoor['state'], DrawingName>> = {
      closed: 'door.shut',
      open: trusted ? 'door.wide' : 'door.open',
      burned: 'door.burned',
    };
    node.add(forge.drawing(drawings[state], box.height / 125));
    return { node, ...rest };
  }
}
