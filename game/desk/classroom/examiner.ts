import type { Assignment, Checked, ClassTable, Confirmation, Frame, HandIn } from '../../classroom/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Patience } from '../debrief/analyst.ts';

/** What the examiners work with. */
export interface ClassTask {
  readonly set: Assignment;
  readonly scenario: Scenario;
}

/** The verdict on a hand-in, without the game. */
export type Judged =
  | Exclude<Checked, { readonly is: 'valid' }>
  | { readonly is: 'valid'; readonly players: readonly string[] };

/** What a valid hand-in adds to the class. */
export interface Counted {
  readonly table: ClassTable;
  readonly film: readonly Frame[];
}

/** Somebody beside the page who plays hand-ins again. Rejects when it is aborted. */
export interface Examiner {
  /** In the order of the hand-ins. */
  judge(handIns: readonly HandIn[], patience: Patience): Promise<readonly Judged[]>;
  /** Of hand-ins that are valid. */
  count(handIns: readonly HandIn[], patience: Patience): Promise<readonly Counted[]>;
  /** Asks the machine again for all its moves. */
  confirm(handIn: HandIn, patience: Patience): Promise<Confirmation>;
  /** Made-up hand-ins: machines in the seats of students. */
  invent(count: number, patience: Patience): Promise<readonly HandIn[]>;
  close(): void;
}
