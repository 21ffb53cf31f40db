import type { ReasonWording } from './reasonTexts.ts';
import { quotedEn as quoted } from './text.ts';

/** Reasons of machines and advisors, in English. */
export const reasonsEn: ReasonWording = {
  reasons: {
    acceptsGoodOffer: ({ points, target }) =>
      `The offer is worth ${points} to us; what we would ask for next (${target}) is not worth the wait.`,
    acceptsBeforeDeadline: ({ points, chance }) =>
      `Time is short: ${points} at a chance of ${chance} at home are better than what another round risks.`,
    declinesWorseThanNothing: ({ breakdown }) =>
      `No offer on the table is better for us than leaving without one (${breakdown} points).`,
    signsAtLast: ({ points, chance, breakdown }) =>
      `This is the last word: ${points} at a chance of ${chance} at home, or ${breakdown} without a deal.`,
    declinesLostVote: ({ chance }) =>
      `Our own public would rather not approve it (chance ${chance}): a vote that is lost costs Face and trust and brings nothing.`,
    declinesForOwnText: () =>
      'Our own draft is worth more to us, and whoever speaks after us may still sign it.',
    declinesTooLittle: ({ points, breakdown }) =>
      `The offer (${points}) is hardly better for us than leaving without a deal (${breakdown}).`,
    opensChannel: ({ principal }) => `Without a channel to ${principal} nothing can be asked in private.`,
    asksWhatMatters: ({ principal, issue }) =>
      `We do not know what ${issue} is worth to ${principal}; it may be cheap to give and dear to us, or the reverse.`,
    tablesFirst: ({ points, chance }) =>
      `It is time for a text of our own: this one is worth ${points} to us and would pass at home with ${chance}.`,
    concedes: ({ points }) =>
      `With the time that is left a text worth ${points} to us will do; of all that are worth that much, this one suits the others best.`,
    replacesStale: ({ chance }) =>
      `Our draft had lost its majority at home; the new one would pass with ${chance}.`,
    warnsQuietly: ({ principal, measure }) =>
      `${principal} presses us; a quiet word about ${measure} insults nobody and keeps it possible.`,
    walksOut: ({ points, least }) =>
      `What is offered (${points}) is below what we can sign in dignity (${least}), and the others do not move.`,
    threatens: ({ measure, level }) =>
      `${measure} (${level}) would make leaving without a deal dearer to the other side than to us.`,
    escalates: ({ measure }) => `${measure} at its present level has not brought a deal; the next one might.`,
    carriesOut: ({ measure }) => `${measure} is no longer believed unless it is carried out.`,
    stepsBackCovered: ({ measure }) =>
      `There is enough to show for ${measure}: stepping back now costs nothing and makes signing easier.`,
    stepsBackAtACost: ({ measure }) =>
      `${measure} stands in the way of a deal that is worth more than the face it costs to step back.`,
    declaresLine: ({ line }) => `Tied in public to ${quoted(line)}, we cannot be asked to cross it.`,
    softensLine: ({ line }) => `${quoted(line)} is what a deal would break on, and no cover is enough.`,
    givesFace: ({ principal }) =>
      `${principal} needs standing at home before it can sign anything; a gesture costs us little.`,
    paysInAdvance: ({ issue, position }) =>
      `We would agree to ${position} on ${issue} anyway; done now, it gives the other side something to show.`,
    weakensThreat: ({ principal }) =>
      `A threat that is denounced becomes cheaper for ${principal} to let go, and our public likes to hear it.`,
    showsFigures: () => 'The figures of the day speak for our side.',
    gathersSupport: ({ chance }) =>
      `The text that could be signed next stands at ${chance} at home; some more backing may carry it.`,
    keepsWord: () => 'What was promised is done: the next text will have to be believed too.',
    makesUpLostTime: () => 'At the usual pace the target would be missed and the measure come back.',
    givesTime: ({ shortfall }) =>
      `A shortfall of ${shortfall} can happen once; more time costs less than a new dispute.`,
    sanctionsRepeatedMiss: ({ shortfall }) =>
      `A shortfall of ${shortfall} is no accident any more: what was agreed for this case takes place.`,
    saysNoMore: ({ chance }) =>
      `More than the facts would not pay: a boast would be contradicted with ${chance}, and credit given away buys nothing now.`,
    givesCredit: ({ principal }) =>
      `${principal} has yet to carry this at home; a good word in public costs us little and brings its yes nearer.`,
    keepsGoodwill: ({ principal }) =>
      `Much of what this deal is worth to us lies in the hands of ${principal}; nobody delivers gladly who was humbled.`,
    claimsVictory: ({ chance }) =>
      `The facts bear the claim out well enough (contradicted with ${chance}), and our public likes to win.`,
    awaitsAnswer: () => 'Our last draft has not been answered yet: we do not bid against ourselves.',
    awaitsMarks: () => 'We have accepted; the others have the word.',
    holdsFirm: () => 'Our draft stands. Nothing has been offered that calls for another one.',
    hasActed: () => 'What there was to do this turn is done.',
    waits: () => 'Nothing that can be done now is worth its price.',
    agreesForIssue: ({ issue, position }) =>
      `I agree with another advisor, for a reason of my own: ${position} on ${issue} is what I answer for.`,
    agreesAgainstIssue: ({ issue, position }) =>
      `I agree with another advisor: ${position} on ${issue} is more than I can answer for.`,
    agreesForVote: ({ chance }) =>
      `I agree with another advisor: what I look at is the vote at home (${chance}).`,
    agreesForStanding: () =>
      'I agree with another advisor: it is good for how we stand at home and with the others.',
    agreesForTalks: () =>
      'I agree with another advisor: the others will trust us more for it, or press us less.',
    agreesForAll: () => 'I agree with another advisor: it takes nothing from what I answer for.',
    agreesReluctantly: () => 'I agree with another advisor, though not for the sake of what I answer for.',
    nothingBetter: () => 'Nothing for me today.',
  },
  objections: {
    tooEarly: () => 'A good offer, but so early that there must be a better one.',
    worseThanNothing: ({ points, breakdown }) =>
      `With that we would be worse off (${points}) than without any deal (${breakdown}).`,
    failsAtHome: ({ issue, chance }) =>
      issue === ''
        ? `Our own public would not approve it (chance ${chance}).`
        : `Our own public would not approve it (chance ${chance}), above all because of ${issue}.`,
    belowDignity: ({ issue, position }) =>
      `No government of ours could sign ${position} on ${issue} and keep its good name.`,
    asksTooMuch: ({ issue, cost }) =>
      `What you ask on ${issue} costs us ${cost} more than we are ready to give.`,
    offersTooLittle: ({ issue, cost }) =>
      `What you offer on ${issue} brings us ${cost} less than we are ready to settle for.`,
    lacksCover: ({ cover, points, chance }) =>
      `It lacks a cover that we need, ${quoted(cover)}: without it ${points} for us, ${chance} at home.`,
    rejectsCover: ({ cover, cost }) => `One of its covers, ${quoted(cover)}, costs us ${cost}.`,
    wantsMore: ({ points }) =>
      `No single point stands in the way: as a whole it brings us too little (${points}).`,
    comesCloser: ({ issue }) => `That is a step towards us. On ${issue} it is not enough yet.`,
    nothingNew: ({ points, chance, issue, cover }) => {
      const answer = `You have our answer to this text: ${points} for us, ${chance} at home`;
      const about = issue || (cover && quoted(cover));
      return about === '' ? `${answer}.` : `${answer}; look at ${about} once more.`;
    },
  },
  point: { one: 'point', other: 'points' },
  portfolios: { trade: 'Trade', security: 'Security', politics: 'Politics' },
  estimate: ({ points, deal, gain }) => `${points} points in the end, deal ${deal}, ${gain} against waiting`,
};
