import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintScenario } from '../../../game/analysis/lint/index.ts';
import { faultText } from '../../../game/wording/faults.ts';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const idOf = (value: unknown) => (isObject(value) ? value.id : undefined);

/** What the tutorial tells its readers: new keys beside the old ones, new entries at the end of a list with ids. */
function added(before: unknown, after: unknown): unknown {
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return Object.fromEntries(
      keys.map(key => [key, key in after ? added(before[key], after[key]) : before[key]]),
    );
  }
  const isCatalogue = (list: unknown): list is unknown[] =>
    Array.isArray(list) && idOf(list[0]) !== undefined;
  return isCatalogue(before) && isCatalogue(after) ? [...before, ...after] : after;
}

/** A file with its English texts alone. */
function inEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (!isObject(value)) return value;
  if ('en' in value && 'es' in value) return value.en;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inEnglish(part)]));
}

const readme = readFileSync('scenarios/README.md', 'utf8');
const tutorial = readme.slice(readme.indexOf('## Tutorial'), readme.indexOf('## The parts'));
const steps = tutorial.split(/^### Step \d/m).slice(1);
const blocks = (step: string, kind: string) =>
  [...step.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) => text!);

test('every step of the tutorial leads to what the check says below it', () => {
  expect(steps.length).toBe(7);
  let file: unknown = {};
  for (const [index, step] of steps.entries()) {
    file = blocks(step, 'json')
      .map(text => JSON.parse(text) as unknown)
      .reduce(added, file);
    const { faults } = lintScenario(JSON.stringify(file, null, 2), 'scenarios/my-river.json');
    const said = faults.map(fault => `${fault.severity}  ${faultText(fault, 'en')}`).join('\n');
    expect(`${said === '' ? 'no faults' : said}\n`, `step ${index + 1}`).toBe(blocks(step, 'text').join(''));
  }
  const shipped: unknown = JSON.parse(readFileSync('scenarios/river-water.json', 'utf8'));
  expect({ ...(file as Json), id: 'river-water' }).toEqual(inEnglish(shipped));
});
