/** The workshop as a designer meets it: form and code on one text, faults that mend themselves, a test at the table. */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { lintScenario } from '../../game/analysis/lint/index.ts';
import type { Language } from '../../game/wording/format.ts';
import { homeWordingOf } from '../../game/wording/home.ts';
import { adviceOn } from '../../game/wording/lint.ts';
import { workshopWordingOf } from '../../game/wording/workshop.ts';
import { readIn, starting } from './kit.ts';
import { cutOff, stickingOut, tooSmall } from './page.ts';
import {
  faults,
  openMinimal,
  openText,
  part,
  preview,
  save,
  saveByDownload,
  toCode,
  toForm,
  words,
} from './workshopKit.ts';

const small = readFileSync('scenarios/first-table.json', 'utf8');

test.beforeEach(({ page }) => saveByDownload(page));

/** Replaces a text in the code by the search of the editor. */
async function replaceInCode(page: Page, from: string, to: string): Promise<void> {
  await toCode(page);
  await page.getByRole('textbox', { name: words.code.label }).focus();
  await page.keyboard.press('Control+f');
  const search = page.locator('.cm-search');
  await search.getByRole('textbox', { name: 'Find' }).pressSequentially(from);
  await search.getByRole('textbox', { name: 'Replace' }).pressSequentially(to);
  await search.getByRole('button', { name: 'replace all' }).click();
  await page.keyboard.press('Escape');
}

test('a scenario is written through the form, broken, mended by the offered repair, and played', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: homeWordingOf('en').nav.workshop }).click();
  await page.getByRole('button', { name: starting(words.start.minimal) }).click();
  await toForm(page);

  // The card.
  await page.getByRole('textbox', { name: 'Title, English' }).fill('The lake');
  await page.getByRole('textbox', { name: 'Title, Spanish' }).fill('El lago');
  // A fourth issue, with a value that is typed and one that is stepped.
  await part(page, words.form.section.issues).click();
  await page.getByRole('button', { name: words.form.addThing['issue']!, exact: true }).click();
  await page.getByRole('textbox', { name: 'Name, English' }).fill('Fish');
  await page.getByRole('textbox', { name: 'Name, Spanish' }).fill('Pesca');
  const north = page.getByRole('spinbutton', { name: words.form.worth('A change', 'North') });
  await north.fill('7');
  await page.getByRole('spinbutton', { name: words.form.worth('A change', 'South') }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(preview(page).getByRole('table', { name: 'Fish' }).getByRole('row')).toHaveCount(3);
  await expect(preview(page).getByRole('row', { name: 'A change +7 −2' })).toBeAttached();
  // An id is changed wherever it is named.
  await part(page, words.form.section.sides).click();
  await page.getByText('North', { exact: true }).first().click();
  await page.getByRole('textbox', { name: 'Id', exact: true }).fill('upland');
  await page.keyboard.press('Tab');
  await expect(faults(page).getByRole('status')).toHaveText(words.faults.found([]));

  // Broken in the code: the table shows what it can, and the fault says what would mend it.
  await replaceInCode(page, '"owner": "upland"', '"owner": "uplnd"');
  await expect(faults(page).getByRole('listitem')).toHaveCount(1);
  await expect(faults(page).getByRole('listitem')).toContainText('did you mean "upland"?');
  await faults(page)
    .getByRole('button', { name: starting(words.faults.goTo) })
    .click();
  await expect(page.locator('.cm-lintRange-error')).toHaveText('"uplnd"');
  await expect(page.getByRole('button', { name: words.head.fixFirst('1 error') })).toBeVisible();
  await faults(page).getByRole('button', { name: 'Write "upland"' }).click();
  await expect(faults(page).getByRole('listitem')).toHaveCount(0);

  // Played from round 2 with a Face that is set, and back.
  await page.getByRole('button', { name: words.head.test }).click();
  const sheet = page.getByRole('dialog', { name: words.test.title });
  await sheet.getByRole('combobox', { name: words.test.round }).selectOption('2');
  await sheet.getByRole('spinbutton', { name: 'Face, North' }).fill('77');
  await sheet.getByRole('spinbutton', { name: 'Face, North' }).press('Tab');
  await sheet.getByRole('button', { name: words.test.start }).click();
  await expect(page.locator('header.bar')).toContainText('Round 2 of 4');
  await expect(page.getByRole('heading', { name: 'The lake', level: 1 })).toBeAttached();
  await expect(page.locator('[data-twin]')).toContainText('77');
  await page.getByRole('button', { name: words.test.back }).click();

  // The test survives an edit: its moves are replayed.
  await replaceInCode(page, '"en": "Fish"', '"en": "Perch"');
  await page.getByRole('button', { name: words.head.test, exact: true }).click();
  await sheet.getByRole('button', { name: words.test.goOn, exact: true }).click();
  await expect(page.locator('header.bar')).toContainText('Round 2 of 4');
  await expect(page.locator('[data-twin]')).toContainText('Perch');
  // It is not one of the games of the first page.
  await page.getByRole('button', { name: words.test.back }).click();
  await page.getByRole('link', { name: homeWordingOf('en').nav.home }).click();
  await expect(page.getByRole('link', { name: homeWordingOf('en').nav.workshop })).toBeVisible();
  await expect(page.getByText(homeWordingOf('en').unfinished, { exact: true })).toHaveCount(0);
});

