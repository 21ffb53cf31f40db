/**
 * What the browser tests share: a game with its names, the way from the first page to the table, and waiting for the
 * next moment at which the person is asked. Everything is found by role and name, through the wording catalogues.
 */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { type Names, namesOf } from '../../game/present/index.ts';
import type { MoveKind } from '../../game/rules/index.ts';
import { parseScenario, type Scenario } from '../../game/scenario/index.ts';
import { type DeskWording, deskWordingOf } from '../../game/wording/desk.ts';
import { type HomeWording, homeWordingOf } from '../../game/wording/home.ts';
import { type Language, type MoveWords, textOf, type Wording } from '../../game/wording/index.ts';

export const JUNE = '2019-june-deadline';
export const FIRST = 'first-table';
/** Eight issues: the most that a shipped table has. */
export const PAUSES = '2025-one-month-pauses';

/** A page with the words to find things on it by. */
export interface Game {
  readonly page: Page;
  readonly language: Language;
  readonly scenario: Scenario;
  readonly names: Names;
  readonly home: HomeWording;
  readonly desk: DeskWording;
  readonly wording: Wording;
}

export function scenarioOf(id: string): Scenario {
  const { scenario } = parseScenario(readFileSync(`scenarios/${id}.json`, 'utf8'), `${id}.json`);
  if (!scenario) throw new Error(`${id} has faults`);
  return scenario;
}

export function gameOf(page: Page, id: string, language: Language = 'en'): Game {
  const scenario = scenarioOf(id);
  const names = namesOf(scenario, language);
  return {
    page,
    language,
    scenario,
    names,
    home: homeWordingOf(language),
    desk: deskWordingOf(language),
    wording: names.wording,
  };
}

export const inLanguage = (game: Game, language: Language): Game =>
  gameOf(game.page, game.scenario.id, language);

/** A pattern for names that begin with these words, whatever their spaces. */
export const starting = (words: string): RegExp =>
  new RegExp(
    `^\\s*${words
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s/g, '\\s')}`,
  );

const NOTHING: MoveWords = {
  principal: '',
  issue: '',
  position: '',
  measure: '',
  level: '',
  line: '',
  date: '',
  draft: '',
  quiet: false,
  effort: '',
  verdict: '',
  tone: '',
};

/** A move as its button says it; words that are left out cut the phrase off there. */
export const sayMove = ({ wording }: Game, kind: MoveKind, words: Partial<MoveWords> = {}): string =>
  wording.moves[kind].say({ ...NOTHING, ...words }).trim();

/** A move as its card and its sheet name it: in the scenario's own words where it has some. */
export const choiceName = (
  game: Game,
  kind: MoveKind,
  seat: number,
  words: Partial<MoveWords> = {},
): string =>
  game.scenario.wording.moves[kind]?.[seat] ? game.names.move(kind, seat) : sayMove(game, kind, words);

export interface Setting {
  readonly id: string;
  /** The seat against the machine; null for all seats at this screen. */
  readonly seat: number | null;
  readonly seed: number;
  readonly language?: Language;
  /** Settings are left as they come. */
  readonly slow?: boolean;
  /** Overrules the table's choice. */
  readonly renderer?: 'canvas' | 'webgl';
}

/** The first page, ready to be used. */
export async function openHome({ page, home }: Game, address = './'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#app').getByRole('button', { name: home.takeSeat })).toBeVisible();
}

/** Has a new reader's browser ask for a language; later it is the one that was chosen. Before the page is opened. */
export const readIn = (page: Page, language: Language): Promise<unknown> =>
  page.addInitScript(
    chosen => Object.defineProperty(navigator, 'languages', { get: () => [chosen] }),
    language,
  );

/** Opens a file of the player's own on the first page. */
export async function openFile({ page, home }: Game, name: string, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: home.openFile }).click();
  const buffer = Buffer.from(text);
  await (await choosing).setFiles({ name, mimeType: 'application/json', buffer });
}

/** The fastest telling of the acts of others, chosen in the settings. */
export async function setFastest({ page, home }: Game): Promise<void> {
  await page.getByRole('button', { name: home.nav.settings }).click();
  const sheet = page.getByRole('dialog', { name: home.settings.title });
  await sheet.getByRole('radio', { name: '4×' }).check({ force: true });
  await sheet.getByRole('button', { name: home.close }).click();
  await expect(sheet).toBeHidden();
}

/** Sets the table on the first page and takes the seat. */
export async function setTable(game: Game, { seat, seed }: Pick<Setting, 'seat' | 'seed'>): Promise<void> {
  const { page, home, scenario, language, names } = game;
  await page.getByRole('radio', { name: textOf(scenario.title, language), exact: true }).check();
  if (seat === null) await page.getByRole('radio', { name: starting(home.two) }).check();
  else await page.getByRole('radio', { name: starting(names.principal(seat)) }).check({ force: true });
  await page.getByText(home.options, { exact: true }).click();
  await page.getByRole('textbox', { name: home.seed }).fill(String(seed));
  await page.getByRole('button', { name: home.takeSeat }).click();
}

