/** What the fault catalogues share: their type, and how they reach into the data of a fault. */

/** The data of a fault, as `scenario/faults.ts` has it. */
export type Data = Readonly<Record<string, string | number | readonly string[]>>;

/** A catalogue: a text for every code, complete by the compiler. */
export interface FaultWords<Code extends string> {
  readonly words: { readonly error: string; readonly warning: string };
  readonly texts: Readonly<Record<Code, (data: Data) => string>>;
}

/** Parts of the data; what is not there is an empty text, nothing, or 0. */
export const at = {
  text: (data: Data, key: string): string => {
    const value = data[key];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  },
  number: (data: Data, key: string): number => Number(data[key] ?? 0),
  list: (data: Data, key: string): readonly string[] => {
    const value = data[key];
    return typeof value === 'object' ? value : [];
  },
};

/** A text with its control characters written out, so that quoting a file cannot write into a terminal. */
export const visible = (text: string): string =>
  text.replace(/\p{Cc}/gu, character => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`);

const LONGEST_LIST = 12;

/** "a, b or c"; a long list is cut. */
export function list(names: readonly string[], or: string): string {
  if (names.length > LONGEST_LIST) return `${names.slice(0, LONGEST_LIST).join(', ')}, …`;
  const last = names.at(-1);
  return last === undefined || names.length === 1
    ? (last ?? '')
    : `${names.slice(0, -1).join(', ')} ${or} ${last}`;
}
