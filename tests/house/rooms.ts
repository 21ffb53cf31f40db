import { posix } from 'node:path';
import { isCode, type Node, places, type Source } from './sources.ts';

/** Who may import whom, as architecture has it. A room that is not named here may not exist. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  shell: [
    'classroom',
    'desk',
    'table',
    'present',
    'flow',
    'lab',
    'opponent',
    'analysis',
    'rules',
    'scenario',
    'wording',
  ],
  desk: ['classroom', 'present', 'flow', 'rules', 'scenario', 'analysis', 'wording'],
  table: ['present', 'flow', 'wording'],
  present: ['rules', 'scenario', 'analysis', 'wording'],
  classroom: ['flow', 'rules', 'scenario', 'analysis'],
  flow: ['rules', 'scenario', 'analysis'],
  lab: ['opponent', 'rules', 'scenario', 'analysis'],
  opponent: ['rules', 'scenario', 'analysis'],
  analysis: ['rules', 'scenario'],
  rules: ['scenario'],
  scenario: [],
  wording: [],
};

/** Arrows for types alone: catalogues are checked for completeness against the unions they put into words. */
export const TYPE_ARROWS: Readonly<Record<string, readonly string[]>> = {
  wording: ['lab', 'opponent', 'analysis', 'rules', 'scenario'],
};

/** Rooms of drawings and sounds: they may take files from assets/. */
const WITH_ASSETS = ['shell', 'desk', 'table'];

/** Packages of the core rooms; the others may take any that the game declares. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  scenario: ['zod', 'jsonc-parser', 'fastest-levenshtein', '@noble/hashes'],
  rules: ['immer', 'pure-rand'],
  analysis: ['pure-rand', 'zod'],
  lab: ['pure-rand'],
  opponent: ['pure-rand'],
  classroom: ['zod'],
  present: [],
  wording: [],
};

export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
  readonly start: number;
}

/** All that a file takes from others: imports, re-exports, dynamic imports, imported types, `new URL('./…')`. */
export function importsOf({ program }: Source): Import[] {
  const found: Import[] = [];
  for (const { node } of places(program)) {
    const literal = sourceOf(node);
    if (typeof literal?.value === 'string')
      found.push({ from: literal.value, typeOnly: isTypeOnly(node), start: node.start });
  }
  return found;
}

function sourceOf(node: Node): Node | null {
  if (node.type === 'NewExpression') {
    const { callee, arguments: args } = node as unknown as { callee: Node; arguments: readonly Node[] };
    const isFile = callee['name'] === 'URL' && args.length === 2 && `${args[0]!['value']}`.startsWith('.');
    return isFile ? args[0]! : null;
  }
  const isImport = /^(Import|Export\w+)(Declaration|Expression)$|^TSImportType$/.test(node.type);
  return isImport ? ((node['source'] ?? node['argument']) as Node | null) : null;
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType') return true;
  if (node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const names = (node['specifiers'] ?? []) as readonly Node[];
  return (
    names.length > 0 && names.every(name => name['importKind'] === 'type' || name['exportKind'] === 'type')
  );
}

const roomOf = (path: string): string | null => /^game\/([^/]+)\//.exec(path)?.[1] ?? null;

/** What one file does against the arrows; `exists` says which files there are. */
export function wrongArrows(source: Source, exists: (path: string) => boolean): string[] {
  const room = roomOf(source.path);
  if (!room || !ARROWS[room]) return [`${source.path} is in no room`];
  return importsOf(source).flatMap(({ from, typeOnly }) => {
    const say = (what: string) => [`${source.path} -> ${from}: ${what}`];
    if (!from.startsWith('.')) return isAllowedPackage(source.path, room, from) ? [] : say('package');
    const target = posix.join(posix.dirname(source.path), from.replace(/\?\w+$/, ''));
    if (!exists(target)) return say('there is no such file');
    if (target.startsWith('assets/')) return WITH_ASSETS.includes(room) ? [] : say('assets');
    const other = roomOf(target);
    // The shell knows files; another's code it knows only by the game's rooms.
    if (!other) return room === 'shell' && !isCode(target) ? [] : say('outside of the game');
    if (other === room || ARROWS[room]!.includes(other)) return [];
    return typeOnly && TYPE_ARROWS[room]?.includes(other) ? [] : say(`${room} may not import ${other}`);
  });
}

function isAllowedPackage(path: string, room: string, from: string): boolean {
  const name = from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : from.split('/')[0]!;
  if (name.startsWith('node:')) return room === 'shell';
  // Where states are made: `begin` freezes the first, `play` all others.
  if (room === 'rules' && name === 'immer')
    return path === 'game/rules/play.ts' || path === 'game/rules/begin.ts';
  return PACKAGES[room]?.includes(name) ?? true;
}

/**
 * Draws of the game's own chance outside of the rules, by their file or by way of the room's index: whoever could
 * draw with the seed of a game could reckon its secrets.
 */
export function strayChance(source: Source): string[] {
  const isInside = source.path.startsWith('game/rules/') && source.path !== 'game/rules/index.ts';
  return importsOf(source).flatMap(({ from }) => {
    const target = posix.join(posix.dirname(source.path), from);
    return target === 'game/rules/chance.ts' && !isInside ? [`${source.path} -> ${from}`] : [];
  });
}

/** Rooms in a circle, arrows for types included; null if there is none. */
export function circleOf(sources: readonly Source[]): readonly string[] | null {
  const arrows = new Map<string, Set<string>>();
  for (const source of sources)
    for (const { from } of importsOf(source)) {
      const room = roomOf(source.path);
      const other = from.startsWith('.') ? roomOf(posix.join(posix.dirname(source.path), from)) : null;
      if (room && other && other !== room) arrows.set(room, (arrows.get(room) ?? new Set()).add(other));
    }
  const follow = (room: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(room)) return [...path.slice(path.indexOf(room)), room];
    for (const other of arrows.get(room) ?? []) {
      const circle = follow(other, [...path, room]);
      if (circle) return circle;
    }
    return null;
  };
  for (const room of arrows.keys()) {
    const circle = follow(room, []);
    if (circle) return circle;
  }
  return null;
}
