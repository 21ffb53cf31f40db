import { type Assignment, assignmentId, type HandIn, seedFor } from '../../game/classroom/index.ts';
import { playGame } from '../../game/lab/index.ts';
import { POLICIES, randomPolicy } from '../../game/opponent/index.ts';
import { DEFAULT_OPTIONS, type Move, writeReplay } from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';

/** An assignment for the first principal against a cheap machine, with one question of each sort. */
export const assignmentFor = (scenario: Scenario, part: Partial<Assignment> = {}): Assignment => ({
  format: 1,
  title: 'Week 3',
  scenario: { id: scenario.id, digest: scenario.digest, text: null },
  seat: scenario.agenda.principals[0]!.id,
  machine: 'silent',
  seeds: { kind: 'perStudent', salt: 7 },
  options: DEFAULT_OPTIONS,
  known: 'name',
  questions: [
    { id: 'trust', text: 'Can threats build trust?', kind: 'scale', when: 'both' },
    { id: 'learned', text: 'What surprised you?', kind: 'open', when: 'after' },
  ],
  deadline: 'Friday',
  ...part,
});

/** A whole game of a student who moves at random. */
export function handInOf(set: Assignment, scenario: Scenario, student: string, chance: number): HandIn {
  const seed = seedFor(set, student) ?? chance;
  const moves: Move[] = [];
  const own = scenario.agenda.principals.findIndex(({ id }) => id === set.seat);
  const { last } = playGame({
    scenario,
    seed,
    options: set.options,
    policies: scenario.agenda.principals.map((_, seat) =>
      seat === own || set.seat === 'shared'
        ? view => randomPolicy(view, chance)
        : POLICIES[set.machine as keyof typeof POLICIES],
    ),
    watch: (_, move) => moves.push(move),
  });
  const seats = Object.fromEntries(
    scenario.agenda.principals.map(({ id }, seat) => [
      id,
      seat === own || set.seat === 'shared' ? 'person' : set.machine,
    ]),
  );
  return {
    format: 1,
    assignment: assignmentId(set),
    student,
    replay: writeReplay(scenario, { seed, options: set.options, seats }, moves, last),
    undos: 0,
    reloads: 0,
    attempts: 1,
    before: { trust: 2 },
    after: { trust: 5, learned: 'Face.' },
  };
}
