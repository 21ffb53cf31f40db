/** Parts of the program that do not come: each says so, and can be asked for again. */
import { expect, type Locator, test } from '@playwright/test';
import { packGame } from '../../game/shell/packing.ts';
import {
  endTurn,
  FIRST,
  type Game,
  gameOf,
  JUNE,
  nextMoment,
  openBrief,
  openFile,
  openHome,
  setTable,
  startGame,
} from './kit.ts';
import { historyFile } from './played.ts';
import { savedRecord } from './saved.ts';

const STATES = 0;
const MEXICO = 1;
const SETTING = { id: JUNE, seat: MEXICO, seed: 13 } as const;

test('a machine that cannot be loaded passes, and the game goes on', async ({ page }) => {
  await page.route(/worker/, route => route.abort());
  const game = await startGame(page, SETTING);
  expect(await nextMoment(game)).toBe('turn');
  await expect(page.getByText(game.home.machineTrouble)).toBeVisible();
  const { moves } = await savedRecord(page);
  expect(moves.every(line => / endTurn$/.test(line))).toBe(true);
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
});

test('a machine that is slow to come is waited for, and makes its own move', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  const game = await openBrief(page, SETTING);
  await page.route(/worker/, async route => {
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: game.home.brief.begin }).click();
  await expect(page.getByText(game.desk.tray.considering(game.names.principal(STATES)))).toBeVisible();
  release();
  expect(await nextMoment(game)).toBe('turn');
  await expect(page.getByText(game.home.machineTrouble)).toBeHidden();
  const { moves } = await savedRecord(page);
  expect(moves.some(line => !/ endTurn$/.test(line))).toBe(true);
});

for (const [part, open] of [
  ['HowTo', 'link'],
  ['GameRoom', 'seat'],
] as const)
  test(`a screen that cannot be loaded can be asked for again: ${part}`, async ({ page }) => {
    const game = gameOf(page, JUNE);
    const { home } = game;
    const pattern = new RegExp(`assets/${part}-`);
    await page.route(pattern, route => route.abort());
    await openHome(game);
    if (open === 'link') await page.getByRole('link', { name: home.nav.howToPlay }).click();
    else await setTable(game, SETTING);
    await expect(page.getByRole('alert').getByRole('heading', { name: home.failed.title })).toBeVisible();
    await page.unroute(pattern);
    await page.getByRole('button', { name: home.failed.again }).click();
    await expect(page.getByRole('heading', { name: home.failed.title })).toBeHidden();
    const arrived =
      open === 'link'
        ? page.getByRole('heading', { level: 1, name: home.how.title })
        : page.getByRole('button', { name: home.brief.begin });
    await expect(arrived).toBeVisible();
  });

/** Sheets and files: what stands on the page stays, and a sheet over it says what did not come. */
const SHEETS: readonly {
  readonly part: string;
  readonly open: (game: Game) => Promise<void>;
  readonly arrived: (game: Game) => Locator;
}[] = [
  {
    part: 'SettingsSheet',
    open: ({ page, home }) => page.getByRole('button', { name: home.nav.settings }).click(),
    arrived: ({ page, home }) => page.getByRole('dialog', { name: home.settings.title }),
  },
  {
    part: 'FaultSheet',
    open: game => openFile(game, 'broken.json', '{ "format": 1, "id": "broken" }'),
    arrived: ({ page, home }) => page.getByRole('dialog', { name: home.notOpened('broken.json') }),
  },
  {
    part: 'reading',
    open: game => openFile(game, 'broken.json', '{ "format": 1, "id": "broken" }'),
    arrived: ({ page, home }) => page.getByRole('dialog', { name: home.notOpened('broken.json') }),
  },
  {
    part: 'takingIn',
    open: game => openFile(game, 'game.json', historyFile(2)),
    arrived: ({ page, desk }) => page.getByRole('button', { name: desk.tray.endTurn, exact: true }),
  },
  {
    part: 'reading',
    open: ({ page, home }) => page.getByRole('button', { name: home.guided.start }).click(),
    arrived: ({ page, home }) => page.getByRole('button', { name: home.brief.begin }),
  },
];

for (const [place, { part, open, arrived }] of SHEETS.entries())
  test(`what cannot be loaded says so and can be asked for again: ${part}, ${place + 1}`, async ({
    page,
  }) => {
    const game = gameOf(page, place === 4 ? FIRST : JUNE);
    const { home } = game;
    let refused = 0;
    const pattern = new RegExp(`assets/${part}-`);
    await page.route(pattern, route => {
      refused += 1;
      return route.abort();
    });
    await openHome(game);
    await open(game);
    const sheet = page.getByRole('dialog', { name: home.failed.title });
    await expect(sheet).toBeVisible();
    expect(refused).toBeGreaterThan(0);
    await sheet.getByRole('button', { name: home.close, exact: true }).last().click();
    await expect(sheet).toBeHidden();
    await expect(page.getByRole('button', { name: home.takeSeat })).toBeVisible();
    await open(game);
    await expect(sheet).toBeVisible();
    await page.unroute(pattern);
    await sheet.getByRole('button', { name: home.failed.again }).click();
    await expect(arrived(game)).toBeVisible();
    await expect(sheet).toBeHidden();
  });

test('what a link needs and does not come can be asked for again', async ({ page }) => {
  const game = gameOf(page, JUNE);
  const { home } = game;
  const packed = packGame({ record: historyFile(2), scenarioText: null })!;
  const pattern = /assets\/packing-/;
  await page.route(pattern, route => route.abort());
  await page.goto(`./#/game=${packed}`);
  await expect(page.getByRole('alert').getByRole('heading', { name: home.failed.title })).toBeVisible();
  await page.unroute(pattern);
  await page.getByRole('button', { name: home.failed.again }).click();
  expect(await nextMoment(game)).toBe('turn');
});

test('the picture of the table can be asked for again', async ({ page }) => {
  await page.route(/phaser/i, route => route.abort());
  const game = await startGame(page, SETTING);
  const { desk } = game;
  expect(await nextMoment(game)).toBe('turn');
  await expect(page.getByText(desk.twin.noPicture)).toBeVisible();
  const again = page.getByRole('button', { name: desk.twin.again });
  await again.click();
  await expect(page.getByText(desk.twin.noPicture)).toBeVisible();
  await page.unroute(/phaser/i);
  await again.click();
  await expect(page.locator('canvas')).toBeVisible();
  await expect(page.getByText(desk.twin.noPicture)).toBeHidden();
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
});
