/**
 * The yardstick: the rules as one would write them by hand without Immer, never changing a state but making the next
 * one with spreads. It covers the kinds of move of the bench's script, keeps no record and asks no law, like `playFast`,
 * and shares the rules' pure helpers (worth, approval, chance), so that only the way of stepping differs. The bench
 * checks that both reach equal states after every ply.
 */
import { drawUniform } from '../../game/rules/chance.ts';
import {
  definitionOf,
  type Move,
  type MoveKind,
  type Negotiation,
  pairIndex,
} from '../../game/rules/index.ts';
import { halvings } from '../../game/rules/moves/fading.ts';
import { rowCode, threatens } from '../../game/rules/negotiation.ts';
import { isThreatened, sameDraft, uncoveredShare } from '../../game/rules/standing.ts';
import type { Draft, Scenario, Seat } from '../../game/scenario/types.ts';
import { crosses, estimatedWorth } from '../../game/scenario/worth.ts';
import { at, audienceOf, credit, creditHolder, meter, settled, trust, trustOfAll } from './spreadBits.ts';
import { agreeOn, enterForce, passLastCall, passTurn } from './spreadCourse.ts';
import { extend, reachCheckpoint } from './spreadDelivery.ts';

type Step<K extends MoveKind> = (
  s: Scenario,
  n: Negotiation,
  move: Extract<Move, { kind: K }>,
) => Negotiation;

/** One ply by spreads. */
export function spreadStep(s: Scenario, n: Negotiation, move: Move): Negotiation {
  const step = STEPS[move.kind as keyof typeof STEPS] as Step<MoveKind> | undefined;
  if (!step) throw new RangeError(`the spread step knows no ${move.kind}`);
  const { venue } = definitionOf(move.kind);
  const used = venue === 'room' || venue === 'podium' ? { ...n, turn: { ...n.turn, [venue]: true } } : n;
  const next = settled(s.agenda, step(s, used, move));
  return { ...next, ply: n.ply + 1 };
}

