import type { Cause } from '../rules/index.ts';
import { formatOf } from './format.ts';
import type { EventEffect, LogWording } from './logFacts.ts';
import { quotedEn as quoted } from './text.ts';

const { number } = formatOf('en');

/** "first", "second", … for the counts that the log tells. */
const nth = (count: number) => ['first', 'second', 'third'][count - 1] ?? `${number(count, 0)}th`;

function effectText(effect: EventEffect): string {
  switch (effect.change) {
    case 'notice':
      return `Announced from now on, ${quoted(effect.measure)} takes effect on ${effect.date}, or a round after the announcement if that is later.`;
    case 'nextRally':
      return `The next time ${effect.of} rallies support at home: Boost ${effect.by}.`;
    case 'row':
      return `What ${quoted(effect.issue)} is worth to ${effect.of} is now known to ${effect.to}.`;
  }
}

/** What happened. Acts leave out their subject: the line names it before. */
export const logEn: LogWording = {
  table: ({ first, quiet, draft }) =>
    `${first ? 'tabled its first draft' : 'tabled a draft'}${quiet ? ' quietly' : ''}: ${draft}.`,
  accept: ({ of }) => `accepted the draft of ${of}.`,
  call: ({ to, count }) => `called ${to} (${nth(count)} call).`,
  soundOut: ({ of, issue }) => `sounded out ${of} on ${issue}. Both sides now know what it is worth.`,
  warn: ({ target, measure, level }) => `warned ${target} in private: ${measure} (${level}).`,
  walkOut: ({ round }) => `walked out. The room stays closed in round ${number(round)}.`,
  threaten: ({ target, measure, level, date }) =>
    `announced a measure against ${target}: ${measure} (${level}), effective ${date}.`,
  escalate: ({ measure, level }) => `escalated a measure: ${measure}, now ${level}.`,
  carryOut: ({ measure, level }) => `carried out a measure: ${measure} (${level}), in force now.`,
  suspend: ({ measure, date }) => `suspended a measure until ${date}: ${measure}.`,
  withdraw: ({ measure }) => `withdrew a measure: ${measure}.`,
  declare: ({ line, weight }) => `declared the red line ${quoted(line)} (weight ${weight}).`,
  soften: ({ line }) => `softened the red line ${quoted(line)}.`,
  downPayment: ({ issue, position }) => `made a down payment on ${issue}: ${position}.`,
  gesture: ({ to, count }) => `made a gesture towards ${to} (its ${nth(count)}).`,
  publish: ({ trend }) =>
    trend === 'better'
      ? 'published the latest figures: more than 5\u00a0% better than when the talks began.'
      : trend === 'worse'
        ? 'published the latest figures: more than 5\u00a0% worse than when the talks began.'
        : 'published the latest figures: no clear change since the talks began.',
  rally: ({ count, round }) =>
    `rallied support at home (its ${nth(count)} time). Until the end of round ${number(round)} giving ground costs it double Face.`,
  denounce: ({ of, count }) => `denounced the threat of ${of} (its ${nth(count)} time).`,
  readout: ({ tone, text }) => `gave its account. ${tone}: ${quoted(text)}`,
  sealed: () => 'has its account ready. It comes out with the others.',
  contradicted: ({ gap, chance }) =>
    `was contradicted in public. Distance between its claim and the facts: ${gap}; chance of this: ${chance}.`,
  endTurn: () => 'ended the turn.',
  decline: () => 'declined every draft in the last call.',
  effort: ({ effort }) => `chose its effort: ${effort}.`,
  verdict: ({ verdict }) =>
    verdict === 'extend' ? 'extended the term after the miss.' : 'brought the measure back after the miss.',
  moved: ({ way, matched }) =>
    way === 'closer'
      ? `gave ground where all could see it${matched ? ', as the other side had done' : ''}.`
      : way === 'away'
        ? 'took ground back: by the public estimate its whole text is worth more to it than its last one.'
        : 'brought a text that, to the public, neither gives nor takes ground.',
  lineTested: ({ line, owner }) =>
    `tested the declared line ${quoted(line)} of ${owner} with a draft that crosses it.`,
  leak: ({ from, with: other }) =>
    from === 'table'
      ? `A quiet draft leaked. The channel with ${other} is burned.`
      : `A back-channel contact leaked. The channel with ${other} is burned.`,
  dawn: ({ round, date }) => `Dawn of round ${number(round)}, ${date}.`,
  harm: ({ measure, level, target, holder }) =>
    `${measure} (${level}) is in force: it harms ${target}, and ${holder} as well.`,
  takeEffect: ({ measure, level }) => `${measure} (${level}) takes effect: its date has come.`,
  resume: ({ measure, level }) => `${measure} (${level}) is in force again: its suspension has ended.`,
  event: ({ name, text, effects }) => [`${name}. ${text}`, ...effects.map(effectText)].join(' '),
  ownVote: ({ approval, mood, bar, margin, passed }) =>
    passed
      ? `at home, approval ${approval} and the mood of the day ${mood} reach the bar of ${bar}. Passes by ${margin}.`
      : `at home, approval ${approval} and the mood of the day ${mood} miss the bar of ${bar}. Fails by ${margin}.`,
  vote: ({ author, passed, failed }) =>
    failed === ''
      ? `The draft of ${author} went to the vote and passed everywhere.`
      : passed === ''
        ? `The draft of ${author} went to the vote and failed everywhere: ${failed}.`
        : `The draft of ${author} went to the vote. Passed: ${passed}. Failed: ${failed}.`,
  rejected: ({ failed }) => `Not ratified. Failed at home: ${failed}. All drafts are void.`,
  ratified: ({ author, draft }) => `Ratified, on the draft of ${author}: ${draft}.`,
  checkpoint: ({ name, value, target, unit, met }) =>
    `${name}: ${value} (${unit}), target ${target}. ${met ? 'Met.' : 'Missed.'}`,
  annexLeak: ({ cover }) => `${quoted(cover)} became public. What it had covered is now seen.`,
  snapBack: ({ measure }) => `The measure returns: ${measure}.`,
  breakdown: ({ why }) =>
    why === 'deadline'
      ? 'The talks break down: the last date has passed without a deal.'
      : 'The talks break down: the vote of the last call failed.',
};

