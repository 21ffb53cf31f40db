/**
 * What the main states look like, on the Canvas renderer and without motion. Fonts come with the game, so what differs
 * between builds of Chromium is how edges of letters are smoothed: single pixels, well under the hundredth of all
 * pixels that may differ. A box that moves or changes its size by a few pixels takes more than that.
 *
 * After a change that is meant: `npm run browser -- visual --update-snapshots`, and look at the pictures.
 */
import { expect, type Page, test } from '@playwright/test';
import { playHistory } from '../../game/analysis/history.ts';
import { openingRecord } from '../../game/desk/reading.ts';
import { begin, DEFAULT_OPTIONS, play, writeMove } from '../../game/rules/index.ts';
import {
  type Game,
  gameOf,
  JUNE,
  nextMoment,
  openBrief,
  openFile,
  openHome,
  readIn,
  scenarioOf,
  startGame,
  starting,
} from './kit.ts';

const MEXICO = 1;
const SETTING = { id: JUNE, seat: MEXICO, seed: 13 } as const;

test.use({ colorScheme: 'dark' });

const expectPicture = (page: Page, name: string) =>
  expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.01, animations: 'disabled' });

/** The talks as they went in fact, as a saved game: the same whatever the machine learns. */
function history(rounds: number): string {
  const scenario = scenarioOf(JUNE);
  const options = { ...DEFAULT_OPTIONS, ...scenario.history!.options };
  const { seed } = scenario.history!;
  const { moves } = playHistory(scenario);
  let state = begin(scenario, seed, options);
  let plies = 0;
  const isThere = () => state.round >= rounds && state.toMove === MEXICO && state.phase === 'turn';
  for (const move of moves) {
    if (isThere()) break;
    state = play(scenario, state, move).next;
    plies += 1;
  }
  const record = openingRecord(scenario, {
    scenarioText: null,
    seats: ['practice', 'person'],
    seed,
    options,
  });
  const lines = moves.slice(0, plies).map(move => writeMove(scenario.agenda, move));
  return JSON.stringify({ ...record, moves: lines });
}

/** Opens a saved game from a file. */
async function openSaved(page: Page, text: string): Promise<Game> {
  const game = gameOf(page, JUNE);
  await openHome(game);
  await openFile(game, 'game.json', text);
  await nextMoment(game);
  return game;
}

/** The canvas stands, and nothing is lit by a pointer. */
async function settled({ page }: Game): Promise<void> {
  await page.mouse.move(1, 1);
  await expect(page.locator('canvas')).toBeVisible();
}

test('picture: home', async ({ page }) => {
  await openHome(gameOf(page, JUNE));
  await expectPicture(page, 'home');
});

test('picture: brief', async ({ page }) => {
  await openBrief(page, SETTING);
  await expectPicture(page, 'brief');
});

test('picture: opening, in Spanish', async ({ page }) => {
  await readIn(page, 'es');
  const game = await startGame(page, { ...SETTING, language: 'es' });
  await nextMoment(game);
  await settled(game);
  await expectPicture(page, 'opening-es');
});

test('picture: in the middle', async ({ page }) => {
  const game = await openSaved(page, history(6));
  const { desk, names } = game;
  const steps = desk.draft.step(names.issue(0), '');
  await page
    .getByRole('button', { name: starting(steps) })
    .last()
    .click();
  await settled(game);
  await expectPicture(page, 'middle');
});

test('picture: drawer', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const game = await openSaved(page, history(6));
  await page.getByRole('button', { name: game.desk.bar.draftAndLog }).click();
  await settled(game);
  await expectPicture(page, 'drawer');
});

test.describe('phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('picture: phone', async ({ page }) => {
    const game = gameOf(page, JUNE);
    await openHome(game);
    await openFile(game, 'game.json', history(6));
    await expect(page.locator('canvas')).toBeVisible();
    await expectPicture(page, 'phone-table');
    await page.getByRole('navigation').getByRole('button', { name: game.desk.tabs.moves }).tap();
    await expectPicture(page, 'phone-moves');
  });
});

test('picture: result', async ({ page }) => {
  const game = await openSaved(page, history(99));
  expect(await nextMoment(game)).toBe('over');
  await page.mouse.move(1, 1);
  await expectPicture(page, 'result');
});
