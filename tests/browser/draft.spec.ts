import { expect, type Locator, test } from '@playwright/test';
import {
  cardOf,
  choiceName,
  endTurn,
  type Game,
  JUNE,
  nextMoment,
  PAUSES,
  readIn,
  startGame,
  starting,
} from './kit.ts';
import { outOfReach } from './page.ts';
import { openHistory } from './played.ts';

/** The paper beside the table: what it shows while it is worked on. */

const [US, MEXICO] = [0, 1] as const;
const SETTING = { id: JUNE, seat: MEXICO, seed: 13 } as const;

const panelOf = ({ page }: Game): Locator => page.getByRole('tabpanel');
const stepOf = (game: Game, issue: number): Locator =>
  panelOf(game)
    .getByRole('button', { name: starting(game.desk.draft.step(game.names.issue(issue), '')) })
    .last();

async function addCover(game: Game): Promise<void> {
  const { page, desk } = game;
  await page.getByRole('button', { name: desk.draft.add }).click();
  const sheet = page.getByRole('dialog');
  await sheet
    .getByRole('button', { name: starting(desk.draft.attach('')) })
    .first()
    .click();
  await sheet.getByRole('button', { name: desk.sheet.close }).click();
  await expect(sheet).toBeHidden();
}

test('the forecast stays in sight with all covers in the text, and each cover is listed once', async ({
  page,
}) => {
  const game = await openHistory(page, 6);
  const { desk, names, scenario } = game;
  const panel = panelOf(game);
  await stepOf(game, 0).click();
  const most = scenario.agenda.constants.maxCovers;
  for (let count = 0; count < most; count++) await addCover(game);
  const figures = panel.getByRole('figure');
  const labels = [desk.draft.theirVote(names.principal(US)), desk.draft.theirSignature(names.principal(US))];
  for (const label of [...labels, names.principal(MEXICO)])
    await expect(figures.filter({ hasText: label }).first()).toBeInViewport({ ratio: 1 });
  await expect(panel.getByRole('button', { name: desk.draft.table, exact: true })).toBeInViewport({
    ratio: 1,
  });
  const listed = panel.getByRole('region', { name: desk.draft.covers }).getByRole('listitem');
  await expect(listed).toHaveCount(most);
  for (const words of await listed.locator('span').allInnerTexts())
    await expect(panel.getByText(words, { exact: true })).toHaveCount(1);
  // What lies under the forecast can be scrolled to.
  const remove = listed.last().getByRole('button');
  await remove.focus();
  expect(await outOfReach(panel.getByRole('region', { name: desk.draft.covers }))).toEqual([]);
});

test('covers and how a draft is tabled stand beside its total, and its card says the same as its button', async ({
  page,
}) => {
  const game = await openHistory(page, 8);
  const { desk } = game;
  const panel = panelOf(game);
  await stepOf(game, 0).click();
  for (let count = 0; count < 2; count++) await addCover(game);
  await panel.getByRole('switch', { name: starting(desk.draft.quietly) }).check();
  await panel.evaluate(element => element.scrollTo(0, 0));
  await expect(panel.getByText(desk.draft.with(2, true), { exact: true })).toBeInViewport({ ratio: 1 });
  await expect(panel.getByRole('button', { name: desk.draft.tableQuietly })).toBeInViewport({ ratio: 1 });
  await expect(page.locator('[data-card="table"]')).toContainText(desk.draft.tableQuietly);
});

test('before there is a text nothing is forecast, and a second press on a stepper hits', async ({ page }) => {
  const game = await startGame(page, SETTING);
  expect(await nextMoment(game)).toBe('turn');
  const panel = panelOf(game);
  await expect(stepOf(game, 2)).toBeVisible();
  await expect(panel.getByRole('figure')).toHaveCount(0);
  const box = (await stepOf(game, 2).boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(panel.getByRole('button', { name: game.desk.draft.reset })).toBeVisible();
  await expect(panel.getByRole('figure').first()).toBeVisible();
  expect((await stepOf(game, 2).boundingBox())!.y).toBe(box.y);
});

test('what is open in the log stays open and keeps the focus while the machine moves', async ({ page }) => {
  const game = await startGame(page, SETTING);
  const { desk } = game;
  expect(await nextMoment(game)).toBe('turn');
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
  await page.getByRole('tab', { name: starting(desk.tabs.log) }).click();
  const entries = panelOf(game).getByRole('listitem').filter({ hasText: desk.log.reckoned });
  const before = await entries.count();
  const line = await entries.first().locator('p').first().innerText();
  const entry = panelOf(game).getByRole('listitem').filter({ hasText: line });
  const summary = entry.locator('summary', { hasText: desk.log.reckoned }).first();
  await summary.click();
  await expect(entry.locator('details[open]')).toHaveCount(1);
  await expect(summary).toBeFocused();
  await page.keyboard.press('e');
  expect(await nextMoment(game)).toBe('turn');
  expect(await entries.count()).toBeGreaterThan(before);
  await expect(entry.locator('details[open]')).toHaveCount(1);
  await expect(summary).toBeFocused();
  await page.getByRole('tab', { name: desk.tabs.draft, exact: true }).click();
  await expect(summary).toHaveCount(0);
  await page.getByRole('tab', { name: starting(desk.tabs.log) }).click();
  await expect(panelOf(game).locator('details[open]')).toHaveCount(1);
  await expect(entry.locator('details[open]')).toHaveCount(1);
});

/** As when another side objects to the draft at the greatest length. */
const objectAtLength = (game: Game): Promise<void> =>
  panelOf(game).evaluate(panel => {
    const words = document.createElement('p');
    words.style.height = '8rem';
    panel.firstElementChild!.prepend(words);
  });

for (const language of ['en', 'es'] as const)
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
  ])
    test(`the total stands over the forecast, whatever is above them, ${language}, ${size.width}`, async ({
      page,
    }) => {
      await readIn(page, language);
      await page.setViewportSize(size);
      const game = await startGame(page, { id: PAUSES, seat: MEXICO, seed: 13, language });
      expect(await nextMoment(game)).toBe('turn');
      if (size.width < 1200) await page.getByRole('button', { name: game.desk.bar.draftAndLog }).click();
      const panel = panelOf(game);
      await stepOf(game, 4).click();
      await objectAtLength(game);
      const total = panel.getByText(game.desk.draft.total, { exact: true });
      const figure = panel.getByRole('figure').first();
      const lowest = async (part: Locator) => {
        const box = (await part.boundingBox())!;
        return box.y + box.height;
      };
      // As far as the rows go: below them the total stands where it was written.
      for (const by of [-5000, 60]) {
        await panel.evaluate((element, way) => element.scrollBy(0, way), by);
        await expect(total).toBeInViewport({ ratio: 1 });
        await expect(figure).toBeInViewport({ ratio: 1 });
        await expect.poll(async () => (await lowest(total)) <= (await figure.boundingBox())!.y).toBe(true);
      }
    });

test('what the envoys learn is shown at once', async ({ page }) => {
  const game = await startGame(page, SETTING);
  const { desk, names } = game;
  expect(await nextMoment(game)).toBe('turn');
  await cardOf(game, 'soundOut', MEXICO).click();
  const sheet = page.getByRole('dialog');
  await sheet
    .getByRole('button', { name: starting(choiceName(game, 'soundOut', MEXICO)) })
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: names.issue(0) })).toContainText(desk.sheet.issue.known);
});
