import { bites, lifts, stands } from '../../rules/index.ts';
import type { Draft, Seat } from '../../scenario/types.ts';
import { crosses } from '../../scenario/worth.ts';
import { constantOf, given, minus, product, sum } from './amounts.ts';
import type { Case } from './receiptAmounts.ts';
import type { Amount } from './receipts.ts';

const ONE = given('one', 1);

/** Shares of a cost that the covers of a draft leave standing. */
function leavesOf({ agenda }: Case, draft: Draft, seat: Seat, kind: 'line' | 'stake', ref: number): Amount[] {
  return draft.covers.flatMap(index => {
    const cover = agenda.covers[index]!;
    if (cover.for !== seat || cover.kind !== kind || cover.ref !== ref) return [];
    const share = given('coverShare', cover.share, {
      of: { cover: index },
      pointer: `/agenda/covers/${index}/share`,
    });
    return [sum('coverLeaves', [ONE, minus(share)], { of: { cover: index } })];
  });
}

/** Stakes of the own measures that the deal lifts, as far as neither credit nor covers answer for them. */
export function stakesOfDeal(of: Case): Amount {
  const { agenda, before, change } = of;
  const draft = before.agreed;
  if (!draft) return hidden(of, agenda.constants.endFace.stake);
  const parts = agenda.measures.flatMap((measure, index) => {
    const state = before.measures[index]!;
    const uncovered = state.stake - state.credit;
    if (measure.holder !== change.of || !stands(state) || !lifts(measure, draft) || uncovered <= 0) return [];
    const stake = given('stake', state.stake, { of: { measure: index } });
    const credit = given('credit', state.credit, { of: { measure: index } });
    const open = sum('uncovered', [stake, minus(credit)], { of: { measure: index } });
    const leaves = leavesOf(of, draft, change.of, 'stake', index);
    return [leaves.length === 0 ? open : product('uncovered', [open, ...leaves], { of: { measure: index } })];
  });
  return sum('uncoveredStakes', parts);
}

/** Cost at home of the own lines that the deal crosses; how much they are meant is their owner's secret till the end. */
export function linesOfDeal(of: Case): Amount {
  const { source, scenario, agenda, before, change } = of;
  const draft = before.agreed;
  const seat = change.of as Seat;
  if (!draft || (source.viewer !== null && source.viewer !== seat))
    return hidden(of, agenda.constants.endFace.line);
  const { id } = agenda.principals[seat]!;
  const parts = agenda.redLines.flatMap((line, index) => {
    const meant = scenario.briefs[seat]!.lines[index];
    if (line.owner !== seat || !meant || !crosses(line, draft)) return [];
    const name = `${before.lines[index] === 'latent' ? 'latent' : 'declared'}${meant.truth === 'true' ? 'True' : 'Posture'}`;
    const weight = given('lineWeight', meant.weight, {
      of: { line: index },
      pointer: `/briefs/${id}/lines/${line.id}/weight`,
    });
    const leaves = leavesOf(of, draft, seat, 'line', index);
    const cost = product('lineCost', [constantOf(scenario, `line.${name}`), weight, ...leaves], {
      of: { line: index },
    });
    return cost.value === 0 ? [] : [cost];
  });
  return sum('crossedLines', parts);
}

/** A cost that the reader may not take apart: all that it sees is the Face that went with it. */
const hidden = ({ change }: Case, weight: number): Amount =>
  given('private', (change.from - change.to) / weight, { of: { seat: change.of as Seat } });

/** The measure whose kept word gave Face at the breakdown: what moved nothing left no trace. */
export function keptAtBreakdown(of: Case): number {
  const { agenda, before, change, entry, place } = of;
  const words = agenda.measures.flatMap((measure, index) => {
    const state = before.measures[index]!;
    const isKept = measure.holder === change.of && state.status !== 'inForce' && bites(agenda, before, index);
    return isKept ? [index] : [];
  });
  const { face: weight } = agenda.constants.carryOut;
  const gain = change.to - change.from;
  const told = entry.changes.slice(0, place).filter(item => item.meter === 'face' && item.of === change.of);
  const left = words.filter(index => before.measures[index]!.stake > 0).slice(told.length);
  return left.find(index => Math.abs(weight * before.measures[index]!.stake - gain) < 1e-9) ?? left[0]!;
}
