import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { resume, type SittingRecord } from '../../game/flow/index.ts';
import { POLICIES } from '../../game/opponent/index.ts';
import { machineSeed, readMove, viewOf, writeMove } from '../../game/rules/index.ts';
import {
  endTurn,
  endTurnButton,
  type Game,
  gameOf,
  JUNE,
  nextMoment,
  openFile,
  readLog,
  startGame,
  starting,
} from './kit.ts';
import { putGame, savedGames, savedRecord } from './saved.ts';
import { takeFirst } from './strategy.ts';

const STATES = 0;
const MEXICO = 1;
const SEED = 13;
const SETTING = { id: JUNE, seat: MEXICO, seed: SEED } as const;

/** Waits until the game is kept with this many moves. */
const expectKept = (page: Page, moves: number) =>
  expect.poll(async () => (await savedRecord(page)).moves.length).toBe(moves);

/** The machine answers a view and a seed alone, so an interrupted game must hold the very moves it would have made. */
function expectMachineKeptCourse({ scenario }: Game, record: SittingRecord): void {
  record.moves.forEach((line, ply) => {
    const { move } = readMove(scenario.agenda, line);
    if (move?.by !== STATES) return;
    const before = resume({ ...record, moves: record.moves.slice(0, ply) }, scenario).progress!;
    const view = viewOf(scenario, before.negotiation, STATES);
    const again = POLICIES.even(view, machineSeed(SEED, STATES));
    expect(writeMove(scenario.agenda, again), `move ${ply + 1}`).toBe(line);
  });
}

/** Reloads, and finds record and log as they were. */
async function expectSameAfter(game: Game, comeBack: () => Promise<Game>): Promise<Game> {
  const before = { record: await savedRecord(game.page), log: await readLog(game) };
  const back = await comeBack();
  await nextMoment(back);
  expect(await savedRecord(back.page)).toEqual(before.record);
  expect(await readLog(back)).toEqual(before.log);
  return back;
}

const reloaded = (game: Game) => async () => {
  await game.page.reload();
  return game;
};

/** The page is gone without a word, as when a phone kills it; a new one opens at the same address. */
const killed = (game: Game) => async () => {
  const address = game.page.url();
  const context = game.page.context();
  const session = await context.newCDPSession(game.page);
  const gone = game.page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await gone;
  const page = await context.newPage();
  await page.goto(address);
  return { ...game, page };
};

test('a reload goes on at exactly the same ply', async ({ page }) => {
  const game = await startGame(page, SETTING);
  await nextMoment(game);
  const opening = (await savedRecord(page)).moves.length;
  await test.step('before the first move', () => expectSameAfter(game, reloaded(game)));
  await test.step('in the middle of a turn', async () => {
    expect(await takeFirst(game, 'soundOut', MEXICO)).toBe(true);
    await expectKept(page, opening + 1);
    await expectSameAfter(game, reloaded(game));
    expect(await takeFirst(game, 'gesture', MEXICO)).toBe(true);
    await expectKept(page, opening + 2);
    await expectSameAfter(game, reloaded(game));
  });
  await test.step('a move can still be taken back', async () => {
    await page.getByRole('button', { name: game.desk.tray.undo }).click();
    await expectKept(page, opening + 1);
    await expectSameAfter(game, reloaded(game));
    expect(await takeFirst(game, 'gesture', MEXICO)).toBe(true);
  });
  await test.step('in a later turn', async () => {
    await endTurn(game);
    await nextMoment(game);
    await endTurn(game);
    expect(await nextMoment(game)).toBe('turn');
    await expectSameAfter(game, reloaded(game));
  });
  expectMachineKeptCourse(game, await savedRecord(page));
});

test('a reload while the machine thinks lets it think again', async ({ page }) => {
  const game = await startGame(page, SETTING);
  await nextMoment(game);
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
  const thinking = page.getByText(game.desk.tray.considering(game.names.principal(STATES)));
  // The worker never comes, so the machine thinks as long as the page lives.
  await page.route(/worker/, () => {});
  await page.reload();
  expect(await nextMoment(game)).toBe('turn');
  await endTurn(game);
  await expect(thinking).toBeVisible();
  const before = await savedRecord(page);
  await page.reload();
  await expect(thinking).toBeVisible();
  expect(await savedRecord(page)).toEqual(before);
  await page.unroute(/worker/);
  await page.reload();
  expect(await nextMoment(game)).toBe('turn');
  const after = await savedRecord(page);
  expect(after.moves.slice(0, before.moves.length)).toEqual(before.moves);
  expect(after.moves.length).toBeGreaterThan(before.moves.length);
  expectMachineKeptCourse(game, after);
});

