import { expect, test } from '@playwright/test';
import { JUNE, startGame } from './kit.ts';
import { canvasTouches, heardOn, listen } from './listening.ts';
import { savedRecord, toldSentences } from './saved.ts';
import { playToTheEnd } from './strategy.ts';

const MEXICO = 1;

/** Browsers and Node put different spaces into ranges of dates. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

test('a whole game by roles and names: the live region says every act, the canvas stays untouched', async ({
  page,
}) => {
  await listen(page);
  const game = await startGame(page, { id: JUNE, seat: MEXICO, seed: 13 });
  const met = await playToTheEnd(game, MEXICO, async moment => {
    if (moment !== 'turn') return;
    const { told, tray } = game.desk;
    const isAsked = async () => {
      const last = (await heardOn(page)).at(-1) ?? '';
      return [told.yourTurn, tray.opensAgain].some(words => last.includes(words));
    };
    await expect.poll(isAsked, { message: 'the last thing said says whose turn it is' }).toBe(true);
  });
  expect(met['turn']).toBeGreaterThan(1);
  expect(met['over']).toBe(1);
  const record = await savedRecord(page);
  expect(record.seed).toBe(13);
  const sentences = toldSentences(game, record, MEXICO);
  expect(sentences.length).toBeGreaterThan(10);
  const heard = plain((await heardOn(page)).join(' '));
  expect(sentences.map(plain).filter(sentence => !heard.includes(sentence))).toEqual([]);
  expect(await canvasTouches(page)).toBe(0);
});
