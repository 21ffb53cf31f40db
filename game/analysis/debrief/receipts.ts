import type { Cause, Change, Deal, GameOptions, LogEntry, View, Viewer } from '../../rules/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { type Course, endOf } from './course.ts';
import { amountOf } from './receiptAmounts.ts';

/** What receipts are made from: a whole game after its end, or what one viewer has seen of it so far. */
export interface ReceiptSource {
  readonly scenario: Scenario;
  readonly options: GameOptions;
  /** The log as the viewer reads it; places in it are those of the receipt. */
  readonly log: readonly LogEntry[];
  /** Null after the end, when nothing is secret any more. */
  readonly viewer: Viewer | null;
  /** As the viewer knows it. */
  readonly deal: Deal | null;
}

/** How an amount comes about: `given` is a leaf, `reversed` its only part with the other sign, `quotient` first part by second. */
export type AmountHow = 'given' | 'sum' | 'product' | 'quotient' | 'least' | 'reversed';

/** Things that an amount speaks of, as indices. */
export interface AmountOf {
  readonly seat?: number;
  readonly issue?: number;
  readonly position?: number;
  readonly measure?: number;
  readonly level?: number;
  readonly line?: number;
  readonly cover?: number;
  readonly event?: number;
}

/** Names of the amounts that receipts are made of; the words are in `wording/debrief.ts`. */
const AMOUNTS = [
  'change',
  'constant',
  'effect',
  'distance',
  'limit',
  'audience',
  'face',
  'credibility',
  'strain',
  'fifty',
  'hundred',
  'one',
  'half',
  'fading',
  'stake',
  'levelStake',
  'credit',
  'uncovered',
  'uncoveredStakes',
  'tail',
  'harm',
  'credibilityShare',
  'loss',
  'gain',
  'trustOfLoss',
  'estimate',
  'authored',
  'blurring',
  'blur',
  'blurred',
  'rangeRatio',
  'meanRange',
  'range',
  'coverPrice',
  'underThreat',
  'afterRally',
  'bonus',
  'eventEffect',
  'crossedLines',
  'lineCost',
  'lineWeight',
  'coverLeaves',
  'coverShare',
  'saved',
  'shortfall',
  'reached',
  'value',
  'target',
  'criticism',
  'private',
] as const;

export type AmountName = (typeof AMOUNTS)[number];

/** Constants of the rules that receipts speak of, by their place in the table (rules 14). */
const RECEIPT_CONSTANTS = [
  'call.face',
  'call.faceThreatened',
  'call.trust.0',
  'call.trust.1',
  'call.trust.2',
  'soundOutTrust',
  'warnTrust',
  'walkOut.face',
  'walkOut.credibility',
  'walkOut.trust',
  'announce.face',
  'announce.trust',
  'announce.trustWarned',
  'announce.support',
  'announce.strain',
  'escalate.face',
  'escalate.trust',
  'escalate.support',
  'escalate.stake',
  'carryOut.credibility',
  'carryOut.face',
  'carryOut.trust',
  'carryOut.support',
  'backDown.face',
  'backDown.credibility',
  'backDown.coveredFace',
  'backDown.trust',
  'backDown.strain',
  'backDown.suspendPart',
  'credit.open',
  'credit.downPayment',
  'credit.data',
  'concession.face',
  'concession.faceMatched',
  'concession.threatened',
  'concession.echo',
  'concession.trust',
  'concession.trustDivisor',
  'retreatTrust',
  'tested.trust',
  'tested.face',
  'channel.leakFace',
  'downPayment.face',
  'downPayment.faceThreatened',
  'downPayment.trust',
  'gesture.face',
  'gesture.trust',
  'gesture.own',
  'gesture.ownThreatened',
  'gesture.decay',
  'declareTrust',
  'softenFace',
  'publish.good',
  'publish.bad',
  'publish.none',
  'rally.boost',
  'rally.second',
  'rally.trust',
  'denounce.face',
  'denounce.trust',
  'denounce.boost',
  'denounce.credit',
  'denounce.decay',
  'dawn.support',
  'dawn.face',
  'dawn.strain',
  'dawn.boost',
  'failedVote.face',
  'failedVote.trust',
  'endFace.stake',
  'endFace.line',
  'line.latentTrue',
  'line.declaredTrue',
  'line.declaredPosture',
  'breakdownFace',
  'effort.promised.support',
  'effort.surge.support',
  'verdict.certifyFace',
  'verdict.certifyTrust',
  'verdict.extendTrust',
  'verdict.extendFace',
  'verdict.extendPerShortfall',
  'verdict.extendMost',
  'verdict.snapTrust',
  'verdict.snapCredibility',
  'verdict.snapFace',
  'annexLeak',
  'readout.generous.own',
  'readout.generous.face',
  'readout.generous.trust',
  'readout.boastful.own',
  'readout.boastful.face',
  'readout.boastful.trust',
  'readout.contradiction.credibility',
  'readout.contradiction.face',
  'blur',
] as const;

