/** What one thing does while the table moves from one scene to the next. */
import { type EaseName, ease } from './ease.ts';

export interface Motion {
  /** Milliseconds after the start of the whole change. */
  readonly at: number;
  readonly duration: number;
  readonly ease: EaseName;
  /** Draws the thing at one moment, 0 the old look and 1 the new one. Called once with 0 before anything moves. */
  apply(progress: number): void;
  /** Called once, when the motion begins to run. */
  begin?(): void;
}

/**
 * Runs motions on one clock. Nothing else on the table keeps time, so the loop may sleep whenever
 * no timeline runs. `finish` puts every motion at its end.
 */
export class Timeline {
  private elapsed = 0;
  private readonly begun = new Set<Motion>();
  private readonly ended = new Set<Motion>();
  private resolve: () => void = () => {};
  readonly done: Promise<void>;

  constructor(
    private readonly motions: readonly Motion[],
    private readonly speed: number,
  ) {
    this.done = new Promise(resolve => {
      this.resolve = resolve;
    });
    // Backwards, so that of two motions on one thing the earlier one sets the first look.
    for (const motion of [...motions].reverse()) motion.apply(0);
    if (motions.length === 0) this.resolve();
  }

  get running(): boolean {
    return this.ended.size < this.motions.length;
  }

  /** Moves the clock; `milliseconds` is real time. */
  step(milliseconds: number): void {
    if (!this.running) return;
    this.elapsed += milliseconds * this.speed;
    for (const motion of this.motions) {
      if (this.ended.has(motion) || this.elapsed < motion.at) continue;
      if (!this.begun.has(motion)) {
        this.begun.add(motion);
        motion.begin?.();
      }
      const time = motion.duration > 0 ? (this.elapsed - motion.at) / motion.duration : 1;
      motion.apply(ease[motion.ease](Math.min(1, time)));
      if (time >= 1) this.ended.add(motion);
    }
    if (!this.running) this.resolve();
  }

  /** Ends everything now, without the sounds of what had not begun. */
  finish(): void {
    for (const motion of this.motions)
      if (!this.ended.has(motion)) {
        motion.apply(1);
        this.ended.add(motion);
      }
    this.resolve();
  }
}
