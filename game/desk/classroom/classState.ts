import { type Accessor, batch, createMemo, createSignal, onCleanup } from 'solid-js';
import { createStore, reconcile, unwrap } from 'solid-js/store';
import { type Confirmation, type HandIn, readHandIn } from '../../classroom/index.ts';
import { digest } from '../../scenario/digest.ts';
import type { Ports } from '../ports.ts';
import type { ClassTask, Counted, Examiner, Judged } from './examiner.ts';

/** One hand-in of a class and what is known of it so far. */
export interface Entry {
  /** By what the hand-in says, so that its address means it whatever comes or goes beside it. */
  readonly id: string;
  readonly file: string;
  /** Of a hand-in always in the same form, so that its file and its code are one. */
  readonly text: string;
  /** Null where the file is no hand-in. */
  readonly handIn: HandIn | null;
  readonly judged: Judged | null;
  readonly counted: Counted | null;
  readonly confirmation: Confirmation | null;
}

/** A hand-in that counts. */
export interface Table {
  readonly entry: Entry;
  readonly counted: Counted;
  /** In the list of all hand-ins, from 0. */
  readonly place: number;
}

export type Stage = 'inventing' | 'judging' | 'counting' | 'confirming';

export interface ClassState {
  readonly entries: readonly Entry[];
  /** Those that count in the figures, with their place in the list. */
  readonly tables: Accessor<readonly Table[]>;
  readonly progress: Accessor<{ readonly stage: Stage; readonly share: number } | null>;
  /** Whether something waits and nothing runs. */
  readonly waits: Accessor<boolean>;
  /** Whether it waits because of a failure. */
  readonly failed: Accessor<boolean>;
  /** Those of the last that came in which had been there before. */
  readonly known: Accessor<readonly Entry[]>;
  /** Takes texts in, whatever they are; the same hand-in a second time is left out and `known` tells of it. */
  add(texts: readonly { readonly file: string; readonly text: string }[]): Promise<void>;
  /** Makes hand-ins up. Files that come meanwhile are kept at once and judged when it is over, however it ends. */
  invent(count: number, name: string): Promise<void>;
  remove(entry: Entry): void;
  clear(): void;
  /** Lets the reckoning be. */
  stop(): void;
  /** Goes on with what waits, after a stop or a failure. */
  again(): void;
}

/** Digits of a digest that tell the hand-ins of a class apart. */
const ID_DIGITS = 10;

/** A text as it stands in a class before anything is known of it. */
export function entryOf({ file, text }: { readonly file: string; readonly text: string }): Entry {
  const handIn = readHandIn(text, file).value;
  const same = handIn ? JSON.stringify(handIn) : text;
  return {
    id: digest(same).slice(0, ID_DIGITS),
    file,
    text: same,
    handIn,
    judged: null,
    counted: null,
    confirmation: null,
  };
}

/** A game that the machine is said to have played otherwise does not count. */
const isCounted = ({ judged, confirmation }: Entry): boolean =>
  judged?.is === 'valid' && confirmation?.is !== 'altered';

const isToJudge = ({ handIn, judged }: Entry): boolean => handIn !== null && judged === null;
const isToCount = (entry: Entry): boolean => isCounted(entry) && entry.counted === null;
const isToConfirm = ({ judged, confirmation }: Entry): boolean =>
  judged?.is === 'valid' && confirmation === null;

/** What is done first of all that is still to do; null where nothing is. */
function firstStage(entries: readonly Entry[]): Stage | null {
  if (entries.some(isToJudge)) return 'judging';
  if (entries.some(isToCount)) return 'counting';
  return entries.some(isToConfirm) ? 'confirming' : null;
}

