/**
 * The rules of the negotiation: plain data in, plain data out. No clock, no screen, no network, no hidden chance.
 * Scenario + seed + options + moves decide everything; `viewOf` is the one door through which a seat sees anything,
 * `refusal` the one law, `play` the one way on. Life cycles stand in `charts/`, kinds of move in `moves/`.
 */
export { begin, measuresAtStart } from './begin.ts';
export { after, CHARTS, type Chart, type ChartName, type ChartStep } from './charts/index.ts';
export { chanceOfMeeting, type Figure, figureAfter, figureAt, figureBefore } from './checkpoints.ts';
export { canSnapBack } from './implementation.ts';
export {
  type Cause,
  type Change,
  draftIn,
  type EntryOf,
  isOf,
  isTabledBy,
  type LogEntry,
  type LogKind,
} from './log.ts';
export { machineSeed } from './machineSeed.ts';
export type { FieldKind, MoveForm, Refusal, RefusalCode } from './moves/define.ts';
export { definitionOf, MOVE_KINDS, MOVES, type Move, type MoveKind } from './moves/index.ts';
export * from './negotiation.ts';
export { type NotationFault, readMove, writeMove } from './notation.ts';
export { isForm, options } from './options.ts';
export { type Played, play, playFast } from './play.ts';
export {
  type Approval,
  approvalOf,
  chanceOfPassing,
  hasUse,
  linesCost,
  savesIn,
  sumApproval,
} from './ratification.ts';
export { addressedBy, callsForReadouts, contradictionChance, gapOf, plainReadout } from './readouts.ts';
export { refusal } from './refusal.ts';
export {
  REPLAY_FORMAT,
  type Recorded,
  type Replay,
  type ReplayFault,
  type RetraceFault,
  retrace,
  stateDigest,
  type Verdict,
  verify,
  writeReplay,
} from './replay.ts';
export {
  benchmarkOf,
  bites,
  isOpen,
  isThreatened,
  lifts,
  sameDraft,
  standingDraft,
  uncoveredShare,
} from './standing.ts';
export { readNegotiation, writeNegotiation } from './stateNotation.ts';
export { type Band, type SeenNegotiation, type View, type Viewer, viewOf } from './view.ts';
