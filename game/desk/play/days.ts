import type { View } from '../../rules/index.ts';
import type { Format } from '../../wording/index.ts';

const DAY = 86_400_000;

/** Days from the day of a round to the day after the talks. */
export function daysLeft(view: View): number {
  const { rounds, aftermath } = view.agenda;
  const now = rounds[view.negotiation.round - 1]!.date;
  return Math.round((Date.parse(aftermath.date) - Date.parse(now)) / DAY);
}

/** "Mon 3 June": a round of one day with its weekday; of several days without. */
export function dayOfRound(view: View, round: number, format: Format): string {
  const { date, until } = view.agenda.rounds[round - 1] ?? view.agenda.aftermath;
  return until ? format.date(date, until) : `${format.weekday(date)} ${format.date(date)}`;
}
