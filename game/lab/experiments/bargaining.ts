import type { Arm } from '../arm.ts';
import { above, below, between, compare, type Experiment, gapOf, inside, levelOf } from '../experiment.ts';
import type { GameFacts } from '../facts.ts';
import type { Player } from '../player.ts';

const GAMES = { lab: 400, channel: 800, timing: 1200, support: 700, reference: 400 };

/** Timing of concessions, as exponents of the time used (multiples of 1/16). */
const EARLY = 11 / 16;
const USUAL = 3;
const LATE = 6;

const leftOf = ({ left }: GameFacts): number | null => left;
const ratified = (facts: GameFacts): number => (facts.ratified ? 1 : 0);
const both = (player: Player): readonly Player[] => [player, player];

const believing = (scenario: string, belief: 'learns' | 'fixedPie'): Arm => ({
  scenario,
  players: both({ temperament: { belief } }),
  left: true,
});

export const BARGAINING_EXPERIMENTS: readonly Experiment[] = [
  {
    id: 'E1',
    roles: ['clean', 'reference'],
    run: (bench, { role, scenario: { id, agenda } }) => {
      const { length } = agenda.rounds;
      const isLate = ({ ratified: isDeal, round }: GameFacts) =>
        isDeal ? Number(round > length - Math.floor((length + 2) / 4)) : null;
      return compare(bench, {
        id: 'E1',
        scenario: id,
        arms: { usual: { scenario: id, ...(role === 'clean' && { changes: { noLines: true } }) } },
        games: GAMES.lab,
        effects: [
          {
            measure: 'lastQuarter',
            contrast: levelOf('usual', isLate),
            band: inside(role === 'clean' ? 0.4 : 0.6, 1),
          },
        ],
      });
    },
  },
  {
    id: 'E2',
    roles: ['clean', 'reference'],
    run: async (bench, { role, scenario: { id } }) => {
      const timed = (seat: number, concession: number): Arm => ({
        scenario: id,
        ...(role === 'clean' && { changes: { noLines: true } }),
        players: [0, 1].map(place => ({
          temperament: { concession: place === seat ? concession : USUAL },
        })),
      });
      const rows = await Promise.all(
        [0, 1].map(seat =>
          compare(bench, {
            id: 'E2',
            scenario: id,
            arms: { early: timed(seat, EARLY), late: timed(seat, LATE) },
            games: role === 'clean' ? GAMES.timing : GAMES.reference,
            effects: [
              {
                measure: 'score',
                seat,
                contrast: between('early', 'late', ({ points }) => points[seat]!),
                band: above(0),
              },
            ],
          }),
        ),
      );
      return rows.flat();
    },
  },
  {
    id: 'F1',
    roles: ['clean', 'reference'],
    run: (bench, { role, scenario: { id } }) =>
      compare(bench, {
        id: 'F1',
        scenario: id,
        arms: {
          silent: { scenario: id, players: both({ without: ['call', 'soundOut'] }), left: true },
          talking: { scenario: id, left: true },
        },
        games: role === 'clean' ? GAMES.channel : GAMES.reference,
        effects: [
          {
            measure: 'left',
            contrast: between('silent', 'talking', leftOf),
            band: below(Number.NEGATIVE_INFINITY),
          },
          {
            measure: 'ratified',
            contrast: between('silent', 'talking', ratified),
            band: inside(-0.03, Number.POSITIVE_INFINITY),
          },
        ],
      }),
  },
  {
    id: 'G1',
    roles: ['clean'],
    run: (bench, { scenario: { id } }) =>
      compare(bench, {
        id: 'G1',
        scenario: id,
        arms: {
          strong: { scenario: id, changes: { noLines: true } },
          weak: { scenario: id, changes: { noLines: true, start: [{ support: 47 }] } },
        },
        games: GAMES.support,
        effects: [
          { measure: 'gap', contrast: between('strong', 'weak', gapOf), band: above(6, 18) },
          { measure: 'ratified', contrast: between('strong', 'weak', ratified), band: below(-0.3, -0.1) },
        ],
      }),
  },
  {
    id: 'H1',
    roles: ['clean', 'reference'],
    run: (bench, { scenario: { id } }) =>
      compare(bench, {
        id: 'H1',
        scenario: id,
        arms: { fixedPie: believing(id, 'fixedPie'), model: believing(id, 'learns') },
        games: GAMES.lab,
        effects: [
          {
            measure: 'left',
            contrast: between('fixedPie', 'model', leftOf),
            band: below(Number.NEGATIVE_INFINITY, -6),
          },
        ],
      }),
  },
];
