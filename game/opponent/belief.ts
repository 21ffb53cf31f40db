import { draftIn, type View } from '../rules/index.ts';
import type { Agenda, Brief, Draft, Seat } from '../scenario/types.ts';
import { crosses } from '../scenario/worth.ts';
import type { Temperament } from './temperament.ts';
import { authoredRows } from './unblur.ts';

/** What one seat thinks of all briefs at a moment: the own one exact, the others as far as the view lets it guess. */
export interface Belief {
  /** The own brief, and those of the others as they are to be expected. */
  readonly briefs: readonly Brief[];
  /** Half-width of the uncertainty of each vote. */
  readonly doubts: readonly number[];
  /** Chance of each type factor, by seat and issue; null where the row is known. */
  readonly factors: readonly (readonly (readonly number[] | null)[])[];
  /** Chance that a line is meant, by line. */
  readonly meant: readonly number[];
}

/** What reading somebody means: with `sharp`, the blur of the public estimate is taken out of it as well. */
export interface Reading {
  readonly belief: Temperament['belief'];
  readonly sharp: boolean;
}

/** Weight guessed for a line that was never declared. */
export const LATENT_WEIGHT = 6;
/** Chance that a line is meant: before any sign, once declared and kept, once its owner let a draft cross it, softened. */
const MEANT = { unseen: 0.5, kept: 0.6, crossed: 0.15, softened: 0.2 };
/** Bar added for every vote that somebody has lost. */
const LOST_VOTE = 1.5;
/** Of the range of an unknown issue, what is usually at stake between drafts. */
const AT_STAKE = 0.4;
/** Least and most odds of giving way that are told from how much was given. */
const ODDS = { least: 0.15, most: 4 };

export function beliefOf(view: View, reading: Reading): Belief {
  const { agenda } = view;
  const me = view.me as Seat;
  const seats = agenda.principals.length;
  const drafts: Draft[][] = agenda.principals.map(() => []);
  const lost = new Array<number>(seats).fill(0);
  const softened = new Set<number>();
  for (const { kind, by, facts } of view.log) {
    if (kind === 'table') drafts[by!]!.push(draftIn({ facts }));
    else if (kind === 'rejected') {
      for (let seat = 0; seat < seats; seat++) if (!facts.passed[seat]) lost[seat]! += 1;
    } else if (kind === 'soften') softened.add(facts.line);
  }
  const meant = agenda.redLines.map((line, index) => {
    const isCrossed = drafts[line.owner]!.some(
      draft => crosses(line, draft) && !isCovered(agenda, draft, index),
    );
    if (isCrossed) return MEANT.crossed;
    if (softened.has(index)) return MEANT.softened;
    return view.negotiation.lines[index]!.status === 'latent' ? MEANT.unseen : MEANT.kept;
  });
  const factors = agenda.principals.map((_, seat) =>
    seat === me || reading.belief === 'fixedPie'
      ? agenda.issues.map(() => null)
      : factorsOf(view, reading, seat, drafts[seat]!),
  );
  const briefs = agenda.principals.map((principal, seat): Brief => {
    if (seat === me) return view.brief!;
    return {
      values:
        reading.belief === 'fixedPie'
          ? view.brief!.values.map(row => row.map(value => -value))
          : expectedValues(view, reading, seat, factors[seat]!),
      linkages: [],
      lines: agenda.redLines.map((line, index) =>
        line.owner === seat ? { weight: expectedWeight(view, index, meant[index]!), truth: 'true' } : null,
      ),
      noDeal: 0,
      bar: principal.bar + LOST_VOTE * lost[seat]!,
    };
  });
  // A loop for the same reason as in `termsOf`.
  const doubts = new Array<number>(seats);
  for (let seat = 0; seat < seats; seat++) doubts[seat] = doubtOf(view, seat, factors[seat]!);
  return { briefs, doubts, factors, meant };
}

const isCovered = (agenda: Agenda, draft: Draft, line: number): boolean =>
  draft.covers.some(cover => agenda.covers[cover]!.kind === 'line' && agenda.covers[cover]!.ref === line);

/**
 * A weight that, taken for a meant line, gives the cost to be expected: a line that is only a posture costs less once
 * declared, and nothing before.
 */
function expectedWeight(view: View, line: number, meant: number): number {
  const { latentTrue, declaredTrue, declaredPosture } = view.agenda.constants.line;
  const { status, weight } = view.negotiation.lines[line]!;
  if (status === 'latent') return latentTrue > 0 ? meant * 2 * (weight ?? LATENT_WEIGHT) : 0;
  return ((meant * declaredTrue + (1 - meant) * declaredPosture) / declaredTrue) * (weight ?? LATENT_WEIGHT);
}

