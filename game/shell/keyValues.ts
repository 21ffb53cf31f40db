import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval';
import type { KeyValues } from './storage.ts';

/** IndexedDB as a store of keys and values. It is opened at the first use; where it may not be, each call fails. */
export function indexedValues(): KeyValues {
  let store: UseStore | null = null;
  const open = () => {
    store ??= createStore('red-lines', 'kept');
    return store;
  };
  return {
    keys: async () => (await keys<IDBValidKey>(open())).map(String),
    get: async key => get<unknown>(key, open()),
    set: async (key, value) => set(key, value, open()),
    remove: async key => del(key, open()),
  };
}
