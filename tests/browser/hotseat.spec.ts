import { expect, type Page, test } from '@playwright/test';
import { begin, DEFAULT_OPTIONS, viewOf } from '../../game/rules/index.ts';
import { textOf } from '../../game/wording/index.ts';
import {
  cardOf,
  endTurn,
  endTurnButton,
  type Game,
  gameOf,
  JUNE,
  openFile,
  openHome,
  sayMove,
  setFastest,
  setTable,
  starting,
} from './kit.ts';
import { untilAcceptance } from './played.ts';
import { savedRecord, toldSentences } from './saved.ts';
import { takeFirst } from './strategy.ts';

const STATES = 0;
const MEXICO = 1;
const SEED = 7;

/** What only one side may read: every text of its brief, and the names of what it values jointly. */
function secretsOf({ scenario, language }: Game, seat: number): string[] {
  const { situation, wants, fears, knows } = scenario.briefTexts[seat]!;
  const texts = [situation, ...wants, ...fears, ...knows].map(text => textOf(text, language));
  const linkages = scenario.briefs[seat]!.linkages.map(({ name }) => textOf(name, language));
  return [...texts, ...linkages];
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The whole document holds nothing of a brief. */
async function expectNothingOf(game: Game, seat: number): Promise<void> {
  const html = await game.page.content();
  const secrets = secretsOf(game, seat);
  expect(secrets.length).toBeGreaterThan(5);
  expect(secrets.filter(secret => html.includes(secret) || html.includes(escapeHtml(secret)))).toEqual([]);
}

const liftButton = ({ page, home, names }: Game, seat: number) =>
  page.getByRole('button', { name: home.curtain.lift(names.prose(seat)) });

/** The curtain for a side is up, and beside it there is nothing at all. */
async function expectCurtain(game: Game, seat: number, hidden: number): Promise<void> {
  const { page, home, names } = game;
  await expect(liftButton(game, seat)).toBeVisible();
  const words = home.curtain;
  const allowed = [
    home.skip,
    home.language,
    'EN',
    'ES',
    '/',
    names.principal(seat),
    words.title(names.prose(seat)),
    words.text,
    words.lift(names.prose(seat)),
    // Said on the way to the table; it tells nothing.
    home.loading,
  ];
  const texts = await textsOf(page);
  expect(texts.filter(text => !allowed.includes(text))).toEqual([]);
  await expectNothingOf(game, hidden);
}

/** Every text and every name in the document, seen or not. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(node.parentElement?.tagName ?? ''))
        texts.push(node.textContent?.trim() ?? '');
    for (const element of document.querySelectorAll('[title], [value]'))
      texts.push(element.getAttribute('title') ?? '', element.getAttribute('value') ?? '');
    return texts.filter(text => text !== '');
  });

/** What a side is told when it changes the first issue of its draft, position by position. */
function worthsOf({ scenario, desk, names }: Game, seat: number): string[] {
  const { values } = viewOf(scenario, begin(scenario, SEED, DEFAULT_OPTIONS), seat).brief!;
  return values[0]!.map((worth, position) =>
    desk.draft.stepped(names.issue(0), names.position(0, position), names.format.signed(worth)),
  );
}

/** Two at this screen, up to the first turn. */
async function sitDownTogether(page: Page): Promise<Game> {
  const game = gameOf(page, JUNE);
  const { home, names } = game;
  await openHome(game);
  await setFastest(game);
  await setTable(game, { seat: null, seed: SEED });
  for (const [seat, other] of [
    [STATES, MEXICO],
    [MEXICO, STATES],
  ] as const) {
    await expectCurtain(game, seat, other);
    await expectNothingOf(game, seat);
    await liftButton(game, seat).click();
    await expect(page.getByRole('heading', { name: home.brief.title(names.principal(seat)) })).toBeVisible();
    await expect(page.getByText(secretsOf(game, seat)[0]!)).toBeVisible();
    await expectNothingOf(game, other);
    await page.getByRole('button', { name: home.brief.begin }).click();
  }
  return game;
}

/** Changes the draft in hand; what it is worth is said to the mover alone. Returns what was said. */
async function stepDraft({ page, desk, names }: Game): Promise<string> {
  const said = page.getByRole('status').filter({ hasText: starting(names.issue(0)) });
  await page
    .getByRole('button', { name: starting(desk.draft.step(names.issue(0), '')) })
    .first()
    .click();
  await expect(said.first()).toBeAttached();
  return (await said.first().textContent())!;
}

test('two at one screen: a curtain hides each side from the other', async ({ page }) => {
  const game = await sitDownTogether(page);
  const { desk, names } = game;
  await expectCurtain(game, STATES, MEXICO);
  await liftButton(game, STATES).click();
  await expect(endTurnButton(game)).toBeVisible();
  await expectNothingOf(game, MEXICO);

  const said = await stepDraft(game);
  expect(worthsOf(game, STATES)).toContain(said);
  expect(worthsOf(game, MEXICO)).not.toContain(said);
  await page.getByRole('tabpanel').getByRole('button', { name: desk.draft.table, exact: true }).click();
  const saidLater = await stepDraft(game);
  expect(saidLater).not.toBe(said);
  await endTurn(game);

  await expectCurtain(game, MEXICO, STATES);
  expect(await page.content()).not.toContain(saidLater);
  await page.reload();
  await expectCurtain(game, MEXICO, STATES);
  await liftButton(game, MEXICO).click();
  await expect(endTurnButton(game)).toBeVisible();
  await expectNothingOf(game, STATES);
  const html = await page.content();
  for (const own of [said, saidLater]) expect(html).not.toContain(own);
  expect(worthsOf(game, MEXICO)).toContain(await stepDraft(game));
  await expect(
    page.getByRole('button', { name: `${desk.draft.start} ${desk.draft.theirs(names.prose(STATES))}` }),
  ).toBeVisible();
});

test('two at one screen: what one side was told is not said to the other, what it did is', async ({
  page,
}) => {
  const noise: string[] = [];
  page.on('console', message => noise.push(message.text()));
  const game = await sitDownTogether(page);
  const { desk, names, scenario } = game;
  await liftButton(game, STATES).click();
  await expect(endTurnButton(game)).toBeVisible();
  const said = await stepDraft(game);
  expect(await takeFirst(game, 'call', STATES)).toBe(true);
  await endTurn(game);
  await liftButton(game, MEXICO).click();
  await expect(endTurnButton(game)).toBeVisible();
  expect(await page.content()).not.toContain(said);
  const told = toldSentences(game, await savedRecord(page), MEXICO);
  const call = told.findLast(sentence => sentence.startsWith(names.principal(STATES)));
  await expect(page.getByRole('status').filter({ hasText: call! }).first()).toBeAttached();
  await expect(page.getByRole('tab', { name: starting(desk.tabs.log) })).toContainText('1');
  // At a glance, and where the log lies in a drawer on the button that opens it.
  const last = page.getByRole('region', { name: desk.regions.moves }).getByRole('button', { name: call! });
  await expect(last).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(last).toBeInViewport({ ratio: 1 });
  const drawer = page.getByRole('button', { name: starting(desk.bar.draftAndLog) });
  await expect(drawer).toContainText('1');
  await last.click();
  await expect(drawer).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('tabpanel').getByText(call!.split(': ')[1]!)).toBeVisible();
  // What only one side knows is not written where everybody can look it up, either.
  const secrets = [STATES, MEXICO].flatMap(seat => [
    ...secretsOf(game, seat),
    ...scenario.agenda.redLines.map((_, line) => names.line(line)),
  ]);
  expect(noise.filter(text => secrets.some(secret => text.includes(secret)))).toEqual([]);
});

