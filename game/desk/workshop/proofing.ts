import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import type { Fault } from '../../scenario/index.ts';
import { type Proof, type Proofreader, TooSlow } from './ports.ts';

/** Milliseconds of rest after which a text is read. */
const READ_AFTER = 180;
/** Milliseconds after which a text that was read, and rests, is linted. */
const LINT_AFTER = 800;

/** What somebody who reads along has found. */
export interface Proofing {
  readonly proof: Accessor<Proof | null>;
  /** What is wrong with the text as it was last read; what had to be reckoned stays until it has been reckoned anew. */
  readonly faults: Accessor<readonly Fault[]>;
  /** Whether a fault was found in the text as it stands now. */
  isOfThisText(fault: Fault): boolean;
  /** Whether somebody still looks at the text, or has yet to. */
  readonly isReading: Accessor<boolean>;
  /** Why the text could not be read. */
  readonly unread: Accessor<'slow' | 'broken' | null>;
}

/** Has a text read whenever it rests, and linted when it rests longer. Needs a Solid root. */
export function createProofing(
  proofreader: Proofreader,
  text: Accessor<string>,
  name: Accessor<string>,
): Proofing {
  const [proof, setProof] = createSignal<Proof | null>(null);
  const [unread, setUnread] = createSignal<'slow' | 'broken' | null>(null);

  createEffect(
    on([text, name], ([now, file]) => {
      const timer = setTimeout(() => void read(now, file), READ_AFTER);
      onCleanup(() => clearTimeout(timer));
    }),
  );
  async function read(now: string, file: string): Promise<void> {
    try {
      const found = await proofreader.read(now, file);
      if (text() !== now) return;
      setUnread(null);
      setProof(found);
    } catch (error) {
      if (text() === now) setUnread(error instanceof TooSlow ? 'slow' : 'broken');
    }
  }

  const [linted, setLinted] = createSignal<{
    readonly proof: Proof;
    readonly faults: readonly Fault[];
  } | null>(null);
  createEffect(
    on([proof, text], ([there, now]) => {
      if (there?.text !== now) return;
      const stopping = new AbortController();
      const timer = setTimeout(() => void lint(there, stopping.signal), LINT_AFTER);
      onCleanup(() => {
        clearTimeout(timer);
        stopping.abort();
      });
    }),
  );
  async function lint(there: Proof, signal: AbortSignal): Promise<void> {
    try {
      const found = await proofreader.lint(there.text, name(), signal);
      // What was known before stays the same thing, so that its row stays where it is.
      const known = new Map(there.faults.map(fault => [JSON.stringify(fault), fault]));
      setLinted({ proof: there, faults: found.map(fault => known.get(JSON.stringify(fault)) ?? fault) });
    } catch (error) {
      if (!signal.aborted) setUnread(error instanceof TooSlow ? 'slow' : 'broken');
    }
  }

  return {
    proof,
    unread,
    isReading: () => unread() === null && linted()?.proof.text !== text(),
    faults: createMemo(() => {
      const there = proof();
      const more = linted();
      if (!there || !more) return there?.faults ?? [];
      if (more.proof === there) return more.faults;
      return [...there.faults, ...more.faults.filter(fault => !more.proof.faults.includes(fault))];
    }),
    isOfThisText(fault) {
      const there = proof();
      return there?.text === text() && (linted()?.proof === there || there.faults.includes(fault));
    },
  };
}
