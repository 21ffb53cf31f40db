import type { Domain } from '../../game/analysis/domain.ts';
import type { Concept } from '../../game/analysis/solutions.ts';

/** The definitions, written down once more and as slowly as they read. */
const EPSILON = 1e-9;

const pointsOf = ({ utilities }: Domain): number[][] =>
  [...utilities[0]!].map((_, outcome) => utilities.map(utility => utility[outcome]!));

const isSame = (a: readonly number[], b: readonly number[]) =>
  a.every((value, party) => Math.abs(value - b[party]!) <= EPSILON);

export const distinctPoints = (points: readonly number[][]): number[][] =>
  points.filter((point, place) => !points.slice(0, place).some(other => isSame(point, other)));

export function bruteFrontier(domain: Domain): number[][] {
  const points = distinctPoints(pointsOf(domain));
  const dominates = (a: readonly number[], b: readonly number[]) =>
    a.every((value, party) => value >= b[party]! - EPSILON) &&
    a.some((value, party) => value > b[party]! + EPSILON);
  return points.filter(point => !points.some(other => dominates(other, point)));
}

export function bruteSolution(
  domain: Domain,
  concept: Concept,
): { points: number[][]; first: number | null } {
  const reservations = domain.parties.map(({ reservation }) => reservation);
  const all = pointsOf(domain);
  const rational = all
    .map((point, outcome) => ({ point, outcome }))
    .filter(({ point }) => point.every((value, party) => value >= reservations[party]! - EPSILON));
  const gains = (point: readonly number[]) =>
    point.map((value, party) => {
      const gain = value - reservations[party]!;
      return gain > EPSILON ? gain : 0;
    });
  const ideals = reservations.map((_, party) =>
    Math.max(0, ...rational.map(({ point }) => gains(point)[party]!)),
  );
  const value = (point: readonly number[]): number => {
    const gained = gains(point);
    if (concept === 'utilitarian') return point.reduce((sum, one) => sum + one, 0);
    if (concept === 'nash') return gained.reduce((product, gain) => product * gain, 1);
    if (concept === 'egalitarian') return Math.min(...gained);
    return Math.min(
      1,
      ...gained.flatMap((gain, party) => (ideals[party]! > 0 ? [gain / ideals[party]!] : [])),
    );
  };
  const best = Math.max(...rational.map(({ point }) => value(point)));
  const slack = concept === 'nash' ? EPSILON * best : EPSILON;
  const ties = rational.filter(({ point }) => value(point) >= best - slack);
  return { points: distinctPoints(ties.map(({ point }) => point)), first: ties[0]?.outcome ?? null };
}

/** Points in one order and without the last bits, so that sums made in another order compare. */
export const rounded = (points: readonly (readonly number[])[]): string[] =>
  points.map(point => point.map(value => (Math.round(value * 1e7) / 1e7 + 0).toFixed(7)).join(' ')).sort();
