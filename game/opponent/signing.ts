import type { View } from '../rules/index.ts';
import { timeUsed } from './aspiration.ts';

/** Gain over breakdown, in points, at which somebody signs as likely as not: at the start and at the end. */
const WANTED = { early: 45, late: 12 };
/** Chance that somebody who is content signs in the last round, rather than wait for the other to give way. */
const MOST = 0.75;
/** Points of gain on either side of it within which one cannot tell. */
const SPREAD = 30;

/**
 * Chance that somebody signs a text in its next turn, from its estimated gain and the chance of its vote: what is enough
 * falls as the deadline comes nearer. It is what a mind counts on for its own next text; what a person is told of any
 * text is read more closely, by `forecast.ts`.
 */
export function signingChance(view: View, gain: number, vote: number): number {
  if (gain <= 0) return 0.02;
  const t = timeUsed(view.negotiation.round, view.agenda.rounds.length);
  const wanted = WANTED.early + (WANTED.late - WANTED.early) * t * t;
  const hurry = t * t * MOST;
  const willing = Math.max(0.02, Math.min(0.95, 0.5 + (gain - wanted) / (2 * SPREAD)));
  return hurry * willing * vote;
}
