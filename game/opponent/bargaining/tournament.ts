import { distanceTo } from '../../analysis/distance.ts';
import type { Domain } from '../../analysis/domain.ts';
import { paretoFrontier, TOLERANCE } from '../../analysis/pareto.ts';
import { solutions } from '../../analysis/solutions.ts';
import { bargain, type Strategy } from './protocol.ts';

/** Figures of one strategy over some games. Utilities are raw, as the file has them; null where nothing was agreed. */
export interface Figures {
  /** Games times own seats in them: a game against itself counts twice. */
  readonly seats: number;
  /** Share of games that ended in a deal. */
  readonly agreement: number;
  /** Mean own utility of its deals. */
  readonly utilityOfDeals: number | null;
  /** Mean own utility, the reservation value where there was no deal. */
  readonly utility: number;
  /** Share of its deals on the Pareto frontier. */
  readonly paretoOptimal: number | null;
  /** Mean Euclidean distance of its deals to the nearest Nash point, in utilities. */
  readonly nashDistance: number | null;
  /** Mean round of the end. */
  readonly rounds: number;
  /** Share of its deals made in the last fifth of the rounds. */
  readonly lastFifth: number | null;
}

export interface Standing {
  readonly name: string;
  readonly selfPlay: Figures;
  /** Against every strategy, itself included. */
  readonly all: Figures;
  /** Means of the means against each of the baselines; null where there is none, or one with which it never agreed. */
  readonly baselines: { readonly agreement: number; readonly utilityOfDeals: number | null } | null;
  readonly against: Readonly<Record<string, Figures>>;
}

export interface TournamentInput {
  /** Of two parties. */
  readonly domains: readonly Domain[];
  readonly strategies: Readonly<Record<string, Strategy>>;
  /** Names of those that count as baselines. */
  readonly baselines: readonly string[];
  readonly rounds: number;
  readonly seed: number;
  readonly onGame: () => void;
}

/** Games of one tournament: ordered pairs, in each domain, begun once by either. */
export const countGames = (strategies: number, domains: number): number =>
  strategies * strategies * domains * 2;

/** Plays every ordered pair of strategies, itself included, on every domain, each of the two beginning once. */
export function tournament(input: TournamentInput): Standing[] {
  const { domains, strategies, rounds, seed, onGame } = input;
  const names = Object.keys(strategies);
  const tallies = names.map(() => names.map(emptyTally));
  let game = 0;
  for (const domain of domains) {
    const judge = judgeOf(domain);
    names.forEach((first, a) => {
      names.forEach((second, b) => {
        for (const beginner of [0, 1]) {
          const pair = [strategies[first]!, strategies[second]!] as const;
          // Seeds of neighbouring games lie apart, so that no seat of one shares chance with a seat of the next.
          const played = bargain(domain, pair, rounds, seed + game++ * 1000, beginner);
          const verdict = played.outcome === null ? null : judge(played.outcome);
          [a, b].forEach((own, party) => {
            const tally = tallies[own]![party === 0 ? b : a]!;
            const { reservation } = domain.parties[party]!;
            note(tally, verdict, verdict ? verdict.point[party]! : reservation, played.round, rounds);
          });
          onGame();
        }
      });
    });
  }
  return names.map((name, row) => {
    const against = Object.fromEntries(
      names.map((other, column) => [other, figuresOf(tallies[row]![column]!)]),
    );
    return {
      name,
      selfPlay: against[name]!,
      all: figuresOf(tallies[row]!.reduce(sumOf)),
      baselines: meanOf(input.baselines.map(other => against[other]!)),
      against,
    };
  });
}

interface Verdict {
  readonly point: readonly number[];
  readonly isOptimal: boolean;
  readonly nashDistance: number | null;
}

/** How good a deal on a domain is. */
function judgeOf(domain: Domain): (outcome: number) => Verdict {
  const frontier = paretoFrontier(domain).points;
  const nash = solutions(domain).nash.points;
  return outcome => {
    const point = domain.utilities.map(utilities => utilities[outcome]!);
    const isOptimal = frontier.some(best =>
      best.every((utility, party) => Math.abs(utility - point[party]!) <= TOLERANCE),
    );
    return { point, isOptimal, nashDistance: distanceTo(point, nash) };
  };
}

interface Tally {
  seats: number;
  deals: number;
  dealUtility: number;
  utility: number;
  optimal: number;
  distance: number;
  rounds: number;
  late: number;
}

const emptyTally = (): Tally => ({
  seats: 0,
  deals: 0,
  dealUtility: 0,
  utility: 0,
  optimal: 0,
  distance: 0,
  rounds: 0,
  late: 0,
});

function note(tally: Tally, verdict: Verdict | null, utility: number, round: number, rounds: number): void {
  tally.seats += 1;
  tally.utility += utility;
  tally.rounds += round;
  if (!verdict) return;
  tally.deals += 1;
  tally.dealUtility += utility;
  tally.optimal += verdict.isOptimal ? 1 : 0;
  // Who signs nothing below its reservation value leaves a rational outcome behind, so there is a Nash point.
  tally.distance += verdict.nashDistance ?? 0;
  tally.late += round * 5 > rounds * 4 ? 1 : 0;
}

const sumOf = (a: Tally, b: Tally): Tally => ({
  seats: a.seats + b.seats,
  deals: a.deals + b.deals,
  dealUtility: a.dealUtility + b.dealUtility,
  utility: a.utility + b.utility,
  optimal: a.optimal + b.optimal,
  distance: a.distance + b.distance,
  rounds: a.rounds + b.rounds,
  late: a.late + b.late,
});

function figuresOf(tally: Tally): Figures {
  const { seats, deals } = tally;
  const ofDeals = (sum: number) => (deals > 0 ? sum / deals : null);
  return {
    seats,
    agreement: deals / seats,
    utilityOfDeals: ofDeals(tally.dealUtility),
    utility: tally.utility / seats,
    paretoOptimal: ofDeals(tally.optimal),
    nashDistance: ofDeals(tally.distance),
    rounds: tally.rounds / seats,
    lastFifth: ofDeals(tally.late),
  };
}

function meanOf(figures: readonly Figures[]): Standing['baselines'] {
  if (figures.length === 0) return null;
  const utilities = figures.map(({ utilityOfDeals }) => utilityOfDeals);
  return {
    agreement: mean(figures.map(({ agreement }) => agreement)),
    utilityOfDeals: utilities.every(utility => utility !== null) ? mean(utilities as number[]) : null,
  };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
