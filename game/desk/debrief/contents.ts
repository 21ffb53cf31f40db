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
  /** The part that is read. */
  readonly current: Accessor<HTMLElement | null>;
}

/** The stretch of the window in which a part is taken to be read: a line a quarter down. */
const READ = '-25% 0px -75% 0px';

/** Needs a Solid root. */
export function createContents(): Contents {
  const [entries, setEntries] = createSignal<readonly Entry[]>([]);
  const [current, setCurrent] = createSignal<HTMLElement | null>(null);
  const watch = new IntersectionObserver(
    seen => {
      for (const { target, isIntersecting } of seen)
        if (isIntersecting) setCurrent(() => target as HTMLElement);
    },
    { rootMargin: READ },
  );
  onCleanup(() => watch.disconnect());
  return {
    entries,
    current,
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
export function goTo(id: string): void {
  const part = document.getElementById(id)!;
  part.scrollIntoView();
  part.focus({ preventScroll: true });
}
