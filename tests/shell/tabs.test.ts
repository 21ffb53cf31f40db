import { expect, test, vi } from 'vitest';
import { type Broadcast, tabClaims } from '../../game/shell/tabs.ts';

/** Channels that hear each other, as those of tabs do. */
function channels(count: number): Broadcast[] {
  const all: Broadcast[] = Array.from({ length: count }, () => ({ onmessage: null, postMessage: () => {} }));
  for (const channel of all)
    channel.postMessage = claim => {
      for (const other of all) if (other !== channel) other.onmessage?.({ data: claim });
    };
  return all;
}

test('the newest tab has the game', () => {
  const [one, two] = channels(2);
  const first = tabClaims(one!, 'one');
  const second = tabClaims(two!, 'two');
  const [lostFirst, lostSecond, lostOther] = [vi.fn(), vi.fn(), vi.fn()];
  first('game', lostFirst);
  first('other', lostOther);
  second('game', lostSecond);
  expect(lostFirst).toHaveBeenCalledOnce();
  expect(lostOther).not.toHaveBeenCalled();
  expect(lostSecond).not.toHaveBeenCalled();
  first('game', lostFirst);
  expect(lostSecond).toHaveBeenCalledOnce();
});

test('a game that was let go is not lost', () => {
  const [one, two] = channels(2);
  const lost = vi.fn();
  tabClaims(one!, 'one')('game', lost)();
  tabClaims(two!, 'two')('game', vi.fn());
  expect(lost).not.toHaveBeenCalled();
});

test('other messages mean nothing, and without a channel nothing happens', () => {
  const [one] = channels(1);
  const lost = vi.fn();
  tabClaims(one!, 'one')('game', lost);
  for (const data of [null, 'text', { game: 'game' }, { game: 3, tab: 'two' }]) one!.onmessage?.({ data });
  expect(lost).not.toHaveBeenCalled();
  expect(() => tabClaims(null, 'one')('game', lost)()).not.toThrow();
});
