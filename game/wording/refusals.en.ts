import type { RefusalCode } from '../rules/index.ts';
import { quotedEn as quoted } from './text.ts';
import type { RefusalWords } from './types.ts';

/** Why a move is not possible, and what would change it: a card has room for the first sentence, which names little. */
export const refusalsEn = {
  over: () => 'The negotiation is over. A new game starts with a new seed.',
  notYourTurn: () => 'It is not this side’s turn. It can move when the turn comes to it.',
  wrongPhase: () => 'This move belongs to another phase of the negotiation.',
  roomUsed: () => 'The room move of this turn is used. There is a new one next turn.',
  roomClosed: () => 'A walk-out has closed the room for this round. It opens again next round.',
  podiumUsed: () => 'The podium move of this turn is used. There is a new one next turn.',
  badField: words =>
    `The move has no valid ${quoted(words.field)}. Write a value from the list of that field.`,
  belowPaid: words =>
    `${words.issue}: ${words.paid} is already done and cannot be taken back. Choose that position or a higher one.`,
  tooManyCovers: words => `A draft carries at most ${words.most} covers. Leave one out.`,
  channelClosed: words =>
    `The back channel is closed. With ${words.principal} a call opens it, or mean trust of ${words.trust}.`,
  channelBurned: words =>
    `A leak has burned the channel. With ${words.principal} it opens again after round ${words.until}, by a call or by trust.`,
  noDraft: words => `No draft of ${words.principal} is standing. It has to table one first.`,
  draftChanged: words => `The draft has changed since. Read the new version of ${words.principal} first.`,
  alreadyAccepted: words =>
    `This version is already accepted. The draft of ${words.principal} waits for the others, or for a new version.`,
  rowKnown: words =>
    `What ${words.issue} is worth to ${words.principal} is known already. Another issue can be sounded out.`,
  notHolder: words => `It is held by ${words.principal}. ${words.measure}: only its holder can move it.`,
  measureBusy: words =>
    `The measure is ${words.status}. ${words.measure}: it can be warned of while idle, and announced while idle or warned of.`,
  announcedTwice: words =>
    `It has been announced twice. ${words.measure}: that is the most that a game allows. What is announced can still be escalated, carried out, suspended or withdrawn.`,
  measureNotThreatening: words =>
    `The measure is ${words.status}. ${words.measure}: it would have to be announced or in force.`,
  measureNotStanding: words =>
    `The measure is ${words.status}. ${words.measure}: it can be withdrawn once it is announced, in force or suspended.`,
  notAnnounced: () => 'The measure is not announced. Announce it first: only then can it be carried out.',
  highestLevel: words => `It is at its highest level. ${words.measure}: it cannot be raised further.`,
  badUntil: words =>
    `A suspension lasts until a round from ${words.from} to ${words.to}. Choose one of these.`,
  notOwner: words =>
    `It is a line of ${words.principal}. ${quoted(words.line)}: only its owner can declare or soften it.`,
  alreadyDeclared: words =>
    `The line is declared already. ${quoted(words.line)}: softening would take it back.`,
  notDeclared: words =>
    `The line is not declared. ${quoted(words.line)}: only a declared line can be softened.`,
  notDoer: words =>
    words.doer === ''
      ? `No side can do it alone. ${words.issue}: it needs a deal.`
      : `Only ${words.doer} can act alone. ${words.issue}: the others need a deal.`,
  notPayable: words =>
    words.payable === ''
      ? `Nothing can be done in advance. ${words.issue}: it needs a deal.`
      : `This step needs a deal. ${words.issue}, in advance: ${words.payable}.`,
  alreadyPaid: words =>
    `It is already done. ${words.issue}, ${words.paid}: only a higher step would be a new down payment.`,
  noRelease: () => 'No figures come out in this round. A round with a data release is needed.',
  alreadyPublished: () => 'Today’s figures are public already. The next release can be used.',
  ralliesSpent: words =>
    `Rallies are spent: ${words.times} in a game. Support can still come from Face and from the deal.`,
  nothingToDenounce: words =>
    `There is no threat to denounce. ${words.principal} has no measure announced or in force against this side.`,
  walkedOutBefore: () => 'This side has walked out before. It can do so once in a game.',
  tooLateToWalkOut: words => `It is too late to walk out. That is possible up to round ${words.round}.`,
  cannotSnapBack: () => 'The terms of the deal do not let the measure return. The miss can be extended.',
} satisfies Readonly<Record<RefusalCode, (words: RefusalWords) => string>>;
