import { previewOf } from '../../present/index.ts';
import type { MovePreview, WeightState } from '../../present/scene.ts';
import { CHARTS, type Change, type Chart, type Move, type View } from '../../rules/index.ts';
import type { Draft, MeterName, Seat } from '../../scenario/types.ts';

/** Fields that a move may have, whatever its kind. */
interface Fields {
  readonly draft?: Draft;
  readonly measure?: number;
  readonly level?: number;
  readonly issue?: number;
  readonly position?: number;
}

const EMPTY: MovePreview = { draft: null, meters: [], measure: null, paid: null };

/** What the table shows of a move in focus: ghosts of tokens, shadows on meters, the next state of a weight. */
export function movePreview(view: View, move: Move): MovePreview {
  const changes = previewOf(view, move) ?? [];
  const fields = move as unknown as Fields;
  return {
    ...EMPTY,
    meters: meterChanges(changes),
    draft: fields.draft ? { seat: view.me as Seat, draft: fields.draft } : null,
    measure: fields.measure === undefined ? null : weightAfter(view, move.kind, fields.measure, fields.level),
    paid:
      fields.issue === undefined || fields.position === undefined
        ? null
        : { issue: fields.issue, position: fields.position },
  };
}

function meterChanges(changes: readonly Change[]): MovePreview['meters'] {
  const sums = new Map<string, { of: Seat; meter: MeterName; by: number }>();
  for (const change of changes) {
    if (change.meter === 'trust' || change.meter === 'stake' || change.meter === 'credit') continue;
    const key = `${change.of} ${change.meter}`;
    const by = (sums.get(key)?.by ?? 0) + change.to - change.from;
    sums.set(key, { of: change.of, meter: change.meter, by });
  }
  return [...sums.values()];
}

/** Moves on a measure are named like the steps of its chart; a step up goes to the next level. */
function weightAfter(view: View, kind: string, measure: number, level?: number): MovePreview['measure'] {
  const now = view.negotiation.measures[measure]!;
  const chart: Chart = CHARTS.measure;
  const next = chart.states[now.status]?.on?.[kind]?.target;
  if (next === undefined) return null;
  const highest = view.agenda.measures[measure]!.levels.length - 1;
  const stepsUp = kind === 'escalate' ? 1 : 0;
  return {
    measure,
    state: (next === 'idle' ? 'withdrawn' : next) as WeightState,
    level: level ?? Math.min(highest, now.level + stepsUp),
  };
}
