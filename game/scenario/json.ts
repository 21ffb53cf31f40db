/**
 * Reads JSON files of ours (scenarios, replays, saves) and says everything that is wrong with one in a single run,
 * each fault at its line and column. The format is plain JSON: no comments, no trailing commas, no key twice.
 */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { z } from 'zod';
import {
  type Fault,
  type FaultCode,
  type FaultData,
  type Finding,
  finding,
  hasErrors,
  quotable,
} from './faults.ts';
import { findingsOf } from './issues.ts';
import { type Mended, mendKeys } from './mend.ts';
import { type Migrations, migrateWith } from './migrate.ts';
import { Places } from './place.ts';
import { type Repair, removal, withoutMark } from './repair.ts';

/** Limits on what is read at all; a file beyond them is a mistake or an attack. */
export const JSON_LIMITS = { characters: 5_000_000, depth: 64, text: 20_000, faults: 200 } as const;

/** Findings that are looked up in the text: a file with more of them may be there to be slow. */
const MOST_FINDINGS = 1000;

/** Names with a meaning of their own in JavaScript: as keys or ids they would reach into prototypes. */
export const RESERVED_NAMES: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export interface ReadResult<Value> {
  /** The value in the newest version with defaults filled in, or null if there is any error. */
  readonly value: Value | null;
  /**
   * The value as far as it can be read: also there when all that is wrong are keys, which have been mended. It may
   * be looked through for further faults, and must not be used.
   */
  readonly legible: Value | null;
  readonly faults: readonly Fault[];
  /** Gives findings of later checks their place in the same text. */
  readonly locate: (findings: readonly Finding[]) => readonly Fault[];
}

/** Parses a text, lifts it with `migrations` (if given) and checks it against a schema. Never throws. */
export function readJson<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  file: string,
  migrations?: Migrations,
): ReadResult<z.output<Schema>> {
  const { tree, faults, places } = parseText(text, file);
  const locate = (found: readonly Finding[]) =>
    found.slice(0, MOST_FINDINGS).map(item => places.faultIn(tree, item));
  if (!tree) return { value: null, legible: null, faults: inOrder(faults), locate };
  const parsed = plainValue(tree, places.text, (node, code, data, repair) => {
    const item = finding(code, [], data);
    faults.push(places.faultAt(node.offset, repair ? { ...item, repair } : item));
  });
  const lifted = migrations ? migrateWith(migrations, parsed) : { value: parsed, findings: [] };
  faults.push(...locate(lifted.findings));
  if (lifted.value === undefined) return { value: null, legible: null, faults: inOrder(faults), locate };
  const checked = schema.safeParse(lifted.value);
  if (checked.success) {
    const legible = checked.data;
    return { value: hasErrors(faults) ? null : legible, legible, faults: inOrder(faults), locate };
  }
  // What is wrong already as JSON (an infinite number, say) is not told again in other words.
  const told = new Set(faults.map(placeKey));
  const { findings, more } = findingsOf(schema, lifted.value, checked.error.issues, MOST_FINDINGS);
  faults.push(...locate(findings).filter(fault => !told.has(placeKey(fault))));
  const mended = more > 0 ? null : mendKeys(lifted.value, findings);
  const legible = mended ? (schema.safeParse(mended.value).data ?? null) : null;
  return {
    value: null,
    legible,
    faults: inOrder(faults, more),
    locate: later => locate(mended ? later.map(item => inFile(item, mended)) : later),
  };
}

function inFile(item: Finding, mended: Mended): Finding {
  const path = mended.inFile(item.path);
  const { repair } = item;
  if (!repair || repair.kind === 'text') return { ...item, path };
  return { ...item, path, repair: { ...repair, path: mended.inFile(repair.path) } };
}

const placeKey = ({ place }: Fault): string => `${place?.line}:${place?.column}`;

/** Faults in the order of the file, and not more of them than anybody reads; `others` were not looked up at all. */
export function inOrder(faults: readonly Fault[], others = 0): readonly Fault[] {
  const sorted = [...faults].sort(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
  const first = sorted[JSON_LIMITS.faults];
  if (first === undefined) return sorted;
  const more = sorted.length - JSON_LIMITS.faults + others;
  const { severity, code, data } = finding('tooManyFaults', [], { more });
  const { repair: _, ...place } = first;
  return [...sorted.slice(0, JSON_LIMITS.faults), { ...place, severity, code, data }];
}

interface ParsedText {
  /** The tree, if the text is JSON at all. */
  readonly tree: Node | null;
  readonly faults: Fault[];
  readonly places: Places;
}

function parseText(withMark: string, file: string): ParsedText {
  const text = withoutMark(withMark);
  if (text.length > JSON_LIMITS.characters) {
    const places = new Places('', file);
    const data = { found: text.length, most: JSON_LIMITS.characters };
    return {
      tree: null,
      faults: [{ ...places.faultAt(0, finding('fileTooBig', [], data)), excerpt: null }],
      places,
    };
  }
  const places = new Places(text, file);
  const tooDeep = depthFault(text, places);
  if (tooDeep) return { tree: null, faults: [tooDeep], places };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || !tree) return { tree: null, faults: syntaxFaults(text, errors, places), places };
  return { tree, faults: [], places };
}

