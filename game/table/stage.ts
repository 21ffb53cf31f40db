/** The whole picture: all layers in the order of the design's z list, and the way from one scene to the next. */
import * as Phaser from 'phaser';
import type { Caption, Scene } from '../present/scene.ts';
import type { Showing } from '../present/sceneTable.ts';
import type { Engine } from './boot.ts';
import type { Drawings } from './drawings.ts';
import { addTexture, Forge } from './forge.ts';
import { type Kit, type Layer, makeKit, type Node } from './kit.ts';
import { BenchmarkLayer, CalendarLayer } from './layers/calendar.ts';
import { CaptionLayer } from './layers/captions.ts';
import { FrontLayer } from './layers/fronts.ts';
import { GroundLayer, TableLayer } from './layers/ground.ts';
import { LineLayer } from './layers/lines.ts';
import { MeterLayer } from './layers/meters.ts';
import { OutlineLayer } from './layers/outline.ts';
import { RailLayer } from './layers/rails.ts';
import { RopeLayer } from './layers/ropes.ts';
import { SeatLayer } from './layers/seats.ts';
import { TokenLayer } from './layers/tokens.ts';
import { WallObjectLayer } from './layers/wallObjects.ts';
import { ridesWeight, WeightLayer } from './layers/weights.ts';
import { type Plan, planOf } from './plan.ts';
import type { TableSound } from './sound.ts';
import { type Motion, Timeline } from './timeline.ts';

const reducedFade = 120;

const onTable = ({ thing }: Caption) => /^(issue|line|front|cover):/.test(thing);

export class Stage {
  private readonly kit: Kit;
  private readonly forge: Forge;
  private readonly root: Node;
  /** Table, rails and what lies on them: jolts when iron lands. */
  private readonly table: Node;
  private readonly layers: readonly Layer[];
  private readonly highlights: OutlineLayer;
  private readonly changes: OutlineLayer;
  private timeline: Timeline | null = null;
  private shown: Scene | null = null;
  private highlighted: string | null = null;

  constructor(
    private readonly engine: Engine,
    drawings: Drawings,
    private readonly sound: TableSound,
    projector: boolean,
  ) {
    const { scene, ratio } = engine;
    this.forge = new Forge(scene, ratio, drawings);
    this.kit = makeKit(scene, this.forge, projector);
    const { kit } = this;
    this.root = kit.group();
    scene.add.existing(this.root);
    const plane = (parent: Node) => {
      const node = kit.group();
      parent.add(node);
      return node;
    };
    const room = plane(this.root);
    this.table = plane(this.root);
    const front = plane(this.root);
    const pools = kit.group();
    const ground = new GroundLayer(kit, plane(room));
    const wall = [
      new CalendarLayer(kit, plane(room)),
      new BenchmarkLayer(kit, plane(room)),
      new WallObjectLayer(kit, plane(room)),
    ];
    const leather = new TableLayer(kit, plane(this.table));
    this.table.add(pools);
    const focus = plane(this.table);
    const over = kit.group();
    const onLeather = [
      new RailLayer(kit, plane(this.table), over),
      new FrontLayer(kit, plane(this.table)),
      new LineLayer(kit, plane(this.table)),
      new TokenLayer(kit, plane(this.table)),
      new CaptionLayer(kit, plane(this.table), onTable),
    ];
    this.table.add(over);
    this.layers = [
      ground,
      ...wall,
      leather,
      ...onLeather,
      new SeatLayer(kit, plane(front), pools),
      new MeterLayer(kit, plane(front)),
      new RopeLayer(kit, plane(front)),
      new WeightLayer(kit, plane(front)),
      new CaptionLayer(
        kit,
        plane(front),
        (caption, scene) => !onTable(caption) && !ridesWeight(caption, scene),
      ),
    ];
    this.highlights = new OutlineLayer(kit, focus);
    this.changes = new OutlineLayer(kit, plane(front));
  }

  get scene(): Scene | null {
    return this.shown;
  }

  async show(next: Scene, { animate, reducedMotion, speed }: Showing): Promise<void> {
    this.finish();
    const before = this.shown;
    this.shown = next;
    this.changes.show(next, [], 'changed');
    if (!animate || !before || !comparable(before, next) || document.hidden) {
      this.place(next);
      return;
    }
    const plan = planOf(before, next);
    if (reducedMotion) await this.crossFade(next, plan);
    else await this.play(next, plan, speed);
  }