/** The hand-ins of an assignment: read, played again, counted and confirmed beside the page. Needs a Solid root. */
export function createClass(
  ports: Ports,
  task: ClassTask,
  id: string,
  kept: readonly { file: string; text: string }[],
): ClassState {
  const [entries, setEntries] = createStore<Entry[]>([]);
  const [progress, setProgress] = createSignal<{ stage: Stage; share: number } | null>(null);
  const [broke, setBroke] = createSignal(false);
  const [known, setKnown] = createSignal<readonly string[]>([]);
  const waits = () => progress() === null && firstStage(entries) !== null;
  let coming: Promise<Examiner> | null = null;
  let stopping = new AbortController();
  let inventing: AbortSignal | null = null;
  const isInventing = () => inventing?.aborted === false;
  let isGone = false;
  onCleanup(() => {
    isGone = true;
    stop();
    void coming?.then(
      examiner => examiner.close(),
      () => {},
    );
  });
  /** Who did not come is called again the next time. */
  function callExaminer(): Promise<Examiner> {
    coming ??= ports.examiner(unwrap(task)).catch((error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  }

  function stop(): void {
    stopping.abort();
    stopping = new AbortController();
    setProgress(null);
  }
  /** Leaves what runs, for another thing that begins; null where there is nothing to do. */
  function restart(stage: Stage | null): AbortController {
    batch(() => {
      stop();
      setBroke(false);
      setProgress(stage && { stage, share: 0 });
    });
    return stopping;
  }
  function put(entry: Entry, part: Partial<Entry>): void {
    setEntries(each => each.text === entry.text, part);
  }
  /** At once: each change by itself would draw the whole class anew. */
  function putAll(changed: readonly Entry[], partOf: (place: number) => Partial<Entry>): void {
    batch(() => {
      for (const [place, entry] of changed.entries()) put(entry, partOf(place));
    });
  }
  function keep(): void {
    const handIns = entries.map(({ file, text }) => ({ file, text }));
    void ports.storage.saveClass({ id, handIns, savedAt: ports.now() });
  }

  /** Judges, counts and confirms whatever has not been so far. */
  async function work(): Promise<void> {
    const { signal } = restart(firstStage(entries));
    const show = (stage: Stage, share: number) => {
      if (!signal.aborted) setProgress({ stage, share });
    };
    const patience = (stage: Stage) => ({ signal, onProgress: (share: number) => show(stage, share) });
    try {
      const there = await callExaminer();
      if (signal.aborted) return;
      const toJudge = entries.filter(isToJudge);
      const judged = await there.judge(plain(toJudge), patience('judging'));
      putAll(toJudge, place => ({ judged: judged[place]! }));
      const toCount = entries.filter(isToCount);
      const counted = await there.count(plain(toCount), patience('counting'));
      putAll(toCount, place => ({ counted: counted[place]! }));
      const toConfirm = entries.filter(isToConfirm);
      let done = 0;
      await Promise.all(
        toConfirm.map(async entry => {
          const confirmation = await there.confirm(unwrap(entry).handIn!, { signal });
          put(entry, { confirmation });
          done++;
          show('confirming', done / toConfirm.length);
        }),
      );
      if (!signal.aborted) setProgress(null);
    } catch (error) {
      if (signal.aborted || isGone) return;
      console.error(error);
      // Of many questions at once one has failed: the others end with it.
      batch(() => {
        stop();
        setBroke(true);
      });
    }
  }

  async function add(texts: readonly { readonly file: string; readonly text: string }[]): Promise<void> {
    const there = new Set(entries.map(({ text }) => text));
    const again = new Set<string>();
    const read = texts.map(entryOf).filter(({ text }) => {
      if (there.has(text)) again.add(text);
      return !there.has(text) && there.add(text);
    });
    // In one with the work that begins: in between it would wait, and nothing run.
    await batch(() => {
      setEntries([...entries, ...read]);
      setKnown([...again]);
      keep();
      return isInventing() ? undefined : work();
    });
  }

  async function invent(count: number, name: string): Promise<void> {
    if (isInventing()) return;
    const { signal } = restart('inventing');
    inventing = signal;
    const onProgress = (share: number) => setProgress({ stage: 'inventing', share });
    let made: readonly HandIn[];
    try {
      made = await (await callExaminer()).invent(count, { signal, onProgress });
    } catch (error) {
      if (signal.aborted) return;
      endInventing();
      throw error;
    }
    if (signal.aborted) return;
    await batch(() => {
      stop();
      return add(
        made.map((handIn, place) => ({ file: `${name} ${place + 1}`, text: JSON.stringify(handIn) })),
      );
    });
  }
  /** What came in meanwhile has its turn. */
  function endInventing(): void {
    if (entries.length > 0) void work();
    else stop();
  }

  if (kept.length > 0) void add(kept);
  return {
    entries,
    // A confirmation alone changes nothing in what is drawn of a table.
    tables: createMemo(
      () =>
        entries.flatMap((entry, place): Table[] =>
          isCounted(entry) && entry.counted ? [{ entry, counted: entry.counted, place }] : [],
        ),
      [],
      {
        equals: (was, now) =>
          was.length === now.length &&
          was.every(({ counted, place }, at) => counted === now[at]!.counted && place === now[at]!.place),
      },
    ),
    progress,
    waits,
    failed: () => broke() && waits(),
    known: () => entries.filter(({ text }) => known().includes(text)),
    add,
    invent,
    remove(entry) {
      setEntries(reconcile(entries.filter(each => each.text !== entry.text)));
      keep();
    },
    clear() {
      stop();
      setEntries(reconcile([]));
      void ports.storage.removeClass(id);
    },
    stop: () => (isInventing() ? endInventing() : stop()),
    again() {
      if (waits()) void work();
    },
  };
}

/** Hand-ins as they can be posted to a worker. */
const plain = (entries: readonly Entry[]): HandIn[] => entries.map(entry => unwrap(entry).handIn!);
