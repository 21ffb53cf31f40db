import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Download, expect, test } from '@playwright/test';
import { comparisonOf } from '../../game/analysis/debrief/compare.ts';
import { type Course, endOf } from '../../game/analysis/debrief/course.ts';
import { headlineOf } from '../../game/analysis/debrief/headline.ts';
import { planeOf } from '../../game/analysis/debrief/plane.ts';
import { timelineOf } from '../../game/analysis/debrief/timeline.ts';
import { distancesOf } from '../../game/analysis/distance.ts';
import { pointsOf } from '../../game/analysis/points.ts';
import { spreadOf } from '../../game/desk/debrief/spread.ts';
import { replayBranch } from '../../game/lab/whatIf.ts';
import { tellHeadline } from '../../game/present/debrief.ts';
import { difference } from '../../game/present/figures.ts';
import { describeMove, menuOf, namesOf } from '../../game/present/index.ts';
import { isForm, viewOf, writeMove } from '../../game/rules/index.ts';
import { parseScenario } from '../../game/scenario/index.ts';
import { debriefPageWordingOf } from '../../game/wording/debriefPage.ts';
import { textOf } from '../../game/wording/index.ts';
import { triScenarioFile } from '../kit/triScenario.ts';
import { MEXICO, openDebrief, partOf, playedGame, reckoned, SEED, unfoldAll } from './debriefKit.ts';
import { FIRST, type Game, gameOf, JUNE, readIn, starting } from './kit.ts';
import { stickingOut } from './page.ts';
import { savedGames } from './saved.ts';

for (const language of ['en', 'es'] as const)
  test(`debrief: the page answers, ${language}`, async ({ page }) => {
    const { game, words, course } = await openDebrief(page, language);
    await reckoned(page);
    const { names, desk, scenario } = game;
    const plane = planeOf(course);
    const told = tellHeadline(headlineOf(course, plane), plane, names);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(told.title);
    await expect(page.getByText(told.lead)).toBeVisible();
    for (const heading of [desk.result.points, words.compare.title, words.lines.title, words.promises.title])
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
    // The costliest move is the first card of what might have been, or the page says that there is none.
    const answers = page.locator('.answers');
    const cards = partOf(page, words.whatIf.title).getByRole('article');
    if ((await cards.count()) === 0) await expect(answers).toContainText(words.answers.noCost);
    else await expect(cards.first()).toContainText(words.whatIf.replays(200));
    const { better } = plane;
    await expect(answers).toContainText(
      better?.passes === false ? words.answers.betterUnsigned : words.answers.better(2),
    );
    const { signed } = names.format;
    for (const [seat, points] of plane.better?.utilities.entries() ?? [])
      await expect(answers).toContainText(signed(difference(points, plane.deal!.utilities[seat]!)));
    const { deal, history } = comparisonOf(course);
    for (const [seat, points] of deal!.totals.worth.entries())
      await expect(answers).toContainText(signed(difference(points, history!.totals!.worth[seat]!)));
    await expect(partOf(page, words.mind.title).getByRole('listitem').first()).toBeVisible();
    await expect(partOf(page, words.questions).getByRole('listitem')).toHaveCount(
      scenario.teaching.questions.length,
    );
    const after = scenario.events.filter(({ afterDeal }) => afterDeal);
    expect(after).not.toEqual([]);

    await unfoldAll(page);
    for (const { name } of after)
      await expect(partOf(page, words.compare.title)).toContainText(textOf(name, language));
    const { number } = names.format;
    for (const distance of Object.values(distancesOf(plane.deal!.utilities, plane.domain, plane.solutions)))
      await expect(partOf(page, words.plane.title)).toContainText(number(distance!, 2));
    // The page has no frames, so nothing has to be asked of them one by one.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(' | ')}`),
    ).toEqual([]);
  });

