import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AUDIENCE_FACTORS, MOVE_KINDS } from '../../game/rules/index.ts';
import { CONSTANTS, EVENT_LIMITS } from '../../game/scenario/constants.ts';
import { parse, places, type Source, sourcesUnder } from './sources.ts';

/** This guard's own cases. */
const SELF = 'tests/house/rulesText.test.ts';

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const NUMBERS = `${NUMBER}(?:(?:, | and )${NUMBER})*`;

const rules = readFileSync('game/RULES.md', 'utf8');
const code = [...sourcesUnder('game'), ...sourcesUnder('tests')].filter(({ path }) => path !== SELF);
const receipts = code.find(({ path }) => path === 'game/analysis/debrief/receipts.ts')!;

/** Text without line breaks, and without the stars of a docstring. */
const joined = (text: string) => text.replace(/\s*\n\s*(?:\*(?!\/)|\/\/)?\s*/g, ' ');

const numbersIn = (text: string, ...patterns: string[]) =>
  patterns.flatMap(pattern =>
    [...joined(text).matchAll(new RegExp(pattern, 'gi'))].flatMap(([, list]) => list!.split(/, | and /)),
  );

/** Sections of the rules that code cites: `(rules 4.7)`, `(rules 6 and 9)`, "rules, section 13", "section 13 of the rules". */
const citedBy = ({ text }: Source) =>
  numbersIn(
    text,
    String.raw`\brules(?:\.md)?,?(?: sections?)? (${NUMBERS})`,
    `sections? (${NUMBERS}) of the rules`,
  );

/** Sections that the rules point to themselves: "section 4.7", "(4.7)". */
const citedWithin = (text: string) =>
  numbersIn(text, `\\bsections? (${NUMBERS})`, String.raw`(?<=\s)\((${NUMBERS})\)`);

const headingsOf = (text: string) =>
  [...text.matchAll(new RegExp(`^#{2,3} (${NUMBER})\\.? \\S`, 'gm'))].map(([, number]) => number!);

/** Cited numbers that are no heading. */
const astray = (text: string, cited: readonly string[]) => {
  const headings = headingsOf(text);
  return cited.filter(number => !headings.includes(number));
};

/** The values of `SECTIONS`, which the receipts keep to themselves. */
const sectionsIn = (source: Source): string[] =>
  [...places(source.program)]
    .filter(
      ({ node }) =>
        node.type === 'VariableDeclarator' && (node['id'] as { name?: string }).name === 'SECTIONS',
    )
    .flatMap(({ node }) => [...places(node)])
    .filter(
      ({ node, parent, field }) =>
        parent?.type === 'Property' && field === 'value' && node.type === 'Literal',
    )
    .map(({ node }) => String(node['value']));

const unnamed = (text: string, kinds: readonly string[]) =>
  kinds.filter(kind => !new RegExp(`\`${kind}[\`(]`).test(text));

