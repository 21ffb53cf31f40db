/** The form of the workshop: what it keeps whole, what it explains, and that it fits. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parseScenario } from '../../game/scenario/index.ts';
import { balanceWordingOf } from '../../game/wording/balance.ts';
import { homeWordingOf } from '../../game/wording/home.ts';
import { workshopWordingOf } from '../../game/wording/workshop.ts';
import { readIn, starting } from './kit.ts';
import { stickingOut } from './page.ts';
import { faults, openMinimal, openText, part, save, saveByDownload, toForm, words } from './workshopKit.ts';

const balance = balanceWordingOf('en');

test.beforeEach(({ page }) => saveByDownload(page));

/** The smallest scenario in the form, at its first side. */
async function openNorth(page: Page): Promise<void> {
  await openMinimal(page);
  await toForm(page);
  await part(page, words.form.section.sides).click();
  await page.getByText('North', { exact: true }).first().click();
}

test('nothing sticks out of a phone where red lines have long names and errors are counted', async ({
  page,
}) => {
  const long = readFileSync('scenarios/2019-june-deadline.json', 'utf8');
  await page.setViewportSize({ width: 390, height: 844 });
  await openText(page, 'june.json', { text: long.replace('"owner": "mexico"', '"owner": "mexco"') });
  await expect(faults(page).getByRole('listitem').first()).toContainText('did you mean "mexico"?');
  expect(await stickingOut(page)).toEqual([]);
});

test('whoever chose the form finds it again, and a fault that only code shows does not change the choice', async ({
  page,
}) => {
  const code = page.locator('.workshop-code');
  const sections = page.getByRole('navigation', { name: words.form.sections });
  await openMinimal(page);
  await expect(code).toBeVisible();
  await page.goto('./#/workshop');
  const start = page.getByRole('group', { name: words.start.view });
  await start.getByText(words.text.form, { exact: true }).click();
  await openMinimal(page);
  await expect(sections).toBeVisible();
  await page.reload();
  await expect(sections).toBeVisible();
  await openText(page, 'broken.json', { text: '{"id": ' });
  await faults(page).getByRole('button', { name: words.faults.goTo }).first().click();
  await expect(code).toBeVisible();
  await openMinimal(page);
  await expect(sections).toBeVisible();
});

test('a field says what it means, in the language of the reader', async ({ page }) => {
  const { text, form } = workshopWordingOf('es');
  await readIn(page, 'es');
  await page.goto('./#/workshop');
  await page.getByRole('button', { name: starting(workshopWordingOf('es').start.minimal) }).click();
  await page.getByRole('group', { name: text.view }).getByText(text.form, { exact: true }).click();
  await page
    .getByRole('navigation', { name: form.sections })
    .getByRole('button', { name: starting(form.section.sides) })
    .click();
  await page.getByText('Norte', { exact: true }).first().click();
  await page.getByRole('spinbutton', { name: 'Imagen' }).focus();
  await expect(page.locator('.form-meaning')).toContainText('50 es neutral');
});

test('an error is told at once, in a row of its own below its field, and holds up every way to play', async ({
  page,
}) => {
  await openNorth(page);
  const pane = faults(page);
  // What is said above the list never contradicts it, not even while the text is still being looked through.
  await pane.evaluate((region, nothing) => {
    const look = () => {
      const said = region.querySelector('[role="status"]')?.textContent;
      if (region.querySelector('li') && said === nothing) region.setAttribute('data-contradicts', said);
    };
    new MutationObserver(look).observe(region, { childList: true, characterData: true, subtree: true });
  }, words.faults.found([]));
  const bar = page.getByRole('spinbutton', { name: words.keys['bar']! });
  const start = page.getByRole('button', { name: starting(balance.play('1,000')) });
  await expect(start).toBeEnabled();
  await bar.fill('120');
  await expect(pane.getByRole('status')).toHaveText('1 error');
  expect(await pane.getAttribute('data-contradicts')).toBeNull();
  await expect(start).toBeDisabled();
  await expect(page.getByText(balance.faulty)).toBeVisible();
  await expect(page.getByRole('button', { name: words.head.fixFirst('1 error') })).toBeVisible();
  const note = page.locator('.form-fault');
  await expect(note).toContainText('bar 120: possible is 0 to 100');
  const [below, field] = [(await note.boundingBox())!, (await bar.boundingBox())!];
  expect(below.y).toBeGreaterThanOrEqual(field.y + field.height);
  expect(below.width).toBeGreaterThan(2 * field.width);
  await bar.fill('57');
  await expect(pane.getByRole('status')).toHaveText(words.faults.found([]));
  await expect(start).toBeEnabled();
});

