import type { GameOptions, Negotiation } from '../../game/rules/index.ts';
import type { Seat } from '../../game/scenario/types.ts';
import { shipped } from '../kit/files.ts';
import { differences, playLines, refusalOf, start, turnOf } from '../kit/play.ts';
import { silent } from './games.ts';

/** The shipped scenario of June 2019, in which most tables of these tests are played; nobody is asked for accounts. */
export const scenario = silent(shipped('2019-june-deadline'));
export const [US, MX] = [0, 1] as const;
export const [TARIFF, RETALIATION] = [0, 1] as const;

/** Round 1 with known types and without events; a seat has a fresh turn, and what the case needs is changed. */
export const at = (
  seat: Seat,
  change: (n: Negotiation) => void = () => {},
  options: Partial<GameOptions> = {},
  seed = 1,
): Negotiation => turnOf(scenario, start(scenario, options, seed), seat, change);

export const played = (n: Negotiation, ...lines: string[]): Negotiation => playLines(scenario, n, lines);

/** What some lines change. */
export const moved = (n: Negotiation, ...lines: string[]) => differences(scenario, n, played(n, ...lines));

/** What the last line changes, after the others. */
export function lastMoved(n: Negotiation, ...lines: string[]) {
  const before = played(n, ...lines.slice(0, -1));
  return differences(scenario, before, played(before, lines.at(-1)!));
}

export const refused = (n: Negotiation, line: string) => refusalOf(scenario, n, line);

/** No measure stands: nobody is threatened. */
export function withoutTariff(n: Negotiation): void {
  Object.assign(n.measures[TARIFF]!, { status: 'idle', level: 0, stake: 0, due: null, announced: 0 });
}

/** Meters at which a dawn changes nothing of itself: Face 50, no Strain, no boost. */
export function still(n: Negotiation): void {
  for (const meters of n.meters) Object.assign(meters, { face: 50, strain: 0, boost: 0 });
}

/** Both trust each other at 45: the channel is open. */
export function openChannel(n: Negotiation): void {
  n.trust[US]![MX] = 45;
  n.trust[MX]![US] = 45;
}

/** The first seed for which something holds; a test that finds none fails. */
export function seedWhere(holds: (seed: number) => boolean): number {
  for (let seed = 1; seed < 3000; seed++) if (holds(seed)) return seed;
  throw new Error('no such seed below 3000');
}
