/**
 * Changes of a scenario text that keep what they do not touch: each is a few characters of the text, and what belongs
 * together changes together. A position that goes takes its number out of every row, and the indices behind it move up.
 */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Path } from './faults.ts';
import { editOf, type Repair, type TextEdit } from './repair.ts';

export type Revision =
  | Repair
  /** Replaces what stands there, or adds it, with whatever has to stand around it; keys come in the order given. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown; readonly order?: readonly string[] }
  /** Moves an item of a list to another place. */
  | { readonly kind: 'move'; readonly path: Path; readonly to: number };

/** The edits of a text that make revisions, each on the text that the one before it left. */
export function editsOf(source: string, revisions: readonly Revision[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let text = source;
  for (const revision of revisions) {
    const edit = editFor(text, revision);
    if (edit === null) continue;
    edits.push(edit);
    text = edited(text, edit);
  }
  return edits;
}

/** The text with revisions made. */
export const revised = (source: string, revisions: readonly Revision[]): string =>
  editsOf(source, revisions).reduce(edited, source);

const edited = (text: string, edit: TextEdit): string =>
  text.slice(0, edit.offset) + edit.text + text.slice(edit.offset + edit.length);

function editFor(source: string, revision: Revision): TextEdit | null {
  if (revision.kind === 'move') return moved(source, revision.path, revision.to);
  return editOf(source, revision.kind === 'set' ? setting(source, revision) : revision);
}

/** A value at a place that may not be there yet: then it is put in, with everything above it that is missing. */
function setting(source: string, { path, value, order }: Extract<Revision, { kind: 'set' }>): Repair {
  const tree = parseTree(source);
  const at = (place: Path) => (tree ? findNodeAtLocation(tree, [...place]) : undefined);
  if (at(path)) return { kind: 'replace', path, value };
  let place = path;
  let whole = value;
  while (place.length > 1 && !at(place.slice(0, -1))) {
    const key = place.at(-1)!;
    whole = typeof key === 'number' ? [whole] : { [key]: whole };
    place = place.slice(0, -1);
  }
  const before =
    place === path && order ? successor(at(path.slice(0, -1)), String(path.at(-1)), order) : null;
  return before === null
    ? { kind: 'insert', path: place, value: whole }
    : insertBefore(source, before, String(place.at(-1)), whole);
}

/** The first entry of an object that comes later in the order than a key. */
function successor(object: Node | undefined, key: string, order: readonly string[]): Node | null {
  const later = order.slice(order.indexOf(key) + 1);
  const entries = object?.type === 'object' ? (object.children ?? []) : [];
  return entries.find(entry => later.includes(String(entry.children?.[0]?.value))) ?? null;
}

/** Puts an entry before another one: the edit that would append it, at another place. */
function insertBefore(source: string, entry: Node, key: string, value: unknown): Repair {
  const before = source.slice(0, entry.offset);
  const isOnOwnLine = /(^|\n)[ \t]*$/.test(before);
  const margin = isOnOwnLine ? (/[ \t]*$/.exec(before)?.[0] ?? '') : '';
  const item = oneEntry(key, value, margin);
  const gap = isOnOwnLine ? `${source.includes('\r\n') ? '\r\n' : '\n'}${margin}` : ' ';
  return { kind: 'text', offset: entry.offset, length: 0, text: `${item},${gap}` };
}

/** An entry as `editOf` writes it, margin and all. */
function oneEntry(key: string, value: unknown, margin: string): string {
  const empty = `{\n${margin}"": 0\n}`;
  const edit = editOf(empty, { kind: 'insert', path: [key], value })!;
  return edit.text.replace(/^,\s*/, '');
}

function moved(source: string, path: Path, to: number): TextEdit | null {
  const tree = parseTree(source);
  const items = tree ? (findNodeAtLocation(tree, path.slice(0, -1))?.children ?? []) : [];
  const from = Number(path.at(-1));
  const [item, goal] = [items[from], items[to]];
  if (!item || !goal || from === to) return null;
  const [low, high] = from < to ? [from, to] : [to, from];
  const places = items.slice(low, high + 1);
  const texts = places.map(node => source.slice(node.offset, node.offset + node.length));
  const [carried] = texts.splice(from - low, 1);
  texts.splice(to - low, 0, carried!);
  const gaps = places.slice(1).map((node, index) => {
    const previous = places[index]!;
    return source.slice(previous.offset + previous.length, node.offset);
  });
  const start = places[0]!.offset;
  const last = places.at(-1)!;
  return {
    offset: start,
    length: last.offset + last.length - start,
    text: texts.map((text, index) => text + (gaps[index] ?? '')).join(''),
  };
}