/**
 * Chances of the type factors of somebody, by issue. Somebody who trades across issues gives way first where it costs
 * him least for what the other gains: holding on to an issue where giving way would be cheap speaks for a high factor,
 * giving way where it looks dear for a low one.
 */
function factorsOf(
  view: View,
  reading: Reading,
  seat: Seat,
  drafts: readonly Draft[],
): (readonly number[] | null)[] {
  const { agenda, known } = view;
  const { typeFactors } = agenda.constants;
  const even = typeFactors.map(() => 1 / typeFactors.length);
  const isOpen = (issue: number) => known[seat]![issue] === null;
  if (reading.belief !== 'learns' || drafts.length === 0 || view.negotiation.options.knownTypes)
    return agenda.issues.map((_, issue) =>
      isOpen(issue) ? (view.negotiation.options.knownTypes ? certain(typeFactors) : even) : null,
    );
  const rows = baseRows(view, reading, seat);
  const ranges = rows.map(rangeOf);
  const gains = agenda.issues.map((_, issue) => rangeOf(ownRow(view, issue)));
  const ratios = ranges.map((range, issue) => range / Math.max(0.5, gains[issue]!));
  const middle = [...ratios].sort((a, b) => a - b)[Math.floor(ratios.length / 2)]!;
  const given = ratios.map((_, issue) => meanGiven(rows[issue]!, ranges[issue]!, issue, drafts));
  const share = given.reduce((sum, part) => sum + part, 0) / given.length;
  const odds = Math.min(ODDS.most, Math.max(ODDS.least, share / Math.max(0.01, 1 - share)));
  return agenda.issues.map((_, issue) => {
    if (!isOpen(issue)) return null;
    if (ranges[issue] === 0) return even;
    const likely = typeFactors.map(factor => {
      const cost = (factor * ratios[issue]!) / Math.max(0.01, middle);
      const yields = odds / (odds + cost);
      const once = given[issue]! * yields + (1 - given[issue]!) * (1 - yields);
      return once * once;
    });
    const sum = likely.reduce((total, part) => total + part, 0);
    return likely.map(part => part / sum);
  });
}

const certain = (typeFactors: readonly number[]): number[] => {
  const exact = typeFactors.indexOf(1);
  return typeFactors.map((_, place) => (exact < 0 ? 1 / typeFactors.length : place === exact ? 1 : 0));
};

/** Mean share of an issue that somebody gives up in its drafts. */
function meanGiven(row: readonly number[], range: number, issue: number, drafts: readonly Draft[]): number {
  if (range === 0) return 0;
  const best = Math.max(...row);
  let sum = 0;
  for (const { positions } of drafts) sum += (best - row[positions[issue]!]!) / range;
  return sum / drafts.length;
}

const rangeOf = (row: readonly number[]): number => Math.max(...row) - Math.min(...row);

const ownRow = (view: View, issue: number): readonly number[] => view.brief!.values[issue]!;

/** Rows that the type factors are applied to. */
const baseRows = (view: View, { sharp }: Reading, seat: Seat): readonly (readonly number[])[] =>
  (sharp ? authoredRows(view.agenda, seat) : null) ?? view.agenda.estimates[seat]!;

function expectedValues(
  view: View,
  reading: Reading,
  seat: Seat,
  factors: readonly (readonly number[] | null)[],
): (readonly number[])[] {
  const { typeFactors } = view.agenda.constants;
  return baseRows(view, reading, seat).map((row, issue) => {
    const exact = view.known[seat]![issue];
    const chances = factors[issue];
    if (exact || !chances || reading.belief === 'estimate') return exact ?? row;
    const mean = chances.reduce((sum, chance, place) => sum + chance * typeFactors[place]!, 0);
    return row.map(value => value * mean);
  });
}

/** Half-width of a triangular doubt with the spread of swing, bar and unknown factors together. */
function doubtOf(view: View, seat: Seat, factors: readonly (readonly number[] | null)[]): number {
  const { swing, barNoise, approval, typeFactors } = view.agenda.constants;
  if (seat === view.me) return swing;
  // A triangle of half-width h has the variance h * h / 6, an even chance h * h / 3.
  let variance = (swing * swing) / 6 + (barNoise * barNoise) / 3;
  for (let issue = 0; issue < factors.length; issue++) {
    const chances = factors[issue];
    if (!chances) continue;
    let mean = 0;
    let square = 0;
    for (let place = 0; place < chances.length; place++) {
      mean += chances[place]! * typeFactors[place]!;
      square += chances[place]! * typeFactors[place]! * typeFactors[place]!;
    }
    const stake = AT_STAKE * approval.value * rangeOf(view.agenda.estimates[seat]![issue]!);
    variance += Math.max(0, square - mean * mean) * stake * stake;
  }
  return Math.sqrt(6 * variance);
}