const STEPS = {
  table: ((s, n, { by, draft, quiet }) => table(s, n, by, draft, quiet)) satisfies Step<'table'>,
  accept: ((s, n, { by, of }) => {
    const unmarked = clearMark(n, by);
    const state = unmarked.drafts[of]!;
    const marks = [...state.marks, by].sort((a, b) => a - b);
    const next = { ...unmarked, drafts: at(unmarked.drafts, of, { ...state, marks }) };
    if (marks.length === s.agenda.principals.length - 1) return agreeOn(s, next, of);
    return n.phase === 'lastCall' ? passLastCall(s, next) : next;
  }) satisfies Step<'accept'>,
  call: ((s, n, { by, to }) => {
    const { constants, principals } = s.agenda;
    const index = pairIndex(principals.length, by, to);
    const channel = n.channels[index]!;
    const { calls } = channel;
    const gain = constants.call.trust[Math.min(calls, constants.call.trust.length - 1)]!;
    const face = isThreatened(s.agenda, n, by) ? constants.call.faceThreatened : constants.call.face;
    return {
      ...n,
      trust: trust(trust(n.trust, by, to, gain), to, by, gain),
      meters: meter(n.meters, by, 'face', -face),
      channels: at(n.channels, index, { ...channel, calls: calls + 1, openUntil: n.round + 1 }),
    };
  }) satisfies Step<'call'>,
  soundOut: ((s, n, { by, of, issue }) => {
    const { constants, principals, issues } = s.agenda;
    const leaks = drawUniform(n.secrets.seed, 'leakSounding', by, of, issue) < leakChance(s, n, by, [of]);
    const next = leaks ? leakOut(s, n, by, [of]) : n;
    const codes = [
      rowCode(principals.length, issues.length, by, of, issue),
      rowCode(principals.length, issues.length, of, by, issue),
    ].filter(code => !next.learned.includes(code));
    const gain = constants.soundOutTrust;
    return {
      ...next,
      learned: [...next.learned, ...codes],
      trust: trust(trust(next.trust, of, by, gain), by, of, gain),
    };
  }) satisfies Step<'soundOut'>,
  warn: ((s, n, { by, measure, level }) => ({
    ...n,
    measures: at(n.measures, measure, { ...n.measures[measure]!, status: 'warned', level }),
    trust: trust(n.trust, s.agenda.measures[measure]!.target, by, -s.agenda.constants.warnTrust),
  })) satisfies Step<'warn'>,
  walkOut: ((s, n, { by }) => {
    const { face, credibility, trust: lost } = s.agenda.constants.walkOut;
    return {
      ...n,
      seats: at(n.seats, by, { ...n.seats[by]!, walkedOut: true }),
      closedRound: n.round + 1,
      meters: meter(meter(n.meters, by, 'face', face), by, 'credibility', credibility),
      trust: trustOfAll(n.trust, by, -lost),
    };
  }) satisfies Step<'walkOut'>,
  threaten: ((s, n, { by, measure, level }) => {
    const { agenda } = s;
    const { target, levels, notice } = agenda.measures[measure]!;
    const state = n.measures[measure]!;
    const { face, trust: lost, trustWarned, support, strain } = agenda.constants.announce;
    const warned = state.status === 'warned';
    const earliest =
      state.noticeFrom === null ? n.round + notice : Math.max(n.round + 1, state.noticeFrom + notice);
    const threat = {
      ...state,
      status: 'announced' as const,
      level,
      due: Math.min(agenda.rounds.length + 1, earliest),
      announced: state.announced + 1,
      stake: state.stake + levels[level]!.stake * audienceOf(n),
      credit: 0,
    };
    const pain = (strain * levels[level]!.tail.target * n.meters[by]!.credibility) / 100;
    const meters = meter(meter(n.meters, by, 'face', face), target, 'support', support);
    return {
      ...n,
      measures: at(n.measures, measure, threat),
      meters: meter(meters, target, 'strain', pain),
      trust: trust(n.trust, target, by, -(warned ? trustWarned : lost)),
    };
  }) satisfies Step<'threaten'>,
  carryOut: ((s, n, { measure }) => enterForce(s.agenda, n, measure)) satisfies Step<'carryOut'>,
  suspend: ((s, n, { measure, until }) => {
    const next = backDown(s, n, measure, s.agenda.constants.backDown.suspendPart);
    const state = next.measures[measure]!;
    const paused = {
      ...state,
      status: 'suspended' as const,
      due: until,
      stake: state.stake / 2,
      credit: state.credit / 2,
    };
    return { ...next, measures: at(next.measures, measure, paused) };
  }) satisfies Step<'suspend'>,
  withdraw: ((s, n, { measure }) => {
    const next = backDown(s, n, measure, 1);
    const gone = { ...next.measures[measure]!, status: 'idle' as const, due: null, stake: 0, credit: 0 };
    return { ...next, measures: at(next.measures, measure, gone) };
  }) satisfies Step<'withdraw'>,
  declare: ((s, n, { by, line }) => {
    const { weight } = n.secrets.briefs[by]!.lines[line]!;
    return {
      ...n,
      lines: at(n.lines, line, { ...n.lines[line]!, status: 'declared', weight }),
      trust: trustOfAll(n.trust, by, -s.agenda.constants.declareTrust),
    };
  }) satisfies Step<'declare'>,
  soften: ((s, n, { by, line }) => ({
    ...n,
    lines: at(n.lines, line, { ...n.lines[line]!, status: 'latent' }),
    meters: meter(n.meters, by, 'face', -s.agenda.constants.softenFace),
  })) satisfies Step<'soften'>,
  downPayment: ((s, n, { by, issue, position }) => {
    const { agenda } = s;
    const { face, faceThreatened, trust: gained } = agenda.constants.downPayment;
    const before = n.paid[issue]!;
    let { trust: rows, measures } = n;
    for (let other = 0; other < agenda.principals.length; other++) {
      if (other === by) continue;
      const row = agenda.estimates[other]![issue]!;
      const gain = row[position]! - row[before]!;
      if (gain <= 0) continue;
      rows = trust(rows, other, by, gained);
      measures = creditHolder(agenda, measures, other, by, agenda.constants.credit.downPayment * gain);
    }
    const drafts = n.drafts.map(state => {
      if (state.status !== 'standing' || state.draft!.positions[issue]! >= position) return state;
      const draft = { ...state.draft!, positions: at(state.draft!.positions, issue, position) };
      return { ...state, draft, marks: [], version: state.version + 1 };
    });
    const cost = isThreatened(agenda, n, by) ? faceThreatened : face;
    const meters = meter(n.meters, by, 'face', -cost);
    return { ...n, paid: at(n.paid, issue, position), trust: rows, measures, drafts, meters };
  }) satisfies Step<'downPayment'>,
  gesture: ((s, n, { by, to }) => {
    const { face, trust: gained, own, ownThreatened, decay } = s.agenda.constants.gesture;
    const state = n.seats[by]!;
    const factor = halvings(decay, state.gestures);
    const cost = isThreatened(s.agenda, n, by) ? ownThreatened : own;
    return {
      ...n,
      seats: at(n.seats, by, { ...state, gestures: state.gestures + 1 }),
      meters: meter(meter(n.meters, to, 'face', face * factor), by, 'face', -cost),
      trust: trust(n.trust, to, by, gained * factor),
    };
  }) satisfies Step<'gesture'>,
  publish: ((s, n, { by }) => {
    const { good, bad, none, band } = s.agenda.constants.publish;
    const { responsible, beneficiary } = s.agenda.metric!;
    const next = { ...n, publishedIn: n.round };
    if (n.improvement < -band) return { ...next, meters: meter(n.meters, beneficiary, 'face', bad) };
    if (n.improvement <= band) return { ...next, meters: meter(n.meters, by, 'face', -none) };
    const measures = n.measures.map((state, index) =>
      s.agenda.measures[index]!.holder === beneficiary
        ? credit(state, s.agenda.constants.credit.data)
        : state,
    );
    return { ...next, measures, meters: meter(n.meters, responsible, 'face', good) };
  }) satisfies Step<'publish'>,
  denounce: ((s, n, { by, of }) => {
    const { face, trust: lost, boost, credit: gained, decay } = s.agenda.constants.denounce;
    const state = n.seats[by]!;
    const factor = halvings(decay, state.denunciations);
    const measures = n.measures.map((measure, index) => {
      const { holder, target } = s.agenda.measures[index]!;
      if (holder !== of || target !== by || !threatens(measure)) return measure;
      return credit(measure, gained * factor * measure.stake);
    });
    return {
      ...n,
      seats: at(n.seats, by, { ...state, denunciations: state.denunciations + 1 }),
      meters: meter(meter(n.meters, by, 'face', face * factor), of, 'boost', boost),
      trust: trust(trust(n.trust, by, of, -lost), of, by, -lost),
      measures,
    };
  }) satisfies Step<'denounce'>,
  endTurn: ((s, n) => passTurn(s, n)) satisfies Step<'endTurn'>,
  decline: ((s, n) => passLastCall(s, n)) satisfies Step<'decline'>,
  effort: ((s, n, { by, effort }) => reachCheckpoint(s, n, by, effort)) satisfies Step<'effort'>,
  verdict: ((s, n, { by, verdict }) => {
    if (verdict === 'snapBack') throw new RangeError('the spread step knows no snap-back');
    return extend(s, n, by);
  }) satisfies Step<'verdict'>,
};

