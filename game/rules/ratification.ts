import type { Agenda, Brief, Cover, Draft, Seat } from '../scenario/types.ts';
import { crosses, worth } from '../scenario/worth.ts';
import { type Ground, stands } from './negotiation.ts';
import { lifts, uncoveredShare } from './standing.ts';

/** The terms of a principal's approval of a deal, in the units of Support; costs are at least 0. */
export interface Approval {
  readonly support: number;
  readonly boost: number;
  readonly face: number;
  /** Points, before the weight. */
  readonly worth: number;
  readonly value: number;
  readonly relief: number;
  readonly duress: number;
  readonly lines: number;
  readonly stakes: number;
  readonly total: number;
}

/** What the audience at home makes of a deal. Works on the own View and on the whole state alike. */
export function approvalOf(agenda: Agenda, ground: Ground, brief: Brief, seat: Seat, draft: Draft): Approval {
  const points = worth(agenda, brief, seat, draft);
  return sumApproval(agenda, ground, seat, draft, points, linesCost(agenda, ground, brief, draft, seat));
}

/**
 * Approval of a deal for given points and line costs, so that the estimate of somebody else's vote uses the same sum.
 * Sources of the terms: Putnam 1988 (support, value), Moravcsik 1993 (relief), Dafoe, Renshon & Huth 2014 (duress),
 * Fearon 1994 (stakes) and 1997 (lines).
 */
export function sumApproval(
  agenda: Agenda,
  ground: Ground,
  seat: Seat,
  draft: Draft,
  points: number,
  lines: number,
): Approval {
  const weights = agenda.constants.approval;
  const meters = ground.meters[seat]!;
  let duress = 0;
  let stakes = 0;
  let pressed = false;
  let relieved = true;
  for (let index = 0; index < agenda.measures.length; index++) {
    const measure = agenda.measures[index]!;
    const state = ground.measures[index]!;
    if (!stands(state)) continue;
    const lifted = lifts(measure, draft);
    if (measure.target === seat) {
      pressed = true;
      relieved &&= lifted;
      duress += duressOf(agenda, ground, index) * uncoveredShare(agenda, draft, seat, 'duress', index);
    }
    if (measure.holder === seat && lifted)
      stakes += Math.max(0, state.stake - state.credit) * uncoveredShare(agenda, draft, seat, 'stake', index);
  }
  const face = weights.face * (meters.face - 50);
  const value = weights.value * points;
  const relief = pressed && relieved ? weights.relief * meters.strain : 0;
  const total = meters.support + meters.boost + face + value + relief - duress - lines - stakes;
  return {
    support: meters.support,
    boost: meters.boost,
    face,
    worth: points,
    value,
    relief,
    duress,
    lines,
    stakes,
    total,
  };
}

/** Penalty for signing while a measure stands, before covers. */
function duressOf(agenda: Agenda, ground: Ground, index: number): number {
  const state = ground.measures[index]!;
  const { base, perLevel, announced, inForce, suspended } = agenda.constants.duress;
  const factor = state.status === 'announced' ? announced : state.status === 'inForce' ? inForce : suspended;
  return (base + perLevel * state.level) * factor;
}

/** Cost at home of crossing one own line as it stands now, before covers. */
export function lineCost(agenda: Agenda, ground: Ground, brief: Brief, index: number): number {
  const line = brief.lines[index];
  if (!line) return 0;
  const { latentTrue, latentPosture, declaredTrue, declaredPosture } = agenda.constants.line;
  const meant = line.truth === 'true';
  const latent = ground.lines[index]!.status === 'latent';
  const factor = latent ? (meant ? latentTrue : latentPosture) : meant ? declaredTrue : declaredPosture;
  return factor * line.weight;
}

/** Cost at home of all own lines that a draft crosses, after covers. */
export function linesCost(agenda: Agenda, ground: Ground, brief: Brief, draft: Draft, seat: Seat): number {
  let sum = 0;
  for (let index = 0; index < agenda.redLines.length; index++) {
    const line = agenda.redLines[index]!;
    if (line.owner === seat && crosses(line, draft))
      sum += lineCost(agenda, ground, brief, index) * uncoveredShare(agenda, draft, seat, 'line', index);
  }
  return sum;
}

/** Whether there is something for a cover to save in some text: its measure stands; a line can always be crossed. */
export const hasUse = ({ measures }: Pick<Ground, 'measures'>, { kind, ref }: Cover): boolean =>
  kind === 'line' || stands(measures[ref]!);

/**
 * Whether a cover saves something in a text: its line is crossed, its measure stands and, for a stake, is lifted with
 * less credit than stake.
 */
export const savesIn = (agenda: Agenda, ground: Ground, { kind, ref }: Cover, draft: Draft): boolean =>
  kind === 'line' ? crosses(agenda.redLines[ref]!, draft) : measureCost(agenda, ground, kind, ref, draft) > 0;

/**
 * Cost at home that each cover of a draft takes away, in the order of its covers. Two covers on one thing share what
 * they save together in proportion to their shares.
 */
export function coverRelief(
  agenda: Agenda,
  ground: Ground,
  briefs: readonly Brief[],
  draft: Draft,
): number[] {
  return draft.covers.map(index => {
    const cover = agenda.covers[index]!;
    const cost =
      cover.kind === 'line'
        ? crosses(agenda.redLines[cover.ref]!, draft)
          ? lineCost(agenda, ground, briefs[cover.for]!, cover.ref)
          : 0
        : measureCost(agenda, ground, cover.kind, cover.ref, draft);
    const saved = cost * (1 - uncoveredShare(agenda, draft, cover.for, cover.kind, cover.ref));
    const shares = draft.covers
      .map(other => agenda.covers[other]!)
      .filter(other => other.for === cover.for && other.kind === cover.kind && other.ref === cover.ref)
      .reduce((sum, other) => sum + other.share, 0);
    return (saved * cover.share) / shares;
  });
}

function measureCost(
  agenda: Agenda,
  ground: Ground,
  kind: 'stake' | 'duress',
  index: number,
  draft: Draft,
): number {
  const state = ground.measures[index]!;
  if (!stands(state)) return 0;
  if (kind === 'duress') return duressOf(agenda, ground, index);
  return lifts(agenda.measures[index]!, draft) ? Math.max(0, state.stake - state.credit) : 0;
}

/** Chance that approval + swing reaches the bar, for a triangular swing of the given half-width. */
export function chanceOfPassing(approval: number, bar: number, halfWidth: number): number {
  const margin = approval - bar;
  if (margin >= halfWidth) return 1;
  if (margin <= -halfWidth) return 0;
  const square = 2 * halfWidth * halfWidth;
  if (margin < 0) return ((margin + halfWidth) * (margin + halfWidth)) / square;
  return 1 - ((halfWidth - margin) * (halfWidth - margin)) / square;
}
