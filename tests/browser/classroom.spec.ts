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
import { debriefPageWordingOf } from '../../game/wording/debriefPage.ts';
import { paperWordingOf } from '../../game/wording/paper.ts';
import { assignmentFor, handInOf } from '../classroom/kit.ts';
import { passThrough, setAssignment } from './classroomKit.ts';
import { expectClean } from './clean.ts';
import {
  endTurn,
  FIRST,
  gameOf,
  nextMoment,
  openFile,
  readIn,
  scenarioOf,
  setFastest,
  starting,
} from './kit.ts';
import { cutOff, stickingOut } from './page.ts';

const en = classroomWordingOf('en');
const es = classroomWordingOf('es');
const debriefEs = debriefPageWordingOf('es');

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
  const scale = student.getByRole('group', { name: es.assign.suggested.threats });
  await scale.getByRole('radio', { name: '2', exact: true }).check({ force: true });
  await student.getByRole('button', { name: es.task.begin }).click();
  await student.getByRole('button', { name: game.home.brief.begin }).click();
  expect(await nextMoment(game)).toBe('turn');
  await endTurn(game);
  expect(await nextMoment(game)).toBe('turn');
  await student.reload();
  await passThrough(game);

  // What counts comes first; what does not says so.
  const waysOn = student.getByRole('navigation', { name: debriefEs.answers.waysOn });
  await expect(waysOn.getByRole('button').first()).toHaveText(debriefEs.toTask);
  await expect(waysOn.getByRole('button', { name: debriefEs.freeGame })).toBeVisible();
  await expect(waysOn).toContainText(debriefEs.freeGameNote);
  await student.getByRole('link', { name: es.task.toTask }).click();
  await student
    .getByRole('group', { name: es.assign.suggested.threats })
    .getByRole('radio', { name: '6' })
    .check({
      force: true,
    });
  await student.getByRole('textbox', { name: es.assign.suggested.moves }).fill('La <i>carpeta</i>.');
  async function saveHandIn(): Promise<string> {
    const saving = student.waitForEvent('download');
    await student.getByRole('button', { name: es.task.file }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('ana-lopez-week-b-3-b.json');
    return readFileSync(await download.path(), 'utf8');
  }
  const saved = await saveHandIn();
  const { value: handIn, faults } = readHandIn(saved, 'hand-in.json');
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

  // Another game takes nothing from the one that is finished.
  await student.getByRole('button', { name: es.task.again }).click();
  await student.getByRole('button', { name: es.task.begin }).click();
  await expect(student.getByRole('button', { name: game.home.brief.begin })).toBeVisible();
  await student.goto(link);
  await expect(student.getByText(es.task.underWay(1, game.scenario.agenda.rounds.length))).toBeVisible();
  await student.getByText(es.task.earlierGame(1)).click();
  expect(await saveHandIn()).toBe(saved);
  expect(await stickingOut(student)).toEqual([]);
  expect(await cutOff(student)).toEqual([]);
  await expectClean(student, 'assignment with an earlier game');
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
  await expect(first).toHaveValue(es.assign.suggested.threats);
  await first.fill('¿Sirve amenazar?');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('textbox', { name: en.assign.question(1) })).toHaveValue('¿Sirve amenazar?');
  await expect(page.getByRole('textbox', { name: en.assign.question(2) })).toHaveValue(
    en.assign.suggested.zeroSum,
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

test('classroom: own files one after the other, a bad one, and one that is too long for a code', async ({
  page,
}) => {
  const { home } = gameOf(page, FIRST);
  const river = readFileSync('scenarios/river-water.json', 'utf8');
  const another = river.replace('"id": "river-water"', '"id": "another-river"').replace(/La presa/g, 'Presa');
  const take = async (button: string, name: string, text: string) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: button }).click();
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  const title = page.getByRole('textbox', { name: en.assign.name, exact: true });
  const faulty = page.getByRole('dialog', { name: home.notOpened('bad.json') });
  await page.goto('./#/assign');
  await title.fill('Week 4');
  const tables = page.getByRole('group', { name: en.assign.scenario }).getByRole('radio');
  const shipped = await tables.count();
  for (const text of [river, another, river, another]) {
    await take(en.assign.ownFile, 'own.json', text);
    await expect(tables).toHaveCount(shipped + 1);
    await expect(tables.last()).toBeChecked();
    await expect(title).toHaveValue('Week 4');
  }
  // It stays what is chosen while another file is refused.
  await take(en.assign.ownFile, 'bad.json', river.replace('"bar": 57', '"bar": 570'));
  await expect(faulty.getByRole('button', { name: home.openInWorkshop })).toBeVisible();
  await expect(faulty.getByText('bad.json:').last()).toBeVisible();
  await page.keyboard.press('Escape');
  await take(en.assign.ownFile, 'week.json', JSON.stringify(assignmentFor(scenarioOf(FIRST))));
  await expect(page.getByText(en.assign.noScenario('week.json'))).toBeVisible();
  await expect(tables.last()).toBeChecked();

  await page.getByRole('button', { name: en.assign.make }).click();
  await expect(page.getByRole('button', { name: en.assign.copy })).toBeVisible();
  await expect(page.getByRole('button', { name: en.assign.large })).toHaveCount(0);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: en.assign.save }).click();
  const file = (await saving).suggestedFilename();
  await page.emulateMedia({ media: 'print' });
  const address = page.url().replace(/#.*/, '#/');
  await expect(page.getByText(en.sheet.byFile(address, home.openFile, file))).toBeVisible();
  await expect(page.getByText(en.sheet.open)).toHaveCount(0);
  await expect(page.locator('.given-link')).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  await page.emulateMedia({ media: 'screen' });
  await page.goto('./#/paper');
  await take(paperWordingOf('en').ownFile, 'bad.json', '{');
  await expect(faulty.getByRole('button', { name: home.openInWorkshop })).toBeVisible();
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