function table(s: Scenario, n: Negotiation, by: Seat, tabled: Draft, quiet: boolean): Negotiation {
  const state = n.drafts[by]!;
  const old = state.status === 'standing' ? state.draft! : null;
  if (old && sameDraft(old, tabled)) return n;
  const draft = { positions: [...tabled.positions], covers: [...tabled.covers] };
  const unmarked = clearMark(n, by);
  const standing = { status: 'standing' as const, version: state.version + 1, draft, marks: [] };
  const next = { ...unmarked, drafts: at(unmarked.drafts, by, standing) };
  return testLines(s, old ? weigh(s, next, by, old, draft, quiet) : next, by, draft);
}

function weigh(s: Scenario, n: Negotiation, by: Seat, old: Draft, draft: Draft, quiet: boolean): Negotiation {
  const { agenda } = s;
  const { concession, retreatTrust, changeTolerance, credit: rates } = agenda.constants;
  const loss = estimatedWorth(agenda, by, old) - estimatedWorth(agenda, by, draft);
  if (loss < -changeTolerance) return { ...n, trust: trustOfAll(n.trust, by, -retreatTrust) };
  if (loss <= changeTolerance) return n;
  const state = n.seats[by]!;
  const others = agenda.principals.map((_, seat) => seat).filter(seat => seat !== by);
  const matched = others.some(other => {
    const theirs = n.seats[other]!.concededIn;
    return theirs > 0 && theirs >= state.concededIn;
  });
  const threat = isThreatened(agenda, n, by) ? concession.threatened : 1;
  const echo = state.echoUntil >= n.round ? concession.echo : 1;
  const cost = (matched ? concession.faceMatched : concession.face) * loss * threat * echo;
  const leaked =
    quiet && drawUniform(n.secrets.seed, 'leakTable', by, n.round) < leakChance(s, n, by, others);
  const heard = leaked ? leakOut(s, n, by, others) : n;
  const next = {
    ...heard,
    seats: at(n.seats, by, { ...state, concededIn: n.round }),
    trust: trustOfAll(heard.trust, by, Math.min(concession.trust, loss / concession.trustDivisor)),
  };
  if (quiet && !leaked) return next;
  let { measures } = next;
  for (const other of others) {
    const gain = estimatedWorth(agenda, other, draft) - estimatedWorth(agenda, other, old);
    measures = creditHolder(agenda, measures, other, by, rates.open * Math.max(0, gain));
  }
  return { ...next, measures, meters: meter(next.meters, by, 'face', -cost) };
}

