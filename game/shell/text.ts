/** Lines of at most `width` columns; `hang` indents all but the first. Non-breaking spaces stay whole. */
export function wrap(text: string, width: number, indent = '', hang = indent): string[] {
  const lines: string[] = [];
  let line = indent;
  let empty = true;
  const words = text
    .replace(/(\d) %/g, '$1\u00a0%')
    .split(/ +/)
    .filter(Boolean);
  for (const word of words) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hang;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  if (!empty) lines.push(line);
  return lines;
}

/** Cells of a bar. */
const CELLS = 24;

/** A share as a bar of text. */
export function barOf(share: number): string {
  const cells = Math.round(share * CELLS);
  return `${'█'.repeat(cells)}${'░'.repeat(CELLS - cells)}`;
}

const GAP = 2;

/** A grid in columns; the widest columns give way, and their cells wrap. The first line is the head. */
export function grid(head: readonly string[], rows: readonly (readonly string[])[], width: number): string[] {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map(row => row[column]!.length)));
  const room = width - GAP * (head.length - 1);
  while (sum(widths) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest]! -= 1;
  }
  return [head, ...rows].flatMap(row => gridRow(row, widths));
}

function gridRow(row: readonly string[], widths: readonly number[]): string[] {
  const cells = row.map((cell, column) => wrap(cell, widths[column]!));
  const height = Math.max(...cells.map(lines => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => (lines[line] ?? '').padEnd(widths[column]! + GAP))
      .join('')
      .trimEnd(),
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** A line across the page with a title in it. */
export const rule = (title: string, width: number): string =>
  `── ${title} ${'─'.repeat(Math.max(0, width - title.length - 4))}`;
