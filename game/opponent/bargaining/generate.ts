import { type Domain, readDomain } from '../../analysis/domain.ts';
import { countOutcomes } from '../../analysis/domainFile.ts';
import { type Draw, drawFor } from '../draw.ts';

/** How the two parties' tastes on an issue go together. */
type Taste = 'opposed' | 'alike' | 'unrelated' | 'peaked';

const TASTES: readonly Taste[] = ['opposed', 'alike', 'unrelated', 'peaked'];
/** Shares of the tastes, in percent, in a domain that is opposed, mixed, or has much to gain for both. */
const MIXTURES: readonly (readonly number[])[] = [
  [85, 5, 5, 5],
  [40, 10, 30, 20],
  [15, 20, 45, 20],
];
const FEWEST_ISSUES = 3;
/** Most values of an issue, in domains of three to ten issues. */
const MOST_VALUES: readonly number[] = [14, 9, 6, 5, 4, 3, 3, 3];
const FEWEST_OUTCOMES = 27;
const MOST_OUTCOMES = 5000;
const MOST_RESERVATION = 0.5;
const LEAST_GAIN = 0.01;
/** Utilities are written with four decimals, as a person would. */
const GRAIN = 10_000;

/** A plain scorable domain as its file has it. */
export interface GeneratedDomain {
  readonly name: string;
  readonly issues: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly parties: readonly {
    readonly name: string;
    readonly weights: Readonly<Record<string, number>>;
    readonly valueUtilities: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly reservation: number;
  }[];
}

/**
 * A bargaining problem of two parties drawn from a seed: three to ten issues, 27 to 5,000 outcomes, weights from even
 * to very uneven that sum to 1, tastes opposed, alike or unrelated, reservation values from 0 to 0.5, and at least
 * one outcome by which both gain.
 */
export function generateDomain(seed: number): { file: GeneratedDomain; domain: Domain } {
  for (let attempt = 0; ; attempt++) {
    const file = draft(seed, drawFor(seed, attempt));
    const { domain } = readDomain(JSON.stringify(file), file.name);
    if (domain && hasGain(domain)) return { file, domain };
  }
}

function draft(seed: number, draw: Draw): GeneratedDomain {
  const sizes = drawSizes(draw);
  const mixture = MIXTURES[draw(MIXTURES.length)]!;
  const issues = sizes.map((size, issue) => ({
    name: `issue ${issue + 1}`,
    values: Array.from({ length: size }, (_, value) => `value ${value + 1}`),
  }));
  const unevenness = draw(4);
  const isShared = draw(4) === 0;
  const weights = [drawWeights(sizes.length, unevenness, draw), drawWeights(sizes.length, unevenness, draw)];
  if (isShared) weights[1] = weights[0]!;
  const tastes = sizes.map(size => drawTastes(size, mixture, draw));
  const parties = ['A', 'B'].map((name, party) => ({
    name,
    weights: Object.fromEntries(issues.map((issue, index) => [issue.name, weights[party]![index]!])),
    valueUtilities: Object.fromEntries(
      issues.map(({ name, values }, index) => [
        name,
        Object.fromEntries(values.map((value, place) => [value, tastes[index]![party]![place]!])),
      ]),
    ),
    reservation: draw(4) === 0 ? 0 : rounded((MOST_RESERVATION * draw(GRAIN)) / GRAIN),
  }));
  return { name: `generated ${seed}`, issues, parties };
}

function drawSizes(draw: Draw): number[] {
  const count = FEWEST_ISSUES + draw(MOST_VALUES.length);
  const most = MOST_VALUES[count - FEWEST_ISSUES]!;
  for (;;) {
    const sizes = Array.from({ length: count }, () => 2 + draw(most - 1));
    const outcomes = countOutcomes(sizes);
    if (outcomes >= FEWEST_OUTCOMES && outcomes <= MOST_OUTCOMES) return sizes;
  }
}

/** Weights in ten-thousandths that sum to 1; the more uneven, the more often a draw is multiplied by another. */
function drawWeights(count: number, unevenness: number, draw: Draw): number[] {
  const raw = Array.from({ length: count }, () => {
    let weight = 1 + draw(100);
    for (let factor = 1; factor < unevenness; factor++) weight *= 1 + draw(10);
    return unevenness === 0 ? 100 + weight : weight;
  });
  const sum = raw.reduce((total, weight) => total + weight, 0);
  const shares = raw.map(weight => Math.max(1, Math.round((GRAIN * weight) / sum)));
  const excess = shares.reduce((total, share) => total + share, 0) - GRAIN;
  const largest = shares.indexOf(Math.max(...shares));
  shares[largest]! -= excess;
  return shares.map(share => share / GRAIN);
}

/** Utilities of the values of one issue to both parties; the best is 1. */
function drawTastes(size: number, mixture: readonly number[], draw: Draw): [number[], number[]] {
  const lot = draw(100);
  const upTo = mixture.map((_, place) => mixture.slice(0, place + 1).reduce((sum, share) => sum + share, 0));
  const taste = TASTES[upTo.findIndex(limit => lot < limit)]!;
  if (taste === 'unrelated') return [unordered(size, draw), unordered(size, draw)];
  if (taste === 'peaked') return [peaked(size, draw(size)), peaked(size, draw(size))];
  const first = falling(size, draw);
  const second = falling(size, draw);
  if (taste === 'opposed') second.reverse();
  return [first, second];
}

function unordered(size: number, draw: Draw): number[] {
  const utilities = Array.from({ length: size }, () => draw(GRAIN) / GRAIN);
  utilities[draw(size)] = 1;
  return utilities;
}

const peaked = (size: number, peak: number): number[] =>
  Array.from({ length: size }, (_, value) => rounded(1 - Math.abs(value - peak) / size));

/** From 1 downwards in even or uneven steps, to 0 or to something above it. */
function falling(size: number, draw: Draw): number[] {
  const isEven = draw(2) === 0;
  const steps = Array.from({ length: size - 1 }, () => (isEven ? 1 : 0.2 + draw(100) / 100));
  const sum = steps.reduce((total, step) => total + step, 0);
  const depth = draw(3) === 0 ? 0.5 + draw(50) / 100 : 1;
  const utilities = [1];
  let fallen = 0;
  for (const step of steps) {
    fallen += step;
    utilities.push(rounded(1 - (depth * fallen) / sum));
  }
  return utilities;
}

const rounded = (utility: number): number => Math.round(utility * GRAIN) / GRAIN;

/** Whether some outcome is clearly better for both than no deal. */
const hasGain = ({ utilities, parties }: Domain): boolean =>
  utilities[0]!.some((_, outcome) =>
    utilities.every((own, party) => own[outcome]! > parties[party]!.reservation + LEAST_GAIN),
  );
