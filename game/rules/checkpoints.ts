import type { Agenda, Checkpoint, Seat } from '../scenario/types.ts';
import type { Implementation } from './negotiation.ts';
import { chanceOfPassing } from './ratification.ts';

/** What a checkpoint is held against, and between whom (rules 10). */
export interface Figure {
  readonly better: 'lower' | 'higher';
  /** Value at the signature. */
  readonly start: number;
  /** Share by which it improves at full effort. */
  readonly improvement: number;
  /** Half-width of the noise. */
  readonly noise: number;
  /** Who chooses the effort, and who answers a miss. */
  readonly responsible: Seat;
  readonly beneficiary: Seat;
}

/** The indicator of a checkpoint, or the metric on the terms of its benchmark. */
export function figureAt(agenda: Agenda, benchmark: number, checkpoint: number): Figure {
  const { improvement, noise, checkpoints } = agenda.benchmarks[benchmark]!;
  const { indicator } = checkpoints[checkpoint]!;
  if (indicator !== null) return agenda.indicators[indicator]!;
  const { better, start, responsible, beneficiary } = agenda.metric!;
  return { better, start, improvement, noise, responsible, beneficiary };
}

/** The figure of the checkpoint that is next: what it was when it was last looked at, or at the signature. */
export function figureBefore(
  agenda: Agenda,
  { benchmark, checkpoint, values }: Pick<Implementation, 'benchmark' | 'checkpoint' | 'values'>,
): number {
  const { checkpoints } = agenda.benchmarks[benchmark]!;
  const { indicator } = checkpoints[checkpoint]!;
  for (let place = checkpoint - 1; place >= 0; place--)
    if (checkpoints[place]!.indicator === indicator) return values[place]!;
  return figureAt(agenda, benchmark, checkpoint).start;
}

/** What an effort would make of a figure until a checkpoint, chance apart. */
export function figureAfter(
  { better, improvement }: Figure,
  before: number,
  { season }: Checkpoint,
  effort: number,
): number {
  const change = improvement * effort;
  return before * season * (better === 'lower' ? 1 - change : 1 + change);
}

/** Chance that an effort meets the target of a checkpoint. */
export function chanceOfMeeting(
  figure: Figure,
  before: number,
  checkpoint: Checkpoint,
  effort: number,
): number {
  const ratio = checkpoint.target / figureAfter(figure, before, checkpoint, effort);
  return chanceOfPassing(figure.better === 'lower' ? ratio : 2 - ratio, 1, figure.noise);
}

/** By how much a figure misses its target, as a share; 0 where it is met. */
export const shortfallOf = ({ better }: Figure, value: number, target: number): number =>
  Math.max(0, (better === 'lower' ? value / target : target / value) - 1);
