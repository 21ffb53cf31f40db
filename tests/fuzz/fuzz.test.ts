import { describe, expect, test } from 'vitest';
import { randomPlay } from '../../game/analysis/randomPlay.ts';
import { randomPolicy } from '../../game/opponent/index.ts';
import { DEFAULT_OPTIONS } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';
import { SHIPPED } from './scenarios.ts';
import { SUBJECTS } from './subjects.ts';
import { sweep } from './sweep.ts';

/** Every verdict has to come up this often, or the mutations only ever break the syntax, or never break anything. */
const OFTEN = 3;

describe('changed at random', () => {
  test.each(SUBJECTS)('a $name is read, or turned away with a reason', subject => {
    const { verdicts, breach } = sweep(subject, 700, 20190610);
    expect(breach).toBeNull();
    for (const verdict of subject.verdicts)
      expect(verdicts.get(verdict) ?? 0, verdict).toBeGreaterThanOrEqual(OFTEN);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

test.each(SHIPPED)('random games of %s break no rule', name => {
  const { plies, broken } = randomPlay({
    scenario: shipped(name),
    options: DEFAULT_OPTIONS,
    games: 40,
    seed: 1,
    choose: randomPolicy,
    fullEvery: 20,
    triesPerGame: 4,
  });
  expect(broken).toBeNull();
  expect(plies).toBeGreaterThan(400);
});
