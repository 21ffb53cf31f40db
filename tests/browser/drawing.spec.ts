/** That something is drawn: for every scenario, at every size, in motion too; and what is seen where nothing is. */
import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { textOf } from '../../game/wording/index.ts';
import { canvasOf, countFrames, expectAsleep, expectPicture, RENDERERS, test } from './canvas.ts';
import { endTurn, JUNE, nextMoment, PAUSES, readIn, scenarioOf, startGame } from './kit.ts';
import { takeFirst } from './strategy.ts';

const MEXICO = 1;
const SETTING = { id: JUNE, seat: MEXICO, seed: 13 } as const;

const SHIPPED = readdirSync('scenarios')
  .filter(name => name.endsWith('.json') && !name.includes('schema'))
  .map(name => name.replace(/\.json$/, ''));

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

for (const id of SHIPPED)
  test(`the table of ${id} is drawn at every size, and again after a turn`, async ({ page }) => {
    const seat = scenarioOf(id).agenda.principals.length - 1;
    const game = await startGame(page, { id, seat, seed: 2503 });
    await nextMoment(game);
    await expectPicture(page);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await expectPicture(page);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    await endTurn(game);
    await nextMoment(game);
    await expectPicture(page);
  });

for (const language of ['en', 'es'] as const)
  test(`a rail that has the focus is told of on a slip, clear of the rail, ${language}`, async ({ page }) => {
    await readIn(page, language);
    const game = await startGame(page, { id: PAUSES, seat: MEXICO, seed: 13, language });
    await nextMoment(game);
    await expect(canvasOf(page)).toBeVisible();
    const table = page.getByRole('region', { name: game.desk.twin.title });
    const last = game.scenario.agenda.issues.length - 1;
    const rail = table.getByRole('button', { name: game.names.issue(last), exact: true });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await rail.focus();
      const stands = rail.getByText(game.wording.table.columns.gap);
      await expect(stands).toBeVisible();
      const slip = (await rail.boundingBox())!;
      const stage = (await canvasOf(page).boundingBox())!;
      expect(slip.x).toBeGreaterThanOrEqual(stage.x);
      expect(slip.x + slip.width).toBeLessThanOrEqual(stage.x + stage.width);
      expect(slip.y + slip.height).toBeLessThanOrEqual(stage.y + stage.height);
    }
  });

for (const language of ['en', 'es'] as const)
  test(`sittings of one day, which the calendar tells apart by an initial, are there in words, ${language}`, async ({
    page,
  }) => {
    await readIn(page, language);
    const game = await startGame(page, { ...SETTING, language });
    await nextMoment(game);
    await expect(canvasOf(page)).toBeVisible();
    const { rounds } = game.scenario.agenda;
    const shared = rounds.filter(({ date }) => rounds.filter(other => other.date === date).length > 1);
    expect(shared.length).toBeGreaterThan(1);
    const table = page.getByRole('region', { name: game.desk.twin.title });
    for (const { date, note } of shared) {
      const words = `${game.names.format.date(date)}: ${textOf(note!, language)}`;
      await expect(table.getByRole('listitem').filter({ hasText: words })).toHaveCount(1);
    }
  });

/** As when the cards below the table come to need another line. */
const shrinkTable = (page: Page): Promise<void> =>
  canvasOf(page).evaluate(canvas => {
    const room = canvas.parentElement!;
    room.style.height = `${room.clientHeight - 12}px`;
  });

for (const { renderer, flags } of RENDERERS)
  test(`a table whose room changes while things move is not left blank: ${renderer}`, async ({
    pageWith,
  }) => {
    const page = await pageWith(flags);
    await countFrames(page);
    const game = await startGame(page, { ...SETTING, renderer });
    expect(await nextMoment(game)).toBe('turn');
    await expectAsleep(page);
    // No frame comes any more: what begins to move is still on its way when the room changes.
    await page.evaluate(() => {
      window.requestAnimationFrame = () => 0;
    });
    expect(await takeFirst(game, 'gesture', MEXICO)).toBe(true);
    await expectPicture(page);
    await shrinkTable(page);
    await expectPicture(page);
  });

/** From now on nothing that is painted on a canvas of the page arrives, or painting fails. */
const spoilPainting = (page: Page, how: 'nothing' | 'failure'): Promise<void> =>
  page.evaluate(how => {
    for (const name of ['drawImage', 'fillRect'] as const)
      CanvasRenderingContext2D.prototype[name] = () => {
        if (how === 'failure') throw new Error('painting fails');
      };
  }, how);

for (const how of ['nothing', 'failure'] as const)
  test(`where painting comes to ${how} the words take over, and the picture can be asked for again`, async ({
    page,
  }) => {
    const game = await startGame(page, SETTING);
    const { desk } = game;
    expect(await nextMoment(game)).toBe('turn');
    await expect(canvasOf(page)).toBeVisible();
    await spoilPainting(page, how);
    await page.setViewportSize({ width: 1400, height: 880 });
    await expect(page.getByText(desk.twin.noPicture)).toBeVisible();
    await expect(canvasOf(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: desk.twin.title })).toBeVisible();
    expect(await takeFirst(game, 'gesture', MEXICO)).toBe(true);
    await page.getByRole('button', { name: desk.twin.again }).click();
    await expect(page.getByText(desk.twin.noPicture)).toBeVisible();
    await endTurn(game);
    expect(await nextMoment(game)).toBe('turn');
  });
