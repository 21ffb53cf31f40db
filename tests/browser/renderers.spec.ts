import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import {
  canvasOf,
  countFrames,
  expectAsleep,
  expectPicture,
  frames,
  RENDERERS,
  SOFTWARE_WEBGL,
  test,
} from './canvas.ts';
import { cardOf, endTurn, type Game, JUNE, nextMoment, startGame } from './kit.ts';
import { takeFirst } from './strategy.ts';

const MEXICO = 1;
const SETTING = { id: JUNE, seat: MEXICO, seed: 13 } as const;

/** Which kind of context the canvas has: any other is refused by it. */
const contextOf = (page: Page): Promise<string | null> =>
  canvasOf(page).evaluate(
    canvas =>
      ['2d', 'webgl', 'webgl2'].find(kind => (canvas as HTMLCanvasElement).getContext(kind) !== null) ?? null,
  );

for (const { renderer, flags } of RENDERERS)
  test(`the table is drawn with ${renderer}, and sleeps while nothing moves`, async ({ pageWith }) => {
    const page = await pageWith(flags);
    await countFrames(page);
    const game = await startGame(page, { ...SETTING, renderer });
    await expect(canvasOf(page)).toBeVisible();
    expect(await contextOf(page)).toMatch(renderer === 'canvas' ? /^2d$/ : /^webgl/);
    expect(await nextMoment(game)).toBe('turn');
    await expectAsleep(page);
    await expectPicture(page);

    const before = await frames(page);
    expect(await takeFirst(game, 'gesture', MEXICO)).toBe(true);
    await expect.poll(() => frames(page)).toBeGreaterThan(before + 2);
    await expectAsleep(page);
  });

test('what draws the table weighs no more than 225 kB on the wire', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on('response', response => {
    if (/phaser.*\.js$/i.test(response.url()))
      sizes.push(response.body().then(body => gzipSync(body).length));
  });
  await startGame(page, SETTING);
  await expect(canvasOf(page)).toBeVisible();
  expect(sizes).toHaveLength(1);
  expect(await sizes[0]!).toBeLessThan(225_000);
});

test('WebGL that is reckoned on the processor is left alone', async ({ pageWith }) => {
  const page = await pageWith(SOFTWARE_WEBGL);
  const game = await startGame(page, SETTING);
  const given = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('webgl');
    const more = context?.getExtension('WEBGL_debug_renderer_info');
    return more ? String(context?.getParameter(more.UNMASKED_RENDERER_WEBGL)) : '';
  });
  expect(given).toContain('SwiftShader');
  await expect(canvasOf(page)).toBeVisible();
  expect(await contextOf(page)).toBe('2d');
  expect(await nextMoment(game)).toBe('turn');
  await expectPicture(page);
});

test('WebGL that is not given gives way to a 2D canvas', async ({ page }) => {
  await page.addInitScript(() => {
    const give = HTMLCanvasElement.prototype.getContext as (this: unknown, ...words: unknown[]) => unknown;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
        return kind.includes('webgl') ? null : give.call(this, kind, ...more);
      },
    });
  });
  await startGame(page, { ...SETTING, renderer: 'webgl' });
  await expect(canvasOf(page)).toBeVisible();
  expect(await contextOf(page)).toBe('2d');
});

for (const when of ['at rest', 'in motion'] as const)
  test(`a WebGL context that is lost ${when} gives way to another picture, and the game goes on`, async ({
    pageWith,
  }) => {
    const page = await pageWith(SOFTWARE_WEBGL);
    const thrown: Error[] = [];
    page.on('pageerror', error => thrown.push(error));
    await countFrames(page);
    const game = await startGame(page, { ...SETTING, renderer: 'webgl' });
    await expect(canvasOf(page)).toBeVisible();
    expect(await nextMoment(game)).toBe('turn');
    if (when === 'at rest') await expectAsleep(page);
    else expect(await takeFirst(game, 'gesture', MEXICO)).toBe(true);
    const lost = await canvasOf(page).evaluate(canvas => {
      const context = (canvas as HTMLCanvasElement).getContext('webgl');
      context?.getExtension('WEBGL_lose_context')?.loseContext();
      return context?.isContextLost();
    });
    expect(lost).toBe(true);
    await expect.poll(() => contextOf(page)).toBe('2d');
    await expect(canvasOf(page)).toHaveCount(1);
    await expectAsleep(page);
    await expectPicture(page);
    const before = await frames(page);
    expect(await takeFirst(game, when === 'at rest' ? 'gesture' : 'soundOut', MEXICO)).toBe(true);
    await expect.poll(() => frames(page)).toBeGreaterThan(before + 2);
    await endTurn(game);
    expect(await nextMoment(game)).toBe('turn');
    expect(thrown).toEqual([]);
  });

test('on a screen of another resolution the table is drawn anew, as sharp as the screen', async ({
  page,
}) => {
  const game = await startGame(page, SETTING);
  expect(await nextMoment(game)).toBe('turn');
  const sharpness = () =>
    canvasOf(page).evaluate(canvas => {
      const { width, clientWidth } = canvas as HTMLCanvasElement;
      return Math.round((100 * width) / clientWidth) / 100;
    });
  await expect.poll(sharpness).toBe(1);
  const screen = await page.context().newCDPSession(page);
  for (const ratio of [2, 1.5, 1]) {
    // An emulated screen is noticed only where its width differs too.
    const viewport = { width: 1440 + 10 * ratio, height: 900, deviceScaleFactor: ratio, mobile: false };
    await screen.send('Emulation.setDeviceMetricsOverride', viewport);
    await expect.poll(sharpness).toBe(ratio);
    await expect(canvasOf(page)).toHaveCount(1);
    await expectPicture(page);
  }
  expect(await takeFirst(game, 'gesture', MEXICO)).toBe(true);
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
});