test('two at one screen: a vote is staged for each side with its own figures alone', async ({ page }) => {
  const game = await sitDownTogether(page);
  const { desk, names } = game;
  await liftButton(game, STATES).click();
  await expect(endTurnButton(game)).toBeVisible();
  await stepDraft(game);
  await page.getByRole('tabpanel').getByRole('button', { name: desk.draft.table, exact: true }).click();
  await endTurn(game);
  await liftButton(game, MEXICO).click();
  await cardOf(game, 'accept', MEXICO).click();
  const words = sayMove(game, 'accept', { principal: names.prose(STATES) });
  await page.getByRole('dialog').getByRole('button', { name: words }).click();
  const vote = page.getByRole('dialog', { name: desk.vote.title });
  await expect(vote).toBeVisible();
  await expect(vote.getByText(desk.vote.hidden)).toHaveCount(1);
  const [word] = desk.vote.approval('', '', '').split(' ');
  const figures = await vote.getByText(starting(word!)).allTextContents();
  await page.getByRole('button', { name: desk.vote.goOn }).click();
  await endTurn(game);
  await liftButton(game, STATES).click();
  await expect(vote).toBeVisible();
  await expect(vote.getByText(desk.vote.hidden)).toHaveCount(1);
  await expect(vote.getByText(starting(word!))).toHaveCount(1);
  const html = await page.content();
  expect(figures.length).toBeGreaterThan(0);
  expect(figures.filter(text => html.includes(text))).toEqual([]);
});

test('two at one screen: a vote and accounts are read before the device is handed on', async ({ page }) => {
  const game = gameOf(page, JUNE);
  const { desk, home, names, scenario, wording } = game;
  const { file, accept } = untilAcceptance(game);
  const seats = Object.fromEntries(scenario.agenda.principals.map(({ id }) => [id, 'person']));
  await openHome(game);
  await openFile(game, 'game.json', JSON.stringify({ ...JSON.parse(file), seats }));
  await liftButton(game, accept.by).click();
  await cardOf(game, 'accept', accept.by).click();
  const words = sayMove(game, 'accept', { principal: names.prose(1 - accept.by) });
  await page.getByRole('dialog').getByRole('button', { name: words }).click();
  const curtain = page.getByRole('button', { name: starting(home.curtain.lift('')) });
  const vote = page.getByRole('dialog', { name: desk.vote.title });
  await expect(vote.getByText(desk.vote.ratified)).toBeVisible();
  await expect(curtain).toHaveCount(0);
  await vote.getByRole('button', { name: desk.vote.goOn }).click();
  const plain = page.getByRole('button', { name: starting(wording.readouts.tones.plain.name) });
  const accounts = page.getByRole('dialog', { name: wording.readouts.published });
  for (let given = 0; given < 2; given++) {
    await expect(curtain.or(plain)).toBeVisible();
    if (await curtain.isVisible()) await curtain.click();
    // Who sees the vote now for the first time has it staged.
    await expect(vote.or(plain).first()).toBeVisible();
    if (await vote.isVisible()) await vote.getByRole('button', { name: desk.vote.goOn }).click();
    await plain.click();
  }
  await expect(accounts).toBeVisible();
  await expect(curtain).toHaveCount(0);
  await accounts.getByRole('button', { name: desk.vote.goOn }).click();
  await expect(curtain.or(page.getByRole('heading', { name: desk.after.effort }))).toBeVisible();
});
