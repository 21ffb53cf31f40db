import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { illegalTries } from '../../game/analysis/illegalTries.ts';
import { describeRefusal, logLine, namesOf } from '../../game/present/index.ts';
import { begin, DEFAULT_OPTIONS, refusal, viewOf } from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { debriefPageWordingOf } from '../../game/wording/debriefPage.ts';
import { formatOf, LANGUAGES, wordingOf } from '../../game/wording/index.ts';
import { shipped } from '../kit/files.ts';
import { tri } from '../kit/scenarios.ts';
import { annexGames, playedOut, TRACES } from './games.ts';

const june = shipped('2019-june-deadline');

/** Every text of a catalogue with its path; a function stands for itself. */
function* texts(
  value: unknown,
  path = '',
): Iterable<readonly [string, string | ((...args: never[]) => string)]> {
  if (typeof value === 'string' || typeof value === 'function')
    yield [path, value as string | ((...args: never[]) => string)];
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* texts(item, `${path}.${key}`);
}

const catalogue = (language: 'en' | 'es') => new Map(texts(wordingOf(language)));

describe('the catalogues', () => {
  test('hold the same texts in both languages', () => {
    const [en, es] = [catalogue('en'), catalogue('es')];
    expect(en.size).toBeGreaterThan(400);
    const withoutLists = (paths: Iterable<string>) =>
      [...paths].filter(path => !/\.words\.\d|\.yes\.|\.cancel\.|\.back\./.test(path));
    expect(withoutLists(es.keys())).toEqual(withoutLists(en.keys()));
    for (const [path, text] of en) if (es.has(path)) expect(typeof es.get(path), path).toBe(typeof text);
  });

  test('say something everywhere, without exclamation marks', () => {
    for (const language of LANGUAGES)
      for (const [path, text] of catalogue(language)) {
        const source = String(text);
        expect(source.trim(), path).not.toBe('');
        expect(source.replace(/!==?|!\w/g, ''), path).not.toMatch(/[!¡]/);
      }
  });

  test('are not copies of each other where they are sentences', () => {
    const [en, es] = [catalogue('en'), catalogue('es')];
    for (const [path, text] of en)
      if (typeof text === 'string' && text.split(' ').length > 3 && !path.startsWith('.play.fields'))
        expect(es.get(path), path).not.toBe(text);
  });

  test('write Mexican Spanish quotation marks and no English ones', () => {
    for (const [path, text] of catalogue('es')) expect(String(text), path).not.toMatch(/[“”]/);
    for (const [path, text] of catalogue('en')) expect(String(text), path).not.toMatch(/[«»¿]/);
  });
});

test('a name that brings quotation marks is quoted as one name', () => {
  const quotedIn = (language: 'en' | 'es') => wordingOf(language).readouts.quoted;
  expect(quotedIn('en')('The “fair” share')).toBe('“The ‘fair’ share”');
  expect(quotedIn('es')('La parte «justa»')).toBe('«La parte “justa”»');
  for (const language of LANGUAGES) {
    const name = quotedIn(language)('x');
    // The debrief quotes moves, and with them names, in the same way.
    expect(debriefPageWordingOf(language).whatIf.card('1', name)).toContain(quotedIn(language)(name));
  }
});

