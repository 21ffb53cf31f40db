import { expect, type Locator, type Page, test } from '@playwright/test';
import { canvasOf } from './canvas.ts';
import {
  cardOf,
  endTurn,
  endTurnButton,
  FIRST,
  gameOf,
  JUNE,
  nextMoment,
  openHome,
  PAUSES,
  readIn,
  setFastest,
  setTable,
  startGame,
} from './kit.ts';
import { takeFirst } from './strategy.ts';

/** The tray beside the table: what leads where, and that all of it is in sight. */

const MEXICO = 1;
const SETTING = { id: JUNE, seat: MEXICO, seed: 13 } as const;
const TABLET = { width: 1024, height: 768 } as const;

const cardsOf = (page: Page): Locator => page.locator('.move-card');
const firstStep = (page: Page): Locator =>
  page.locator('.draft-row .step:not([aria-disabled="true"])').first();

/** Upper and lower edges of the rows in which cards lie. */
const rowsOf = (page: Page): Promise<readonly string[]> =>
  cardsOf(page).evaluateAll(cards => [
    ...new Set(
      cards.map(card => {
        const { top, bottom } = card.getBoundingClientRect();
        return `${Math.round(top)}–${Math.round(bottom)}`;
      }),
    ),
  ]);

for (const language of ['en', 'es'] as const)
  test(`the cards of room and podium lie in the same two rows, all in the window, ${language}`, async ({
    page,
  }) => {
    await readIn(page, language);
    const game = await startGame(page, { ...SETTING, language });
    expect(await nextMoment(game)).toBe('turn');
    for (const size of [{ width: 1440, height: 900 }, TABLET]) {
      await page.setViewportSize(size);
      await expect(cardsOf(page).last()).toBeInViewport({ ratio: 1 });
      await expect.poll(async () => (await rowsOf(page)).length).toBe(2);
    }
  });

/** Words of the tray that end in dots, or are cut off. */
const shortened = (page: Page): Promise<string[]> =>
  page.locator('.tray').evaluate(tray =>
    [
      ...tray.querySelectorAll<HTMLElement>(
        '.tray-head > :is(h2, p, .notice), .move-card-name, .move-card-reason, .chip',
      ),
    ]
      .filter(part => part.checkVisibility() && getComputedStyle(part).clipPath === 'none')
      .filter(part => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
      .map(part => part.textContent ?? ''),
  );

for (const language of ['en', 'es'] as const)
  test(`in the largest letters the tray has its words in full, ${language}`, async ({ page }) => {
    await readIn(page, language);
    const game = gameOf(page, PAUSES, language);
    const { home } = game;
    await openHome(game);
    await setFastest(game);
    await page.getByRole('button', { name: home.nav.settings }).click();
    const sheet = page.getByRole('dialog', { name: home.settings.title });
    await sheet.getByRole('radio', { name: home.settings.sizes['1.3'] }).check({ force: true });
    await sheet.getByRole('button', { name: home.close }).click();
    await setTable(game, { seat: MEXICO, seed: 13 });
    await page.getByRole('button', { name: home.brief.begin }).click();
    expect(await nextMoment(game)).toBe('turn');
    for (const size of [{ width: 1440, height: 900 }, TABLET, { width: 390, height: 844 }]) {
      await page.setViewportSize(size);
      await expect.poll(() => shortened(page), `${size.width}`).toEqual([]);
    }
    await page.getByRole('navigation').getByRole('button', { name: game.desk.tabs.moves }).click();
    await expect.poll(() => shortened(page)).toEqual([]);
  });

for (const language of ['en', 'es'] as const)
  test(`cards that come to say more or less do not move the table, ${language}`, async ({ page }) => {
    await readIn(page, language);
    for (const size of [{ width: 1440, height: 900 }, TABLET]) {
      await page.setViewportSize(size);
      const game = await startGame(page, { ...SETTING, language, slow: true });
      const tray = page.locator('.tray');
      const high = () => tray.evaluate(element => (element as HTMLElement).offsetHeight);
      await expect(tray).toHaveClass(/resting/);
      const before = await high();
      await page.getByRole('button', { name: game.desk.tray.skip }).click();
      expect(await nextMoment(game)).toBe('turn');
      expect(await high()).toBe(before);
      if (size === TABLET) await page.getByRole('button', { name: game.desk.bar.draftAndLog }).click();
      await firstStep(page).click();
      await page.keyboard.press('Escape');
      await expect(page.locator('[data-card="table"] .chip').first()).toBeVisible();
      expect(await high()).toBe(before);
      expect(await takeFirst(game, 'gesture', MEXICO)).toBe(true);
      await expect(cardOf(game, 'rally', MEXICO)).toHaveAttribute('aria-disabled', 'true');
      expect(await high()).toBe(before);
    }
  });

test('what others do is told over the headings and leaves the cards alone', async ({ page }) => {
  const game = await startGame(page, { ...SETTING, slow: true });
  const ticker = page.locator('.ticker');
  await expect(ticker.locator('.chips')).toBeVisible();
  const told = (await ticker.boundingBox())!;
  const trayTop = (await page.locator('.tray').boundingBox())!.y;
  expect(told.y).toBeGreaterThanOrEqual(trayTop);
  const tops = await cardsOf(page).evaluateAll(cards => cards.map(card => card.getBoundingClientRect().top));
  expect(Math.min(...tops)).toBeGreaterThanOrEqual(told.y + told.height);
  await page.getByRole('button', { name: game.desk.tray.skip }).click();
});

test('the card of a draft in hand shows the button that tables it, and the drawer gives way to the table', async ({
  page,
}) => {
  await page.setViewportSize(TABLET);
  const game = await startGame(page, SETTING);
  expect(await nextMoment(game)).toBe('turn');
  const card = page.locator('[data-card="table"]');
  const submit = page.getByRole('button', { name: game.desk.draft.table, exact: true }).last();
  await card.click();
  await firstStep(page).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-panel]')).toHaveAttribute('inert');
  await card.click();
  await expect(submit).toBeFocused();
  await expect(submit).toHaveCSS('outline-style', 'solid');
  await submit.click();
  await expect(page.locator('[data-panel]')).toHaveAttribute('inert');
  await expect(card).toBeFocused();
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
});

test('the light of the guide comes back after a sheet', async ({ page }) => {
  const game = gameOf(page, FIRST);
  await openHome(game);
  await setFastest(game);
  await page.getByRole('button', { name: game.home.guided.start }).click();
  await page.getByRole('button', { name: game.home.brief.begin }).click();
  await expect(endTurnButton(game)).toBeEnabled();
  const away = () => page.mouse.move(1, 1);
  const picture = async () => (await canvasOf(page).screenshot()).toString('base64');
  await away();
  await expect(canvasOf(page)).toBeVisible();
  const pointed = await picture();
  const row = page.getByRole('tabpanel').getByRole('button', {
    name: game.desk.draft.more(game.names.issue(1)),
  });
  await row.click();
  const sheet = page.getByRole('dialog', { name: game.names.issue(1) });
  await sheet.getByRole('button', { name: game.desk.sheet.close }).click();
  await expect(sheet).toBeHidden();
  await row.hover();
  await expect.poll(picture).not.toBe(pointed);
  await away();
  await expect.poll(picture).toBe(pointed);
});
