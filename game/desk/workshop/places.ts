import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Path } from '../../scenario/index.ts';

/** Where a path of a file lies in its text; the nearest thing above it if there is nothing at its end. */
export function offsetAt(text: string, path: Path): { readonly offset: number; readonly length: number } {
  const tree = parseTree(text);
  for (let length = path.length; tree && length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node)
      return {
        offset: node.offset,
        length: node.type === 'object' || node.type === 'array' ? 1 : node.length,
      };
  }
  return { offset: 0, length: 0 };
}
