import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { playHistory } from '../../game/analysis/history.ts';
import { openingRecord } from '../../game/desk/reading.ts';
import { accountText } from '../../game/present/index.ts';
import { begin, DEFAULT_OPTIONS, type Negotiation, play, writeMove } from '../../game/rules/index.ts';
import type { Language } from '../../game/wording/index.ts';
import { type Game, gameOf, JUNE, nextMoment, openFile, openHome, readIn, readLog, starting } from './kit.ts';
import { cutOff, stickingOut } from './page.ts';
import { savedRecord } from './saved.ts';

/** Accounts of a suspension and of a deal at the desk: three cards, then all accounts side by side. */

const PAUSES = '2025-one-month-pauses';
const [US, MEXICO] = [0, 1] as const;

/** What really happened, as Mexico's saved game, up to the moment in which it is asked for its account. */
function fileUntilAccount({ scenario }: Game, isIt: (n: Negotiation) => boolean): string {
  const options = { ...DEFAULT_OPTIONS, ...scenario.history!.options };
  const { seed } = scenario.history!;
  const lines: string[] = [];
  let n = begin(scenario, seed, options);
  for (const move of playHistory(scenario).moves) {
    if (n.phase === 'readout' && n.toMove === MEXICO && isIt(n)) break;
    lines.push(writeMove(scenario.agenda, move));
    n = play(scenario, n, move).next;
  }
  const record = openingRecord(scenario, { scenarioText: null, seats: ['even', 'person'], seed, options });
  return JSON.stringify({ ...record, moves: lines });
}

async function openAt(page: Page, id: string, isIt: (n: Negotiation) => boolean, language: Language = 'en') {
  const game = gameOf(page, id, language);
  await readIn(page, language);
  await openHome(game);
  await openFile(game, 'game.json', fileUntilAccount(game, isIt));
  expect(await nextMoment(game)).toBe('readout');
  return game;
}

const afterSuspension = (n: Negotiation) => n.readout!.measure !== null;
const afterDeal = (n: Negotiation) => n.readout!.measure === null;

test('after a suspension: three tones to choose from, then both accounts side by side and in the log', async ({
  page,
}) => {
  const game = await openAt(page, PAUSES, afterSuspension);
  const { desk, names, wording, scenario } = game;
  const { tones, published, sealed } = wording.readouts;
  const tariff = scenario.agenda.measures.findIndex(({ id }) => id === 'tariff');
  await expect(page.getByText(sealed)).toBeVisible();
  for (const tone of ['plain', 'generous', 'boastful'] as const) {
    const card = page.getByRole('button', { name: starting(tones[tone].name) });
    await expect(card).toContainText(accountText(MEXICO, tariff, tone, names));
  }
  const boast = page.getByRole('button', { name: starting(tones.boastful.name) });
  await expect(boast).toContainText(names.format.percent(1));
  // What the other side has sealed is nowhere to be read.
  await expect(page.getByText(accountText(US, tariff, 'boastful', names))).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: starting(tones.generous.name) }).focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: published });
  await expect(sheet).toContainText(accountText(US, tariff, 'boastful', names));
  await expect(sheet).toContainText(accountText(MEXICO, tariff, 'generous', names));
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await sheet.getByRole('button', { name: desk.vote.goOn }).click();
  await expect(sheet).toBeHidden();
  const log = await readLog(game);
  expect(log.some(line => line.includes(accountText(MEXICO, tariff, 'generous', names)))).toBe(true);
});

test('while accounts are read the others’ acts wait, and are told when the sheet is put away', async ({
  page,
}) => {
  await page.clock.install();
  const game = await openAt(page, PAUSES, afterSuspension);
  const { desk, wording } = game;
  await page.getByRole('button', { name: starting(wording.readouts.tones.generous.name) }).click();
  const sheet = page.getByRole('dialog', { name: wording.readouts.published });
  await expect(sheet).toBeVisible();
  const made = (await savedRecord(page)).moves.length;
  await expect.poll(async () => (await savedRecord(page)).moves.length).toBeGreaterThan(made);
  const told = () => page.locator('.bar-round, [role="tab"] .badge').allInnerTexts();
  const before = await told();
  await page.clock.runFor(60_000);
  await expect(sheet).toBeVisible();
  expect(await told()).toEqual(before);
  await sheet.getByRole('button', { name: desk.vote.goOn }).click();
  expect(await nextMoment(game)).toBe('turn');
  expect(await told()).not.toEqual(before);
});

test('after the vote: the accounts of the deal, and the debrief has them', async ({ page }) => {
  const game = await openAt(page, JUNE, afterDeal);
  const { desk, names, wording } = game;
  await page.getByRole('button', { name: starting(wording.readouts.tones.boastful.name) }).click();
  expect(await nextMoment(game)).toBe('accounts');
  const sheet = page.getByRole('dialog', { name: wording.readouts.published });
  await sheet.getByRole('button', { name: desk.vote.goOn }).click();
  for (let moment = await nextMoment(game); moment !== 'over'; moment = await nextMoment(game))
    await page
      .getByRole('button', {
        name: starting(wording.moves.effort.say({ effort: wording.terms.efforts.promised } as never)),
      })
      .click();
  const part = page.getByRole('region', { name: wording.readouts.published });
  await expect(part).toContainText(accountText(MEXICO, null, 'boastful', names));
});

for (const language of ['en', 'es'] as const)
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const)
    test(`at ${width}×${height} in ${language} nothing sticks out or is cut off`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const game = await openAt(page, PAUSES, afterSuspension, language);
      if (width < 700) await page.getByRole('button', { name: game.desk.tabs.moves, exact: true }).click();
      expect(await stickingOut(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
      await page.getByRole('button', { name: starting(game.wording.readouts.tones.boastful.name) }).click();
      await expect(page.getByRole('dialog', { name: game.wording.readouts.published })).toBeVisible();
      expect(await stickingOut(page)).toEqual([]);
    });
