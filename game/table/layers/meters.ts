/** The four meters of each seat: ten people, a lamp with five rays, a dial, a spring. On a phone: bars. */
import type { Scene, SceneMeter, SceneSeat } from '../../present/scene.ts';
import { fade, type Kit, type Layer, lerp, type Node, type Part, type Picture, Shelf } from '../kit.ts';
import { barPainter, meterPainter } from '../paint/meters.ts';
import { shades } from '../palette.ts';
import type { Plan } from '../plan.ts';
import type { Motion } from '../timeline.ts';

interface MeterPart extends Part {
  readonly meter: SceneMeter;
  show(value: number): void;
}

export class MeterLayer implements Layer {
  private readonly shelf: Shelf<MeterPart>;

  constructor(
    private readonly kit: Kit,
    root: Node,
  ) {
    this.shelf = new Shelf(root);
  }

  sync(scene: Scene): void {
    this.shelf.sync(
      scene.seats.flatMap(seat =>
        seat.meters.map((meter, index) => ({
          id: meter.id,
          signature: JSON.stringify(meter),
          build: () => this.build(seat, meter, scene.compact, index > 0),
        })),
      ),
    );
  }

  motions(plan: Plan): readonly Motion[] {
    return this.shelf.swaps.map(swap => {
      const { old, fresh } = swap;
      const slot = plan.slots.get(swap.id) ?? { ...plan.rest, at: 0 };
      if (!old || !fresh) return fade(swap, slot);
      return {
        ...slot,
        apply: (progress: number) => {
          old.node.setVisible(false);
          fresh.show(lerp(old.meter.value, fresh.meter.value, progress));
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

  private build(seat: SceneSeat, meter: SceneMeter, compact: boolean, ruled: boolean): MeterPart {
    const { forge } = this.kit;
    const { mark, box } = meter;
    const node = this.kit.group();
    if (ruled && !compact)
      node.add(
        forge
          .image(`rule:${box.width}`, { left: 0, top: 0, width: box.width, height: 1 }, context => {
            context.fillStyle = shades.hairline;
            context.fillRect(0, 0, box.width, 1);
          })
          .setPosition(forge.snap(box.x), forge.snap(box.y - 0.5)),
      );
    let shown = '';
    let picture: Picture | null = null;
    const show = (value: number) => {
      const rounded = Math.round(value * 2) / 2;
      const key = `meter:${meter.name}:${seat.hue}:${compact}:${mark.width}:${mark.height}:${rounded}:${Math.round(meter.boost)}:${meter.preview}`;
      if (key === shown) return;
      shown = key;
      picture?.destroy();
      const paint = compact ? barPainter : meterPainter;
      picture = forge.image(
        key,
        { left: -4, top: -6, width: mark.width + 8, height: mark.height + 12 },
        paint({
          name: meter.name,
          hue: seat.hue,
          value: rounded,
          boost: meter.boost,
          preview: meter.preview,
          width: mark.width,
          height: mark.height,
        }),
      );
      node.add(picture.setPosition(forge.snap(mark.x), forge.snap(mark.y)));
    };
    show(meter.value);
    return { node, meter, show };
  }
}
