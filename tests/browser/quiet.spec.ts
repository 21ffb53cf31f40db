import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { LANGUAGES } from '../../game/wording/index.ts';
import { scenarioNames } from '../kit/golden.ts';
import {
  cardOf,
  endTurn,
  FIRST,
  type Game,
  gameOf,
  JUNE,
  nextMoment,
  openFile,
  readIn,
  setTable,
} from './kit.ts';
import { historyFile } from './played.ts';
import { type Served, serve } from './serving.ts';
import { takeFirst } from './strategy.ts';

// Here the worker that keeps the game for offline use is part of the subject.
test.use({ serviceWorkers: 'allow' });

const STATES = 0;
const MEXICO = 1;
/** What the WebGL of a machine without a graphics card says of itself; nothing in the game causes it. */
const ALLOWED = /GPU stall due to ReadPixels/;

/** What a page of the game may load; nothing comes from anywhere else. */
const POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
];

/** Where the built app lies; `run.ts` builds it there. */
const BUILT = process.env.BUILT_FOLDER ?? 'dist';

let served: Served;
test.beforeEach(async () => {
  served = await serve(BUILT, '/some/sub/path/');
});
test.afterEach(() => served.stop());

/** Everything that a page says, asks for and is refused. */
function listenTo(context: BrowserContext, page: Page) {
  const noise: string[] = [];
  const outside: string[] = [];
  page.on('console', message => {
    if (['error', 'warning', 'assert'].includes(message.type()) && !ALLOWED.test(message.text()))
      noise.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', error => noise.push(`thrown: ${error.message}`));
  page.on('crash', () => noise.push('crash'));
  context.on('request', request => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(served.address).origin)
      outside.push(request.url());
  });
  context.on('requestfailed', request => noise.push(`failed: ${request.url()}`));
  return { noise, outside };
}

const noteViolations = (page: Page) =>
  page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', event =>
      refused.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
    );
  });

const violations = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { refused: string[] }).refused);

/** Through all the screens and a turn of a game. */
async function goAround(game: Game): Promise<void> {
  const { page, home, desk } = game;
  await page.goto(served.address);
  await expect(page.getByRole('button', { name: home.takeSeat })).toBeVisible();
  await page.getByRole('link', { name: home.nav.howToPlay }).click();
  await expect(page.getByRole('heading', { level: 1, name: home.how.title })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: home.nav.sources }).click();
  await expect(page.getByRole('heading', { level: 1, name: home.sources.title })).toBeVisible();
  await page.goBack();
  await setTable(game, { seat: MEXICO, seed: 13 });
  await page.getByRole('button', { name: home.brief.begin }).click();
  expect(await nextMoment(game)).toBe('turn');
  await expect(page.locator('canvas')).toBeVisible();
  expect(await takeFirst(game, 'soundOut', MEXICO)).toBe(true);
  await cardOf(game, 'accept', MEXICO).press('Enter');
  await page.keyboard.press('Escape');
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
  await page.reload();
  expect(await nextMoment(game)).toBe('turn');
  await page.getByRole('button', { name: desk.bar.home }).click();
  await expect(page.getByRole('button', { name: home.takeSeat })).toBeVisible();
}

test('under any path: nothing complains, nothing leaves the origin, the policy holds', async ({
  page,
  context,
}) => {
  const { noise, outside } = listenTo(context, page);
  await noteViolations(page);
  const game = gameOf(page, JUNE);
  await goAround(game);
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const directives = (await policy.getAttribute('content'))!.split('; ');
  expect(directives).toEqual(expect.arrayContaining(POLICY));
  // One script stands in the page, and no other could.
  const [, script] = /<script>(.*?)<\/script>/s.exec(readFileSync(join(BUILT, 'index.html'), 'utf8'))!;
  const hash = createHash('sha256').update(script!).digest('base64');
  expect(directives).toContain(`script-src 'self' 'sha256-${hash}'`);
  expect(await violations(page)).toEqual([]);
  expect(outside).toEqual([]);
  expect(noise).toEqual([]);
  expect(served.missing).toEqual([]);
});

