import { type Accessor, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import type { Draft } from '../../scenario/types.ts';
import { type Advice, type Delegation, sumTallies, type Tally } from './counsel.ts';
import type { PlayState } from './state.ts';

/** Milliseconds in which a draft may change on before it is asked about. */
const SETTLING = 150;

/** A delegation that is called in with the first question. Needs a Solid root; it leaves with it. */
export function callDelegation(open: () => Promise<Delegation>): Delegation {
  let coming: Promise<Delegation> | null = null;
  /** Turns that are over stay as they are. */
  const judged = new Map<string, Promise<readonly Tally[]>>();
  const come = () => {
    coming ??= open();
    coming.catch(() => {
      coming = null;
    });
    return coming;
  };
  const close = () =>
    void coming?.then(
      delegation => delegation.close(),
      () => {},
    );
  onCleanup(close);
  return {
    advise: async view => (await come()).advise(view),
    judge(step) {
      const key = `${step.view.me} ${step.view.negotiation.ply}`;
      const tally = judged.get(key) ?? come().then(delegation => delegation.judge(step));
      judged.set(key, tally);
      tally.catch(() => judged.delete(key));
      return tally;
    },
    read: async (view, draft) => (await come()).read(view, draft),
    close,
  };
}

/**
 * What comes of a question that is put anew whenever `about` changes; an answer that is no longer wanted is dropped.
 * Null until the first answer.
 */
function createAnswer<About, Answer>(
  about: Accessor<About | null>,
  ask: (about: About) => Promise<Answer>,
  pause = 0,
): { readonly answer: Accessor<Answer | null>; readonly failed: Accessor<boolean> } {
  const [answer, setAnswer] = createSignal<Answer | null>(null);
  const [failed, setFailed] = createSignal(false);
  createEffect(
    on(about, now => {
      setFailed(false);
      if (now === null) {
        setAnswer(null);
        return;
      }
      let isWanted = true;
      const put = () =>
        ask(now).then(
          found => isWanted && setAnswer(() => found),
          error => {
            if (!isWanted) return;
            console.error(error);
            setAnswer(null);
            setFailed(true);
          },
        );
      const timer = setTimeout(put, pause);
      onCleanup(() => {
        isWanted = false;
        clearTimeout(timer);
      });
    }),
  );
  return { answer, failed };
}

/** What the others would make of a draft, once it rests; empty until that is known. */
export function createReading(play: PlayState, draft: Accessor<Draft | null>) {
  const { answer } = createAnswer(
    () => {
      const text = draft();
      return text && { view: play.view(), text };
    },
    ({ view, text }) => play.delegation.read(view, text),
    SETTLING,
  );
  return () => answer() ?? [];
}

/** What the voices say at this moment, and how often each was right; only while the person is asked. */
export function createAdvice(play: PlayState) {
  const asked = createMemo(() => (play.mine() ? play.view() : null));
  const { answer, failed } = createAnswer<ReturnType<PlayState['view']>, readonly Advice[]>(asked, view =>
    play.delegation.advise(view),
  );
  // The record comes after the advice, so that it holds nothing up.
  const turn = createMemo(() => (answer() ? play.view().negotiation.round : null));
  const record = createAnswer(turn, () => judgeAll(play, () => turn() !== null));
  return { advice: answer, failed, tallies: record.answer };
}

/** One step after the other, so that a question about a draft never waits for all of them. */
async function judgeAll(play: PlayState, isWanted: () => boolean): Promise<readonly Tally[]> {
  const tallies: (readonly Tally[])[] = [];
  for (const step of play.session.ownSteps()) {
    if (!isWanted()) break;
    tallies.push(await play.delegation.judge(step));
  }
  return sumTallies(tallies);
}
