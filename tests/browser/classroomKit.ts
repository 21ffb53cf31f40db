import { expect, type Page } from '@playwright/test';
import { classroomWordingOf } from '../../game/wording/classroom.ts';
import { endTurn, FIRST, type Game, gameOf, nextMoment, sayMove, starting } from './kit.ts';
import { confirm } from './strategy.ts';

const en = classroomWordingOf('en');

/** The link of an assignment. The teacher chooses the small table, its first side, a guided machine. */
export async function setAssignment(page: Page): Promise<string> {
  const { scenario, home, names } = gameOf(page, FIRST);
  await page.goto('./#/assign');
  await page.getByRole('textbox', { name: en.assign.name, exact: true }).fill('Week <b>3</b>');
  await page.getByRole('radio', { name: starting((scenario.title as { en: string }).en) }).check();
  await page.getByRole('radio', { name: starting(names.principal(0)) }).check();
  await page.getByRole('radio', { name: home.machines.guided.name, exact: true }).check({ force: true });
  await page.getByRole('textbox', { name: en.assign.deadline }).fill('Friday');
  // Nothing is given out before it is kept: else the class debrief would not know it.
  await expect(page.getByRole('button', { name: en.assign.copy })).toHaveCount(0);
  await page.getByRole('button', { name: en.assign.make }).click();
  await expect(page.getByRole('img', { name: en.assign.codeName })).toBeVisible();
  await expect(page.locator('.given-title')).toHaveText('Week <b>3</b>');
  return page.locator('.given-link').innerText();
}

/** Lets every turn of a game pass, to its end. */
export async function passThrough(game: Game): Promise<void> {
  for (let moment = await nextMoment(game); moment !== 'over'; moment = await nextMoment(game)) {
    if (moment === 'turn') await endTurn(game);
    else {
      const words = sayMove(game, 'decline');
      await game.page.getByRole('button', { name: words }).click();
      await confirm(game, words);
    }
  }
}
