import { expect, type Page, test } from '@playwright/test';
import { endTurn, JUNE, nextMoment, startGame } from './kit.ts';
import { takeFirst } from './strategy.ts';

const MEXICO = 1;

/** Counts the sound devices that the page opens. */
const countDevices = (page: Page) =>
  page.addInitScript(() => {
    const opened: AudioContext[] = [];
    const Given = window.AudioContext;
    class Counted extends Given {
      constructor(...words: ConstructorParameters<typeof AudioContext>) {
        super(...words);
        opened.push(this);
      }
    }
    Object.assign(window, { opened, AudioContext: Counted });
  });

const devices = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { opened: AudioContext[] }).opened.map(({ state }) => state));

test('there is no sound until it is asked for, and none after it is refused', async ({ page }) => {
  await countDevices(page);
  const game = await startGame(page, { id: JUNE, seat: MEXICO, seed: 13 });
  const { desk } = game;
  expect(await nextMoment(game)).toBe('turn');
  await expect(page.locator('canvas')).toBeVisible();
  expect(await takeFirst(game, 'gesture', MEXICO)).toBe(true);
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
  expect(await devices(page)).toEqual([]);
  await page.getByRole('button', { name: desk.bar.soundOff }).click();
  await expect(page.getByRole('button', { name: desk.bar.soundOn })).toBeVisible();
  await expect.poll(() => devices(page)).toEqual(['running']);
  await page.getByRole('button', { name: desk.bar.soundOn }).click();
  await expect.poll(() => devices(page)).toEqual(['suspended']);
});

test('settings are the same sheet on the first page and in a game, and are kept', async ({ page }) => {
  const game = await startGame(page, { id: JUNE, seat: MEXICO, seed: 13 });
  const { desk, home } = game;
  expect(await nextMoment(game)).toBe('turn');
  const sheet = page.getByRole('dialog', { name: home.settings.title });
  const choice = (group: string, name: string) =>
    sheet.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });
  const menu = page.getByRole('button', { name: desk.bar.menu });
  await menu.click();
  await page.getByRole('button', { name: desk.menu.settings }).click();
  await expect(choice(home.settings.speed, '4×')).toBeChecked();
  await sheet.getByRole('group', { name: home.settings.plainTable }).getByText(home.settings.on).click();
  await expect(page.getByRole('heading', { name: desk.twin.title })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(menu).toBeFocused();
  await page.getByRole('button', { name: desk.bar.home }).click();
  await page.getByRole('button', { name: home.nav.settings }).click();
  await expect(choice(home.settings.plainTable, home.settings.on)).toBeChecked();
  await page.reload();
  await page.getByRole('button', { name: home.nav.settings }).click();
  await expect(choice(home.settings.plainTable, home.settings.on)).toBeChecked();
  await expect(choice(home.settings.sound, home.settings.off)).toBeChecked();
});
