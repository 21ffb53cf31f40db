import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Hall } from '../hall.ts';
import type { SavedDraft } from './ports.ts';

/** Milliseconds of rest after which a text is kept. */
const KEEP_AFTER = 500;

/** Ids that make the name of a file. */
const FOLLOWED = /^[a-z][a-z0-9-]*$/;

/**
 * The draft in hand, kept on this device whenever it rests, and when the page goes. Needs a Solid root.
 * @param text the text in hand; that of the draft is older
 * @param id the id that stands in the text
 */
export function createKeptDraft(
  hall: Hall,
  first: SavedDraft,
  text: Accessor<string>,
  id: Accessor<string>,
): readonly [Accessor<SavedDraft>, (draft: SavedDraft) => void] {
  const [draft, setDraft] = createSignal(first);

  // Until it is a file, its name follows the id.
  let followed = first.name;
  createEffect(
    on(
      id,
      (now, before) => {
        const { name, filed } = draft();
        if (filed !== null || name !== followed || (before !== undefined && before === now)) return;
        if (!FOLLOWED.test(now)) return;
        followed = `${now}.json`;
        setDraft({ ...draft(), name: followed });
      },
      { defer: true },
    ),
  );

  let isKept = true;
  const keep = () => {
    if (isKept) return;
    isKept = true;
    void hall.ports.storage.saveDraft({ ...draft(), text: text(), savedAt: hall.ports.now() });
  };
  createEffect(
    on(
      [text, draft],
      () => {
        isKept = false;
        const timer = setTimeout(keep, KEEP_AFTER);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );
  window.addEventListener('pagehide', keep);
  onCleanup(() => {
    window.removeEventListener('pagehide', keep);
    keep();
  });
  return [draft, setDraft];
}
