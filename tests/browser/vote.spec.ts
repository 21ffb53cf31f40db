import { expect, test } from '@playwright/test';
import { playHistory } from '../../game/analysis/history.ts';
import { openingRecord } from '../../game/desk/reading.ts';
import { begin, DEFAULT_OPTIONS, type Move, play, writeMove } from '../../game/rules/index.ts';
import { cardOf, type Game, gameOf, JUNE, nextMoment, openFile, openHome, sayMove } from './kit.ts';
import { confirm } from './strategy.ts';

/** The talks as they went, up to the acceptance that led to the deal, and that acceptance. */
function untilAcceptance({ scenario }: Game): { readonly file: string; readonly accept: Move } {
  const options = { ...DEFAULT_OPTIONS, ...scenario.history!.options };
  const { seed } = scenario.history!;
  const lines: string[] = [];
  let n = begin(scenario, seed, options);
  for (const move of playHistory(scenario).moves) {
    const { next } = play(scenario, n, move);
    if (next.deal) {
      const seats = scenario.agenda.principals.map((_, seat) => (seat === move.by ? 'person' : 'even'));
      const record = openingRecord(scenario, { scenarioText: null, seats, seed, options });
      return { file: JSON.stringify({ ...record, moves: lines }), accept: move };
    }
    lines.push(writeMove(scenario.agenda, move));
    n = next;
  }
  throw new Error('the talks end without a deal');
}

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
  await confirm(game, words);
  const sheet = page.getByRole('dialog', { name: desk.vote.title });
  await expect(sheet.getByText(desk.vote.ratified)).toBeVisible();
  // Behind the sheet all is as it was before the vote.
  await expect(deal).toHaveCount(0);
  await sheet.getByRole('button', { name: desk.vote.goOn }).click();
  await expect(sheet).toBeHidden();
  await expect(deal).toBeVisible();
});
