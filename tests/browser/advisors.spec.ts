import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { nameOfMove } from '../../game/desk/play/naming.ts';
import { adviseOf, voicesOf } from '../../game/opponent/index.ts';
import { begin, DEFAULT_OPTIONS, viewOf } from '../../game/rules/index.ts';
import { textOf } from '../../game/wording/index.ts';
import { endTurn, gameOf, JUNE, nextMoment, openHome, setTable, startGame, starting } from './kit.ts';
import { historyUntil, openHistory } from './played.ts';

const MEXICO = 1;
const SEED = 13;

for (const language of ['en', 'es'] as const)
  test(`advisors: three voices say what they would play, ${language}`, async ({ page }) => {
    if (language === 'es')
      await page.addInitScript(() => Object.defineProperty(navigator, 'languages', { get: () => ['es'] }));
    const game = await startGame(page, { id: JUNE, seat: MEXICO, seed: SEED, language });
    expect(await nextMoment(game)).toBe('turn');
    const { desk, names, scenario, wording } = game;
    const own = viewOf(scenario, begin(scenario, SEED, DEFAULT_OPTIONS), MEXICO);
    const voices = voicesOf(own).map(({ name, portfolio }) =>
      name === null ? wording.reasons.portfolios[portfolio!] : textOf(name, language),
    );
    expect(voices).toHaveLength(3);

    await page.getByRole('tab', { name: starting(desk.tabs.advisors) }).click();
    const panel = page.getByRole('tabpanel');
    const said = panel.getByRole('listitem').filter({ has: page.getByRole('heading') });
    await expect(said).toHaveCount(3);
    for (const [place, voice] of voices.entries()) {
      await expect(said.nth(place).getByRole('heading', { name: voice, exact: true })).toBeVisible();
      const { wouldPlay, wouldTable } = desk.advisors;
      await expect(said.nth(place)).toContainText(new RegExp(`${wouldPlay}|${wouldTable(false, false)}`));
      await expect(said.nth(place)).toContainText(desk.advisors.unproved);
    }
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);

    // They speak again at the next turn, of what is then the case.
    await endTurn(game);
    expect(await nextMoment(game)).toBe('turn');
    await expect(said).toHaveCount(3);

    // What the other side would make of the draft in hand stands beside the own vote.
    await page.getByRole('tab', { name: starting(desk.tabs.draft) }).click();
    const other = names.principal(0);
    const step = starting(desk.draft.step(names.issue(0), ''));
    await panel.getByRole('button', { name: step }).last().click();
    for (const label of [desk.draft.theirVote(other), desk.draft.theirSignature(other)])
      await expect(panel.getByRole('figure').filter({ hasText: label })).toContainText('%');
  });

test('advisors: what is suggested quietly is taken over quietly', async ({ page }) => {
  const game = await openHistory(page, 8);
  const { desk, scenario } = game;
  const advice = adviseOf(viewOf(scenario, historyUntil(8).state, MEXICO), 0);
  const quiet = advice.findIndex(({ move }) => move?.kind === 'table' && move.quiet);
  expect(quiet).toBeGreaterThanOrEqual(0);
  await page.getByRole('tab', { name: starting(desk.tabs.advisors) }).click();
  const panel = page.getByRole('tabpanel');
  await panel
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') })
    .nth(quiet)
    .getByRole('button', { name: starting(desk.advisors.takeUp) })
    .click();
  await expect(panel.getByRole('switch', { name: starting(desk.draft.quietly) })).toBeChecked();
  await expect(panel.getByRole('button', { name: desk.draft.tableQuietly, exact: true })).toBeVisible();
  // A draft of one's own is tabled in the open again.
  await panel.getByRole('button', { name: desk.draft.reset, exact: true }).click();
  await panel.getByRole('button', { name: starting(desk.draft.start) }).click();
  await expect(panel.getByRole('button', { name: desk.draft.table, exact: true })).toBeVisible();
});

for (const [round, kind] of [
  [3, 'soundOut'],
  [6, 'declare'],
] as const)
  test(`advisors: the sheet opens at what is suggested, ${kind}`, async ({ page }) => {
    const game = await openHistory(page, round);
    const advice = adviseOf(viewOf(game.scenario, historyUntil(round).state, MEXICO), 0);
    const place = advice.findIndex(({ move }) => move?.kind === kind);
    const name = nameOfMove(advice[place]!.move!, game.names);
    await page.getByRole('tab', { name: starting(game.desk.tabs.advisors) }).click();
    await page
      .getByRole('tabpanel')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading') })
      .nth(place)
      .getByRole('button', { name, exact: true })
      .click();
    const choices = page.getByRole('dialog').locator('.choice-button');
    await expect(choices.first()).not.toContainText(name);
    await expect(choices.filter({ hasText: name })).toBeFocused();
  });

test('advisors: switched off at the table, there is no tab', async ({ page }) => {
  const game = gameOf(page, JUNE);
  await openHome(game);
  await page.getByText(game.home.options, { exact: true }).click();
  await page.getByRole('checkbox', { name: game.home.advisors }).uncheck();
  await page.getByText(game.home.options, { exact: true }).click();
  await setTable(game, { seat: MEXICO, seed: SEED });
  await page.getByRole('button', { name: game.home.brief.begin }).click();
  await expect(page.getByRole('tab', { name: starting(game.desk.tabs.log) })).toBeVisible();
  await expect(page.getByRole('tab', { name: game.desk.tabs.advisors })).toHaveCount(0);
});
