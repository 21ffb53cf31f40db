import type { KeyValues } from '../../game/shell/storage.ts';

/** A store that lasts as long as whoever holds it. */
export function memoryValues(): KeyValues {
  const values = new Map<string, unknown>();
  return {
    keys: async () => [...values.keys()],
    get: async key => values.get(key),
    set: async (key, value) => void values.set(key, value),
    remove: async key => void values.delete(key),
  };
}
