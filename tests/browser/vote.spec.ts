import { expect, test } from '@playwright/test';
import { cardOf, gameOf, JUNE, nextMoment, openFile, openHome, sayMove } from './kit.ts';
import { untilAcceptance } from './played.ts';

test('the screen tells of a vote only what its sheet has shown', async ({ page }) => {
  const game = gameOf(page, JUNE);
  const { desk, names } = game;
  const { file, accept } = untilAcceptance(game);
  await openHome(game);
  await openFile(game, 'game.json', file);
  expect(await nextMoment(game)).toBe('turn');
  const deal = page.getByText(desk.result.deal, { exact: true });
  const words = sayMove(game, 'accept', { principal: names.prose(1 - accept.by) });
  await cardOf(game, 'accept', accept.by).click();
  await page.getByRole('dialog').getByRole('button', { name: words }).click();
  const sheet = page.getByRole('dialog', { name: desk.vote.title });
  await expect(sheet.getByText(desk.vote.ratified)).toBeVisible();
  // Behind the sheet all is as it was before the vote.
  await expect(deal).toHaveCount(0);
  await sheet.getByRole('button', { name: desk.vote.goOn }).click();
  await expect(sheet).toBeHidden();
  await expect(deal).toBeVisible();
});