test('a table that is left while it moves says nothing, and least of all what one side alone may see', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const { noise } = listenTo(context, page);
  const game = gameOf(page, JUNE);
  const { home, names } = game;
  await page.goto(served.address);
  await setTable(game, { seat: null, seed: 7 });
  const lift = (seat: number) =>
    page.getByRole('button', { name: home.curtain.lift(names.prose(seat)) }).click();
  for (const seat of [STATES, MEXICO]) {
    await lift(seat);
    await page.getByRole('button', { name: home.brief.begin }).click();
  }
  /** Leaves while an act is being shown, and waits as long as its motions would have taken. */
  const leave = async (seat: number, go: () => Promise<void>) => {
    await lift(seat);
    await expect(page.locator('canvas')).toBeVisible();
    expect(await takeFirst(game, 'gesture', seat)).toBe(true);
    await go();
    await expect(page.locator('canvas')).toHaveCount(0);
    await page.waitForTimeout(1500);
  };
  await leave(STATES, () => endTurn(game));
  await leave(MEXICO, () => page.getByRole('button', { name: game.desk.bar.home }).click());
  expect(noise).toEqual([]);
});

test('the policy refuses what the game does not bring with it', async ({ page }) => {
  await noteViolations(page);
  await page.goto(served.address);
  await expect(page.getByRole('button', { name: gameOf(page, JUNE).home.takeSeat })).toBeVisible();
  const loaded = await page.evaluate(async () => {
    const script = Object.assign(document.createElement('script'), { textContent: 'window.strange = true' });
    document.head.append(script);
    const reached = await fetch('http://127.0.0.2:9/').then(
      () => true,
      () => false,
    );
    return { reached, strange: 'strange' in window };
  });
  expect(loaded).toEqual({ reached: false, strange: false });
  await expect.poll(async () => (await violations(page)).length).toBe(2);
});

test('a browser finds nothing that would keep the game from being installed', async ({ page, context }) => {
  await page.goto(served.address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test runs in a window that keeps nothing; that is the browser's only objection.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  expect(await session.send('Page.getAppManifest')).toMatchObject({ errors: [] });
});

/** Opens the first screen, and then there is no network any more. */
async function visitOnce({ page, home }: Game): Promise<void> {
  await page.goto(served.address);
  await expect(page.getByRole('button', { name: home.takeSeat })).toBeVisible();
  // Kept is what the worker holds once it is active.
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated')
      await new Promise(resolve => active?.addEventListener('statechange', resolve, { once: true }));
  });
  await served.stop();
  await page.context().setOffline(true);
}

test('after the first visit everything works without a network, a new game too', async ({
  page,
  context,
}) => {
  const game = gameOf(page, FIRST);
  const { home, desk } = game;
  await visitOnce(game);
  const { noise, outside } = listenTo(context, page);
  await page.reload();
  await expect(page.getByRole('button', { name: home.takeSeat })).toBeVisible();
  await setTable(game, { seat: 0, seed: 2 });
  await page.getByRole('button', { name: home.brief.begin }).click();
  expect(await nextMoment(game)).toBe('turn');
  await expect(page.locator('canvas')).toBeVisible();
  expect(await takeFirst(game, 'call', 0)).toBe(true);
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
  await page.getByRole('button', { name: desk.bar.menu }).click();
  await page.getByRole('button', { name: desk.menu.howTo }).click();
  await expect(page.getByRole('heading', { level: 1, name: home.how.title })).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${served.address}#/sources/${JUNE}`);
  await expect(other.getByRole('heading', { level: 1, name: home.sources.title })).toBeVisible();
  expect(noise).toEqual([]);
  expect(outside).toEqual([]);
});

const SCREENS = ['how', 'teach', 'sources', 'assign', 'paper', 'class', 'workshop'];

