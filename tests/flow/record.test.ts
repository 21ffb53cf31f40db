import { describe, expect, it } from 'vitest';
import { waitFor } from 'xstate';
import {
  createSitting,
  policySeat,
  readRecord,
  readReplay,
  resume,
  type SittingRecord,
} from '../../game/flow/index.ts';
import {
  DEFAULT_OPTIONS,
  type Negotiation,
  RULES_VERSION,
  type View,
  writeReplay,
} from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { randomGame, randomMove, rngOf } from '../kit/random.ts';
import { tiny, tri } from '../kit/scenarios.ts';

const random = (view: View, seed: number) => randomMove(view, rngOf(seed * 1000 + view.negotiation.ply));

const seatsOf = (scenario: Scenario) => scenario.agenda.principals.map((_, seat) => policySeat(random, seat));

/** A game to its end, what was saved after each ply, and the state at each ply. */
async function playedAndSaved(scenario: Scenario, seed: number) {
  const saved: SittingRecord[] = [];
  const states: Negotiation[] = [];
  const sitting = createSitting({
    scenario,
    seed,
    options: DEFAULT_OPTIONS,
    seats: seatsOf(scenario),
    onSave: record => saved.push(record),
  });
  sitting.subscribe(({ context }) => {
    states[context.progress.negotiation.ply] = context.progress.negotiation;
  });
  sitting.start();
  await waitFor(sitting, snapshot => snapshot.matches('over'));
  return { saved, states, last: states.at(-1)! };
}

describe('a saved sitting', () => {
  it.each([
    ['two', tiny()],
    ['three', tri()],
  ])('of %s resumes at exactly its ply and goes on to the same end', async (_, scenario) => {
    const rng = rngOf(5);
    for (let seed = 0; seed < 6; seed++) {
      const { saved, last } = await playedAndSaved(scenario, seed);
      expect(saved.map(({ moves }) => moves.length)).toEqual(saved.map((__, ply) => ply + 1));
      for (let time = 0; time < 3; time++) {
        const ply = rng(saved.length);
        const text = JSON.stringify(saved[ply]);
        const { value, faults } = readRecord(text, 'save.json');
        expect(faults).toEqual([]);
        const { progress } = resume(value!, scenario);
        expect(progress!.negotiation.ply).toBe(ply + 1);
        const sitting = createSitting({
          scenario,
          seed,
          options: DEFAULT_OPTIONS,
          seats: seatsOf(scenario),
          from: progress!,
        }).start();
        await waitFor(sitting, snapshot => snapshot.matches('over'));
        expect(sitting.getSnapshot().context.progress.negotiation).toEqual(last);
      }
    }
  });

  it('is the state that was there when it was saved', async () => {
    const scenario = tiny();
    const { saved, states } = await playedAndSaved(scenario, 11);
    for (const record of saved)
      expect(resume(record, scenario).progress!.negotiation).toEqual(states[record.moves.length]);
    expect(saved.length).toBeGreaterThan(8);
  });

  it('keeps what may still be taken back, and the count', () => {
    const scenario = { ...tiny(), teaching: { ...tiny().teaching, undo: true } };
    const record = recordOf(scenario, ['north call south', 'north rally']);
    const { progress } = resume({ ...record, undos: 2 }, scenario);
    expect(progress!.takeBacks.map(({ ply }) => ply)).toEqual([0, 1]);
    expect(progress!.undos).toBe(2);
  });
});

function recordOf(scenario: Scenario, moves: readonly string[]): SittingRecord {
  return {
    format: 1,
    rulesVersion: RULES_VERSION,
    scenario: { id: scenario.id, digest: scenario.digest },
    seats: { north: 'person', south: 'machine' },
    seed: 4,
    options: DEFAULT_OPTIONS,
    moves,
    undos: 0,
  };
}

