/** Changes of one place in the text of a file, which an editor can apply: everything else stays as it was written. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Path } from './faults.ts';
import { child, valueAt } from './shape.ts';
import type { Text } from './types.ts';

/** One change. Paths are those of the text as it stands; an insertion at a place of a list moves the rest along. */
export type Repair =
  | { readonly kind: 'replace'; readonly path: Path; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'insert'; readonly path: Path; readonly value: unknown }
  /** Gives the key at the end of the path another name. */
  | { readonly kind: 'rename'; readonly path: Path; readonly key: string }
  /** Characters of the text, for what is no JSON yet. */
  | { readonly kind: 'text'; readonly offset: number; readonly length: number; readonly text: string };

/** Replaces `length` characters from `offset` on. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** The text with one repair done; the text itself where its path leads nowhere. */
export function applyRepair(source: string, repair: Repair): string {
  const edit = editOf(source, repair);
  return edit === null
    ? source
    : source.slice(0, edit.offset) + edit.text + source.slice(edit.offset + edit.length);
}

/** A byte order mark, which some editors put first, is no part of the JSON: places are counted from behind it. */
export const withoutMark = (source: string): string =>
  source.startsWith('\uFEFF') ? source.slice(1) : source;

/** The repair as an edit of the text, or null where its path leads nowhere. */
export function editOf(source: string, repair: Repair): TextEdit | null {
  const text = withoutMark(source);
  const edit = editIn(text, repair);
  return edit && { ...edit, offset: edit.offset + source.length - text.length };
}

function editIn(source: string, repair: Repair): TextEdit | null {
  if (repair.kind === 'text') return { offset: repair.offset, length: repair.length, text: repair.text };
  const tree = parseTree(source);
  const node = tree && findNodeAtLocation(tree, [...repair.path]);
  switch (repair.kind) {
    case 'insert':
      return tree ? insertionAt(source, tree, repair.path, repair.value) : null;
    case 'replace':
      if (!node) return null;
      return {
        offset: node.offset,
        length: node.length,
        text: jsonText(repair.value, marginOf(source, node)),
      };
    case 'rename': {
      const name = node?.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
      return name ? { offset: name.offset, length: name.length, text: JSON.stringify(repair.key) } : null;
    }
    case 'remove':
      return node?.parent ? removal(node.parent.type === 'property' ? node.parent : node) : null;
  }
}

/** An insertion into something that is not there yet, such as the first red line of a brief, brings it along. */
function insertionAt(source: string, tree: Node, path: Path, value: unknown): TextEdit | null {
  const key = path.at(-1);
  if (key === undefined) return null;
  const above = path.slice(0, -1);
  const parent = findNodeAtLocation(tree, above);
  if (parent) return insertion(source, parent, key, value);
  return typeof key === 'string' ? insertionAt(source, tree, above, { [key]: value }) : null;
}

function insertion(source: string, parent: Node, key: string | number, value: unknown): TextEdit | null {
  if (parent.type !== 'object' && parent.type !== 'array') return null;
  const items = parent.children ?? [];
  const first = items[0];
  const isBroken = first !== undefined && source.slice(parent.offset, first.offset).includes('\n');
  const margin = isBroken && first ? marginOf(source, first) : marginOf(source, parent);
  const name = parent.type === 'object' ? `${JSON.stringify(String(key))}: ` : '';
  const item = name + jsonText(value, margin, name.length);
  if (first === undefined)
    return {
      offset: parent.offset,
      length: parent.length,
      text: parent.type === 'object' ? `{ ${item} }` : `[${item}]`,
    };
  const gap = isBroken ? `${lineEnd(source)}${margin}` : ' ';
  const next = parent.type === 'array' ? items[Number(key)] : undefined;
  if (next) return { offset: next.offset, length: 0, text: `${item},${gap}` };
  const last = items.at(-1)!;
  return { offset: last.offset + last.length, length: 0, text: `,${gap}${item}` };
}

/** An entry goes with the comma before it, or, being the first, with the one after it. */
export function removal(node: Node): TextEdit {
  const items = node.parent?.children ?? [];
  const index = items.indexOf(node);
  const previous = items[index - 1];
  const next = items[index + 1];
  const end = node.offset + node.length;
  if (previous) {
    const from = previous.offset + previous.length;
    return { offset: from, length: end - from, text: '' };
  }
  if (next) return { offset: node.offset, length: next.offset - node.offset, text: '' };
  const parent = node.parent!;
  return { offset: parent.offset + 1, length: parent.length - 2, text: '' };
}

const lineEnd = (source: string) => (source.includes('\r\n') ? '\r\n' : '\n');

/**
 * Whose field a repair writes: the name, or else the id, of the nearest part around it, and in a brief of its principal;
 * null for a field that is nobody's.
 */
export function repairOwner(file: unknown, repair: Repair): Text | null {
  if (repair.kind === 'text') return null;
  const { path } = repair;
  for (let length = path.length - 1; length > 0; length--) {
    const name = nameOf(valueAt(file, path.slice(0, length)));
    if (name !== null) return name;
  }
  const principals = valueAt(file, ['agenda', 'principals']);
  if (path[0] !== 'briefs' || path.length < 3 || !Array.isArray(principals)) return null;
  return nameOf(principals.find(principal => child(principal, 'id') === path[1]));
}

/** What a part of a file is called; null for what has neither a name nor an id. */
function nameOf(part: unknown): Text | null {
  const name = child(part, 'name');
  const [en, es] = [child(name, 'en'), child(name, 'es')];
  if (typeof en === 'string' && typeof es === 'string') return { en, es };
  const plain = typeof name === 'string' ? name : child(part, 'id');
  return typeof plain === 'string' ? plain : null;
}

/** White space at the beginning of the line in which a node stands. */
function marginOf(source: string, node: Node): string {
  const start = source.lastIndexOf('\n', node.offset - 1) + 1;
  return /^[ \t]*/.exec(source.slice(start, node.offset))?.[0] ?? '';
}

const WIDEST = 100;

/** A value in the manner of the shipped files: on one line where it fits, else an entry a line. */
function jsonText(value: unknown, margin = '', before = 0): string {
  const line = oneLine(value);
  if (margin.length + before + line.length <= WIDEST || value === null || typeof value !== 'object')
    return line;
  const inner = margin + (margin.includes('\t') ? '\t' : '  ');
  const isList = Array.isArray(value);
  const items = Object.entries(value).map(([key, item]) => {
    const name = isList ? '' : `${JSON.stringify(key)}: `;
    return inner + name + jsonText(item, inner, name.length);
  });
  return `${isList ? '[' : '{'}\n${items.join(',\n')}\n${margin}${isList ? ']' : '}'}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const items = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return items.length === 0 ? '{}' : `{ ${items.join(', ')} }`;
}
