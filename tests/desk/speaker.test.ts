import { expect, test } from 'vitest';
import type { Desk } from '../../game/desk/context.ts';
import { createSpeaker } from '../../game/desk/play/speaker.ts';

test('what is said at one moment is one announcement, advice at its end; the next moment is another', async () => {
  const heard: string[] = [];
  const say = createSpeaker({ announce: (text: string) => heard.push(text) } as unknown as Desk);
  say('Go on with a call.', 'last');
  say('Vega ended the turn.');
  say('Your turn.');
  expect(heard).toEqual([]);
  await Promise.resolve();
  say('Done.');
  await Promise.resolve();
  expect(heard).toEqual(['Vega ended the turn. Your turn. Go on with a call.', 'Done.']);
});