test('letters typed for a number do not go without a word, nor does a number out of its range', async ({
  page,
}) => {
  await openNorth(page);
  const bar = page.getByRole('spinbutton', { name: words.keys['bar']! });
  const face = page.getByRole('spinbutton', { name: words.keys['face']! });
  const old = await bar.inputValue();
  await bar.fill('many');
  await expect(bar).toHaveAccessibleDescription(words.form.noNumber(old));
  await bar.press('Tab');
  await expect(bar).toHaveValue(old);
  const note = page.locator('.form-fault');
  await expect(note).toHaveText(words.form.noNumber(old));
  await bar.fill('58');
  await expect(note).toHaveCount(0);
  await face.fill('-');
  await expect(face).not.toHaveAttribute('aria-invalid', 'true');
  await face.fill('140');
  await face.press('Tab');
  await expect(face).toHaveValue('100');
  await expect(face).toHaveAccessibleDescription(words.form.most(100));
});

test('the first page of the workshop leads back', async ({ page }) => {
  const home = homeWordingOf('en');
  await page.goto('./');
  await page.getByRole('link', { name: home.nav.workshop }).click();
  await page.getByRole('button', { name: home.brief.back }).click();
  await expect(page.getByRole('link', { name: home.nav.workshop })).toBeVisible();
});

test('the form keeps a file whole when a line changes hands, a round is added, an id and a kind change', async ({
  page,
}) => {
  await openMinimal(page);
  await toForm(page);
  const name = page.getByRole('textbox', { name: words.text.name });
  await page.getByRole('textbox', { name: 'Id', exact: true }).fill('shared-airport');
  await expect(name).toHaveValue('shared-airport.json');
  await part(page, words.form.section.lines).click();
  await page.getByRole('combobox', { name: 'Whose line' }).selectOption('south');
  await part(page, words.form.section.measures).click();
  await page.getByRole('button', { name: words.form.addThing['measure']!, exact: true }).click();
  await page.getByRole('button', { name: 'Add At the start' }).click();
  await part(page, words.form.section.calendar).click();
  await page.getByRole('button', { name: words.form.addRound, exact: true }).click();
  await part(page, words.form.section.events).click();
  await page.getByRole('button', { name: words.form.addThing['event']!, exact: true }).click();
  await page.getByRole('button', { name: starting('Add Effect') }).click();
  await page.getByRole('combobox', { name: 'Of', exact: true }).selectOption('south');
  await page.getByRole('combobox', { name: 'Changes' }).selectOption('trust');
  const saved = await save(page);
  const { scenario } = parseScenario(saved, 'shared-airport.json');
  expect(scenario?.briefs.map(({ lines }) => lines.filter(line => line !== null).length)).toEqual([0, 1]);
  expect(scenario?.agenda.rounds.map(({ date }) => date).slice(-2)).toEqual(['2030-03-10', '2030-03-13']);
  expect(scenario?.agenda.measures[0]?.start).toMatchObject({ effective: 6, stake: 5 });
  expect(scenario?.events[0]?.effects[0]).toMatchObject({ change: 'trust', of: 1, in: 0 });
});
