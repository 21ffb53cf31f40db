/**
 * The flow of a game: XState actors that let the rules pass over time.
 *
 * `negotiation.ts` shows every life cycle of one negotiation as a region of a parallel machine and lets moves through
 * `refusal` and `play`. `sitting.ts` is one game being played: it asks seats, limits their time, pauses, takes back,
 * saves. A seat (`seat.ts`) is whoever plays a principal; it gets a View and answers with a Move, and nothing that it
 * does ends the game. `record.ts` writes what has been played and comes back to exactly that ply; `charts.ts` draws
 * the charts from the machines that run. No clock but XState's, which the maker of a sitting may replace.
 */
export { chartsMarkdown, type DescribedChart, describeCharts, withCharts } from './charts.ts';
export { fallbackMove } from './fallback.ts';
export {
  createNegotiationMachine,
  type NegotiationContext,
  type NegotiationEvent,
  type NegotiationMachine,
  statusesOf,
} from './negotiation.ts';
export {
  type Progress,
  type Resumed,
  type ResumeFault,
  resume,
  type SittingRecord,
  type Start,
} from './record.ts';
export { type RegionNames, regionNames, type Statuses, statusesIn } from './regions.ts';
export {
  gameOptions,
  type KeptGame,
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
  type Incident,
  recordOf,
  type Sitting,
  type SittingCode,
  type SittingContext,
  type SittingEvent,
  type SittingInput,
  type SittingRefusal,
  type SittingSnapshot,
  type SittingState,
  type SittingView,
  sittingMachine,
  sittingView,
} from './sitting.ts';
export { type Lasting, lasting } from './undo.ts';
