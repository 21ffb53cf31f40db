import { quotedEn as quoted } from './text.ts';

/** The page that is read after a game: its headings, controls and notes. */
export const debriefPageEn = {
  title: (scenario: string, year: string) => `Debrief: ${scenario}, ${year}`,
  against: (own: string, other: string) => `${own} against ${other}`,
  machine: 'the machine',
  readAs: 'Read as',
  when: (round: number, date: string) => `Round ${round}, ${date}`,
  table: (title: string) => `Table: ${title}`,
  newTab: 'opens in a new tab',
  skip: 'Skip to the debrief',
  contents: 'On this page',
  top: 'In short',
  waiting: {
    cancel: 'Stop',
    start: 'Reckon it',
    again: 'Try again',
    failed: 'It could not be reckoned.',
  },
  answers: {
    waysOn: 'What next',
    result: 'Your result',
    resultPoints: (side: string) => `points for ${side}`,
    withoutDeal: 'points without a deal, all else equal',
    /** Votes are counted on the meters of the last one, which other moves would have made others. */
    bestText: (hasCovers: boolean) =>
      `points with the best text for you that would have passed${hasCovers ? ' without a cover' : ''}, on that day’s meters`,
    noText: (hasCovers: boolean) =>
      `on that day’s meters no text would have passed${hasCovers ? ' without a cover' : ''}`,
    delivery: 'how it was kept',
    /** `noDeal` is what no deal would have been worth; null where that is how it ended. */
    madeOf: (outcome: string, noDeal: string | null, rest: string, terms: string) =>
      `${
        noDeal === null
          ? `No deal by itself is worth ${outcome} to you`
          : `The deal by itself is worth ${outcome} to you, no deal by itself ${noDeal}`
      }, as the plane below shows; the rest, ${rest}, comes from: ${terms}.`,
    allOfIt: (isDeal: boolean) =>
      `${isDeal ? 'The deal itself' : 'No deal by itself'} is worth as much to you: what the talks cost and brought comes to nothing.`,
    cost: 'The move that cost most',
    looking: (share: string) => `Playing other moves on from each of your turns: ${share}.`,
    notLooked: 'Not looked for. “What if” below starts it.',
    noCost: 'None stands out: no other move that was tried would have changed much.',
    costFigure: 'points for you',
    costMade: (date: string, move: string) => `${date}: you played ${quoted(move)}.`,
    costInstead: (move: string, other: string, made: string, total: string) =>
      `${quoted(move)} would typically have brought you ${other} instead of ${made}: the middle of 200 replays of each. Your own game ended at ${total}.`,
    costMoreAsked: (date: string, figure: string) =>
      `What the guide asked for cost more (${date}: ${figure}): it is under “What if”, and no mistake of yours.`,
    costAsked: 'The guide asked for this move, to show what it does: it is no mistake of yours.',
    better: (sides: number) =>
      sides === 2 ? 'A better deal both would have signed' : 'A better deal all would have signed',
    betterUnsigned: 'A better deal',
    signed: (sides: number) =>
      sides === 2 ? 'A deal both would have signed' : 'A deal all would have signed',
    betterThanNone: 'A deal that was better than none',
    more: (side: string) => `more for ${side}`,
    /** Worth of a text, and of what it is better than, as the plane shows them. */
    worthDeal: (worth: string, deal: string) =>
      `On the plane below this text is worth ${worth}; your deal, ${deal}.`,
    worthNone: (worth: string, none: string) =>
      `On the plane below this text is worth ${worth}; no deal, ${none}.`,
    moreThanDeal: 'That is more than your deal.',
    moreThanNone: 'That is more than no deal.',
    wouldPass: 'Every public would have approved it that day.',
    wouldFail: 'But not every public would have approved it that day.',
    takesCovers: (covers: string, count: number) =>
      `It takes ${count === 1 ? 'a cover' : 'covers'}: ${covers}.`,
    differs: (what: string) => `It differs from yours in ${what}.`,
    read: 'Read the text',
    nothingBetter:
      'There was none: no other terms would have given one side more without taking from another.',
    nothingBetterInside:
      'There was none at that price: every text further out on the plane crosses one more red line or takes back what was paid.',
    /** `gains` tells who would have had how much more. */
    withoutCovers: (covers: string, count: number, gains: string, passes: boolean) =>
      `Without ${count === 1 ? 'its cover' : 'its covers'} (${covers}) the same text is worth more (${gains}), ${passes ? 'and would have passed as well.' : 'but would not have passed.'}`,
    nothingBetterThanNone: 'There was none: every text was worse for somebody than no deal.',
    history: (date: string) => `Compared with ${date}`,
    toYou: (own: string, then: string) =>
      `Your deal is worth ${own} to you; what was agreed then, ${then}. Face, Support and the like are left out.`,
    noDealToYou: (own: string, then: string) =>
      `No deal leaves you at ${own}; what was agreed then would have been worth ${then} to you. Face, Support and the like are left out.`,
    same: (count: number, all: number) => `${count} of ${all} issues came out the same.`,
  },
  plane: {
    title: 'Every possible agreement',
    describe: (count: number) =>
      `${count} points have names. Arrow keys go from one to the next; the table below says the same.`,
    show: 'Show',
    all: (count: string) => `Show all ${count}`,
    hint: 'Point at one to read it, or walk over the named points with the arrow keys.',
    deal: 'Your deal',
    signedOn: (date: string) => `signed on ${date}`,
    noDeal: 'No deal',
    noDealNote:
      'The worth of leaving in each brief, less the harm of the measures that stood at the end. Face, Support and the like are left out, as everywhere on the plane.',
    history: (date: string) => date,
    historyNote: 'our reading of the text',
    better: 'Better deal',
    betterNote: 'and nobody loses',
    frontierName: 'Pareto frontier',
    frontierNote: 'nothing better for both',
    round: (round: number) => `round ${round}`,
    draftOf: (side: string, date: string) => `Draft of ${side}, ${date}`,
    worthBoth: (one: string, x: string, other: string, y: string) => `Worth ${x} to ${one}, ${y} to ${other}`,
    axis: (side: string) => `worth to ${side}, points`,
    across: 'Across',
    up: 'Up',
    dotPasses: 'A text that every public would have approved',
    dotFails: 'A text that some public would have refused',
    layers: {
      ratifiable: 'would pass at home',
      frontier: 'frontier',
      paths: 'drafts',
      better: 'better deal',
    },
    concepts: {
      nash: { name: 'Nash', note: 'best product of gains' },
      ks: { name: 'Kalai–Smorodinsky', note: 'equal shares of what each could gain' },
      egalitarian: { name: 'Egalitarian', note: 'most for the one who gains least' },
      utilitarian: { name: 'Utilitarian', note: 'largest sum' },
    },
    asTable: 'The plane as a table',
    distances: (list: string) =>
      `How far your deal lies from each solution, with the range of each side set to 1: ${list}.`,
    point: 'Point',
    text: 'What it says',
    counts: (all: string, passing: string) =>
      `${all} agreements are possible; ${passing} of them would have passed every vote without covers.`,
    sampled: (all: string, passing: string) =>
      `${all} agreements were drawn from more than can be counted; ${passing} of them would have passed every vote without covers.`,
  },
  compare: {
    title: 'What really happened',
    titleAlone: 'Issue by issue',
    issue: 'Issue',
    deal: 'Your deal',
    better: 'The better deal',
    same: 'the same',
    covers: 'Covers',
    none: 'none',
    measures: 'Measures that stayed or returned',
    noMeasures: 'none',
    total: 'Total',
    noDeal: 'No deal, as it ended',
    note: 'Points in the values of this game; totals count linkages. What the talks themselves cost or brought stands under “Points”.',
    told: 'The course of events, and its sources',
    after: 'Afterwards.',
    reported: 'What was reported after the deal',
    accounts: 'Each government’s own account',
    sources: 'Sources',
  },
  lines: {
    title: 'Red-line ledger',
    line: 'Line',
    sign: 'Sign',
    owner: 'Owner',
    declared: 'Declared',
    happened: 'What happened',
    cost: 'Cost',
  },
  promises: {
    title: 'Threats and promises',
    threatOf: (measure: string, holder: string, target: string) => `${measure}: ${holder} to ${target}`,
    promises: 'Promises after the deal',
    cost: 'For the holder',
  },
  strips: {
    title: 'How the meters moved, and what moved them',
    slider: 'Moment of the game',
    firstRound: 'round 1',
    checkpoint: (number: number) => `check ${number}`,
    moment: (moment: number, last: number, date: string) => `Moment ${moment} of ${last}, ${date}`,
    start: 'Before the first move.',
    hint: 'Arrow keys go from move to move, page keys from round to round.',
    noChange: 'No number changed.',
    previous: 'One move back',
    next: 'One move on',
    why: 'Why',
    asTable: 'The meters as a table',
    round: 'Round',
    endOf: 'End of each round',
  },
  tactics: {
    title: 'Tactics, by their names',
    none: 'None of the tactics that this page knows was used.',
  },
  mind: {
    title: 'What the machine was thinking',
    passed: (count: number) =>
      count === 1 ? 'The turn that it let pass' : `The ${count} turns that it let pass`,
    note: 'Reckoned anew from what it could see at each turn: its reason, what it expected of the whole game, what else it weighed. “We” is its own side. What a text is worth counts if it is signed and kept; what it expected also counts that there may be no deal.',
    thinking: 'Recalling its turns',
    none: 'No machine that gives reasons sat at this table.',
    expected: (points: string, deal: string) =>
      `It expected ${points} points in the end, and a deal with a chance of ${deal}.`,
    more: 'What else it weighed',
    weighed: (move: string) => `${quoted(move)}. In favour:`,
    refused: (side: string) => `Why it did not sign the draft of ${side}:`,
  },
  reading: {
    title: 'How well you read it',
    reading: 'Setting the chances against what followed',
    acceptance: 'Will it sign my draft?',
    ratification: 'Will its public approve?',
    stated: 'Stated',
    happened: 'What followed',
    yes: 'yes',
    no: 'no',
    when: 'When',
    question: 'Question',
    all: 'Every chance that was stated',
  },
  wholeBrief: 'Read the whole brief',
  whatIf: {
    title: 'What if',
    looking: 'Looking for the moves that mattered most',
    nothing:
      'No single other move that was tried would have changed the middle of the outcomes by half a point.',
    card: (date: string, move: string) => `${date}: ${quoted(move)}`,
    own: 'Try another move',
    replays: (count: number) => `In ${count} replays:`,
    outcome: (deals: string, median: string) => `a deal in ${deals}, median ${median}.`,
    instead: (move: string) => `With ${quoted(move)}, as you played:`,
    playOn: 'Play on from here',
    turn: 'At this move of yours',
    other: 'do this instead',
    noOther: 'nothing else was possible',
    replay: (count: number) => `Replay ${count} times`,
    replaying: 'Replaying',
    branchAt: (when: string) => `Branch here: ${when}`,
    note: 'Your points at the end of each replay. Replays keep the briefs, the opponent and everything before the move; chance is drawn anew, and “Even” plays your side to the end. Only a few other moves are tried at each turn, so the best one may not be among them.',
  },
  votes: {
    title: 'Votes',
    yes: 'approved.',
    no: 'refused.',
    figures: (total: string, bar: string, swing: string) =>
      `Approval ${total}, bar ${bar}; the mood of the day counted ${swing}.`,
  },
  questions: 'Questions for discussion',
  log: 'Read the whole log',
  /** The way back to the class debrief from which the game was opened. */
  toClass: 'Back to the class',
  next: (title: string) => `Now play: ${title}`,
  toTask: 'To the assignment',
  freeGame: 'A game of your own',
  freeGameNote: 'A game begun here is your own and does not count for the assignment.',
  out: {
    share: 'Share',
    export: 'Export',
    print: 'Print',
    csv: 'Figures as CSV, rounded',
    json: 'Everything as JSON, exact',
    plots: { plane: 'plane', strips: 'meters' },
    svg: (plot: string) => `Drawing of the ${plot} as SVG`,
    png: (plot: string) => `Drawing of the ${plot} as PNG`,
    game: 'The game as a file',
    copied: 'The link is on the clipboard. Whoever opens it sees this game.',
    tooLong: 'The game is too long for a link. Export it as a file instead.',
    byHand: 'Copy the link:',
    link: 'Link to this game',
    noPicture: 'This browser could not draw the picture. The SVG file holds the same.',
  },
  printed: {
    name: 'Name',
    group: 'Group',
    date: 'Date',
    seed: (seed: string) => `Seed ${seed}`,
  },
};

/** What the catalogue of a language holds. A text that is missing in Spanish does not compile. */
export type DebriefPageWording = Widen<typeof debriefPageEn>;

type Widen<T> = T extends string
  ? string
  : T extends (...words: infer A) => infer R
    ? (...words: A) => Widen<R>
    : { readonly [K in keyof T]: Widen<T[K]> };
