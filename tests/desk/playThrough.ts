/**
 * Plays a whole game through the play screen by roles and names alone, keyboard for the rest, and tells how it ended.
 * Needs the page of preview.html: `npx vite --port 5174`, then `npx tsx tests/desk/playThrough.ts "?seat=1" [shots]`.
 */
import { chromium, type Page } from '@playwright/test';

const [query = '?seat=1&speed=4', shots = 'test-results/desk/game', size = '1440x900'] =
  process.argv.slice(2);
const [width = 1440, height = 900] = size.split('x').map(Number);
const spanish = query.includes('language=es');
const words = spanish
  ? {
      end: /Terminar turno/,
      log: 'Registro',
      draft: 'Borrador',
      accept: /Aceptar un borrador/,
      acceptIt: /^Aceptar el borrador de/,
      table: /^Presentar este borrador/,
      step: (issue: string) => new RegExp(`^${issue}: a `),
      goOn: 'Continuar',
      moves: 'Jugadas',
      effort: /^Esfuerzo|^Cumplir/,
    }
  : {
      end: /End turn/,
      log: 'Log',
      draft: 'Draft',
      accept: /Accept a draft/,
      acceptIt: /^Accept the draft of/,
      table: /^Table this draft/,
      step: (issue: string) => new RegExp(`^${issue}: to `),
      goOn: 'Go on',
      moves: 'Moves',
      effort: /^Effort/,
    };
const issues = spanish
  ? ['Guardia Nacional', 'Asilo', 'Arancel', 'Verificación', 'Desarrollo', 'T-MEC']
  : ['National Guard', 'Asylum', 'Tariff', 'Verification', 'Development', 'USMCA'];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
const page = await browser.newPage({ viewport: { width, height } });
await page.routeWebSocket(/.*/, () => {});
page.on('pageerror', error => console.log('page error:', error.message, error.stack?.slice(0, 500)));
await page.goto(`http://127.0.0.1:5174/tests/desk/preview.html${query}`);
await page.getByRole('button', { name: words.end }).waitFor({ timeout: 30_000 });

let step = 0;
const shot = (name: string) =>
  page.screenshot({ path: `${shots}-${String(++step).padStart(2, '0')}-${name}.png` });

/** What the screen asks for now. */
async function situation(): Promise<'turn' | 'vote' | 'lastCall' | 'after' | 'over' | 'wait'> {
  if (await page.locator('main.debrief').count()) return 'over';
  if (await page.getByRole('button', { name: words.goOn }).count()) return 'vote';
  if (await page.locator('.last-call-cards button').count()) return 'lastCall';
  if (await page.locator('.after-choices').count()) return 'after';
  const end = page.getByRole('button', { name: words.end });
  if ((await end.count()) && (await end.getAttribute('aria-disabled')) === 'false') return 'turn';
  return 'wait';
}

async function tableSomething(target: Page): Promise<void> {
  // Opens the drawer where the draft lies in one.
  await target.keyboard.press('d');
  for (const issue of issues) {
    const buttons = target.getByRole('button', { name: words.step(issue) });
    const count = await buttons.count();
    if (count > 0) await buttons.nth(Math.floor(Math.random() * count)).click();
  }
  const table = target.getByRole('button', { name: words.table }).last();
  if ((await table.getAttribute('aria-disabled')) === 'false') await table.click();
  await target.keyboard.press('Escape');
}

let turns = 0;
for (let guard = 0; guard < 400; guard++) {
  const now = await situation();
  if (now === 'over') break;
  if (now === 'wait') {
    await page.keyboard.press('s');
    await page.waitForTimeout(150);
    continue;
  }
  if (now === 'vote') {
    await page.waitForTimeout(3200);
    await shot('vote');
    await page.getByRole('button', { name: words.goOn }).click();
    continue;
  }
  if (now === 'lastCall') {
    await page.waitForTimeout(600);
    await shot('last-call');
    await page.getByRole('button', { name: words.acceptIt }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: words.acceptIt }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.acceptIt }).last().click();
    continue;
  }
  if (now === 'after') {
    await page.waitForTimeout(600);
    await shot('after');
    await page.locator('.after-choices').getByRole('button').last().click();
    const dialog = page.getByRole('dialog').getByRole('button').last();
    if (await dialog.count()) await dialog.click();
    continue;
  }
  turns += 1;
  const accept = page.getByRole('button', { name: words.accept });
  const possible = (await accept.getAttribute('aria-disabled')) === 'false';
  if (possible && turns > 5) {
    await accept.click();
    const sheet = page.getByRole('dialog');
    const [text = ''] = await sheet.locator('.forecast-chance').allTextContents();
    const chance = Number(/\d+/.exec(text)?.[0] ?? 0);
    await shot(`accept-${chance}`);
    if (chance >= 50) {
      await sheet.getByRole('button', { name: words.acceptIt }).click();
      await page.getByRole('dialog').last().getByRole('button', { name: words.acceptIt }).click();
      continue;
    }
    await page.keyboard.press('Escape');
  }
  if (turns % 3 === 1) await tableSomething(page);
  if (turns === 3) await shot('turn');
  const focused = await page.evaluate(() => document.activeElement?.tagName);
  if (focused === 'BODY' && turns > 1) console.log('focus lost in turn', turns);
  await page.getByRole('button', { name: words.end }).click();
  const confirm = page.getByRole('dialog').getByRole('button', { name: words.end });
  if (await confirm.count()) await confirm.click();
}
await page.waitForTimeout(500);
await shot('result');
await page.screenshot({ path: `${shots}-result-full.png`, fullPage: true });
console.log(`${turns} turns:`, await page.getByRole('heading', { level: 1 }).allInnerTexts());
await browser.close();
