import { describe, expect, test } from 'vitest';
import { tinyScenarioFile } from '../kit/scenarios.ts';
import { JUNE, paper } from './paper.ts';

/** A whole game as Mexico that ends with a deal on seed 7; moves, a number, commands and comments. */
const GAME = [
  '# talks',
  'gesture us',
  'call us',
  'endTurn',
  'soundOut us tariff   # what is it worth to them?',
  'endTurn',
  'sound-out us guard',
  'endTurn',
  'declare no-safe-third-country',
  'mexico table asylum=1 tariff=3 development=3 usmca=1',
  'log',
  'endTurn',
  'denounce us',
  'endTurn',
  'table guard=2 asylum=1 tariff=3 verification=1 development=2 usmca=1',
  'endTurn',
  'downPayment guard 2',
  'forecast guard=2 asylum=2 tariff=2 verification=1 development=2',
  'table guard=2 asylum=2 tariff=2 verification=1 development=2 usmca=1',
  'endTurn',
  'rally',
  'endTurn',
];

const REST = Array.from({ length: 12 }, () => 'endTurn');
const play = (more: string, lines: readonly string[], world = {}) =>
  paper(`play ${JUNE} --as mexico ${more.includes('--resume') ? '' : '--seed 7'} ${more}`.trim(), {
    lines,
    ...world,
  });

