import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digest, parseScenario, worth } from '../../game/scenario/index.ts';
import { formatFault } from '../../game/wording/faults.ts';
import { quadScenarioFile, tiny, tinyScenarioFile, tri, triScenarioFile } from '../kit/scenarios.ts';

describe('the scenarios of the kit', () => {
  it.each([tinyScenarioFile(), triScenarioFile(), quadScenarioFile()])('$id has no fault', file => {
    const { scenario, source, faults } = parseScenario(JSON.stringify(file), `${file.id}.json`);
    expect(faults).toEqual([]);
    expect(scenario?.agenda.principals.map(principal => principal.id)).toEqual(
      file.agenda.principals.map(principal => principal.id),
    );
    expect(scenario?.digest).toBe(digest(source));
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

  it('change with any content', () => {
    const file = tinyScenarioFile();
    file.agenda.principals[0]!.bar = 54.5;
    expect(parseScenario(JSON.stringify(file), 'tiny.json').scenario?.digest).not.toBe(tiny().digest);
  });
});

describe('shipped scenarios', () => {
  const folder = new URL('../../scenarios/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map(name => name.replaceAll('\\', '/'));

  it('exist', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it.each(files)('%s has no fault', name => {
    const { faults } = parseScenario(readFileSync(new URL(name, folder), 'utf8'), `scenarios/${name}`);
    expect(faults.map(fault => formatFault(fault, 'en')).join('\n')).toBe('');
  });
});
