/** Checkpoints of the hand-written yardstick: see `spread.ts`. */
import { drawTriangular, drawUniform } from '../../game/rules/chance.ts';
import {
  benchmarkOf,
  type EffortName,
  type Implementation,
  type Negotiation,
} from '../../game/rules/index.ts';
import type { Scenario, Seat } from '../../game/scenario/types.ts';
import { at, meter, trust } from './spreadBits.ts';

type Status = Negotiation['benchmarks'][number]['status'];

const stand = (n: Negotiation, benchmark: number, status: Status) => at(n.benchmarks, benchmark, { status });

export function beginImplementation(s: Scenario, n: Negotiation): Negotiation {
  const benchmark = benchmarkOf(s.agenda, n.deal!.draft);
  if (benchmark === null)
    return { ...n, phase: 'debrief', outcome: { end: 'ratified', round: n.round, snappedBack: null } };
  return {
    ...n,
    phase: 'implementation',
    benchmarks: stand(n, benchmark, 'due'),
    implementation: {
      benchmark,
      checkpoint: 0,
      value: s.agenda.metric!.start,
      shortfall: 0,
      efforts: [],
      results: [],
      values: [],
      leaked: [],
    },
    toMove: s.agenda.metric!.responsible,
  };
}

export function reachCheckpoint(s: Scenario, n: Negotiation, by: Seat, name: EffortName): Negotiation {
  const { agenda } = s;
  const state = n.implementation!;
  const benchmark = agenda.benchmarks[state.benchmark]!;
  const { season, target } = benchmark.checkpoints[state.checkpoint]!;
  const metric = agenda.metric!;
  const { effort, support } = agenda.constants.effort[name];
  const { seed } = n.secrets;
  const improvement = benchmark.improvement * effort;
  const noise = drawTriangular(seed, benchmark.noise, 'checkpoint', state.benchmark, state.checkpoint);
  const lower = metric.better === 'lower';
  const value = state.value * season * (lower ? 1 - improvement : 1 + improvement) * (1 + noise);
  const shortfall = Math.max(0, (lower ? value / target : target / value) - 1);
  let meters = meter(n.meters, by, 'support', -support);
  let { leaked } = state;
  n.deal!.draft.covers.forEach((index, place) => {
    const cover = agenda.covers[index]!;
    if (cover.leakRisk === 0 || leaked.includes(index)) return;
    if (drawUniform(seed, 'annex', index, state.checkpoint) >= cover.leakRisk) return;
    leaked = [...leaked, index];
    meters = meter(meters, cover.for, 'face', -agenda.constants.annexLeak * n.deal!.relieved[place]!);
  });
  const reached: Implementation = {
    ...state,
    efforts: [...state.efforts, name],
    values: [...state.values, value],
    value,
    shortfall,
    leaked,
  };
  const next = { ...n, meters, implementation: reached };
  if (shortfall > 0) {
    if (benchmark.consequence === 'automatic') throw new RangeError('the spread step knows no snap-back');
    return { ...next, benchmarks: stand(n, state.benchmark, 'missed'), toMove: metric.beneficiary };
  }
  const { certifyFace, certifyTrust } = agenda.constants.verdict;
  meters = meter(meters, metric.responsible, 'face', certifyFace);
  meters = meter(meters, metric.beneficiary, 'face', certifyFace);
  return nextCheckpoint(s, { ...next, meters }, 'met', certifyTrust);
}

export function extend(s: Scenario, n: Negotiation, by: Seat): Negotiation {
  const { extendTrust, extendFace, extendPerShortfall, extendMost } = s.agenda.constants.verdict;
  const cost = Math.min(extendMost, extendFace + extendPerShortfall * n.implementation!.shortfall);
  return nextCheckpoint(s, { ...n, meters: meter(n.meters, by, 'face', -cost) }, 'extended', extendTrust);
}

function nextCheckpoint(
  s: Scenario,
  n: Negotiation,
  result: 'met' | 'extended',
  gained: number,
): Negotiation {
  const { responsible, beneficiary } = s.agenda.metric!;
  const state = n.implementation!;
  const last = state.checkpoint + 1 === s.agenda.benchmarks[state.benchmark]!.checkpoints.length;
  const next = {
    ...n,
    trust: trust(trust(n.trust, responsible, beneficiary, gained), beneficiary, responsible, gained),
    implementation: {
      ...state,
      results: [...state.results, result],
      checkpoint: last ? state.checkpoint : state.checkpoint + 1,
    },
    benchmarks: stand(n, state.benchmark, last ? 'closed' : 'due'),
  };
  if (!last) return { ...next, toMove: responsible };
  return {
    ...next,
    phase: 'debrief',
    toMove: null,
    outcome: { end: 'ratified', round: n.deal!.round, snappedBack: null },
  };
}