test('a page that is killed comes back at the same ply', async ({ page }) => {
  const game = await startGame(page, SETTING);
  await nextMoment(game);
  const opening = (await savedRecord(page)).moves.length;
  expect(await takeFirst(game, 'soundOut', MEXICO)).toBe(true);
  await expectKept(page, opening + 1);
  const back = await expectSameAfter(game, killed(game));
  await endTurn(back);
  expect(await nextMoment(back)).toBe('turn');
  expectMachineKeptCourse(game, await savedRecord(back.page));
});

/** A game two plies into a turn, with another context to carry it to. */
async function halfTurn(page: Page): Promise<{ game: Game; record: SittingRecord; log: readonly string[] }> {
  const game = await startGame(page, SETTING);
  await nextMoment(game);
  const opening = (await savedRecord(page)).moves.length;
  expect(await takeFirst(game, 'soundOut', MEXICO)).toBe(true);
  await expectKept(page, opening + 1);
  return { game, record: await savedRecord(page), log: await readLog(game) };
}

async function expectArrived(page: Page, sent: Awaited<ReturnType<typeof halfTurn>>): Promise<void> {
  const there = gameOf(page, JUNE);
  await expect(endTurnButton(there)).toBeVisible();
  expect(await savedRecord(page)).toEqual(sent.record);
  expect(await readLog(there)).toEqual(sent.log);
  await endTurn(there);
  expect(await nextMoment(there)).toBe('turn');
  expectMachineKeptCourse(there, await savedRecord(page));
}

async function elsewhere(context: BrowserContext, baseURL: string): Promise<BrowserContext> {
  return context
    .browser()!
    .newContext({ baseURL, locale: 'en-US', serviceWorkers: 'block', reducedMotion: 'reduce' });
}

test('a game goes to another device as a file', async ({ page, context, baseURL }) => {
  const sent = await halfTurn(page);
  await page.getByRole('button', { name: sent.game.desk.bar.menu }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: sent.game.desk.menu.save }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.json$/);
  const path = await download.path();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(sent.record);

  const other = await elsewhere(context, baseURL!);
  const there = await other.newPage();
  await there.goto('./');
  await openFile(gameOf(there, JUNE), 'game.json', readFileSync(path, 'utf8'));
  await expectArrived(there, sent);
  await other.close();
});

test('the menu gives the link as well, and where it cannot be copied a field to copy it from', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { game } = await halfTurn(page);
  const { desk } = game;
  await page.getByRole('button', { name: desk.bar.menu }).click();
  const share = page.getByRole('button', { name: starting(desk.menu.share) });
  await share.click();
  await expect(page.getByText(desk.menu.shared.copied).first()).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('#/game=');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await share.click();
  const field = page.getByRole('textbox', { name: desk.menu.shared.byHand });
  await expect(field).toHaveValue(link);
  await expect(field).toBeFocused();
  const said = await page.getByRole('status').allTextContents();
  expect(said.filter(text => text.includes('#/game='))).toEqual([]);
});

test('a game goes to another device as a link', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sent = await halfTurn(page);
  const { home, desk } = sent.game;
  await page.getByRole('button', { name: desk.bar.home }).click();
  await page
    .getByRole('button', { name: new RegExp(`^${home.copyLink}`) })
    .first()
    .click();
  await expect(page.getByText(home.linkCopied).first()).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('#/game=');

  const other = await elsewhere(context, baseURL!);
  const there = await other.newPage();
  await there.goto(link);
  await expectArrived(there, sent);
  await there.goto(`${link.slice(0, -9)}AAAAAAAAA`);
  await expect(there.getByText(home.storage.linkBroken)).toBeVisible();
  await other.close();
});

test('a damaged save says where, and offers what can be rescued', async ({ page }) => {
  const { game, record } = await halfTurn(page);
  const { home } = game;
  const [saved] = await savedGames(page);
  const ply = record.moves.length - 1;
  const address = page.url();
  await page.goto('about:blank');
  await page.goto('./');
  const moves = record.moves.with(ply, 'mexico call mexico');
  await putGame(page, { ...saved!, record: JSON.stringify({ ...record, moves }) });
  await page.goto(address);
  await expect(page.getByRole('heading', { name: home.storage.notOpened })).toBeVisible();
  await expect(page.getByText(home.storage.damaged(ply, ''))).toBeVisible();
  await page.getByRole('button', { name: home.storage.rescue(ply) }).click();
  expect(await nextMoment(game)).toBe('turn');
  expect((await savedRecord(page)).moves).toEqual(record.moves.slice(0, ply));
  expect(await takeFirst(game, 'soundOut', MEXICO)).toBe(true);
  await expectKept(page, ply + 1);
  expect((await savedRecord(page)).moves).toEqual(record.moves);
});

