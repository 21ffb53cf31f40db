/** A whole class: a teacher sets, four students play and hand in, and one page shows what they made of it. */
import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type HandIn, readHandIn } from '../../game/classroom/index.ts';
import { namesOf } from '../../game/present/index.ts';
import { digest, parseScenario } from '../../game/scenario/index.ts';
import { pack } from '../../game/shell/packing.ts';
import { type ClassWording, classWordingOf } from '../../game/wording/class.ts';
import { classroomWordingOf } from '../../game/wording/classroom.ts';
import { debriefPageWordingOf } from '../../game/wording/debriefPage.ts';
import { tinyScenarioFile } from '../kit/scenarios.ts';
import { passThrough, setAssignment } from './classroomKit.ts';
import { expectClean } from './clean.ts';
import { FIRST, gameOf, readIn, setFastest, starting } from './kit.ts';
import { cutOff, stickingOut } from './page.ts';
import { savedGames } from './saved.ts';

/** Letters that no link, figure or word of the page has, so that a name is found only where it was written. */
const STUDENTS = ['Zoë', 'Iñaki', 'Chloé', 'Begoña'] as const;

/** The shortest table there can be. */
function fourRounds(): string {
  const file = tinyScenarioFile();
  return JSON.stringify({ ...file, agenda: { ...file.agenda, rules: { readouts: false } } });
}

/** One student on a device of their own, from the link to the file. */
async function handIn(browser: Browser, link: string, name: string, language: 'en' | 'es'): Promise<HandIn> {
  const words = classroomWordingOf(language).task;
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await readIn(page, language);
  const game = gameOf(page, FIRST, language);
  await page.goto(link);
  await setFastest(game);
  await page.getByRole('textbox', { name: words.asked.name }).fill(name);
  await page.getByRole('button', { name: words.begin }).click();
  await page.getByRole('button', { name: game.home.brief.begin }).click();
  await passThrough(game);
  await page.getByRole('link', { name: words.toTask }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: words.file }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  await context.close();
  return readHandIn(text, name).value!;
}

/** Who played, by the column of the table that is saved. */
function playedIn(csv: string, words: ClassWording): string[] {
  const [head, ...rows] = csv.replace('\ufeff', '').trim().split('\r\n');
  const column = head!.split(',').indexOf(words.columns.played);
  return rows.map(row => row.split(',')[column]!);
}

const drop = (page: Page, files: readonly { readonly name: string; readonly text: string }[]) =>
  page
    .locator('input[type=file]')
    .setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
    );