describe('a record that cannot be resumed', () => {
  const scenario = tiny();
  const good = recordOf(scenario, ['north endTurn', 'south endTurn']);
  const other = { id: scenario.id, digest: '0'.repeat(64) };

  it.each([
    ['otherScenario', { ...good, scenario: { ...good.scenario, id: 'else' } }],
    ['otherVersion', { ...good, scenario: other }],
    ['otherRules', { ...good, rulesVersion: 99 }],
  ])('says %s', (why, record) => {
    const rescued = resume({ ...good, moves: [] }, scenario).progress!;
    expect(resume(record, scenario)).toEqual({ progress: null, rescued, fault: { why } });
  });

  it('names the ply of a line that is no move, and of one that is illegal', () => {
    const unreadable = resume({ ...good, moves: ['north endTurn', 'south danse'] }, scenario);
    expect(unreadable.fault).toMatchObject({ why: 'unreadable', ply: 1, fault: { word: 'danse' } });
    const illegal = resume({ ...good, moves: ['north endTurn', 'north endTurn'] }, scenario);
    expect(illegal.fault).toMatchObject({ why: 'illegal', ply: 1, refusal: { code: 'notYourTurn' } });
  });

  it.each(['south danse', 'north withdraw tariff', 'south accept north'])(
    'has come as far as before "%s", with what may still be taken back',
    line => {
      const undoable = { ...scenario, teaching: { ...scenario.teaching, undo: true } };
      const moves = ['north call south', 'north rally'];
      const resumed = resume({ ...good, moves: [...moves, line, 'north endTurn'], undos: 2 }, undoable);
      if (!resumed.fault) throw new Error('it can be resumed');
      expect(resumed.rescued).toEqual(resume({ ...good, moves, undos: 2 }, undoable).progress);
      expect(resumed.rescued.takeBacks).toHaveLength(2);
    },
  );
});

describe('a replay file', () => {
  const scenario = tiny();
  const { start, plies } = randomGame(scenario, 2);
  const replay = writeReplay(
    scenario,
    { seed: 2, options: start.options, seats: { north: 'person', south: 'machine' } },
    plies.map(({ move }) => move),
    plies.at(-1)!.next,
  );

  it('is read as it was written', () => {
    const { value, faults } = readReplay(JSON.stringify(replay, null, 2), 'game.json');
    expect(faults).toEqual([]);
    expect(value).toEqual(replay);
  });

  it.each([
    ['a negative seed', { seed: -1 }, 'seed'],
    ['a seed beyond the safe integers', { seed: 2 ** 53 }, 'seed'],
    ['half a seed', { seed: 1.5 }, 'seed'],
    ['too many moves', { moves: Array(2001).fill('north endTurn') }, 'moves'],
    ['a line too long', { moves: ['x'.repeat(401)] }, 'moves'],
    ['too many seats', { seats: { a: '', b: '', c: '', d: '', e: '' } }, 'seats'],
    ['an unknown option', { options: { ...replay.options, audienceCosts: 'huge' } }, 'options'],
    ['an outcome of no kind', { outcome: { end: 'draw' } }, 'outcome'],
    ['another format', { format: 2 }, 'format'],
    ['no digest', { digest: 'abc' }, 'digest'],
    ['a surplus key', { undos: 1 }, 'undos'],
  ])('with %s is faulted at its place', (_, change, key) => {
    const text = JSON.stringify({ ...replay, ...change }, null, 2);
    const { value, faults } = readReplay(text, 'game.json');
    expect(value).toBeNull();
    expect(faults).toHaveLength(1);
    expect(faults[0]!.path[0]).toBe(key);
    const lines = text.split('\n');
    const first = lines.findIndex(words => words.startsWith(`  "${key}"`));
    const after = lines.findIndex((words, place) => place > first && /^ {0,2}["}]/.test(words));
    expect(faults[0]!.place!.line).toBeGreaterThan(first);
    expect(faults[0]!.place!.line).toBeLessThanOrEqual(after);
    expect(faults[0]!.file).toBe('game.json');
  });

  it('that is no JSON is faulted too', () => {
    const { value, faults } = readReplay('{"format": 1,', 'game.json');
    expect(value).toBeNull();
    expect(faults.length).toBeGreaterThan(0);
  });
});
