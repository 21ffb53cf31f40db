/** A new release while tabs are open: nobody's game is thrown away for it. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { FIRST, gameOf, nextMoment, setTable, starting } from './kit.ts';
import { type Served, serve } from './serving.ts';

test.use({ serviceWorkers: 'allow' });

const BUILT = process.env.BUILT_FOLDER ?? 'dist';

let folder: string;
let served: Served;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  cpSync(BUILT, folder, { recursive: true });
  served = await serve(folder, '/');
});
test.afterEach(async () => {
  await served.stop();
  rmSync(folder, { recursive: true });
});

/** The worker that keeps the game has the page in hand; at the first visit already. */
const underWorker = (page: Page) =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

/** Marks the page; a page that was loaded anew has no mark. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window);
const loadedAnew = (page: Page) => page.waitForFunction(() => !('marked' in window));

test('a release that is loaded in one tab waits in another until the game there is left', async ({
  page,
  context,
}) => {
  const game = gameOf(page, FIRST);
  const { home, desk, names } = game;
  await page.goto(served.address);
  await expect(page.getByRole('button', { name: home.takeSeat })).toBeVisible();
  await underWorker(page);
  await setTable(game, { seat: 0, seed: 2 });
  await page.getByRole('button', { name: home.brief.begin }).click();
  expect(await nextMoment(game)).toBe('turn');
  await page
    .getByRole('button', { name: starting(desk.draft.step(names.issue(0), '')) })
    .first()
    .click();
  const total = page.locator('.draft-total');
  const worth = (await total.textContent())!;
  await mark(page);

  const other = await context.newPage();
  await other.goto(served.address);
  await expect(other.getByRole('button', { name: home.takeSeat })).toBeVisible();
  await mark(other);
  appendFileSync(join(folder, 'sw.js'), '\n// another release\n');
  await other.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await other.getByRole('button', { name: home.update.reload }).click();
  await loadedAnew(other);
  await expect(other.getByRole('button', { name: home.takeSeat })).toBeVisible();

  // The game tab has a draft in hand that nobody has tabled.
  await expect(total).toHaveText(worth);
  expect(await isMarked(page)).toBe(true);
  await page.getByRole('button', { name: desk.bar.home }).click();
  await loadedAnew(page);
  await expect(page.getByRole('button', { name: home.takeSeat })).toBeVisible();
});
