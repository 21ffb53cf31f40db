export type Cell = string | number | null;

/** Rows as a table that a spreadsheet opens (RFC 4180), with the mark by which it knows the letters. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map(row => row.map(written).join(',')).join('\r\n')}\r\n`;

/** Decimals of a figure are cut after six: beyond there is only the rounding of sums. The JSON files are exact. */
const DECIMALS = 1e6;

/** One cell. A text that a spreadsheet would take for a formula gets an apostrophe. */
function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number')
    return String(Number.isInteger(cell) ? cell : Math.round(cell * DECIMALS) / DECIMALS);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
