import { type Node, type Place, placeOf, places, type Source } from './sources.ts';

/** Rooms that compute the same everywhere and always: no clock, no chance, no screen, no network. */
export const CORE = ['scenario', 'rules', 'analysis', 'opponent', 'lab', 'present', 'wording'];

/** Globals that no core room may touch. */
const OUTSIDE = [
  'Date',
  'console',
  'process',
  'performance',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'globalThis',
  'window',
  'document',
  'crypto',
  'eval',
  'Function',
];

/** The part of Math that gives the same bits in every engine. */
const EXACT = [
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'PI',
  'round',
  'sign',
  'sqrt',
  'trunc',
];

/** An identifier that names a value of its own, and not a member, a key or a type's member. */
function isValue({ node, parent, field }: Place): boolean {
  if (node.type !== 'Identifier') return false;
  if (parent?.type === 'MemberExpression') return field === 'object' || parent['computed'] === true;
  if (field === 'key') return parent?.['computed'] === true;
  return field !== 'imported' && field !== 'exported' && field !== 'label';
}

/** What a core file does that does not give the same answer everywhere. */
export function impurities(source: Source): string[] {
  const found: string[] = [];
  for (const place of places(source.program)) {
    const { node, parent } = place;
    const say = (what: string) => found.push(`${placeOf(source, node.start)}: ${what}`);
    const name = `${node['name']}`;
    if (isValue(place) && OUTSIDE.includes(name)) say(name);
    if (isValue(place) && name === 'Math') {
      const member = parent?.type === 'MemberExpression' ? (parent['property'] as Node) : null;
      const isExact = member && parent!['computed'] !== true && EXACT.includes(`${member['name']}`);
      if (!isExact) say(`Math.${member?.['name'] ?? '?'}`);
    }
    if (node['operator'] === '**' || node['operator'] === '**=') say('**');
  }
  return found;
}

/** `any`, enums, and work left for later. */
export function sloppiness(source: Source): string[] {
  const found: string[] = [];
  for (const { node } of places(source.program)) {
    if (node.type === 'TSAnyKeyword') found.push(`${placeOf(source, node.start)}: any`);
    if (node.type === 'TSEnumDeclaration') found.push(`${placeOf(source, node.start)}: enum`);
  }
  for (const { value, start } of source.comments)
    if (/\b(?:TODO|FIXME|XXX)\b/.test(value)) found.push(`${placeOf(source, start)}: left for later`);
  return found;
}

/** What a shipped scenario calls its things. */
export interface ScenarioWords {
  readonly principals: readonly string[];
  /** Ids of principals, issues and measures. */
  readonly ids: readonly string[];
}

/**
 * Names of a scenario in code: a string that is an id, or an identifier or a text that names a principal. Texts may
 * use short words that happen to be ids ("us"), so there only longer ones count.
 */
export function scenarioNames(source: Source, { principals, ids }: ScenarioWords): string[] {
  const found: string[] = [];
  const long = principals.filter(id => id.length > 3);
  for (const { node, parent } of places(source.program)) {
    const say = (what: string) => found.push(`${placeOf(source, node.start)}: ${what}`);
    if (isDescription(source, parent)) continue;
    if (node.type === 'Identifier') {
      const words = `${node['name']}`.split(/(?=[A-Z][a-z])|_/).map(word => word.toLowerCase());
      if (principals.some(id => words.includes(id))) say(`${node['name']}`);
      continue;
    }
    const text = textOf(node);
    if (text === null) continue;
    const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    if (ids.includes(text) || long.some(id => new RegExp(`\\b${id}`).test(plain))) say(`"${text}"`);
  }
  return found;
}

/** The schema describes its fields to authors, with examples: these are its docstrings. */
function isDescription({ path }: Source, parent: Node | null): boolean {
  if (!path.startsWith('game/scenario/') || parent?.type !== 'CallExpression') return false;
  const callee = parent['callee'] as Node;
  return (callee['property'] as Node | undefined)?.['name'] === 'describe';
}

function textOf(node: Node): string | null {
  if (node.type === 'TemplateElement') return (node['value'] as { readonly raw: string }).raw;
  if (node.type === 'Literal' || node.type === 'JSXText')
    return typeof node['value'] === 'string' ? node['value'] : null;
  return null;
}
