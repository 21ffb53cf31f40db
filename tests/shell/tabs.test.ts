import { expect, test, vi } from 'vitest';
import { type Broadcast, tabsOver } from '../../game/shell/tabs.ts';

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
  const { claim: first } = tabsOver(one!, 'one');
  const { claim: second } = tabsOver(two!, 'two');
  const [lostFirst, lostSecond, lostOther] = [vi.fn(), vi.fn(), vi.fn()];
  first('game', lostFirst);
  first('other', lostOther);
  second('game', lostSecond);
  expect(lostFirst).toHaveBeenCalledExactlyOnceWith('taken');
  expect(lostOther).not.toHaveBeenCalled();
  expect(lostSecond).not.toHaveBeenCalled();
  first('game', lostFirst);
  expect(lostSecond).toHaveBeenCalledOnce();
});

test('a game that was let go is not lost', () => {
  const [one, two] = channels(2);
  const lost = vi.fn();
  tabsOver(one!, 'one').claim('game', lost)();
  tabsOver(two!, 'two').claim('game', vi.fn());
  expect(lost).not.toHaveBeenCalled();
});

test('a game that is removed is let go of everywhere', () => {
  const [one, two] = channels(2);
  const lost = vi.fn();
  tabsOver(one!, 'one').claim('game', lost);
  const other = tabsOver(two!, 'two');
  other.remove('another');
  expect(lost).not.toHaveBeenCalled();
  other.remove('game');
  expect(lost).toHaveBeenCalledExactlyOnceWith('removed');
});

test('other messages mean nothing, and without a channel nothing happens', () => {
  const [one] = channels(1);
  const lost = vi.fn();
  tabsOver(one!, 'one').claim('game', lost);
  for (const data of [null, 'text', { game: 'game' }, { game: 3, tab: 'two' }, { game: 'game', tab: 'two' }])
    one!.onmessage?.({ data });
  expect(lost).not.toHaveBeenCalled();
  expect(() => tabsOver(null, 'one').claim('game', lost)()).not.toThrow();
});
