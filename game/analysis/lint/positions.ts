import type { Agenda, Brief, Scenario } from '../../scenario/types.ts';
import { type Rule, remark } from './rule.ts';

/**
 * A position that another of the same issue beats: nobody has more by it, and nothing else in the file speaks for it.
 * The status quo stands outside: that everybody may gain by leaving it is what talks are for.
 */
export const positions: Rule = ({ scenario }) => {
  const { agenda } = scenario;
  return agenda.issues.flatMap(({ id, positions: all }, issue) =>
    all.flatMap((_, position) => {
      const better =
        position === 0 ? -1 : all.findIndex((_, other) => beats(scenario, issue, other, position));
      if (better < 0) return [];
      const path = ['agenda', 'issues', issue, 'positions', position];
      return [remark('beatenPosition', path, { issue: id, found: position, better })];
    }),
  );
};

function beats({ agenda, briefs }: Scenario, issue: number, other: number, position: number): boolean {
  if (other === position) return false;
  const gains = briefs.map(({ values }) => values[issue]![other]! - values[issue]![position]!);
  if (gains.some(gain => gain < 0)) return false;
  // Of two that are worth the same to everybody the later one is too many.
  if (gains.every(gain => gain === 0) && other > position) return false;
  return !hasUse(agenda, briefs, issue, position, other);
}

/**
 * Whether a position does something besides its points that the other does not do: it keeps a red line, completes a
 * linkage, lifts a measure, can be paid in advance, or is verified in another way.
 */
function hasUse(
  agenda: Agenda,
  briefs: readonly Brief[],
  issue: number,
  position: number,
  other: number,
): boolean {
  const names = (
    parts: readonly { readonly issue: number; readonly positions: readonly number[] }[],
    at: number,
  ) => parts.some(part => part.issue === issue && part.positions.includes(at));
  const reaches = (from: { readonly issue: number; readonly from: number }) =>
    from.issue === issue && position >= from.from && other < from.from;
  const { payable, positions: all } = agenda.issues[issue]!;
  return (
    agenda.redLines.some(({ crossedBy }) => names(crossedBy, other) && !names(crossedBy, position)) ||
    briefs.some(brief =>
      brief.linkages.some(({ points, when }) =>
        points > 0
          ? names(when, position) && !names(when, other)
          : names(when, other) && !names(when, position),
      ),
    ) ||
    agenda.measures.some(({ liftedBy }) => liftedBy !== 'anyDeal' && reaches(liftedBy)) ||
    agenda.benchmarks.some(({ noReturn }) => noReturn !== null && reaches(noReturn)) ||
    all[position]!.benchmark !== all[other]!.benchmark ||
    payable.includes(position)
  );
}
