/** Red lines: the stroke across the rail, its seal, and the slips of covers. */
import type { Scene, SceneLine, SceneStroke } from '../../present/scene.ts';
import { cropDown, fade, type Kit, type Layer, type Node, type Part, type Picture, Shelf } from '../kit.ts';
import {
  arcsPainter,
  brokenStrokePainter,
  dashedStrokePainter,
  sealExtent,
  sealLettersPainter,
  strokeExtent,
  strokePainter,
} from '../paint/redLine.ts';
import { palette } from '../palette.ts';
import { duration, type Plan, type Slot } from '../plan.ts';
import type { Motion } from '../timeline.ts';

interface LinePart extends Part {
  readonly line: SceneLine;
  readonly strokes: readonly Picture[];
  readonly seal: Node | null;
  readonly arcs: readonly Picture[];
}

export class LineLayer implements Layer {
  private readonly shelf: Shelf<LinePart>;

  constructor(
    private readonly kit: Kit,
    root: Node,
  ) {
    this.shelf = new Shelf(root);
  }

  sync(scene: Scene): void {
    this.shelf.sync(
      scene.rails.flatMap(rail =>
        rail.lines.map(line => ({
          id: line.id,
          signature: JSON.stringify(line),
          build: () => this.build(line),
        })),
      ),
    );
  }

  motions(plan: Plan): readonly Motion[] {
    return this.shelf.swaps.map(swap => {
      const slot = plan.slots.get(swap.id) ?? plan.rest;
      const { old, fresh } = swap;
      if (slot.kind === 'draw' && fresh) return this.draw(slot, old, fresh);
      if (slot.kind === 'test' && fresh) return this.test(slot, old, fresh);
      if (slot.kind === 'mark' && fresh?.seal) return this.press(slot, old, fresh);
      return fade(swap, slot);
    });
  }

  settle(): void {
    this.shelf.settle();
  }

  forget(): void {
    this.shelf.forget();
  }

  private build(line: SceneLine): LinePart {
    const node = this.kit.group();
    const pale = line.state === 'reinterpreted';
    const look =
      line.state === 'onlyYou' ? 'dashed' : line.state === 'crossed' ? 'broken' : pale ? 'pale' : 'full';
    const strokes = line.strokes.map(stroke => this.stroke(stroke, look));
    if (line.redrawn) strokes.push(this.stroke(line.redrawn, 'full'));
    node.add(strokes);
    const arcs = line.state === 'tested' ? line.strokes.flatMap(stroke => this.arcs(line, stroke)) : [];
    node.add(arcs);
    const seal = line.seal && this.seal(line, line.seal);
    if (seal) node.add(seal);
    for (const { box } of line.slips) {
      const slip = this.kit.forge.drawing('slip', box.width / 40, true);
      node.add(slip.setPosition(box.x + box.width / 2, box.y + box.height / 2));
    }
    return { node, line, strokes, seal, arcs };
  }

  private stroke({ from, to }: SceneStroke, look: 'full' | 'pale' | 'dashed' | 'broken'): Picture {
    const { forge } = this.kit;
    const reach = { x: to.x - from.x, y: to.y - from.y };
    const paint =
      look === 'dashed'
        ? dashedStrokePainter(reach)
        : look === 'broken'
          ? brokenStrokePainter(reach)
          : strokePainter(reach);
    const picture = forge.image(
      `stroke:${look === 'pale' ? 'full' : look}:${reach.x.toFixed(1)}:${reach.y.toFixed(1)}`,
      strokeExtent(reach),
      paint,
    );
    return picture.setPosition(forge.snap(from.x), forge.snap(from.y)).setAlpha(look === 'pale' ? 0.38 : 1);
  }

  /** Two ripples on the side that the line guards. */
  private arcs(line: SceneLine, { from, to }: SceneStroke): Picture[] {
    const forbidden = line.forbidden[0];
    const middle = (from.x + to.x) / 2;
    const free = forbidden && (forbidden.from + forbidden.to) / 2 > middle ? -1 : 1;
    const y = from.y + (to.y - from.y) * 0.42;
    return [0, 1].map(index =>
      this.kit.forge
        .image(
          `arcs:${free}:${index}`,
          { left: -16, top: -16, width: 32, height: 32 },
          arcsPainter(free, index),
        )
        .setPosition(middle, y),
    );
  }

  private seal(line: SceneLine, { at, radius, letters }: NonNullable<SceneLine['seal']>): Node {
    const { forge } = this.kit;
    const zoom = radius / 12;
    const node = this.kit.group(forge.snap(at.x), forge.snap(at.y));
    const broken = line.state === 'crossed';
    node.add(forge.drawing(broken ? 'seal.broken' : 'seal', zoom, true));
    if (line.state === 'held')
      node.add(
        forge.image(
          `held:${radius}`,
          { left: -radius - 6, top: -radius - 6, width: 2 * radius + 12, height: 2 * radius + 12 },
          context => {
            context.strokeStyle = palette['ivory.100'];
            context.lineWidth = 2;
            context.beginPath();
            context.arc(0, 0, radius + 3.5, 0, 2 * Math.PI);
            context.stroke();
          },
        ),
      );
    if (letters)
      node.add(
        forge.image(
          `seal:${letters}:${broken}:${zoom}`,
          sealExtent,
          sealLettersPainter(letters, broken, zoom),
        ),
      );
    return node;
  }

  /** The stroke is drawn from top to bottom, then the seal is pressed. */
  private draw(slot: Slot, old: LinePart | null, fresh: LinePart): Motion {
    const { forge } = this.kit;
    const share = duration.stroke / slot.duration;
    return {
      ...slot,
      ease: 'linear',
      apply: progress => {
        old?.node.setVisible(progress < share).setAlpha(1 - progress / share);
        const drawn = Math.min(1, progress / share);
        fresh.line.strokes.forEach((stroke, index) => {
          const height = stroke.to.y - stroke.from.y;
          cropDown(fresh.strokes[index]!, forge, -6, progress <= 0 ? -6 : -4 + (height + 10) * drawn);
        });
        const pressed = Math.max(0, (progress - share) / (1 - share));
        fresh.seal?.setAlpha(Math.min(1, pressed * 3)).setScale(1.6 - 0.6 * Math.min(1, pressed * 1.8));
      },
    };
  }

  private test(slot: Slot, old: LinePart | null, fresh: LinePart): Motion {
    return {
      ...slot,
      apply: progress => {
        old?.node.setVisible(false);
        fresh.arcs.forEach((arc, index) => {
          const wave = Math.max(0, Math.min(1, progress * 1.4 - index * 0.4));
          arc.setAlpha(wave).setScale((1 / this.kit.forge.scale) * (0.5 + 0.5 * wave));
        });
      },
    };
  }

  /** Held, reinterpreted, crossed: the new look comes with its seal. */
  private press(slot: Slot, old: LinePart | null, fresh: LinePart): Motion {
    return {
      ...slot,
      apply: progress => {
        old?.node.setVisible(progress < 0.4).setAlpha(1 - progress);
        fresh.node.setAlpha(progress);
        fresh.seal?.setScale(1.25 - 0.25 * progress);
      },
    };
  }
}
