import type { Desk } from '../context.ts';

/** Says what comes at one moment as one announcement, so that the last sentence does not swallow the first. */
export function createSpeaker(desk: Desk): (text: string) => void {
  let waiting: string[] = [];
  return text => {
    if (waiting.length === 0)
      queueMicrotask(() => {
        desk.announce(waiting.join(' '));
        waiting = [];
      });
    waiting.push(text);
  };
}
