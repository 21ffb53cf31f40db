import { CHARTS, type Chart, type ChartName, type ChartStep, type Negotiation } from '../rules/index.ts';
import type { Agenda } from '../scenario/types.ts';

/** Status of every region, by its name: `measure:tariff` -> `announced`. */
export type Statuses = Readonly<Record<string, string>>;

/** Names of the regions by chart, in the order of the catalogue that a chart step's `index` counts. */
export type RegionNames = Readonly<Record<ChartName, readonly string[]>>;

export const CHART_NAMES = Object.keys(CHARTS) as readonly ChartName[];

/** One region for the phase, and one for each instrument, named by the ids of the scenario. */
export function regionNames({ principals, measures, redLines, benchmarks }: Agenda): RegionNames {
  const named = (chart: ChartName, items: readonly { readonly id: string }[]) =>
    items.map(item => `${chart}:${item.id}`);
  const pairs = principals.flatMap((first, place) =>
    principals.slice(place + 1).map(second => ({ id: `${first.id}+${second.id}` })),
  );
  return {
    phase: ['phase'],
    draft: named('draft', principals),
    measure: named('measure', measures),
    redLine: named('redLine', redLines),
    benchmark: named('benchmark', benchmarks),
    channel: named('channel', pairs),
  };
}

const STATUS: Readonly<Record<ChartName, (n: Negotiation, index: number) => string>> = {
  phase: n => n.phase,
  draft: (n, index) => n.drafts[index]!.status,
  measure: (n, index) => n.measures[index]!.status,
  redLine: (n, index) => n.lines[index]!.status,
  benchmark: (n, index) => n.benchmarks[index]!.status,
  channel: (n, index) => n.channels[index]!.status,
};

/** The statuses that a Negotiation says, in the form in which the actor shows them. */
export function statusesIn(agenda: Agenda, n: Negotiation): Statuses {
  const names = regionNames(agenda);
  return Object.fromEntries(
    CHART_NAMES.flatMap(chart => names[chart].map((name, index) => [name, STATUS[chart](n, index)])),
  );
}

/** Type of the event that moves one region by one step: `measure:tariff:threaten`. */
export type RegionEvent = `${ChartName}:${string}`;

/** Event by which a region follows a chart step. */
export const stepEvent = (names: RegionNames, { chart, index, step }: ChartStep): RegionEvent =>
  `${names[chart][index]!}:${step}` as RegionEvent;

/** A chart as one region: the same states and targets, its steps under the region's name. */
export function regionOf(chart: Chart, name: string, initial: string) {
  return {
    initial,
    states: Object.fromEntries(
      Object.entries(chart.states).map(([status, { type, on }]) => {
        const steps = Object.entries(on ?? {}).map(([step, { target }]) => [`${name}:${step}`, { target }]);
        return [status, { ...(type && { type }), on: Object.fromEntries(steps) }];
      }),
    ),
  };
}
