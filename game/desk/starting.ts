import type { Hall } from './hall.ts';

/** What the player has set the table with. */
export interface Setting {
  readonly scenario: string;
  readonly scenarioText: string | null;
  /** The seat played against the machine; null if people play all of them here. */
  readonly seat: number | null;
  readonly machine: string;
  /** Null draws one. */
  readonly seed: number | null;
  readonly options: {
    readonly events: boolean;
    readonly knownTypes: boolean;
    readonly audienceCosts: 'off' | 'weak' | 'normal' | 'strong';
    readonly advisors: boolean;
  };
  /** With the guide of the scenario, in its seat and with its seed. */
  readonly guided: boolean;
  /** Id of the assignment that it is played for. */
  readonly task?: string;
}

/**
 * Starts a game: reads the scenario, keeps the opening and goes to the brief. Fails if the scenario cannot be read.
 * Returns its id.
 */
export async function startGame(hall: Hall, setting: Setting): Promise<string> {
  const { ports } = hall;
  const { openGame, openingRecord, savedGameOf, scenarioOf } = await import('./reading.ts');
  const { scenarioText } = setting;
  const scenario = await scenarioOf(ports, setting.scenario, scenarioText);
  const guide = setting.guided ? scenario.teaching.guide : null;
  const own = guide ? guide.seat : setting.seat;
  const record = openingRecord(scenario, {
    scenarioText,
    seats: scenario.agenda.principals.map((_, seat) =>
      own === null || own === seat ? 'person' : setting.machine,
    ),
    seed: guide?.seed ?? setting.seed ?? ports.drawSeed(),
    options: setting.options,
  });
  const opened = await openGame(ports, { record: JSON.stringify(record), scenarioText }, scenario.id);
  if (opened.is !== 'game') throw new Error(`a new game cannot be opened: ${opened.is}`);
  const id = ports.newId();
  const task = setting.task ?? null;
  await hall.keep(savedGameOf(opened, ports, { id, scenarioText, guided: guide !== null, task }));
  hall.go({ at: 'brief', game: id });
  return id;
}

/** Starts the guided first game of a scenario: its own seat, its own chance. */
export const startGuided = (hall: Hall, scenario: string): Promise<string> =>
  startGame(hall, {
    scenario,
    scenarioText: null,
    seat: 0,
    machine: 'guided',
    seed: null,
    options: { events: true, knownTypes: false, audienceCosts: 'normal', advisors: true },
    guided: true,
  });
