import { expect, test } from '@playwright/test';
import { crosses } from '../../game/scenario/worth.ts';
import { gameOf, JUNE, openBrief, openHome, readIn } from './kit.ts';

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

for (const language of ['en', 'es'] as const)
  test(`home: its picture is there before the program, and what was pressed on it is answered, ${language}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale: language, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const game = gameOf(page, JUNE, language);
    let letCome = () => {};
    const held = new Promise<void>(resolve => {
      letCome = resolve;
    });
    await page.route(/shell-[^/]*\.js/, async route => {
      await held;
      await route.continue();
    });
    await page.goto('./', { waitUntil: 'commit' });
    const picture = page.locator('#first-picture');
    await expect(picture.getByText(game.home.takeSeat)).toBeVisible();
    expect(await page.getByRole('button', { name: game.home.takeSeat }).count()).toBe(0);
    const second = page.locator('.folder').nth(1);
    const before = (await second.boundingBox())!;
    await page.mouse.click(before.x + before.width / 2, before.y + 300);
    // What was pressed is meant, not what has come under the pointer since.
    await page.evaluate(() => window.scrollTo(0, 150));
    letCome();
    await expect(page.getByRole('radio').nth(1)).toBeChecked();
    await expect(picture).toHaveCount(0);
    expect(await second.boundingBox()).toMatchObject({ x: before.x, y: before.y - 150 });
    await context.close();
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
