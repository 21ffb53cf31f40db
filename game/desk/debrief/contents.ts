import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** A part of the page as its list of contents names it. */
export interface Entry {
  readonly part: HTMLElement;
  readonly title: Accessor<string>;
}

/** The parts of the page, in their order on it. */
export interface Contents {
  readonly entries: Accessor<readonly Entry[]>;
  /** Takes a part up as long as its owner lives. */
  list(part: HTMLElement, title: Accessor<string>): void;
  /** The part that is read: the one that was gone to, until the reader moves on. */
  readonly current: Accessor<HTMLElement | null>;
  /** Brings a part to the eye and to the keyboard. */
  go(part: HTMLElement): void;
}

/** What moves a page on, or begins to. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** The stretch of the window in which a part is taken to be read: a line a quarter down. */
const READ = '-25% 0px -75% 0px';

/** Needs a Solid root. */
export function createContents(): Contents {
  const [entries, setEntries] = createSignal<readonly Entry[]>([]);
  const [seen, setSeen] = createSignal<HTMLElement | null>(null);
  // Two parts stand side by side, and the last ones never come up to the line: where one went is where one is.
  const [chosen, setChosen] = createSignal<HTMLElement | null>(null);
  const moveOn = () => setChosen(null);
  for (const act of MOVES) addEventListener(act, moveOn, { passive: true });
  const watch = new IntersectionObserver(
    changes => {
      for (const { target, isIntersecting } of changes)
        if (isIntersecting) setSeen(() => target as HTMLElement);
    },
    { rootMargin: READ },
  );
  onCleanup(() => {
    watch.disconnect();
    for (const act of MOVES) removeEventListener(act, moveOn);
  });
  return {
    entries,
    current: () => chosen() ?? seen(),
    go(part) {
      setChosen(() => part);
      bring(part);
    },
    list(part, title) {
      watch.observe(part);
      // What is being made stands in no document yet, so its place is not known before.
      queueMicrotask(() => setEntries([...entries(), { part, title }].sort(inOrder)));
      onCleanup(() => {
        watch.unobserve(part);
        setEntries(entries().filter(entry => entry.part !== part));
      });
    },
  };
}

const inOrder = (one: Entry, other: Entry): number =>
  one.part.compareDocumentPosition(other.part) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Brings a part of the page to the eye and to the keyboard. */
export const goTo = (id: string): void => bring(document.getElementById(id)!);

function bring(part: HTMLElement): void {
  part.scrollIntoView();
  part.focus({ preventScroll: true });
}
