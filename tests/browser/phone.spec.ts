import { expect, test } from '@playwright/test';
import {
  cardOf,
  choiceName,
  endTurnButton,
  FIRST,
  type Game,
  gameOf,
  JUNE,
  nextMoment,
  openFile,
  openHome,
  PAUSES,
  readIn,
  sayMove,
  setTable,
  starting,
} from './kit.ts';
import { cutOff, stickingOut, tooSmall } from './page.ts';
import { openHistory, untilAcceptance } from './played.ts';
import { foremostAct, savedRecord } from './saved.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const MEXICO = 1;

async function expectFits({ page }: Game, place: string): Promise<void> {
  expect(await stickingOut(page), `sticks out: ${place}`).toEqual([]);
  expect.soft(await cutOff(page), `cut off: ${place}`).toEqual([]);
}

async function expectForFingers(game: Game, place: string): Promise<void> {
  await expectFits(game, place);
  expect.soft(await tooSmall(game.page), `too small: ${place}`).toEqual([]);
}

const turnTo = async ({ page, desk }: Game, tab: 'table' | 'draft' | 'moves' | 'log') => {
  const button = page.getByRole('navigation').getByRole('button', { name: starting(desk.tabs[tab]) });
  await button.tap();
  await expect(button).toHaveAttribute('aria-current', 'page');
};

/** What was done is seen on the table, and the focus is not lost on the way there. */
async function expectTable({ page, desk }: Game): Promise<void> {
  const table = page.getByRole('navigation').getByRole('button', { name: starting(desk.tabs.table) });
  await expect(table).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('.tray [data-phase-title]')).toBeFocused();
}

for (const language of ['en', 'es'] as const)
  test(`a whole turn through the tabs of a phone, ${language}`, async ({ page }) => {
    await readIn(page, language);
    const game = gameOf(page, JUNE, language);
    const { desk, home, names } = game;
    await openHome(game);
    await expectForFingers(game, 'home');
    await setTable(game, { seat: MEXICO, seed: 13 });
    const begin = page.getByRole('button', { name: home.brief.begin });
    await expect(begin).toBeVisible();
    await expectForFingers(game, 'brief');
    await begin.tap();
    await expect(page.getByRole('navigation')).toBeVisible();
    await turnTo(game, 'moves');
    expect(await nextMoment(game)).toBe('turn');
    const opening = (await savedRecord(page)).moves.length;

    await turnTo(game, 'table');
    await expectForFingers(game, 'table');
    const issue = page.getByRole('region', { name: names.issue(0) });
    await issue.getByRole('button', { name: names.issue(0), exact: true }).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectForFingers(game, 'sheet of an issue');
    await page.getByRole('dialog').getByRole('button', { name: desk.sheet.close }).tap();

    await turnTo(game, 'moves');
    await expectForFingers(game, 'moves');
    await cardOf(game, 'gesture', MEXICO).tap();
    await expectForFingers(game, 'sheet of a card');
    const gesture = choiceName(game, 'gesture', MEXICO, { principal: names.prose(1 - MEXICO) });
    await page.getByRole('dialog').getByRole('button', { name: gesture }).tap();
    await expect(page.getByRole('dialog')).toBeHidden();

    await turnTo(game, 'draft');
    await expectForFingers(game, 'draft');
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: starting(desk.draft.step(names.issue(1), '')) })
      .last()
      .tap();
    // Beside the votes: whether the other side signs.
    const [signs] = desk.draft.odds('', '', '').trim().split(' ');
    await expect(page.locator('.draft-odds')).toContainText(signs!);
    await page.getByRole('tabpanel').getByRole('button', { name: desk.draft.table, exact: true }).tap();
    await expect.poll(async () => (await savedRecord(page)).moves.length).toBe(opening + 2);
    await expectTable(game);

    await turnTo(game, 'log');
    await expectForFingers(game, 'log');
    await expect(page.getByRole('tabpanel').getByRole('listitem').first()).toContainText(
      names.principal(MEXICO),
    );

    await page.getByRole('button', { name: desk.bar.menu }).tap();
    await expectForFingers(game, 'menu');
    await page.getByRole('dialog').getByRole('button', { name: desk.sheet.close }).tap();

    await turnTo(game, 'moves');
    await endTurnButton(game).tap();
    await expectTable(game);
    expect(await nextMoment(game)).toBe('turn');
    expect((await savedRecord(page)).moves.length).toBeGreaterThan(opening + 2);
  });

