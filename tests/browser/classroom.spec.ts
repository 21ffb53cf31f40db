/** An assignment from the teacher's screen to the hand-in, and what a link or a game of another version says. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import {
  type Assignment,
  assignmentId,
  checkHandIn,
  readAssignment,
  readHandIn,
} from '../../game/classroom/index.ts';
import { pack, unpack } from '../../game/shell/packing.ts';
import { classWordingOf } from '../../game/wording/class.ts';
import { classroomWordingOf } from '../../game/wording/classroom.ts';
import { assignmentFor, handInOf } from '../classroom/kit.ts';
import { passThrough, setAssignment } from './classroomKit.ts';
import { endTurn, FIRST, gameOf, nextMoment, openFile, readIn, setFastest, starting } from './kit.ts';
import { cutOff, stickingOut } from './page.ts';

const en = classroomWordingOf('en');
const es = classroomWordingOf('es');

test('classroom: from the link to the hand-in, with a reload on the way', async ({ page, browser }) => {
  const link = await setAssignment(page);
  const assignment = readAssignment(JSON.stringify(unpack(link.split('task=')[1]!)), 'link').value!;

  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const student = await context.newPage();
  const origin = new URL(link).origin;
  const strangers: string[] = [];
  student.on('request', request => {
    if (new URL(request.url()).origin !== origin && !request.url().startsWith('blob:'))
      strangers.push(request.url());
  });
  await readIn(student, 'es');
  const game = gameOf(student, FIRST, 'es');
  await student.goto('./');
  await setFastest(game);
  await student.goto(link);
  await expect(student.getByRole('heading', { name: 'Week <b>3</b>' })).toBeVisible();
  expect(await stickingOut(student)).toEqual([]);
  expect(await cutOff(student)).toEqual([]);

  await student.getByRole('button', { name: es.task.begin }).click();
  await expect(student.getByText(es.task.needed)).toBeVisible();
  await student.getByRole('textbox', { name: es.task.asked.name }).fill('Ana López');
  const scale = student.getByRole('group', { name: assignment.questions[0]!.text });
  await scale.getByRole('radio', { name: '2', exact: true }).check({ force: true });
  await student.getByRole('button', { name: es.task.begin }).click();
  await student.getByRole('button', { name: game.home.brief.begin }).click();
  expect(await nextMoment(game)).toBe('turn');
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
  await student.reload();
  await passThrough(game);

  await student.getByRole('link', { name: es.task.toTask }).click();
  await student
    .getByRole('group', { name: assignment.questions[0]!.text })
    .getByRole('radio', { name: '6' })
    .check({
      force: true,
    });
  await student.getByRole('textbox', { name: assignment.questions[3]!.text }).fill('La <i>carpeta</i>.');
  const saving = student.waitForEvent('download');
  await student.getByRole('button', { name: es.task.file }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('ana-lopez-week-b-3-b.json');
  const { value: handIn, faults } = readHandIn(readFileSync(await download.path(), 'utf8'), 'hand-in.json');
  expect(faults).toEqual([]);
  expect(checkHandIn(assignment, game.scenario, handIn!).is).toBe('valid');
  expect(handIn).toMatchObject({
    student: 'Ana López',
    reloads: 1,
    attempts: 1,
    before: { q1: 2 },
    after: { q1: 6, q4: 'La <i>carpeta</i>.' },
  });
  expect(await stickingOut(student)).toEqual([]);
  expect(strangers).toEqual([]);
  await context.close();
});

test('classroom: a change after the link was made asks for a new one, and untouched words follow the language', async ({
  page,
}) => {
  await page.goto('./#/assign');
  await page.getByRole('button', { name: 'Español' }).click();
  const title = page.getByRole('textbox', { name: es.assign.name, exact: true });
  await expect(title).toHaveValue(es.assign.nameDefault);
  const first = page.getByRole('textbox', { name: es.assign.question(1) });
  await expect(first).toHaveValue(es.assign.suggested[0]!.text);
  await first.fill('¿Sirve amenazar?');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('textbox', { name: en.assign.question(1) })).toHaveValue('¿Sirve amenazar?');
  await expect(page.getByRole('textbox', { name: en.assign.question(2) })).toHaveValue(
    en.assign.suggested[1]!.text,
  );

  await page.getByRole('button', { name: en.assign.make }).click();
  const link = await page.locator('.given-link').innerText();
  await page.getByRole('radio', { name: starting(en.assign.shared) }).check();
  await expect(page.locator('.given-link')).toHaveCount(0);
  await expect(page.getByText(en.assign.changed)).toBeVisible();
  await page.getByRole('button', { name: en.assign.make }).click();
  await expect(page.locator('.given-link')).not.toHaveText(link);
  await page.getByRole('button', { name: en.assign.large }).click();
  const large = page.getByRole('dialog', { name: en.assign.nameDefault });
  await expect(large.getByRole('img', { name: en.assign.codeName })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: en.assign.toClass }).click();
  await expect(page.getByRole('heading', { name: new RegExp(en.assign.nameDefault) })).toBeVisible();
});

test('classroom: links that cannot be opened say why, and a file of an assignment opens', async ({
  page,
}) => {
  await page.goto('./#/task=1broken');
  await expect(page.getByRole('heading', { name: en.task.broken })).toBeVisible();

  await page.goto('./');
  const link = await setAssignment(page);
  const set = readAssignment(JSON.stringify(unpack(link.split('task=')[1]!)), 'link').value!;
  const old = { ...set, scenario: { ...set.scenario, digest: '0'.repeat(64) } };
  await page.goto(`./#/task=${pack(old)}`);
  await expect(page.getByRole('heading', { name: en.task.otherVersion })).toBeVisible();
  await page.goto(`./#/task=${pack({ ...set, scenario: { ...set.scenario, id: 'elsewhere' } })}`);
  await expect(page.getByText(en.task.unknownScenario)).toBeVisible();
  await page.goto(`./#/task=${pack({ ...set, machine: 'person' })}`);
  await expect(page.getByText(en.task.brokenNote)).toBeVisible();
  await page.goto(`./#/task=${pack({ ...set, scenario: { ...set.scenario, text: '<script>' } })}`);
  await expect(page.getByText(en.task.faultyScenario)).toBeVisible();

  await page.goto('./');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: gameOf(page, FIRST).home.openFile }).click();
  await (await choosing).setFiles({
    name: 'week.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(set)),
  });
  await expect(page.getByRole('heading', { name: 'Week <b>3</b>' })).toBeVisible();
});

test('classroom: a hand-in on the first page goes to its class, and waits there for an assignment that is not here yet', async ({
  page,
}) => {
  const game = gameOf(page, FIRST);
  const words = classWordingOf('en');
  const set = assignmentFor(game.scenario, { machine: 'guided' });
  const fileOf = (student: string) => JSON.stringify(handInOf(set, game.scenario, student, 3));
  await page.goto('./');
  await openFile(game, 'ada.json', fileOf('Ada'));
  await expect(page.getByText(words.broughtLead('ada.json', 1))).toBeVisible();
  const takeLink = async (assignment: Assignment) => {
    await page.getByRole('textbox', { name: words.taskLink }).fill(`./#/task=${pack(assignment)}`);
    await page.getByRole('button', { name: words.openLink }).click();
  };
  // It goes to no other class.
  const other = assignmentFor(game.scenario, { machine: 'even' });
  await takeLink(other);
  await expect(page).toHaveURL(new RegExp(assignmentId(other)));
  await expect(page.getByRole('button', { name: words.addFiles })).toBeVisible();
  await expect(page.getByText('Ada')).toHaveCount(0);
  await page.goto('./#/class');
  await expect(page.getByText(words.broughtLead('ada.json', 1))).toBeVisible();
  await takeLink(set);
  await expect(page.getByRole('region', { name: `1 ${words.tables.one}` })).toContainText('Ada');

  await page.goto('./#/');
  await openFile(game, 'ben.json', fileOf('Ben'));
  const list = page.getByRole('region', { name: `2 ${words.tables.other}` });
  await expect(list).toContainText('Ada');
  await expect(list).toContainText('Ben');

  await page.goto('./#/');
  await openFile(game, 'half.json', JSON.stringify({ ...JSON.parse(fileOf('Eva')), replay: null }));
  await expect(page.getByRole('dialog', { name: game.home.notOpened('half.json') })).toBeVisible();
});
