import { expect, test } from 'vitest';
import type { SavedDraft } from '../../game/desk/workshop/ports.ts';
import { openStorage } from '../../game/shell/storage.ts';
import { memoryValues } from '../kit/memoryValues.ts';

const draft = (id: string, savedAt: number): SavedDraft => ({
  id,
  name: `${id}.json`,
  text: '{',
  filed: null,
  savedAt,
});

test('drafts are kept beside games, the newest first, and go one by one', async () => {
  const storage = openStorage(memoryValues(), () => {});
  await storage.saveDraft(draft('old', 1));
  await storage.saveDraft({ ...draft('new', 2), filed: '{}', test: '{"round":2}' });
  expect((await storage.loadDrafts()).map(({ id }) => id)).toEqual(['new', 'old']);
  expect(await storage.loadGames()).toEqual([]);
  expect(await storage.loadDraft('new')).toEqual({ ...draft('new', 2), filed: '{}', test: '{"round":2}' });
  await storage.removeDraft('new');
  expect(await storage.loadDraft('new')).toBeNull();
});

test('what is no draft is not taken for one', async () => {
  const values = memoryValues();
  await values.set('draft:a', 7);
  await values.set('draft:b', { id: 'b' });
  await values.set('draft:c', { id: 'c', text: '{}', name: 3, filed: 4, savedAt: 'x' });
  const storage = openStorage(values, () => {});
  expect(await storage.loadDrafts()).toEqual([{ id: 'c', text: '{}', name: '', filed: null, savedAt: 0 }]);
});
