/** What a release leaves on a device or in somebody's mail: saved games, files, links, assignments, hand-ins. */
import { readFileSync } from 'node:fs';
import { assignmentId, type HandIn } from '../../game/classroom/index.ts';
import type { ClassFolder, KeptSettings, Ports, SavedGame, Task } from '../../game/desk/ports.ts';
import { gameFile, openGame, savedGameOf } from '../../game/desk/reading.ts';
import { DEFAULT_SETTINGS } from '../../game/desk/settings.ts';
import type { SavedDraft } from '../../game/desk/workshop/ports.ts';
import { RULES_VERSION, stateDigest } from '../../game/rules/index.ts';
import { parseScenario } from '../../game/scenario/index.ts';
import { pack, packGame } from '../../game/shell/packing.ts';
import { assignmentFor, handInOf } from '../classroom/kit.ts';

/** Everything that one release left, with what has to come of it. The scenario is in it: shipped ones may change. */
export interface Kept {
  readonly rulesVersion: number;
  readonly scenario: string;
  /** By their keys in the store. */
  readonly stored: {
    readonly game: SavedGame;
    readonly over: SavedGame;
    readonly settings: KeptSettings;
    readonly task: Task;
    readonly draft: SavedDraft;
    readonly folder: ClassFolder;
  };
  readonly gameFile: string;
  readonly handIn: string;
  readonly links: Readonly<Record<'game' | 'task' | 'scenario' | 'handIn', string>>;
  /** Of the game in the middle. */
  readonly left: { readonly ply: number; readonly round: number; readonly state: string };
}

/** Ports that know no scenario of their own. */
export const barePorts = {
  cards: [],
  machines: ['silent'],
  now: () => 1_800_000_000_000,
} as unknown as Ports;

/** What the present program leaves. */
export async function keptNow(): Promise<Kept> {
  const scenarioText = readFileSync('scenarios/river-water.json', 'utf8');
  const { scenario } = parseScenario(scenarioText, 'river-water.json');
  if (!scenario) throw new Error('the scenario has faults');
  const set = assignmentFor(scenario, {
    scenario: { id: scenario.id, digest: scenario.digest, text: scenarioText },
  });
  const handIn: HandIn = handInOf(set, scenario, 'Ana', 5);
  const { outcome: _outcome, digest: _digest, ...played } = handIn.replay;
  const gameOf = async (id: string, moves: readonly string[]) => {
    const record = JSON.stringify({ ...played, moves, undos: 1 });
    const opened = await openGame(barePorts, { record, scenarioText }, id);
    if (opened.is !== 'game') throw new Error(opened.is);
    const saved = savedGameOf(opened, barePorts, { id, scenarioText, guided: false });
    return { saved, negotiation: opened.progress.negotiation };
  };
  const whole = await gameOf('over', played.moves);
  const half = await gameOf('half', played.moves.slice(0, Math.floor(played.moves.length / 2)));
  const { savedAt } = half.saved;
  const links = {
    game: packGame(half.saved),
    task: pack(set),
    scenario: pack(['river-water.json', scenarioText]),
    handIn: pack(handIn),
  };
  const { ply, round } = half.negotiation;
  return {
    rulesVersion: RULES_VERSION,
    scenario: scenarioText,
    stored: {
      game: half.saved,
      over: whole.saved,
      settings: { settings: { ...DEFAULT_SETTINGS, textSize: 1.15, speed: 4, sound: false }, language: 'es' },
      task: {
        id: assignmentId(set),
        assignment: JSON.stringify(set),
        own: false,
        student: handIn.student,
        game: 'over',
        attempts: 2,
        reloads: 1,
        before: handIn.before,
        after: handIn.after,
        savedAt,
      },
      draft: { id: 'draft', name: 'river-water.json', text: scenarioText, filed: null, savedAt },
      folder: {
        id: assignmentId(set),
        handIns: [{ file: 'ana.json', text: JSON.stringify(handIn) }],
        savedAt,
      },
    },
    gameFile: gameFile(half.saved),
    handIn: JSON.stringify(handIn),
    links: Object.fromEntries(
      Object.entries(links).map(([name, link]) => {
        if (link === null) throw new Error(`the link of the ${name} is too long`);
        return [name, link];
      }),
    ) as Kept['links'],
    left: { ply, round, state: stateDigest(half.negotiation) },
  };
}