test('debrief: no deal is what the points say it was, and is held against June 2019', async ({ page }) => {
  const { scenario, names, desk } = gameOf(page, JUNE);
  const words = debriefPageWordingOf('en');
  const { course, link } = playedGame({ scenario, player: 'hardliner' });
  const last = endOf(course);
  expect(last.outcome!.end).toBe('breakdown');
  const left = pointsOf(scenario.agenda, last).map(
    ({ issues, measures, noDeal }) => issues + measures + noDeal,
  );
  const then = comparisonOf(course).history!.totals!.worth;
  await readIn(page, 'en');
  await page.goto(link);
  await reckoned(page);
  const answers = page.locator('.answers');
  const { signed } = names.format;
  const { better } = planeOf(course);
  expect(better?.passes).toBe(true);
  await expect(answers).toContainText(words.answers.signed(2));
  await expect(answers).toContainText(
    words.answers.noDealToYou(signed(left[MEXICO]!), signed(then[MEXICO]!)),
  );
  for (const [seat, points] of left.entries()) {
    await expect(answers).toContainText(signed(points - then[seat]!));
    await expect(page.getByRole('row', { name: starting(words.compare.noDeal) })).toContainText(
      `${scenario.agenda.principals[seat]!.code} ${signed(points)}`,
    );
  }
  // What came of it stands first, and goes with the terms below, which add up as they are written.
  const total = pointsOf(scenario.agenda, last)[MEXICO]!.total;
  const result = answers.locator('.answer-result');
  await expect(result).toContainText(signed(total));
  const rest = Math.round(total * 10) / 10 - Math.round(left[MEXICO]! * 10) / 10;
  await expect(result).toContainText(signed(rest));
  const figures = await partOf(page, desk.result.points).locator('tbody td:first-of-type').allInnerTexts();
  const sum = figures.reduce((all, text) => all + Number(text.replace('\u2212', '-')), 0);
  expect(signed(sum)).toBe(signed(total));
  const waysOn = page.getByRole('navigation', { name: words.answers.waysOn });
  await expect(waysOn.getByRole('button')).toHaveText([
    desk.result.again,
    desk.result.other(names.prose(0)),
    desk.result.home,
  ]);
  await answers.getByRole('button', { name: words.answers.read }).click();
  await expect(partOf(page, words.compare.title)).toBeFocused();
});

test('debrief: the list of what is on the page leads there, beside it and on a phone', async ({ page }) => {
  const { words } = await openDebrief(page);
  const list = page.getByRole('navigation', { name: words.contents });
  const doors = list.getByRole('listitem').getByRole('button');
  await expect(list.getByRole('button', { name: words.top })).toHaveAttribute('aria-current', 'location');
  const titles = (await page.getByRole('heading', { level: 2 }).allInnerTexts()).map(title => title.trim());
  await expect(doors).toHaveText([words.top, ...titles]);
  await list.getByRole('button', { name: words.promises.title }).press('Enter');
  // It stands beside another part: where one went is where one is, until one moves on.
  await expect(list.getByRole('button', { name: words.promises.title })).toHaveAttribute(
    'aria-current',
    'location',
  );
  const promises = partOf(page, words.promises.title);
  await expect(promises).toBeFocused();
  await expect(promises).toBeInViewport();

  await page.setViewportSize({ width: 390, height: 844 });
  const door = list.getByRole('button', { name: words.contents });
  await expect(doors.first()).toBeHidden();
  await expect(door).toBeInViewport();
  await door.press('Enter');
  await expect(door).toHaveAttribute('aria-expanded', 'true');
  await list.getByRole('button', { name: words.mind.title }).focus();
  await page.keyboard.press('Escape');
  await expect(door).toBeFocused();
  await expect(doors.first()).toBeHidden();
  await door.click();
  await list.getByRole('button', { name: words.mind.title }).click();
  await expect(partOf(page, words.mind.title)).toBeFocused();
  await expect(page.getByRole('heading', { name: words.mind.title })).toBeInViewport();
  await expect(doors.first()).toBeHidden();
});

test('debrief: a game of two that is over opens at its debrief, and is read from either side', async ({
  page,
}) => {
  const { scenario, names, desk } = gameOf(page, FIRST);
  const words = debriefPageWordingOf('en');
  const { course, link } = playedGame({ scenario, two: true });
  await readIn(page, 'en');
  await page.goto(link);
  // Nobody is asked to hand the device over: nothing is hidden any more.
  await reckoned(page);
  const totals = pointsOf(scenario.agenda, endOf(course)).map(({ total }) => names.format.signed(total));
  const row = partOf(page, desk.result.points).getByRole('row', { name: starting(desk.result.total) });
  for (const [seat, figures] of [totals, [...totals].reverse()].entries()) {
    await page.getByLabel(words.readAs).selectOption(names.principal(seat));
    await expect(row.getByRole('cell')).toHaveText(figures);
  }
});

