import type { Desk } from '../context.ts';

/** When a sentence comes among those of the same moment: what happened first, advice on what to do now last. */
type Place = 'first' | 'last';

export type Speaker = (text: string, place?: Place) => void;

/** Says what comes at one moment as one announcement, so that the last sentence does not swallow the first. */
export function createSpeaker(desk: Desk): Speaker {
  let waiting: Readonly<Record<Place, string[]>> | null = null;
  return (text, place = 'first') => {
    if (waiting === null) {
      waiting = { first: [], last: [] };
      queueMicrotask(() => {
        const { first, last } = waiting!;
        waiting = null;
        desk.announce([...first, ...last].join(' '));
      });
    }
    waiting[place].push(text);
  };
}
