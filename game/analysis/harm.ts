import { bites, type Ground, lifts } from '../rules/index.ts';
import type { Agenda, Draft, Seat } from '../scenario/types.ts';

/**
 * Points that a principal loses at the end, as target or holder, by the tails of measures that bite: those that a deal
 * on this draft leaves standing or, without a deal, all of them (rules 11 and 12). At least 0.
 */
export function tailHarm(agenda: Agenda, ground: Ground, seat: Seat, draft: Draft | null): number {
  let sum = 0;
  for (let index = 0; index < agenda.measures.length; index++) {
    const measure = agenda.measures[index]!;
    if (measure.target !== seat && measure.holder !== seat) continue;
    if (!bites(agenda, ground, index) || (draft && lifts(measure, draft))) continue;
    const { tail } = measure.levels[ground.measures[index]!.level]!;
    sum += measure.target === seat ? tail.target : tail.holder;
  }
  return sum;
}
