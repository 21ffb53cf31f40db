import type { RefusalCode } from '../rules/index.ts';
import type { RefusalWords } from './types.ts';

/** Why a move is not possible, and what would change it. */
export const refusalsEn = {
  over: () => 'The negotiation is over. A new game starts with a new seed.',
  notYourTurn: () => 'It is not this side’s turn. It can move when the turn comes to it.',
  wrongPhase: () => 'This move belongs to another phase of the negotiation.',
  roomUsed: () => 'The room move of this turn is used. There is a new one next turn.',
  roomClosed: () => 'A walk-out has closed the room for this round. It opens again next round.',
  podiumUsed: () => 'The podium move of this turn is used. There is a new one next turn.',
  badField: words => `The move has no valid “${words.field}”. Write a value from the list of that field.`,
  belowPaid: words =>
    `${words.issue}: ${words.paid} is already done and cannot be taken back. Choose that position or a higher one.`,
  tooManyCovers: words => `A draft carries at most ${words.most} covers. Leave one out.`,
  channelClosed: words =>
    `The back channel is closed. With ${words.principal} a call opens it, or mean trust of ${words.trust}.`,
  channelBurned: words =>
    `A leak has burned the channel. With ${words.principal} it opens again after round ${words.until}, by a call or by trust.`,
  noDraft: words => `No draft of ${words.principal} is standing. It has to table one first.`,
  draftChanged: words => `The draft of ${words.principal} has changed since. Read the new version first.`,
  alreadyAccepted: words =>
    `This version of the draft of ${words.principal} is already accepted. It waits for the others, or for a new version.`,
  rowKnown: words =>
    `What ${words.issue} is worth to ${words.principal} is known already. Another issue can be sounded out.`,
  notHolder: words => `${words.measure} is held by ${words.principal}. Only its holder can move it.`,
  measureBusy: words =>
    `${words.measure} is ${words.status}. It can be warned of while idle, and announced while idle or warned of.`,
  announcedTwice: words =>
    `${words.measure} has been announced twice, the most that a game allows. What is announced can still be escalated, carried out, suspended or withdrawn.`,
  measureNotThreatening: words =>
    `${words.measure} is ${words.status}. This needs a measure that is announced or in force.`,
  measureNotStanding: words =>
    `${words.measure} is ${words.status}. Only a measure that is announced, in force or suspended can be withdrawn.`,
  notAnnounced: () => 'Only an announced measure can be carried out. Announce it first.',
  highestLevel: words => `${words.measure} is at its highest level already. It cannot be raised further.`,
  badUntil: words =>
    `A suspension lasts until a round from ${words.from} to ${words.to}. Choose one of these.`,
  notOwner: words =>
    `“${words.line}” is a line of ${words.principal}. Only its owner can declare or soften it.`,
  alreadyDeclared: words => `“${words.line}” is declared already. Softening would take it back.`,
  notDeclared: words => `“${words.line}” is not declared. Only a declared line can be softened.`,
  notDoer: words =>
    words.doer === ''
      ? `${words.issue} cannot be done by one side alone. It needs a deal.`
      : `On ${words.issue} only ${words.doer} can act alone. The others need a deal.`,
  notPayable: words =>
    words.payable === ''
      ? `Nothing on ${words.issue} can be done in advance. It needs a deal.`
      : `This step on ${words.issue} needs a deal. In advance: ${words.payable}.`,
  alreadyPaid: words =>
    `${words.issue}: ${words.paid} is already done. Only a higher step would be a new down payment.`,
  noRelease: () => 'No figures come out in this round. A round with a data release is needed.',
  alreadyPublished: () => 'The figures of this round are public already. The next release can be used.',
  ralliesSpent: words =>
    `Rallies are spent: ${words.times} in a game. Support can still come from Face and from the deal.`,
  nothingToDenounce: words =>
    `There is no threat to denounce. ${words.principal} has no measure announced or in force against this side.`,
  walkedOutBefore: () => 'Each side can walk out once in a game, and this side has.',
  tooLateToWalkOut: words => `A walk-out is possible up to round ${words.round}. It is too late for one.`,
  cannotSnapBack: () => 'The terms of the deal do not let the measure return. The miss can be extended.',
} satisfies Readonly<Record<RefusalCode, (words: RefusalWords) => string>>;
