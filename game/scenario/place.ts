import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Fault, Finding, Path } from './faults.ts';
import { repairOf } from './repairs.ts';

const WIDEST_EXCERPT = 120;
const BEFORE_CARET = 60;

/** Finds lines and columns in one text. */
export class Places {
  readonly text: string;
  readonly #file: string;
  readonly #lineStarts: readonly number[];

  constructor(text: string, file: string) {
    this.text = text;
    this.#file = file;
    const starts = [0];
    for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1))
      starts.push(index + 1);
    this.#lineStarts = starts;
  }

  lineOf(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** The fault that a finding is when it lies at this offset. */
  faultAt(offset: number, { severity, code, data, path, repair }: Finding): Fault {
    const line = this.lineOf(offset);
    const column = offset - this.#lineStarts[line - 1]! + 1;
    const excerpt = this.#excerpt(line, column);
    const fault = { severity, code, data, path, place: { line, column }, excerpt, file: this.#file };
    return repair ? { ...fault, repair } : fault;
  }

  /** The fault that a finding is when its path is looked up in the tree of the text. */
  faultIn(tree: Node | null, finding: Finding): Fault {
    const repair = tree && repairOf(finding, tree);
    const offset = offsetOf(tree, finding.path, finding.at);
    return this.faultAt(offset, repair ? { ...finding, repair } : finding);
  }

  #excerpt(line: number, column: number): string {
    const start = this.#lineStarts[line - 1]!;
    const next = this.#lineStarts[line];
    const end = next === undefined ? this.text.length : next - 1;
    const length = end - start - (this.text[end - 1] === '\r' ? 1 : 0);
    const from = column > WIDEST_EXCERPT - 20 ? column - 1 - BEFORE_CARET : 0;
    // A line may be the whole file: only what is shown of it is touched.
    const part = (to: number) =>
      this.text.slice(start + from, start + Math.min(to, length)).replace(/\p{Cc}/gu, picture);
    const shown = (from > 0 ? '…' : '') + part(from + WIDEST_EXCERPT);
    const before = (from > 0 ? '…' : '') + part(column - 1);
    // Tabs stay tabs, so that the caret stands below its character whatever the width of a tab.
    return `${shown}${from + WIDEST_EXCERPT < length ? '…' : ''}\n${before.replace(/[^\t]/g, ' ')}^`;
  }
}

/** A sign of the same width for a control character, so that an excerpt cannot write into a terminal. */
function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (control === '\t') return control;
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\uFFFD';
}

/** Offset of a path, or of the nearest thing above it that exists: a missing key lies at its object. */
function offsetOf(tree: Node | null, path: Path, at: Finding['at']): number {
  if (!tree) return 0;
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (!node) continue;
    const isWhole = length === path.length;
    const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    return isWhole && at === 'key' && key ? key.offset : node.offset;
  }
  return tree.offset;
}
