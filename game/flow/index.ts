/**
 * The flow of a game: XState actors that let the rules pass over time.
 *
 * `negotiation.ts` shows every life cycle of one negotiation as a region of a parallel machine and lets moves through
 * `refusal` and `play`. `sitting.ts` is one game being played: it asks seats, limits their time, pauses, takes back,
 * saves. A seat (`seat.ts`) is whoever plays a principal; it gets a View and answers with a Move, and nothing that it
 * does ends the game. `record.ts` writes what has been played and comes back to exactly that ply; `charts.ts` draws
 * the charts from the machines that run. No clock but XState's, which the maker of a sitting may replace.
 */
export { chartsMarkdown, describeCharts, withCharts } from './charts.ts';
export { fallbackMove } from './fallback.ts';
export { createNegotiationMachine, statusesOf } from './negotiation.ts';
export { type Progress, resume, type SittingRecord } from './record.ts';
export { statusesIn } from './regions.ts';
export {
  asRecord,
  gameOptions,
  isKept,
  type KeptGame,
  looseJson,
  readKept,
  readRecord,
  readReplay,
  replayFile,
  sha256Hex,
} from './replayFile.ts';
export {
  type PersonSeat,
  type Policy,
  personSeat,
  policySeat,
  type Question,
  type Seat,
  scriptSeat,
} from './seat.ts';
export {
  createSitting,
  recordOf,
  type Sitting,
  type SittingInput,
  type SittingRefusal,
  type SittingState,
  sittingView,
} from './sitting.ts';
export { lasting } from './undo.ts';
