/** Checkpoints in words: a day with its target, or a task of a group that meets. */
import { figureAt, type View } from '../rules/index.ts';
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

/**
 * The last value of the metric that is out: of a checkpoint that is held against the metric itself, else of the days
 * before the first round. Null where the scenario has no metric. Tasks have figures of their own.
 */
export function metricNow({ agenda, negotiation }: View): number | null {
  const { metric, benchmarks, rounds } = agenda;
  if (!metric) return null;
  const { implementation } = negotiation;
  const checked = implementation?.values.filter(
    (_, place) => benchmarks[implementation.benchmark]!.checkpoints[place]!.indicator === null,
  );
  const before = metric.history.filter(({ date }) => date < rounds[0]!.date);
  return checked?.at(-1) ?? before.at(-1)?.value ?? metric.start;
}
