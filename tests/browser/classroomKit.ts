import { expect, type Page } from '@playwright/test';
import { parseScenario } from '../../game/scenario/index.ts';
import { classroomWordingOf } from '../../game/wording/classroom.ts';
import { textOf } from '../../game/wording/index.ts';
import { endTurn, FIRST, type Game, gameOf, nextMoment, sayMove, starting } from './kit.ts';
import { confirm } from './strategy.ts';

const en = classroomWordingOf('en');

/** Opens a scenario file of the teacher's own, and says what its first side is called. */
async function takeFile(page: Page, text: string): Promise<string> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: en.assign.ownFile }).click();
  await (await choosing).setFiles({
    name: 'own.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  return textOf(parseScenario(text, 'own.json').scenario!.agenda.principals[0]!.name, 'en');
}

/**
 * The link of an assignment. The teacher chooses the first side of the small table, and a guided machine.
 * @param own a scenario file to take instead of the small table
 */
export async function setAssignment(page: Page, own?: string): Promise<string> {
  const { scenario, home, names } = gameOf(page, FIRST);
  await page.goto('./#/assign');
  await page.getByRole('textbox', { name: en.assign.name, exact: true }).fill('Week <b>3</b>');
  await page.getByRole('radio', { name: starting(textOf(scenario.title, 'en')) }).check();
  const side = own === undefined ? names.principal(0) : await takeFile(page, own);
  await page.getByRole('radio', { name: starting(side) }).check();
  await page.getByRole('radio', { name: home.machines.guided.name, exact: true }).check({ force: true });
  await page.getByRole('textbox', { name: en.assign.deadline }).fill('Friday');
  // Nothing is given out before it is kept: else the class debrief would not know it.
  await expect(page.getByRole('button', { name: en.assign.copy })).toHaveCount(0);
  await page.getByRole('button', { name: en.assign.make }).click();
  await expect(page.locator('.given-link')).toBeVisible();
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
