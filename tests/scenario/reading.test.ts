import { describe, expect, test } from 'vitest';
import { parseScenario, type ScenarioInput } from '../../game/scenario/index.ts';
import { shipped } from '../kit/files.ts';
import { tinyScenarioFile } from '../kit/scenarios.ts';

type ReadingInput = NonNullable<NonNullable<ScenarioInput['teaching']>['reading']>[number];

const WORK: ReadingInput = {
  is: 'work',
  author: 'Putnam, Robert D.',
  title: 'Diplomacy and Domestic Politics',
  in: 'International Organization 42(3)',
  year: 1988,
  note: { en: 'Two tables.', es: 'Dos mesas.' },
};
const NOTE = { en: 'The text.', es: 'El texto.' };

function parsed(...reading: readonly ReadingInput[]) {
  const file = tinyScenarioFile();
  file.sources = [{ id: 'gazette', title: 'The order', publisher: 'Gazette' }];
  file.teaching = { ...file.teaching, reading: [...reading] };
  return parseScenario(JSON.stringify(file, null, 2), 'tiny.json');
}

const codes = (...reading: readonly ReadingInput[]) =>
  parsed(...reading).faults.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('further reading', () => {
  test('a source of the file or a work of its own; a source that is read is used', () => {
    const { scenario, faults } = parsed(WORK, { is: 'source', source: 'gazette', note: NOTE });
    expect(scenario!.teaching.reading).toEqual([WORK, { is: 'source', source: 'gazette', note: NOTE }]);
    expect(faults.filter(({ code }) => code === 'uncitedSource')).toEqual([]);
    expect(codes(WORK)).toContain('uncitedSource sources.0.id');
  });

  test('a source that is not there, a work without its year, a work that names a source', () => {
    expect(codes({ is: 'source', source: 'gazete', note: NOTE })).toContain(
      'unknownReference teaching.reading.0.source',
    );
    const { year: _, ...undated } = WORK;
    expect(codes(undated as ReadingInput)).toContain('missingKey teaching.reading.0');
    expect(codes({ ...WORK, source: 'gazette' } as ReadingInput)).toContain(
      'unknownKey teaching.reading.0.source',
    );
  });

  test('is optional', () => {
    expect(parseScenario(JSON.stringify(tinyScenarioFile()), 'tiny.json').scenario!.teaching.reading).toEqual(
      [],
    );
  });

  test.each(['2019-june-deadline', '2025-one-month-pauses', '2025-security-group'])(
    '%s: four to six entries',
    id => {
      const { reading } = shipped(id).teaching;
      expect(reading.length).toBeGreaterThanOrEqual(4);
      expect(reading.length).toBeLessThanOrEqual(6);
    },
  );
});