export type ReceiptConstant = (typeof RECEIPT_CONSTANTS)[number];

/** One amount of a receipt: a leaf that the rules or the scenario give, or what its parts make. */
export interface Amount {
  readonly what: AmountName;
  readonly value: number;
  readonly how: AmountHow;
  readonly parts: readonly Amount[];
  readonly of: AmountOf;
  /** JSON pointer (RFC 6901) into the scenario file, where a line of it sets the number; null elsewhere. */
  readonly pointer: string | null;
  /** The constant of the rules that it is; null elsewhere. */
  readonly constant: ReceiptConstant | null;
}

/** Why a number changed: the cause, the section of the rules, and the amounts that make the change. */
export interface Receipt {
  readonly change: Change;
  /** The entry of the log that the change belongs to: the move or the event. */
  readonly entry: LogEntry;
  readonly cause: Cause;
  /** Section of the rules in which the cause stands, as "4.7". */
  readonly section: string;
  /** A sum whose value is the change (to - from) within 1e-9. */
  readonly amount: Amount;
}

/** Section of the rules by cause. */
const SECTIONS: Readonly<Record<Cause, string>> = {
  call: '4.3',
  sounding: '4.4',
  warning: '4.5',
  walkOut: '4.6',
  announcement: '5',
  anticipation: '5',
  escalation: '5',
  keptWord: '5',
  uncoveredExit: '5',
  coveredExit: '5',
  exit: '5',
  halvedStake: '5',
  endedStake: '5',
  concession: '4.7',
  matchedConcession: '4.7',
  openConcession: '4.7',
  retreat: '4.7',
  lineTested: '4.7',
  leak: '4.7',
  downPayment: '7.1',
  gesture: '7.2',
  declaration: '6',
  softening: '6',
  publication: '7.5',
  rally: '7.6',
  denunciation: '7.7',
  generosity: '7.8',
  boast: '7.8',
  contradiction: '7.8',
  fading: '12',
  standing: '12',
  settling: '12',
  relaxation: '12',
  harm: '5',
  event: '12',
  failedVote: '9',
  uncoveredStake: '9',
  crossedLine: '9',
  breakdown: '11',
  effort: '10',
  certified: '10',
  extended: '10',
  snapBack: '10',
  annexLeak: '3',
};

/** Receipts of a game that is over. */
export const receiptsOfCourse = (course: Course): ReceiptSource => ({
  scenario: course.scenario,
  options: endOf(course).options,
  log: course.log,
  viewer: null,
  deal: endOf(course).deal,
});

/** Receipts during play: a function of the View and of the agenda and past events of the scenario. */
export const receiptsOfView = (scenario: Scenario, view: View): ReceiptSource => ({
  scenario,
  options: view.negotiation.options,
  log: view.log,
  viewer: view.me,
  deal: view.negotiation.deal,
});

/**
 * The receipt of one change.
 * @param at place of the entry in the log of the source
 * @param place place of the change in the entry
 * @throws RangeError where there is no such change
 */
export function receiptOf(source: ReceiptSource, at: number, place: number): Receipt {
  const entry = source.log[at];
  const change = entry?.changes[place];
  if (!entry || !change) throw new RangeError(`no change ${place} in entry ${at}`);
  const { cause } = change;
  return { change, entry, cause, section: SECTIONS[cause], amount: amountOf(source, at, place) };
}
