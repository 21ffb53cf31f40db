import { benchmarkOf, isOpen, type Move, refusal, standingDraft, type View } from '../rules/index.ts';
import type { Draft, Seat } from '../scenario/types.ts';
import { crosses, estimatedWorth } from '../scenario/worth.ts';
import { type ApprovalTerm, textOf } from '../wording/index.ts';
import { checkpointLines } from './checkpoints.ts';
import { type Chip, chipsOf } from './chips.ts';
import { describeDraft, describeRefusal } from './describe.ts';
import { visibly } from './figures.ts';
import { forecastOf, unread, type VoteReading, writtenApproval } from './forecast.ts';
import type { Names } from './names.ts';
import { leakChanceOf, previewOf } from './preview.ts';
import { costOfLine } from './summaryLines.ts';

/** A draft tried out without tabling it. */
export interface Trial {
  readonly draft: string;
  /** Why it could not be tabled, or null. */
  readonly refused: string | null;
  /** The terms of approval that are not 0, with their sign. */
  readonly terms: readonly { readonly name: string; readonly value: string; readonly means: string }[];
  /** Worth, approval and chance, estimates for the others, lines it crosses, the benchmark it agrees. */
  readonly lines: readonly string[];
  /** What tabling it openly, and quietly where that is possible, would change. */
  readonly open: readonly Chip[];
  readonly quiet: { readonly chips: readonly Chip[]; readonly leak: string } | null;
}

/**
 * Tries a draft: what it is worth, how it would fare at home, and what tabling it would do.
 * @param read how the votes of the others are read, if anybody does
 */
export function tryDraft(view: View, draft: Draft, names: Names, read: VoteReading = unread): Trial | null {
  const forecast = forecastOf(view, draft);
  if (!forecast) return null;
  const me = view.me as Seat;
  const { table, terms } = names.wording;
  const { signed, percent } = names.format;
  const { approval } = forecast;
  const signs: readonly [ApprovalTerm, number][] = [
    ['support', approval.support],
    ['boost', approval.boost],
    ['face', approval.face],
    ['value', approval.value],
    ['relief', approval.relief],
    ['duress', -approval.duress],
    ['lines', -approval.lines],
    ['stakes', -approval.stakes],
  ];
  const move: Move = { kind: 'table', by: me, draft, quiet: false };
  const why = view.asked ? refusal({ ...view, negotiation: withFreshTurn(view) }, move) : null;
  return {
    draft: describeDraft(draft, names),
    refused: why && describeRefusal(why, names, view.negotiation),
    terms: signs
      .filter(([, value]) => value !== 0)
      .map(([term, value]) => ({ ...terms.approval[term], value: signed(value) })),
    lines: [
      table.tryLine({
        worth: signed(approval.worth),
        ...writtenApproval(forecast, names.format),
        chance: percent(forecast.chance),
      }),
      ...retreatLine(view, draft, names),
      ...read(view, draft).map(other =>
        table.homeTheirs({ name: names.prose(other.seat), chance: percent(other.chance) }),
      ),
      ...forecast.crossed.map(index => crossingLine(view, index, draft, names)),
      ...benchmarkLine(view, draft, names),
    ],
    open: why ? [] : chipsOf(previewOf(view, move) ?? [], names),
    quiet: why ? null : quietly(view, { ...move, quiet: true }, names),
  };
}

/** A trial asks about the draft, not about whether the room move is still there. */
const withFreshTurn = (view: View): View['negotiation'] => ({
  ...view.negotiation,
  turn: { room: false, podium: false },
  closedRound: 0,
});

function quietly(view: View, move: Move, names: Names): Trial['quiet'] {
  const others = view.agenda.principals.flatMap((_, seat) => (seat === move.by ? [] : [seat]));
  if (!others.every(other => isOpen(view.agenda, view.negotiation, move.by, other))) return null;
  return {
    chips: chipsOf(previewOf(view, move) ?? [], names),
    leak: names.wording.table.leakRisk({
      chance: names.format.percent(leakChanceOf(view, move.by, others)),
    }),
  };
}

/** Why a draft takes ground back, though single issues may go towards the other side (rules 4.7). */
function retreatLine({ agenda, negotiation, me }: View, draft: Draft, names: Names): string[] {
  const old = standingDraft(negotiation, me as Seat);
  if (!old) return [];
  const gain = estimatedWorth(agenda, me as Seat, draft) - estimatedWorth(agenda, me as Seat, old);
  if (gain <= agenda.constants.changeTolerance) return [];
  return [names.wording.table.takesBack({ points: visibly(names.format, gain) })];
}

/** The own lines that a draft crosses, each with its cost at home now. */
export const ownCrossings = (view: View, draft: Draft, names: Names): string[] =>
  view.agenda.redLines.flatMap((line, index) =>
    line.owner === view.me && crosses(line, draft) ? [crossingLine(view, index, draft, names)] : [],
  );

function crossingLine(view: View, index: number, draft: Draft, names: Names): string {
  const { table } = names.wording;
  const { owner } = view.agenda.redLines[index]!;
  const line = names.line(index);
  if (owner === view.me)
    return table.ownCrossing({ line, cost: names.format.number(costOfLine(view, index, draft)) });
  const { status } = view.negotiation.lines[index]!;
  const declared = status === 'declared' || status === 'tested';
  return table.crossing({ line, owner: names.prose(owner), declared });
}

function benchmarkLine(view: View, draft: Draft, names: Names): string[] {
  const index = benchmarkOf(view.agenda, draft);
  if (index === null) return [];
  const { name, consequence } = view.agenda.benchmarks[index]!;
  const { terms, table } = names.wording;
  const agreed = table.agrees({
    name: textOf(name, names.language),
    consequence: terms.consequences[consequence],
  });
  return [agreed, ...checkpointLines(index, names)];
}
