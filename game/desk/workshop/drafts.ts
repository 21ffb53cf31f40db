/** Drafts: where they come from and what they are called. */

import { looseValue } from '../../scenario/index.ts';
import { child } from '../../scenario/shape.ts';
import type { Text } from '../../scenario/types.ts';
import { textIn } from '../../wording/text.ts';
import type { Hall } from '../hall.ts';
import type { SavedDraft } from './ports.ts';

const FILE = /^[\w .()-]{1,80}\.json$/i;

/** A file name that can be one anywhere. */
export const safeName = (name: string): string => (FILE.test(name) ? name : 'scenario.json');

/** Starts a draft from a text, and goes to it; gives back its id. What stands in the text is not believed. */
export async function startDraft(
  hall: Hall,
  { name, text, filed }: Pick<SavedDraft, 'name' | 'text' | 'filed'>,
  how?: 'instead',
): Promise<string> {
  const { ports } = hall;
  const id = ports.newId();
  // Some editors put a byte order mark first; lines end as the editor of the page ends them.
  const plain = text.replace(/^\uFEFF/, '');
  await ports.storage.saveDraft({
    id,
    name: safeName(name),
    text: plain,
    filed: filed === null ? null : plain,
    savedAt: ports.now(),
  });
  hall.go({ at: 'workshop', draft: id }, how);
  return id;
}

/** What a draft is called in lists: its title as far as it can be read, else its file. */
export function titleOf({ text, name }: Pick<SavedDraft, 'text' | 'name'>, language: 'en' | 'es'): string {
  const title = child(looseValue(text).value, 'title');
  const both = [child(title, 'en'), child(title, 'es')];
  const isText = typeof title === 'string' || both.every(part => typeof part === 'string');
  const words = isText ? textIn(title as Text, language) : '';
  return words.trim() === '' ? name : words.slice(0, 80);
}
