import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isText, looseVersions, MOST_LINES, machinePlaces, tooLong } from './files.ts';
import { filesUnder, isCode } from './sources.ts';

const all = filesUnder('.').filter(isText);
const textOf = (path: string) => readFileSync(path, 'utf8');

/** This guard's own cases. */
const SELF = 'tests/house/files.test.ts';

describe('files', () => {
  test('of code have at most 400 lines', () => {
    const code = all.filter(
      path => /^(?:game|tests)\//.test(path) && (isCode(path) || path.endsWith('.css')),
    );
    expect(code.length).toBeGreaterThan(100);
    expect(code.flatMap(path => tooLong(path, textOf(path)))).toEqual([]);
  });

  test('of packages name exact versions', () => {
    const files = all.filter(path => /(?:^|\/)package\.json$/.test(path));
    expect(files).toContain('package.json');
    expect(files.flatMap(path => looseVersions(path, textOf(path)))).toEqual([]);
  });

  test('name no place of one machine and no registry', () => {
    expect(all).toEqual(
      expect.arrayContaining(['package-lock.json', 'README.md', '.gitignore'].filter(existsSync)),
    );
    const found = all.filter(path => path !== SELF).flatMap(path => machinePlaces(path, textOf(path)));
    expect(found).toEqual([]);
  });

  test('the top level holds what the architecture names, and what tools need to stand there', () => {
    const top = new Set(all.map(path => path.split('/')[0]!));
    const known =
      /^(?:game|assets|scenarios|tests|index\.html|package(?:-lock)?\.json|vite\.config\.ts|README\.md|CHANGELOG\.md)$/;
    const tools =
      /^(?:\.ci|\.github|\.gitignore|\.npmrc|\.editorconfig|LICENSE|biome\.json|tsconfig.*\.json|\w+\.config\.ts)$/;
    expect([...top].filter(name => !known.test(name) && !tools.test(name))).toEqual([]);
  });
});

describe('the test command', () => {
  test('of the machine that checks is the one of the README', () => {
    const script = textOf('.ci/run');
    const commands = script.split('\n').filter(line => line !== '' && !line.startsWith('#'));
    expect(commands).toEqual(['set -euo pipefail', 'cd "$(dirname "$0")/.."', 'npm ci && npm test']);
    expect(statSync('.ci/run').mode & 0o111).not.toBe(0);
    if (existsSync('README.md')) expect(textOf('README.md')).toContain('npm ci && npm test');
  });
});

describe('the guards of files can fail', () => {
  test('too long', () => {
    expect(tooLong('a.ts', 'a\n'.repeat(MOST_LINES))).toEqual([]);
    expect(tooLong('a.ts', 'a\n'.repeat(MOST_LINES + 1))).toEqual(['a.ts: 401 lines']);
  });

  test.each(['^1.0.0', '~1.0.0', '1', '1.0', '*', 'latest', '>=1.0.0', '1.x', 'github:a/b', 'file:../a', ''])(
    'version %s',
    version => {
      const text = JSON.stringify({
        devDependencies: { exact: '1.2.3', early: '1.0.0-rc.1', loose: version },
      });
      expect(looseVersions('package.json', text)).toEqual([`package.json: loose ${version}`]);
    },
  );

  test.each([
    ['see /home/ana/game'],
    ["const root = '/work/main';"],
    ['"/Users/ana/a.ts"'],
    ['(/root/.cache)'],
    ['file:///home/ana'],
    ['"C:\\\\Users\\\\ana"'],
    ['"resolved": "https://registry.npmjs.org/a/-/a-1.0.0.tgz"'],
    ['registry=https://registry.example.org/'],
    ['"resolved": "http://10.0.0.1:4873/a.tgz"'],
  ])('place: %s', line => {
    expect(machinePlaces('a', `first\n${line}`)).toHaveLength(1);
    expect(machinePlaces('a', `first\n${line}`)[0]).toMatch(/^a:2: /);
  });

  test.each([
    '/usr/bin/chromium',
    '../work/a.ts',
    'game/home/index.ts',
    'https://example.org/home/ana',
    "'./root/a'",
  ])('no place: %s', line => {
    expect(machinePlaces('a', line)).toEqual([]);
  });
});
