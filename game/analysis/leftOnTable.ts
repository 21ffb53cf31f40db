import type { Agenda, Brief, Draft } from '../scenario/types.ts';
import { crosses, worth } from '../scenario/worth.ts';
import { eachDraft } from './drafts.ts';
import { TOLERANCE } from './pareto.ts';

/** What the parties could have had on top of a deal. */
export interface LeftOnTable {
  /** Sum of the gains in worth, in points; 0 where the deal leaves nothing. */
  readonly gain: number;
  /** Gain of each seat, none below 0. */
  readonly gains: readonly number[];
  /** The draft that would bring it, with the covers of the deal; null where there is none. */
  readonly draft: Draft | null;
}

/**
 * The largest joint gain in worth over a deal that would hurt nobody and cross no line that the deal does not cross
 * (rules 12; Raiffa 1982; Lax & Sebenius 1986: value left on the table). Covers stay as they are; no position falls
 * below what is paid. Of drafts that bring the same, the first.
 */
export function leftOnTable(
  agenda: Agenda,
  briefs: readonly Brief[],
  deal: Draft,
  paid: readonly number[] = agenda.issues.map(() => 0),
): LeftOnTable {
  const had = briefs.map((brief, seat) => worth(agenda, brief, seat, deal));
  const kept = agenda.redLines.filter(line => !crosses(line, deal));
  let best: LeftOnTable = { gain: 0, gains: had.map(() => 0), draft: null };
  for (const { positions } of eachDraft(agenda)) {
    if (positions.some((position, issue) => position < paid[issue]!)) continue;
    const draft = { positions, covers: deal.covers };
    const gains = briefs.map((brief, seat) => worth(agenda, brief, seat, draft) - had[seat]!);
    const gain = gains.reduce((sum, points) => sum + points, 0);
    if (gain <= best.gain + TOLERANCE || gains.some(points => points < -TOLERANCE)) continue;
    if (kept.some(line => crosses(line, draft))) continue;
    best = {
      gain,
      gains: gains.map(points => Math.max(0, points)),
      draft: { positions: [...positions], covers: deal.covers },
    };
  }
  return best;
}
