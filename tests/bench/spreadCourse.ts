/** Turns, dawns, events and the vote of the hand-written yardstick: see `spread.ts`. */
import { drawTriangular, drawUniform } from '../../game/rules/chance.ts';
import { holds } from '../../game/rules/events.ts';
import { approvalOf, lifts, type Negotiation, stands } from '../../game/rules/index.ts';
import { firstSeatOf, rowCode } from '../../game/rules/negotiation.ts';
import { coverRelief } from '../../game/rules/ratification.ts';
import { isThreatened } from '../../game/rules/standing.ts';
import type { Agenda, Effect, Scenario, Seat } from '../../game/scenario/types.ts';
import { crosses } from '../../game/scenario/worth.ts';
import { at, credit, meter, trust, trustOfAll } from './spreadBits.ts';
import { beginImplementation } from './spreadDelivery.ts';

export function passTurn(s: Scenario, n: Negotiation): Negotiation {
  const { agenda } = s;
  const seats = agenda.principals.length;
  const next = (n.toMove! + 1) % seats;
  const passed = { ...n, turn: { room: false, podium: false } };
  if (next !== firstSeatOf(seats, agenda.firstSeat, n.round)) return { ...passed, toMove: next };
  if (n.round === agenda.rounds.length) return callLast(s, passed, 0);
  const risen = dawn(s, { ...passed, round: n.round + 1 });
  return { ...risen, toMove: firstSeatOf(seats, agenda.firstSeat, risen.round), phase: 'turn' };
}

export function passLastCall(s: Scenario, n: Negotiation): Negotiation {
  const seats = s.agenda.principals.length;
  const first = firstSeatOf(seats, s.agenda.firstSeat, n.round);
  return callLast(s, n, ((n.toMove! - first + seats) % seats) + 1);
}

function callLast(s: Scenario, n: Negotiation, place: number): Negotiation {
  const seats = s.agenda.principals.length;
  const first = firstSeatOf(seats, s.agenda.firstSeat, n.round);
  for (let next = place; next < seats; next++) {
    const seat = (first + next) % seats;
    const asked = n.drafts.some(
      (state, author) => author !== seat && state.status === 'standing' && !state.marks.includes(seat),
    );
    if (asked) return { ...n, phase: 'lastCall', toMove: seat };
  }
  throw new RangeError('the spread step knows no breakdown');
}

function dawn(s: Scenario, n: Negotiation): Negotiation {
  const next = tick(s.agenda, driftMetric(s.agenda, drift(s.agenda, n)));
  if (!n.options.events) return next;
  return s.events.reduce(
    (now, event) =>
      event.round === n.round && !event.afterDeal && (!event.when || holds(now, event.when))
        ? event.effects.reduce((state, effect) => affect(s.agenda, state, effect), now)
        : now,
    next,
  );
}

function drift(agenda: Agenda, n: Negotiation): Negotiation {
  const { support, face, strain, boost } = agenda.constants.dawn;
  let { meters } = n;
  for (let seat = 0; seat < agenda.principals.length; seat++) {
    const was = meters[seat]!;
    meters = meter(meters, seat, 'boost', -boost);
    meters = meter(meters, seat, 'support', support * (was.face - 50));
    meters = meter(meters, seat, 'face', face * (50 - was.face));
    if (!isThreatened(agenda, n, seat))
      meters = meter(meters, seat, 'strain', was.strain * strain - was.strain);
  }
  return { ...n, meters };
}

function driftMetric(agenda: Agenda, n: Negotiation): Negotiation {
  const { metric, issues } = agenda;
  if (!metric) return n;
  const { drift: width, paid } = agenda.constants.metric;
  const acted = issues.some((issue, index) => issue.doer === metric.responsible && n.paid[index]! > 0);
  const draw = drawUniform(n.secrets.seed, 'metric', n.round);
  return { ...n, improvement: n.improvement + ((draw * 2 - 1) * width + (acted ? paid : 0)) };
}

function tick(agenda: Agenda, n: Negotiation): Negotiation {
  let now = n;
  for (const [index, measure] of agenda.measures.entries()) {
    const state = now.measures[index]!;
    if (state.status === 'inForce') {
      const { target, holder } = measure.levels[state.level]!.perRound;
      const hurt = now.seats[measure.target]!;
      const seats = at(now.seats, measure.target, { ...hurt, harm: hurt.harm + target });
      seats[measure.holder] = { ...seats[measure.holder]!, harm: seats[measure.holder]!.harm + holder };
      const meters = meter(now.meters, measure.target, 'strain', target);
      now = { ...now, seats, meters: meter(meters, measure.holder, 'strain', holder) };
    } else if (state.due === now.round) now = enterForce(agenda, now, index);
  }
  return now;
}

