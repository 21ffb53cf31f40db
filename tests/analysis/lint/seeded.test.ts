import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { lintScenario, silenceFor } from '../../../game/analysis/lint/index.ts';
import { applyRepair, type ScenarioInput } from '../../../game/scenario/index.ts';
import { formatFault } from '../../../game/wording/faults.ts';
import { rngOf } from '../../kit/random.ts';
import { HARMLESS, SEED_KINDS, type SeedKind } from './seeds.ts';

/** The small tables bear many seeds, the large ones one each. */
const FILES = readdirSync('scenarios')
  .filter(name => name.endsWith('.json') && name !== 'scenario.schema.json')
  .map(name => {
    const text = readFileSync(`scenarios/${name}`, 'utf8');
    return { path: `scenarios/${name}`, text, seeds: text.length < 30_000 ? 6 : 1 };
  });

const linted = (file: ScenarioInput, path: string) =>
  lintScenario(JSON.stringify(file, null, 2), path).faults;

const startsWith = (path: readonly unknown[], start: readonly unknown[]) =>
  start.every((key, index) => path[index] === key);

/** Faults of a kind that were planted, and those of them that were told at their place. */
function tally({ codes, plant }: SeedKind) {
  const missed: string[] = [];
  let planted = 0;
  for (const { path, text, seeds } of FILES)
    for (let seed = 0; seed < seeds; seed++) {
      const file = JSON.parse(text) as ScenarioInput;
      const place = plant(file, rngOf(seed * 7919 + path.length));
      if (!place) continue;
      planted += 1;
      const found = linted(file, path).some(
        fault => codes.includes(fault.code) && startsWith(fault.path, place),
      );
      if (!found) missed.push(`${path} seed ${seed} at ${place.join('.')}`);
    }
  return { planted, missed };
}

describe('seeded faults', () => {
  const total = { planted: 0, missed: 0 };

  it.each(SEED_KINDS.map(kind => [kind.name, kind] as const))('finds %s', (_, kind) => {
    const { planted, missed } = tally(kind);
    total.planted += planted;
    total.missed += missed.length;
    expect(planted).toBeGreaterThan(2);
    expect(missed.length / planted, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('of all of them at least 95 in 100', () => {
    expect(total.planted).toBeGreaterThan(150);
    expect(1 - total.missed / total.planted).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the repair of a remark', () => {
  const small = FILES.find(({ path }) => path.endsWith('first-table.json'))!;

  const mended: string[] = [];

  it.each(SEED_KINDS.map(kind => [kind.name, kind] as const))(
    'takes it away: %s',
    (name, { codes, plant }) => {
      for (let seed = 0; seed < 4; seed++) {
        const file = JSON.parse(small.text) as ScenarioInput;
        if (!plant(file, rngOf(seed))) continue;
        const text = JSON.stringify(file, null, 2);
        const { faults } = lintScenario(text, small.path);
        for (const { code, path, repair } of faults) {
          if (!repair || !codes.includes(code)) continue;
          const after = lintScenario(applyRepair(text, repair), small.path).faults;
          const same = after.filter(item => item.code === code && item.path.join() === path.join());
          expect(same, `${code} at ${path.join('.')}`).toEqual([]);
          mended.push(name);
        }
      }
    },
  );

  it('is offered for every kind but those that only the author can mend', () => {
    const unmended = SEED_KINDS.map(({ name }) => name).filter(name => !mended.includes(name));
    expect(unmended).toEqual([
      'no zone of agreement',
      'a public that approves whatever is signed',
      'a position that another beats',
      'nothing to trade',
      'a red line that nobody would cross',
      'a threat that costs its target nothing',
      'a fact without a source',
    ]);
  });

  it('or else the file silences it where it is', () => {
    const file = JSON.parse(small.text) as ScenarioInput;
    file.briefs.alta!.values.toll = [0, 6, 5, 14];
    file.briefs.vega!.values.toll = [0, -2, -5, -13];
    const text = JSON.stringify(file, null, 2);
    const [found] = lintScenario(text, small.path).faults;
    expect(found).toMatchObject({ code: 'beatenPosition', path: ['agenda', 'issues', 1, 'positions', 2] });
    const once = applyRepair(text, silenceFor(found!, file, 'it is meant')!);
    expect(lintScenario(once, small.path).faults).toEqual([]);
    const calm = JSON.parse(once) as ScenarioInput;
    calm.briefs.alta!.values.toll = [0, 6, 10, 14];
    const left = lintScenario(JSON.stringify(calm), small.path).faults;
    expect(left.map(({ code }) => code)).toEqual(['unusedSilence']);
    expect(silenceFor(left[0]!, calm, 'no')).toBeNull();
  });
});

describe('false alarms', () => {
  test.each(FILES.map(file => file.path))('there is nothing to say about %s', path => {
    const { text } = FILES.find(file => file.path === path)!;
    expect(lintScenario(text, path).faults.map(fault => formatFault(fault, 'en'))).toEqual([]);
  });

  test.each(['clean', 'dist'])('nor about the laboratory scenario %s', name => {
    const path = `scenarios/lab/${name}.json`;
    expect(lintScenario(readFileSync(path, 'utf8'), path).faults).toEqual([]);
  });

  test('nor, nineteen times in twenty, about a change that breaks nothing', () => {
    const alarms: string[] = [];
    let changed = 0;
    for (const { path, text, seeds } of FILES.filter(file => file.seeds > 1))
      for (const [kind, change] of HARMLESS.entries())
        for (let seed = 0; seed < seeds; seed++) {
          const file = JSON.parse(text) as ScenarioInput;
          change(file, rngOf(seed * 31 + kind));
          changed += 1;
          const faults = linted(file, path);
          if (faults.length > 0) alarms.push(`${path} ${kind} ${seed}: ${formatFault(faults[0]!, 'en')}`);
        }
    expect(changed).toBeGreaterThan(70);
    expect(alarms.length / changed, alarms.join('\n')).toBeLessThanOrEqual(0.05);
  });
});
