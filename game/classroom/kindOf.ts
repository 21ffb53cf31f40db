import { isKept } from '../flow/index.ts';
import { isObject } from '../scenario/objects.ts';

type FileKind = 'game' | 'handIn' | 'assignment' | 'scenario';

/** Which of our files the value of one is meant to be, whole or not; null for what looks like none of them. */
export function kindOf(value: unknown): FileKind | null {
  if (!isObject(value)) return null;
  if (isKept(value)) return 'game';
  if ('assignment' in value || 'replay' in value) return 'handIn';
  if ('seeds' in value) return 'assignment';
  return 'agenda' in value ? 'scenario' : null;
}
