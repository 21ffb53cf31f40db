import type { ReadoutTone } from '../../rules/index.ts';
import type { Scenario, Seat } from '../../scenario/types.ts';
import type { Arm } from '../arm.ts';
import type { Bench } from '../bench.ts';
import {
  above,
  below,
  between,
  compare,
  type Experiment,
  inside,
  level,
  type Row,
  rowOf,
} from '../experiment.ts';
import type { GameFacts } from '../facts.ts';
import type { Order, Player } from '../player.ts';

const GAMES = 800;
/** Share of the time at which the suspension is ordered: late enough for a vote to be near. */
const MOMENT = 0.9;
/** Share of all accounts below which a tone would hardly ever be right. */
const LEAST_SHARE = 0.05;
const TONES = ['plain', 'generous', 'boastful'] as const satisfies readonly ReadoutTone[];

/** The holder of the first measure that hangs from the start calls its target and suspends it a round later. */
function ordered({ agenda }: Scenario): { readonly holder: Seat; readonly orders: readonly Order[] } | null {
  const measure = agenda.measures.findIndex(({ start }) => start !== null);
  if (measure < 0) return null;
  const { holder, target } = agenda.measures[measure]!;
  const round = Math.round(agenda.rounds.length * MOMENT);
  const until = agenda.rounds.length + 1;
  return {
    holder,
    orders: [
      { round: round - 1, move: { kind: 'call', to: target } },
      { round, move: { kind: 'suspend', measure, until } },
    ],
  };
}

/** What a tone of the holder's does to the vote of the other and to its own points, beside a plain account. */
async function effects(bench: Bench, scenario: Scenario): Promise<Row[]> {
  const found = ordered(scenario);
  if (!found) return [];
  const { holder, orders } = found;
  const other = scenario.agenda.principals.findIndex((_, seat) => seat !== holder);
  const arm = (tone: ReadoutTone): Arm => ({
    scenario: scenario.id,
    players: scenario.agenda.principals.map(
      (_, seat): Player => (seat === holder ? { orders, tone } : { tone: 'plain' }),
    ),
  });
  // Games that end before the moment are the same in all arms, and say nothing.
  const hasMoment = ({ accounts }: GameFacts) => accounts.some(({ ofDeal }) => !ofDeal);
  const margin = (facts: GameFacts) => (hasMoment(facts) ? (facts.margins?.[other] ?? null) : null);
  const points = (facts: GameFacts) => (hasMoment(facts) ? facts.points[holder]! : null);
  return compare(bench, {
    id: 'R1',
    scenario: scenario.id,
    arms: { plain: arm('plain'), generous: arm('generous'), boastful: arm('boastful') },
    games: GAMES,
    effects: [
      {
        measure: 'margin',
        case: 'generous',
        seat: other,
        contrast: between('plain', 'generous', margin),
        band: above(0, 1),
      },
      {
        measure: 'margin',
        case: 'boastful',
        seat: other,
        contrast: between('plain', 'boastful', margin),
        band: below(-2, 0),
      },
      {
        measure: 'score',
        case: 'generous',
        seat: holder,
        contrast: between('plain', 'generous', points),
        band: inside(-2, 2),
      },
      {
        measure: 'score',
        case: 'boastful',
        seat: holder,
        contrast: between('plain', 'boastful', points),
        band: inside(-2, 2),
      },
    ],
  });
}

/** How often competent sides choose each tone. */
async function shares(bench: Bench, { id }: Scenario): Promise<Row[]> {
  const games = await bench.work('games', { scenario: id }, bench.games ?? GAMES);
  const accounts = games.flatMap(game => game.accounts);
  return TONES.map(tone =>
    rowOf(
      { id: 'R1', scenario: id, measure: 'accounts', case: tone, seat: null },
      [],
      level(accounts.map(account => Number(account.tone === tone))),
      inside(LEAST_SHARE, 1 - 2 * LEAST_SHARE),
    ),
  );
}

export const READOUTS: Experiment = {
  id: 'R1',
  roles: ['reference', 'other'],
  async run(bench, { role, scenario }) {
    if (!scenario.agenda.readouts) return [];
    const measured = role === 'reference' ? effects(bench, scenario) : [];
    return [...(await measured), ...(await shares(bench, scenario))];
  },
};
