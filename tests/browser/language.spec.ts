import { expect, type Page, test } from '@playwright/test';
import { deskWordingOf } from '../../game/wording/desk.ts';
import { homeWordingOf } from '../../game/wording/home.ts';
import { type Language, wordingOf } from '../../game/wording/index.ts';
import {
  cardOf,
  endTurn,
  endTurnButton,
  type Game,
  gameOf,
  inLanguage,
  JUNE,
  nextMoment,
  readIn,
  startGame,
  starting,
} from './kit.ts';
import { textsOn } from './page.ts';
import { openHistory } from './played.ts';
import { savedRecord } from './saved.ts';
import { takeFirst } from './strategy.ts';

const MEXICO = 1;

/** Little words that no sentence of a language does without, and no sentence of the other has. */
const TELLTALES: Readonly<Record<Language, RegExp>> = {
  en: /\b(the|and|your|with|from|round|draft|side)\b/i,
  es: /\b(el(?! Salvador)|los|las|del|una|con|por|su|ronda|borrador|lado)\b/i,
};

/** Whole texts of the catalogues of a language. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
const textsOf = (language: Language) =>
  new Set(leaves([deskWordingOf(language), homeWordingOf(language), wordingOf(language)]));

/** What is left of the other language on the page. */
async function leftovers(page: Page, shown: Language): Promise<string[]> {
  const other = shown === 'en' ? 'es' : 'en';
  const [own, foreign] = [textsOf(shown), textsOf(other)];
  const texts = await textsOn(page);
  expect(texts.length).toBeGreaterThan(20);
  return texts.filter(text => !own.has(text) && (foreign.has(text) || TELLTALES[other].test(text)));
}

async function expectAllIn(game: Game, place: string): Promise<void> {
  await expect(game.page.locator('html')).toHaveAttribute('lang', game.language);
  expect(await leftovers(game.page, game.language), `${place} in ${game.language}`).toEqual([]);
}

async function switchTo(game: Game, language: Language): Promise<Game> {
  const there = inLanguage(game, language);
  const button = game.page.getByRole('button', { name: there.home.languages[language], exact: true });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  return there;
}

/** Looks at what the table opens, in the language of the game. */
async function lookAround(game: Game): Promise<void> {
  const { page, desk, names } = game;
  await expectAllIn(game, 'table with draft');
  const sheet = page.getByRole('dialog');
  const close = async () => {
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  };
  await page.getByRole('button', { name: desk.draft.more(names.issue(0)) }).click();
  await expectAllIn(game, 'sheet of an issue');
  await close();
  for (const kind of ['soundOut', 'accept'] as const) {
    // A card that cannot be played opens its sheet all the same.
    await cardOf(game, kind, MEXICO).press('Enter');
    await expectAllIn(game, `sheet of ${kind}`);
    await close();
  }
  await page.getByRole('button', { name: desk.bar.menu }).click();
  await expectAllIn(game, 'menu');
  await close();
  await page.getByRole('tab', { name: starting(desk.tabs.log) }).click();
  await expectAllIn(game, 'log');
  await page.getByRole('tab', { name: desk.tabs.draft, exact: true }).click();
}

test('the language changes in mid-game, everywhere, and nothing else does', async ({ page }) => {
  const english = await startGame(page, { id: JUNE, seat: MEXICO, seed: 13 });
  await nextMoment(english);
  expect(await takeFirst(english, 'soundOut', MEXICO)).toBe(true);
  await takeFirst(english, 'gesture', MEXICO);
  await endTurn(english);
  await nextMoment(english);
  // A draft in hand, not yet on the table, outlives the change.
  const steps = english.desk.draft.step(english.names.issue(0), '');
  await page
    .getByRole('button', { name: starting(steps) })
    .last()
    .click();
  const shown = (game: Game) =>
    page.getByRole('button', { name: starting(game.desk.draft.step(game.names.issue(0), '')) });
  const stepsBefore = await shown(english).count();
  const before = await savedRecord(page);
  await lookAround(english);

  const spanish = await switchTo(english, 'es');
  await lookAround(spanish);
  await expect(endTurnButton(spanish)).toBeVisible();
  expect(await shown(spanish).count()).toBe(stepsBefore);
  await expect(page.getByRole('button', { name: spanish.desk.draft.reset })).toBeVisible();
  expect(await savedRecord(page)).toEqual(before);

  await page.reload();
  expect(await nextMoment(spanish)).toBe('turn');
  await expectAllIn(spanish, 'table after a reload');
  const back = await switchTo(spanish, 'en');
  await expectAllIn(back, 'table');
  expect(await savedRecord(page)).toEqual(before);
});

test('screens around the table speak both languages', async ({ page }) => {
  const english = await startGame(page, { id: JUNE, seat: MEXICO, seed: 13 });
  const address = page.url();
  const brief = address.replace(/.*#\/play/, '#/brief');
  for (const route of ['#/', '#/how', brief]) {
    await page.goto(`./${route}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAllIn(english, route);
    const spanish = await switchTo(english, 'es');
    await expectAllIn(spanish, route);
    await switchTo(spanish, 'en');
  }
});

test('screens with one message have the switch too', async ({ page }) => {
  const english = gameOf(page, JUNE);
  for (const [route, titleOf] of [
    ['#/play/none', ({ home }: Game) => home.storage.noGame],
    ['#/game=broken', ({ home }: Game) => home.storage.notOpened],
  ] as const) {
    await page.goto(`./${route}`);
    const title = (game: Game) => page.getByRole('heading', { level: 1, name: titleOf(game) });
    await expect(title(english)).toBeVisible();
    const spanish = await switchTo(english, 'es');
    await expect(title(spanish)).toBeVisible();
    await switchTo(spanish, 'en');
  }
  await page.route(/assets\/HowTo-/, route => route.abort());
  await page.goto('./#/how');
  await expect(page.getByRole('heading', { name: english.home.failed.title })).toBeVisible();
  const spanish = await switchTo(english, 'es');
  await expect(page.getByRole('heading', { name: spanish.home.failed.title })).toBeVisible();
});

for (const language of ['en', 'es'] as const)
  test(`the result speaks one language: ${language}`, async ({ page }) => {
    await readIn(page, language);
    const game = await openHistory(page, 99, language);
    const { desk } = game;
    await page
      .getByRole('main')
      .locator('details')
      .evaluateAll(all => {
        for (const folded of all as HTMLDetailsElement[]) folded.open = true;
      });
    await expect(page.getByRole('button', { name: desk.result.again }).first()).toBeVisible();
    await expectAllIn(game, 'result');
    const other = await switchTo(game, language === 'en' ? 'es' : 'en');
    await expect(page.getByRole('button', { name: other.desk.result.again }).first()).toBeVisible();
    await expectAllIn(other, 'result');
  });
