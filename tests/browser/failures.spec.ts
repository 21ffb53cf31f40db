/** Parts of the program that do not come: each says so, and can be asked for again. */
import { expect, test } from '@playwright/test';
import { endTurn, gameOf, JUNE, nextMoment, openHome, setTable, startGame } from './kit.ts';
import { savedRecord } from './saved.ts';

const MEXICO = 1;
const SETTING = { id: JUNE, seat: MEXICO, seed: 13 } as const;

test('a machine that cannot be loaded passes, and the game goes on', async ({ page }) => {
  await page.route(/worker/, route => route.abort());
  const game = await startGame(page, SETTING);
  expect(await nextMoment(game)).toBe('turn');
  await expect(page.getByText(game.home.machineTrouble)).toBeVisible();
  const { moves } = await savedRecord(page);
  expect(moves.every(line => / endTurn$/.test(line))).toBe(true);
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
});

for (const [part, open] of [
  ['HowTo', 'link'],
  ['GameRoom', 'seat'],
] as const)
  test(`a screen that cannot be loaded can be asked for again: ${part}`, async ({ page }) => {
    const game = gameOf(page, JUNE);
    const { home } = game;
    const pattern = new RegExp(`assets/${part}-`);
    await page.route(pattern, route => route.abort());
    await openHome(game);
    if (open === 'link') await page.getByRole('link', { name: home.nav.howToPlay }).click();
    else await setTable(game, SETTING);
    await expect(page.getByRole('alert').getByRole('heading', { name: home.failed.title })).toBeVisible();
    await page.unroute(pattern);
    await page.getByRole('button', { name: home.failed.again }).click();
    await expect(page.getByRole('heading', { name: home.failed.title })).toBeHidden();
    const arrived =
      open === 'link'
        ? page.getByRole('heading', { level: 1, name: home.how.title })
        : page.getByRole('button', { name: home.brief.begin });
    await expect(arrived).toBeVisible();
  });
