import { describeMove, type Names, subjectOf } from '../../present/index.ts';
import type { Move, MoveForm } from '../../rules/index.ts';
import type { Draft } from '../../scenario/types.ts';
import { capital } from '../../wording/text.ts';

/** A move under the name that its card has: with what it is about where the scenario names it, else as a phrase. */
export function nameOfMove(move: Move | MoveForm, names: Names): string {
  if (!names.texts.wording.moves[move.kind]?.[move.by]) return describeMove(move, names);
  const subject = subjectOf(move, names);
  const name = names.move(move.kind, move.by);
  return subject ? `${name} (${subject})` : name;
}

/** What a text changes in another, one line each: issues, covers put on, covers taken off. */
export function changesIn(
  { positions, covers }: Draft,
  before: Draft,
  names: Names,
  without: (cover: string) => string,
): string[] {
  const moved = positions.flatMap((position, issue) =>
    position === before.positions[issue] ? [] : [`${names.issue(issue)}: ${names.position(issue, position)}`],
  );
  const added = covers.filter(cover => !before.covers.includes(cover));
  const removed = before.covers.filter(cover => !covers.includes(cover));
  const { quoted } = names.wording.readouts;
  return [
    ...moved,
    ...added.map(cover => `${capital(names.wording.table.cover)}: ${quoted(names.cover(cover))}`),
    ...removed.map(cover => without(quoted(names.cover(cover)))),
  ];
}
