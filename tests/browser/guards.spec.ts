/** The measures of the other files, each shown something that is wrong: a guard that cannot fail guards nothing. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { focusHeld } from './keys.ts';
import { heardOn, listen } from './listening.ts';
import { cutOff, outOfReach, stickingOut, textsOn, tooSmall } from './page.ts';

const shown = (body: string) =>
  `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${body}</main>`;

test('what sticks out of the page is seen', async ({ page }) => {
  await page.setContent(shown('<p style="width: 200vw">long</p>'));
  expect((await stickingOut(page)).join()).toContain('p.');
  await page.setContent(shown('<div style="overflow-x: auto"><p style="width: 200vw">long</p></div>'));
  expect(await stickingOut(page)).toEqual([]);
});

test('a text that is cut off is seen', async ({ page }) => {
  const narrow = 'width: 40px; overflow: hidden; white-space: nowrap';
  await page.setContent(shown(`<p style="${narrow}; text-overflow: ellipsis">a long text</p>`));
  expect(await cutOff(page)).toEqual([]);
  await page.setContent(shown(`<p style="${narrow}">a long text</p>`));
  expect(await cutOff(page)).toEqual(['p "a long text"']);
});

test('a control that is too small for a finger is seen', async ({ page }) => {
  const button = (size: number) => `<button style="width: ${size}px; height: ${size}px">x</button>`;
  await page.setContent(shown(button(43) + button(44)));
  expect(await tooSmall(page)).toHaveLength(0);
  await page.setContent(shown(button(30) + button(44)));
  expect(await tooSmall(page)).toEqual(['button "x": 30 × 30']);
});

test('a control that is covered or clipped is seen', async ({ page }) => {
  const cover = '<div style="position: fixed; inset: 0; background: red"></div>';
  await page.setContent(shown('<button>under</button>'));
  expect(await outOfReach(page.locator('body'))).toEqual([]);
  await page.setContent(shown(`<button>under</button>${cover}`));
  expect((await outOfReach(page.locator('body'))).join()).toContain('under');
});

test('texts are found where they hide, apart from those of another language', async ({ page }) => {
  await page.setContent(
    shown('<p hidden>hidden</p><button aria-label="named">x</button><i lang="es">otra</i><img alt="drawn">'),
  );
  expect(await textsOn(page)).toEqual(expect.arrayContaining(['A page', 'hidden', 'named', 'drawn']));
  expect(await textsOn(page)).not.toContain('otra');
});

test('a lost focus is seen', async ({ page }) => {
  await page.setContent(shown('<button onclick="this.remove()">go</button>'));
  await page.keyboard.press('Tab');
  await focusHeld(page, 'Tab');
  await page.keyboard.press('Enter');
  await expect(focusHeld(page, 'Enter')).rejects.toThrow('focus after Enter');
});

test('a live region that swallows a sentence is seen', async ({ page }) => {
  await listen(page);
  await page.goto('about:blank');
  await page.setContent(shown('<p role="status"></p>'));
  await page.evaluate(async () => {
    const region = document.querySelector('[role=status]')!;
    /** Long enough for every task that waits already. */
    const tasks = async () => {
      for (let turn = 0; turn < 3; turn++) await new Promise(resolve => setTimeout(resolve));
    };
    region.textContent = 'swallowed';
    await null;
    await null;
    region.textContent = 'first';
    await tasks();
    region.textContent = 'second';
    await tasks();
  });
  expect(await heardOn(page)).toEqual(['first', 'second']);
});

test('axe finds what it is asked to find', async ({ page }) => {
  await page.setContent(shown('<button></button><p style="color: #bbb; background: #fff">pale</p>'));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
});
