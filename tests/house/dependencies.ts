/** One line of a table of dependencies. */
export interface Row {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly reason: string;
}

/** All lines of the tables of a text that have four cells, without heads and rules. */
export const rowsOf = (text: string): Row[] =>
  text.split('\n').flatMap(line => {
    const cells = line.split('|').map(cell => cell.trim());
    if (cells.length !== 6 || cells[1] === 'package' || /^-+$/.test(cells[1]!)) return [];
    const [, name, version, licence, reason] = cells as [string, string, string, string, string];
    return [{ name, version, licence, reason }];
  });

/**
 * Where a table of dependencies and what is wanted differ: a package that is missing, left over, twice, of another version
 * or licence, or without a reason. A licence of null is not known here and not compared.
 */
export function differences(
  rows: readonly Row[],
  wanted: Readonly<Record<string, string>>,
  licenceOf: (name: string) => string | null,
): string[] {
  const names = rows.map(({ name }) => name);
  return [
    ...Object.keys(wanted).flatMap(name => (names.includes(name) ? [] : [`${name} is missing`])),
    ...names.flatMap((name, place) => (names.indexOf(name) < place ? [`${name} stands twice`] : [])),
    ...rows.flatMap(({ name, version, licence, reason }) => {
      const there = wanted[name];
      if (there === undefined) return [`${name} is no dependency`];
      const known = licenceOf(name);
      return [
        ...(there === version ? [] : [`${name} is ${there}, not ${version}`]),
        ...(known === null || known === licence ? [] : [`${name} is under ${known}, not ${licence}`]),
        ...(reason === '' ? [`${name} has no reason`] : []),
      ];
    }),
  ];
}
