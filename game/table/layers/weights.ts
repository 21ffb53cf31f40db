/** Measures as iron: on a rope over the target's side, on the table, clamped, or gone. */
import type { Caption, Scene, SceneWeight } from '../../present/scene.ts';
import {
  cropDown,
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
import {
  beadPainter,
  crackPainter,
  dustPainter,
  groundShadowPainter,
  hangingRopePainter,
  shadowPainter,
  strapPainter,
} from '../paint/iron.ts';
import type { Plan, Slot } from '../plan.ts';
import type { Motion } from '../timeline.ts';
import { wordsOf } from './captions.ts';
import { coinsOf, ghostOf } from './weightParts.ts';

interface WeightPart extends Part {
  readonly weight: SceneWeight;
  /** Iron with its words; moves as one. Its 0,0 is the ring. */
  readonly body: Node | null;
  readonly rope: Picture | null;
  readonly dust: Picture | null;
  /** Everything that neither hangs nor swings. */
  readonly still: Node;
}

/** Captions that stand on the iron and move with it. */
export function ridesWeight(caption: Caption, { weights }: Scene): boolean {
  const x = middleOf(caption.box);
  const y = caption.box.y + caption.box.height / 2;
  return weights.some(
    ({ id, body, own, state }) =>
      caption.thing === id &&
      [state === 'withdrawn' ? null : body, own?.box ?? null].some(
        box => box && x > box.x && x < box.x + box.width && y > box.y && y < footOf(box),
      ),
  );
}

const standardWidth = 68;

export class WeightLayer implements Layer {
  private readonly shelf: Shelf<WeightPart>;

  constructor(
    private readonly kit: Kit,
    root: Node,
  ) {
    this.shelf = new Shelf(root);
  }

  sync(scene: Scene): void {
    const words = scene.captions.filter(caption => ridesWeight(caption, scene));
    this.shelf.sync(
      scene.weights
        .filter(weight => weight.body || weight.preview)
        .map(weight => {
          const own = words.filter(caption => caption.thing === weight.id);
          return {
            id: weight.id,
            signature: JSON.stringify([weight, own]),
            build: () => this.build(weight, own),
          };
        }),
    );
  }

  motions(plan: Plan): readonly Motion[] {
    return this.shelf.swaps.flatMap(swap => {
      const slot = plan.slots.get(swap.id);
      const { old, fresh } = swap;
      if (!slot || !fresh) return [fade(swap, slot ?? plan.rest)];
      if (slot.kind === 'announce') return [this.announce(slot, old, fresh)];
      if (old?.body && fresh.body) return this.travel(slot, old, fresh);
      if (old?.body) return [this.rise(slot, old, fresh)];
      return [fade(swap, slot)];
    });
  }

  settle(): void {
    this.shelf.settle();
  }

  forget(): void {
    this.shelf.forget();
  }

  private build(weight: SceneWeight, words: readonly Caption[]): WeightPart {
    const { forge } = this.kit;
    const node = this.kit.group();
    const still = this.kit.group();
    node.add(still);
    const { body: box, state } = weight;
    let rope: Picture | null = null;
    if (weight.rope) {
      const { x, from, to } = weight.rope;
      rope = forge
        .image(
          `hang:${Math.round(to)}`,
          { left: -3, top: 0, width: 6, height: Math.max(4, to) },
          hangingRopePainter(Math.max(4, to)),
        )
        .setPosition(forge.snap(x), 0);
      cropDown(rope, forge, from, to);
      node.add(rope);
    }
    if (weight.own) this.ownHarm(still, weight.own.box);
    still.add(coinsOf(this.kit, weight));
    this.beads(still, weight);
    for (const slip of weight.slips)
      still.add(
        forge
          .drawing('slip', slip.box.width / 40, true)
          .setPosition(middleOf(slip.box), slip.box.y + slip.box.height / 2),
      );
    const body = box && this.body(still, weight, box, words);
    if (body) node.add(body);
    const dust = state === 'inForce' && box ? this.dust(box) : null;
    if (dust) node.add(dust.setAlpha(0));
    const ghost = ghostOf(this.kit, weight);
    if (ghost) node.add(ghost);
    return { node, weight, body, rope, dust, still };
  }

  private body(
    still: Node,
    { state, rope }: SceneWeight,
    box: NonNullable<SceneWeight['body']>,
    words: readonly Caption[],
  ): Node | null {
    const { forge } = this.kit;
    const zoom = box.width / standardWidth;
    const x = forge.snap(middleOf(box));
    const top = forge.snap(footOf(box) - 68 * zoom);
    if (state === 'withdrawn') {
      const coil = forge.drawing('coil', Math.min(1.2, Math.max(0.5, box.height / 58)));
      still.add(coil.setPosition(forge.snap(rope?.x ?? x), forge.snap(rope?.to ?? box.y)));
      return null;
    }
    const body = this.kit.group(x, top);
    if (state === 'warned')
      body.add(
        forge.image(
          `shadow:${zoom}`,
          { left: -52 * zoom, top: -18, width: 104 * zoom, height: 90 * zoom + 20 },
          shadowPainter(zoom, forge.scale),
        ),
      );
    else {
      const ground = forge.image(
        `ground:${box.width}`,
        { left: -box.width, top: -22, width: 2 * box.width, height: 44 },
        groundShadowPainter(box.width, forge.scale),
      );
      if (state === 'inForce' || state === 'settled' || state === 'suspended')
        still.add(ground.setPosition(x, footOf(box) - 1));
      else ground.destroy();
      if (state === 'inForce')
        still.add(
          forge
            .image(
              `crack:${box.width}`,
              { left: -box.width, top: -2, width: 2 * box.width, height: 24 },
              crackPainter(box.width),
            )
            .setPosition(x, footOf(box)),
        );
      body.add(forge.drawing('weight', zoom, true));
      if (state === 'suspended' && rope)
        still.add(forge.drawing('clamp', zoom).setPosition(x, top - 6 * zoom));
      else if (state === 'suspended')
        body.add(
          forge.image(
            `strap:${zoom}`,
            { left: -38 * zoom, top: 0, width: 76 * zoom, height: 70 * zoom },
            strapPainter(zoom),
          ),
        );
    }
    for (const caption of words) {
      const picture = wordsOf(this.kit, caption);
      body.add(picture.setPosition(picture.x - x, picture.y - top));
    }
    return body;
  }

  private ownHarm(still: Node, box: NonNullable<SceneWeight['own']>['box']): void {
    const { forge } = this.kit;
    const zoom = box.width / standardWidth;
    still.add(
      forge
        .drawing('weight', zoom, true)
        .setPosition(forge.snap(middleOf(box)), forge.snap(footOf(box) - 68 * zoom)),
    );
  }

  private beads(still: Node, { beads, beadRadius }: SceneWeight): void {
    const { forge } = this.kit;
    beads.forEach(({ x, y }, index) => {
      const last = index === beads.length - 1;
      still.add(
        forge
          .image(
            `bead:${beadRadius}:${last}`,
            { left: -6, top: -6, width: 12, height: 12 },
            beadPainter(beadRadius, last),
          )
          .setPosition(x, y),
      );
    });
  }

  private dust(box: NonNullable<SceneWeight['body']>): Picture {
    return this.kit.forge
      .image(
        `dust:${box.width}`,
        { left: -box.width, top: -30, width: 2 * box.width, height: 34 },
        dustPainter(box.width),
      )
      .setPosition(middleOf(box), footOf(box));
  }

  /** Comes down on its rope and swings twice. */
  private announce(slot: Slot, old: WeightPart | null, fresh: WeightPart): Motion {
    const { body, rope, weight } = fresh;
    const rest = body?.y ?? 0;
    const drop = rest + 90;
    return {
      ...slot,
      ease: 'linear',
      apply: time => {
        const down = 1 - (1 - Math.min(1, time / 0.62)) ** 3;
        const swing = Math.sin(Math.max(0, time - 0.2) * Math.PI * 5) * (1 - time) ** 1.5 * 0.07;
        old?.node.setVisible(time <= 0).setAlpha(1);
        const y = rest - drop * (1 - down);
        body
          ?.setY(y)
          .setRotation(swing)
          .setVisible(time > 0);
        if (rope && weight.rope) {
          cropDown(rope, this.kit.forge, weight.rope.from, Math.max(weight.rope.from, y));
          // The weight hangs from the ceiling: its ring moves sideways as the rope turns.
          body?.setX(weight.rope.x - Math.sin(swing) * y * 0.6);
          rope.setRotation(swing * 0.6);
        }
        fresh.still.setAlpha(Math.max(0, time * 3 - 2));
      },
    };
  }

  /** From one place to another: a new day, into force, suspended, settled. */
  private travel(slot: Slot, old: WeightPart, fresh: WeightPart): Motion[] {
    const from = old.body!;
    const to = fresh.body!;
    const start = { x: from.x, y: from.y };
    const end = { x: to.x, y: to.y };
    const motions: Motion[] = [
      {
        ...slot,
        apply: progress => {
          old.node.setVisible(progress < 1);
          from.setVisible(false);
          old.rope?.setVisible(false);
          old.still.setAlpha(1 - progress);
          fresh.still.setAlpha(progress);
          to.setPosition(lerp(start.x, end.x, progress), lerp(start.y, end.y, progress));
          if (fresh.rope && fresh.weight.rope)
            cropDown(
              fresh.rope,
              this.kit.forge,
              fresh.weight.rope.from,
              lerp(start.y, fresh.weight.rope.to, progress),
            );
        },
      },
    ];
    const { dust } = fresh;
    if (slot.kind === 'inForce' && dust)
      motions.push({
        at: slot.at + slot.duration,
        duration: 320,
        ease: 'settle',
        apply: progress => {
          dust
            .setAlpha(progress <= 0 ? 0 : 1 - progress)
            .setScale((0.8 + 0.35 * progress) / this.kit.forge.scale);
        },
      });
    return motions;
  }

  /** Withdrawn: the iron goes up and away, the rope stays coiled. */
  private rise(slot: Slot, old: WeightPart, fresh: WeightPart): Motion {
    const from = old.body!;
    const start = from.y;
    return {
      ...slot,
      apply: progress => {
        old.node.setVisible(progress < 1).setAlpha(1 - progress ** 3);
        from.setY(start - 60 * progress);
        fresh.node.setAlpha(progress ** 3);
      },
    };
  }
}