for (const language of ['en', 'es'] as const)
  test(`eight issues leave the end of the turn and the total of a draft in sight, ${language}`, async ({
    page,
  }) => {
    await readIn(page, language);
    const game = gameOf(page, PAUSES, language);
    const { desk, home } = game;
    await openHome(game);
    await setTable(game, { seat: MEXICO, seed: 13 });
    await page.getByRole('button', { name: home.brief.begin }).tap();
    expect(await nextMoment(game)).toBe('turn');
    await turnTo(game, 'table');
    await expect(endTurnButton(game)).toBeInViewport({ ratio: 1 });
    // Nothing lies under it that would have to be scrolled to.
    const hidden = await page
      .getByRole('main')
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(hidden).toBeLessThanOrEqual(1);
    await turnTo(game, 'draft');
    const panel = page.getByRole('tabpanel');
    const total = (await panel.getByText(desk.draft.total, { exact: true }).boundingBox())!;
    const button = (await panel.getByRole('button', { name: desk.draft.table, exact: true }).boundingBox())!;
    expect(total.y + total.height).toBeLessThanOrEqual(button.y);
  });

for (const language of ['en', 'es'] as const)
  test(`under the table stand the last act, what can be done, and a deal to accept first, ${language}`, async ({
    page,
  }) => {
    await readIn(page, language);
    const game = gameOf(page, JUNE, language);
    const { desk, names } = game;
    const { file, accept } = untilAcceptance(game);
    await openHome(game);
    await openFile(game, 'game.json', file);
    expect(await nextMoment(game)).toBe('turn');
    await expectForFingers(game, 'table with a deal');
    const table = page.getByRole('navigation').getByRole('button', { name: starting(desk.tabs.table) });
    await expect(table).toContainText(desk.toAccept);
    const cards = page.getByRole('region', { name: desk.regions.moves }).locator('.move-card');
    await expect(cards.first()).toContainText(names.move('accept', accept.by));
    const second = (await cards.nth(1).boundingBox())!;
    expect(second.x + second.width).toBeLessThanOrEqual((await endTurnButton(game).boundingBox())!.x);
    const off = await cards.evaluateAll(all =>
      all.map(card => card.getAttribute('aria-disabled') === 'true'),
    );
    expect(off).toContain(true);
    expect(off.slice(off.indexOf(true))).not.toContain(false);

    const told = foremostAct(game, await savedRecord(page), accept.by);
    const last = page.getByRole('button', { name: starting(told.slice(0, 40)) });
    await expect(last).toBeInViewport({ ratio: 1 });
    await last.tap();
    await expect(page.getByRole('tabpanel').getByRole('listitem').first()).toBeVisible();
    await table.tap();

    // So low that the button to accept lies under the fold.
    await page.setViewportSize({ width: 390, height: 600 });
    await cards.first().tap();
    const sheet = page.getByRole('dialog', { name: starting(names.move('accept', accept.by)) });
    const words = sayMove(game, 'accept', { principal: names.prose(1 - accept.by) });
    await expect(sheet.getByRole('heading').first()).toBeFocused();
    await expect(sheet.getByText(names.wording.moves.accept.what)).toBeInViewport({ ratio: 1 });
    await expect(sheet.getByRole('button', { name: words })).not.toBeInViewport();
    const { swing } = game.scenario.agenda.constants;
    await expect(sheet).toContainText(desk.confirm.mood(names.format.number(swing)));
    await expect(sheet.getByText(desk.sheet.final)).toHaveCount(1);
    // Two presses are enough: the card, and here.
    await sheet.getByRole('button', { name: words }).tap();
    await expect(page.getByRole('dialog', { name: desk.vote.title })).toBeVisible();
  });

test('the guide moves the row under the table to the card that it speaks of, and nothing else', async ({
  page,
}) => {
  const game = gameOf(page, FIRST);
  const { desk, home } = game;
  await openHome(game);
  await page.getByRole('button', { name: home.guided.start }).tap();
  await page.getByRole('button', { name: home.brief.begin }).tap();
  await expect(endTurnButton(game)).toBeEnabled();
  const pointed = page.locator('.tray-row .pointed-at');
  const next = page.getByRole('complementary', { name: desk.guide.title }).getByRole('button');
  for (let step = 0; step < 2; step++) await next.filter({ hasText: desk.guide.next }).tap();
  const expectReached = async (key: string) => {
    await expect(pointed).toHaveAttribute('data-card', key);
    const [card, end] = [(await pointed.boundingBox())!, (await endTurnButton(game).boundingBox())!];
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(end.x);
    expect(await page.getByRole('main').evaluate(element => element.scrollLeft)).toBe(0);
  };
  await expectReached('call');
  await pointed.tap();
  await page.getByRole('dialog').locator('.choice-button').tap();
  await expectReached('gesture');
});

