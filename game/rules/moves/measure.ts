import type { Seat } from '../../scenario/types.ts';
import type { Act } from '../act.ts';
import { stands, threatens } from '../negotiation.ts';
import type { View } from '../view.ts';
import { type Refusal, refuse } from './define.ts';

/** What warnings and announcements have in common: the holder, and two announcements a game. */
export function announcementRefusal(view: View, by: Seat, measure: number): Refusal | null {
  const refusal = holderRefusal(view, by, measure);
  if (refusal) return refusal;
  const { times } = view.agenda.constants.announce;
  return view.negotiation.measures[measure]!.announced < times ? null : refuse('announcedTwice', { measure });
}

export function holderRefusal(view: View, by: Seat, measure: number): Refusal | null {
  const { holder } = view.agenda.measures[measure]!;
  return holder === by ? null : refuse('notHolder', { measure, holder });
}

/** For moves on a measure that is announced or in force. */
export function threateningRefusal(view: View, by: Seat, measure: number): Refusal | null {
  const refusal = holderRefusal(view, by, measure);
  if (refusal) return refusal;
  const state = view.negotiation.measures[measure]!;
  return threatens(state) ? null : refuse('measureNotThreatening', { measure, status: state.status });
}

export function* eachMeasure(view: View, by: Seat): Iterable<number> {
  for (let measure = 0; measure < view.agenda.measures.length; measure++)
    if (view.agenda.measures[measure]!.holder === by) yield measure;
}

export function* eachLevel(view: View, by: Seat): Iterable<{ measure: number; level: number }> {
  for (const measure of eachMeasure(view, by))
    for (let level = 0; level < view.agenda.measures[measure]!.levels.length; level++)
      yield { measure, level };
}

/** Strain that an announcement or a step up adds at once: the bite works by expectation (Drezner 2003). */
export function anticipate(act: Act, measure: number, tail: number): void {
  const { holder, target } = act.agenda.measures[measure]!;
  const credibility = act.n.meters[holder]!.credibility;
  act.add(target, 'strain', (act.constants.announce.strain * tail * credibility) / 100, 'anticipation');
}

/** A threat is made good, by hand or because its day has come: the word was kept. */
export function enterForce(act: Act, measure: number): void {
  const { holder, target } = act.agenda.measures[measure]!;
  const state = act.n.measures[measure]!;
  const { credibility, face, trust, support } = act.constants.carryOut;
  state.due = null;
  act.add(holder, 'credibility', credibility, 'keptWord');
  act.add(holder, 'face', face * state.stake, 'keptWord');
  act.addTrust(target, holder, -trust, 'keptWord');
  act.add(target, 'support', support, 'keptWord');
}

/**
 * Backing down, in part (suspend, 0.5) or whole (withdraw, 1). What the credit does not cover costs Face and
 * Credibility (audience costs: Fearon 1994, Tomz 2007).
 */
export function backDown(act: Act, measure: number, part: number): void {
  const { holder, target, levels } = act.agenda.measures[measure]!;
  const state = act.n.measures[measure]!;
  const { face, credibility, coveredFace, trust, strain } = act.constants.backDown;
  const uncovered = Math.max(0, state.stake - state.credit);
  if (uncovered > 0) {
    act.add(holder, 'face', -face * act.audience * uncovered * part, 'uncoveredExit');
    const share = uncovered / state.stake;
    act.add(holder, 'credibility', -credibility * act.audience * part * share, 'uncoveredExit');
  } else if (state.status !== 'suspended') {
    act.add(holder, 'face', coveredFace * part, 'coveredExit');
  }
  act.addTrust(target, holder, trust * part, 'exit');
  act.add(target, 'strain', -strain * levels[state.level]!.tail.target * part, 'exit');
}

export const isStanding = (view: View, measure: number): boolean =>
  stands(view.negotiation.measures[measure]!);
