/**
 * A class without a server: pure data in, pure data out.
 *
 * `assignment.ts` is what a teacher sets, `handIn.ts` what a student gives back: a whole replay with the answers to the
 * questions. Nothing in a hand-in is believed: `check.ts` plays it again under the rules, `confirm.ts` asks the machine
 * anew for every move that is said to be its own, and every figure of the class (`table.ts`, `answers.ts`, `film.ts`)
 * comes from that second playing. `echoes.ts` says what stands twice. Who enters what where, and how files and links
 * travel, is the matter of the desk and of the shell.
 */
export { changesOf, type Spread, type Stand, type WrittenAnswer } from './answers.ts';
export {
  ANONYMOUS,
  ASSIGNMENT_FORMAT,
  type Assignment,
  assignmentId,
  type Question,
  readAssignment,
  SCALE_STEPS,
  seatsFor,
  seedFor,
} from './assignment.ts';
export { type Checked, checkHandIn } from './check.ts';
export { type Confirmation, confirmMachine, type Mind } from './confirm.ts';
export { type Echo, echoesOf } from './echoes.ts';
export { type Frame, filmOf } from './film.ts';
export { type Answers, type HandIn, readHandIn } from './handIn.ts';
export { kindOf } from './kindOf.ts';
export { type ClassTable, classGround, classTable } from './table.ts';