/** From the first page to the brief. */
export async function openBrief(page: Page, setting: Setting): Promise<Game> {
  const game = gameOf(page, setting.id, setting.language ?? 'en');
  await openHome(game, setting.renderer ? `./?renderer=${setting.renderer}` : './');
  if (!setting.slow) await setFastest(game);
  await setTable(game, setting);
  await expect(page.getByRole('button', { name: game.home.brief.begin })).toBeVisible();
  return game;
}

/** From the first page to the first turn of a person against the machine. */
export async function startGame(page: Page, setting: Setting): Promise<Game> {
  const game = await openBrief(page, setting);
  await page.getByRole('button', { name: game.home.brief.begin }).click();
  await expect(endTurnButton(game)).toBeVisible();
  return game;
}

export const endTurnButton = ({ page, desk }: Game): Locator =>
  page.getByRole('button', { name: desk.tray.endTurn, exact: true });

/** The card of a kind of move in the tray. */
export const cardOf = ({ page, desk, names }: Game, kind: MoveKind, seat: number): Locator =>
  page
    .getByRole('region', { name: desk.regions.moves })
    .getByRole('button', { name: starting(names.move(kind, seat)) });

/** What the person is asked for. */
export type Moment = 'accounts' | 'over' | 'vote' | 'readout' | 'lastCall' | 'effort' | 'verdict' | 'turn';

export function momentMarks(game: Game): Readonly<Record<Moment, Locator>> {
  const { page, desk, wording } = game;
  const { published, tones } = wording.readouts;
  return {
    accounts: page.getByRole('dialog', { name: published }),
    over: page.getByRole('heading', { name: desk.result.points, exact: true }),
    vote: page.getByRole('dialog', { name: desk.vote.title }),
    readout: page.getByRole('button', { name: starting(tones.plain.name) }),
    lastCall: page.getByRole('button', { name: starting(sayMove(game, 'decline')) }),
    effort: page.getByRole('heading', { name: desk.after.effort }),
    verdict: page
      .getByRole('heading', { name: desk.after.verdict })
      .or(page.getByRole('heading', { name: desk.after.stands })),
    turn: page.getByRole('button', { name: desk.tray.endTurn, exact: true, disabled: false }),
  };
}

/** The way on from a vote, and from one that ends the game. */
export const afterVote = ({ page, desk }: Game): Locator =>
  page
    .getByRole('dialog', { name: desk.vote.title })
    .getByRole('button', { name: desk.vote.goOn })
    .or(page.getByRole('button', { name: desk.vote.toResult }));

/** The answer to a miss that gives more time, or goes on where the terms leave no other. */
export const extendButton = (game: Game): Locator =>
  game.page
    .getByRole('button', {
      name: starting(sayMove(game, 'verdict', { verdict: game.wording.terms.verdicts.extend })),
    })
    .or(game.page.getByRole('button', { name: game.desk.after.goOn, exact: true }));

/** Waits until the person is asked for something, and says for what. */
export async function nextMoment(game: Game): Promise<Moment> {
  const marks = momentMarks(game);
  const all = Object.values(marks);
  const any = all.slice(1).reduce((some, mark) => some.or(mark), all[0]!);
  await expect(any.first()).toBeVisible({ timeout: 40_000 });
  for (const [moment, mark] of Object.entries(marks) as [Moment, Locator][])
    if (await mark.first().isVisible()) return moment;
  return nextMoment(game);
}

/** Gives a plain account, or puts away those that have come out; false at any other moment. */
export async function passAccounts({ page, desk, wording }: Game, moment: Moment): Promise<boolean> {
  const { published, tones } = wording.readouts;
  if (moment === 'readout') await page.getByRole('button', { name: starting(tones.plain.name) }).click();
  else if (moment === 'accounts') {
    const sheet = page.getByRole('dialog', { name: published });
    await sheet.getByRole('button', { name: desk.vote.goOn }).click();
    await expect(sheet).toBeHidden();
  } else return false;
  return true;
}

/** Ends the turn, and says yes if moves that are left are asked about. */
export async function endTurn(game: Game): Promise<void> {
  const { page, desk } = game;
  await endTurnButton(game).click();
  const question = page.getByRole('dialog', { name: desk.confirm.ask(desk.confirm.endTurn) });
  if (await question.isVisible())
    await question.getByRole('button', { name: desk.confirm.endTurn, exact: true }).click();
}

/** The lines of the log as they stand in its tab, newest first. */
export async function readLog({ page, desk }: Game): Promise<readonly string[]> {
  await page.getByRole('tab', { name: starting(desk.tabs.log) }).click();
  const items = page.getByRole('tabpanel').getByRole('listitem');
  const lines = await items.allInnerTexts();
  await page.getByRole('tab', { name: desk.tabs.draft, exact: true }).click();
  return lines.map(line => line.replace(/\s+/g, ' ').trim());
}