/** The rule behind a change of a meter. */
export const causesEn = {
  call: 'A call builds trust, less each time; whoever calls gives up a little Face.',
  sounding: 'Telling each other what an issue is worth builds trust.',
  warning: 'A private warning costs trust, but less than a public one.',
  walkOut: 'Walking out shows resolve and costs trust.',
  announcement:
    'A public threat shows strength, binds its holder by a stake, insults and rallies the target.',
  anticipation: 'A believed threat hurts before it bites.',
  escalation: 'A higher level raises what is at stake and insults.',
  keptWord: 'A kept word is believed the next time.',
  uncoveredExit: 'Backing down with too little to show costs Face and Credibility.',
  coveredExit: 'With enough to show, letting go is no defeat.',
  exit: 'Letting go of a threat builds trust and eases the target.',
  halvedStake: 'A suspension halves stake and credit.',
  endedStake: 'A withdrawn measure leaves no stake and no credit.',
  concession: 'Giving ground earns trust; in the open it costs Face.',
  matchedConcession: 'Giving ground costs less Face when another side has done the same.',
  openConcession: 'The holder can show its public what was conceded in the open.',
  retreat: 'Taking ground back costs trust.',
  lineTested: 'A draft across a declared line lets its owner stand firm and costs trust.',
  leak: 'A leaked contact looks like weakness.',
  downPayment: 'A deed before a deal builds trust and gives the holder something to show; it costs Face.',
  gesture: 'Respect shown in public gives the other side Face and costs a little of one’s own.',
  declaration: 'A declared line narrows the room for a deal.',
  softening: 'Taking back a public word costs Face.',
  publication: 'Figures are judged by what they show.',
  rally: 'A rally lifts support for some days and alarms the others.',
  denunciation: 'A denounced threat wins applause at home and lowers the holder’s price of letting go.',
  fading: 'A boost fades by 1 each round.',
  standing: 'Support follows Face slowly.',
  settling: 'Face drifts back towards 50.',
  relaxation: 'Strain fades while nobody threatens.',
  harm: 'A measure in force hurts both sides every round.',
  event: 'The news of the day.',
  failedVote: 'A text that fails at home costs Face, and the trust of the others.',
  uncoveredStake: 'A deal that lifts one’s own measure without enough to show costs Face.',
  crossedLine: 'Signing across one’s own line costs Face.',
  breakdown: 'Coming home without a deal costs Face.',
  effort: 'Doing what was promised costs support at home.',
  certified: 'A target met is credit for both.',
  extended: 'Patience builds a little trust and is criticised at home.',
  snapBack: 'A measure that returns keeps a word and breaks a bridge.',
  generosity: 'Credit given in public lends the other side Face and earns its trust.',
  boast: 'A victory claimed at home is taken from the other side, which remembers it.',
  contradiction: 'A boast that the facts do not bear out falls back on whoever made it.',
  annexLeak: 'A secret that comes out costs what it had saved.',
} satisfies Readonly<Record<Cause, string>>;
