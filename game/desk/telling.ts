import { type Accessor, createSignal } from 'solid-js';
import type { LogEntry, View } from '../rules/index.ts';

/** Milliseconds between two acts of the machine, at normal speed. */
export const ACT_PAUSE = 700;

/** What the screen shows after one ply: the view of the screen's seat, and what is new in its log. */
export interface Frame {
  readonly view: View;
  readonly news: readonly LogEntry[];
}

/** Frames that wait to be shown, one by one. */
export interface Telling {
  readonly waiting: Accessor<readonly Frame[]>;
  add(frame: Frame): void;
  /** Shows the last one at once, with the news of all. */
  skip(): void;
  /** Leaves out whatever waits. */
  clear(): void;
  /** While something is read over the table nothing is told on behind it. */
  hold(held: boolean): void;
  /** Whether it is held now. */
  isHeld(): boolean;
  setSpeed(speed: number): void;
  stop(): void;
}

/** @param onTold hears that nothing waits any more, once the last frame is shown and nothing is read over the table */
export function createTelling(show: (frame: Frame) => void, onTold: () => void): Telling {
  const [waiting, setWaiting] = createSignal<readonly Frame[]>([]);
  let speed = 1;
  let held = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function tellSoon(): void {
    if (held) return;
    timer = setTimeout(tellNext, ACT_PAUSE / speed);
  }
  function tellNext(): void {
    timer = null;
    const [next, ...rest] = waiting();
    if (!next) return;
    show(next);
    setWaiting(rest);
    if (rest.length > 0) tellSoon();
    else finish();
  }
  /** The last frame may have opened something to read. */
  function finish(): void {
    if (!held) onTold();
  }
  function stop(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  return {
    waiting,
    add(frame) {
      setWaiting([...waiting(), frame]);
      if (timer === null) tellSoon();
    },
    skip() {
      stop();
      const last = waiting().at(-1);
      if (!last) return;
      const news = waiting().flatMap(frame => frame.news);
      setWaiting([]);
      show({ view: last.view, news });
      finish();
    },
    clear: () => void setWaiting([]),
    hold(next) {
      if (next === held) return;
      held = next;
      if (held) stop();
      else if (waiting().length > 0) tellSoon();
      else onTold();
    },
    isHeld: () => held,
    setSpeed(next) {
      speed = next;
    },
    stop,
  };
}
