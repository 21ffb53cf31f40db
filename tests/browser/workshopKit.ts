/** What the tests of the workshop share: its words, its parts, and the ways into it. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { workshopWordingOf } from '../../game/wording/workshop.ts';
import { starting } from './kit.ts';

export const words = workshopWordingOf('en');

const modes = (page: Page) => page.getByRole('group', { name: words.text.view });
export const toCode = (page: Page) => modes(page).getByText(words.text.code, { exact: true }).click();
export const toForm = (page: Page) => modes(page).getByText(words.text.form, { exact: true }).click();
export const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: words.form.sections }).getByRole('button', { name: starting(name) });
export const faults = (page: Page) => page.getByRole('region', { name: words.faults.title });
export const preview = (page: Page) => page.getByRole('region', { name: words.table.title });
export const save = async (page: Page, { head } = words): Promise<string> => {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: head.save }).click();
  return readFileSync(await (await coming).path(), 'utf8');
};

/** Every browser of the tests saves by download; the chooser of files is a dialog of the system. */
export const saveByDownload = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });

export async function openMinimal(page: Page): Promise<void> {
  await page.goto('./#/workshop');
  await page.getByRole('button', { name: starting(words.start.minimal) }).click();
  await expect(faults(page).getByRole('status')).toHaveText(words.faults.found([]));
}

export async function openText(
  page: Page,
  name: string,
  file: string | { readonly text: string },
  { start } = words,
): Promise<void> {
  await page.goto('./#/workshop');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: starting(start.file) }).click();
  const chooser = await choosing;
  if (typeof file === 'string') await chooser.setFiles(file);
  else await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
}
