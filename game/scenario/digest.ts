import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Scenario } from './types.ts';

/** JSON with the keys of every object in order, so that equal data gives equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** SHA-256 of the canonical JSON of a value, in hexadecimal. */
export function digest(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** The first 53 bits of a digest: as many as a whole number holds exactly. */
export const wholeOf = (hexadecimal: string): number => Number(BigInt(`0x${hexadecimal.slice(0, 14)}`) >> 3n);

/** What is read and not played by: names, texts, dates, colours, sources, and how a machine bargains. */
const READ: ReadonlySet<string> = new Set([
  'name',
  'prose',
  'short',
  'text',
  'note',
  'office',
  'code',
  'ribbon',
  'unit',
  'date',
  'until',
  'history',
  'sources',
  'task',
  'style',
]);

/**
 * Digest of what decides play: agenda, briefs and events without their texts. A saved game goes on under any file with
 * the same digest, so a typo that is mended strands nobody.
 */
export function playDigest({ id, agenda, briefs, events }: Omit<Scenario, 'digest'>): string {
  return digest(played({ id, agenda, briefs, events }));
}

/** Keys of a resolved scenario are all the format's own: what a file names is in places of lists. */
function played(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(played);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => !READ.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, played(item)]));
}
