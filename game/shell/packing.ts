import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import type { SharedGame } from '../desk/ports.ts';

/** Version of the packing, the first character of a link. */
const VERSION = '1';

/** Longer links are cut by mail programs and messengers, so none is made. */
export const LONGEST_LINK = 16_000;
/** What is read at all. */
const LONGEST_READ = 200_000;
/** Bytes that a text may unpack to, whatever it says. */
const MOST_BYTES = 2_000_000;

/**
 * Plain data as text for an address or to be pasted: version, check, deflated JSON in base64url. Null if it would be
 * longer than `longest` letters.
 */
export function pack(value: unknown, longest: number = LONGEST_LINK): string | null {
  const bytes = strToU8(JSON.stringify(value));
  const packed = `${VERSION}${checkOf(bytes)}${toBase64(deflateSync(bytes, { level: 9 }))}`;
  return packed.length > longest ? null : packed;
}

/** What was packed, or undefined if the text is broken. What is in it has not been read yet, let alone believed. */
export function unpack(packed: string): unknown {
  const parts = /^1([0-9a-f]{8})([\w-]+)$/.exec(packed);
  if (!parts || packed.length > LONGEST_READ) return undefined;
  try {
    const bytes = inflate(fromBase64(parts[2]!));
    if (!bytes || checkOf(bytes) !== parts[1]) return undefined;
    return JSON.parse(strFromU8(bytes));
  } catch {
    return undefined;
  }
}

/** A game as a link, or null if it would be too long. */
export const packGame = ({ record, scenarioText }: SharedGame): string | null => pack([record, scenarioText]);

/** The game of a link, or null if it is broken. */
export function unpackGame(packed: string): SharedGame | null {
  const value = unpack(packed);
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [record, scenarioText] = value as readonly unknown[];
  if (typeof record !== 'string') return null;
  if (scenarioText !== null && typeof scenarioText !== 'string') return null;
  return { record, scenarioText };
}

/** Unpacks bit by bit and stops at the limit; null if there is too much or the end is missing. */
function inflate(bytes: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const stream = new Inflate((part, isLast) => {
    length += part.length;
    if (length > MOST_BYTES) throw new RangeError('too much');
    parts.push(part);
    isWhole ||= isLast;
  });
  const step = 1024;
  for (let from = 0; from < bytes.length; from += step)
    stream.push(bytes.subarray(from, from + step), from + step >= bytes.length);
  if (!isWhole) return null;
  const whole = new Uint8Array(length);
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

/** FNV-1a over the bytes: finds letters that were lost or changed on the way. */
function checkOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));