test('form and code have one history, and what is taken back leaves no trace', async ({ page }) => {
  await openText(page, 'first-table.json', { text: small });
  await toForm(page);
  await part(page, words.form.section.issues).click();
  await page.getByText('Water', { exact: true }).first().click();
  await page.getByRole('spinbutton', { name: words.form.worth('Half more', 'Alta') }).fill('-9');
  await page.getByRole('button', { name: words.form.up('Half more') }).click();
  expect(await save(page)).not.toBe(small);
  await replaceInCode(page, '"bar": 57', '"bar": 61');
  const undo = page.getByRole('button', { name: words.text.undo, exact: true });
  await toForm(page);
  while (await undo.isEnabled()) await undo.click();
  expect(await save(page)).toBe(small);
  const redo = page.getByRole('button', { name: words.text.redo, exact: true });
  while (await redo.isEnabled()) await redo.click();
  const again = JSON.parse(await save(page)) as {
    agenda: { principals: { bar: number }[] };
    briefs: { alta: { values: { water: number[] } } };
  };
  expect(again.agenda.principals[1]!.bar).toBe(61);
  expect(again.briefs.alta.values.water).toEqual([0, -9, -2, -16]);
});

test('the editor offers what the schema and the file know', async ({ page }) => {
  await openText(page, 'first-table.json', { text: small.replace('"firstSeat": "alta"', '"firstSeat": ""') });
  await toCode(page);
  const fault = faults(page).getByRole('listitem').first();
  await fault.getByRole('button', { name: starting(words.faults.goTo) }).click();
  await expect(page.locator('.cm-activeLine')).toContainText('"firstSeat"');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+ ');
  const offers = page.getByRole('listbox');
  await expect(offers.getByRole('option')).toHaveText(['alta', 'vega']);
  await offers.getByRole('option', { name: 'vega' }).click();
  await expect(faults(page).getByRole('listitem')).toHaveCount(0);
  expect(await save(page)).toBe(small.replace('"firstSeat": "alta"', '"firstSeat": "vega"'));
});

for (const [language, width] of [
  ['en', 1440],
  ['es', 390],
] as const)
  test(`what has to be reckoned is mended, or silenced with a reason, in ${language}`, async ({ page }) => {
    const spoken = workshopWordingOf(language);
    const { faults: said, text } = spoken;
    const cheap = small
      .replace('"holder": 0.4 ', '"holder": 0.05 ')
      .replace('"holder": 0.8 ', '"holder": 0.1 ');
    await readIn(page, language);
    await page.setViewportSize({ width, height: 900 });
    await openText(page, 'first-table.json', { text: cheap }, spoken);
    const remarks = page.getByRole('region', { name: said.title }).getByRole('listitem');
    await expect(remarks).toHaveCount(2);
    await expect(remarks.first()).toContainText(adviceOn('cheapThreat', language).why);
    await remarks.first().getByRole('button').nth(1).click();
    await expect(remarks).toHaveCount(1);
    await remarks.getByRole('button', { name: said.silence }).click();
    await remarks.getByRole('textbox', { name: said.because }).fill('By day nobody drives.');
    expect(await stickingOut(page)).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).include('.workshop-faults').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await remarks.getByRole('button', { name: said.silenceIt, exact: true }).click();
    await expect(page.getByRole('heading', { name: said.title })).toBeFocused();
    const saved = await save(page, spoken);
    expect(Object.values((JSON.parse(saved) as { silence: object }).silence)).toEqual([
      'By day nobody drives.',
    ]);
    expect(lintScenario(saved, 'first-table.json').faults).toEqual([]);
    await page.getByRole('button', { name: text.undo, exact: true }).click();
    await expect(remarks).toHaveCount(1);
  });

test('a faulty file that was opened on the first page is mended in the workshop', async ({ page }) => {
  const home = homeWordingOf('en');
  await page.goto('./');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: home.openFile }).click();
  await (await choosing).setFiles({
    name: 'first-table.json',
    mimeType: 'application/json',
    buffer: Buffer.from(small.replace('"firstSeat": "alta"', '"firstSeat": "alt"')),
  });
  await page
    .getByRole('dialog', { name: home.notOpened('first-table.json') })
    .getByRole('button', { name: home.openInWorkshop })
    .click();
  await faults(page).getByRole('button', { name: 'Write "alta"' }).click();
  await expect(faults(page).getByRole('status')).toHaveText(words.faults.found([]));
  expect(await save(page)).toBe(small);
});

