import { expect, type Locator, test } from '@playwright/test';
import { expectClean } from './clean.ts';
import {
  afterVote,
  cardOf,
  endTurn,
  endTurnButton,
  extendButton,
  FIRST,
  type Game,
  gameOf,
  JUNE,
  nextMoment,
  openBrief,
  openFile,
  openHome,
  passAccounts,
  readIn,
  sayMove,
  setTable,
  startGame,
  starting,
} from './kit.ts';
import { cutOff, outOfReach, stickingOut } from './page.ts';
import { openHistory } from './played.ts';
import { acceptIfLikely, takeFirst } from './strategy.ts';

const MEXICO = 1;
const SEED = 13;

async function look(game: Game, place: string): Promise<void> {
  await expectClean(game.page, `${place} in ${game.language}`);
}

/** Opens everything that is folded up. */
async function openAll(part: Locator): Promise<void> {
  const closed = part.locator('details:not([open]) > summary');
  for (let left = await closed.count(); left > 0; left--) await closed.first().click();
}

/** A sheet that something opens, looked at and closed again. */
async function lookAtSheet(game: Game, place: string, open: () => Promise<void>): Promise<void> {
  const { page } = game;
  await open();
  const sheet = page.getByRole('dialog').last();
  await expect(sheet).toBeVisible();
  await openAll(sheet);
  await look(game, place);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
}

