/** What a screen reader and a careful eye would notice: what live regions say, and what pointers touch. */
import type { Page } from '@playwright/test';

interface Heard {
  readonly heard: string[];
  canvasTouches: number;
}

/** From the next page on, notes each text that a live region shows, and each press on a canvas. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const notes: Heard = { heard: [], canvasTouches: 0 };
    Object.assign(window, { notes });
    const last = new WeakMap<Element, string>();
    const note = () => {
      for (const region of document.querySelectorAll('[role=status], [aria-live=polite]')) {
        const text = region.textContent?.trim() ?? '';
        if (text === '' || last.get(region) === text) continue;
        last.set(region, text);
        notes.heard.push(text);
      }
    };
    // What a task writes and overwrites, no reader ever gets.
    let isComing = false;
    const noteSoon = () => {
      if (isComing) return;
      isComing = true;
      setTimeout(() => {
        isComing = false;
        note();
      });
    };
    new MutationObserver(noteSoon).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
      document.addEventListener(
        kind,
        ({ target }) => {
          if (target instanceof HTMLCanvasElement) notes.canvasTouches += 1;
        },
        true,
      );
  });
}

const notesOf = (page: Page): Promise<Heard> =>
  page.evaluate(() => (window as unknown as { notes: Heard }).notes);

/** Everything that live regions have said since the page was loaded, in order. */
export const heardOn = async (page: Page): Promise<readonly string[]> => (await notesOf(page)).heard;

export const canvasTouches = async (page: Page): Promise<number> => (await notesOf(page)).canvasTouches;
