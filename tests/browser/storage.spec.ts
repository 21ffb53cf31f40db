/** A store that refuses, is full, or lives under a clock that jumps: play goes on, and the reader is told. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { endTurn, gameOf, JUNE, nextMoment, openHome, startGame } from './kit.ts';
import { savedGames, savedRecord } from './saved.ts';
import { takeFirst } from './strategy.ts';

const MEXICO = 1;
const SETTING = { id: JUNE, seat: MEXICO, seed: 13 } as const;

/** From now on the store takes nothing more, or takes again. */
const setFull = (page: Page, full: boolean) =>
  page.evaluate(isFull => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { taking?: IDBObjectStore['put'] };
    store.taking ??= store.put;
    const { taking } = store;
    store.put = isFull
      ? () => {
          throw new DOMException('no room', 'QuotaExceededError');
        }
      : taking;
  }, full);

test('where nothing may be kept, it is said, and a game can be played and taken along', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not here', 'SecurityError');
    };
  });
  const { home } = gameOf(page, JUNE);
  await openHome(gameOf(page, JUNE));
  await expect(page.getByRole('alert').filter({ hasText: home.storage.denied })).toBeVisible();
  const game = await startGame(page, SETTING);
  const { desk } = game;
  expect(await nextMoment(game)).toBe('turn');
  await expect(page.getByText(home.storage.denied)).toBeVisible();
  expect(await takeFirst(game, 'soundOut', MEXICO)).toBe(true);
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
  await page.getByRole('button', { name: desk.bar.menu }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: desk.menu.save }).click();
  const file = readFileSync(await (await downloading).path(), 'utf8');
  expect(JSON.parse(file)).toMatchObject({ scenario: { id: JUNE } });
  expect(file).toContain('mexico soundOut');
});

test('a store that fills up in mid-game is told, and takes everything once there is room', async ({
  page,
}) => {
  const game = await startGame(page, SETTING);
  const { home } = game;
  expect(await nextMoment(game)).toBe('turn');
  const before = (await savedRecord(page)).moves.length;
  await setFull(page, true);
  expect(await takeFirst(game, 'soundOut', MEXICO)).toBe(true);
  await expect(page.getByText(home.storage.full)).toBeVisible();
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
  expect((await savedRecord(page)).moves).toHaveLength(before);
  await setFull(page, false);
  expect(await takeFirst(game, 'gesture', MEXICO)).toBe(true);
  await expect.poll(async () => (await savedRecord(page)).moves.length).toBeGreaterThan(before + 2);
  await expect(page.getByText(home.storage.full)).toBeHidden();
});

test('a clock that is put back loses nothing', async ({ page }) => {
  const game = await startGame(page, SETTING);
  expect(await nextMoment(game)).toBe('turn');
  const before = await savedGames(page);
  await page.evaluate(() => {
    const later = Date.now;
    Date.now = () => later() - 400 * 86_400_000;
  });
  expect(await takeFirst(game, 'soundOut', MEXICO)).toBe(true);
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
  const after = await savedGames(page);
  expect(after).toHaveLength(1);
  expect(after[0]!.savedAt).toBeLessThan(before[0]!.savedAt);
  const { moves } = await savedRecord(page);
  expect(moves.some(line => line.startsWith('mexico soundOut'))).toBe(true);
  await page.reload();
  expect(await nextMoment(game)).toBe('turn');
  expect((await savedRecord(page)).moves).toEqual(moves);
});
