import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScenario, type ScenarioInput, scenarioJsonSchema } from '../../game/scenario/index.ts';
import { tinyScenarioFile } from '../kit/scenarios.ts';

type EventInput = NonNullable<ScenarioInput['events']>[number];

/** Codes of the faults of the tiny table with its event changed. */
function faultsWith(change: Partial<EventInput>): string[] {
  const file = tinyScenarioFile();
  Object.assign(file.events![0]!, change);
  return parseScenario(JSON.stringify(file, null, 2), 'tiny.json').faults.map(fault => fault.code);
}

const effects = (...list: NonNullable<EventInput['effects']>) => ({ effects: list });

describe('conditions', () => {
  test('of every kind may be nested', () => {
    expect(
      faultsWith({
        when: {
          is: 'all',
          of: [
            { is: 'measure', measure: 'closure', in: ['announced', 'inForce'] },
            { is: 'not', of: { is: 'line', line: 'no-full-fee', in: ['declared'] } },
            { is: 'meter', principal: 'north', meter: 'strain', from: 12 },
            {
              is: 'any',
              of: [
                { is: 'paid', issue: 'water', from: 1 },
                { is: 'drafted', issue: 'fee', from: 2 },
              ],
            },
          ],
        },
      }),
    ).toEqual([]);
  });
  test.each<[string, NonNullable<EventInput['when']>]>([
    ['listTooShort', { is: 'measure', measure: 'closure', in: [] }],
    ['listTooShort', { is: 'any', of: [] }],
    ['unknownReference', { is: 'not', of: { is: 'measure', measure: 'closing', in: ['inForce'] } }],
    ['unknownStatus', { is: 'measure', measure: 'closure', in: ['active'] }],
    ['unknownReference', { is: 'meter', principal: 'west', meter: 'face', from: 12 }],
    ['numberTooBig', { is: 'meter', principal: 'north', meter: 'face', from: 112 }],
    ['positionOutOfRange', { is: 'all', of: [{ is: 'drafted', issue: 'fee', from: 3 }] }],
  ])('%s', (code, when) => {
    expect(faultsWith({ when })).toEqual([code]);
  });
});

describe('effects', () => {
  test('of every kind', () => {
    expect(
      faultsWith(
        effects(
          { change: 'credibility', of: 'north', by: -8 },
          { change: 'trust', of: 'south', in: 'north', by: -4 },
          { change: 'stake', of: 'closure', by: -2 },
          { change: 'credit', of: 'closure', by: 1 },
          { change: 'metric', by: 0.1 },
          { change: 'row', issue: 'water', of: 'north', to: 'south' },
          { change: 'nextRally', of: 'south', by: 2 },
          { change: 'notice', of: 'closure', from: 4 },
        ),
      ),
    ).toEqual([]);
  });
  test.each<[string, NonNullable<EventInput['effects']>[number]]>([
    ['samePrincipal', { change: 'trust', of: 'south', in: 'south', by: 1 }],
    ['samePrincipal', { change: 'row', issue: 'water', of: 'north', to: 'north' }],
    ['unknownReference', { change: 'notice', of: 'tariff', from: 2 }],
    ['roundOutOfRange', { change: 'notice', of: 'closure', from: 6 }],
    ['effectBeyondLimit', { change: 'metric', by: 0.2 }],
    ['effectBeyondLimit', { change: 'stake', of: 'closure', by: -5 }],
  ])('%s', (code, effect) => {
    expect(faultsWith(effects(effect))).toEqual([code]);
  });
  test('beyond the limits only with a reason', () => {
    expect(
      faultsWith({
        ...effects({ change: 'metric', by: 0.2 }),
        exception: { en: 'A record.', es: 'Un récord.' },
      }),
    ).toEqual([]);
  });
});

describe('the examples that editors show', () => {
  const { condition, effect } = scenarioJsonSchema()['definitions'] as Record<
    'condition' | 'effect',
    { readonly examples: readonly never[] }
  >;
  // They speak of the first table, which has no metric.
  const path = 'scenarios/first-table.json';
  const faultsAtFirstTable = (change: object) => {
    const file = JSON.parse(readFileSync(path, 'utf8')) as ScenarioInput;
    file.events = [
      { id: 'example', round: 2, name: 'E', text: 'E', sources: ['assumption'], ...change } as EventInput,
    ];
    return parseScenario(JSON.stringify(file), path).faults.map(fault => fault.code);
  };
  test('there are some', () => {
    expect(condition.examples.length).toBeGreaterThan(2);
    expect(effect.examples.length).toBeGreaterThan(6);
  });
  test.each(condition.examples)('condition %j', when => {
    expect(faultsAtFirstTable({ when })).toEqual([]);
  });
  test.each(effect.examples)('effect %j', example => {
    const isMetric = (example as { readonly change: string }).change === 'metric';
    expect(faultsAtFirstTable(effects(example))).toEqual(isMetric ? ['metricMissing'] : []);
  });
});
