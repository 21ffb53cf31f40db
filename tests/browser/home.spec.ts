import { expect, type Page, test } from '@playwright/test';
import { crosses } from '../../game/scenario/worth.ts';
import { homeWordingOf } from '../../game/wording/home.ts';
import { FIRST, type Game, gameOf, JUNE, openBrief, openHome, readIn } from './kit.ts';

for (const language of ['en', 'es'] as const)
  test(`home: on a low screen the menu is one line and the seat can be taken, ${language}`, async ({
    page,
  }) => {
    await readIn(page, language);
    const game = gameOf(page, JUNE, language);
    for (const [width, height] of [
      [1024, 768],
      [1280, 720],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      await openHome(game);
      const size = `${width} by ${height}`;
      await expect(page.getByRole('button', { name: game.home.takeSeat }), size).toBeInViewport({ ratio: 1 });
      const lines = await page
        .getByRole('navigation')
        .getByRole('link')
        .or(page.getByRole('navigation').getByRole('button'))
        .evaluateAll(doors => new Set(doors.map(door => Math.round(door.getBoundingClientRect().top))).size);
      expect(lines, size).toBe(1);
    }
    // Two tables of one year are told apart.
    const tabs = await page.locator('.folder-tab').allInnerTexts();
    expect(new Set(tabs).size).toBe(tabs.length);
  });

/** Keeps the program from coming, until it is let come. */
async function holdProgram(page: Page): Promise<() => void> {
  let letCome = () => {};
  const held = new Promise<void>(resolve => {
    letCome = resolve;
  });
  await page.route(/shell-[^/]*\.js/, async route => {
    await held;
    await route.continue();
  });
  return letCome;
}

for (const language of ['en', 'es'] as const)
  test(`home: its picture can be used before the program is there, which takes over what was done, ${language}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale: language, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const { home } = gameOf(page, JUNE, language);
    const letCome = await holdProgram(page);
    await page.goto('./', { waitUntil: 'commit' });
    const picture = page.locator('#first-picture');
    const sign = page.getByText(home.coming);
    await expect(picture.getByRole('button', { name: home.takeSeat })).toBeVisible();
    await expect(sign).toBeHidden();
    const second = page.locator('.folder').nth(1);
    const before = (await second.boundingBox())!;
    await page.mouse.click(before.x + before.width / 2, before.y + 300);
    await expect(sign).toBeVisible();
    await page.getByText(home.options).click();
    const seed = page.getByLabel(home.seed, { exact: true });
    await seed.fill('x7');
    await page.getByRole('checkbox', { name: home.events }).press('Space');
    await page.evaluate(() => window.scrollTo(0, 150));
    const scrolled = await page.evaluate(() => window.scrollY);
    letCome();
    await expect(picture).toHaveCount(0);
    await expect(page.getByRole('radio').nth(1)).toBeChecked();
    await expect(second).toHaveClass(/chosen/);
    await expect(seed).toHaveValue('x7');
    await expect(page.getByText(home.seedInvalid)).toBeVisible();
    await expect(page.getByRole('checkbox', { name: home.events })).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: home.events })).toBeFocused();
    await expect(sign).toBeHidden();
    expect(await second.boundingBox()).toMatchObject({ x: before.x, y: before.y - scrolled });
    await context.close();
  });

for (const [name, press, arrived] of [
  [
    'a link',
    ({ page, home }: Game) => page.getByRole('link', { name: home.nav.howToPlay }),
    ({ page, home }: Game) => page.getByRole('heading', { level: 1, name: home.how.title }),
  ],
  [
    'the settings',
    ({ page, home }: Game) => page.getByRole('button', { name: home.nav.settings }),
    ({ page, home }: Game) => page.getByRole('dialog', { name: home.settings.title }),
  ],
  [
    'the language',
    ({ page, home }: Game) => page.getByRole('button', { name: home.languages.es }),
    ({ page }: Game) => page.getByRole('button', { name: homeWordingOf('es').takeSeat }),
  ],
] as const)
  test(`home: ${name} pressed on its picture: a sign at once, and then the thing`, async ({ page }) => {
    const game = gameOf(page, JUNE);
    const letCome = await holdProgram(page);
    await page.goto('./', { waitUntil: 'commit' });
    await press(game).click();
    await expect(page.getByText(game.home.coming)).toBeVisible();
    letCome();
    await expect(arrived(game)).toBeVisible();
    await expect(page.getByText(game.home.coming)).toBeHidden();
  });

test('home: a press that is held while the program comes ends where it began', async ({ page }) => {
  const { home } = gameOf(page, JUNE);
  const letCome = await holdProgram(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('button', { name: home.languages.es }).hover();
  await page.mouse.down();
  const come = page.waitForResponse(/shell-[^/]*\.js/);
  letCome();
  await (await come).finished();
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator('#first-picture')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByRole('button', { name: homeWordingOf('es').takeSeat })).toBeVisible();
});

test('home: a game that is begun has a sign for as long as its code or its screen is awaited', async ({
  page,
}) => {
  const game = gameOf(page, FIRST);
  const { home } = game;
  const held: (() => void)[] = [];
  for (const part of ['reading', 'GameRoom'])
    await page.route(new RegExp(`assets/${part}-[^/]*\\.js`), async route => {
      await new Promise<void>(resolve => held.push(resolve));
      await route.continue();
    });
  await openHome(game);
  await page.getByRole('button', { name: home.guided.start }).click();
  await expect(page.getByText(home.coming)).toBeVisible();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const go of held.splice(0)) go();
  await expect(page.getByRole('status').filter({ hasText: home.loading })).toBeVisible();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const go of held.splice(0)) go();
  await expect(page.getByRole('button', { name: home.brief.begin })).toBeVisible();
});

test('home: a picture whose program does not come says so instead of looking alive', async ({ page }) => {
  await page.route(/shell-[^/]*\.js/, async route => {
    await expect(page.locator('#first-picture')).toBeVisible();
    await route.abort();
  });
  await page.goto('./');
  const { failed } = gameOf(page, JUNE).home;
  await expect(page.getByRole('alert')).toContainText(failed.text);
  await expect(page.locator('#first-picture')).toHaveCount(0);
  await page.unroute(/shell-[^/]*\.js/);
  await page.getByRole('link', { name: failed.again }).click();
  await expect(page.getByRole('button', { name: gameOf(page, JUNE).home.takeSeat })).toBeVisible();
});

test('home: another screen that is asked for has no picture of this one before it', async ({ page }) => {
  await page.route(/shell-[^/]*\.js/, route => route.abort());
  await page.goto('./#/how');
  await expect(page.locator('template')).toHaveCount(0);
  await expect(page.locator('#first-picture')).toHaveCount(0);
});

test('brief: a point is equally long in every row, and what crosses an own line is marked', async ({
  page,
}) => {
  const { scenario } = await openBrief(page, { id: JUNE, seat: 0, seed: 7 });
  const cells = await page.locator('.values td').evaluateAll(all =>
    all.map(cell => ({
      points: Number(cell.querySelector('b')!.textContent!.replace('\u2212', '-')),
      width: cell.querySelector('.value-bar i')!.getBoundingClientRect().width,
      isMarked: getComputedStyle(cell).backgroundImage !== 'none',
    })),
  );
  const long = cells
    .filter(({ points }) => Math.abs(points) >= 4)
    .map(({ points, width }) => width / Math.abs(points));
  expect(long.length).toBeGreaterThan(8);
  expect(Math.max(...long) / Math.min(...long)).toBeLessThan(1.03);
  const { issues, redLines } = scenario.agenda;
  const own = redLines.filter(({ owner }) => owner === 0);
  const none = issues.map(() => -1);
  const crossing = issues.flatMap(({ positions }, issue) =>
    positions.filter((_, position) =>
      own.some(line => crosses(line, { positions: none.with(issue, position), covers: [] })),
    ),
  );
  expect(crossing.length).toBeGreaterThan(1);
  expect(cells.filter(({ isMarked }) => isMarked)).toHaveLength(crossing.length);
});