/** What stands under a heading, up to the next one of its rank. */
const sectionOf = (text: string, number: number) =>
  text.split(/^## /m).find(part => part.startsWith(`${number}. `)) ?? '';

type Table = { readonly [key: string]: number | readonly number[] | Table };

/** Constants that section 14 does not name with their value: `group`: `key` value, or `key` value for one alone. */
function unlike(text: string, constants: Table): string[] {
  const section = sectionOf(text, 14).replace(/\n +/g, ' ');
  const says = (where: string, key: string, value: number | readonly number[]) =>
    where
      .split(`\`${key}\` `)
      .slice(1)
      .some(rest =>
        new RegExp(`^${[value].flat().join(', ').replaceAll('.', '\\.')}(?!\\d|\\.\\d|, \\d)`).test(rest),
      );
  const leaves = (where: string, table: Table, path: string): string[] =>
    Object.entries(table).flatMap(([key, value]) => {
      const name = path + key;
      if (typeof value === 'number' || Array.isArray(value))
        return says(where, name, value as number | readonly number[]) ? [] : [name];
      return leaves(where, value as Table, `${name}.`);
    });
  return Object.entries(constants).flatMap(([group, value]) => {
    if (typeof value === 'number' || Array.isArray(value)) return leaves(section, { [group]: value }, '');
    const item = new RegExp(`\`${group}\`: ((?:(?!\`\\w+\`: |\\n)[^])*)`).exec(section)?.[1] ?? '';
    return leaves(item, value as Table, '').map(key => `${group}.${key}`);
  });
}

/** Papers, by the last of their authors and the year. */
const papersIn = (text: string) =>
  [...joined(text).matchAll(/(\p{Lu}[\p{L}-]*\p{Ll}) ((?:19|20)\d\d)\b(?: and ((?:19|20)\d\d))?/gu)].flatMap(
    ([, author, year, second]) => [`${author} ${year}`, ...(second ? [`${author} ${second}`] : [])],
  );

const unlisted = (text: string, papers: readonly string[]) => {
  const list = joined(sectionOf(text, 16));
  return papers.filter(paper => !list.includes(`${paper}, `));
};

describe('the text of the rules', () => {
  test('has a heading for every section that code cites', () => {
    const cited = code.map(source => ({ path: source.path, numbers: citedBy(source) }));
    expect(cited.flatMap(({ numbers }) => numbers).length).toBeGreaterThan(50);
    expect(
      cited.flatMap(({ path, numbers }) => astray(rules, numbers).map(number => `${path}: ${number}`)),
    ).toEqual([]);
  });

  test('has a heading for every section that a receipt names', () => {
    const sections = sectionsIn(receipts);
    expect(sections.length).toBeGreaterThan(40);
    expect(astray(rules, sections)).toEqual([]);
  });

  test('has a heading for every section that it points to', () => {
    expect(citedWithin(rules).length).toBeGreaterThan(50);
    expect(astray(rules, citedWithin(rules))).toEqual([]);
  });

  test('names every kind of move, and says when it is right', () => {
    expect(unnamed(rules.slice(0, rules.indexOf('## 14.')), MOVE_KINDS)).toEqual([]);
    expect(unnamed(sectionOf(rules, 15), MOVE_KINDS)).toEqual([]);
  });

  test('names every constant with its value', () => {
    expect(unlike(rules, { ...CONSTANTS, ...AUDIENCE_FACTORS, EVENT_LIMITS })).toEqual([]);
  });

  test('lists every paper that it, the rules or the cards of the moves name', () => {
    const sources = code.filter(({ path }) =>
      /^game\/(?:rules\/|scenario\/constants|wording\/moves\.en)/.test(path),
    );
    const named = [rules, ...sources.map(({ text }) => text)].flatMap(papersIn);
    expect(named.length).toBeGreaterThan(60);
    expect(unlisted(rules, named)).toEqual([]);
  });
});

describe('the guard of the rules can fail', () => {
  const text = [
    '## 4. Room moves\n\n### 4.7 What tabling does\n\nSee section 9 (4.7).\n',
    '## 14. Constants\n\n- `call`: `trust` 5, 3, 1,\n  0, `face` 1 (4.7); `swing` 4\n- `walkOut`: `face` 4\n',
    '## 16. References\n\nPutnam 1988, Diplomacy. Fisher & Ury\n1981, Getting to Yes.\n',
  ].join('\n');

  test.each([
    ['/** Tabling (rules 4.7). */', []],
    ['/** Tabling (rules 4 and 4.8). */', ['4.8']],
    ['/** Tabling (rules\n * 9, 14; Putnam 1988). */', ['9']],
    ['// rules, section 13', ['13']],
    ['// Section 13 of the rules', ['13']],
    ["const a = 'see RULES.md, section 7.2';", ['7.2']],
    ['// as a rule 1 to 3; RULES_VERSION 2', []],
  ])('cited: %s', (line, missing) => {
    expect(astray(text, citedBy(parse('a.ts', line)))).toEqual(missing);
  });

  test('sections of receipts and of the text itself', () => {
    const source = parse(
      'a.ts',
      "const SECTIONS: Record<string, string> = { call: '4.3', leak: '4.7' }; const b = { c: '9' };",
    );
    expect(sectionsIn(source)).toEqual(['4.3', '4.7']);
    expect(astray(text, sectionsIn(source))).toEqual(['4.3']);
    expect(astray(text, citedWithin(text))).toEqual(['9']);
  });

  test('moves', () => {
    expect(unnamed('`call(to)`, `walkOut`, table', ['call', 'walkOut', 'table', 'walk'])).toEqual([
      'table',
      'walk',
    ]);
  });

  test('constants', () => {
    expect(unlike(text, { call: { trust: [5, 3, 1, 0], face: 1 }, swing: 4, walkOut: { face: 4 } })).toEqual(
      [],
    );
    expect(
      unlike(text, { call: { trust: [5, 3, 1], face: 4 }, swing: 4.5, walkOut: { trust: 0 }, blur: 1 }),
    ).toEqual(['call.trust', 'call.face', 'swing', 'walkOut.trust', 'blur']);
  });

  test('papers', () => {
    const named = papersIn('Theory: Putnam 1988; Fisher & Ury 1981, Fearon 1994 and 1997; in June.');
    expect(named).toEqual(['Putnam 1988', 'Ury 1981', 'Fearon 1994', 'Fearon 1997']);
    expect(unlisted(text, named)).toEqual(['Fearon 1994', 'Fearon 1997']);
  });
});
