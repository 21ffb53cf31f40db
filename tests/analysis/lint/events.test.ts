import { expect, test } from 'vitest';
import { lintScenario } from '../../../game/analysis/lint/index.ts';
import type { ScenarioInput } from '../../../game/scenario/index.ts';
import { tinyScenarioFile } from '../../kit/scenarios.ts';

type When = NonNullable<NonNullable<ScenarioInput['events']>[number]['when']>;

/** A condition that can never hold, in so many contradictions of three parts. */
const never = (contradictions: number): When => {
  const { issues } = tinyScenarioFile().agenda;
  const parts = Array.from({ length: contradictions }, (_, index): When => {
    const some = { is: 'drafted' as const, issue: issues[index % issues.length]!.id, from: 1 };
    return { is: 'all', of: [some, { is: 'not', of: some }] };
  });
  return { is: 'any', of: parts };
};

const impossible = (...conditions: readonly When[]) => {
  const file = {
    ...tinyScenarioFile(),
    events: conditions.map((when, index) => ({
      id: `rain-${index}`,
      round: 2,
      name: { en: 'Rain', es: 'Lluvia' },
      text: { en: 'It rains.', es: 'Llueve.' },
      when,
    })),
  };
  const { faults } = lintScenario(JSON.stringify(file), 'scenarios/tiny.json');
  expect(faults.map(({ severity }) => severity)).not.toContain('error');
  return faults.flatMap(({ code, data }) => (code === 'eventNever' ? [data.event] : []));
};

test('a condition too long to be tried out is taken to be possible, and the next one is looked at', () => {
  expect(impossible(never(10), never(20))).toEqual(['rain-0', 'rain-1']);
  expect(impossible(never(11_000), never(20))).toEqual(['rain-1']);
});

test('a file has no more patience than one condition', () => {
  const found = impossible(...Array.from({ length: 24 }, () => never(500)));
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(24);
});
