import { nearest } from '../scenario/faults.ts';
import type { Agenda, Draft, Seat } from '../scenario/types.ts';
import type { FieldKind } from './moves/define.ts';
import { definitionOf, MOVE_KINDS, type Move } from './moves/index.ts';

/** Why a line is not a move. `word` is the place of the trouble, `near` the closest valid name. */
export interface NotationFault {
  readonly code:
    | 'empty'
    | 'unknownPrincipal'
    | 'unknownKind'
    | 'missingField'
    | 'unknownName'
    | 'notANumber'
    | 'surplusWord';
  readonly word: string;
  readonly near: string | null;
}

export type MoveRead =
  | { readonly move: Move; readonly fault: null }
  | { readonly move: null; readonly fault: NotationFault };

/** Writes a move as one line: `mexico table guard=2 asylum=1 cover=respect-wording quiet`. */
export function writeMove(agenda: Agenda, move: Move): string {
  const fields = { ...move } as Readonly<Record<string, unknown>>;
  const words = [agenda.principals[move.by]!.id, move.kind as string];
  for (const [name, kind] of Object.entries(definitionOf(move.kind).form)) {
    const value = fields[name];
    if (kind === 'draft') words.push(...draftWords(agenda, value as Draft));
    else if (kind === 'flag') words.push(...(value ? [name] : []));
    else if (kind === 'version') words.push(...(value === null ? [] : [`version=${value}`]));
    else words.push(catalogueOf(agenda, kind)?.[value as number]?.id ?? String(value));
  }
  return words.join(' ');
}

/** A draft in words: positions above the status quo, then covers. */
function draftWords(agenda: Agenda, draft: Draft): string[] {
  const stands = draft.positions.flatMap((position, issue) =>
    position > 0 ? [`${agenda.issues[issue]!.id}=${position}`] : [],
  );
  return [...stands, ...draft.covers.map(cover => `cover=${agenda.covers[cover]!.id}`)];
}

/**
 * Reads a move. An issue or a cover named twice is a fault, not a correction. Kinds are read without regard to case and hyphens (`sound-out`).
 * @param by the mover, where the line may leave it out
 */
export function readMove(agenda: Agenda, line: string, by?: Seat): MoveRead {
  const words = line.trim().split(/\s+/).filter(Boolean);
  try {
    return { move: parseMove(agenda, words, by), fault: null };
  } catch (error) {
    if (error instanceof Unreadable) return { move: null, fault: error.fault };
    throw error;
  }
}

class Unreadable extends Error {
  constructor(readonly fault: NotationFault) {
    super(fault.code);
  }
}

function fail(code: NotationFault['code'], word: string, candidates: readonly string[] = []): never {
  throw new Unreadable({ code, word, near: nearest(word, candidates) });
}

const plain = (word: string) => word.toLowerCase().replaceAll('-', '');

function parseMove(agenda: Agenda, words: string[], by?: Seat): Move {
  const principals = agenda.principals.map(principal => principal.id);
  const first = words[0];
  if (first === undefined) fail('empty', '');
  let mover = principals.indexOf(first);
  const findKind = (word: string) => MOVE_KINDS.find(kind => plain(kind) === plain(word));
  if (mover >= 0) words.shift();
  else if (by !== undefined && findKind(first)) mover = by;
  else if (by === undefined) fail('unknownPrincipal', first, principals);
  else fail('unknownKind', first, MOVE_KINDS);
  const word = words.shift();
  if (word === undefined) fail('missingField', 'move');
  const kind = findKind(word) ?? fail('unknownKind', word, MOVE_KINDS);
  const fields: Record<string, unknown> = { kind, by: mover };
  for (const [name, field] of Object.entries(definitionOf(kind).form))
    fields[name] = readField(agenda, name, field, words);
  if (words.length > 0) fail('surplusWord', words[0]!);
  return fields as unknown as Move;
}

function readField(agenda: Agenda, name: string, kind: FieldKind, words: string[]): unknown {
  if (kind === 'draft') return readDraft(agenda, words);
  if (kind === 'flag') return take(words, word => word === name) !== null;
  if (kind === 'version') {
    const word = take(words, candidate => candidate.startsWith('version='));
    return word === null ? null : readNumber(word.slice('version='.length));
  }
  const word = words.shift() ?? fail('missingField', name);
  const catalogue = catalogueOf(agenda, kind);
  if (catalogue) return indexOf(catalogue, word);
  return kind === 'effort' || kind === 'verdict' || kind === 'tone' ? word : readNumber(word);
}

function readDraft(agenda: Agenda, words: string[]): Draft {
  const positions: number[] = agenda.issues.map(() => 0);
  const covers: number[] = [];
  const named = new Set<number>();
  for (;;) {
    const word = take(words, candidate => candidate.includes('=') && !candidate.startsWith('version='));
    if (word === null) break;
    const [name, value] = [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)];
    if (name === 'cover') {
      const cover = indexOf(agenda.covers, value);
      if (covers.includes(cover)) fail('surplusWord', word);
      covers.push(cover);
    } else {
      const issue = indexOf(agenda.issues, name);
      if (named.has(issue)) fail('surplusWord', word);
      named.add(issue);
      positions[issue] = readNumber(value);
    }
  }
  return { positions, covers: covers.sort((a, b) => a - b) };
}

function take(words: string[], matches: (word: string) => boolean): string | null {
  const place = words.findIndex(matches);
  return place < 0 ? null : words.splice(place, 1)[0]!;
}

function indexOf(catalogue: readonly { readonly id: string }[], word: string): number {
  const place = catalogue.findIndex(item => item.id === word);
  const ids = catalogue.map(item => item.id);
  return place >= 0 ? place : fail('unknownName', word, ids);
}

const readNumber = (word: string): number =>
  /^\d{1,6}$/.test(word) ? Number(word) : fail('notANumber', word);

function catalogueOf(agenda: Agenda, kind: FieldKind): readonly { readonly id: string }[] | null {
  switch (kind) {
    case 'principal':
      return agenda.principals;
    case 'issue':
      return agenda.issues;
    case 'measure':
      return agenda.measures;
    case 'line':
      return agenda.redLines;
    default:
      return null;
  }
}
