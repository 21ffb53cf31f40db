/** What can be measured on a page: what sticks out, what is too small, what cannot be reached. Run in the browser. */
import type { Locator, Page } from '@playwright/test';

/** Elements that stick out of the window to the right or left, apart from what scrolls in a box of its own. */
export const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isHeldBack = (element: Element | null): boolean => {
      for (let box = element; box && box !== document.body; box = box.parentElement) {
        const { overflowX, position, clipPath } = getComputedStyle(box);
        if (overflowX !== 'visible' || clipPath !== 'none' || box.hasAttribute('inert')) return true;
        if (position === 'fixed' && box !== element) return false;
      }
      return false;
    };
    const found = [...document.body.querySelectorAll('*')].flatMap(element => {
      const { left, right, width: own, height } = element.getBoundingClientRect();
      if (own === 0 || height === 0 || (right <= width + 1 && left >= -1)) return [];
      if (!element.checkVisibility({ visibilityProperty: true }) || isHeldBack(element)) return [];
      const name = element.getAttribute('class') ?? '';
      return [`${element.tagName.toLowerCase()}.${name}: ${Math.round(left)} to ${Math.round(right)}`];
    });
    if (document.documentElement.scrollWidth > width)
      found.push(`page: ${document.documentElement.scrollWidth}`);
    return found;
  });

/** Texts of which a part is cut off without a sign. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')].flatMap(element => {
      const own = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE);
      const text = own
        .map(node => node.textContent ?? '')
        .join('')
        .trim();
      const { width, height } = element.getBoundingClientRect();
      if (text === '' || width <= 1 || height <= 1) return [];
      if (!element.checkVisibility({ visibilityProperty: true })) return [];
      const { overflowX, overflowY, textOverflow, webkitLineClamp, clipPath } = getComputedStyle(element);
      // What is clipped away as a whole is there for screen readers.
      if (clipPath !== 'none') return [];
      const isCut = (overflow: string, whole: number, seen: number) =>
        (overflow === 'hidden' || overflow === 'clip') && whole > seen + 1;
      const isWide = isCut(overflowX, element.scrollWidth, element.clientWidth) && textOverflow === 'clip';
      const isHigh =
        isCut(overflowY, element.scrollHeight, element.clientHeight) && webkitLineClamp === 'none';
      return isWide || isHigh ? [`${element.tagName.toLowerCase()} "${text.slice(0, 40)}"`] : [];
    }),
  );

/**
 * Controls that can be pressed now and are smaller than a fingertip, with their sizes. A pseudo-element may make the
 * target larger than its box, so what counts is where a press arrives.
 */
export const tooSmall = (page: Page, least = 44): Promise<string[]> =>
  page.evaluate(smallest => {
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const controls = root.querySelectorAll<HTMLElement>('button, a[href], summary, select, input, textarea');
    const isHidden = (box: Element | null): boolean =>
      box !== null &&
      box !== root &&
      (getComputedStyle(box).clipPath !== 'none' || isHidden(box.parentElement));

    /** How far presses around the middle still arrive, in one direction and the other. */
    function reach(target: Element, byX: number, byY: number): number {
      const { left, right, top, bottom } = target.getBoundingClientRect();
      const isHit = (steps: number) => {
        const hit = document.elementFromPoint(
          (left + right) / 2 + steps * byX,
          (top + bottom) / 2 + steps * byY,
        );
        return hit !== null && target.contains(hit);
      };
      let length = isHit(0) ? 1 : 0;
      for (const direction of [-1, 1])
        for (let steps = 1; steps <= smallest && isHit(steps * direction); steps++) length += 1;
      return length;
    }

    return [...controls].flatMap(control => {
      const isOff = control.matches(':disabled, [aria-disabled=true], [tabindex="-1"]');
      if (isOff || control.closest('[inert]')) return [];
      const target = control instanceof HTMLInputElement ? (control.labels?.[0] ?? control) : control;
      const box = target.getBoundingClientRect();
      // What shows only with the focus is met by keyboard alone.
      if (box.width <= 1 || box.height <= 1 || isHidden(target)) return [];
      if (!target.checkVisibility({ visibilityProperty: true })) return [];
      if (box.width >= smallest - 0.5 && box.height >= smallest - 0.5) return [];
      target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const width = Math.max(box.width, reach(target, 1, 0));
      const height = Math.max(box.height, reach(target, 0, 1));
      if (width >= smallest - 1 && height >= smallest - 1) return [];
      const name = control.getAttribute('aria-label') ?? target.textContent?.trim().slice(0, 40);
      return [`${control.tagName.toLowerCase()} "${name}": ${Math.round(width)} × ${Math.round(height)}`];
    });
  }, least);

/** Controls that scrolling does not bring to light: off the page, clipped or covered. */
export const outOfReach = (part: Locator): Promise<string[]> =>
  part.evaluate(root => {
    const controls = root.querySelectorAll<HTMLElement>('button, a[href], summary, select, input, textarea');
    const lost = [...controls].flatMap(control => {
      const target = control instanceof HTMLInputElement ? (control.labels?.[0] ?? control) : control;
      const before = target.getBoundingClientRect();
      if (!target.checkVisibility({ visibilityProperty: true }) || before.width <= 1) return [];
      if (target.closest('[inert], .skip-link, .tucked')) return [];
      target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = target.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (hit && (target.contains(hit) || hit.contains(target))) return [];
      const name = control.getAttribute('aria-label') ?? target.textContent?.trim().slice(0, 40);
      return [
        `${control.tagName.toLowerCase()} "${name}" at ${Math.round(left)}, ${Math.round(top)}: ${hit?.className}`,
      ];
    });
    window.scrollTo(0, 0);
    return lost;
  });

/** Every text and every name on the page that is in the page's own language, seen or not. */
export const textsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const own = document.documentElement.lang;
    const isOwn = (element: Element | null) =>
      element !== null &&
      !element.closest('script, style, noscript') &&
      (element.closest<HTMLElement>('[lang]')?.lang ?? own) === own;
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (isOwn(node.parentElement)) texts.push(node.textContent ?? '');
    for (const element of document.body.querySelectorAll('*'))
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
        const text = element.getAttribute(name);
        if (text && isOwn(element)) texts.push(text);
      }
    return [...new Set(texts.map(text => text.replace(/\s+/g, ' ').trim()))].filter(text => text !== '');
  });