test('a save that is no game at all is told, and nothing breaks', async ({ page }) => {
  const { game } = await halfTurn(page);
  const { home } = game;
  const [saved] = await savedGames(page);
  const address = page.url();
  await page.goto('about:blank');
  await page.goto('./');
  await putGame(page, { ...saved!, record: '{"half": ' });
  await page.goto(address);
  await expect(page.getByText(home.storage.faulty)).toBeVisible();
  await page.getByRole('button', { name: home.removeGame }).click();
  await expect(page.getByRole('button', { name: home.takeSeat })).toBeVisible();
  expect(await savedGames(page)).toEqual([]);
});

test('a newer tab takes the game over, and the older one can take it back', async ({ page, context }) => {
  const game = await startGame(page, SETTING);
  await nextMoment(game);
  const { home } = game;
  const other = { ...game, page: await context.newPage() };
  await other.page.goto(page.url());
  expect(await nextMoment(other)).toBe('turn');
  await expect(page.getByRole('heading', { name: home.otherTab.taken.title })).toBeVisible();
  expect(await takeFirst(other, 'soundOut', MEXICO)).toBe(true);
  const { moves } = await savedRecord(other.page);
  await page.getByRole('button', { name: home.otherTab.takeBack }).click();
  expect(await nextMoment(game)).toBe('turn');
  await expect(other.page.getByRole('heading', { name: home.otherTab.taken.title })).toBeVisible();
  expect((await savedRecord(page)).moves).toEqual(moves);
});

test('a list that is older than the game hands on the game as it is, and a removal is one everywhere', async ({
  page,
  context,
}) => {
  const game = await startGame(page, SETTING);
  await nextMoment(game);
  const { home } = game;
  const other = { ...game, page: await context.newPage() };
  await other.page.goto('./');
  const tool = (name: string) => other.page.getByRole('button', { name: starting(name) }).first();
  await expect(tool(home.saveFile)).toBeVisible();
  expect(await takeFirst(game, 'soundOut', MEXICO)).toBe(true);
  await expectKept(page, (await savedRecord(page)).moves.length);
  const kept = await savedRecord(page);
  expect(kept.moves.length).toBeGreaterThan(1);
  const downloading = other.page.waitForEvent('download');
  await tool(home.saveFile).click();
  expect(JSON.parse(readFileSync(await (await downloading).path(), 'utf8'))).toEqual(kept);

  await tool(home.removeGame).click();
  await expect(page.getByRole('heading', { name: home.otherTab.removed.title })).toBeVisible();
  const undo = other.page.getByRole('button', { name: home.undo, exact: true });
  await expect(undo).toBeFocused();
  expect(await savedGames(page)).toEqual([]);
  await page.getByRole('button', { name: home.otherTab.takeBack }).click();
  await expect(page.getByRole('heading', { name: home.storage.noGame })).toBeVisible();
  expect(await savedGames(page)).toEqual([]);
  await undo.click();
  await expect(tool(home.saveFile)).toBeVisible();
  expect(await savedRecord(page)).toEqual(kept);
});

test('a mended text leaves a game where it was, a changed figure does not', async ({ page }) => {
  const { game, record } = await halfTurn(page);
  const [saved] = await savedGames(page);
  const { home } = game;
  const file = readFileSync(`scenarios/${JUNE}.json`, 'utf8');
  const mended = file.replaceAll('"en": "', '"en": "Mended: ');
  const changed = JSON.parse(file) as { agenda: { principals: { bar: number }[] } };
  changed.agenda.principals[0]!.bar += 1;
  await page.goto('about:blank');
  await page.goto('./');
  await putGame(page, { ...saved!, scenarioText: mended });
  await page.goto(`./#/play/${saved!.id}`);
  expect(await nextMoment(game)).toBe('turn');
  expect((await savedRecord(page)).moves).toEqual(record.moves);
  await page.goto('about:blank');
  await page.goto('./');
  await putGame(page, { ...saved!, scenarioText: JSON.stringify(changed) });
  await page.goto(`./#/play/${saved!.id}`);
  await expect(page.getByText(home.storage.otherVersion)).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: home.saveFile }).click();
  expect(readFileSync(await (await downloading).path(), 'utf8')).toContain(record.moves.at(-1)!);
});
