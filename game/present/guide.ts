import { definitionOf, type MoveKind, options, standingDraft, type View } from '../rules/index.ts';
import type { Guide, GuideStep, Seat } from '../scenario/types.ts';
import { forecastOf } from './forecast.ts';

/**
 * The step of a guided game that the reader is at, or null when there is nothing to say now.
 *
 * It is read off the state and keeps to no script. A step with a `round` begins a chapter: it waits for its round, and
 * once that has come, what stands before it is past. A step is passed over when its move has been made, when the rules
 * refuse that move now, and when it points at something that is not there. So whatever the reader or the other side
 * does, no step asks for what cannot be done.
 * @param view the reader's view; a step is shown while the reader is asked
 * @param from the first step that may still come; the steps never go back behind it
 */
export function guideStep(guide: Guide, view: View, from: number): number | null {
  if (!view.asked || view.me !== guide.seat) return null;
  const { round } = view.negotiation;
  const possible = new Set([...options(view)].map(({ kind }) => kind));
  const chapter = guide.steps.reduce(
    (last, step, index) => (step.round !== null && step.round <= round ? index : last),
    0,
  );
  for (let index = Math.max(from, chapter); index < guide.steps.length; index++) {
    const step = guide.steps[index]!;
    if (step.round !== null && step.round > round) return null;
    if (!isDone(view, step) && isThere(view, step, possible)) return index;
  }
  return null;
}

/** A move is done once it has been made; turns end and texts are accepted more than once. */
function isDone(view: View, { do: kind }: GuideStep): boolean {
  if (kind === null || kind === 'accept' || definitionOf(kind as MoveKind).venue === 'turn') return false;
  return view.log.some(entry => entry.by === view.me && entry.kind === kind);
}

/** Whether what a step asks for and points at is there now. */
function isThere(view: View, { do: kind, show }: GuideStep, possible: ReadonlySet<MoveKind>): boolean {
  const [what, name] = show?.split(':') ?? [];
  const kinds = [kind, what === 'move' ? name : null].flatMap(item => (item ? [item as MoveKind] : []));
  if (kinds.some(item => !possible.has(item))) return false;
  if (kind === 'accept' && !isPassable(view)) return false;
  return what !== 'measure' || isOnTable(view, name!);
}

/** Nobody is asked to accept a text that would rather fail at home. */
function isPassable(view: View): boolean {
  const { agenda, negotiation, me } = view;
  return agenda.principals.some((_, seat) => {
    const draft = seat === me ? null : standingDraft(negotiation, seat as Seat);
    return draft !== null && forecastOf(view, draft)!.chance >= agenda.constants.warnBelow;
  });
}

function isOnTable({ agenda, negotiation }: View, id: string): boolean {
  const { status } = negotiation.measures[agenda.measures.findIndex(measure => measure.id === id)]!;
  return status !== 'idle' && status !== 'settled';
}
