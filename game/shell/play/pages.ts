import { chipLine, type LogLine, type MenuGroup, type Section, type Trial } from '../../present/index.ts';
import type { Shell } from '../shell.ts';
import { grid, wrap } from '../text.ts';
import { choiceLines } from './choices.ts';

/** What the terminal shows while playing, as lines. */

/** A section of the table. */
export function sectionLines(shell: Shell, section: Section, withNote: boolean): string[] {
  const { ink, width } = shell;
  if (section.id === 'round') {
    const [date, ...rest] = section.lines;
    return ['', ink.bold(date!), ...rest.flatMap(line => wrap(line, width))];
  }
  return [
    '',
    ink.bold(section.title),
    ...(withNote && section.note ? wrap(section.note, width, '  ').map(ink.dim) : []),
    ...(section.grid ? grid(section.grid.head, section.grid.rows, width - 2).map(line => `  ${line}`) : []),
    ...section.lines.flatMap(line => wrap(line, width, '  ', '    ')),
  ];
}

/** One entry of the log: the sentence, then what it moved, then why. */
export function entryLines(shell: Shell, line: LogLine, withReasons: boolean): string[] {
  const { ink, width } = shell;
  const [first, ...rest] = wrap(line.sentence, width, '', '  ');
  return [
    first!,
    ...rest,
    ...(line.chips.length > 0 ? wrap(chipLine(line.chips), width, '    ') : []),
    ...(withReasons ? line.reasons.flatMap(reason => wrap(reason, width, '    ').map(ink.dim)) : []),
  ];
}

/** Everything possible now; what is not, with its reasons or only by name. */
export function menuLines(shell: Shell, groups: readonly MenuGroup[], reasons: boolean): string[] {
  const { ink, width, wording } = shell;
  const notes: Readonly<Record<string, string>> = wording.table.notes;
  const lines = ['', ink.bold(wording.play.possible)];
  for (const group of groups) {
    const note = group.closed ?? notes[group.venue];
    lines.push(...wrap(note ? `${group.title} (${note})` : group.title, width, '  ', '    '));
    lines.push(...choiceLines(shell, group.choices));
  }
  const blocked = groups.flatMap(group => group.blocked);
  if (blocked.length === 0) return lines;
  if (!reasons) {
    const list = blocked.map(({ name }) => name).join(' · ');
    lines.push(...wrap(`${wording.play.impossible}: ${list}`, width, '  ', '    ').map(ink.dim));
    return lines;
  }
  lines.push(ink.bold(wording.play.impossible));
  for (const { name, reason } of blocked) lines.push(...wrap(`${name}: ${reason}`, width, '    ', '      '));
  return lines;
}

/** A draft tried out. */
export function trialLines(shell: Shell, trial: Trial): string[] {
  const { ink, width, wording } = shell;
  const { play, table } = wording;
  const rows = trial.terms.map(term => [term.name, term.value, term.means]);
  const chips = (list: Trial['open']) => (list.length === 0 ? table.noEffects : chipLine(list));
  return [
    '',
    ink.bold(play.tryTitle),
    ...wrap(trial.draft, width, '  ', '    '),
    ...grid([table.columns.term, '', ''], rows, width - 2).map(line => `  ${line}`),
    ...trial.lines.flatMap(line => wrap(line, width, '  ', '    ')),
    ...(trial.refused
      ? wrap(`${play.tryRefused}: ${trial.refused}`, width, '  ', '    ')
      : wrap(`${play.tryOpen}: ${chips(trial.open)}`, width, '  ', '    ')),
    ...(trial.quiet
      ? wrap(`${play.tryQuiet}: ${chips(trial.quiet.chips)}; ${trial.quiet.leak}`, width, '  ', '    ')
      : []),
  ];
}
