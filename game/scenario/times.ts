/** Checks of everything that has a date or a round. */
import type { Findings } from './catalogue.ts';
import type { Path } from './faults.ts';
import type { ScenarioFile } from './schema.ts';

/** Dates exist and ascend; rounds lie within the game. */
export function checkTimes(file: ScenarioFile, findings: Findings): void {
  const { agenda } = file;
  const lastRound = agenda.rounds.length;
  const round = (found: number, most: number, path: Path) => {
    if (found < 1 || found > most) findings.add('roundOutOfRange', path, { found, least: 1, most });
  };

  const calendar: Dated[] = [];
  for (const [index, { date, until }] of agenda.rounds.entries()) {
    calendar.push({ date, path: ['agenda', 'rounds', index, 'date'] });
    if (until !== undefined) calendar.push({ date: until, path: ['agenda', 'rounds', index, 'until'] });
  }
  calendar.push({ date: agenda.aftermath.date, path: ['agenda', 'aftermath', 'date'] });
  if (agenda.aftermath.until !== undefined)
    calendar.push({ date: agenda.aftermath.until, path: ['agenda', 'aftermath', 'until'] });
  // One day may hold several rounds: a morning and an evening.
  ascending(calendar, 'sameDayAllowed', findings);

  for (const [index, benchmark] of agenda.benchmarks.entries()) {
    const path = ['agenda', 'benchmarks', index, 'checkpoints'];
    // A meeting may check several tasks.
    ascending(datesOf(benchmark.checkpoints, path), 'sameDayAllowed', findings);
  }
  ascending(datesOf(agenda.metric?.history ?? [], ['agenda', 'metric', 'history']), 'eachDayOnce', findings);

  for (const [index, { start }] of agenda.measures.entries())
    if (start) round(start.effective, lastRound + 1, ['agenda', 'measures', index, 'start', 'effective']);
  for (const [index, event] of file.events.entries()) {
    const path = ['events', index];
    // What is told after a deal may lie beyond the last round.
    if (!event.afterDeal) round(event.round, lastRound, [...path, 'round']);
    for (const [place, effect] of event.effects.entries())
      if (effect.change === 'notice') round(effect.from, lastRound + 1, [...path, 'effects', place, 'from']);
  }
  for (const [index, step] of (file.teaching.guide?.steps ?? []).entries())
    if (step.round !== undefined)
      round(step.round, lastRound, ['teaching', 'guide', 'steps', index, 'round']);
  if (!file.history) return;
  for (const [index, turn] of file.history.line.entries())
    round(turn.round, lastRound, ['history', 'line', index, 'round']);
  round(file.history.expected.round, lastRound, ['history', 'expected', 'round']);
}

interface Dated {
  readonly date: string;
  readonly path: Path;
}

const datesOf = (items: readonly { readonly date: string }[], path: Path): Dated[] =>
  items.map(({ date }, index) => ({ date, path: [...path, index, 'date'] }));

/** ISO dates ascend as texts do. */
function ascending(
  dates: readonly Dated[],
  mode: 'sameDayAllowed' | 'eachDayOnce',
  findings: Findings,
): void {
  for (const [index, { date, path }] of dates.entries()) {
    if (!isOnCalendar(date)) findings.add('impossibleDate', path, { date });
    const previous = dates[index - 1]?.date;
    if (previous === undefined) continue;
    if (date < previous || (date === previous && mode === 'eachDayOnce'))
      findings.add('datesNotAscending', path, { date, previous });
  }
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month; 0 for one that no year has. Reckoned by hand, because the core knows no clock. */
export function daysOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

const partsOf = (date: string) => date.split('-').map(Number) as [year: number, month: number, day: number];

/** Whether a well-formed date exists. */
function isOnCalendar(date: string): boolean {
  const [year, month, day] = partsOf(date);
  return day <= daysOf(year, month);
}

/** The date that follows a well-formed one. */
export function dayAfter(date: string): string {
  const [year, month, day] = partsOf(date);
  const written = (...parts: readonly number[]) => parts.map(part => String(part).padStart(2, '0')).join('-');
  if (day < daysOf(year, month)) return written(year, month, day + 1);
  return month < 12 ? written(year, month + 1, 1) : written(year + 1, 1, 1);
}
