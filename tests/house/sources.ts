import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** A node of the syntax tree, as the parser hands it out: an ESTree with types. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** A file of code: its text and its syntax tree. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly program: Node;
  readonly comments: readonly { readonly value: string; readonly start: number }[];
}

export const isCode = (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path);

/** Folders that hold nothing of ours: packages, results, the history. */
const FOREIGN = ['node_modules', '.git', 'dist', 'coverage', 'test-results', 'playwright-report'];

/** Paths of all our files under a folder, from the root of the project. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (FOREIGN.includes(entry.name)) return [];
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** Reads a text as code; what cannot be parsed is an error, for a guard that skips a file guards nothing. */
export function parse(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  return { path, text, program: program as unknown as Node, comments };
}

const read = new Map<string, Source>();

/** All code under a folder. */
export function sourcesUnder(folder: string): Source[] {
  if (!existsSync(folder)) throw new Error(`there is no ${folder}`);
  return filesUnder(folder)
    .filter(isCode)
    .map(path => {
      const source = read.get(path) ?? parse(path, readFileSync(path, 'utf8'));
      read.set(path, source);
      return source;
    });
}

/** A node together with the one that holds it and the field it stands in. */
export interface Place {
  readonly node: Node;
  readonly parent: Node | null;
  readonly field: string;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Every node of a tree. */
export function* places(node: Node, parent: Node | null = null, field = ''): Generator<Place> {
  yield { node, parent, field };
  for (const [name, value] of Object.entries(node)) {
    if (isNode(value)) yield* places(value, node, name);
    else if (Array.isArray(value))
      for (const item of value) if (isNode(item)) yield* places(item, node, name);
  }
}

/** Where something stands, for a complaint: `game/rules/play.ts:12`. */
export const placeOf = ({ path, text }: Source, start: number): string =>
  `${path}:${text.slice(0, start).split('\n').length}`;
