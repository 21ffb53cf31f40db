import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesUnder, parse, sourcesUnder } from './sources.ts';
import { CORE, impurities, type ScenarioWords, scenarioNames, sloppiness } from './words.ts';

const game = sourcesUnder('game');
const tests = sourcesUnder('tests');

interface ScenarioFile {
  readonly agenda: Readonly<Record<'principals' | 'issues' | 'measures', readonly { readonly id: string }[]>>;
}

/** Ids of all shipped scenarios; those of lab/ are made-up and may be any word. */
function shippedWords(): ScenarioWords {
  const files = filesUnder('scenarios').filter(path => /^scenarios\/\d{4}-[^/]*\.json$/.test(path));
  const agendas = files.map(path => (JSON.parse(readFileSync(path, 'utf8')) as ScenarioFile).agenda);
  const idsOf = (kind: keyof ScenarioFile['agenda']) =>
    agendas.flatMap(agenda => agenda[kind].map(({ id }) => id));
  return {
    principals: idsOf('principals'),
    ids: [...idsOf('principals'), ...idsOf('issues'), ...idsOf('measures')],
  };
}

const words = shippedWords();

describe('code', () => {
  test.each(CORE)('%s computes the same everywhere and always', room => {
    const sources = game.filter(({ path }) => path.startsWith(`game/${room}/`));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap(impurities)).toEqual([]);
  });

  test('has no any, no enum and nothing left for later', () => {
    expect([...game, ...tests].flatMap(sloppiness)).toEqual([]);
  });

  test('of the game knows no country', () => {
    expect(words.principals.length).toBeGreaterThanOrEqual(2);
    expect(words.ids.length).toBeGreaterThan(8);
    expect(game.flatMap(source => scenarioNames(source, words))).toEqual([]);
  });
});

describe('the guards of words can fail', () => {
  const complaints = (guard: typeof impurities, text: string) =>
    guard(parse('game/rules/a.tsx', text)).map(complaint => complaint.replace(/^[^ ]* /, ''));

  test.each([
    ['const now = Date.now();', 'Date'],
    ['const now = new Date();', 'Date'],
    ['const now = { Date };', 'Date'],
    ['const now = f(Date);', 'Date'],
    ['globalThis.Date();', 'globalThis'],
    ['const luck = Math.random();', 'Math.random'],
    ["const luck = Math['random']();", 'Math.?'],
    ['const { random } = Math;', 'Math.?'],
    ['const two = Math.pow(4, 0.5);', 'Math.pow'],
    ['const two = Math.exp(1) ;', 'Math.exp'],
    ['const two = Math.log10(1) ;', 'Math.log10'],
    ['const two = Math.hypot(1, 2) ;', 'Math.hypot'],
    ['const two = Math.atan2(1, 2) ;', 'Math.atan2'],
    ['const two = 4 ** 0.5;', '**'],
    ['let two = 4; two **= 0.5;', '**'],
    ['console.log(1);', 'console'],
    ['setTimeout(f, 1);', 'setTimeout'],
    ["await fetch('a');", 'fetch'],
    ['const { env } = process;', 'process'],
    [`const text = \`\${process.env.HOME}\`;`, 'process'],
  ])('impure: %s', (text, what) => {
    expect(complaints(impurities, text)).toEqual([what]);
  });

  test('comments, strings, members and keys are no uses', () => {
    const text = `
      // Date, Math.random, console.log, 2 ** 3
      /** process, fetch, setTimeout */
      const words = ['Date', "Math.pow", \`console ** \`, /Date|process/];
      round.Date = { Date: 1, process: 2 }.process;
      const root = Math.sqrt(Math.max(1, 2)) * 3;`;
    expect(complaints(impurities, text)).toEqual([]);
  });

  test.each([
    ['let x: any;', 'any'],
    ['const f = (x: readonly any[]) => x as any;', 'any', 'any'],
    ['enum Side { A }', 'enum'],
    [`const a = 1; // ${'TO'}${'DO'}: more`, 'left for later'],
    [`/* ${'FIX'}${'ME'} */`, 'left for later'],
  ])('sloppy: %s', (text, ...what) => {
    expect(complaints(sloppiness, text)).toEqual(what);
  });

  test('the word any in texts is none', () => {
    expect(complaints(sloppiness, "const any = 'any'; // any enum")).toEqual([]);
  });

  const country: ScenarioWords = { principals: ['us', 'freedonia'], ids: ['us', 'freedonia', 'toll'] };

  test.each([
    ["const id = 'us';", '"us"'],
    ["if (issue.id === 'toll') f();", '"toll"'],
    ['const a = `toll`;', '"toll"'],
    ["const text = 'the Freedonian side';", '"the Freedonian side"'],
    ["const text = 'la Freedónia';", '"la Freedónia"'],
    ['const a = <b>Freedonia</b>;', '"Freedonia"'],
    ['const usFace = 1;', 'usFace'],
    ['const FREEDONIA = 1;', 'FREEDONIA'],
  ])('country: %s', (text, what) => {
    expect(complaints(source => scenarioNames(source, country), text)).toEqual([what]);
  });

  test('descriptions of the schema may give examples, other strings not', () => {
    const text = `const id = word.describe('As "freedonia".'); f('freedonia');`;
    expect(scenarioNames(parse('game/scenario/a.ts', text), country)).toEqual([
      'game/scenario/a.ts:1: "freedonia"',
    ]);
    expect(scenarioNames(parse('game/rules/a.ts', text), country)).toHaveLength(2);
  });

  test('docstrings may give examples, and longer words are others', () => {
    const text = "/** `us toll freedonia` */ const used = 'let us use it'; const status = bonus.focus;";
    expect(complaints(source => scenarioNames(source, country), text)).toEqual([]);
  });
});
