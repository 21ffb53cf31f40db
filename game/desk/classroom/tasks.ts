import {
  type Answers,
  type Assignment,
  assignmentId,
  type HandIn,
  readAssignment,
  seatsFor,
  seedFor,
} from '../../classroom/index.ts';
import { writeReplay } from '../../rules/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Hall } from '../hall.ts';
import type { Ports, SavedGame, Task } from '../ports.ts';
import { openGame, ScenarioFaults, scenarioOf } from '../reading.ts';
import { startGame } from '../starting.ts';

/** What an assignment on this device turned out to be. */
export type OpenedTask =
  | {
      readonly is: 'open';
      readonly task: Task;
      readonly set: Assignment;
      readonly scenario: Scenario;
      /** Its game, as lists show it; null before it is begun, or if it has been removed. */
      readonly game: SavedGame | null;
    }
  | { readonly is: Unusable };

/** Why an assignment cannot be worked on here. */
export type Unusable = 'broken' | 'otherVersion' | 'unknownScenario' | 'faultyScenario';

export type OpenTask = Extract<OpenedTask, { is: 'open' }>;

/** Takes in an assignment from a link or a file; what has been done for it on this device stays. Null if it is none. */
export async function takeTask(ports: Ports, text: string, own: boolean): Promise<Task | null> {
  const { value } = readAssignment(text, 'assignment.json');
  if (!value) return null;
  const id = assignmentId(value);
  const before = await ports.storage.loadTask(id);
  const task: Task = before
    ? { ...before, own: before.own || own }
    : {
        id,
        assignment: JSON.stringify(value),
        own,
        student: '',
        game: null,
        attempts: 0,
        reloads: 0,
        before: {},
        after: {},
        savedAt: ports.now(),
      };
  await ports.storage.saveTask(task);
  return task;
}

/** Reads an assignment again with everything that belongs to it; null if it is not on this device. */
export async function openTask(ports: Ports, id: string): Promise<OpenedTask | null> {
  const task = await ports.storage.loadTask(id);
  if (!task) return null;
  const { value: set } = readAssignment(task.assignment, 'assignment.json');
  // A machine that there is not would leave its seat to the student.
  if (!set || !ports.machines.includes(set.machine)) return { is: 'broken' };
  const { text, id: scenarioId, digest } = set.scenario;
  if (text === null && !ports.cards.some(card => card.id === scenarioId)) return { is: 'unknownScenario' };
  const scenario = await scenarioOf(ports, scenarioId, text).catch((error: unknown) => {
    if (error instanceof ScenarioFaults) return null;
    throw error;
  });
  if (!scenario) return { is: 'faultyScenario' };
  if (scenario.id !== scenarioId || scenario.digest !== digest || seatsFor(set, scenario).length === 0)
    return { is: 'otherVersion' };
  return {
    is: 'open',
    task,
    set,
    scenario,
    game: task.game ? await ports.storage.loadGame(task.game) : null,
  };
}

/**
 * Begins the game of an assignment and goes to its brief.
 * @param seat that the student plays; null where all seats are at this screen
 */
export async function beginTask(
  hall: Hall,
  { task, set }: OpenTask,
  seat: number | null,
  given: { readonly student: string; readonly before: Answers },
): Promise<void> {
  const game = await startGame(hall, {
    scenario: set.scenario.id,
    scenarioText: set.scenario.text,
    seat,
    machine: set.machine,
    seed: seedFor(set, given.student),
    options: set.options,
    guided: false,
    task: task.id,
  });
  const { storage, now } = hall.ports;
  await storage.saveTask({
    ...task,
    ...given,
    game,
    attempts: task.attempts + 1,
    reloads: 0,
    after: {},
    savedAt: now(),
  });
}

/** Counts that the game of an assignment was opened again; does nothing for any other game. */
export async function countReload({ storage }: Ports, { id, task: name }: SavedGame): Promise<void> {
  const task = name === null ? null : await storage.loadTask(name);
  if (task?.game === id) await storage.saveTask({ ...task, reloads: task.reloads + 1 });
}

/** What a student gives back, or null while there is no game that is over. */
export async function handInOf(ports: Ports, { task, scenario, game }: OpenTask): Promise<HandIn | null> {
  const opened = game && (await openGame(ports, game, game.id));
  if (opened?.is !== 'game' || !opened.progress.negotiation.outcome) return null;
  const { moves, negotiation, undos } = opened.progress;
  const { seed, options, seats } = opened.record;
  const { student, reloads, attempts, before, after } = task;
  return {
    format: 1,
    assignment: task.id,
    student,
    replay: writeReplay(scenario, { seed, options, seats }, moves, negotiation),
    undos,
    reloads,
    attempts,
    before,
    after,
  };
}

/** Letters, figures and dashes of a name, for a file. */
export const fileNameFor = (name: string, title: string): string =>
  `${[name, title].map(plain).filter(Boolean).join('-') || 'hand-in'}.json`;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 40);