test('debrief: a table of three is whole, its plane shows any two', async ({ page }) => {
  const scenarioText = JSON.stringify(triScenarioFile());
  const { scenario } = parseScenario(scenarioText, 'tri.json');
  const words = debriefPageWordingOf('en');
  const { link } = playedGame({ scenario: scenario!, scenarioText });
  await readIn(page, 'en');
  await page.goto(link);
  await reckoned(page);
  const names = namesOf(scenario!, 'en');
  const [coast, fleet, isles] = scenario!.agenda.principals.map((_, seat) => names.principal(seat));
  const plane = partOf(page, words.plane.title);
  await plane.getByLabel(words.plane.up).selectOption(isles!);
  await expect(plane).toContainText(words.plane.axis(names.prose(2)));
  await expect(plane).not.toContainText(words.plane.axis(names.prose(1)));
  // The other axis makes way when it is asked for the same side.
  await plane.getByLabel(words.plane.across).selectOption(isles!);
  await expect(plane.getByLabel(words.plane.up).locator('option:checked')).toHaveText(coast!);
  const points = page
    .getByRole('table')
    .filter({ has: page.getByRole('row', { name: starting('Trust in others') }) });
  for (const side of [coast, fleet, isles])
    await expect(points.getByRole('columnheader', { name: starting(side!) })).toBeVisible();
  expect(await stickingOut(page)).toEqual([]);
});

test('debrief: nothing sticks out, from a phone to a large screen', async ({ page }) => {
  await openDebrief(page, 'es');
  await reckoned(page);
  for (const width of [320, 390, 700, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => stickingOut(page), { message: `${width} wide` }).toEqual([]);
  }
});

test('debrief: by keyboard from point to point, through time, and down to the rule', async ({ page }) => {
  const { words, course, game } = await openDebrief(page);
  const points = page.getByRole('list', { name: words.plane.title }).getByRole('button');
  await expect(points).not.toHaveCount(0);
  await points.first().focus();
  const seen = new Set<string>();
  for (let count = await points.count(); count > 0; count--) {
    seen.add((await page.locator(':focus').getAttribute('aria-label'))!);
    await page.keyboard.press('ArrowRight');
  }
  expect(seen.size).toBeGreaterThan(4);
  await expect(points.first()).toBeFocused();
  await expect(page.locator('.plane-reading')).not.toContainText(words.plane.hint);

  const slider = page.getByRole('slider', { name: words.strips.slider });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuenow', '0');
  await expect(page.getByText(words.strips.start)).toBeVisible();
  // To the first ply that moved a number, and into its receipt.
  const { moved } = timelineOf(course);
  for (let ply = 0; ply <= moved[0]!.ply; ply++) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuenow', String(moved[0]!.ply + 1));
  const change = page.locator('.change').first();
  await change.focus();
  await page.keyboard.press('Enter');
  await expect(change).toHaveAttribute('aria-expanded', 'true');
  const { cause } = moved[0]!.change;
  await expect(page.locator('.receipt')).toContainText(game.wording.causes[cause]);
  await expect(page.locator('.receipt li').first()).toBeVisible();
});

