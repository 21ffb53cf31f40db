import { expect, type Locator, test } from '@playwright/test';
import { textOf } from '../../game/wording/index.ts';
import { press, pressOn, tabTo } from './keys.ts';
import {
  cardOf,
  choiceName,
  endTurnButton,
  FIRST,
  type Game,
  gameOf,
  nextMoment,
  openHome,
  sayMove,
  starting,
} from './kit.ts';

const ALTA = 0;
const VEGA = 1;
const SEED = 2;

/** From the address bar to the first turn. */
async function sitDown(game: Game): Promise<void> {
  const { page, home, scenario, names } = game;
  await page.goto('./');
  await expect(page.getByRole('button', { name: home.takeSeat })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: home.skip }));
  const first = page.getByRole('radio', { name: textOf(scenario.title, 'en'), exact: true });
  await tabTo(page, page.locator('input[type=radio]:checked').first());
  for (let steps = 0; steps < 5 && !(await first.isChecked()); steps++) await press(page, 'ArrowDown');
  await expect(first).toBeFocused();
  await tabTo(page, page.getByRole('radio', { name: starting(names.principal(ALTA)) }));
  await pressOn(page, page.getByText(home.options, { exact: true }));
  const seed = page.getByRole('textbox', { name: home.seed });
  await tabTo(page, seed);
  await page.keyboard.type(String(SEED));
  await expect(seed).toHaveValue(String(SEED));
  await press(page, 'Enter');
  const begin = page.getByRole('button', { name: home.brief.begin });
  await expect(begin).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await pressOn(page, begin);
  await expect(endTurnButton(game)).toBeVisible();
}

const isPossible = async (card: Locator) => (await card.getAttribute('aria-disabled')) !== 'true';

/** Opens a card by its key and takes the choice that has the focus; false if the card cannot be played now. */
async function playCard(game: Game, kind: 'call' | 'gesture' | 'soundOut'): Promise<boolean> {
  const { page } = game;
  const card = cardOf(game, kind, ALTA);
  if (!(await isPossible(card))) return false;
  await press(page, (await card.getAttribute('aria-keyshortcuts'))!);
  const sheet = page.getByRole('dialog');
  await expect(
    sheet.getByRole('button', { name: starting(choiceName(game, kind, ALTA).split(' ')[0]!) }).first(),
  ).toBeFocused();
  await press(page, 'Enter');
  // What was learned is shown at once.
  if (kind === 'soundOut') await press(page, 'Escape');
  await expect(sheet).toBeHidden();
  return true;
}

async function accept(game: Game): Promise<boolean> {
  const { page, names } = game;
  const card = cardOf(game, 'accept', ALTA);
  if (!(await isPossible(card))) return false;
  await press(page, (await card.getAttribute('aria-keyshortcuts'))!);
  const words = sayMove(game, 'accept', { principal: names.prose(VEGA) });
  // A second press of the key that opened it signs nothing.
  await expect(page.getByRole('dialog').getByRole('heading').first()).toBeFocused();
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: words }));
  return true;
}

/** Changes the draft with its steppers and tables it. */
async function tableDraft(game: Game): Promise<void> {
  const { page, desk, names } = game;
  await press(page, 'd');
  await expect(page.getByRole('heading', { name: desk.draft.title })).toBeFocused();
  for (const issue of [0, 1]) {
    const steps = page.getByRole('button', { name: starting(desk.draft.step(names.issue(issue), '')) });
    await tabTo(page, steps.last());
    await press(page, issue === 0 ? 'Enter' : 'Space');
  }
  await pressOn(
    page,
    page.getByRole('tabpanel').getByRole('button', { name: desk.draft.table, exact: true }),
  );
}

async function endTurn({ page, desk }: Game): Promise<void> {
  await press(page, 'e');
  const question = page.getByRole('dialog', { name: desk.confirm.ask(desk.confirm.endTurn) });
  if (await question.isVisible()) await press(page, 'Enter');
}

