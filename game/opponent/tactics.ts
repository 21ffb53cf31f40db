import { isOpen, isThreatened, type Move, stands, threatens, type View } from '../rules/index.ts';
import type { Seat } from '../scenario/types.ts';
import { hasHardened, lastPlace } from './constancy.ts';
import type { Reason } from './decision.ts';
import type { Mind } from './mind.ts';
import type { Package } from './packages.ts';
import { mayUse } from './room.ts';
import { SKILLS } from './temperament.ts';

/** A move that comes to mind, and what speaks for it; whether it is worth it is reckoned afterwards. */
export interface Idea {
  readonly move: Move;
  readonly reason: Reason;
}

const EARLY = 0.5;
const LATE = 0.7;
/** Face below which a gesture to somebody comes to mind. */
const LOW_FACE = 52;
/** Chance at home that needs no rally. */
const SAFE_CHANCE = 0.9;
/** Share of a stake below which its credit is next to nothing. */
const NEXT_TO_NOTHING = 0.2;
/** Votes that a rally can bring home are short by less than this. */
const RALLY_REACH = 5;

/** Moves at the podium that fit the moment. */
export function ideasOf(mind: Mind, texts: readonly Package[], isSigning: boolean): Idea[] {
  const { view, me } = mind;
  const ideas: Idea[] = [];
  const add = (move: Move, code: Reason['code'], data: Reason['data'] = {}) => {
    if (mayUse(mind, move.kind)) ideas.push({ move, reason: { code, data } });
  };
  for (let other = 0; other < view.agenda.principals.length; other++) {
    if (other === me) continue;
    if (isGestureFitting(mind, other))
      add({ kind: 'gesture', by: me, to: other }, 'givesFace', { principal: other });
    if (isUnrequited(view, other, me))
      add({ kind: 'denounce', by: me, of: other }, 'weakensThreat', { principal: other });
  }
  addPayments(mind, add);
  add({ kind: 'publish', by: me }, 'showsFigures');
  if (mind.t >= LATE || isSigning) addRally(mind, texts.length > 0 || !mind.bid ? texts : [mind.bid], add);
  addMeasures(mind, isSigning, add);
  addLines(mind, add);
  return ideas;
}

type Add = (move: Move, code: Reason['code'], data?: Reason['data']) => void;

function isGestureFitting({ view, me, t }: Mind, other: Seat): boolean {
  const { agenda, negotiation } = view;
  if (negotiation.seats[me]!.gestures >= 2 || negotiation.meters[me]!.face < 45) return false;
  if (negotiation.seats[me]!.gestures >= 1 && isThreatened(agenda, negotiation, me)) return false;
  return (
    (t <= EARLY && !isOpen(agenda, negotiation, me, other)) || negotiation.meters[other]!.face < LOW_FACE
  );
}

/** Stake of one principal's measures against another that nothing yet covers. */
function uncoveredStake(view: View, holder: Seat, target: Seat): number {
  let sum = 0;
  view.agenda.measures.forEach((measure, index) => {
    const state = view.negotiation.measures[index]!;
    if (measure.holder === holder && measure.target === target && stands(state))
      sum += Math.max(0, state.stake - state.credit);
  });
  return sum;
}

/** Whether a threat stands for which its holder has next to nothing to show: then its audience may come to doubt it. */
function isUnrequited(view: View, holder: Seat, target: Seat): boolean {
  return view.agenda.measures.some((measure, index) => {
    const state = view.negotiation.measures[index]!;
    return (
      measure.holder === holder &&
      measure.target === target &&
      threatens(state) &&
      state.credit < NEXT_TO_NOTHING * state.stake
    );
  });
}

/** Payments that the own bid contains anyway, where a stake is the obstacle or the talks are well under way. */
function addPayments({ view, me, bid, t }: Mind, add: Add): void {
  if (!bid) return;
  const { agenda } = view;
  const owes = agenda.principals.some((_, other) => other !== me && uncoveredStake(view, other, me) > 0);
  if (!owes && t < EARLY) return;
  for (let issue = 0; issue < agenda.issues.length; issue++) {
    const { doer, payable } = agenda.issues[issue]!;
    if (doer !== me) continue;
    for (const position of payable)
      if (position <= bid.draft.positions[issue]!)
        add({ kind: 'downPayment', by: me, issue, position }, 'paysInAdvance', { issue, position });
  }
}

/** Support for a vote that is short of little, and soon to come. */
function addRally({ me, options }: Mind, texts: readonly Package[], add: Add): void {
  const { rallies } = SKILLS[options.difficulty];
  const short = texts.find(
    ({ chances, margins }) =>
      chances[me]! < SAFE_CHANCE && margins[me]! >= -RALLY_REACH && margins[me]! <= -rallies,
  );
  if (short) add({ kind: 'rally', by: me }, 'gathersSupport', { chance: short.chances[me]! });
}

/** What may be done with own measures: up, into force, back. */
function addMeasures({ view, me, t }: Mind, isSigning: boolean, add: Add): void {
  const { agenda, negotiation } = view;
  const last = agenda.rounds.length + 1;
  for (let measure = 0; measure < agenda.measures.length; measure++) {
    const { holder, levels } = agenda.measures[measure]!;
    if (holder !== me) continue;
    const state = negotiation.measures[measure]!;
    const data = { measure };
    if (!stands(state)) {
      if (!isSigning)
        for (let level = 0; level < levels.length; level++)
          add({ kind: 'threaten', by: me, measure, level }, 'threatens', { measure, level });
      continue;
    }
    const isCovered = state.credit >= state.stake;
    const back = isCovered ? 'stepsBackCovered' : 'stepsBackAtACost';
    if (threatens(state)) {
      if (!isSigning) {
        if (!isCovered || !hasPaid(view, measure))
          add({ kind: 'escalate', by: me, measure }, 'escalates', data);
        add({ kind: 'carryOut', by: me, measure }, 'carriesOut', data);
      }
      if (t >= EARLY || isSigning) add({ kind: 'suspend', by: me, measure, until: last }, back, data);
    }
    if (isSigning || (t >= LATE && !isCovered)) add({ kind: 'withdraw', by: me, measure }, back, data);
  }
}

/** Whether the holder of a measure has something to show for it, and its target has not hardened since. */
function hasPaid(view: View, measure: number): boolean {
  const paid = lastPlace(view.log, ({ changes }) =>
    changes.some(({ meter, of, from, to }) => meter === 'credit' && of === measure && to > from),
  );
  return paid >= 0 && !hasHardened(view, paid + 1, view.agenda.measures[measure]!.target);
}

/** Lines of its own that it might seal in public or take back. */
function addLines({ view, me }: Mind, add: Add): void {
  const { agenda, negotiation } = view;
  agenda.redLines.forEach(({ owner }, line) => {
    if (owner !== me) return;
    if (negotiation.lines[line]!.status === 'latent')
      add({ kind: 'declare', by: me, line }, 'declaresLine', { line });
    else add({ kind: 'soften', by: me, line }, 'softensLine', { line });
  });
}
