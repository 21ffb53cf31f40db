import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Milliseconds that a round of the film stands. */
const STEP = 1400;

/** The film of a class as it runs. */
export interface Film {
  readonly rounds: number;
  /** The round shown, from 0; null for all outcomes. */
  readonly frame: Accessor<number | null>;
  readonly playing: Accessor<boolean>;
  play(): void;
  pause(): void;
  /** One round on or back; from all outcomes to the first or the last one. */
  step(by: 1 | -1): void;
  /** Stops at a round, or at all outcomes. */
  show(frame: number | null): void;
}

/** Makes a film that stands on all outcomes. Needs a Solid root. */
export function createFilm(rounds: number): Film {
  const [frame, setFrame] = createSignal<number | null>(null);
  const [playing, setPlaying] = createSignal(false);
  let timer: ReturnType<typeof setInterval> | undefined;
  onCleanup(() => clearInterval(timer));

  function pause(): void {
    clearInterval(timer);
    setPlaying(false);
  }
  function step(by: 1 | -1): void {
    const now = frame() ?? (by > 0 ? -1 : rounds);
    setFrame(Math.min(rounds - 1, Math.max(0, now + by)));
  }
  function play(): void {
    if (frame() === null || frame() === rounds - 1) setFrame(0);
    setPlaying(true);
    timer = setInterval(() => {
      step(1);
      if (frame() === rounds - 1) pause();
    }, STEP);
  }
  function show(next: number | null): void {
    pause();
    setFrame(next);
  }
  return { rounds, frame, playing, play, pause, step, show };
}
