import { expect, test } from '@playwright/test';
import { JUNE, startGame } from './kit.ts';
import { playToTheEnd } from './strategy.ts';

test('a whole game by roles and names, the canvas untouched', async ({ page }) => {
  const game = await startGame(page, { id: JUNE, seat: 1, seed: 13 });
  const met = await playToTheEnd(game, 1);
  console.log(met);
  expect(met['turn']).toBeGreaterThan(1);
});
