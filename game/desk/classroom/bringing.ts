import { createSignal } from 'solid-js';
import type { Hall } from '../hall.ts';

interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** Bytes of one hand-in; larger files are something else. */
const MOST_BYTES = 1_000_000;

/** The text of what should be a hand-in; what is far too large is not read, and its size alone stands for it. */
export const readHandInFile = async (file: File): Promise<NamedText> => ({
  file: file.name,
  text: file.size > MOST_BYTES ? `${file.size}` : (await file.text()).trim(),
});

/** Files that came in without their class. */
export interface Brought {
  readonly files: readonly NamedText[];
  /** Id of the assignment for which the first of them was made. */
  readonly assignment: string;
}

const [waiting, setWaiting] = createSignal<Brought | null>(null);

/** Hand-ins that wait for their assignment to be taken in on this device; null for none. Kept in this visit alone. */
export const brought = waiting;

/**
 * Takes hand-ins to the class debrief: that of their assignment, with the hand-ins taken in, or else to where an assignment
 * is taken in, and there they wait for it.
 */
export async function bringHandIns(hall: Hall, here: Brought): Promise<void> {
  const task = await hall.ports.storage.loadTask(here.assignment);
  setWaiting(here);
  if (task) await openClass(hall, task.id);
  else hall.go({ at: 'class', task: null });
}

/** Goes to the class debrief of an assignment; hand-ins that wait for it are added to those that it has. */
export async function openClass(hall: Hall, id: string): Promise<void> {
  const { storage, now } = hall.ports;
  const here = waiting();
  if (here?.assignment === id) {
    const before = (await storage.loadClass(id))?.handIns ?? [];
    // One that is there already is left out by the class, which says so.
    await storage.saveClass({ id, handIns: [...before, ...here.files], savedAt: now() });
    setWaiting(null);
  }
  hall.go({ at: 'class', task: id });
}
