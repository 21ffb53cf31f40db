import { homeWordingOf } from '../wording/home.ts';
import type { Hall } from './hall.ts';
import type { SavedGame, SharedGame } from './ports.ts';
import { openGame, savedGameOf } from './reading.ts';

/**
 * Takes a game in from a file or a link, and goes to it. One that cannot be gone on with is taken in as well: its screen
 * says why, and what can be done.
 */
export async function takeIn(hall: Hall, game: SharedGame, how?: 'instead'): Promise<void> {
  const { ports } = hall;
  const id = ports.newId();
  const own = { id, scenarioText: game.scenarioText, guided: false };
  const opened = await openGame(ports, game, id);
  const saved: SavedGame =
    'record' in opened
      ? savedGameOf(opened, ports, own)
      : nameless(opened.is === 'missing' ? opened.scenario : '', own, ports.now());
  // It is kept as it came, with what is wrong in it.
  await hall.keep({ ...saved, record: game.record });
  hall.go({ at: 'play', game: id }, how);
}

/** A game of which nothing is known but, perhaps, its scenario. */
const nameless = (
  scenario: string,
  own: Pick<SavedGame, 'id' | 'scenarioText' | 'guided'>,
  savedAt: number,
): SavedGame => ({
  ...own,
  scenario,
  title: scenario || {
    en: homeWordingOf('en').storage.unreadableGame,
    es: homeWordingOf('es').storage.unreadableGame,
  },
  year: '',
  sides: [],
  round: 1,
  rounds: 1,
  over: false,
  task: null,
  savedAt,
  record: '',
});
