import type { Hall } from './hall.ts';
import type { SharedGame } from './ports.ts';
import { openGame, savedGameOf } from './reading.ts';

/**
 * Takes a game in from a file or a link, and goes to it. One that cannot be gone on with is taken in as well: its
 * screen says why, and what can be done.
 */
export async function takeIn(hall: Hall, game: SharedGame, how?: 'instead'): Promise<void> {
  const { ports } = hall;
  const id = ports.newId();
  const own = { id, scenarioText: game.scenarioText, guided: false };
  const opened = await openGame(ports, game, id);
  if (opened.is === 'game') await hall.keep(savedGameOf(opened, ports, own));
  else {
    const scenario = opened.is === 'missing' ? opened.scenario : '';
    await hall.keep({
      ...own,
      scenario,
      title: scenario,
      year: '',
      sides: [],
      round: 1,
      rounds: 1,
      over: false,
      savedAt: ports.now(),
      record: game.record,
    });
  }
  hall.go({ at: 'play', game: id }, how);
}