function testLines(s: Scenario, n: Negotiation, by: Seat, draft: Draft): Negotiation {
  const { tested } = s.agenda.constants;
  let now = n;
  for (const [index, line] of s.agenda.redLines.entries()) {
    const state = now.lines[index]!;
    if (line.owner === by || state.status !== 'declared' || state.tested || !crosses(line, draft)) continue;
    if (uncoveredShare(s.agenda, draft, line.owner, 'line', index) < 1) continue;
    now = {
      ...now,
      lines: at(now.lines, index, { ...state, tested: true, status: 'tested' }),
      trust: trust(now.trust, line.owner, by, -tested.trust),
      meters: meter(now.meters, line.owner, 'face', tested.face),
    };
  }
  return now;
}

function clearMark(n: Negotiation, by: Seat): Negotiation {
  if (!n.drafts.some(state => state.status === 'standing' && state.marks.includes(by))) return n;
  const drafts = n.drafts.map(state =>
    state.status === 'standing' ? { ...state, marks: state.marks.filter(seat => seat !== by) } : state,
  );
  return { ...n, drafts };
}

function leakChance(s: Scenario, n: Negotiation, by: Seat, others: readonly Seat[]): number {
  let sum = 0;
  for (const other of others) sum += n.trust[by]![other]! + n.trust[other]![by]!;
  return s.agenda.constants.channel.leak * (1 - sum / (2 * others.length) / 100);
}

function leakOut(s: Scenario, n: Negotiation, by: Seat, others: readonly Seat[]): Negotiation {
  const { leakFace, burned } = s.agenda.constants.channel;
  const pairs = others.map(other => pairIndex(s.agenda.principals.length, by, other));
  const channels = n.channels.map((channel, index) =>
    pairs.includes(index) ? { ...channel, burnedUntil: n.round + burned } : channel,
  );
  return { ...n, channels, meters: meter(n.meters, by, 'face', -leakFace) };
}

function backDown(s: Scenario, n: Negotiation, measure: number, part: number): Negotiation {
  const { holder, target, levels } = s.agenda.measures[measure]!;
  const state = n.measures[measure]!;
  const { face, credibility, coveredFace, trust: gained, strain } = s.agenda.constants.backDown;
  const uncovered = Math.max(0, state.stake - state.credit);
  const audience = audienceOf(n);
  let { meters } = n;
  if (uncovered > 0) {
    meters = meter(meters, holder, 'face', -face * audience * uncovered * part);
    const share = uncovered / state.stake;
    meters = meter(meters, holder, 'credibility', -credibility * audience * part * share);
  } else if (state.status !== 'suspended') meters = meter(meters, holder, 'face', coveredFace * part);
  return {
    ...n,
    meters: meter(meters, target, 'strain', -strain * levels[state.level]!.tail.target * part),
    trust: trust(n.trust, target, holder, gained * part),
  };
}
