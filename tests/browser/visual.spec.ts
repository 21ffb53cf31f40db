/**
 * What the main states look like, on the Canvas renderer and without motion. Fonts come with the game, so what differs
 * between builds of Chromium is how edges of letters are smoothed: single pixels, well under the hundredth of all
 * pixels that may differ. A box that moves or changes its size by a few pixels takes more than that.
 *
 * After a change that is meant: `npm run browser -- visual --update-snapshots`, and look at the pictures.
 */
import { expect, type Page, test } from '@playwright/test';
import {
  type Game,
  gameOf,
  JUNE,
  nextMoment,
  openBrief,
  openHome,
  readIn,
  startGame,
  starting,
} from './kit.ts';
import { openHistory } from './played.ts';

const MEXICO = 1;
const SETTING = { id: JUNE, seat: MEXICO, seed: 13 } as const;

test.use({ colorScheme: 'dark' });

const expectPicture = (page: Page, name: string) =>
  expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.01, animations: 'disabled' });

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
  const game = await openHistory(page, 6);
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
  const game = await openHistory(page, 6);
  await page.getByRole('button', { name: game.desk.bar.draftAndLog }).click();
  await settled(game);
  await expectPicture(page, 'drawer');
});

test.describe('phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('picture: phone', async ({ page }) => {
    const game = await openHistory(page, 6);
    await expect(page.locator('canvas')).toBeVisible();
    await expectPicture(page, 'phone-table');
    await page.getByRole('navigation').getByRole('button', { name: game.desk.tabs.moves }).tap();
    await expectPicture(page, 'phone-moves');
  });
});

test('picture: result', async ({ page }) => {
  const game = await openHistory(page, 99);
  expect(await nextMoment(game)).toBe('over');
  // The costliest move is reckoned beside the page; its figure belongs to the picture.
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 90_000 });
  await page.mouse.move(1, 1);
  await expectPicture(page, 'result');
});