/** How many objects of JavaScript the page holds on to, after garbage is collected. */
async function objectsHeld(page: Page): Promise<number> {
  const inspector = await page.context().newCDPSession(page);
  const { result } = await inspector.send('Runtime.evaluate', { expression: 'Object.prototype' });
  const { objects } = await inspector.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
  const count = await inspector.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await inspector.detach();
  return count.result.value as number;
}

test('a table that is left leaves nothing behind', async ({ page }) => {
  const game = await startGame(page, SETTING);
  const leave = async () => {
    await page.getByRole('button', { name: game.desk.bar.home }).click();
    await expect(page.getByRole('button', { name: game.home.takeSeat })).toBeVisible();
    await expect(canvasOf(page)).toHaveCount(0);
  };
  const visit = async () => {
    await expect(canvasOf(page)).toBeVisible();
    const there = await objectsHeld(page);
    await leave();
    return there;
  };
  expect(await nextMoment(game)).toBe('turn');
  await visit();
  await page.goBack();
  const there = await visit();
  // What a table held is let go of some moments after it is gone.
  let after = there;
  const given = async () => {
    after = await objectsHeld(page);
    return there - after;
  };
  await expect.poll(given).toBeGreaterThan(4000);
  const table = there - after;
  await page.goBack();
  await visit();
  await expect.poll(async () => (await objectsHeld(page)) - after).toBeLessThan(table / 10);
});

/** Chooses in the settings of a running game. */
async function choose({ page, desk, home }: Game, setting: 'projector' | 'plainTable', on: boolean) {
  await page.getByRole('button', { name: desk.bar.menu }).click();
  await page.getByRole('button', { name: desk.menu.settings }).click();
  const sheet = page.getByRole('dialog', { name: home.settings.title });
  await sheet
    .getByRole('group', { name: home.settings[setting] })
    .getByText(on ? home.settings.on : home.settings.off)
    .click();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
}

test('a projector that is switched on while the table loads gets one table', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>(resolve => {
    release = resolve;
  });
  let held = 0;
  await page.route(/phaser/i, async route => {
    held += 1;
    await released;
    await route.continue();
  });
  const game = await startGame(page, SETTING);
  await expect.poll(() => held).toBe(1);
  for (const on of [true, false, true]) await choose(game, 'projector', on);
  release();
  await expect(canvasOf(page)).toBeVisible();
  await expect(canvasOf(page)).toHaveCount(1);
  await expect(page.getByRole('heading', { name: game.desk.twin.title })).not.toBeInViewport();
});

test('for the table as text no picture is loaded; asked for, it comes, and goes again', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  const game = await startGame(page, SETTING);
  await expect(canvasOf(page)).toBeVisible();
  await choose(game, 'plainTable', true);
  await expect(canvasOf(page)).toHaveCount(0);
  expect(asked.filter(address => /phaser/i.test(address))).toHaveLength(1);
  asked.length = 0;
  await page.reload();
  await expectTwinCarries(game);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter(address => /phaser/i.test(address))).toEqual([]);
  await choose(game, 'plainTable', false);
  await expect(canvasOf(page)).toBeVisible();
  await expectPicture(page);
});

test('a key brings the words forward, to be read over the picture, and away again', async ({ page }) => {
  const game = await startGame(page, SETTING);
  expect(await nextMoment(game)).toBe('turn');
  await expect(canvasOf(page)).toBeVisible();
  const title = page.getByRole('heading', { name: game.desk.twin.title });
  const widthOf = async () => (await title.boundingBox())?.width ?? 0;
  expect(await widthOf()).toBeLessThan(2);
  const card = cardOf(game, 'gesture', MEXICO);
  await card.focus();
  await page.keyboard.press('t');
  await expect.poll(widthOf).toBeGreaterThan(100);
  const issue = page.getByRole('button', { name: game.names.issue(0), exact: true });
  await issue.click();
  await expect(page.getByRole('dialog', { name: game.names.issue(0) })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(issue).toBeFocused();
  await expect.poll(widthOf).toBeGreaterThan(100);
  await page.keyboard.press('Escape');
  await expect.poll(widthOf).toBeLessThan(2);
  await expect(card).toBeFocused();
});

/** The words carry a whole turn. */
async function expectTwinCarries({ page, ...words }: Game): Promise<void> {
  const game = { page, ...words };
  const { desk, names } = game;
  await expect(page.getByRole('heading', { name: desk.twin.title })).toBeVisible();
  await expect(canvasOf(page)).toHaveCount(0);
  await page
    .getByRole('button', { name: names.issue(0), exact: true })
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: names.issue(0) })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: desk.sheet.close }).click();
  expect(await takeFirst(game, 'gesture', MEXICO)).toBe(true);
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
}

test('without Phaser the words carry the game', async ({ page }) => {
  let refused = 0;
  await page.route(/phaser/i, route => {
    refused += 1;
    return route.abort();
  });
  const game = await startGame(page, SETTING);
  expect(await nextMoment(game)).toBe('turn');
  await expectTwinCarries(game);
  expect(refused).toBeGreaterThan(0);
});

test('with neither WebGL nor a 2D canvas the words carry the game', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  const game = await startGame(page, SETTING);
  expect(await nextMoment(game)).toBe('turn');
  await expect(page.getByRole('heading', { name: game.desk.twin.title })).toBeVisible();
  expect(await takeFirst(game, 'gesture', MEXICO)).toBe(true);
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
});
