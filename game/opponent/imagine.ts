import { type Band, type Ground, type Move, type Negotiation, playFast, type View } from '../rules/index.ts';
import type { Brief, Scenario, Seat } from '../scenario/types.ts';

/** Points that crossing a latent line of somebody else is reckoned to cost it, as if it were declared true or not. */
const GUESSED_WEIGHT = { latent: 6, declaredShare: 0.7 };

/** Trust between two others, of whom only the band is known. */
const TRUST_OF_BAND: Readonly<Record<Band, number>> = { low: 25, middle: 47, high: 70 };

/**
 * Briefs of all seats as one seat may imagine them: the own one exact, the others from public numbers (estimates,
 * authored bars, declared lines) and the rows that were sounded out. Linkages of others are unknown.
 */
export function imagineBriefs(view: View): Brief[] {
  const { agenda, negotiation, known } = view;
  return agenda.principals.map((principal, seat) =>
    seat === view.me
      ? view.brief!
      : {
          values: agenda.estimates[seat]!.map((row, issue) => known[seat]![issue] ?? row),
          linkages: [],
          lines: agenda.redLines.map((line, index) =>
            line.owner === seat ? { weight: guessedWeight(negotiation, index), truth: 'true' } : null,
          ),
          noDeal: 0,
          bar: principal.bar,
        },
  );
}

/**
 * A declared line costs 1.5 of its weight if it is meant and 0.6 if it is not: taken half and half. A latent one of
 * unknown weight costs 3 points: a meant line of usual weight, half believed.
 */
function guessedWeight(ground: Ground, line: number): number {
  const { weight } = ground.lines[line]!;
  return weight === null ? GUESSED_WEIGHT.latent : weight * GUESSED_WEIGHT.declaredShare;
}

/** Share of the other's issues whose worth to it has not been learned. */
export function unknownShare(view: View, seat: Seat): number {
  const rows = view.known[seat]!;
  return rows.filter(row => row === null).length / rows.length;
}

/** What the rules would make of a move, as far as this seat can know: no events, no hidden lines, no leaks of talks. */
export function imagineMove(view: View, briefs: readonly Brief[], move: Move): Negotiation {
  return playFast(imagineScenario(view, briefs), imagineNegotiation(view, briefs), move);
}

function imagineNegotiation(view: View, briefs: readonly Brief[]): Negotiation {
  const seen = view.negotiation;
  return {
    ...seen,
    meters: [...seen.meters],
    seats: [...seen.seats],
    drafts: [...seen.drafts],
    measures: [...seen.measures],
    lines: [...seen.lines],
    channels: [...seen.channels],
    benchmarks: [...seen.benchmarks],
    paid: [...seen.paid],
    learned: [...seen.learned],
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
    entry =>
      entry.kind === 'downPayment' && issues[entry.facts['issue'] as number]?.doer === metric?.responsible,
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
    wording: { moves: {}, envoys: [] },
    history: null,
    teaching: { undo: false, questions: [], assumptions: [], guide: null },
    sources: [],
    digest: '',
  };
}
