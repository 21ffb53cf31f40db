import type { Move } from '../rules/index.ts';
import type { Seat } from '../scenario/types.ts';

/** Why a mind does what it does; the wording files have a sentence for each. */
export type ReasonCode =
  | 'acceptsGoodOffer'
  | 'acceptsBeforeDeadline'
  | 'declinesWorseThanNothing'
  | 'signsAtLast'
  | 'declinesLostVote'
  | 'declinesForOwnText'
  | 'declinesTooLittle'
  | 'opensChannel'
  | 'asksWhatMatters'
  | 'tablesFirst'
  | 'concedes'
  | 'replacesStale'
  | 'warnsQuietly'
  | 'walksOut'
  | 'threatens'
  | 'escalates'
  | 'carriesOut'
  | 'stepsBackCovered'
  | 'stepsBackAtACost'
  | 'declaresLine'
  | 'softensLine'
  | 'givesFace'
  | 'paysInAdvance'
  | 'weakensThreat'
  | 'showsFigures'
  | 'gathersSupport'
  | 'keepsWord'
  | 'makesUpLostTime'
  | 'givesTime'
  | 'sanctionsRepeatedMiss'
  | 'saysNoMore'
  | 'givesCredit'
  | 'keepsGoodwill'
  | 'claimsVictory'
  | 'awaitsAnswer'
  | 'awaitsMarks'
  | 'holdsFirm'
  | 'hasActed'
  | 'agreesForIssue'
  | 'agreesAgainstIssue'
  | 'agreesForVote'
  | 'agreesForStanding'
  | 'agreesForTalks'
  | 'agreesForAll'
  | 'agreesReluctantly'
  | 'waits';

/** A reason as a code with its figures, in the manner of a refusal. */
export interface Reason {
  readonly code: ReasonCode;
  readonly data: Readonly<Record<string, number>>;
}

/** What a mind expects of a move. */
export interface Estimate {
  /** Own points in the end. */
  readonly points: number;
  /** Chance that the talks end in a ratified deal. */
  readonly deal: number;
  /** Points more than by letting the moment pass. */
  readonly gain: number;
}

export interface Alternative {
  readonly move: Move;
  readonly reason: Reason;
  readonly estimate: Estimate;
}

/** What is done, and why. */
export interface Step {
  readonly move: Move;
  readonly reason: Reason;
}

/** Why an offer that stands is not signed. */
export type ObjectionCode =
  | 'tooEarly'
  | 'worseThanNothing'
  | 'failsAtHome'
  | 'belowDignity'
  | 'asksTooMuch'
  | 'offersTooLittle'
  | 'lacksCover'
  | 'rejectsCover'
  | 'wantsMore'
  | 'comesCloser'
  | 'nothingNew';

export interface Objection {
  readonly author: Seat;
  readonly code: ObjectionCode;
  /** Figures; `issue` with its `position` and the one `wished` for, or `cover`, is what stands most in the way of what oneself would propose. */
  readonly data: Readonly<Record<string, number>>;
}

export interface Decision extends Step {
  /** Null for accounts and in the implementation, where deeds are not weighed. */
  readonly estimate: Estimate | null;
  /** Up to three other moves, the best first. */
  readonly alternatives: readonly Alternative[];
  /** Offers that stand and are not signed now. */
  readonly objections: readonly Objection[];
}