test('axe: screens around the table, in Spanish', async ({ page }) => {
  const game = gameOf(page, JUNE, 'es');
  const { home } = game;
  await readIn(page, 'es');
  await openHome(game);
  await look(game, 'home');
  await page.getByText(home.options, { exact: true }).click();
  await look(game, 'options');
  await lookAtSheet(game, 'settings', () => page.getByRole('button', { name: home.nav.settings }).click());
  const broken = '{ "format": 1, "id": "broken", "agenda": { "issues": [] } }';
  await lookAtSheet(game, 'faults', () => openFile(game, 'broken.json', broken));
  for (const route of ['how', `sources/${JUNE}`, 'play/none', 'game=broken']) {
    await page.goto(`./#/${route}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look(game, route);
  }
});

test('axe: the table and its sheets', async ({ page }) => {
  const game = await openBrief(page, { id: JUNE, seat: MEXICO, seed: SEED });
  const { desk, home, names } = game;
  await look(game, 'brief');
  await page.getByRole('button', { name: home.brief.begin }).click();
  expect(await nextMoment(game)).toBe('turn');
  await takeFirst(game, 'soundOut', MEXICO);
  await look(game, 'table with draft');
  await page.getByRole('tab', { name: starting(desk.tabs.log) }).click();
  await look(game, 'table with log');
  await page.getByRole('tab', { name: desk.tabs.draft, exact: true }).click();
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');

  const press = (name: string | RegExp) => () => page.getByRole('button', { name }).first().press('Enter');
  await lookAtSheet(game, 'issue', press(desk.draft.more(names.issue(0))));
  await lookAtSheet(game, 'menu', press(desk.bar.menu));
  const cards = await page.getByRole('region', { name: desk.regions.moves }).locator('[data-card]').all();
  expect(cards.length).toBeGreaterThan(8);
  for (const card of cards) {
    const key = await card.getAttribute('data-card');
    if (key !== 'table') await lookAtSheet(game, `card ${key}`, () => card.press('Enter'));
  }
  await lookAtSheet(game, 'covers', press(desk.draft.add));
  await lookAtSheet(game, 'side', press(names.principal(0)));
  await lookAtSheet(game, 'figures', press(desk.sheet.figures));
  await lookAtSheet(game, 'calendar', press(names.date(3)));
  await lookAtSheet(game, 'keys', () => page.keyboard.press('?'));
});

test('axe: the table as text, large and light', async ({ page }) => {
  const game = await startGame(page, { id: JUNE, seat: MEXICO, seed: SEED });
  const { desk, home } = game;
  await page.getByRole('button', { name: desk.bar.menu }).click();
  await page.getByRole('button', { name: desk.menu.settings }).click();
  await expect(page.getByRole('dialog', { name: home.settings.title })).toBeVisible();
  const choose = (group: string, choice: string) =>
    page.getByRole('group', { name: group }).getByText(choice, { exact: true }).click();
  await choose(home.settings.plainTable, home.settings.on);
  await choose(home.settings.projector, home.settings.on);
  await choose(home.settings.textSize, home.settings.sizes[1.3]);
  await look(game, 'settings, large and light');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: desk.twin.title })).toBeVisible();
  await look(game, 'table as text');
});

test('axe: from the question to the result', async ({ page }) => {
  const game = await openHistory(page, 9);
  const { wording } = game;
  const seen = new Set<string>();
  for (let guard = 0; guard < 40; guard++) {
    const moment = await nextMoment(game);
    if (!seen.has(moment) && moment !== 'turn') await look(game, moment);
    seen.add(moment);
    if (moment === 'over') break;
    if (await passAccounts(game, moment)) continue;
    if (moment === 'vote') await afterVote(game).click();
    else if (moment === 'effort')
      await page
        .getByRole('button', { name: sayMove(game, 'effort', { effort: wording.terms.efforts.slack }) })
        .click();
    else if (moment === 'verdict') await extendButton(game).click();
    else if (moment === 'turn') {
      await takeFirst(game, 'rally', MEXICO);
      expect(await acceptIfLikely(game, MEXICO, () => look(game, 'question'))).toBe(true);
      seen.add('question');
    } else throw new Error(`${moment} was not planned`);
  }
  expect([...seen].sort()).toEqual(
    expect.arrayContaining(['accounts', 'effort', 'over', 'question', 'readout', 'turn', 'vote']),
  );
  await openAll(page.getByRole('main'));
  await look(game, 'result, all opened');
});

test('axe: two at one screen, and the guided game', async ({ page }) => {
  const game = gameOf(page, FIRST);
  const { home } = game;
  await openHome(game);
  await setTable(game, { seat: null, seed: 2 });
  await expect(page.getByRole('button', { name: home.curtain.lift(game.names.prose(0)) })).toBeVisible();
  await look(game, 'curtain');
  await page.goto('./');
  await page.getByRole('button', { name: home.guided.start }).click();
  await page.getByRole('button', { name: home.brief.begin }).click();
  await expect(endTurnButton(game)).toBeVisible();
  await look(game, 'guided table');
});

test('twice as large: nothing is lost', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  const game = gameOf(page, JUNE);
  const { desk, home, names } = game;
  const expectWhole = async (place: string, part: Locator = page.locator('body')) => {
    expect.soft(await stickingOut(page), `sticks out: ${place}`).toEqual([]);
    expect.soft(await cutOff(page), `cut off: ${place}`).toEqual([]);
    expect.soft(await outOfReach(part), `out of reach: ${place}`).toEqual([]);
  };
  await openHome(game);
  await page.getByText(home.options, { exact: true }).click();
  await expectWhole('home');
  await page.getByText(home.options, { exact: true }).click();
  await setTable(game, { seat: MEXICO, seed: SEED });
  await expect(page.getByRole('button', { name: home.brief.begin })).toBeVisible();
  await expectWhole('brief');
  await page.getByRole('button', { name: home.brief.begin }).click();
  expect(await nextMoment(game)).toBe('turn');
  await expectWhole('table');
  await page.getByRole('button', { name: desk.bar.draftAndLog }).click();
  await expect(page.getByRole('button', { name: desk.draft.more(names.issue(0)) })).toBeVisible();
  await expectWhole('drawer', page.getByRole('complementary', { name: desk.regions.panel }));
  await page.getByRole('button', { name: desk.bar.closePanel }).click();
  await cardOf(game, 'soundOut', MEXICO).click();
  await expectWhole('sheet', page.getByRole('dialog'));
});
