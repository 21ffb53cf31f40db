/** All words that do not ride on a moving thing. */
import type { Caption, Scene } from '../../present/scene.ts';
import { type Kit, type Layer, type Node, type Part, Shelf } from '../kit.ts';
import { label } from '../label.ts';
import { mixed, palette, shades } from '../palette.ts';
import type { Plan, Slot } from '../plan.ts';
import type { Motion } from '../timeline.ts';

const haloColors = { leather: shades.halo, wall: '#131C20', floor: shades.floor } as const;

const alignments = { start: 'left', middle: 'center', end: 'right' } as const;

const anchorOf = ({ align, box }: Caption): number =>
  align === 'start' ? box.x : align === 'middle' ? box.x + box.width / 2 : box.x + box.width;

/** The picture of a caption, its 0,0 at the anchor on the baseline; `text` replaces a number that counts. */
export function wordsOf(kit: Kit, caption: Caption, text = caption.text) {
  const { forge, projector } = kit;
  const halo = caption.halo === null ? null : haloColors[caption.halo];
  const picture = label(forge, text, {
    face: caption.face,
    size: caption.size,
    weight: caption.weight,
    width: caption.width,
    color: palette[caption.color],
    align: alignments[caption.align],
    halo: halo ? 4 : 0,
    haloColor: halo ? (projector ? mixed(halo, '#7F978F', 0.2) : halo) : shades.halo,
  });
  return picture.setPosition(forge.snap(anchorOf(caption)), forge.snap(caption.baseline));
}

interface CaptionPart extends Part {
  readonly caption: Caption;
}

const number = /^\d{1,3}$/;

export class CaptionLayer implements Layer {
  private readonly shelf: Shelf<CaptionPart>;
  private extra: Node[] = [];

  constructor(
    private readonly kit: Kit,
    private readonly root: Node,
    private readonly mine: (caption: Caption, scene: Scene) => boolean,
  ) {
    this.shelf = new Shelf(root);
  }

  sync(scene: Scene): void {
    const captions = scene.captions.filter(caption => this.mine(caption, scene));
    this.shelf.sync(
      captions.map(caption => ({
        id: caption.id,
        signature: JSON.stringify(caption),
        build: () => {
          const node = this.kit.group();
          node.add(wordsOf(this.kit, caption));
          return { node, caption };
        },
      })),
    );
  }

  motions(plan: Plan): readonly Motion[] {
    return this.shelf.swaps.flatMap(({ old, fresh }) => {
      const thing = (fresh ?? old)!.caption.thing;
      const slot = slotOf(plan, thing);
      if (
        slot.kind === 'meter' &&
        old &&
        fresh &&
        number.test(old.caption.text) &&
        number.test(fresh.caption.text)
      )
        return [this.count(slot, old, fresh)];
      const out = old && [this.fadeOut(slot, old)];
      const into = fresh && [this.fadeIn(slot, fresh)];
      return [...(out ?? []), ...(into ?? [])];
    });
  }

  settle(): void {
    for (const node of this.extra) node.destroy();
    this.extra = [];
    this.shelf.settle();
  }

  forget(): void {
    this.shelf.forget();
  }

  private fadeOut({ at }: Slot, { node }: CaptionPart): Motion {
    return {
      at,
      duration: 120,
      ease: 'linear',
      apply: progress => node.setVisible(progress < 1).setAlpha(1 - progress),
    };
  }

  /** New words come when their thing has arrived. */
  private fadeIn({ at, duration, kind }: Slot, { node }: CaptionPart): Motion {
    const wait = kind === 'tear' ? 500 : Math.max(0, duration - 160);
    return { at: at + wait, duration: 160, ease: 'settle', apply: progress => node.setAlpha(progress) };
  }

  private count(slot: Slot, old: CaptionPart, fresh: CaptionPart): Motion {
    const from = Number(old.caption.text);
    const to = Number(fresh.caption.text);
    let shown = '';
    const counter = this.kit.group();
    this.root.add(counter);
    this.extra.push(counter);
    return {
      ...slot,
      apply: progress => {
        const text = String(Math.round(from + (to - from) * progress));
        fresh.node.setVisible(progress >= 1);
        counter.setVisible(progress < 1);
        if (text === shown) return;
        shown = text;
        counter.removeAll(true);
        counter.add(wordsOf(this.kit, { ...fresh.caption, box: fresh.caption.box }, text));
      },
    };
  }
}

/** The slot of a thing, or of the thing that it is a part of. */
function slotOf(plan: Plan, thing: string): Slot {
  let id = thing;
  for (;;) {
    const slot = plan.slots.get(id);
    if (slot) return slot;
    const cut = id.lastIndexOf('/');
    if (cut < 0) break;
    id = id.slice(0, cut);
  }
  for (const [key, slot] of plan.slots) if (key.startsWith(`${thing}@`)) return slot;
  return plan.rest;
}
