import { createSignal } from 'solid-js';
import { classWordingOf } from '../../wording/class.ts';
import type { Hall } from '../hall.ts';
import { scenarioOf } from '../reading.ts';
import { assignmentFrom, newForm } from './assignForm.ts';
import { takeTask } from './tasks.ts';

/** One seed, so that who tries it again finds the class of the first time; with it some tables agree and some do not. */
const SEED = 11;

/** The assignment whose page makes hand-ins up as soon as it opens; null for none. */
const [wanted, setWanted] = createSignal<string | null>(null);

/** Sets an assignment as most will want it, and goes to its class, which makes its hand-ins up. */
export async function tryClass(hall: Hall): Promise<void> {
  const { ports, language } = hall;
  const card = ports.cards.find(({ guided }) => !guided) ?? ports.cards[0]!;
  const set = assignmentFrom(
    newForm(classWordingOf(language()).trial, SEED),
    await scenarioOf(ports, card.id, null),
    null,
  );
  const task = await takeTask(ports, JSON.stringify(set), true);
  if (!task) throw new Error('the trial is no assignment');
  setWanted(task.id);
  hall.go({ at: 'class', task: task.id });
}

/** Whether this class is to make its hand-ins up; asked once, it is no longer. */
export function isWanted(task: string): boolean {
  if (wanted() !== task) return false;
  setWanted(null);
  return true;
}
