import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noticesOf } from '../../game/shell/noticesPlugin.ts';
import { differences, rowsOf } from './dependencies.ts';

type Group = Readonly<Record<string, string>>;
const readPackage = (file: string) =>
  JSON.parse(readFileSync(file, 'utf8')) as {
    readonly license: string;
    readonly dependencies: Group;
    readonly devDependencies: Group;
    readonly overrides: Group;
  };

const rows = rowsOf(readFileSync('game/DEPENDENCIES.md', 'utf8'));
const own = readPackage('package.json');

const licenceOf = (name: string): string | null => {
  const file = `node_modules/${name}/package.json`;
  return existsSync(file) ? readPackage(file).license : null;
};

describe('the table of dependencies', () => {
  test('names each with its version, its licence and a reason', () => {
    const wanted = {
      ...own.dependencies,
      ...own.devDependencies,
      ...own.overrides,
      ...readPackage('tests/bench/package.json').dependencies,
    };
    expect(differences(rows, wanted, licenceOf)).toEqual([]);
    for (const name of Object.keys({ ...own.dependencies, ...own.devDependencies }))
      expect(licenceOf(name), name).not.toBeNull();
  });

  test('can fail', () => {
    const row = { name: 'a', version: '1.0.0', licence: 'MIT', reason: 'is used' };
    const say = (there: (typeof row)[], wanted: Group) => differences(there, wanted, () => 'MIT');
    expect(say([row], { a: '1.0.0' })).toEqual([]);
    expect(say([], { a: '1.0.0' })).toEqual(['a is missing']);
    expect(say([row], {})).toEqual(['a is no dependency']);
    expect(say([row, row], { a: '1.0.0' })).toEqual(['a stands twice']);
    expect(say([row], { a: '1.0.1' })).toEqual(['a is 1.0.1, not 1.0.0']);
    expect(say([{ ...row, licence: 'ISC' }], { a: '1.0.0' })).toEqual(['a is under MIT, not ISC']);
    expect(say([{ ...row, reason: '' }], { a: '1.0.0' })).toEqual(['a has no reason']);
    expect(
      rowsOf('| package | version | licence | reason |\n| --- | --- | --- | --- |\n| a | 1 | MIT | b |'),
    ).toEqual([{ name: 'a', version: '1', licence: 'MIT', reason: 'b' }]);
  });
});

describe('the notices of a build', () => {
  const text = noticesOf('.');

  test('hold the licence of the game and of each package that it carries', () => {
    expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
    for (const name of Object.keys(own.dependencies)) {
      const { license } = readPackage(`node_modules/${name}/package.json`);
      expect(text).toContain(`\n${name} ${own.dependencies[name]} (${license})\n\n`);
    }
  });

  test('hold the full text of the licence of each font, and of what a dependency rests on', () => {
    const fonts = Object.keys(own.dependencies).filter(name => name.startsWith('@fontsource'));
    expect(fonts).toHaveLength(3);
    // Two of them come in a form of our own besides.
    expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(fonts.length + 1);
    for (const file of readdirSync('assets/fonts').filter(name => name.endsWith('.woff2')))
      expect(text).toContain(`\n${file}: Copyright `);
    expect(text).toContain('\n@lezer/common ');
    expect(text).toContain('\nworkbox-precaching ');
  });

  test('fail where a package is not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'notices-'));
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{ "dependencies": { "no-such-package": "1.0.0" } }');
    writeFileSync(join(folder, 'LICENSE'), 'own');
    expect(() => noticesOf(folder)).toThrow('no-such-package');
    rmSync(folder, { recursive: true });
  });
});
