/** Play without a pointer. Nothing here clicks, and nothing moves the focus but keys. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Further than any control of any screen lies. */
const MOST_TABS = 120;

const isFocused = async (target: Locator): Promise<boolean> =>
  (await target.count()) === 1 && (await target.evaluate(element => element === document.activeElement));

/** What has the focus, for messages. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return 'body';
    return `${active.tagName.toLowerCase()} ${active.getAttribute('aria-label') ?? active.textContent ?? ''}`
      .trim()
      .slice(0, 80);
  });

/** After an action the focus is on something. */
export async function focusHeld(page: Page, after: string): Promise<void> {
  await expect.poll(() => focused(page), { message: `focus after ${after}`, timeout: 2000 }).not.toBe('body');
}

/** Presses a key that does something. */
export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await focusHeld(page, key);
}

/** Goes on with Tab until the target has the focus. The page may be gone through once to its end. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  let outside = 0;
  for (let presses = 0; presses < MOST_TABS; presses++) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
    if ((await focused(page)) === 'body') outside += 1;
    expect(outside, `ways out of the page before ${target}`).toBeLessThan(2);
  }
  throw new Error(`${target} is not reached by ${key}`);
}

/** Goes to a control and presses it. */
export async function pressOn(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await press(page, key);
}