test('drafts outlive the page, can be deleted, and brought back', async ({ page }) => {
  await openMinimal(page);
  await toForm(page);
  await page.getByRole('textbox', { name: 'Title, English' }).fill('The lake');
  await expect(page).toHaveTitle(/The lake/);
  await page.waitForTimeout(700);
  await page.reload();
  await expect(page).toHaveTitle(/The lake/);
  await page.goto('./#/workshop');
  const draft = page.getByRole('link', { name: starting('The lake') });
  await page.getByRole('button', { name: words.start.remove('The lake') }).click();
  await expect(draft).toHaveCount(0);
  await page.getByRole('button', { name: homeWordingOf('en').undo }).click();
  await draft.click();
  await expect(page).toHaveTitle(/The lake/);
});

test('a device that is full says so, and leaving asks first', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openMinimal(page);
  await expect(page.getByRole('alert')).toHaveText(words.trouble.full);
  await toForm(page);
  await page.getByRole('textbox', { name: 'Title, English' }).fill('The lake');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  // A question that nobody answers would hold up the end of the browser.
  const gone = page.waitForEvent('close');
  await dialog.accept();
  await gone;
});

test('a scenario goes on as a link, and a broken link says so', async ({ page }) => {
  await openMinimal(page);
  await page.getByRole('button', { name: words.head.share }).click();
  const link = await page.getByRole('textbox', { name: words.share.link }).inputValue();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page).toHaveTitle(/My table/);
  await expect(faults(page).getByRole('status')).toHaveText(words.faults.found([]));
  await page.goto('about:blank');
  await page.goto(link.slice(0, -20));
  await expect(page.getByRole('heading', { name: words.share.broken })).toBeVisible();
});

test.describe('hostile files', () => {
  test('tags are text like any other, on every view', async ({ page }) => {
    const tag = '<img src=x onerror=\\"document.title=1\\"><script>document.title=2</script>';
    await openText(page, 'evil.json', { text: small.replaceAll('"en": "Water"', `"en": "${tag}"`) });
    await expect(preview(page)).toContainText('<script>');
    await toForm(page);
    await part(page, words.form.section.issues).click();
    await expect(page.locator('.form')).toContainText('<script>');
    await toCode(page);
    await expect(page.locator('.workshop img, .workshop script')).toHaveCount(0);
    await expect(page).toHaveTitle(/The river and the bridge/);
  });

  const refused: readonly (readonly [name: string, text: string, says: string])[] = [
    [
      'keys that reach into prototypes',
      small.replace('"format": 1', '"__proto__": { "a": 1 }, "format": 1'),
      '__proto__',
    ],
    ['lists in lists without an end', '['.repeat(200_000), 'nested'],
    ['a text of a million letters', small.replace('"Alta holds', `"${'a'.repeat(1_000_000)}`), '20000'],
  ];
  for (const [name, text, says] of refused)
    test(`${name} are refused in words`, async ({ page }) => {
      await openText(page, 'evil.json', { text });
      await expect(faults(page).getByRole('listitem').first()).toContainText(says);
      await expect(page.getByRole('button', { name: starting('Play test: fix') })).toBeVisible();
      expect(await page.evaluate(() => ({}) as { a?: number }).then(({ a }) => a)).toBeUndefined();
    });

  test('100 MB are not even read', async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), 'workshop-'));
    const path = join(folder, 'huge.json');
    closeSync(openSync(path, 'w'));
    truncateSync(path, 100_000_000);
    await openText(page, 'huge.json', path);
    await expect(page.getByRole('alert')).toHaveText(words.open.tooBig('huge.json', '100', '2'));
    await expect(page).toHaveURL(/#\/workshop$/);
    const { openFile, notOpened } = homeWordingOf('en');
    await page.goto('./');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: openFile }).click();
    await (await choosing).setFiles(path);
    await expect(page.getByRole('dialog', { name: notOpened('huge.json') })).toContainText(
      words.open.tooBig('huge.json', '100', '2'),
    );
    rmSync(folder, { recursive: true });
  });
});

for (const language of ['en', 'es'] as readonly Language[])
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const)
    test(`nothing stands in the way at ${width} pixels in ${language}`, async ({ page }) => {
      const { text, form, start, table } = workshopWordingOf(language);
      await readIn(page, language);
      await page.setViewportSize({ width, height });
      await page.goto('./#/workshop');
      const fits = async () => {
        expect(await stickingOut(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        if (width === 390) expect(await tooSmall(page)).toEqual([]);
      };
      const axe = async () => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      };
      await expect(page.getByRole('heading', { name: start.begin })).toBeVisible();
      await fits();
      await axe();
      await page.getByRole('button', { name: starting(start.minimal) }).click();
      await expect(page.getByRole('heading', { name: table.title })).toBeVisible();
      const view = page.getByRole('group', { name: text.view });
      await view.getByText(text.form, { exact: true }).click();
      for (const name of Object.values(form.section)) {
        await page
          .getByRole('navigation', { name: form.sections })
          .getByRole('button', { name: starting(name) })
          .click();
        const thing = page.locator('.form-things summary').first();
        if (await thing.isVisible()) await thing.click();
        await fits();
        if (name === form.section.issues || name === form.section.lines) await axe();
      }
      await view.getByText(text.code, { exact: true }).click();
      await axe();
    });
