/** Checkpoints in words: a day with its target, or a task of a group that meets. */
import { benchmarkOf, figureAt, type View } from '../rules/index.ts';
import type { Seat } from '../scenario/types.ts';
import { textOf } from '../wording/index.ts';
import type { Names } from './names.ts';

export interface CheckpointWords {
  readonly date: string;
  readonly name: string;
  /** What is to be done until then; null where the target says it all. */
  readonly task: string | null;
  readonly responsible: Seat;
  /** Name of the figure that is held against the target. */
  readonly figure: string;
  readonly start: number;
  readonly target: number;
  readonly unit: string;
}

/** What is checked at one checkpoint of a benchmark. */
export function checkpointWords(benchmark: number, place: number, names: Names): CheckpointWords {
  const { agenda } = names.texts;
  const { date, name, task, indicator, target } = agenda.benchmarks[benchmark]!.checkpoints[place]!;
  const { start, responsible } = figureAt(agenda, benchmark, place);
  const counted = indicator === null ? agenda.metric! : agenda.indicators[indicator]!;
  const say = (text: Parameters<typeof textOf>[0]) => textOf(text, names.language);
  return {
    date,
    name: say(name),
    task: task === null ? null : say(task),
    responsible,
    figure: say(counted.name),
    start,
    target,
    unit: say(counted.unit),
  };
}

/** One checkpoint as a sentence without its full stop. */
export function checkpointLine(benchmark: number, place: number, names: Names): string {
  const { name, task, responsible, figure, target, unit } = checkpointWords(benchmark, place, names);
  const { table } = names.wording;
  const aim = { name, target: names.format.number(target, 0), unit };
  return task === null
    ? table.checkpoint(aim)
    : table.task({ ...aim, task, figure, by: names.principal(responsible) });
}

/** What a benchmark asks, in its order: the targets in one sentence, or a sentence for each task. */
export function checkpointLines(benchmark: number, names: Names): string[] {
  const { checkpoints } = names.texts.agenda.benchmarks[benchmark]!;
  const lines = checkpoints.map((_, place) => checkpointLine(benchmark, place, names));
  const hasTasks = checkpoints.some(({ task }) => task !== null);
  return hasTasks ? lines.map(line => `${line}.`) : [`${lines.join('; ')}.`];
}

/** A value of the metric that is out. */
export interface MetricValue {
  readonly value: number;
  /** Day up to which it counts; null where nobody says. */
  readonly date: string | null;
  /** Before the first round, at the signature, or at the checkpoint with this place. */
  readonly at: 'before' | 'signature' | number;
}

/**
 * Values of the metric that are out, oldest first: those of the days before the first round, the one that a deal is
 * judged from once it is signed, and one for each checkpoint that is held against the metric itself. Tasks have figures
 * of their own. Empty where the scenario has no metric.
 */
export function metricValues({ agenda, negotiation }: Pick<View, 'agenda' | 'negotiation'>): MetricValue[] {
  const { metric, benchmarks, rounds } = agenda;
  if (!metric) return [];
  const { implementation } = negotiation;
  const before = metric.history
    .filter(({ date }) => date < rounds[0]!.date)
    .map(({ value, date }): MetricValue => ({ value, date, at: 'before' }));
  const known = before.length > 0 ? before : [{ value: metric.start, date: null, at: 'before' as const }];
  if (!implementation) return known;
  const { checkpoints } = benchmarks[implementation.benchmark]!;
  if (checkpoints.every(({ indicator }) => indicator !== null)) return known;
  const checked = checkpoints.flatMap(({ indicator, date }, at): MetricValue[] => {
    const value = implementation.values[at];
    return indicator === null && value !== undefined ? [{ value, date, at }] : [];
  });
  if (known.at(-1)!.value === metric.start) return [...known, ...checked];
  const counted = metric.history.find(({ date, value }) => date >= rounds[0]!.date && value === metric.start);
  return [...known, { value: metric.start, date: counted?.date ?? null, at: 'signature' }, ...checked];
}

/** The last value of the metric that is out; null where the scenario has no metric. */
export const metricNow = (view: View): number | null => metricValues(view).at(-1)?.value ?? null;

type Benchmark = View['negotiation']['benchmarks'][number];

/** The benchmarks that count: those that standing drafts propose, and once there is a deal its own alone. */
export function benchmarksInPlay({ agenda, negotiation }: View): (Benchmark & { readonly index: number })[] {
  const { deal } = negotiation;
  const agreed = deal && benchmarkOf(agenda, deal.draft);
  return negotiation.benchmarks.flatMap(({ status }, index) => {
    if (deal ? index !== agreed : status === 'idle') return [];
    // The status itself follows when the accounts of the deal are out.
    return [{ index, status: deal && status === 'proposed' ? 'agreed' : status }];
  });
}
