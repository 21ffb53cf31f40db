import { draftIn, standingDraft, type View } from '../rules/index.ts';
import type { Draft, Seat } from '../scenario/types.ts';
import { timeUsed } from './aspiration.ts';
import { type Outlook, termsOf } from './outlook.ts';
import { weighDraft } from './packages.ts';

/** Share of the time before which a refusal may be mere patience. */
const TELLING = 0.5;
/** Margin of a vote beyond which a late refusal is a sign that it was not there. */
const WILLING = 1;
/** How far a vote may be taken to be elsewhere, in shares of the doubt about it. */
const MOST = 0.6;

interface Refusal {
  readonly draft: Draft;
  /** Share of the time used when it was last left unsigned. */
  t: number;
}

/** Drafts of an author that another seat left unsigned at the end of a turn. */
function refusedBy(view: View, seat: Seat, author: Seat): Refusal[] {
  const refused: Refusal[] = [];
  let open: Draft | null = null;
  for (const { kind, by, round, facts } of view.log) {
    if (kind === 'table' && by === author) open = draftIn({ facts });
    else if (kind === 'rejected') open = null;
    else if (kind === 'endTurn' && by === seat && open) {
      const t = timeUsed(round, view.agenda.rounds.length);
      const last = refused.at(-1);
      if (last?.draft === open) last.t = t;
      else refused.push({ draft: open, t });
    }
  }
  return refused;
}

/**
 * Approval that the others must have beyond what their meters and values seem to say, by seat. Nobody tables what fails
 * at home, and the less time is left the less anybody lets a text lie that would pass there: drafts and refusals tell
 * where a vote passes (win-sets are guessed from both: Putnam 1988; Iida 1993).
 */
export function shiftsOf(view: View, outlook: Outlook): number[] {
  const { me, doubts } = outlook;
  const terms = termsOf(outlook, 0);
  const marginOf = (draft: Draft, seat: Seat) => weighDraft(outlook, terms, draft).margins[seat]!;
  return doubts.map((doubt, seat) => {
    if (seat === me) return 0;
    const proposed = standingDraft(view.negotiation, seat);
    const own = proposed ? marginOf(proposed, seat) : Number.POSITIVE_INFINITY;
    if (own < 0) return Math.min(MOST * doubt, -own);
    let missing = 0;
    for (const { draft, t } of refusedBy(view, seat, me))
      if (t >= TELLING) missing = Math.max(missing, t * t * (marginOf(draft, seat) - WILLING));
    return -Math.min(missing, own, MOST * doubt);
  });
}
