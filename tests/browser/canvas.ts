/** The canvas of the table, its frames and its colours, in browsers with and without WebGL. */
import { type Browser, test as base, expect, type Locator, type Page } from '@playwright/test';
import { BROWSER_FLAGS } from '../../playwright.config.ts';

/** What the browser gives: nothing but a 2D canvas, or WebGL that is reckoned on the processor. */
const WITHOUT_WEBGL = ['--disable-gpu', '--disable-3d-apis'];
export const SOFTWARE_WEBGL = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // The page itself stays quick.
  '--disable-gpu-compositing',
];

/** Software would not be chosen: so the address asks for it. */
export const RENDERERS = [
  { renderer: 'canvas', flags: WITHOUT_WEBGL },
  { renderer: 'webgl', flags: SOFTWARE_WEBGL },
] as const;

/** The picture of the table; hidden from assistive technology, so it has no role. */
export const canvasOf = (page: Page): Locator => page.locator('canvas');

/** Numbers of different colours in the nine fields of a picture, coarsely. */
async function coloursIn(page: Page, picture: Locator): Promise<readonly number[]> {
  const png = (await picture.screenshot()).toString('base64');
  return page.evaluate(async data => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    });
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.drawImage(image, 0, 0);
    const [width, height] = [Math.floor(image.width / 3), Math.floor(image.height / 3)];
    return [0, 1, 2].flatMap(row =>
      [0, 1, 2].map(column => {
        const { data: bytes } = context.getImageData(column * width, row * height, width, height);
        const colours = new Set<number>();
        for (let at = 0; at < bytes.length; at += 4)
          colours.add(((bytes[at]! >> 4) << 8) | ((bytes[at + 1]! >> 4) << 4) | (bytes[at + 2]! >> 4));
        return colours.size;
      }),
    );
  }, png);
}

/** Counts frames that the page asks for. */
export const countFrames = (page: Page) =>
  page.addInitScript(() => {
    const counted = { frames: 0 };
    const ask = window.requestAnimationFrame.bind(window);
    Object.assign(window, {
      counted,
      requestAnimationFrame: (step: FrameRequestCallback) => {
        counted.frames += 1;
        return ask(step);
      },
    });
  });

export const frames = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { counted: { frames: number } }).counted.frames);

/** Frames asked for in half a second. */
async function framesInRest(page: Page): Promise<number> {
  const before = await frames(page);
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 500)));
  return (await frames(page)) - before;
}

export const expectAsleep = (page: Page) =>
  expect.poll(() => framesInRest(page), { message: 'frames in half a second', timeout: 20_000 }).toBe(0);

interface Pages {
  /** A page of a browser with other flags, and with motion. */
  readonly pageWith: (flags: readonly string[]) => Promise<Page>;
}

export const test = base.extend<Pages>({
  pageWith: async ({ playwright, launchOptions, baseURL }, use) => {
    const browsers: Browser[] = [];
    await use(async flags => {
      const browser = await playwright.chromium.launch({
        ...launchOptions,
        args: [...BROWSER_FLAGS, ...flags],
      });
      browsers.push(browser);
      return browser.newPage({
        baseURL: baseURL!,
        locale: 'en-US',
        serviceWorkers: 'block',
        reducedMotion: 'no-preference',
        viewport: { width: 1440, height: 900 },
      });
    });
    for (const browser of browsers) await browser.close();
  },
});

/** The canvas fills its place, and in none of nine fields it is of few colours. */
export async function expectPicture(page: Page): Promise<void> {
  await expect(async () => {
    const [width, room] = await canvasOf(page).evaluate(canvas => [
      canvas.clientWidth,
      canvas.parentElement?.clientWidth,
    ]);
    expect(width).toBe(room);
    for (const colours of await coloursIn(page, canvasOf(page))) expect(colours).toBeGreaterThan(8);
  }).toPass({ timeout: 15_000 });
}
