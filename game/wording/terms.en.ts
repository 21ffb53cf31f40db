import { formatOf } from './format.ts';
import { quotedEn as quoted } from './text.ts';
import type { TermWording } from './types.ts';

const { number } = formatOf('en');

/** Names of the things of the game in English. */
export const termsEn: TermWording = {
  meters: {
    support: { name: 'Support', means: 'how many at home back you; 0 to 100' },
    boost: {
      name: 'Boost',
      means: 'support from a rally; counts in votes, fades by 1 each round, never scores',
    },
    face: { name: 'Face', means: 'your standing before your own public; 0 to 100' },
    credibility: { name: 'Credibility', means: 'how far others believe your threats; 0 to 100' },
    strain: {
      name: 'Strain',
      means: 'the pain that measures against you cause; makes relief welcome; 0 to 100',
    },
    trust: { name: 'Trust', means: 'how far one side trusts another; 0 to 100, each way its own' },
    stake: { name: 'Stake', means: 'what the holder has promised its public by announcing a measure' },
    credit: { name: 'Credit', means: 'what the holder can show its public in return for letting go' },
  },
  venues: {
    room: 'room',
    podium: 'podium',
    turn: 'turn',
    readout: 'account',
    lastCall: 'last call',
    implementation: 'implementation',
  },
  bands: { low: 'low', middle: 'middle', high: 'high' },
  charts: {
    phase: {
      briefing: 'briefing',
      dawn: 'dawn',
      turn: 'turn',
      dusk: 'dusk',
      lastCall: 'last call',
      ratification: 'ratification',
      readout: 'accounts',
      implementation: 'implementation',
      debrief: 'debrief',
    },
    draft: {
      none: 'none yet',
      standing: 'standing',
      agreed: 'agreed',
      ratified: 'ratified',
      void: 'void',
    },
    measure: {
      idle: 'idle',
      warned: 'warned of in private',
      announced: 'announced',
      inForce: 'in force',
      suspended: 'suspended',
      settled: 'settled by the deal',
    },
    redLine: {
      latent: 'undeclared',
      declared: 'declared',
      tested: 'tested',
      held: 'held',
      reinterpreted: 'reinterpreted',
      crossed: 'crossed',
    },
    benchmark: {
      idle: 'not proposed',
      proposed: 'proposed',
      agreed: 'agreed',
      due: 'due',
      met: 'met',
      missed: 'missed',
      certified: 'certified',
      extended: 'extended',
      snappedBack: 'snapped back',
      closed: 'closed',
    },
    channel: { closed: 'closed', open: 'open', burned: 'burned' },
  },
  approval: {
    support: { name: 'Support', means: 'those who back you' },
    boost: { name: 'Boost', means: 'the rest of a rally' },
    face: { name: 'Face', means: 'your standing, above or below 50' },
    value: { name: 'What the text brings', means: 'its worth to you in points, weighted' },
    relief: { name: 'Relief', means: 'the text lifts every measure against you' },
    duress: { name: 'Signing under threat', means: 'nobody likes to sign while threatened' },
    lines: { name: 'Own red lines crossed', means: 'promises that the text would break' },
    stakes: { name: 'Uncovered stakes', means: 'threats let go with too little to show' },
  },
  points: {
    issues: { name: 'Issues', means: 'worth of the positions as delivered, or what stays of down payments' },
    linkages: { name: 'Linkages', means: 'positions that count together' },
    covers: { name: 'Covers granted', means: 'price of the other side’s face-saving wording' },
    measures: { name: 'Measures', means: 'harm of what still bites or came back' },
    noDeal: { name: 'No deal', means: 'the problem stays unsolved' },
    harm: { name: 'Harm during the talks', means: 'measures that were in force' },
    support: { name: 'Support', means: 'change since the start, weighted' },
    face: { name: 'Face', means: 'change since the start, weighted' },
    credibility: { name: 'Credibility', means: 'change since the start, weighted' },
    trust: { name: 'Trust in others', means: 'change since the start, weighted' },
    total: { name: 'Total', means: 'sum of the terms' },
  },
  efforts: { slack: 'slack', promised: 'as promised', surge: 'surge' },
  verdicts: { extend: 'extend', snapBack: 'snap back' },
  audienceCosts: { off: 'off', weak: 'weak', normal: 'normal', strong: 'strong' },
  truth: { true: 'meant', posture: 'a posture' },
  consequences: {
    consult: 'a miss leads to consultations',
    snapBack: 'a miss allows the measure to return',
    automatic: 'a miss brings the measure back by itself',
  },
  checkpoints: { met: 'met', extended: 'missed, extended', snappedBack: 'missed, measure returned' },
  outcomes: {
    ratified: ({ round, date }) => `A deal, ratified in round ${number(round)} (${date}).`,
    snappedBack: ({ measure }) => `In the implementation a measure came back: ${measure}.`,
    breakdown: {
      deadline: 'No deal: the last date passed.',
      failedVote: 'No deal: the vote of the last call failed.',
    },
  },
  notationFaults: {
    empty: () => 'The line is empty. Write a move, for example “call” and a name.',
    unknownPrincipal: ({ word, near }) => `No side is called ${quoted(word)}.${didYouMean(near)}`,
    unknownKind: ({ word, near }) => `${quoted(word)} is neither a move nor a command.${didYouMean(near)}`,
    missingField: ({ word }) =>
      `The move lacks its ${quoted(word)}. “help” and its name show how it is written.`,
    unknownName: ({ word, near }) => `Nothing here is called ${quoted(word)}.${didYouMean(near)}`,
    notANumber: ({ word }) => `${quoted(word)} should be a whole number.`,
    surplusWord: ({ word }) => `${quoted(word)} is one word too many for this move.`,
  },
  replayVerdicts: {
    otherScenario: 'It was played on another scenario.',
    otherVersion: 'It was played on another version of this scenario: the file has changed since.',
    otherRules: 'It was played under another version of the rules.',
    otherOutcome: 'Played again, it ends differently from what the file says.',
    otherState: 'Played again, it ends in another state than the file says.',
    unreadable: 'A move cannot be read.',
    illegal: 'A move is not possible.',
  },
};

function didYouMean(near: string | null): string {
  return near === null ? ' “help” lists what is possible.' : ` Did you mean ${quoted(near)}?`;
}
