/** Games that have come some way already, taken in from a file: the same whatever the machine learns. */
import type { Page } from '@playwright/test';
import { playHistory } from '../../game/analysis/history.ts';
import { openingRecord } from '../../game/desk/reading.ts';
import {
  begin,
  DEFAULT_OPTIONS,
  type Move,
  type Negotiation,
  play,
  writeMove,
} from '../../game/rules/index.ts';
import type { Language } from '../../game/wording/index.ts';
import { type Game, gameOf, JUNE, nextMoment, openFile, openHome, scenarioOf } from './kit.ts';

const MEXICO = 1;

/** The talks as they went in fact, up to Mexico's turn in a round or to the end: the state, and how many moves led to it. */
export function historyUntil(rounds: number): { readonly state: Negotiation; readonly plies: number } {
  const scenario = scenarioOf(JUNE);
  const options = { ...DEFAULT_OPTIONS, ...scenario.history!.options };
  const { seed } = scenario.history!;
  const { moves } = playHistory(scenario);
  let state = begin(scenario, seed, options);
  let plies = 0;
  const isThere = () => state.round >= rounds && state.toMove === MEXICO && state.phase === 'turn';
  for (const move of moves) {
    if (isThere()) break;
    state = play(scenario, state, move).next;
    plies += 1;
  }
  return { state, plies };
}

/** The same as a saved game. */
export function historyFile(rounds: number): string {
  const scenario = scenarioOf(JUNE);
  const options = { ...DEFAULT_OPTIONS, ...scenario.history!.options };
  const { seed } = scenario.history!;
  const { moves } = playHistory(scenario);
  const record = openingRecord(scenario, {
    scenarioText: null,
    seats: ['even', 'person'],
    seed,
    options,
  });
  const { plies } = historyUntil(rounds);
  const lines = moves.slice(0, plies).map(move => writeMove(scenario.agenda, move));
  return JSON.stringify({ ...record, moves: lines });
}

/** Opens the talks as they went in fact in a given round; in one that never comes, at their end. */
export async function openHistory(page: Page, rounds: number, language: Language = 'en'): Promise<Game> {
  const game = gameOf(page, JUNE, language);
  await openHome(game);
  await openFile(game, 'game.json', historyFile(rounds));
  await nextMoment(game);
  return game;
}

/** The talks as they went, up to the acceptance that led to the deal, and that acceptance. */
export function untilAcceptance({ scenario }: Game): { readonly file: string; readonly accept: Move } {
  const options = { ...DEFAULT_OPTIONS, ...scenario.history!.options };
  const { seed } = scenario.history!;
  const lines: string[] = [];
  let n = begin(scenario, seed, options);
  for (const move of playHistory(scenario).moves) {
    const { next } = play(scenario, n, move);
    if (next.deal) {
      const seats = scenario.agenda.principals.map((_, seat) => (seat === move.by ? 'person' : 'even'));
      const record = openingRecord(scenario, { scenarioText: null, seats, seed, options });
      return { file: JSON.stringify({ ...record, moves: lines }), accept: move };
    }
    lines.push(writeMove(scenario.agenda, move));
    n = next;
  }
  throw new Error('the talks end without a deal');
}
