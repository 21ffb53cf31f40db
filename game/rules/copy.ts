import type { Meters } from '../scenario/types.ts';
import type {
  ChannelState,
  DraftState,
  Implementation,
  LineState,
  MeasureState,
  Negotiation,
  SeatState,
} from './negotiation.ts';

/**
 * A copy of a state that recipes may write to; drafts, deals, readouts, marks and the log are replaced by them and can be
 * shared. Every field is named, because V8 makes an object from named fields some twenty times as fast as from a
 * spread, and the compiler sees to it that none is missing.
 */
export function copyNegotiation(n: Negotiation): Negotiation {
  return {
    ply: n.ply,
    round: n.round,
    phase: n.phase,
    toMove: n.toMove,
    turn: { room: n.turn.room, podium: n.turn.podium },
    closedRound: n.closedRound,
    publishedIn: n.publishedIn,
    meters: n.meters.map(copyMeters),
    seats: n.seats.map(copySeat),
    drafts: n.drafts.map(copyDraft),
    measures: n.measures.map(copyMeasure),
    lines: n.lines.map(copyLine),
    channels: n.channels.map(copyChannel),
    benchmarks: n.benchmarks.map(copyBenchmark),
    paid: n.paid.slice(),
    learned: n.learned.slice(),
    options: n.options,
    readout: n.readout,
    deal: n.deal,
    implementation: n.implementation && copyImplementation(n.implementation),
    outcome: n.outcome,
    trust: n.trust.map(copyRow),
    improvement: n.improvement,
    secrets: n.secrets,
    log: n.log,
  };
}

const copyMeters = (meters: Meters): Meters => ({
  support: meters.support,
  face: meters.face,
  credibility: meters.credibility,
  strain: meters.strain,
  boost: meters.boost,
});

const copySeat = (state: SeatState): SeatState => ({
  gestures: state.gestures,
  denunciations: state.denunciations,
  rallies: state.rallies,
  echoUntil: state.echoUntil,
  nextRally: state.nextRally,
  walkedOut: state.walkedOut,
  concededIn: state.concededIn,
  failedVotes: state.failedVotes,
  harm: state.harm,
});

const copyDraft = (state: DraftState): DraftState => ({
  status: state.status,
  version: state.version,
  draft: state.draft,
  marks: state.marks,
});

const copyMeasure = (state: MeasureState): MeasureState => ({
  status: state.status,
  level: state.level,
  stake: state.stake,
  credit: state.credit,
  due: state.due,
  announced: state.announced,
  noticeFrom: state.noticeFrom,
});

const copyLine = (state: LineState): LineState => ({
  status: state.status,
  tested: state.tested,
  weight: state.weight,
});

const copyChannel = (state: ChannelState): ChannelState => ({
  status: state.status,
  calls: state.calls,
  openUntil: state.openUntil,
  burnedUntil: state.burnedUntil,
  readoutIn: state.readoutIn,
});

const copyBenchmark = (state: Negotiation['benchmarks'][number]) => ({ status: state.status });

const copyRow = (row: readonly number[]): number[] => row.slice();

const copyImplementation = (state: Implementation): Implementation => ({
  benchmark: state.benchmark,
  checkpoint: state.checkpoint,
  value: state.value,
  shortfall: state.shortfall,
  efforts: state.efforts,
  results: state.results,
  values: state.values,
  leaked: state.leaked,
});