  /** Ends whatever moves. */
  finish(): void {
    this.timeline?.finish();
  }

  /** Ends it for good: what still waits for a motion finds nothing more to draw on. */
  close(): void {
    this.shown = null;
    this.finish();
  }

  highlight(id: string | null): void {
    this.highlighted = id;
    this.drawHighlight();
    this.engine.redraw();
  }

  /** Draws all words again, with the fonts that are there now. */
  redrawText(): void {
    if (!this.shown) return;
    this.finish();
    this.forge.forget();
    for (const layer of this.layers) {
      layer.forget();
      layer.sync(this.shown);
      layer.settle();
    }
    this.forge.sweep();
    this.engine.redraw();
  }

  /** Moves the clock of what runs. */
  update(milliseconds: number): void {
    this.timeline?.step(milliseconds);
  }

  private drawHighlight(): void {
    if (this.shown) this.highlights.show(this.shown, this.highlighted ? [this.highlighted] : [], 'focus');
  }

  /** Puts a scene without any motion. */
  private place(next: Scene): void {
    for (const layer of this.layers) {
      layer.sync(next);
      layer.settle();
    }
    this.drawHighlight();
    this.forge.sweep();
    this.engine.redraw();
  }

  private async play(next: Scene, plan: Plan, speed: number): Promise<void> {
    const motions = this.layers.flatMap(layer => {
      layer.sync(next);
      return layer.motions(plan);
    });
    this.drawHighlight();
    await this.run([...motions, ...this.jolts(plan), ...this.cues(plan)], speed, () => {
      // A later call may have put its own scene in the meantime.
      if (this.shown === next) this.place(next);
    });
  }

  private jolts({ jolts }: Plan): Motion[] {
    return jolts.map(({ at, by }) => ({
      at,
      duration: 200,
      ease: 'linear',
      apply: progress => {
        this.table.setY(by * Math.sin(progress * Math.PI * 3) * (1 - progress));
      },
    }));
  }

  private cues({ cues }: Plan): Motion[] {
    return cues.map(({ at, name, distance }) => ({
      at,
      duration: 0,
      ease: 'linear',
      apply: () => {},
      begin: () => this.sound.play(name, distance),
    }));
  }

  /** Reduced motion: the old picture fades over the new one, and what changed keeps an outline. */
  private async crossFade(next: Scene, plan: Plan): Promise<void> {
    const { scene, canvas } = this.engine;
    this.engine.draw();
    const key = `picture:${Math.random()}`;
    const copy = document.createElement('canvas');
    copy.width = canvas.width;
    copy.height = canvas.height;
    copy.getContext('2d')!.drawImage(canvas, 0, 0);
    addTexture(scene, key, copy);
    const old = new Phaser.GameObjects.Image(scene, 0, 0, key).setOrigin(0, 0);
    old.setScale(1 / this.forge.scale);
    scene.add.existing(old);
    for (const layer of this.layers) {
      layer.sync(next);
      layer.settle();
    }
    this.drawHighlight();
    this.changes.show(next, plan.changed, 'changed');
    const cue = plan.cues[0];
    if (cue) this.sound.play(cue.name, cue.distance);
    await this.run(
      [
        {
          at: 0,
          duration: reducedFade,
          ease: 'linear',
          apply: progress => {
            old.setAlpha(1 - progress);
          },
        },
      ],
      1,
      () => {
        if (!this.shown) return;
        old.destroy();
        scene.textures.remove(key);
        this.forge.sweep();
      },
    );
  }

  /** Runs motions; what is put after them is seen with the last frame. */
  private async run(motions: readonly Motion[], speed: number, after: () => void): Promise<void> {
    const timeline = new Timeline(motions, Math.max(0.1, speed));
    this.timeline = timeline;
    const release = this.engine.hold();
    try {
      await timeline.done;
      if (this.timeline === timeline) this.timeline = null;
      after();
    } finally {
      release();
    }
  }
}

/** Scenes of one table in one layout; between others there is nothing to move. */
function comparable(before: Scene, after: Scene): boolean {
  return (
    before.language === after.language &&
    before.compact === after.compact &&
    before.left === after.left &&
    before.size.width === after.size.width &&
    before.size.height === after.size.height &&
    before.rails.length === after.rails.length
  );
}