/** A measure takes effect, by hand or because its day has come. */
export function enterForce(agenda: Agenda, n: Negotiation, index: number): Negotiation {
  const { holder, target } = agenda.measures[index]!;
  const state = n.measures[index]!;
  const { credibility, face, trust: lost, support } = agenda.constants.carryOut;
  let meters = meter(n.meters, holder, 'credibility', credibility);
  meters = meter(meters, holder, 'face', face * state.stake);
  return {
    ...n,
    measures: at(n.measures, index, { ...state, status: 'inForce', due: null }),
    meters: meter(meters, target, 'support', support),
    trust: trust(n.trust, target, holder, -lost),
  };
}

function affect(agenda: Agenda, n: Negotiation, effect: Effect): Negotiation {
  switch (effect.change) {
    case 'trust':
      return { ...n, trust: trust(n.trust, effect.of, effect.in, effect.by) };
    case 'stake': {
      const state = n.measures[effect.of]!;
      if (state.stake <= 0 || !stands(state)) return n;
      const stake = Math.max(0, state.stake + effect.by);
      return { ...n, measures: at(n.measures, effect.of, { ...state, stake }) };
    }
    case 'credit':
      return { ...n, measures: at(n.measures, effect.of, credit(n.measures[effect.of]!, effect.by)) };
    case 'metric':
      return { ...n, improvement: n.improvement + effect.by };
    case 'row': {
      const code = rowCode(
        agenda.principals.length,
        agenda.issues.length,
        effect.to,
        effect.of,
        effect.issue,
      );
      return n.learned.includes(code) ? n : { ...n, learned: [...n.learned, code] };
    }
    case 'nextRally': {
      const state = n.seats[effect.of]!;
      return { ...n, seats: at(n.seats, effect.of, { ...state, nextRally: state.nextRally + effect.by }) };
    }
    case 'notice': {
      const state = { ...n.measures[effect.of]!, noticeFrom: effect.from };
      return { ...n, measures: at(n.measures, effect.of, state) };
    }
    default:
      return { ...n, meters: meter(n.meters, effect.of, effect.change, effect.by) };
  }
}

/** The vote on an agreed draft. */
export function agreeOn(s: Scenario, n: Negotiation, author: Seat): Negotiation {
  const { agenda } = s;
  const { briefs, seed } = n.secrets;
  const draft = n.drafts[author]!.draft!;
  const approvals = briefs.map((brief, seat) => approvalOf(agenda, n, brief, seat, draft));
  const passed = approvals.map(({ total }, seat) => {
    const swing = drawTriangular(seed, agenda.constants.swing, 'swing', seat, n.seats[seat]!.failedVotes);
    return total + swing >= briefs[seat]!.bar;
  });
  if (passed.includes(false)) return reject(s, n, passed);
  const { stake, line: lineFace } = agenda.constants.endFace;
  let { meters } = n;
  approvals.forEach((approval, seat) => {
    meters = meter(meters, seat, 'face', -stake * approval.stakes);
    meters = meter(meters, seat, 'face', -lineFace * approval.lines);
  });
  const signed: Negotiation = {
    ...n,
    deal: { author, round: n.round, draft, relieved: coverRelief(agenda, n, briefs, draft) },
    toMove: null,
    drafts: at(n.drafts, author, { ...n.drafts[author]!, status: 'ratified' }),
    meters,
    measures: n.measures.map((state, index) => {
      if (state.status === 'warned') return { ...state, status: 'idle' };
      return stands(state) && lifts(agenda.measures[index]!, draft) ? { ...state, status: 'settled' } : state;
    }),
    lines: n.lines.map((state, index) => {
      const line = agenda.redLines[index]!;
      const meant = briefs[line.owner]!.lines[index]?.truth === 'true';
      if (state.status === 'latent' && !meant) return state;
      const covered = draft.covers.some(
        cover => agenda.covers[cover]!.kind === 'line' && agenda.covers[cover]!.ref === index,
      );
      return { ...state, status: !crosses(line, draft) ? 'held' : covered ? 'reinterpreted' : 'crossed' };
    }),
  };
  return beginImplementation(s, signed);
}

function reject(s: Scenario, n: Negotiation, passed: readonly boolean[]): Negotiation {
  if (n.phase === 'lastCall') throw new RangeError('the spread step knows no breakdown');
  const { face, trust: lost } = s.agenda.constants.failedVote;
  let { meters, trust: rows } = n;
  passed.forEach((ok, seat) => {
    if (ok) return;
    meters = meter(meters, seat, 'face', -face);
    rows = trustOfAll(rows, seat, -lost);
  });
  return passTurn(s, {
    ...n,
    meters,
    trust: rows,
    seats: n.seats.map((state, seat) =>
      passed[seat] ? state : { ...state, failedVotes: state.failedVotes + 1 },
    ),
    drafts: n.drafts.map(state =>
      state.status === 'standing' ? { ...state, status: 'void', marks: [] } : state,
    ),
  });
}