for (const language of LANGUAGES)
  test(`after the first visit every screen and every table opens without a network: ${language}`, async ({
    page,
    context,
  }) => {
    await readIn(page, language);
    const game = gameOf(page, FIRST, language);
    const { home } = game;
    await visitOnce(game);
    const { noise, outside } = listenTo(context, page);
    const titles = new Set<string>();
    for (const screen of SCREENS) {
      await page.goto(`${served.address}#/${screen}`);
      const title = page.getByRole('heading', { level: 1 });
      await expect(title).not.toHaveText([...titles].at(-1) ?? '');
      titles.add(await title.innerText());
    }
    expect(titles.size).toBe(SCREENS.length);
    expect(titles).not.toContain(home.failed.title);

    for (const id of scenarioNames()) {
      const table = gameOf(page, id, language);
      await page.goto(`${served.address}#/`);
      await setTable(table, { seat: 0, seed: 2 });
      await page.getByRole('button', { name: home.brief.begin }).click();
      await nextMoment(table);
      await expect(page.locator('canvas')).toBeVisible();
    }
    await page.goto(`${served.address}#/`);
    await openFile(game, 'game.json', historyFile(Number.POSITIVE_INFINITY));
    expect(await nextMoment(game)).toBe('over');
    expect(noise).toEqual([]);
    expect(outside).toEqual([]);
  });

test('the picture of the first screen is for a first visit alone', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.getElementById('first-picture')) Object.assign(window, { drawn: true });
    }).observe(document, { childList: true, subtree: true });
  });
  const wasDrawn = () => page.evaluate(() => 'drawn' in window);
  const game = gameOf(page, JUNE);
  await visitOnce(game);
  expect(await wasDrawn()).toBe(true);
  await page.reload();
  await expect(page.getByRole('button', { name: game.home.takeSeat })).toBeVisible();
  expect(await wasDrawn()).toBe(false);
});

/**
 * Kilobytes (1,000 bytes, gzip) of the page: its styles, the first screen drawn in both languages, and what shows one of
 * them and answers the first presses; 20.0 when this was written. On a slow mobile line each further one costs 5
 * milliseconds before anything is seen.
 */
const MOST_PAGE = 20.5;
/** Of the program that takes the first screen over: 44.8 when this was written. */
const MOST_SHELL = 45.5;
/** Both faces of the first screen, as they come. */
const MOST_FONTS = 158;

test('the first screen is a page with its picture, a program and two faces, within their budget', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(new URL(request.url()).pathname.replace('/some/sub/path/', '')));
  await page.goto(served.address);
  await expect(page.getByRole('button', { name: gameOf(page, JUNE).home.takeSeat })).toBeVisible();
  const { scripts, fonts } = await page.evaluate(async () => {
    await document.fonts.ready;
    const folder = new URL('.', location.href).href;
    const names = performance.getEntriesByType('resource').map(({ name }) => name.replace(folder, ''));
    const scripts = [...document.querySelectorAll('script[src], link[rel=modulepreload]')];
    return {
      scripts: scripts.map(each => each.getAttribute('src')!),
      fonts: names.filter(name => name.endsWith('.woff2')),
    };
  });
  expect(scripts).toHaveLength(1);
  expect(asked.filter(name => name.endsWith('.css'))).toEqual([]);
  expect(fonts).toHaveLength(2);
  const sizeOf = (file: string) => gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length / 1000;
  expect(sizeOf('index.html')).toBeLessThan(MOST_PAGE);
  expect(sizeOf(scripts[0]!)).toBeLessThan(MOST_SHELL);
  // Only as its first line it is heeded.
  expect(readFileSync(join(BUILT, scripts[0]!), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  const faces = fonts.map(file => readFileSync(join(BUILT, file)).length / 1000);
  expect(faces.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_FONTS);
  // Nothing of the table, the rules or a scenario.
  const late = asked.filter(name => name.endsWith('.js') && !scripts.some(script => script.endsWith(name)));
  expect(late.filter(name => !/(?:^|\/)(?:sw|workbox-[^/]*)\.js$/.test(name))).toEqual([]);
});
