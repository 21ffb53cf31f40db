/** Takes pictures of the preview page: `npx tsx tests/table/shoot.ts <folder> <name=query>…`. Vite must be running. */
import { chromium } from '@playwright/test';

const [folder, ...shots] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
for (const shot of shots) {
  const [name, text = ''] = shot.split(/=(.*)/s);
  const query = new URLSearchParams(text);
  const width = Number(query.get('width') ?? 1092);
  const height = Number(query.get('height') ?? 636);
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: Number(query.get('dpr') ?? 1),
  });
  page.on('console', message => {
    if (message.type() === 'error') console.log(name, message.text());
  });
  page.on('pageerror', error => console.log(name, error.stack));
  await page.goto(`http://127.0.0.1:5199/tests/table/preview.html?${text}`);
  await page.waitForFunction(() => window.preview !== undefined, null, { timeout: 20000 });
  const after = query.get('after');
  if (after) {
    const next = Number(query.get('next') ?? 1);
    await page.evaluate(index => {
      void window.preview!.show(index);
    }, next);
    await page.waitForTimeout(Number(after));
  }
  const [x, y, w, h] = (query.get('clip') ?? '').split(',').map(Number);
  const clip = h ? { clip: { x: x!, y: y!, width: w!, height: h } } : {};
  await page.screenshot({ path: `${folder}/${name}.png`, ...clip });
  await page.close();
}
await browser.close();
