/** Saved games as they lie in the browser, and what a side should have heard of one. */
import type { Page } from '@playwright/test';
import { lastActs, toldEntries } from '../../game/desk/play/log.ts';
import type { SavedGame } from '../../game/desk/ports.ts';
import { resume, type SittingRecord } from '../../game/flow/index.ts';
import { logLine } from '../../game/present/index.ts';
import { type View, viewOf } from '../../game/rules/index.ts';
import type { Game } from './kit.ts';

/** All games kept in this browser, the newest first. */
export async function savedGames(page: Page): Promise<readonly SavedGame[]> {
  const games = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('red-lines');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const base = opening.result;
          if (!base.objectStoreNames.contains('kept')) {
            resolve([]);
            return;
          }
          const reading = base
            .transaction('kept')
            .objectStore('kept')
            .getAll(IDBKeyRange.bound('game:', 'game;'));
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            base.close();
            resolve(reading.result);
          };
        };
      }),
  );
  return (games as SavedGame[]).sort((a, b) => b.savedAt - a.savedAt);
}

/** Puts a game in the place of the one with its id. */
export async function putGame(page: Page, game: SavedGame): Promise<void> {
  await page.evaluate(
    kept =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('red-lines');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const base = opening.result;
          const writing = base.transaction('kept', 'readwrite');
          writing.objectStore('kept').put(kept, `game:${kept.id}`);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            base.close();
            resolve();
          };
        };
      }),
    game as SavedGame & { id: string },
  );
}

/** The record of the newest game. */
export async function savedRecord(page: Page): Promise<SittingRecord> {
  const [game] = await savedGames(page);
  if (!game) throw new Error('no game is saved');
  return JSON.parse(game.record) as SittingRecord;
}

function viewIn({ scenario }: Game, record: SittingRecord, seat: number): View {
  const { progress, fault } = resume(record, scenario);
  if (!progress) throw new Error(`the record cannot be resumed: ${JSON.stringify(fault)}`);
  return viewOf(scenario, progress.negotiation, seat);
}

/** The sentences of the log of a record, as one side is told them. */
export const toldSentences = (game: Game, record: SittingRecord, seat: number): string[] =>
  toldEntries(viewIn(game, record, seat).log).map(entry => logLine(entry, game.names).sentence);

/** What one side is told first of what came since its last turn. */
export const foremostAct = (game: Game, record: SittingRecord, seat: number): string =>
  logLine(lastActs(viewIn(game, record, seat))[0]!, game.names).sentence;
