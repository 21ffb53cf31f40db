import { expect, test } from 'vitest';
import { countDrafts, eachDraft } from '../../game/analysis/drafts.ts';
import { lintScenario } from '../../game/analysis/lint/index.ts';
import { ratifiableShare, reviewScenario } from '../../game/analysis/review.ts';
import { applyRepair } from '../../game/scenario/index.ts';
import { faultText } from '../../game/wording/faults.ts';
import { shipped } from '../kit/files.ts';
import { tiny, tinyScenarioFile } from '../kit/scenarios.ts';

const review = (change: (file: ReturnType<typeof tinyScenarioFile>) => void) => {
  const file = tinyScenarioFile();
  change(file);
  return reviewScenario(JSON.stringify(file, null, 2), 'tiny.json');
};

test('a sound scenario passes', () => {
  expect(review(() => {})).toMatchObject({ faults: [], scenario: { id: 'tiny' } });
});

test('bars that leave almost nothing to agree on are an error at the principals', () => {
  const { scenario, faults } = review(file => {
    for (const principal of file.agenda.principals) principal.bar = 100;
  });
  expect(scenario).toBeNull();
  expect(faults).toMatchObject([{ code: 'tooFewPass', data: { share: 0, least: 1 } }]);
  expect(faultText(faults[0]!, 'es')).toContain('1 %');
});

test('one bar that is too high is told where it stands and lowered as far as a mean day needs, and no further', () => {
  const file = tinyScenarioFile();
  file.agenda.principals[1]!.bar = 96;
  const text = JSON.stringify(file, null, 2);
  const [found, ...more] = lintScenario(text, 'tiny.json').faults;
  expect(found).toMatchObject({
    code: 'tooFewPass',
    path: ['agenda', 'principals', 1, 'bar'],
    repair: { kind: 'replace', path: ['agenda', 'principals', 1, 'bar'] },
  });
  expect(text.split('\n')[found!.place!.line - 1]!.slice(found!.place!.column - 1)).toBe('96,');
  // One slip is one fault: what no draft passes, nobody "cannot win".
  expect(more).toEqual([]);
  const repair = found!.repair as { readonly value: number };
  expect(lintScenario(applyRepair(text, found!.repair!), 'tiny.json').faults).toEqual([]);
  file.agenda.principals[1]!.bar = repair.value + 0.2;
  expect(lintScenario(JSON.stringify(file), 'tiny.json').faults).toMatchObject([
    { code: 'onlyOnBestDay', path: ['agenda', 'principals', 1, 'bar'], repair },
  ]);
});

test('bars that only all together can mend are told with what they have to lose, and with what weighs most', () => {
  const file = tinyScenarioFile();
  for (const principal of file.agenda.principals) principal.bar = 90;
  const [found] = reviewScenario(JSON.stringify(file), 'tiny.json').faults;
  expect(found).toMatchObject({ code: 'tooFewPass', data: { weight: 'bar' } });
  expect(found!.repair).toBeUndefined();
  const cut = Number(found!.data.cut);
  expect(faultText(found!, 'en')).toContain(`lower every bar by ${cut}`);
  const heaviest = file.agenda.principals.find(({ id }) => id === found!.data.of);
  expect(heaviest!.start.support).toBe(90 - Number(found!.data.points));
  const lowered = (by: number) => {
    for (const principal of file.agenda.principals) principal.bar = 90 - by;
    return lintScenario(JSON.stringify(file), 'tiny.json').faults.map(({ code }) => code);
  };
  expect(lowered(cut)).toEqual([]);
  expect(lowered(cut - 0.2)).toEqual(['onlyOnBestDay']);
});

test('where Face stops the talks, Face is told and mended, and no bar', () => {
  const file = tinyScenarioFile();
  for (const { start } of file.agenda.principals) start.face = 0;
  let text = JSON.stringify(file, null, 2);
  const first = lintScenario(text, 'tiny.json').faults;
  expect(first).toMatchObject([{ code: 'tooFewPass', data: { weight: 'face', points: 15 } }]);
  expect(first[0]!.path.slice(-2)).toEqual(['start', 'face']);
  for (const _ of file.agenda.principals) {
    const [found] = lintScenario(text, 'tiny.json').faults;
    if (found) text = applyRepair(text, found.repair!);
  }
  expect(lintScenario(text, 'tiny.json').faults).toEqual([]);
  expect(JSON.parse(text).agenda.principals.map(({ bar }: { bar: number }) => bar)).toEqual(
    file.agenda.principals.map(({ bar }) => bar),
  );
});

