import { formatOf } from './format.ts';
import type { TableWording } from './tableTexts.ts';
import { quotedEn as quoted } from './text.ts';

const { number, count } = formatOf('en');

const SLOTS = { open: 'open', used: 'used', closed: 'closed' };

/** The table in words, in English. */
export const tableEn: TableWording = {
  titles: {
    round: 'Round',
    meters: 'Meters',
    issues: 'Issues',
    lines: 'Red lines',
    possible: 'Lines that others may hold (known to all)',
    measures: 'Measures',
    deeds: 'Done in advance',
    known: 'What you have learned',
    benchmarks: 'Benchmarks',
    home: 'At home',
    room: 'Room',
    podium: 'Podium',
    turn: 'Turn',
    readout: 'Your account',
    lastCall: 'Last call',
    implementation: 'Implementation',
  },
  notes: {
    meters: 'Arrows show the change since this round began.',
    issues: 'A position is a number; 0 is the status quo. A gap counts the steps between two drafts.',
    lines:
      'What a side says it will not sign. Declared lines cost their owner more to cross; covers reduce the cost.',
    possible:
      'Everybody knows which lines a side could draw. Whether it means one, and how much it weighs, only that side knows.',
    measures:
      'Threats and pressure. The stake is what the holder has promised at home; credit is what it can show in return.',
    benchmarks: 'A figure by which the deal is judged after the signature.',
    room: 'private, one move a turn',
    podium: 'public, one move a turn',
  },
  columns: { side: 'Side', issue: 'Issue', you: 'You', gap: 'Gap', term: 'Term' },
  round: ({ round, rounds, date }) => `Round ${number(round)} of ${number(rounds)} · ${date}`,
  dataRelease: 'Figures come out today: they can be published.',
  yourTurn: ({ room, podium }) => `Your turn. Room: ${SLOTS[room]}. Podium: ${SLOTS[podium]}.`,
  yourLastCall: 'Accept a standing draft, or decline. There is no later chance.',
  yourEffort: 'Choose the effort until the next checkpoint.',
  yourVerdict: 'The target was missed. Give your verdict.',
  theirTurn: ({ name }) => `Turn of ${name}.`,
  over: 'The negotiation is over.',
  trustIn: ({ of, in: other }) => `Trust of ${of} in ${other}`,
  trustOf: ({ name }) => `Trust in ${name}`,
  channelOpen: ({ with: other }) => `Back channel with ${other}: open.`,
  channelClosed: ({ with: other, mean, needed }) =>
    `Back channel with ${other}: closed. It opens with a call, or at mean trust ${needed} (now ${mean}).`,
  channelBurned: ({ with: other, until }) =>
    `Back channel with ${other}: burned by a leak until the end of round ${number(until)}.`,
  none: 'none',
  noDraft: 'no draft yet',
  statusQuo: 'status quo on every issue',
  cover: 'cover',
  agreed: 'agreed',
  apart: steps => `${number(steps)} apart`,
  draftOf: ({ name, status, covers }) => `Draft of ${name}: ${status}. Covers: ${covers}.`,
  yourDraft: ({ status, covers }) => `Your draft: ${status}. Covers: ${covers}.`,
  superseded: 'superseded by the deal',
  acceptedBy: ({ names }) => `Accepted by ${names}.`,
  ownLine: ({ line, status, truth, weight, crossedBy }) =>
    `Yours: ${quoted(line)}, ${status}, ${truth}, weight ${weight}. Crossed by ${crossedBy}.`,
  theirLine: ({ line, owner, status, weight, crossedBy }) =>
    `${owner}: ${quoted(line)}, ${status}${weight === null ? '' : `, weight ${weight}`}. Crossed by ${crossedBy}.`,
  costNow: ({ cost }) => `Crossing it now would cost you ${cost} in approval.`,
  measure: ({ measure, level, holder, target, status }) =>
    `${measure}${level === null ? '' : ` (${level})`}, held by ${holder} against ${target}: ${status}.`,
  levelPlace: ({ place, count: levels }) => `level ${number(place)} of ${number(levels)}`,
  effective: ({ date, rounds }) =>
    `Takes effect ${date}, in ${count(rounds, { one: 'round', other: 'rounds' })}.`,
  returns: ({ date, rounds }) =>
    `In force again on ${date}, in ${count(rounds, { one: 'round', other: 'rounds' })}.`,
  ledger: ({ stake, credit }) => `Stake ${stake}, credit ${credit}.`,
  backingDown: ({ effects }) => `Withdrawing it now would cost its holder: ${effects}.`,
  backingDownFree: 'Credit covers the stake: withdrawing it now costs its holder nothing.',
  bite: ({ target, targetHarm, holder, holderHarm }) =>
    `Without a deal it costs ${target} ${targetHarm} and ${holder} ${holderHarm} points.`,
  liftedBy: ({ issue, position }) => `Lifted by a deal with ${issue}: ${position}, or a higher position.`,
  liftedByAny: 'Lifted by any deal.',
  knownRow: ({ issue, name, row }) => `What ${issue} is worth to ${name}, in points: ${row}.`,
  estimate: name => `${name} (estimate)`,
  paid: ({ issue, position }) => `${issue}: ${position}.`,
  benchmark: ({ name, status, consequence }) => `${name}: ${status}; ${consequence}.`,
  checkpoint: ({ name, target, unit }) => `${name}: target ${target} ${unit}`,
  task: ({ name, by, task, figure, target, unit }) =>
    `${name}, ${by}: ${task}. ${figure} (${unit}): target ${target}`,
  homeNote: ({ swing }) =>
    `A deal passes at home when approval and the mood of the day (up to ${swing} either way) reach your bar.`,
  homeOwn: 'your draft',
  homeOf: ({ name }) => `draft of ${name}`,
  homeLine: ({ draft, worth, approval, bar, chance }) =>
    `${draft}: worth ${worth} to you; approval ${approval}, bar ${bar}; chance ${chance}.`,
  takesBack: ({ points }) =>
    `This takes ground back: by the public estimate the whole text is worth ${points} more to you than your last one.`,
  tryLine: ({ worth, approval, bar, chance }) =>
    `Worth ${worth} points to you. Approval ${approval}, bar ${bar}: it would pass at home with a chance of ${chance}.`,
  agrees: ({ name, consequence }) => `Sets a benchmark: ${name}; ${consequence}.`,
  homeTheirs: ({ name, chance }) =>
    `Vote in ${name}, as estimated: ${chance} (whether its government accepts is another matter).`,
  homeWeak: ({ chance }) =>
    `Your own draft would pass at home with a chance of only ${chance}. A new one can replace it.`,
  crossing: ({ line, owner, declared }) =>
    declared
      ? `Crosses the declared red line ${quoted(line)} of ${owner}.`
      : `Crosses ${quoted(line)}, a possible red line of ${owner}.`,
  ownCrossing: ({ line, cost }) => `Crosses your own line ${quoted(line)}; cost in approval ${cost}.`,
  leakRisk: ({ chance }) => `risk of a leak ${chance}`,
  staysBurned: ({ until }) => `the back channel is burned through round ${until}: no call opens it before`,
  newLevel: ({ level, now }) => `New level, at once: ${level}. Until now: ${now}.`,
  declared: ({ cost, now }) =>
    `It binds you: a deal that crosses it costs you ${cost} in approval at home, instead of ${now}.`,
  testedOnce: ({ face, trust }) =>
    `It brings you: the first draft of another that crosses it without a cover for it gives you Face ${face}, and costs its author ${trust} of your Trust. All learn its weight, nobody whether you mean it.`,
  softenedFor: ({ face }) => `Taking it back costs Face ${face}.`,
  nothingToLearn: 'Nothing is left to sound out. You know what every issue is worth to the others.',
  dependsOnFigures: 'depends on the figures',
  acceptChance: ({ own, theirs }) => `your vote: ${own}; estimate for the others: ${theirs}`,
  nextCheckpoint: ({ name }) => `The deal goes on to the next checkpoint: ${name}.`,
  lastCheckpoint: 'This was the last checkpoint: the deal stands to the end.',
  measureReturns: ({ measure, target, targetHarm, holder, holderHarm }) =>
    `${measure}: back in force. It costs ${target} ${targetHarm} and ${holder} ${holderHarm} points, and the game ends.`,
  tableHint: 'write “draft” to build one, or “table issue=position … cover=name quiet”',
  suspendHint: ({ from, to }) => `until a round from ${number(from)} to ${number(to)}`,
  noEffects: 'no change of meters',
};