describe('a game through a pipe', () => {
  test('can be played to its end by a script, in both languages', async () => {
    const silent = ['--seat us=silent --moves -', [...GAME, ...REST.slice(0, 4), 'decline']] as const;
    for (const lang of ['en', 'es']) {
      const { code, out, err } = await play(`${silent[0]} --lang ${lang}`, silent[1]);
      expect(err).toBe('');
      expect(code).toBe(0);
      expect(out).toContain(
        lang === 'en' ? 'No deal: the last date passed.' : 'No hay acuerdo: pasó la última fecha.',
      );
      expect(out).toContain(lang === 'en' ? 'Points' : 'Puntos');
      expect(out).not.toMatch(/undefined|NaN|\[object|null/);
      for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
    }
  });

  test('explains itself before the first move', async () => {
    const { out } = await play('--moves -', []);
    for (const part of [
      'You play Mexico',
      'How it works',
      'Your red lines',
      'National Guard (guard)',
      'A deal passes at home when',
      'Possible now',
      'Not possible now',
      'No draft of the United States is standing',
      'Arrows show the change',
    ])
      expect(out).toContain(part);
  });

  test('stops at the first refused line and names it', async () => {
    const { code, out, err } = await play('--moves -', [
      '# hello',
      'call us',
      '',
      'withdraw tariff',
      'endTurn',
    ]);
    expect(code).toBe(1);
    expect(err).toContain(
      'Line 4, “withdraw tariff”: It is held by the United States. Tariff on all goods from Mexico: ',
    );
    expect(out).not.toContain('Result');
  });

  test.each([
    ['frobnicate', 'neither a move nor a command'],
    ['call', 'lacks its “to”'],
    ['99', 'The choices run from 1 to'],
    ['us call mexico', 'You play Mexico'],
    ['1', 'This choice needs a draft'],
    ['table guard=9', 'no valid “guard”'],
  ])('refuses %s with a reason', async (line, reason) => {
    const { code, err } = await play('--moves -', [line]);
    expect(err).toContain(reason);
    expect(code).toBe(1);
  });

  test('takes numbers from the list of choices', async () => {
    const { code, out } = await play('--moves -', ['2']);
    expect(code).toBe(0);
    expect(out).toContain('Mexico, room: called the United States');
  });

  test('ends gracefully when the input ends, and says how to keep the game', async () => {
    const { code, out } = await play('--moves -', ['call us']);
    expect(code).toBe(0);
    expect(out).toContain('The input ended in round 1.');
    expect(out).toContain('--save FILE');
  });

  test('plays a script for the other side and stops where that is refused', async () => {
    const files = { 'us.txt': '# opening\nrally\nendTurn\nwithdraw retaliation\n' };
    const { code, err, out } = await play('--seat us=script:us.txt --moves -', REST, { files });
    expect(out).toContain('United States, podium: rallied support at home');
    expect(err).toContain('us.txt, line 4: It is held by Mexico. Retaliation list: ');
    expect(code).toBe(1);
  });

  test('does not begin with a script that cannot be read', async () => {
    const files = { 'us.txt': 'rally\n\njump\n' };
    const { code, err, out } = await play('--seat us=script:us.txt --moves -', REST, { files });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('us.txt, line 3: “jump” is neither');
  });
});

describe('a game by hand', () => {
  test('goes on after mistakes and answers questions', async () => {
    const lines = [
      'jump',
      'help',
      'help table',
      'terms',
      'brief',
      'moves',
      'show',
      'forecast',
      'save',
      'quit',
    ];
    const { code, out } = await play('', lines);
    expect(code).toBe(0);
    for (const part of [
      'neither a move nor a command',
      'Commands',
      'Pruitt 1981',
      'Terms',
      'Write the positions to try',
    ])
      expect(out).toContain(part);
  });

  test('says beside the game what the check calls an error, and goes on', async () => {
    const file = tinyScenarioFile();
    file.agenda.principals[0]!.bar = 95;
    const files = { 'tiny.json': JSON.stringify(file, null, 2) };
    const { out, err, code } = await paper('play tiny.json --as north', { files, lines: ['quit'] });
    expect(err).toMatch(/tiny\.json:\d+:\d+ {2}error {2}even on every public’s best day/);
    expect(err).toContain('here it is played all the same');
    expect(out).toContain('Possible now');
    expect(code).toBe(0);
    const sound = { 'tiny.json': JSON.stringify(tinyScenarioFile()) };
    const { err: nothing } = await paper('play tiny.json --as north', { files: sound, lines: ['quit'] });
    expect(nothing).toBe('');
  });

  test('builds a draft step by step and tables it', async () => {
    const answers = [
      'draft',
      '2',
      '1',
      '9',
      '2',
      '1',
      '',
      '',
      '',
      'nonsense',
      'respect-wording',
      'n',
      'y',
      'quit',
    ];
    const { out } = await play('', answers);
    expect(out).toContain('“9” is no answer here: write a position from 0 to 3');
    expect(out).toContain('No cover is called “nonsense”');
    expect(out).toContain('Mexico, room: tabled its first draft');
    const { out: dropped } = await play('', ['1', '2', 'cancel', 'quit']);
    expect(dropped).toContain('Not tabled.');
  });

  test('says in the middle of a draft what can be written, shows what is asked for, and goes back', async () => {
    const steps = ['2', '1', '2', '1', '', '', ''];
    const answers = [
      'draft',
      '0',
      'help',
      'moves',
      'back',
      ...steps,
      'back',
      '0',
      'none',
      'n',
      'back',
      'none',
    ];
    const { out } = await play('', [...answers, 'n', 'y', 'show', 'quit']);
    const asked = out.split('National Guard: 0').length - 1;
    expect(asked).toBe(2);
    expect(out).toContain('“back” returns to the question before');
    expect(out.split('Possible now').length).toBeGreaterThan(2);
    expect(out).toContain('Mexico, room: tabled its first draft');
    const { out: replaced } = await play('', ['draft', '2', 'table guard=1', 'quit']);
    expect(replaced).toContain('Not tabled.');
    expect(replaced).toContain('Mexico, room: tabled its first draft');
    const { out: left } = await play('', ['draft', 'quit']);
    expect(left).toContain('Not tabled.');
  });

  test('takes a move back, but not what stays', async () => {
    const { out } = await play('', [
      'gesture us',
      'undo',
      'undo',
      'gesture us',
      'soundOut us tariff',
      'undo',
      'quit',
    ]);
    expect(out.match(/Taken back\./g)).toHaveLength(1);
    expect(out.match(/There is nothing to take back/g)).toHaveLength(2);
    expect(out.match(/Mexico, podium: made a gesture towards the United States \(its first\)/g)).toHaveLength(
      2,
    );
  });

  test('asks for a file when somebody leaves', async () => {
    const { files, out } = await play('', ['call us', 'quit', 'mine.json'], { terminal: true });
    expect(out).toContain('Save the game?');
    expect(JSON.parse(files['mine.json']!).moves).toContain('mexico call us');
    const { err } = await play('--save nowhere/x.json', ['quit']);
    expect(err).toContain('nowhere/x.json cannot be written');
  });

  test('shows colours only where they are wanted', async () => {
    const [plain, coloured] = [await play('', []), await play('', [], { colour: true })];
    expect(plain.out).not.toContain('\u001b[');
    expect(coloured.out).toContain('\u001b[');
  });

  test('keeps to a narrow terminal', async () => {
    const { out } = await play('', ['call us', 'moves', 'help', 'quit'], { columns: 72 });
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(72);
  });
});

describe('saved games', () => {
  const finished = [...GAME, ...REST.slice(0, 4), 'decline'];

  test('an unfinished game goes on where it stood', async () => {
    const { files } = await play('--seat us=silent --moves - --save half.json', GAME);
    const { code, out } = await play(
      '--resume half.json --moves - --save end.json',
      finished.slice(GAME.length),
      { files },
    );
    expect(code).toBe(0);
    expect(out).toContain('No deal: the last date passed.');
    const broken = files['half.json']!.replace('mexico gesture us', 'mexico withdraw tariff');
    const bad = await play('--resume bad.json --moves -', [], { files: { 'bad.json': broken } });
    expect(bad.code).toBe(1);
    expect(bad.err).toContain('A move is not possible.');
  });

  test('a saved game keeps its players, its seed and its options', async () => {
    const script = { 'us.txt': 'rally\nendTurn\ngesture mexico\n' };
    const saving = '--seat us=script:us.txt --moves - --save half.json';
    const { files } = await play(saving, ['endTurn'], { files: script });
    const { files: later } = await play('--resume half.json --moves - --save end.json', ['endTurn'], {
      files,
    });
    const { seats, moves } = JSON.parse(later['end.json']!);
    expect(seats).toEqual({ us: 'script:us.txt', mexico: 'person' });
    expect(moves).toContain('us gesture mexico');
    const other = await play('--resume half.json --seat us=random --save other.json --moves -', [], {
      files,
    });
    expect(JSON.parse(other.files['other.json']!).seats.us).toBe('random');
    for (const more of ['--seed 8', '--events off', '--known-types', '--audience-costs weak']) {
      const { code, err } = await play(`--resume half.json ${more}`, [], { files });
      expect([code, err]).toEqual([2, expect.stringContaining('together with --resume')]);
    }
  });

  test('a finished game is a replay that verifies; a changed one is not', async () => {
    const { files } = await play('--seat us=silent --moves - --save game.json', finished);
    const verified = await paper('replay verify game.json', { files });
    expect(verified.out).toContain('game.json: valid.');
    expect(verified.code).toBe(0);
    const cases: readonly (readonly [string, string, string])[] = [
      ['mexico denounce us', 'mexico rally', 'ends in another state'],
      ['mexico gesture us', 'mexico withdraw tariff', 'A move is not possible. Move'],
      ['mexico gesture us', 'mexico jump', 'A move cannot be read. Move'],
      ['"deadline"', '"failedVote"', 'it ends differently'],
      ['"2019-june-deadline"', '"2019-june"', 'No file in scenarios'],
    ];
    for (const [from, to, reason] of cases) {
      const changed = { 'x.json': files['game.json']!.replace(from, to) };
      const result = await paper('replay verify x.json', { files: changed });
      expect(result.out + result.err).toContain(reason);
      expect(result.code).toBe(to === '"2019-june"' ? 2 : 1);
    }
    const json = await paper('replay verify x.json --json', {
      files: { 'x.json': files['game.json']!.replace('mexico gesture us', 'mexico jump') },
    });
    expect(JSON.parse(json.out)).toMatchObject({ valid: false, why: 'unreadable' });
    expect((await paper('replay verify x.json', { files: { 'x.json': '{}' } })).code).toBe(2);
  });
});
