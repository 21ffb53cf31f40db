import { type Band, type Move, type Negotiation, playFast, type View } from '../rules/index.ts';
import type { Brief, Scenario } from '../scenario/types.ts';

/** Trust between two others, of whom only the band is known. */
const TRUST_OF_BAND: Readonly<Record<Band, number>> = { low: 25, middle: 47, high: 70 };

/**
 * What the rules would make of a move, as far as this seat can know: no events, no hidden lines, no leaks of talks.
 * Made once for a decision, asked about many moves.
 */
export class Imagined {
  private readonly scenario: Scenario;
  private readonly now: Negotiation;

  constructor(view: View, briefs: readonly Brief[]) {
    this.scenario = imagineScenario(view, briefs);
    this.now = imagineNegotiation(view, briefs);
  }

  after(move: Move): Negotiation {
    return playFast(this.scenario, this.now, move);
  }

  /** The whole of it, to be played on from, with its own chance and with the log that minds read. */
  world(seed: number, log: View['log']): { scenario: Scenario; now: Negotiation } {
    const secrets = { seed, briefs: this.scenario.briefs };
    return { scenario: this.scenario, now: { ...this.now, secrets, log: [...log] } };
  }
}

function imagineNegotiation(view: View, briefs: readonly Brief[]): Negotiation {
  const seen = view.negotiation;
  return {
    ply: seen.ply,
    round: seen.round,
    phase: seen.phase,
    toMove: seen.toMove,
    turn: seen.turn,
    closedRound: seen.closedRound,
    publishedIn: seen.publishedIn,
    meters: [...seen.meters],
    seats: [...seen.seats],
    drafts: [...seen.drafts],
    measures: [...seen.measures],
    lines: [...seen.lines],
    channels: [...seen.channels],
    benchmarks: [...seen.benchmarks],
    paid: [...seen.paid],
    learned: [...seen.learned],
    options: seen.options,
    readout: seen.readout,
    deal: seen.deal,
    implementation: seen.implementation,
    outcome: seen.outcome,
    trust: seen.trust.map((row, p) => row.map((value, q) => value ?? TRUST_OF_BAND[seen.trustBands[p]![q]!])),
    improvement: expectedImprovement(view),
    secrets: { seed: 0, briefs },
    log: [],
  };
}

/** The metric drifts without direction, and upwards once the responsible side has paid something in advance. */
function expectedImprovement(view: View): number {
  const { metric, issues, constants } = view.agenda;
  const first = view.log.find(
    entry => entry.kind === 'downPayment' && issues[entry.facts.issue]?.doer === metric?.responsible,
  );
  return first ? (view.negotiation.round - first.round) * constants.metric.paid : 0;
}

function imagineScenario(view: View, briefs: readonly Brief[]): Scenario {
  return {
    format: 0,
    id: 'imagined',
    title: '',
    summary: '',
    agenda: view.agenda,
    briefs,
    briefTexts: [],
    events: [],
    wording: { moves: {}, envoys: [], readouts: { suspension: [], ratification: [] } },
    history: null,
    teaching: {
      undo: false,
      questions: [],
      assumptions: [],
      reading: [],
      note: { aims: [], watch: [], answers: [], ends: [] },
      guide: null,
    },
    sources: [],
    digest: '',
  };
}
