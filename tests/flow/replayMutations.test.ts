import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecord, readReplay, resume, type SittingRecord } from '../../game/flow/index.ts';
import { DEFAULT_OPTIONS, type Replay, verify, writeReplay } from '../../game/rules/index.ts';
import { canonicalJson, type Fault } from '../../game/scenario/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { faultText } from '../../game/wording/faults.ts';
import { type Mutation, mutate, mutations } from '../kit/mutations.ts';
import { randomGame } from '../kit/random.ts';
import { tiny, tri } from '../kit/scenarios.ts';

/** Replays and saved games come from strangers: a changed one is turned away with a reason, never with a crash. */

const GAMES = [tiny(), tri()].flatMap(scenario =>
  [1, 2].map(seed => {
    const { plies } = randomGame(scenario, seed);
    const seats = Object.fromEntries(scenario.agenda.principals.map(({ id }) => [id, 'random']));
    const moves = plies.map(({ move }) => move);
    const game = { seed, options: DEFAULT_OPTIONS, seats };
    const replay = writeReplay(scenario, game, moves, plies.at(-1)!.next);
    const { outcome: _outcome, digest: _digest, ...start } = replay;
    const record: SittingRecord = { ...start, undos: 0 };
    return { scenario, replay, record };
  }),
);

const WHY = new Set([
  ...['otherScenario', 'otherVersion', 'otherRules', 'otherOutcome', 'otherState', 'unreadable', 'illegal'],
]);

/** Reads mutated files of every game: what became of each, by verdict. */
function outcomes<Value>(
  textOf: (game: (typeof GAMES)[number]) => string,
  read: (text: string) => { readonly value: Value | null; readonly faults: readonly Fault[] },
  judge: (scenario: Scenario, value: Value, game: (typeof GAMES)[number]) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const note = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  fc.assert(
    fc.property(fc.constantFrom(...GAMES), mutations, (game, list: readonly Mutation[]) => {
      const { value, faults } = read(mutate(textOf(game), list));
      if (value === null) {
        expect(faults.length).toBeGreaterThan(0);
        for (const fault of faults) {
          expect(fault.place).not.toBeNull();
          for (const language of ['en', 'es'] as const) expect(faultText(fault, language)).not.toBe('');
        }
        note('faulty');
      } else note(judge(game.scenario, value, game));
    }),
    { seed: 20190610, numRuns: 2000 },
  );
  return counts;
}

/** What a replay is believed in; names of players and its layout are not sealed. */
const sealed = ({ seats: _seats, ...rest }: Replay) => canonicalJson(rest);

test('a mutated replay has faults or a verdict, and is valid only if nothing was changed', {
  timeout: 120_000,
}, () => {
  const counts = outcomes(
    ({ replay }) => JSON.stringify(replay, null, 2),
    text => readReplay(text, 'replay.json'),
    (scenario, value, { replay }) => {
      const verdict = verify(scenario, value);
      if (verdict.valid) {
        expect(sealed(value)).toBe(sealed(replay));
        return 'valid';
      }
      expect(WHY).toContain(verdict.why);
      if ('ply' in verdict) expect(value.moves[verdict.ply]).toBeDefined();
      return verdict.why;
    },
  );
  for (const what of ['faulty', 'valid', 'unreadable', 'illegal', 'otherState'])
    expect(counts.get(what) ?? 0, what).toBeGreaterThan(10);
});

test('a mutated saved game has faults, cannot be resumed for a reason, or goes on', {
  timeout: 120_000,
}, () => {
  const counts = outcomes(
    ({ record }) => JSON.stringify(record, null, 2),
    text => readRecord(text, 'save.json'),
    (scenario, value) => {
      const { progress, fault } = resume(value, scenario);
      if (progress) {
        expect(progress.negotiation.ply).toBe(value.moves.length);
        return 'resumed';
      }
      expect(WHY).toContain(fault.why);
      if ('ply' in fault) expect(value.moves[fault.ply]).toBeDefined();
      return fault.why;
    },
  );
  for (const what of ['faulty', 'resumed', 'unreadable', 'illegal'])
    expect(counts.get(what) ?? 0, what).toBeGreaterThan(10);
});
