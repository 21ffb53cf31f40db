import { lineCost } from '../../rules/ratification.ts';
import { uncoveredShare } from '../../rules/standing.ts';
import type { Seat } from '../../scenario/types.ts';
import { crosses } from '../../scenario/worth.ts';
import { type Course, decisiveState, endOf, toldOf } from './course.ts';

/** When something happened. */
export interface Moment {
  readonly ply: number;
  readonly round: number;
  /** Place of the entry in the log. */
  readonly at: number;
}

/**
 * What became of a line at the end: a deal crosses it, with a cover or without, declared or not; else one that stood
 * declared was held, and any other stayed private.
 */
export type LineEnd = 'held' | 'reinterpreted' | 'crossed' | 'private';

/** One red line through the whole game. */
export interface LineRecord {
  readonly line: number;
  readonly owner: Seat;
  readonly weight: number;
  readonly truth: 'true' | 'posture';
  readonly declared: readonly Moment[];
  readonly softened: readonly Moment[];
  /** The first uncovered draft of somebody else across the declared line. */
  readonly tested: (Moment & { readonly by: Seat }) | null;
  /** Drafts of others that crossed it, tested or not. */
  readonly crossings: number;
  readonly end: LineEnd;
  /** It stood declared when the talks ended. */
  readonly isDeclared: boolean;
  /** Approval that it cost its owner in the deal; 0 where the deal does not cross it. */
  readonly approval: number;
  /** Face that it cost its owner in all: for taking it back and for the deal, less what standing firm gave. */
  readonly face: number;
}

/** The ledger of red lines, in the order of the catalogue (rules 6 and 9). */
export function linesOf(course: Course): LineRecord[] {
  const { scenario, moves, log } = course;
  const { agenda } = scenario;
  const last = endOf(course);
  const ground = decisiveState(course);
  const draft = last.deal?.draft ?? null;
  return agenda.redLines.map((line, index): LineRecord => {
    const { owner } = line;
    const brief = last.secrets.briefs[owner]!;
    const momentsOf = (kind: 'declare' | 'soften' | 'lineTested') =>
      toldOf(log, kind).filter(({ entry }) => entry.facts.line === index);
    const test = momentsOf('lineTested')[0] ?? null;
    const isCrossed = draft !== null && crosses(line, draft);
    const uncovered = isCrossed ? uncoveredShare(agenda, draft, owner, 'line', index) : 0;
    const approval = lineCost(agenda, ground, brief, index) * uncovered;
    const isDeclared = (draft ? ground : last).lines[index]!.status !== 'latent';
    const told = [...momentsOf('soften'), ...momentsOf('lineTested')].reduce(
      (sum, { entry }) =>
        sum +
        entry.changes.reduce(
          (total, change) =>
            change.meter === 'face' && change.of === owner ? total + change.from - change.to : total,
          0,
        ),
      0,
    );
    return {
      line: index,
      owner,
      weight: brief.lines[index]!.weight,
      truth: brief.lines[index]!.truth,
      declared: momentsOf('declare').map(momentOf),
      softened: momentsOf('soften').map(momentOf),
      tested: test && { ...momentOf(test), by: test.entry.by! },
      crossings: moves.filter(move => move.kind === 'table' && move.by !== owner && crosses(line, move.draft))
        .length,
      end: isCrossed ? (uncovered < 1 ? 'reinterpreted' : 'crossed') : isDeclared ? 'held' : 'private',
      isDeclared,
      approval,
      face: told + agenda.constants.endFace.line * approval,
    };
  });
}

export const momentOf = ({
  at,
  entry,
}: {
  readonly at: number;
  readonly entry: { readonly ply: number; readonly round: number };
}): Moment => ({ ply: entry.ply, round: entry.round, at });
