import { utilitiesOf } from '../analysis/balance/agreements.ts';
import type {
  BalanceDeal,
  BalanceEnd,
  BalanceIssue,
  BalanceMove,
  BalanceReport,
  BalanceSeat,
  BalanceUse,
  CoverUse,
  Figure,
  LineUse,
  MeasureUse,
} from '../analysis/balance/report.ts';
import { MOVE_KINDS } from '../rules/index.ts';
import type { Scenario } from '../scenario/types.ts';
import type { BalanceGame } from './balanceGame.ts';
import { combinationOf, medianOf } from './statistics.ts';

type Games = readonly BalanceGame[];

/** The parts of a report that come from the games between Even machines alone. */
export type Counted = Pick<
  BalanceReport,
  'ends' | 'advised' | 'rounds' | 'seats' | 'deals' | 'issues' | 'measures' | 'covers' | 'lines' | 'moves'
>;

/** Reads the figures off some games. */
export function figuresOf(scenario: Scenario, games: Games): Counted {
  const { agenda } = scenario;
  const ends = (end: BalanceEnd) => shareOf(games, game => game.end === end);
  const uses = <Name extends string>(
    things: readonly { readonly id: string }[],
    names: readonly Name[],
    read: (game: BalanceGame, name: Name) => readonly number[],
  ): BalanceUse<Name>[] =>
    things.map(({ id }, index) => ({
      id,
      used: Object.fromEntries(
        names.map(name => [name, shareOf(games, game => read(game, name).includes(index))]),
      ) as Record<Name, Figure>,
    }));
  return {
    ends: { ratified: ends('ratified'), rejected: ends('rejected'), breakdown: ends('breakdown') },
    advised: {
      ratified: ends('ratified'),
      failedVote: shareOf(games, ({ votesLost }) => votesLost.some(count => count > 0)),
      firstRound: shareOf(games, ({ deal, round }) => deal !== null && round === 1),
    },
    rounds: agenda.rounds.map((_, index) =>
      shareOf(games, ({ deal, round }) => deal !== null && round === index + 1),
    ),
    seats: agenda.principals.map((_, seat) => seatOf(scenario, games, seat)),
    deals: dealsOf(scenario, games),
    issues: agenda.issues.map((_, issue) => issueOf(scenario, games, issue)),
    measures: uses<MeasureUse>(
      agenda.measures,
      ['warned', 'announced', 'inForce', 'lifted'],
      (game, name) => game.measures[name],
    ),
    covers: uses<CoverUse>(agenda.covers, ['tabled', 'dealt'], ({ covers, deal }, name) =>
      name === 'tabled' ? covers : (deal?.covers ?? []),
    ),
    lines: uses<LineUse>(
      agenda.redLines,
      ['declared', 'tested', 'crossed'],
      (game, name) => game.lines[name],
    ),
    moves: agenda.principals.flatMap((_, seat) => movesOf(games, seat)),
  };
}

/** The mean of a number over games; a share where it is 0 or 1. @throws RangeError for no games */
export function figureOf(values: readonly number[]): Figure {
  const found = combinationOf([{ weight: 1, values }]);
  if (!found) throw new RangeError('a figure needs games');
  return found;
}

export const shareOf = (games: Games, is: (game: BalanceGame) => boolean): Figure =>
  figureOf(games.map(game => (is(game) ? 1 : 0)));

function seatOf({ agenda }: Scenario, games: Games, seat: number): BalanceSeat {
  const points = games.map(game => game.points[seat]!);
  const sorted = [...points].sort((a, b) => a - b);
  // The k-th smallest with k a tenth of the games, rounded up, and the same from above.
  const tenth = Math.ceil(points.length / 10) - 1;
  return {
    id: agenda.principals[seat]!.id,
    points,
    mean: figureOf(points),
    tenth: sorted[tenth]!,
    median: medianOf(points),
    ninetieth: sorted[sorted.length - 1 - tenth]!,
    votesLost: shareOf(games, ({ votesLost }) => votesLost[seat]! > 0),
  };
}

function dealsOf(scenario: Scenario, games: Games): BalanceDeal[] {
  const utilities = utilitiesOf(scenario);
  const found = new Map<string, { readonly deal: NonNullable<BalanceGame['deal']>; count: number }>();
  for (const { deal } of games) {
    if (!deal) continue;
    const key = JSON.stringify(deal);
    const same = found.get(key);
    if (same) same.count += 1;
    else found.set(key, { deal, count: 1 });
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ deal, count }) => ({ ...deal, utilities: utilities(deal), count }));
}

function issueOf({ agenda, briefs }: Scenario, games: Games, issue: number): BalanceIssue {
  const { id, positions } = agenda.issues[issue]!;
  const rows = briefs.map(({ values }) => values[issue]!);
  const deals = games.filter(({ deal }) => deal !== null);
  return {
    id,
    moves: rows.map(row => Math.max(...row) - Math.min(...row)),
    agreed: positions.some((_, position) => rows.every(row => row[position] === Math.max(...row))),
    positions: positions.map((_, position) => ({
      dealt: deals.length > 0 ? shareOf(deals, ({ deal }) => deal!.positions[issue] === position) : null,
      tabled: shareOf(games, ({ tabled }) => tabled[issue]!.includes(position)),
    })),
  };
}

/** Kinds of move that a seat could have made in some game. */
function movesOf(games: Games, seat: number): BalanceMove[] {
  return MOVE_KINDS.map(kind => ({
    kind,
    seat,
    possible: shareOf(games, ({ possible }) => possible[seat]!.includes(kind)),
    made: shareOf(games, ({ moves }) => (moves[seat]![kind] ?? 0) > 0),
  })).filter(({ possible }) => possible.mean > 0);
}

/** What one list of games brought more than another on the same seeds. */
export function differenceOf(more: readonly number[], less: readonly number[]): Figure {
  return combinationOf([
    { weight: 1, values: more },
    { weight: -1, values: less },
  ])!;
}
