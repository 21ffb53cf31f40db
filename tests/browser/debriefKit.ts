/** Games that machines have played to their end, and the debrief that they open. */
import { expect, type Locator, type Page } from '@playwright/test';
import { type Course, courseOf } from '../../game/analysis/debrief/course.ts';
import { POLICIES } from '../../game/opponent/index.ts';
import {
  begin,
  DEFAULT_OPTIONS,
  type Move,
  machineSeed,
  playFast,
  REPLAY_FORMAT,
  RULES_VERSION,
  viewOf,
  writeMove,
} from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/index.ts';
import { packGame } from '../../game/shell/packing.ts';
import { type DebriefPageWording, debriefPageWordingOf } from '../../game/wording/debriefPage.ts';
import { type Game, gameOf, JUNE, readIn } from './kit.ts';

/** Whose game it is. */
export const MEXICO = 1;
export const SEED = 3;

export interface Played {
  readonly course: Course;
  readonly link: string;
  readonly moves: readonly string[];
}

export interface Setting {
  readonly scenario: Scenario;
  /** Of a table that does not come with the program. */
  readonly scenarioText?: string;
  /** Who plays the person's seat, and stays the person for the page. */
  readonly player?: keyof typeof POLICIES;
  /** Both seats were people's. */
  readonly two?: boolean;
}

/** A whole game of machines of which one passes for a person. */
export function playedGame({ scenario, scenarioText, player = 'even', two = false }: Setting): Played {
  const { agenda } = scenario;
  const moves: Move[] = [];
  for (let n = begin(scenario, SEED, DEFAULT_OPTIONS); n.toMove !== null; ) {
    const policy = POLICIES[n.toMove === MEXICO ? player : 'even'];
    const move = policy(viewOf(scenario, n, n.toMove), machineSeed(SEED, n.toMove));
    moves.push(move);
    n = playFast(scenario, n, move, true);
  }
  const lines = moves.map(move => writeMove(agenda, move));
  const record = {
    format: REPLAY_FORMAT,
    rulesVersion: RULES_VERSION,
    scenario: { id: scenario.id, digest: scenario.digest },
    seats: Object.fromEntries(
      agenda.principals.map(({ id }, seat) => [id, two || seat === MEXICO ? 'person' : 'even']),
    ),
    seed: SEED,
    options: DEFAULT_OPTIONS,
    moves: lines,
    undos: 0,
  };
  const packed = packGame({ record: JSON.stringify(record), scenarioText: scenarioText ?? null })!;
  const course = courseOf(scenario, { seed: SEED, options: DEFAULT_OPTIONS, moves });
  return { course, link: `./#/game=${packed}`, moves: lines };
}

export interface Debriefed extends Played {
  readonly game: Game;
  readonly words: DebriefPageWording;
}

/** The debrief of a game that came as a link; what takes time may still be reckoned. */
export async function openDebrief(page: Page, language: 'en' | 'es' = 'en'): Promise<Debriefed> {
  await readIn(page, language);
  const game = gameOf(page, JUNE, language);
  const played = playedGame(game);
  await page.goto(played.link);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 40_000 });
  return { ...played, game, words: debriefPageWordingOf(language) };
}

/** Waits until nothing is reckoned any more. */
export async function reckoned(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 40_000 });
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 90_000 });
}

/** Opens everything that is folded up, and what is folded up in it. */
export async function unfoldAll(page: Page): Promise<void> {
  const closed = page.locator('main details:not([open])');
  while ((await closed.count()) > 0)
    await closed.evaluateAll(folds => {
      for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
      // What is made when a fold opens is made after its event.
      return new Promise(resolve => setTimeout(resolve));
    });
}

/** A part of the page by its heading. */
export const partOf = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
