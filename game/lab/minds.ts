import { definitionOf, MOVE_KINDS, type MoveKind } from '../rules/index.ts';
import type { Player } from './player.ts';

const always = (...kinds: MoveKind[]): Player => ({ always: kinds });

/** Minds that play one move whenever it is legal, and else as the competent one. */
const SPAMMERS = {
  threats: always('threaten', 'escalate', 'carryOut'),
  escalate: always('escalate'),
  carryOut: always('carryOut'),
  rally: always('rally'),
  denounce: always('denounce'),
  call: always('call'),
  gesture: always('gesture'),
  downPayment: always('downPayment'),
  declare: always('declare'),
  declareAndSoften: always('declare', 'soften'),
  walkOut: always('walkOut'),
  soundOut: always('soundOut'),
  warn: always('warn'),
  withdraw: always('withdraw'),
  suspend: always('suspend'),
  publish: always('publish'),
} as const satisfies Readonly<Record<string, Player>>;

const PODIUM = MOVE_KINDS.filter(kind => definitionOf(kind).venue === 'podium');

/** Ways of bargaining that are not one move; the last two ask for much and late. */
export const MANNERS = {
  noPodium: { without: PODIUM },
  acceptAtOnce: always('accept'),
  neverAccept: { without: ['accept'] },
  fixedPie: { temperament: { belief: 'fixedPie' } },
  conceder: {
    temperament: { concession: 1 / 2, floor: 0, inclination: { gesture: 2, downPayment: 2 } },
  },
  titForTat: { temperament: { matching: 1 } },
  boaster: { tone: 'boastful' },
  late: { temperament: { concession: 6 } },
  hardliner: {
    temperament: {
      concession: 5,
      floor: 0.5,
      dignity: 0.5,
      inclination: { threaten: 2, escalate: 1, declare: 2, suspend: -3, withdraw: -3, soften: -3 },
    },
  },
} as const satisfies Readonly<Record<string, Player>>;

/** The whole list, by name. */
export const MINDS = { ...SPAMMERS, ...MANNERS } as const;

export type MindName = keyof typeof MINDS;
export const MIND_NAMES = Object.keys(MINDS) as MindName[];