test('class: four students hand in, an altered file is named at its move, and names can be hidden', async ({
  page,
  browser,
}) => {
  const words = classWordingOf('en');
  const strangers: string[] = [];
  const link = await setAssignment(page, fourRounds());
  const side = namesOf(parseScenario(fourRounds(), 'four.json').scenario!, 'en').principal(0);
  const { origin } = new URL(link);
  const handIns = await Promise.all(
    STUDENTS.map((name, place) => handIn(browser, link, name, place % 2 === 0 ? 'en' : 'es')),
  );
  // Everything is here now: nothing more may be asked for.
  page.on('request', request => {
    if (new URL(request.url()).origin !== origin) strangers.push(request.url());
  });
  await page.goto('./#/class');
  await page.getByRole('link', { name: /Week/ }).click();
  await drop(
    page,
    handIns.map((each, place) => ({ name: `${place}.json`, text: JSON.stringify(each) })),
  );
  const list = page.getByRole('region', { name: `4 ${words.tables.other}` });
  await expect(list.getByText(words.states.confirmed)).toHaveCount(4, { timeout: 30_000 });
  await expect(list.getByRole('rowheader', { name: STUDENTS[2] })).toBeVisible();
  await expect(list.getByText(words.ends.breakdown(4))).toHaveCount(4);

  // Another move of the student's own at that place: legal or not, the file no longer holds together.
  const { replay } = handIns[0]!;
  const ply = 2;
  const moves = replay.moves.map((move, place) => (place === ply ? 'nobody call nobody' : move));
  const altered = { ...handIns[0]!, student: 'Noé', replay: { ...replay, moves } };
  const stranger = { ...handIns[1]!, assignment: '0'.repeat(64) };
  await drop(page, [
    { name: 'noé.json', text: JSON.stringify(altered) },
    { name: 'holiday.json', text: '<script>alert(1)</script>' },
    { name: 'other.json', text: JSON.stringify(stranger) },
  ]);
  await expect(page.getByText(words.states.alteredAt(ply + 1))).toBeVisible();
  await expect(page.getByText(words.states.unreadable)).toBeVisible();
  await expect(page.getByText(words.states.otherAssignment)).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'holiday.json' })).toBeVisible();
  // Four who let every turn of one seed pass have one game, and Iñaki stands there twice.
  await expect(page.getByText(words.echoes.game(1))).toHaveCount(4);
  await expect(page.getByText(words.echoes.name(2))).toHaveCount(1);

  // What is pasted as text is the hand-in that was dropped as a file.
  await page.getByRole('button', { name: words.paste }).click();
  await page.getByRole('textbox', { name: words.pasteNote }).fill(pack(handIns[3]!)!);
  await page.getByRole('button', { name: words.pasteTake }).click();
  await expect(page.getByRole('button', { name: words.pasteTake })).toHaveCount(0);
  await expect(page.getByRole('region', { name: `7 ${words.tables.other}` })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: words.known(STUDENTS[3]) })).toBeVisible();

  await page.keyboard.press('h');
  await expect(page.getByRole('status').filter({ hasText: words.known(words.table(4)) })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: STUDENTS[2] })).toHaveCount(0);
  const shown = await page.content();
  for (const student of [...STUDENTS, 'Noé']) expect(shown).not.toContain(student);
  await page.getByText(words.export, { exact: true }).click();
  for (const name of [words.csv, words.json, words.svg]) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const text = readFileSync(await (await saving).path(), 'utf8');
    for (const student of [...STUDENTS, 'Noé']) expect(text).not.toContain(student);
    expect(text.length).toBeGreaterThan(100);
    if (name === words.csv) expect(playedIn(text, words)).toEqual([...Array(4).fill(side), '', '', '']);
  }
  await expectClean(page, 'class debrief');
  expect(strangers).toEqual([]);

  // What looks amiss with a hand-in is between the teacher and a student.
  const projector = page.getByRole('button', { name: words.projector });
  await expect(projector).toHaveAttribute('aria-pressed', 'false');
  await projector.click();
  await expect(projector).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('region', { name: `4 ${words.tables.other}` })).toBeVisible();
  for (const text of [words.echoes.game(1), words.states.alteredAt(ply + 1), words.states.confirmed])
    await expect(page.getByText(text)).toHaveCount(0);
  await expectClean(page, 'class debrief on a projector');
  await projector.click();

  // The debrief of a table leads back first of all, to the class as it was: all hand-ins, and no names.
  await page.getByRole('link', { name: words.open }).first().click();
  const bar = page.locator('.debrief-bar');
  await expect(bar.getByRole('link').first()).toHaveText(debriefPageWordingOf('en').toClass);
  await expect(bar).toContainText(words.table(1));
  expect(await page.content()).not.toContain(STUDENTS[0]);
  await expectClean(page, 'debrief of a table');
  await page.getByRole('button', { name: 'Español' }).click();
  await page.getByRole('link', { name: debriefPageWordingOf('es').toClass }).click();
  await page.getByRole('button', { name: 'English' }).click();
  // A table that was only looked at is no game of the teacher's.
  expect(await savedGames(page)).toEqual([]);
  await expect(page.getByRole('region', { name: `7 ${words.tables.other}` })).toBeVisible();
  await expect(page.getByRole('button', { name: words.show })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: STUDENTS[2] })).toHaveCount(0);

  await page.reload();
  await expect(page.getByText(words.states.confirmed)).toHaveCount(4, { timeout: 30_000 });

  // What does not hold has no debrief, whoever writes its address by hand.
  const classPage = page.url();
  const id = digest(JSON.stringify(readHandIn(JSON.stringify(stranger), '').value)).slice(0, 10);
  await page.goto(`${classPage}/${id}`);
  await expect(page.getByText(words.states.otherAssignment)).toBeVisible();
  expect(page.url()).toBe(classPage);

  // Another computer of the teacher knows the assignment by its link.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const elsewhere = await context.newPage();
  await elsewhere.goto(`${link.split('#')[0]}#/class`);
  const field = elsewhere.getByRole('textbox', { name: words.taskLink });
  await field.fill(link.slice(0, -9));
  await elsewhere.getByRole('button', { name: words.openLink }).click();
  await expect(elsewhere.getByRole('alert')).toHaveText(words.badLink);
  await field.fill(link);
  await elsewhere.getByRole('button', { name: words.openLink }).click();
  await expect(elsewhere.getByRole('button', { name: words.addFiles })).toBeVisible();
  await drop(elsewhere, [{ name: 'chloé.json', text: JSON.stringify(handIns[2]) }]);
  await expect(elsewhere.getByText(words.states.confirmed)).toHaveCount(1, { timeout: 30_000 });
  // There the link is as it was, so students who come late have it.
  await elsewhere.getByText(words.given).click();
  await expect(elsewhere.locator('.given-link')).toHaveText(link);
  await context.close();
});