/** One turn; the first one tries the keys that change nothing. */
async function playTurn(game: Game, turn: number): Promise<void> {
  const { page, desk } = game;
  if (turn === 1) {
    await press(page, '?');
    await expect(page.getByRole('dialog', { name: desk.keys.title })).toBeVisible();
    await press(page, 'Escape');
    await press(page, 'l');
    await expect(page.getByRole('tab', { name: starting(desk.tabs.log) })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await press(page, 't');
    expect(await playCard(game, 'call')).toBe(true);
    await press(page, 'u');
    expect(await isPossible(cardOf(game, 'call', ALTA))).toBe(true);
  }
  if (turn > 2 && (await accept(game))) return;
  if (turn === 1) await playCard(game, 'call');
  else if (turn === 2) await tableDraft(game);
  else await playCard(game, 'soundOut');
  await playCard(game, 'gesture');
  await endTurn(game);
}

test('single keys can be switched off', async ({ page }) => {
  const game = gameOf(page, FIRST);
  const { desk, home } = game;
  await sitDown(game);
  expect(await nextMoment(game)).toBe('turn');
  const keys = page.getByRole('dialog', { name: desk.keys.title });
  await page.keyboard.press('?');
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: desk.bar.menu }).click();
  await page.getByRole('button', { name: desk.menu.settings }).click();
  const sheet = page.getByRole('dialog', { name: home.settings.title });
  await sheet.getByRole('group', { name: home.settings.keys }).getByText(home.settings.off).click();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('?');
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await nextMoment(game)).toBe('turn');
  await expect(cardOf(game, 'call', ALTA)).not.toHaveAttribute('aria-keyshortcuts');
});

test('another language leaves the focus where it is', async ({ page }) => {
  const game = gameOf(page, FIRST);
  const { home } = game;
  await openHome(game);
  await page.getByRole('button', { name: home.nav.settings }).click();
  const language = page.getByRole('radio', { name: home.languages.es });
  await language.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(language).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('what goes away with the focus on it hands the focus on', async ({ page }) => {
  const game = gameOf(page, FIRST);
  const { desk } = game;
  await sitDown(game);
  expect(await nextMoment(game)).toBe('turn');
  expect(await playCard(game, 'call')).toBe(true);
  const undo = page.getByRole('button', { name: desk.tray.undo });
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(undo).toHaveCount(0);
  await expect(page.getByRole('heading', { name: desk.tray.podium })).toBeFocused();
  await page.getByRole('button', { name: desk.draft.add }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: starting(desk.draft.attach('')) })
    .first()
    .click();
  await page.keyboard.press('Escape');
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: starting(desk.draft.remove('')) })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: desk.draft.title })).toBeFocused();
});

test('a whole game by keyboard alone, and the focus is never lost', async ({ page }) => {
  const game = gameOf(page, FIRST);
  const { desk, names } = game;
  await sitDown(game);
  let turns = 0;
  for (let guard = 0; guard < 40; guard++) {
    const moment = await nextMoment(game);
    if (moment === 'over') break;
    if (moment === 'turn') await playTurn(game, ++turns);
    else if (moment === 'vote') {
      await expect(page.getByRole('button', { name: desk.vote.goOn })).toBeFocused();
      await press(page, 'Enter');
    } else {
      expect(moment).toBe('lastCall');
      await page.keyboard.press('1');
      await expect(page.locator('.tray .move-card').first()).toBeFocused();
      await pressOn(page, page.getByRole('button', { name: sayMove(game, 'decline') }));
      await press(page, 'Enter');
    }
  }
  expect(turns).toBeGreaterThan(1);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const points = page.getByRole('region', { name: desk.result.points }).getByRole('table');
  await expect(points.getByRole('columnheader', { name: starting(names.principal(ALTA)) })).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: desk.result.home, exact: true }).first());
  await expect(page.getByRole('button', { name: game.home.takeSeat })).toBeVisible();
});