test('a remark about votes that waits for a bar to be mended is not called silenced for nothing', () => {
  const file = tinyScenarioFile();
  file.agenda.principals[1]!.bar = 96;
  const silence = { onlyOnBestDay: 'The talks bring what is missing.' };
  expect(lintScenario(JSON.stringify({ ...file, silence }), 'tiny.json').faults).toMatchObject([
    { code: 'tooFewPass' },
  ]);
  const sound = JSON.stringify({ ...tinyScenarioFile(), silence });
  expect(lintScenario(sound, 'tiny.json').faults).toMatchObject([{ code: 'unusedSilence' }]);
});

test('names for unknown kinds of move are found with the nearest kind', () => {
  const { faults } = review(file => {
    file.wording = { moves: { gestrue: { north: 'A letter' } } };
  });
  const found = faults.filter(fault => fault.severity === 'error');
  expect(found).toMatchObject([{ code: 'unknownMoveKind', data: { name: 'gestrue', nearest: 'gesture' } }]);
  expect(found[0]!.place!.line).toBeGreaterThan(1);
});

test('a history move that cannot be read is found', () => {
  const { faults } = review(file => {
    file.history = {
      seed: 1,
      options: {},
      line: [{ round: 1, moves: ['north cal south'], text: 'A call.' }],
      expected: { end: 'breakdown', round: 4 },
      epilogue: 'Nothing.',
    };
  });
  expect(faults.filter(fault => fault.severity === 'error')).toMatchObject([
    { code: 'unreadableMove', data: { line: 'north cal south', word: 'cal', nearest: 'call' } },
  ]);
});

test('moves are read even where the file has other errors', () => {
  const { faults } = review(file => {
    file.agenda.redLines![0]!.owner = 'nroth';
    file.wording = { moves: { gestrue: { north: 'A letter' } } };
    file.history = {
      seed: 1,
      options: {},
      line: [{ round: 1, moves: ['north cal south'], text: 'A call.' }],
      expected: { end: 'breakdown', round: 4 },
      epilogue: 'Nothing.',
    };
  });
  expect(faults.filter(fault => fault.severity === 'error').map(fault => fault.code)).toEqual([
    'unknownReference',
    'unknownMoveKind',
    'unreadableMove',
  ]);
});

test('an id that looks like a kind of move is an error', () => {
  const { scenario, faults } = review(file => {
    file.agenda.covers![1]!.id = 'walk-out';
  });
  expect(scenario).toBeNull();
  expect(faults).toMatchObject([{ code: 'notationWord', data: { name: 'walk-out' } }]);
});

test('a guide can point at kinds of move only', () => {
  const { faults } = review(file => {
    const steps = [{ text: 'Look.', show: 'move:gestrue' }];
    file.teaching = { guide: { seat: 'north', seed: 1, steps } };
  });
  expect(faults.filter(fault => fault.severity === 'error')).toMatchObject([
    { code: 'unknownMoveKind', data: { nearest: 'gesture' } },
  ]);
});

test('every draft is enumerated once', () => {
  const { agenda } = tiny();
  const seen = new Set([...eachDraft(agenda)].map(draft => draft.positions.length));
  expect(seen).toEqual(new Set([agenda.issues.length]));
  const keys = new Set<string>();
  for (const draft of eachDraft(agenda)) keys.add(draft.positions.join());
  expect(keys.size).toBe(countDrafts(agenda));
  expect(countDrafts(shipped('2019-june-deadline').agenda)).toBe(9600);
});

test('2019 leaves a zone of agreement, but a narrow one', () => {
  const share = ratifiableShare(shipped('2019-june-deadline'));
  expect(share).toBeGreaterThan(0.01);
  expect(share).toBeLessThan(0.3);
});
