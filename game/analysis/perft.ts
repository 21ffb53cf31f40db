import {
  isForm,
  type Move,
  type MoveForm,
  type Negotiation,
  options,
  playFast,
  standingDraft,
  type View,
  viewOf,
} from '../rules/index.ts';
import type { Draft, Scenario } from '../scenario/types.ts';

/**
 * Perft counts the leaves of the tree of legal moves to a depth, as chess programs do: two versions of the rules
 * with the same counts almost surely allow the same moves. Drafts are too many to count, so `table` stands for a
 * fixed sample: the drafts one step from the mover's standing one (or from the status quo with what is paid), that is
 * one position up or down on one issue, or one cover more or less; openly, and quietly too where that is possible.
 * `suspend` stands for all its rounds. A state that is over is a leaf at any depth.
 */
export function perft(scenario: Scenario, n: Negotiation, depth: number): number {
  if (depth === 0 || n.toMove === null) return 1;
  const moves = sampleMoves(seenBy(scenario, n));
  if (depth === 1) return moves.length;
  let leaves = 0;
  for (const move of moves) leaves += perft(scenario, playFast(scenario, n, move), depth - 1);
  return leaves;
}

/** Leaves below each kind of move at the root. */
export function perftByKind(scenario: Scenario, n: Negotiation, depth: number): Record<string, number> {
  const counts: Record<string, number> = {};
  if (depth === 0 || n.toMove === null) return counts;
  for (const move of sampleMoves(seenBy(scenario, n)))
    counts[move.kind] = (counts[move.kind] ?? 0) + perft(scenario, playFast(scenario, n, move), depth - 1);
  return counts;
}

const seenBy = (scenario: Scenario, n: Negotiation): View => viewOf(scenario, { ...n, log: [] }, n.toMove!);

/** Every option, with forms filled by the sample described above. */
function sampleMoves(view: View): Move[] {
  const moves: Move[] = [];
  for (const option of options(view)) {
    if (!isForm(option)) moves.push(option);
    else if (option.kind === 'suspend') moves.push(...suspensions(option));
    else for (const draft of nearDrafts(view, option)) moves.push(...tablings(option, draft));
  }
  return moves;
}

type SuspendForm = Extract<MoveForm, { kind: 'suspend' }>;
type TableForm = Extract<MoveForm, { kind: 'table' }>;

function* suspensions({ by, measure, form }: SuspendForm): Iterable<Move> {
  for (let until = form.from; until <= form.to; until++) yield { kind: 'suspend', by, measure, until };
}

function* tablings({ by, form }: TableForm, draft: Draft): Iterable<Move> {
  yield { kind: 'table', by, draft, quiet: false };
  if (form.quiet) yield { kind: 'table', by, draft, quiet: true };
}

/** Drafts one step from where the mover stands. */
function* nearDrafts(view: View, { by, form }: TableForm): Iterable<Draft> {
  const from = standingDraft(view.negotiation, by) ?? { positions: form.least, covers: [] };
  for (let issue = 0; issue < from.positions.length; issue++)
    for (const step of [-1, 1]) {
      const position = from.positions[issue]! + step;
      if (position < form.least[issue]! || position > form.most[issue]!) continue;
      yield { ...from, positions: from.positions.map((old, other) => (other === issue ? position : old)) };
    }
  for (let cover = 0; cover < form.covers; cover++) {
    if (from.covers.includes(cover)) yield { ...from, covers: from.covers.filter(other => other !== cover) };
    else if (from.covers.length < form.maxCovers)
      yield { ...from, covers: [...from.covers, cover].sort((a, b) => a - b) };
  }
}
