import { exampleOf, type MenuGroup, type Names } from '../../present/index.ts';
import { definitionOf, MOVE_KINDS, type MoveKind, type View, writeMove } from '../../rules/index.ts';
import type { FieldKind } from '../../rules/moves/define.ts';
import type { Agenda, Seat } from '../../scenario/types.ts';
import type { Shell } from '../shell.ts';
import { grid, wrap } from '../text.ts';

/** The commands and the kinds of move. */
export function helpLines(shell: Shell, names: Names, me: Seat): string[] {
  const { ink, width, wording } = shell;
  const commands = Object.values(wording.play.commands).map(({ words, means }) => [words[0]!, means]);
  const moves = MOVE_KINDS.map(kind => [formOf(shell, kind), names.move(kind, me)]);
  return [
    '',
    ink.bold(wording.play.helpTitle),
    ...grid(['', ''], commands, width - 2)
      .slice(1)
      .map(line => `  ${line}`),
    '',
    ink.bold(wording.play.helpMoves),
    ...grid(['', ''], moves, width - 2)
      .slice(1)
      .map(line => `  ${line}`),
  ];
}

/** How a kind of move is written: `soundOut SIDE ISSUE`. */
function formOf({ wording }: Shell, kind: MoveKind): string {
  const fields = Object.values(definitionOf(kind).form).map(field => wording.play.fields[field]);
  return [kind, ...fields].join(' ');
}

/** One kind of move: how it is written, what it does, when it is right, and whether it is possible now. */
export function moveHelpLines(
  shell: Shell,
  kind: MoveKind,
  view: View,
  names: Names,
  menu: readonly MenuGroup[],
): string[] {
  const { ink, width, wording } = shell;
  const me = view.me as Seat;
  const words = wording.moves[kind];
  const titles = wording.play.moveHelp;
  const own = names.move(kind, me);
  const blocked = menu.flatMap(group => group.blocked).find(item => item.kind === kind);
  const example = writeMove(view.agenda, exampleOf(view, kind, me));
  const rows = [
    [titles.written, `${formOf(shell, kind)}   (${example})`],
    [titles.what, words.what],
    [titles.effects, words.effects],
    [titles.right, words.right],
    [titles.wrong, words.wrong],
    [titles.theory, words.theory],
    ...(blocked ? [[titles.now, blocked.reason]] : []),
  ];
  const label = own === words.name ? own : `${own} (${words.name})`;
  return [
    '',
    ink.bold(label),
    ...grid(['', ''], rows, width - 2)
      .slice(1)
      .map(line => `  ${line}`),
    ...nameLines(shell, kind, view.agenda).flatMap(line => wrap(line, width, '  ', '    ')),
  ];
}

/** What can be written for the fields of a kind. */
function nameLines({ wording }: Shell, kind: MoveKind, agenda: Agenda): string[] {
  const catalogues: Partial<Record<FieldKind, readonly { readonly id: string }[]>> = {
    principal: agenda.principals,
    issue: agenda.issues,
    measure: agenda.measures,
    line: agenda.redLines,
  };
  const fields = Object.values(definitionOf(kind).form);
  const say = (field: FieldKind, items: readonly { readonly id: string }[]) =>
    wording.play.names({ field: wording.play.fields[field], names: items.map(item => item.id).join(', ') });
  const lines = fields.flatMap(field => {
    const items = catalogues[field];
    return items ? [say(field, items)] : [];
  });
  if (!fields.includes('draft')) return lines;
  const covers = agenda.covers.map(item => item.id).join(', ');
  return [...lines, say('issue', agenda.issues), wording.play.names({ field: 'cover', names: covers })];
}

/** What the words mean. */
export function termLines({ wording, width, ink }: Shell): string[] {
  const terms = [...Object.values(wording.terms.meters), ...wording.play.otherTerms];
  return [
    '',
    ink.bold(wording.play.termsTitle),
    ...grid(
      ['', ''],
      terms.map(({ name, means }) => [name, means]),
      width - 2,
    )
      .slice(1)
      .map(line => `  ${line}`),
  ];
}
