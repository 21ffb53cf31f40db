export type Cell = string | number | null;

/** Rows as a table that a spreadsheet opens (RFC 4180), with the mark by which it knows the letters. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map(row => row.map(written).join(',')).join('\r\n')}\r\n`;

/** One cell. A text that a spreadsheet would take for a formula gets an apostrophe; figures are exact. */
function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
