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
import type { Attempt, Ports, SavedGame, Task } from '../ports.ts';
import { openGame, ScenarioFaults, scenarioOf } from '../reading.ts';
import { startGame } from '../starting.ts';

/** What an assignment on this device turned out to be. */
export type OpenedTask =
  | {
      readonly is: 'open';
      readonly task: Task;
      readonly set: Assignment;
      readonly scenario: Scenario;
      /** The game begun last, as lists show it; null before it is begun, or if it has been removed. */
      readonly game: SavedGame | null;
      /** Finished games set aside that are still on this device, the newest first. */
      readonly earlier: readonly Attempt[];
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
  const { loadGame } = ports.storage;
  const game = task.game === null ? null : await loadGame(task.game);
  const kept = await Promise.all(
    (task.earlier ?? []).map(async attempt => ((await loadGame(attempt.game))?.over ? [attempt] : [])),
  );
  return { is: 'open', task, set, scenario, game, earlier: kept.flat() };
}

/**
 * Changes an assignment as it is stored now: another part of the page, or another tab, may have changed it since it was
 * read. Nothing is stored where there is nothing to change.
 */
async function changeTask(
  { storage, now }: Ports,
  id: string,
  change: (task: Task) => Partial<Task> | null,
): Promise<void> {
  const task = await storage.loadTask(id);
  const changed = task && change(task);
  if (changed) await storage.saveTask({ ...task, ...changed, savedAt: now() });
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
  // Another tab may have begun one meanwhile.
  await changeTask(hall.ports, task.id, now => ({
    ...withLastAside(now),
    ...given,
    game,
    attempts: now.attempts + 1,
    reloads: 0,
  }));
}

/** The game begun last with what goes into its hand-in; null while there is none. */
export const lastAttempt = ({ student, game, attempts, reloads, before, after }: Task): Attempt | null =>
  game === null ? null : { student, game, attempts, reloads, before, after };

/** Keeps what a student answers after one of their games. */
export const keepAfter = (ports: Ports, id: string, game: string, after: Answers): Promise<void> =>
  changeTask(ports, id, task =>
    task.game === game
      ? { after }
      : { earlier: (task.earlier ?? []).map(each => (each.game === game ? { ...each, after } : each)) },
  );

/** Makes way for another game. The one that is finished is set aside, and can be handed in as before. */
export const setAside = (ports: Ports, id: string): Promise<void> => changeTask(ports, id, withLastAside);

/** The last game among the earlier ones. */
function withLastAside(task: Task): Pick<Task, 'game' | 'after' | 'earlier'> {
  const last = lastAttempt(task);
  return { game: null, after: {}, earlier: [...(last ? [last] : []), ...(task.earlier ?? [])] };
}

/** Counts that the game of an assignment was opened again; does nothing for any other game. */
export async function countReload(ports: Ports, { id, task }: SavedGame): Promise<void> {
  if (task === null) return;
  await changeTask(ports, task, ({ game, reloads }) => (game === id ? { reloads: reloads + 1 } : null));
}

/** What a student gives back of one game, or null if it is not over or no longer on this device. */
export async function handInOf(
  ports: Ports,
  { task, scenario }: OpenTask,
  { student, game, attempts, reloads, before, after }: Attempt,
): Promise<HandIn | null> {
  const saved = await ports.storage.loadGame(game);
  const opened = saved && (await openGame(ports, saved, saved.id));
  if (opened?.is !== 'game' || !opened.progress.negotiation.outcome) return null;
  const { moves, negotiation, undos } = opened.progress;
  const { seed, options, seats } = opened.record;
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

/** Letters, figures and dashes of a name, for a file; of several attempts all but the first are numbered. */
export const fileNameFor = (name: string, title: string, attempt = 1): string =>
  `${[name, title, attempt > 1 ? `${attempt}` : ''].map(plain).filter(Boolean).join('-') || 'hand-in'}.json`;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 40);
