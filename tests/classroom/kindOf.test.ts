/** What a file is meant to be, also where it is not whole: else it would be refused as something else. */
import { expect, test } from 'vitest';
import { kindOf } from '../../game/classroom/index.ts';
import { tiny } from '../kit/scenarios.ts';
import { assignmentFor, handInOf } from './kit.ts';

const scenario = tiny();
const set = assignmentFor(scenario);
const handIn = handInOf(set, scenario, 'Ada', 1);

test.each([
  ['assignment', set],
  ['assignment', { ...set, machine: undefined }],
  ['handIn', handIn],
  ['handIn', { ...handIn, replay: undefined }],
  ['handIn', { ...handIn, assignment: undefined }],
  ['game', handIn.replay],
  ['game', { record: null }],
  ['scenario', { agenda: null }],
  [null, null],
  [null, [set]],
  [null, {}],
])('%s', (kind, value) => {
  expect(kindOf(value === null ? null : JSON.parse(JSON.stringify(value)))).toBe(kind);
});
