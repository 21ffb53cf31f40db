import type { View } from '../../rules/index.ts';
import type { Language } from '../../wording/index.ts';

const DAY = 86_400_000;

/** Days from the day of a round to the day after the talks. */
export function daysLeft(view: View): number {
  const { rounds, aftermath } = view.agenda;
  const now = rounds[view.negotiation.round - 1]!.date;
  return Math.round((Date.parse(aftermath.date) - Date.parse(now)) / DAY);
}

/** "Mon", "lun": the weekday of an ISO date. */
export const weekday = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-MX' : 'en-GB', {
    weekday: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(iso));

/** "Mon 3 June": a round of one day with its weekday; of several days without. */
export function dayOfRound(view: View, language: Language, date: (round: number) => string): string {
  const { round } = view.negotiation;
  const day = view.agenda.rounds[round - 1]!;
  return day.until ? date(round) : `${weekday(day.date, language)} ${date(round)}`;
}