test('class: who has set nothing yet tries the page with made-up hand-ins', async ({ page }) => {
  const words = classWordingOf('en');
  await page.goto('./#/class');
  await page.getByRole('button', { name: words.invent }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${words.title}: ${words.trial}`);
  await expect(page.getByRole('region', { name: `12 ${words.tables.other}` })).toBeVisible({
    timeout: 90_000,
  });
  // Every table is found on the plane: by its number, or with how many it shares a place.
  await expect(page.getByText(words.states.confirmed)).toHaveCount(12, { timeout: 60_000 });
  const marks = await page.locator('.table-dot text').allTextContents();
  const met = marks.map(text => (text.startsWith('×') ? Number(text.slice(1)) : 1));
  const deals = page.getByRole('rowheader', { name: words.how.ratified, exact: true }).locator('+ td');
  expect(Number.parseInt(await deals.innerText(), 10)).toBe(met.reduce((sum, count) => sum + count, 0));
  const first = page.locator('.plane-points button').first();
  await first.focus();
  await expect(page.locator('.class-reading')).toHaveText((await first.getAttribute('aria-label'))!);
  await page.keyboard.press('ArrowRight');
  await expect(first).not.toBeFocused();

  // On a projector the plane, its axis and the film fit the screen; on paper the film has no use.
  const film = page.getByRole('slider', { name: words.film.title });
  await page.getByRole('button', { name: words.projector }).click();
  for (const size of [
    { width: 1024, height: 768 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(size);
    await page.evaluate(() => scrollTo(0, 0));
    await expect(page.locator('svg[data-plot=class]')).toBeInViewport({ ratio: 1 });
    await expect(film).toBeInViewport({ ratio: 1 });
  }
  await page.getByRole('button', { name: words.projector }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(film).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  // The next time it stands among the assignments, and nothing is made up twice.
  await page.goto('./#/class');
  await expect(page.getByRole('button', { name: words.invent })).toHaveCount(0);
  await page.getByRole('link', { name: starting(words.trial) }).click();
  await expect(page.getByRole('region', { name: `12 ${words.tables.other}` })).toBeVisible();

  // An examiner that could not be loaded is called again.
  const examiner = /assets\/examiner-/;
  await page.route(examiner, route => route.abort());
  await page.reload();
  const failed = page.getByRole('alert').filter({ hasText: words.failed });
  await expect(failed).toBeVisible();
  await expect(page.getByRole('link', { name: words.open })).toHaveCount(0);
  await page.unroute(examiner);
  await failed.getByRole('button').click();
  await expect(failed).toBeHidden();

  // The debrief of a table has an address of its own, whatever is removed beside it; one that no table has leads to
  // the class.
  const list = page.getByRole('region', { name: `12 ${words.tables.other}` });
  const third = list.getByRole('row').nth(3);
  const name = (await third.getByRole('rowheader').innerText()).trim().split(/\s+/).at(-1)!;
  await third.getByRole('link', { name: words.open }).click();
  const back = page.getByRole('link', { name: debriefPageWordingOf('en').toClass });
  await expect(page.locator('.debrief-bar')).toContainText(words.table(3));
  await page.emulateMedia({ media: 'print' });
  await expect(back).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(page).toHaveTitle(starting(words.table(3)));
  const address = page.url();
  const ending = /\/[0-9a-f]{10}$/;
  expect(address).toMatch(ending);
  await back.click();
  // Whoever comes back goes on where the table stands in the list.
  await expect(third.getByRole('link', { name: words.open })).toBeFocused({ timeout: 30_000 });
  await expect(third).toBeInViewport();
  await list.getByRole('row').nth(1).getByRole('button').click();
  await expect(page.getByRole('region', { name: `11 ${words.tables.other}` })).toBeVisible();
  await page.goto(address);
  await expect(page.locator('.debrief-bar')).toContainText(words.tableOf(2, name));
  await page.reload();
  await expect(page.locator('.debrief-bar')).toContainText(words.tableOf(2, name));
  await page.goto(address.replace(ending, '/0000000000'));
  await expect(page.getByRole('region', { name: `11 ${words.tables.other}` })).toBeVisible();
  expect(page.url()).toBe(address.replace(ending, ''));

  // Who stops the check can go on with it.
  let release = () => {};
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  await page.route(examiner, async route => {
    await held;
    await route.continue();
  });
  await page.reload();
  await page.getByRole('button', { name: words.stop }).click();
  await expect(page.getByText(words.stopped)).toBeVisible();
  release();
  await page.getByRole('button', { name: words.goOn }).click();
  await expect(page.getByText(words.stopped)).toBeHidden();
  await expect(page.getByText(words.states.confirmed)).toHaveCount(11, { timeout: 30_000 });
  expect(await savedGames(page)).toEqual([]);
});

test.describe('without a network', () => {
  // The worker that keeps the game for offline use is a part of the subject.
  test.use({ serviceWorkers: 'allow' });

  test('class: made-up hand-ins fill the page on a phone in Spanish, and the film runs by hand', async ({
    page,
    context,
  }) => {
    const words = classWordingOf('es');
    await setAssignment(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await context.setOffline(true);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Español' }).click();
    await page.goto('./#/class');
    await page.getByRole('link', { name: /Week/ }).click();
    await page.getByRole('button', { name: words.invent }).click();
    await expect(page.getByText(words.states.confirmed)).toHaveCount(12, { timeout: 60_000 });
    await page.getByRole('slider', { name: words.film.title }).fill('2');
    await expect(page.getByText(words.film.round(3, 6))).toBeVisible();
    await page.getByRole('button', { name: words.film.on }).click();
    await expect(page.getByText(words.film.round(4, 6))).toBeVisible();
    await page.getByText(words.export, { exact: true }).click();
    const csv = page.getByRole('button', { name: words.csv });
    await expect(csv).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(csv).toBeHidden();
    expect(await stickingOut(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    await expectClean(page, 'class debrief on a phone');
  });
});
