import { receiptsEn } from './debriefReceipts.en.ts';
import { tacticsEn } from './debriefTactics.en.ts';
import type { DebriefWording } from './debriefTexts.ts';

const PLACES = {
  frontier: 'on the frontier',
  inside: 'just inside the frontier',
  farInside: 'well inside the frontier',
} as const;

export const debriefEn: DebriefWording = {
  headline: {
    deal: ({ date, place, priced }) =>
      `A deal on ${date}, ${PLACES[place]}${priced === 0 ? '' : `, but for the price of its cover${priced === 1 ? '' : 's'}`}`,
    deadline: ({ date }) => `No deal: the last date passed on ${date}`,
    failedVote: ({ date, side, by }) =>
      `No deal: at the last call, ${date}, the public of ${side} refused, ${by} short of its bar`,
    failedVotes: ({ date, refusals }) =>
      `No deal: at the last call, ${date}, the publics refused: ${refusals}`,
    refusal: ({ side, by }) => `${side} by ${by}`,
    snappedBack: ({ measure }) => `Afterwards a measure returned: ${measure}.`,
    below: ({ sides }) => `When it was signed it was worth less than no deal to: ${sides}.`,
    when: ({ round, rounds, failedVotes, isDeal }) =>
      [
        ...(isDeal ? [`Signed in round ${round} of ${rounds}.`] : []),
        ...(failedVotes === 0
          ? []
          : [failedVotes === 1 ? 'One vote failed on the way.' : `${failedVotes} votes failed on the way.`]),
      ].join(' '),
    ratifiable: ({ count, all, isSample, isDeal, covers }) => {
      const texts = isSample ? `${all} texts looked at` : `${all} possible texts`;
      const day = isDeal ? 'on that day' : 'at the end';
      if (covers === 'none') return `${count ?? 'None'} of the ${texts} would have passed every vote ${day}.`;
      const even = count === null ? '' : 'even ';
      const some = count === null && covers === 'help' ? '; with the right one, some would' : '';
      return `${count ?? 'None'} of the ${texts} would have passed every vote ${day}, ${even}without a cover${some}.`;
    },
    dots: ({ count, sampled }) =>
      sampled === null
        ? `Every dot is one of the ${count} possible agreements.`
        : `Every dot is one of ${sampled} agreements drawn from ${count}: too many to look at them all.`,
    field: ({ sides, passing, hasCovers }) =>
      passing === 0
        ? `None of them would have passed in every capital${hasCovers ? ' without a cover' : ''}.`
        : `${passing === 1 ? 'The one' : 'Those'} in the pale field would have passed in ${sides === 2 ? 'both capitals' : `all ${sides} capitals`}${hasCovers ? ', even without a cover' : ''}.`,
    axes: ({ across, up }) =>
      `The plane shows two of the sides, ${across} and ${up}. The line is what nothing beats for these two alone; it can lie beyond what the others would sign.`,
  },
  tactics: tacticsEn,
  lines: {
    ends: {
      held: 'held',
      reinterpreted: 'the deal crosses it, with a cover',
      crossed: 'the deal crosses it',
      private: 'stayed private',
    },
    never: 'never',
    tested: ({ date, by }) => `tested on ${date} by ${by}`,
    crossings: count =>
      count === 0
        ? 'no draft of others crossed it'
        : count === 1
          ? 'one draft of others crossed it'
          : `${count} drafts of others crossed it`,
    softened: ({ date }) => `taken back on ${date}`,
    undeclared: 'it stood undeclared',
    noCost: 'nothing',
    free: 'nothing: undeclared, and only a posture',
    cost: ({ approval, face }) =>
      [approval === null ? '' : `approval ${approval}`, face === null ? '' : `Face ${face}`]
        .filter(Boolean)
        .join(', '),
  },
  threats: {
    steps: {
      warned: 'warned in private',
      stood: 'stood before the talks',
      announced: 'announced',
      escalated: 'escalated',
      carriedOut: 'carried out',
      tookEffect: 'took effect on its date',
      suspended: 'suspended',
      resumed: 'in force again',
      withdrawn: 'withdrawn',
      lifted: 'lifted by the deal',
      snappedBack: 'came back after a miss',
      keptAtEnd: 'followed the breakdown',
      lapsed: 'lapsed with the talks',
    },
    ends: {
      kept: 'kept',
      covered: 'given up, covered',
      uncovered: 'given up, uncovered',
      lifted: 'lifted by the deal',
      hanging: 'still hanging',
      lapsed: 'never made public',
    },
    uncovered: ({ points }) => `${points} of the stake was not covered`,
    covered: 'the stake was covered',
    effect: ({ face, credibility }) => `Face ${face}, Credibility ${credibility}`,
    none: 'Nobody threatened anybody.',
    promise: ({ checkpoint, effort, kept, met }) =>
      `${checkpoint}: ${effort}; ${kept ? 'the promise was kept' : 'less than was promised'}, the target was ${met ? 'met' : 'missed'}.`,
  },
  marks: {
    warn: 'private warning',
    threaten: 'measure announced',
    escalate: 'measure escalated',
    carryOut: 'measure carried out',
    takeEffect: 'measure takes effect',
    resume: 'measure resumes',
    suspend: 'measure suspended',
    withdraw: 'measure withdrawn',
    declare: 'red line declared',
    lineTested: 'red line tested',
    soften: 'red line softened',
    call: 'call',
    walkOut: 'walk-out',
    downPayment: 'down payment',
    gesture: 'gesture',
    rally: 'rally',
    denounce: 'denounced',
    publish: 'figures published',
    leak: 'leak',
    event: 'event',
    rejected: 'vote failed',
    ratified: 'signed',
    annexLeak: 'annex leaked',
    snapBack: 'measure returns',
    breakdown: 'breakdown',
  },
  reading: {
    verdicts: {
      none: 'No chance was stated, so there is nothing to compare.',
      few: 'Too few forecasts to judge.',
      well: 'The other side was read well.',
      fairly: 'The other side was read better than by a coin, but with errors.',
      poorly: 'The other side was read worse than by a coin.',
    },
    brier: ({ score, base }) =>
      `Mean squared error ${score}. A coin scores 0.25; knowing only how often it came true would have scored ${base}.`,
    bias: ({ points, way }) =>
      way === 'even'
        ? 'The chances were neither too high nor too low on the whole.'
        : way === 'hopeful'
          ? `The chances were too high by ${points} on the whole.`
          : `The chances were too low by ${points} on the whole.`,
    what: 'Each chance that was stated is set against what happened: 1 if it came true, 0 if not. The mean of the squared differences is the Brier score; 0 is perfect.',
    reference:
      'Brier 1950, Verification of forecasts expressed in terms of probability, Monthly Weather Review 78.',
  },
  receipts: receiptsEn,
};
