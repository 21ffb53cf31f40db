/** The debrief of one hand-in by its address: only of a game that the examiner finds to hold. */
import { expect, test } from 'vitest';
import type { HandIn } from '../../game/classroom/index.ts';
import { entryOf } from '../../game/desk/classroom/classState.ts';
import { openTable } from '../../game/desk/classroom/openTable.ts';
import type { Ports } from '../../game/desk/ports.ts';
import { assignmentFor, handInOf } from '../classroom/kit.ts';
import { tiny } from '../kit/scenarios.ts';
import { examinerAtOnce } from './examinerAtOnce.ts';

const scenario = tiny();
const set = assignmentFor(scenario);
const [ada, ben] = ['Ada', 'Ben'].map((student, place) => handInOf(set, scenario, student, place + 1)) as [
  HandIn,
  HandIn,
];
const fileOf = (handIn: HandIn) => ({ file: 'x.json', text: JSON.stringify(handIn) });
const idOf = (handIn: HandIn) => entryOf(fileOf(handIn)).id;

function open(handIns: readonly HandIn[], id: string) {
  let closed = 0;
  const examiner = { ...examinerAtOnce({ set, scenario }), close: () => void closed++ };
  const ports = { examiner: async () => examiner } as unknown as Ports;
  const opening = openTable(ports, { set, scenario }, handIns.map(fileOf), id, {});
  return { opening, closed: () => closed };
}

test('the same id is the same student, whoever was removed before', async () => {
  const { opening, closed } = open([ada, ben], idOf(ben));
  const both = (await opening)!;
  expect(both).toMatchObject({ place: 1, entry: { handIn: { student: 'Ben' } } });
  expect(both.record.moves).toEqual(ben.replay.moves);
  expect(both.progress.negotiation.outcome).toEqual(ben.replay.outcome);
  expect(closed()).toBe(1);
  const alone = (await open([ben], idOf(ben)).opening)!;
  expect(alone).toMatchObject({ place: 0, entry: both.entry, record: both.record });
});

test('an id that no hand-in has opens nothing', async () => {
  expect(await open([ada], idOf(ben)).opening).toBeNull();
});

test.each<[string, Partial<HandIn>]>([
  ['an altered digest', { replay: { ...ada.replay, digest: '0'.repeat(64) } }],
  ['another outcome', { replay: { ...ada.replay, outcome: null } }],
  ['another seed than was set', { replay: { ...ada.replay, seed: ada.replay.seed + 1 } }],
  [
    'other options than were set',
    { replay: { ...ada.replay, options: { ...set.options, events: !set.options.events } } },
  ],
  ['the name of somebody else', { student: 'Eve' }],
  ['another assignment', { assignment: '0'.repeat(64) }],
])('a game with %s opens nothing, though all its moves may be possible', async (_, part) => {
  const altered = { ...ada, ...part };
  const { opening, closed } = open([altered], idOf(altered));
  expect(await opening).toBeNull();
  expect(closed()).toBe(1);
});
