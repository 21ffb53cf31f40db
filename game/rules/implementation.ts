import type { Agenda, Draft, Seat } from '../scenario/types.ts';
import type { Act } from './act.ts';
import { drawTriangular, drawUniform } from './chance.ts';
import { type Figure, figureAfter, figureAt, figureBefore, shortfallOf } from './checkpoints.ts';
import type { EffortName, Ground } from './negotiation.ts';
import { benchmarkOf } from './standing.ts';

/** After the vote: the first checkpoint, or the end where the deal verifies nothing (rules 10). */
export function beginImplementation(act: Act, draft: Draft): void {
  const benchmark = benchmarkOf(act.agenda, draft);
  if (benchmark === null) {
    act.n.outcome = { end: 'ratified', round: act.n.round, snappedBack: null };
    act.stepPhase('conclude');
    return;
  }
  act.stepPhase('implement');
  act.stepBenchmark(benchmark, 'agree');
  act.stepBenchmark(benchmark, 'due');
  act.n.implementation = {
    benchmark,
    checkpoint: 0,
    value: figureAt(act.agenda, benchmark, 0).start,
    shortfall: 0,
    efforts: [],
    results: [],
    values: [],
    leaked: [],
  };
  act.n.toMove = figureOf(act).responsible;
}

/** The responsible side has chosen its effort: the figure of the checkpoint comes out. */
export function reachCheckpoint(act: Act, by: Seat, name: EffortName): void {
  const { agenda, constants } = act;
  const state = act.n.implementation!;
  const benchmark = agenda.benchmarks[state.benchmark]!;
  const checkpoint = benchmark.checkpoints[state.checkpoint]!;
  const figure = figureOf(act);
  const { effort, support } = constants.effort[name];
  const noise = drawTriangular(
    act.n.secrets.seed,
    figure.noise,
    'checkpoint',
    state.benchmark,
    state.checkpoint,
  );
  state.efforts = [...state.efforts, name];
  state.value = figureAfter(figure, state.value, checkpoint, effort) * (1 + noise);
  state.values = [...state.values, state.value];
  state.shortfall = shortfallOf(figure, state.value, checkpoint.target);
  act.tell('effort', by, 'all', { effort: name });
  act.add(by, 'support', -support, 'effort');
  leakAnnexes(act);
  const met = state.shortfall === 0;
  act.stepBenchmark(state.benchmark, met ? 'meet' : 'miss');
  act.tell('checkpoint', null, 'all', {
    benchmark: state.benchmark,
    checkpoint: state.checkpoint,
    value: state.value,
    target: checkpoint.target,
    met,
  });
  if (met) certify(act);
  else if (benchmark.consequence === 'automatic' && canSnapBack(agenda, act.n, act.n.deal!.draft))
    snapBack(act);
  else act.n.toMove = figure.beneficiary;
}

/** The beneficiary's answer to a miss. */
export function giveVerdict(act: Act, by: Seat, verdict: 'extend' | 'snapBack'): void {
  act.tell('verdict', by, 'all', { verdict });
  if (verdict === 'snapBack') {
    snapBack(act);
    return;
  }
  const state = act.n.implementation!;
  const { extendTrust, extendFace, extendPerShortfall, extendMost } = act.constants.verdict;
  addTrustBothWays(act, extendTrust, 'extended');
  act.add(by, 'face', -Math.min(extendMost, extendFace + extendPerShortfall * state.shortfall), 'extended');
  act.stepBenchmark(state.benchmark, 'extend');
  state.results = [...state.results, 'extended'];
  nextCheckpoint(act);
}

/**
 * Whether the measure of the benchmark may return: the terms allow it, it was settled, and not given up in writing. Only
 * its holder can bring it back: who has none can only extend.
 */
export function canSnapBack(agenda: Agenda, ground: Ground, draft: Draft): boolean {
  const { benchmark, checkpoint } = ground.implementation!;
  const { measure, consequence, noReturn } = agenda.benchmarks[benchmark]!;
  if (measure === null || consequence === 'consult') return false;
  if (agenda.measures[measure]!.holder !== figureAt(agenda, benchmark, checkpoint).beneficiary) return false;
  if (noReturn && draft.positions[noReturn.issue]! >= noReturn.from) return false;
  return ground.measures[measure]!.status === 'settled';
}

/** What a checkpoint that is met brings both sides. */
export function certify(act: Act): void {
  const state = act.n.implementation!;
  const { responsible, beneficiary } = figureOf(act);
  const { certifyFace, certifyTrust } = act.constants.verdict;
  act.add(responsible, 'face', certifyFace, 'certified');
  act.add(beneficiary, 'face', certifyFace, 'certified');
  addTrustBothWays(act, certifyTrust, 'certified');
  act.stepBenchmark(state.benchmark, 'certify');
  state.results = [...state.results, 'met'];
  nextCheckpoint(act);
}

function snapBack(act: Act): void {
  const state = act.n.implementation!;
  const { snapTrust, snapCredibility, snapFace } = act.constants.verdict;
  const { measure } = act.agenda.benchmarks[state.benchmark]!;
  const { beneficiary } = figureOf(act);
  act.tell('snapBack', null, 'all', { measure: measure! });
  act.stepMeasure(measure!, 'snapBack');
  addTrustBothWays(act, -snapTrust, 'snapBack');
  act.add(beneficiary, 'credibility', snapCredibility, 'snapBack');
  act.add(beneficiary, 'face', snapFace, 'snapBack');
  act.stepBenchmark(state.benchmark, 'snapBack');
  state.results = [...state.results, 'snappedBack'];
  conclude(act, measure!);
}

function nextCheckpoint(act: Act): void {
  const state = act.n.implementation!;
  if (state.checkpoint + 1 === act.agenda.benchmarks[state.benchmark]!.checkpoints.length) {
    act.stepBenchmark(state.benchmark, 'close');
    conclude(act, null);
    return;
  }
  state.checkpoint += 1;
  state.value = figureBefore(act.agenda, state);
  act.stepBenchmark(state.benchmark, 'due');
  act.stepPhase('checkpoint');
  act.n.toMove = figureOf(act).responsible;
}

/** The figure of the checkpoint at hand. */
function figureOf(act: Act): Figure {
  const { benchmark, checkpoint } = act.n.implementation!;
  return figureAt(act.agenda, benchmark, checkpoint);
}

function conclude(act: Act, snappedBack: number | null): void {
  act.n.outcome = { end: 'ratified', round: act.n.deal!.round, snappedBack };
  act.n.toMove = null;
  act.stepPhase('conclude');
}

/** Confidential covers may become public; what they saved at home then comes back as Face (Fischhendler 2008). */
function leakAnnexes(act: Act): void {
  const state = act.n.implementation!;
  const { draft, relieved } = act.n.deal!;
  draft.covers.forEach((index, place) => {
    const cover = act.agenda.covers[index]!;
    if (cover.leakRisk === 0 || state.leaked.includes(index)) return;
    if (drawUniform(act.n.secrets.seed, 'annex', index, state.checkpoint) >= cover.leakRisk) return;
    state.leaked = [...state.leaked, index];
    act.tell('annexLeak', null, 'all', { cover: index });
    act.add(cover.for, 'face', -act.constants.annexLeak * relieved[place]!, 'annexLeak');
  });
}

function addTrustBothWays(act: Act, amount: number, cause: 'certified' | 'extended' | 'snapBack'): void {
  const { responsible, beneficiary } = figureOf(act);
  act.addTrust(responsible, beneficiary, amount, cause);
  act.addTrust(beneficiary, responsible, amount, cause);
}
