import { boundMeter } from '../rules/act.ts';
import {
  addressedBy,
  benchmarkOf,
  contradictionChance,
  figureAt,
  gapOf,
  type ReadoutMoment,
  type ReadoutTone,
  type View,
} from '../rules/index.ts';
import type { Meters, Seat } from '../scenario/types.ts';
import type { ReasonCode, Step } from './decision.ts';
import { mindOf } from './mind.ts';
import { prospectsNow } from './podium.ts';
import type { MindOptions } from './temperament.ts';

/** Tones in the order in which they are preferred where they promise the same. */
const TONES: readonly ReadoutTone[] = ['plain', 'generous', 'boastful'];
/** By how much a point of somebody's trust makes it likelier that it does its part: who was humbled does the least. */
const DEED_BY_TRUST = 0.01;

/**
 * What it tells its public: the tone with the best expected points of its own, others' accounts taken for plain. While
 * the talks go on that is mostly the votes to come, its own and those it still needs; after the deal its standing,
 * and the patience of whoever will judge what it does.
 */
export function readoutStep(view: View, options: MindOptions): Step {
  const by = view.me as Seat;
  const moment = view.negotiation.readout!;
  const pointsWith = moment.measure === null ? pointsAfterDeal(view, moment) : pointsInTalks(view, options);
  // The open and patient one does not boast.
  const tones = TONES.filter(tone => tone !== 'boastful' || options.difficulty !== 'guided');
  const plain = pointsWith('plain');
  let best: ReadoutTone = 'plain';
  let gain = 0;
  for (const tone of tones) {
    const more = pointsWith(tone) - plain;
    if (more <= gain) continue;
    gain = more;
    best = tone;
  }
  const chance = contradictionChance(view.agenda, gapOf(moment, by));
  const [principal] = addressedBy(moment, by);
  return {
    move: { kind: 'readout', by, tone: best },
    reason: { code: codeOf(best, moment), data: { principal: principal!, chance, gain } },
  };
}

function codeOf(tone: ReadoutTone, { measure }: ReadoutMoment): ReasonCode {
  if (tone === 'boastful') return 'claimsVictory';
  if (tone === 'plain') return 'saysNoMore';
  return measure === null ? 'keepsGoodwill' : 'givesCredit';
}

/** Meters as a tone of the viewer's would leave them on average. */
function metersAfter(view: View, tone: ReadoutTone): readonly Meters[] {
  const { meters, readout } = view.negotiation;
  if (tone === 'plain') return meters;
  const by = view.me as Seat;
  const { own, face } = view.agenda.constants.readout[tone];
  const { contradiction } = view.agenda.constants.readout;
  const chance = tone === 'boastful' ? contradictionChance(view.agenda, gapOf(readout!, by)) : 0;
  const addressed = addressedBy(readout!, by);
  return meters.map((before, seat) => {
    if (seat === by)
      return {
        ...before,
        face: boundMeter(before.face + own) - chance * contradiction.face,
        credibility: boundMeter(before.credibility - chance * contradiction.credibility),
      };
    return addressed.includes(seat) ? { ...before, face: boundMeter(before.face + face) } : before;
  });
}

/** Between two rounds of talks: what the moment promises with the meters of a tone. */
function pointsInTalks(view: View, options: MindOptions): (tone: ReadoutTone) => number {
  const mind = mindOf(view, options);
  return tone => prospectsNow(mind, { ...view.negotiation, meters: metersAfter(view, tone) }).points;
}

/** After the vote: the own standing, and what may come of the trust of those on whose deeds something depends. */
function pointsAfterDeal(view: View, moment: ReadoutMoment): (tone: ReadoutTone) => number {
  const by = view.me as Seat;
  const { agenda, negotiation } = view;
  const { face, credibility } = agenda.constants.scoring;
  const needed = pointsInHands(view);
  return tone => {
    const after = metersAfter(view, tone)[by]!;
    let points = face * after.face + credibility * after.credibility;
    if (tone === 'plain') return points;
    for (const other of addressedBy(moment, by)) {
      const trust = negotiation.trust[other]![by]!;
      const change = boundMeter(trust + agenda.constants.readout[tone].trust) - trust;
      points += change * DEED_BY_TRUST * needed[other]!;
    }
    return points;
  };
}

/** Own points that hang on what each other side does after the deal: what it is to deliver, or a measure that it may bring back. */
function pointsInHands(view: View): number[] {
  const { agenda, negotiation, brief } = view;
  const { draft } = negotiation.deal!;
  const needed = agenda.principals.map(() => 0);
  const index = benchmarkOf(agenda, draft);
  if (index === null) return needed;
  const { checkpoints, obligations } = agenda.benchmarks[index]!;
  const doers = checkpoints.map((_, place) => figureAt(agenda, index, place).responsible);
  const [, share] = agenda.constants.delivery.beneficiary;
  for (const issue of obligations) {
    const checks = doers.filter((_, place) => [null, issue].includes(checkpoints[place]!.issue));
    const worth = Math.max(0, brief!.values[issue]![draft.positions[issue]!]!);
    for (const doer of checks) if (doer !== view.me) needed[doer]! += (share! * worth) / checks.length;
  }
  const judge = doers.indexOf(view.me as Seat);
  if (judge >= 0) needed[figureAt(agenda, index, judge).beneficiary]! += harmOfReturn(view, index);
  return needed;
}

/** Points that the return of the measure of a benchmark would cost the viewer, where its terms leave that to somebody. */
function harmOfReturn({ agenda, negotiation, me }: View, index: number): number {
  const { measure, consequence, noReturn } = agenda.benchmarks[index]!;
  if (measure === null || consequence !== 'snapBack' || agenda.measures[measure]!.target !== me) return 0;
  const { status, level } = negotiation.measures[measure]!;
  const { positions } = negotiation.deal!.draft;
  if (status !== 'settled' || (noReturn && positions[noReturn.issue]! >= noReturn.from)) return 0;
  return agenda.constants.verdict.snapTail * agenda.measures[measure]!.levels[level]!.tail.target;
}
