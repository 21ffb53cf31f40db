import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario, worth } from '../../game/scenario/index.ts';
import { formatFault } from '../../game/wording/faults.ts';
import { quadScenarioFile, tiny, tinyScenarioFile, tri, triScenarioFile } from '../kit/scenarios.ts';

describe('a file that is there to be slow', () => {
  const keys = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`k${index}`, index]));
  const file = tinyScenarioFile();
  const side = file.agenda.principals[0]!;
  const sides = Array.from({ length: 3000 }, (_, index) => ({ ...side, id: `p${index}` }));
  const crowd = { ...file, agenda: { ...file.agenda, principals: sides } };
  it.each([
    ['keys without an end', { ...file, ...keys }, 201, 'tooManyFaults'],
    ['more sides than fit round a table', crowd, 1, 'countOutOfRange'],
  ])('is told in few words: %s', (_, slow, count, code) => {
    const { faults } = parseScenario(JSON.stringify(slow), 'tiny.json');
    expect(faults).toHaveLength(count);
    expect(faults.at(-1)!.code).toBe(code);
  });
});

describe('the scenarios of the kit', () => {
  it.each([tinyScenarioFile(), triScenarioFile(), quadScenarioFile()])('$id has no fault', file => {
    const { scenario, faults } = parseScenario(JSON.stringify(file), `${file.id}.json`);
    expect(faults).toEqual([]);
    expect(scenario?.agenda.principals.map(principal => principal.id)).toEqual(
      file.agenda.principals.map(principal => principal.id),
    );
  });

  it('have indices where the file has ids', () => {
    const { agenda, briefs, events } = tri();
    expect(agenda.firstSeat).toBe(1);
    expect(agenda.measures.map(({ holder, target }) => [holder, target])).toEqual([
      [0, 1],
      [1, 0],
      [2, 1],
    ]);
    expect(agenda.covers.map(cover => [cover.kind, cover.ref, cover.for])).toEqual([
      ['line', 2, 1],
      ['duress', 0, 1],
      ['stake', 0, 0],
      ['line', 3, 2],
    ]);
    expect(agenda.principals[0]!.trust).toEqual([0, 30, 55]);
    expect(briefs[1]!.lines).toEqual([
      null,
      { weight: 15, truth: 'true' },
      { weight: 6, truth: 'posture' },
      null,
    ]);
    expect(events[2]!.when).toEqual({
      is: 'all',
      of: [
        { is: 'drafted', issue: 3, from: 1 },
        { is: 'not', of: { is: 'measure', measure: 0, in: ['idle', 'settled'] } },
      ],
    });
  });

  it('are worth what the rows, linkages and covers say', () => {
    const { agenda, briefs } = tri();
    const draft = { positions: [2, 0, 2, 1], covers: [0] };
    expect(agenda.principals.map((_, seat) => worth(agenda, briefs[seat]!, seat, draft))).toEqual([
      12, -7, 15,
    ]);
  });
});

describe('digests', () => {
  it('do not depend on layout, order of keys or written defaults', () => {
    const file = tinyScenarioFile();
    const reversed = JSON.stringify(Object.fromEntries(Object.entries(file).reverse()), null, 4);
    expect(parseScenario(reversed, 'tiny.json').scenario?.digest).toBe(tiny().digest);
    const written = JSON.stringify({ ...file, silence: {}, sources: [] });
    expect(parseScenario(written, 'tiny.json').scenario?.digest).toBe(tiny().digest);
  });

  it('change with every number of agenda, briefs and events', () => {
    const file = triScenarioFile();
    const { scenario } = parseScenario(JSON.stringify(file), 'tri.json');
    const seen = new Set([scenario!.digest]);
    const numbers = [file.agenda, file.briefs, file.events].flatMap(part => numbersIn(part));
    expect(numbers.length).toBeGreaterThan(100);
    for (const { of, key, value } of numbers) {
      of[key] = value + 1;
      const changed = parseScenario(JSON.stringify(file), 'tri.json').scenario;
      of[key] = value;
      // What no longer makes sense is no scenario.
      if (changed) {
        expect(seen).not.toContain(changed.digest);
        seen.add(changed.digest);
      }
    }
    expect(seen.size).toBeGreaterThan(80);
  });

  it('stay when texts change', () => {
    const text = readFileSync(new URL('../../scenarios/2019-june-deadline.json', import.meta.url), 'utf8');
    const { scenario } = parseScenario(text, 'june.json');

    const mended = text.replaceAll('"en": "', '"en": "Mended: ').replaceAll('"es": "', '"es": "Mended: ');
    const other = parseScenario(mended, 'june.json').scenario;
    expect(other?.title).not.toEqual(scenario?.title);
    expect(other?.digest).toBe(scenario?.digest);
  });
});

interface NumberAt {
  readonly of: Record<string, unknown>;
  readonly key: string;
  readonly value: number;
}

/** Every number in a value, with its place, but for figures of the past. */
function numbersIn(value: unknown): NumberAt[] {
  if (value === null || typeof value !== 'object') return [];
  const of = value as Record<string, unknown>;
  return Object.entries(of).flatMap(([key, item]) =>
    typeof item === 'number' ? [{ of, key, value: item }] : key === 'history' ? [] : numbersIn(item),
  );
}

describe('shipped scenarios', () => {
  const folder = new URL('../../scenarios/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.json') && !name.endsWith('.schema.json'))
    // Plain bargaining domains for the tournament are no scenarios.
    .filter(name => !name.startsWith('lab/domains/'));

  it('exist', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it.each(files)('%s has no fault', name => {
    const { faults } = parseScenario(readFileSync(new URL(name, folder), 'utf8'), `scenarios/${name}`);
    expect(faults.map(fault => formatFault(fault, 'en')).join('\n')).toBe('');
  });
});