test('debrief: replays are the same as anywhere else, and a branch is a game of its own', async ({
  page,
}) => {
  const { words, course, game, moves } = await openDebrief(page);
  await reckoned(page);
  const own = course.moves.flatMap((move, ply) => (move.by === MEXICO ? [ply] : []));
  const ply = own.find(each => otherMoves(game, course, each).length > 0)!;
  const other = otherMoves(game, course, ply)[0]!;
  const part = partOf(page, words.whatIf.title);
  await part.getByLabel(words.whatIf.turn).selectOption(String(ply));
  await part.getByLabel(words.whatIf.other).selectOption({ label: other.what });
  const cards = await part.getByRole('article').count();
  await part.getByRole('button', { name: words.whatIf.replay(200) }).click();
  const card = part.getByRole('article').nth(cards);
  const trunk = {
    scenario: game.scenario,
    seed: SEED,
    players: ['even', 'person'],
    states: course.states,
    moves: course.moves,
  };
  const expected = [other.move, course.moves[ply]!].map(move => {
    const replay = replayBranch(trunk, { ply, move });
    const { deals, median } = spreadOf(
      Array.from({ length: 200 }, (_, place) => replay(place)),
      MEXICO,
    );
    return words.whatIf.outcome(game.names.format.percent(deals), game.names.format.signed(median));
  });
  for (const line of expected) await expect(card).toContainText(line, { timeout: 60_000 });

  await card.getByRole('button', { name: words.whatIf.playOn }).click();
  await expect(page).toHaveURL(/#\/play\//);
  await expect.poll(async () => (await savedGames(page)).length).toBe(2);
  const [branch, before] = [...(await savedGames(page))].sort((a, b) => Number(a.over) - Number(b.over));
  const line = writeMove(game.scenario.agenda, other.move);
  const played = (JSON.parse(branch!.record) as { moves: string[] }).moves;
  expect(played.slice(0, ply + 1)).toEqual([...moves.slice(0, ply), line]);
  expect((JSON.parse(before!.record) as { moves: string[] }).moves).toEqual(moves);
});

/** The other moves that the page offers at a ply, in its order. */
function otherMoves({ scenario, names }: Game, course: Course, ply: number) {
  const made = JSON.stringify(course.moves[ply]);
  return menuOf(viewOf(scenario, course.states[ply]!, MEXICO), names)
    .flatMap(({ choices }) => choices)
    .flatMap(({ option }) =>
      isForm(option) || JSON.stringify(option) === made
        ? []
        : [{ move: option, what: describeMove(option, names) }],
    );
}

test('debrief: what leaves the page is whole', async ({ page }) => {
  const { words, course, moves } = await openDebrief(page);
  const { out } = words;
  await page.getByText(out.export, { exact: true }).click();
  const file = async (name: string): Promise<Download> => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    return coming;
  };
  const text = async (name: string) => readFileSync(await (await file(name)).path(), 'utf8');

  const data = JSON.parse(await text(out.json)) as {
    moves: string[];
    timeline: unknown[];
    changes: unknown[];
  };
  expect(data.moves).toEqual(moves);
  expect(data.timeline).toHaveLength(course.states.length);
  expect(data.changes).toHaveLength(timelineOf(course).moved.length);

  const csv = await text(out.csv);
  expect(csv).not.toMatch(/\d\.\d{7}/);
  const [meters, changes] = csv.split('\r\n\r\n');
  expect(meters!.split('\r\n')).toHaveLength(course.states.length + 1);
  expect(changes!.split('\r\n')).toHaveLength(timelineOf(course).moved.length + 1);

  for (const plot of Object.values(out.plots)) {
    const drawing = await text(out.svg(plot));
    const errors = await page.evaluate(
      source =>
        new DOMParser().parseFromString(source, 'image/svg+xml').querySelectorAll('parsererror').length,
      drawing,
    );
    expect(errors).toBe(0);
    // It stands alone: no class needs a style sheet that is not there.
    expect(drawing).not.toContain('class=');
    expect(drawing).toContain('stroke:');
    expect(drawing).toMatch(/@font-face\{font-family:[^}]*Archivo[^}]*url\(data:font\/woff2;base64,/);
    const picture = readFileSync(await (await file(out.png(plot))).path());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.length).toBeGreaterThan(10_000);
  }
});

test('debrief: two pages of paper, and an address of its own', async ({ page }) => {
  const { words } = await openDebrief(page, 'es');
  await reckoned(page);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(/\/Count (\d+)/.exec(paper)?.[1]).toBe('2');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(words.printed.name, { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: words.out.print })).toBeHidden();
  await expect(partOf(page, words.mind.title)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const [saved] = await savedGames(page);
  await page.goto(`./#/debrief/${saved!.id}`);
  await reckoned(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('debrief: a game that is not over is gone on with', async ({ page }) => {
  const { game, words, course } = await openDebrief(page);
  await partOf(page, words.whatIf.title)
    .getByRole('button', { name: starting(words.whatIf.branchAt('').trim()) })
    .click();
  await expect(page.getByRole('button', { name: game.desk.tray.endTurn, exact: true })).toBeVisible();
  const branch = (await savedGames(page)).find(({ over }) => !over)!;
  expect((JSON.parse(branch.record) as { moves: string[] }).moves.length).toBeLessThan(course.moves.length);
  await page.goto(`./#/debrief/${branch.id}`);
  await expect(page).toHaveURL(new RegExp(`#/play/${branch.id}`));
});
