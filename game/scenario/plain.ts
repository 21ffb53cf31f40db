import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { JSON_LIMITS, RESERVED_NAMES, tooDeepAt } from './json.ts';

export interface LooseValue {
  /** What could be read; names that would reach into prototypes are left out. */
  readonly value: unknown;
  /** Whether all of it is JSON. */
  readonly isWhole: boolean;
}

/** The value of a text that is still being written. Nothing is checked but what would be dangerous to read. */
export function looseValue(text: string): LooseValue {
  if (text.length > JSON_LIMITS.characters || tooDeepAt(text) !== null)
    return { value: null, isWhole: false };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return { value: tree ? plain(tree) : null, isWhole: tree !== undefined && errors.length === 0 };
}

function plain(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plain);
  if (node.type !== 'object') return node.value;
  const object: Record<string, unknown> = {};
  for (const { children } of node.children ?? []) {
    const [key, item] = children ?? [];
    const name = String(key?.value);
    if (key && item && !RESERVED_NAMES.includes(name)) object[name] = plain(item);
  }
  return object;
}