test('no sentence puts quotation marks around a name by itself: they would not give way', () => {
  const folder = 'game/wording';
  // What a fault quotes are words of a file, as they stand there.
  const files = readdirSync(folder).filter(name => /\.(en|es)\.ts$/.test(name) && !name.startsWith('faults'));
  const quoting = files.filter(name => /[“«]\$\{/.test(readFileSync(`${folder}/${name}`, 'utf8')));
  expect(files.length).toBeGreaterThan(30);
  expect(quoting).toEqual([]);
  const line = 'The “fair” share';
  expect(wordingOf('en').log.annexLeak({ cover: line })).toContain('“The ‘fair’ share”');
});

describe('numbers, dates and plurals', () => {
  const [en, es] = [formatOf('en'), formatOf('es')];

  test('group thousands with a comma and keep a space before %', () => {
    for (const format of [en, es]) {
      expect(format.number(6000)).toBe('6,000');
      expect(format.number(144278.4, 0)).toBe('144,278');
      expect(format.percent(0.05)).toBe('5\u00a0%');
      expect(format.number(1.26)).toBe('1.3');
      expect(format.number(-0.01)).toBe('0');
    }
  });

  test('write and count whole numbers as the language does, plain or not', () => {
    for (const [format, locale] of [
      [en, 'en-US'],
      [es, 'es-MX'],
    ] as const) {
      const style = new Intl.NumberFormat(locale);
      const rules = new Intl.PluralRules(locale);
      const words = { one: 'one', other: 'other', many: 'many' };
      for (const value of [
        0, 1, 2, 10, 11, 21, 100, 999, 1000, 1001, 9600, 36_864, 100_000, 999_999, 1_000_000,
      ])
        expect(format.count(value, words)).toBe(`${style.format(value)} ${rules.select(value)}`);
    }
  });

  test('sign what is not 0', () => {
    const minusTwo = '\u22122';
    expect([2, 0, -2, 0.01, -0.01].map(value => es.signed(value))).toEqual(['+2', '0', minusTwo, '0', '0']);
  });

  test('write a minus sign, never a hyphen', () => {
    for (const { number, signed, percent, count } of [en, es]) {
      const words = { one: 'x', other: 'x' };
      expect([number(-1234.5), signed(-0.5), number(-12, 0)]).toEqual(['−1,234.5', '−0.5', '−12']);
      expect(percent(-0.1) + count(-2, words)).not.toContain('-');
    }
  });

  test('put the day before the month, and ranges in short', () => {
    expect(en.date('2019-06-03')).toBe('3 June');
    expect(es.date('2019-06-03')).toBe('3 de junio');
    expect(es.date('2019-06-01', '2019-06-02')).toMatch(/^1.2 de junio$/);
    expect(en.date('2020-02-29')).toBe('29 February');
    expect(en.date('2019-12-31')).toBe('31 December');
    expect([en.month('2025-02-01'), es.month('2025-07-12')]).toEqual(['Feb 2025', 'jul 2025']);
  });

  test('choose the form of a noun, Spanish millions included', () => {
    const words = { one: 'punto', other: 'puntos', many: 'de puntos' };
    expect(es.count(1, words)).toBe('1 punto');
    expect(es.count(2.5, words)).toBe('2.5 puntos');
    expect(es.count(1_000_000, words)).toBe('1,000,000 de puntos');
    expect(en.count(1, { one: 'point', other: 'points' })).toBe('1 point');
  });

  test('write and count small whole numbers as Intl does', () => {
    for (const [format, locale] of [
      [en, 'en-US'],
      [es, 'es-MX'],
    ] as const) {
      const written = new Intl.NumberFormat(locale);
      const rules = new Intl.PluralRules(locale);
      for (let value = 0; value < 1100; value++) {
        const category = rules.select(value);
        expect(format.count(value, { one: 'one', other: 'other' })).toBe(
          `${written.format(value)} ${category}`,
        );
      }
    }
  });

  test('join names as each language does', () => {
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(es.list(['México', 'Italia'])).toBe('México e Italia');
  });
});

describe('the log in words', () => {
  const games: readonly (readonly [Scenario, 'random' | 'even', number])[] = [
    [june, 'random', 60],
    [june, 'even', 40],
    [tri(), 'random', 40],
  ];
  const machines = games.flatMap(([scenario, talks, count]) =>
    Array.from({ length: count }, (_, seed) => [scenario, playedOut(scenario, seed + 1, talks).log] as const),
  );
  const logs = [...machines, ...annexGames(june, 30).map(n => [june, n.log] as const)];

  test('every kind of entry that can happen has a sentence, a cause and numbers in both languages', () => {
    const told = new Set<string>();
    for (const [scenario, log] of logs)
      for (const language of LANGUAGES) {
        const names = namesOf(scenario, language);
        for (const entry of log) {
          const line = logLine(entry, names);
          told.add(entry.kind);
          for (const text of [line.sentence, ...line.reasons, ...line.chips.map(chip => chip.text)])
            expect(text, `${entry.kind} ${JSON.stringify(entry.facts)}`).not.toMatch(TRACES);
          expect(line.sentence, entry.kind).toMatch(/[.?…)»”]$/);
        }
      }
    expect([...told].sort()).toEqual(Object.keys(wordingOf('en').log).sort());
  });

  test('every cause that moves a number was met', () => {
    const met = new Set(
      logs.flatMap(([, log]) => log.flatMap(entry => entry.changes.map(change => change.cause))),
    );
    expect([...met].sort()).toEqual(Object.keys(wordingOf('en').causes).sort());
  });
});

describe('refusals in words', () => {
  test('every refusal that random play meets has a reason and what would change it', () => {
    const met = new Set<string>();
    const three = tri();
    for (const scenario of [june, three])
      for (let seed = 1; seed <= 25; seed++) {
        const last = playedOut(scenario, seed, 'random');
        for (const n of [begin(scenario, seed, DEFAULT_OPTIONS), last])
          for (let draw = 0; draw < 20; draw++)
            for (const move of illegalTries(scenario, n, seed * 100 + draw)) {
              const why = refusal(viewOf(scenario, n, move.by), move);
              if (!why) continue;
              met.add(why.code);
              for (const language of LANGUAGES) {
                const text = describeRefusal(why, namesOf(scenario, language), n);
                expect(text, why.code).not.toMatch(TRACES);
                expect(text, why.code).toMatch(/\.$/);
              }
            }
      }
    expect(met.size).toBeGreaterThan(15);
  });

  test('the others read well with any data', () => {
    const words = {
      field: 'level',
      principal: 'México',
      issue: 'Asilo',
      measure: 'Arancel',
      line: 'Sin fuerzas',
      status: 'inactiva',
      paid: '2 (6,000)',
      payable: '1 (3,000)',
      doer: 'México',
      most: 3,
      times: 2,
      trust: 40,
      from: 4,
      to: 11,
      until: 6,
      round: 8,
    };
    for (const language of LANGUAGES)
      for (const [code, say] of Object.entries(wordingOf(language).refusals)) {
        expect(say(words), code).not.toMatch(TRACES);
        expect(say(words), code).toMatch(/\.$/);
      }
  });
});
