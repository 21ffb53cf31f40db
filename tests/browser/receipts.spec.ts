import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { receiptOf, receiptsOfView } from '../../game/analysis/debrief/receipts.ts';
import { toldEntries } from '../../game/desk/play/log.ts';
import { resume } from '../../game/flow/index.ts';
import { tellReceipt } from '../../game/present/debriefReceipt.ts';
import { viewOf } from '../../game/rules/index.ts';
import { readIn, starting } from './kit.ts';
import { openHistory } from './played.ts';
import { savedRecord } from './saved.ts';

const MEXICO = 1;

test('log: every change opens the way from the move to the number, during play', async ({ page }) => {
  await readIn(page, 'en');
  const game = await openHistory(page, 5);
  const { desk, scenario, names } = game;
  const { progress } = resume(await savedRecord(page), scenario);
  const view = viewOf(scenario, progress!.negotiation, MEXICO);
  const source = receiptsOfView(scenario, view);
  const changed = toldEntries(view.log).filter(
    ({ kind, changes }) => kind !== 'readout' && changes.length > 0,
  );
  await page.getByRole('tab', { name: starting(desk.tabs.log) }).click();
  const panel = page.getByRole('tabpanel');
  const doors = panel.getByText(desk.log.reckoned, { exact: true });
  await expect(doors).toHaveCount(changed.length);
  // The newest entry stands first.
  await doors.first().press('Enter');
  const newest = changed.at(-1)!;
  const told = newest.changes.map((_, place) =>
    tellReceipt(receiptOf(source, view.log.indexOf(newest), place), names),
  );
  await expect(panel.locator('.receipt')).toHaveCount(told.length);
  for (const { title, rule } of told) {
    const receipt = panel.getByRole('region', { name: title, exact: true });
    await expect(receipt).toContainText(rule);
    await expect(receipt.getByRole('listitem').first()).toBeVisible();
  }
  const { violations } = await new AxeBuilder({ page }).include('.log-tab').setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
