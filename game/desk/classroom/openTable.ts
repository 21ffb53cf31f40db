import { asRecord, type Progress, resume, type SittingRecord } from '../../flow/index.ts';
import type { Patience } from '../debrief/analyst.ts';
import type { Ports } from '../ports.ts';
import { type Entry, entryOf } from './classState.ts';
import type { ClassTask } from './examiner.ts';

/** A hand-in of a class whose game holds. */
export interface OpenTable {
  readonly entry: Entry;
  /** In the list of all hand-ins, from 0. */
  readonly place: number;
  readonly record: SittingRecord;
  readonly progress: Progress;
}

/**
 * Has one hand-in of a class played again by an examiner, whose verdict is the one that the class shows.
 * @param id of its entry
 * @returns null where there is no such hand-in, or it does not hold
 */
export async function openTable(
  ports: Ports,
  { set, scenario }: ClassTask,
  kept: readonly { readonly file: string; readonly text: string }[],
  id: string,
  patience: Patience,
): Promise<OpenTable | null> {
  const entries = kept.map(entryOf);
  const place = entries.findIndex(entry => entry.id === id);
  const entry = entries[place];
  if (!entry?.handIn) return null;
  const examiner = await ports.examiner({ set, scenario });
  try {
    const [judged] = await examiner.judge([entry.handIn], patience);
    if (judged?.is !== 'valid') return null;
  } finally {
    examiner.close();
  }
  const record = asRecord(entry.handIn.replay, entry.handIn.undos);
  const { progress } = resume(record, scenario);
  return progress && { entry, place, record, progress };
}