/** The parser is recursive: what is nested too deeply is turned away before it, by a loop that is not. */
function depthFault(text: string, places: Places): Fault | null {
  const index = tooDeepAt(text);
  return index === null ? null : places.faultAt(index, finding('tooDeep', [], { most: JSON_LIMITS.depth }));
}

/** Where a text is nested more deeply than any file of ours; null if it nowhere is. */
export function tooDeepAt(text: string): number | null {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (isInString) {
      if (character === '\\') index++;
      else if (character === '"' || character === '\n') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth > JSON_LIMITS.depth) return index;
  }
  return null;
}

/** What the parser's errors are called in the wording files. */
const PROBLEMS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'symbol',
  InvalidNumberFormat: 'number',
  PropertyNameExpected: 'key',
  ValueExpected: 'value',
  ColonExpected: 'colon',
  CommaExpected: 'comma',
  CloseBraceExpected: 'brace',
  CloseBracketExpected: 'bracket',
  EndOfFileExpected: 'end',
  UnexpectedEndOfString: 'string',
  UnexpectedEndOfNumber: 'number',
  InvalidUnicode: 'escape',
  InvalidEscapeCharacter: 'escape',
  InvalidCharacter: 'character',
};

/** The parser goes on after an error and stumbles over its traces: only the first error of a line is told. */
function syntaxFaults(text: string, errors: readonly ParseError[], places: Places): Fault[] {
  const faults: Fault[] = [];
  let lastLine = 0;
  const sorted = [...errors].sort((a, b) => a.offset - b.offset);
  for (const { error, offset, length } of sorted) {
    const line = places.lineOf(offset);
    if (line === lastLine) continue;
    lastLine = line;
    const name: string = printParseErrorCode(error);
    const told = (code: FaultCode, start: number, data: FaultData, repair: Repair | null) => {
      const item = finding(code, [], data);
      faults.push(places.faultAt(start, repair ? { ...item, repair } : item));
    };
    const comma = trailingComma(text, offset);
    if (name === 'InvalidCommentToken' || name === 'UnexpectedEndOfComment')
      told('comment', offset, {}, { kind: 'text', offset, length, text: '' });
    else if (comma !== null)
      told('trailingComma', comma, {}, { kind: 'text', offset: comma, length: 1, text: '' });
    else {
      const problem = PROBLEMS[name] ?? 'symbol';
      const found = quotable(text.slice(offset, offset + length));
      told('syntax', offset, { problem, found }, syntaxRepair(text, problem, offset));
    }
  }
  if (faults.length === 0)
    faults.push(places.faultAt(0, finding('syntax', [], { problem: 'value', found: '' })));
  return faults;
}

const SEPARATORS: Readonly<Record<string, string>> = { comma: ',', colon: ':' };

/** A separator that is missing goes behind what stands before; a text that ends too early gets its brackets. */
function syntaxRepair(text: string, problem: string, offset: number): Repair | null {
  const before = text.slice(0, offset).trimEnd().length;
  const separator = SEPARATORS[problem];
  if (offset < text.trimEnd().length)
    return separator ? { kind: 'text', offset: before, length: 0, text: separator } : null;
  const open = openBrackets(text);
  return open === '' ? null : { kind: 'text', offset: before, length: 0, text: open };
}

/** The brackets that would close what a text leaves open. */
function openBrackets(text: string): string {
  let closing = '';
  for (const [token] of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[\]{}]/g)) {
    if (token === '{' || token === '[') closing = (token === '{' ? '}' : ']') + closing;
    else if (token === '}' || token === ']') closing = closing.slice(1);
  }
  return closing;
}

/** Offset of a comma that directly precedes the closing bracket at this offset, or null. */
function trailingComma(text: string, offset: number): number | null {
  if (text[offset] !== '}' && text[offset] !== ']') return null;
  let before = offset - 1;
  while (before >= 0 && /\s/.test(text[before]!)) before--;
  return text[before] === ',' ? before : null;
}

type Report = (node: Node, code: FaultCode, data: FaultData, repair?: Repair) => void;

/**
 * The plain value of a tree. Own code instead of the parser's, because it sees what a value cannot show any more:
 * keys that come twice, numbers beyond the finite, and keys that would reach into a prototype (left out).
 */
function plainValue(node: Node, text: string, report: Report): unknown {
  if (node.type === 'array') return (node.children ?? []).map(item => plainValue(item, text, report));
  if (node.type === 'number') {
    if (!Number.isFinite(node.value))
      report(node, 'notFinite', { found: quotable(text.slice(node.offset, node.offset + node.length)) });
    return node.value;
  }
  if (node.type === 'string' && node.value.length > JSON_LIMITS.text)
    report(node, 'textTooLong', { most: JSON_LIMITS.text, found: node.value.length });
  if (node.type !== 'object') return node.value;
  const object: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const [keyNode, item] = property.children ?? [];
    if (!keyNode || !item) continue;
    const key = String(keyNode.value);
    const value = plainValue(item, text, report);
    const without: Repair = { kind: 'text', ...removal(property) };
    if (RESERVED_NAMES.includes(key)) report(keyNode, 'reservedName', { name: key }, without);
    else if (Object.hasOwn(object, key)) report(keyNode, 'duplicateKey', { key: quotable(key) }, without);
    else object[key] = value;
  }
  return object;
}
