/** Mends the keys of a file that nobody knows, so that one slip does not hide what the later checks would say. */
import type { Finding, Path } from './faults.ts';
import type { JsonObject } from './objects.ts';
import { child, valueAt } from './shape.ts';

export interface Mended {
  readonly value: unknown;
  /** A path of the mended value as it is in the file: renamed keys have their old names. */
  readonly inFile: (path: Path) => Path;
}

/** Gives every unknown key the name that it was probably meant to have, or leaves it out; null if more is wrong. */
export function mendKeys(value: unknown, findings: readonly Finding[]): Mended | null {
  if (findings.some(({ code }) => code !== 'unknownKey')) return null;
  const renamed = new Map<string, string>();
  let mended = value;
  for (const { path, data } of findings) {
    const parent = path.slice(0, -1);
    const key = String(path.at(-1));
    const wanted = typeof data.nearest === 'string' ? data.nearest : null;
    const isFree = wanted !== null && child(valueAt(mended, parent), wanted) === undefined;
    mended = changed(mended, parent, object => {
      const { [key]: part, ...rest } = object;
      return isFree ? { ...rest, [wanted]: part } : rest;
    });
    if (isFree) renamed.set(JSON.stringify([...parent, wanted]), key);
  }
  return {
    value: mended,
    inFile: path =>
      path.map((key, index) => renamed.get(JSON.stringify([...path.slice(0, index), key])) ?? key),
  };
}

/** A copy with the object at a path changed; the original stays as it is. */
function changed(value: unknown, path: Path, change: (object: JsonObject) => JsonObject): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value as JsonObject);
  const part = changed(child(value, key), rest, change);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? part : item));
  return { ...(value as JsonObject), [key]: part };
}
