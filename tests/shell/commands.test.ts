import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MOVE_KINDS } from '../../game/rules/index.ts';
import { tinyScenarioFile } from '../kit/scenarios.ts';
import { JUNE, paper } from './paper.ts';

const june = () => readFileSync(JUNE, 'utf8');

describe('the command line', () => {
  test('without a command shows its help and is wrong use', async () => {
    const { code, err } = await paper('');
    expect(code).toBe(2);
    expect(err).toContain('Usage: game');
  });

  test('help names every command, the exit codes and the form of JSON', async () => {
    const { code, out } = await paper('--help');
    expect(code).toBe(0);
    for (const command of ['check', 'play', 'replay', 'history', 'transcript', 'perft', 'random', 'states'])
      expect(out).toContain(command);
    expect(out).toContain('Exit codes');
    expect((await paper('history --help')).out).toContain('{ reached, outcome, differences }');
  });

  test.each([
    ['frob', 'There is no command frob'],
    ['check', 'The argument files is missing'],
    [`check ${JUNE} --frob`, 'There is no option --frob'],
    [`perft ${JUNE} --depth`, 'needs a value'],
    [`perft ${JUNE} --depth two`, '--depth two: a whole number'],
    [`perft ${JUNE} --events maybe`, '--events maybe: one of on and off'],
    [`random ${JUNE} extra`, 'too many arguments'],
    ['perft nowhere.json', 'nowhere.json: the file cannot be read'],
    [`play ${JUNE}`, 'Say whom you play: --as with one of us and mexico'],
    [`play ${JUNE} --as canada`, 'No side is called “canada”'],
    [
      `play ${JUNE} --as mexico --seat us=chess`,
      'Players: guided, even, hard, severe, boulware, linear, conceder, niceTitForTat, micro, hardliner, random, silent',
    ],
    [`play ${JUNE} --as mexico --seat mexico=random`, 'Your own side takes none'],
    [`check ${JUNE} --lang fr`, '--lang fr: one of en and es'],
  ])('%s is wrong use', async (command, message) => {
    const { code, err } = await paper(command);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  test('speaks the language of --lang or of the environment', async () => {
    expect((await paper('--help --lang es')).out).toContain('Códigos de salida');
    expect((await paper('frob', { env: { LANG: 'es_MX.UTF-8' } })).err).toContain('No existe la orden frob');
    expect((await paper('--help', { env: { LANG: 'de_DE.UTF-8' } })).out).toContain('Exit codes');
  });
});

describe('check', () => {
  test('finds nothing in the shipped scenario', async () => {
    const { code, out } = await paper(`check ${JUNE}`);
    expect(code).toBe(0);
    expect(out).toContain('no faults');
  });

  test('also reads the moves of the history', async () => {
    const files = { 'a.json': june().replace('"us call mexico"', '"us jump mexico"') };
    const { code, out } = await paper('check a.json', { files });
    expect([code, out]).toEqual([1, expect.stringContaining('us jump mexico')]);
  });

  test('says errors first, and of warnings of one kind the first few', async () => {
    const file = tinyScenarioFile();
    const bare = (text: unknown) => (text as { en: string }).en;
    for (const issue of file.agenda.issues) {
      issue.name = bare(issue.name);
      for (const position of issue.positions) position.name = bare(position.name);
    }
    file.agenda.principals[1]!.bar = 101;
    const written = JSON.stringify(file, null, 2);
    const { out } = await paper('check tiny.json --lint', { files: { 'tiny.json': written } });
    const lines = out.split('\n');
    expect(lines[0]).toContain('error  bar 101: possible is 0 to 100');
    const told = lines.filter(line => line.includes('stands in one language only'));
    expect(told).toHaveLength(3);
    expect(lines.filter(line => line.includes('Why: '))).toHaveLength(1);
    const { out: data } = await paper('check tiny.json --json', { files: { 'tiny.json': written } });
    const all = JSON.parse(data).files[0].faults.filter(
      ({ code }: { code: string }) => code === 'missingLanguage',
    );
    const more = all.slice(3).map(({ line }: { line: number }) => line);
    expect(more.length).toBeGreaterThan(3);
    expect(out).toContain(`and ${more.length} more of the kind, in lines ${more.slice(0, 12).join(', ')}`);
    expect(lines.at(-1)).toBe(`1 error, ${all.length} warnings in 1 file.`);
  });

  test('with --lint says why a remark matters, what would mend it, and which change does', async () => {
    const text = readFileSync('scenarios/first-table.json', 'utf8');
    const poor = text.replace(
      '"tail": { "target": 9, "holder": 4 }',
      '"tail": { "target": 9, "holder": 0.5 }',
    );
    expect(poor).not.toBe(text);
    const files = { 'first-table.json': poor };
    expect((await paper('check first-table.json', { files })).out).toContain('no faults');
    const { out } = await paper('check first-table.json --lint', { files });
    expect(out).toMatch(
      /first-table\.json:\d+:\d+ {2}warning {2}the first level of "works" costs its holder next to nothing/,
    );
    expect(out).toMatch(/Why: [A-Z][\s\S]*Fix: [A-Z][\s\S]*Repair: Write 3\.6/);
    const spanish = await paper('check first-table.json --lint --lang es', { files });
    expect(spanish.out).toMatch(/Por qué: [\s\S]*Arreglo: [\s\S]*Corrección: Escribir 3\.6/);
    const { out: json } = await paper('check first-table.json --lint --json', { files });
    const [remark] = JSON.parse(json).files[0].faults;
    expect(remark).toMatchObject({
      severity: 'warning',
      code: 'cheapThreat',
      why: expect.stringContaining('risks nothing'),
      fix: expect.any(String),
      repair: { kind: 'replace', value: 3.6 },
    });
  });

  test('reports all faults of all files with their places', async () => {
    const files = {
      'a.json': june().replace('"owner": "mexico"', '"owner": "mexiko"'),
      'b.json': '{ "format": 1, }',
    };
    const { code, out } = await paper('check a.json b.json', { files });
    expect(code).toBe(1);
    expect(out).toMatch(/a\.json:\d+:\d+ {2}error/);
    expect(out).toMatch(/b\.json:\d+:\d+ {2}error/);
    const { out: json } = await paper('check a.json --json', { files });
    const [result] = JSON.parse(json).files;
    expect(result).toMatchObject({ file: 'a.json', valid: false });
    const errors = result.faults.filter((fault: { severity: string }) => fault.severity === 'error');
    expect(errors[0]).toMatchObject({ code: 'unknownReference', line: expect.any(Number) });
    expect(errors[0].message).toContain('mexiko');
  });
});

describe('faulty files', () => {
  test('one that cannot be read does not keep check from the others', async () => {
    const files = { 'b.json': '{ "format": 1, }' };
    const { code, out, err } = await paper('check nowhere.json b.json', { files });
    expect([code, err]).toEqual([2, 'nowhere.json: the file cannot be read.']);
    expect(out).toContain('b.json:1:14');
    const { code: again, out: json } = await paper('check b.json nowhere.json --json', { files });
    expect([again, JSON.parse(json).files]).toEqual([
      2,
      [
        expect.objectContaining({ file: 'b.json', faults: [expect.anything()] }),
        { file: 'nowhere.json', valid: false, error: expect.stringContaining('cannot be read'), faults: [] },
      ],
    ]);
  });

  test('JSON holds all that is known of a fault', async () => {
    const files = { 'a.json': june().replace('"owner": "mexico"', '"owner": "mexiko"') };
    const { out } = await paper('check a.json --json', { files });
    const fault = JSON.parse(out).files[0].faults.find(
      (item: { code: string }) => item.code !== 'idNotFileName',
    );
    expect(fault).toMatchObject({ nearest: 'mexico', data: { name: 'mexiko' } });
    expect(fault.excerpt).toContain('^');
  });

  test('a scenario with errors is not played: all of them are told', async () => {
    const text = ['mexiko', 'mexikko', 'mexxico', 'mejico'].reduce(
      (written, name) => written.replace('"owner": "mexico"', `"owner": "${name}"`),
      june(),
    );
    for (const command of ['play a.json --as mexico', 'transcript a.json']) {
      const { code, err } = await paper(command, { files: { 'a.json': text } });
      expect([code, err.match(/ {2}error {2}/g)?.length]).toEqual([1, 4]);
      expect(err).toContain('a.json: the scenario has errors');
    }
  });

  test('with --json an error is JSON too', async () => {
    const { code, out, err } = await paper('perft nowhere.json --json');
    expect([code, JSON.parse(out)]).toEqual([2, { error: err }]);
  });

  test('a mistake of the program is one line', async () => {
    const write = () => {
      throw new TypeError('nothing here\nat all');
    };
    const { code, err } = await paper(`check ${JUNE}`, { out: write });
    expect([code, err.split('\n').length]).toEqual([2, 1]);
    expect(err).toContain('nothing here');
  });

  test('a transcript takes no scripts and does not offer them', async () => {
    const { code, err } = await paper(`transcript ${JUNE} --seat us=script:us.txt`);
    expect([code, err]).toEqual([2, expect.not.stringContaining('script:FILE')]);
  });
});

describe('history', () => {
  test('the shipped line ends as the file expects', async () => {
    const { code, out } = await paper(`history ${JUNE} --json`);
    expect(JSON.parse(out)).toMatchObject({ reached: true, outcome: { end: 'ratified' }, differences: [] });
    expect(code).toBe(0);
  });

  test('a changed line is not reached, and the differences say why', async () => {
    const files = {
      'changed.json': june()
        .replace('"us call mexico", "mexico gesture us"', '"us publish", "mexico jump", "mexico gesture us"')
        .replace('"mexico accept us"', '"mexico accept us", "us call mexico"'),
    };
    const { code, out } = await paper('history changed.json --json', { files });
    const { reached, differences } = JSON.parse(out);
    expect([code, reached]).toEqual([1, false]);
    const found = differences.map((difference: { what: string }) => difference.what);
    expect(found).toContain('refused');
    expect(found).toContain('unreadable');
    expect(found).toContain('late');
    expect(differences[0].text).toMatch(/Round 1, “us publish” is refused: No figures/);
  });

  test('over many seeds it prints the share ratified and leaves out soundings that a leak prevents', async () => {
    const { code, out } = await paper(`history ${JUNE} --seeds 60 --json`);
    const { seeds, ratified, withLeak, broken } = JSON.parse(out);
    expect([code, seeds, broken]).toEqual([0, 60, 0]);
    expect(ratified).toBeGreaterThan(40);
    expect(withLeak).toBeGreaterThan(0);
  });
});

describe('machines', () => {
  test('a transcript is the same every time and knows its language', async () => {
    const [first, second] = [
      await paper(`transcript ${JUNE} --seed 3`),
      await paper(`transcript ${JUNE} --seed 3`),
    ];
    expect(first).toEqual(second);
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/^# 2019-june-deadline seed=3 us=even mexico=even lang=en/);
    expect(first.out).toMatch(/\n1 \w+ \w+.* [0-9a-f]{12}\n/);
    const spanish = await paper(`transcript ${JUNE} --seed 3 --lang es`);
    const moves = (text: string) => text.split('\n').filter(line => /^\d+ /.test(line));
    expect(moves(spanish.out)).toEqual(moves(first.out));
    expect(spanish.out).toContain('Estados Unidos');
  });

  test('a transcript in JSON carries the same moves', async () => {
    const { out } = await paper(`transcript ${JUNE} --seed 3 --json --seat us=random`);
    const { plies, outcome, players } = JSON.parse(out);
    expect(players).toEqual(['random', 'even']);
    expect(plies.length).toBeGreaterThan(20);
    expect(outcome).not.toBeNull();
  });

  test('perft grows with depth and adds up', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(async depth => JSON.parse((await paper(`perft ${JUNE} --depth ${depth} --json`)).out)),
    );
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
    expect(one.leaves).toBe(sum(one.byKind));
    expect(two.leaves).toBe(sum(two.byKind));
    expect(two.leaves).toBeGreaterThan(one.leaves * 10);
    expect(JSON.parse((await paper(`perft ${JUNE} --depth 0 --json`)).out).leaves).toBe(1);
  });

  test('random games hold every invariant and use every kind of move', async () => {
    const { code, out } = await paper(`random ${JUNE} --games 300 --full-every 20 --json`);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ games: 300, fullGames: 15, broken: null });
    expect(code).toBe(0);
    expect(Object.keys(report.moves)).toHaveLength(MOVE_KINDS.length);
    expect(Object.keys(report.refusals).length).toBeGreaterThan(25);
    const { out: text } = await paper(`random ${JUNE} --games 40`);
    expect(text).toContain('Everything held.');
  });

  test('states prints every chart', async () => {
    const { code, out } = await paper('states');
    expect(code).toBe(0);
    for (const chart of ['measure', 'redLine', 'benchmark', 'channel', 'phase', 'draft'])
      expect(out).toContain(chart);
    expect(JSON.parse((await paper('states --json')).out)[0]).toHaveProperty('mermaid');
  });
});