test('the guide of a phone covers nothing, and brings the issue to hand that it speaks of', async ({
  page,
}) => {
  const game = gameOf(page, FIRST);
  const { desk, home, names, scenario } = game;
  await openHome(game);
  await page.getByRole('button', { name: home.guided.start }).tap();
  await page.getByRole('button', { name: home.brief.begin }).tap();
  await expect(endTurnButton(game)).toBeEnabled();
  const note = page.getByRole('complementary', { name: desk.guide.title });
  const [first] = scenario.teaching.guide!.steps;
  const spoken = scenario.agenda.issues.findIndex(({ id }) => first!.show === `issue:${id}`);
  const issue = page.getByRole('region', { name: names.issue(spoken) });
  await expect(issue).toBeInViewport({ ratio: 1 });
  const [told, held] = [(await note.boundingBox())!, (await issue.boundingBox())!];
  expect(told.y + told.height).toBeLessThanOrEqual(held.y);
  const table = (await page.locator('.stage').boundingBox())!;
  expect(table.y + table.height).toBeLessThanOrEqual(told.y);
});

test('a tap on a weight of a phone opens its sheet and leaves it open', async ({ page }) => {
  const game = await openHistory(page, 3);
  const canvas = (await page.locator('.stage canvas').boundingBox())!;
  const weight = game.names.measure(0);
  await expect(async () => {
    // The weights stand under the seats, the first one at the left.
    await page.touchscreen.tap(canvas.x + 30, canvas.y + 115);
    await expect(page.getByRole('dialog', { name: weight })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByRole('dialog', { name: weight })).toContainText(
    game.wording.table.levelPlace({ place: 2, count: 3 }),
  );
});

test('the way from the folders to the table stays in sight on a phone', async ({ page }) => {
  const game = gameOf(page, JUNE);
  await openHome(game);
  const way = page.getByRole('button', { name: game.home.setTable });
  await expect(way).toBeInViewport({ ratio: 1 });
  const table = page.getByRole('heading', { name: game.home.setTable });
  await expect(table).not.toBeInViewport();
  await way.tap();
  await expect(table).toBeInViewport({ ratio: 1 });
  await expect(table).toBeFocused();
});

test('the log of a phone opens at its newest line, and the bar shows the whole day', async ({ page }) => {
  await readIn(page, 'es');
  const game = gameOf(page, JUNE, 'es');
  await openHome(game);
  await setTable(game, { seat: MEXICO, seed: 13 });
  await page.getByRole('button', { name: game.home.brief.begin }).tap();
  await turnTo(game, 'moves');
  expect(await nextMoment(game)).toBe('turn');
  const cut = await page
    .locator('.bar-round > *')
    .evaluateAll(parts =>
      parts
        .filter(part => part.checkVisibility() && part.scrollWidth > part.clientWidth)
        .map(part => part.textContent),
    );
  expect(cut).toEqual([]);
  await turnTo(game, 'draft');
  const content = page.getByRole('tabpanel');
  await content.evaluate(element => element.scrollTo(0, 200));
  expect(await content.evaluate(element => element.scrollTop)).toBeGreaterThan(0);
  await turnTo(game, 'log');
  expect(await content.evaluate(element => element.scrollTop)).toBe(0);
});

test('a phone held sideways loses nothing', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  const game = gameOf(page, JUNE);
  await openHome(game);
  await expectFits(game, 'home');
  await setTable(game, { seat: MEXICO, seed: 13 });
  await page.getByRole('button', { name: game.home.brief.begin }).tap();
  expect(await nextMoment(game)).toBe('turn');
  await expectFits(game, 'table');
  await endTurnButton(game).scrollIntoViewIfNeeded();
  await endTurnButton(game).tap();
});

test('the narrowest phone has the language switch at the table and at the end', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await readIn(page, 'es');
  const game = gameOf(page, JUNE, 'es');
  await openHome(game);
  await setTable(game, { seat: MEXICO, seed: 13 });
  await page.getByRole('button', { name: game.home.brief.begin }).tap();
  await expect(page.getByRole('navigation')).toBeVisible();
  await expectForFingers(game, 'table in words, or drawn');
  await expect(page.locator('canvas')).toBeVisible();
  await expectForFingers(game, 'table');
  const english = page.getByRole('button', { name: game.desk.bar.languages.en, exact: true });
  await english.tap();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: game.desk.bar.languages.es, exact: true })).toBeFocused();
  await expectFits(game, 'table in English');
  const { desk } = await openHistory(page, 99);
  await expect(page.getByRole('button', { name: desk.result.again }).first()).toBeVisible();
  await expect(english).toBeVisible();
  await expectForFingers(game, 'result');
});
