import {
  BALANCE_STYLES,
  type Balance,
  type BalanceEvent,
  type BalanceQuestion,
  type BalanceStyle,
  type BalanceStyleResult,
} from '../analysis/balance/report.ts';
import { digest } from '../scenario/digest.ts';
import type { Scenario } from '../scenario/types.ts';
import { differenceOf, figureOf, figuresOf, shareOf } from './balanceFigures.ts';
import type { BalanceGame } from './balanceGame.ts';
import type { Bench } from './bench.ts';
import { MINDS } from './minds.ts';
import type { Player } from './player.ts';

/** Games at most for one style in one seat, and for one event. */
const FEWER = { style: 40, event: 60 } as const;

/** The mind of the game with another temper, but for the random one. Boulware is conceding late (Faratin et al. 1998). */
const STYLES: Readonly<Record<BalanceStyle, Player>> = {
  hardliner: MINDS.hardliner,
  boulware: MINDS.late,
  conceder: MINDS.conceder,
  titForTat: MINDS.titForTat,
  random: { policy: 'random' },
};

/** Games that a report takes at most; events that seldom come take fewer. */
export const gamesPlanned = ({ agenda, events }: Scenario, { games }: BalanceQuestion): number =>
  games +
  Math.min(games, FEWER.style) * BALANCE_STYLES.length * agenda.principals.length +
  Math.min(games, FEWER.event) * events.filter(({ afterDeal }) => !afterDeal).length;

/**
 * Plays a scenario between Even machines, then fewer games with other styles and without each event on seeds that were
 * played before, and says what came of it. The same scenario and question give the same report, byte for byte, whoever
 * does the work.
 * @throws RangeError for no games
 */
export async function balanceOf(
  bench: Bench,
  scenario: Scenario,
  question: BalanceQuestion,
): Promise<Balance> {
  const { games, seed } = question;
  const [played, [all]] = await Promise.all([
    bench.work('balance', { scenario: scenario.id }, games, seed),
    bench.work('agreements', { scenario: scenario.id }, 1, seed),
  ]);
  const [styles, events] = await Promise.all([
    stylesOf(bench, scenario, question, played),
    eventsOf(bench, scenario, question, played),
  ]);
  const rest = {
    scenario: scenario.id,
    seed,
    games,
    ...figuresOf(scenario, played),
    agreements: all!.agreements,
    styles,
    events,
  };
  return { report: { ...rest, hash: digest(rest) }, cloud: all!.cloud };
}

function stylesOf(
  bench: Bench,
  { id, agenda }: Scenario,
  { games, seed }: BalanceQuestion,
  even: readonly BalanceGame[],
): Promise<BalanceStyleResult[]> {
  const count = Math.min(games, FEWER.style);
  const pairs = BALANCE_STYLES.flatMap(style => agenda.principals.map((_, seat) => ({ style, seat })));
  return Promise.all(
    pairs.map(async ({ style, seat }) => {
      const players = agenda.principals.map((_, other) => (other === seat ? STYLES[style] : {}));
      const played = await bench.work('balance', { scenario: id, players }, count, seed);
      const points = played.map(game => game.points[seat]!);
      return {
        style,
        seat,
        points: figureOf(points),
        gain: differenceOf(
          points,
          even.slice(0, count).map(game => game.points[seat]!),
        ),
        ratified: shareOf(played, ({ end }) => end === 'ratified'),
      };
    }),
  );
}

function eventsOf(
  bench: Bench,
  { id: scenario, agenda, events }: Scenario,
  { seed }: BalanceQuestion,
  played: readonly BalanceGame[],
): Promise<BalanceEvent[]> {
  const during = events.flatMap((event, place) => (event.afterDeal ? [] : [{ ...event, place }]));
  return Promise.all(
    during.map(async ({ id, place: event }) => {
      const came = played.flatMap((game, place) => (game.events.includes(id) ? [{ game, place }] : []));
      const looked = came.slice(0, FEWER.event);
      const arm = { scenario, changes: { withoutEvent: event } };
      const without = (
        await Promise.all(looked.map(({ place }) => bench.work('balance', arm, 1, seed + place)))
      ).flat();
      const moved = (read: (game: BalanceGame) => number) =>
        differenceOf(
          looked.map(({ game }) => read(game)),
          without.map(read),
        );
      return {
        id,
        place: event,
        came: shareOf(played, game => game.events.includes(id)),
        moved:
          looked.length === 0
            ? null
            : {
                points: agenda.principals.map((_, seat) => moved(game => game.points[seat]!)),
                ratified: moved(({ end }) => Number(end === 'ratified')),
              },
      };
    }),
  );
}
