/** The balance report of the workshop and of the command line. Figures come written out. */
export const balanceEn = {
  title: 'Balance report',
  of: (games: string, seed: string) => `${games} games of machine against machine, seeds from ${seed}`,
  lastValid: 'last valid version',
  play: (games: string) => `Play ${games} games`,
  again: 'Play again',
  games: 'Games',
  cancel: 'Stop',
  playing: 'Games played so far',
  ready: 'The balance report is ready.',
  failed: 'The games could not be played to the end.',
  old: 'The text has changed since these games were played.',
  nothing: 'There is no valid version to play yet.',
  faulty: 'The text has errors. It can be played once they are mended.',
  intro:
    'Machines of the second difficulty play the scenario against each other; then other styles against them, and the same games without each event.',
  hash: (hash: string) => `Fingerprint of the result: ${hash}`,
  asTable: 'As a table',
  table: (title: string) => `Table: ${title}`,
  goTo: (what: string) => `Go to the line of ${what}`,
  interval: (low: string, high: string) => `${low} to ${high}`,
  none: '–',
  ends: {
    title: 'How games end',
    names: {
      ratified: 'Deal, ratified',
      rejected: 'Deal, rejected at home',
      breakdown: 'Breakdown',
    },
    advised: {
      ratified: (share: string, range: string, place: 'inside' | 'below' | 'above') =>
        place === 'inside'
          ? `Within the advised range: ${range} ratified.`
          : `${share} ratified is ${place} the advised range, ${range}.`,
      failedVote: (share: string, range: string, place: 'inside' | 'below' | 'above') =>
        place === 'inside'
          ? `A vote failed in ${share} of the games, within the advised ${range}.`
          : `A vote failed in ${share} of the games, ${place} the advised ${range}.`,
      firstRound: (share: string, range: string, place: 'inside' | 'below' | 'above') =>
        place === 'inside'
          ? `${share} end with a deal in round 1.`
          : `${share} end with a deal in round 1: more than the advised ${range}.`,
    },
    rounds: 'When deals are made',
    round: 'Round',
    deals: 'Share of the games',
  },
  points: {
    title: 'Points by seat',
    seat: 'Seat',
    mean: 'Mean',
    median: (points: string) => `median ${points}`,
    middle: 'Median',
    tenth: 'A tenth at most',
    ninetieth: 'A tenth at least',
    votesLost: 'Games with a vote lost',
    spread: (tenth: string, ninetieth: string) => `eight in ten: ${tenth} to ${ninetieth}`,
    said: (seat: string, median: string, tenth: string, ninetieth: string) =>
      `${seat}: median ${median} points; eight in ten games between ${tenth} and ${ninetieth}.`,
  },
  plane: {
    title: 'All agreements and the deals made',
    nash: 'Nash',
    noDeal: 'No deal',
    axis: (side: string) => `points to ${side}`,
    across: 'Across',
    up: 'Up',
    passes: (count: string, all: string, share: string, sides: number) =>
      `${count} of ${all} agreements pass ${sides === 2 ? 'in both capitals' : 'in every capital'} (${share}).`,
    best: (count: string, share: string) =>
      `On the best day of all publics ${count} (${share}). Votes at the start, with no measure standing and no covers.`,
    drawn: (all: string) =>
      `There are too many agreements to count: ${all} were drawn, good ones more often than they are.`,
    ends: (deals: string) =>
      `Larger, darker dots pass. Rings: ${deals} different deals, larger where more games ended.`,
    point: 'Point',
    deal: (place: number) => `Deal ${place}`,
    games: 'Games',
    text: 'Text',
  },
  moves: {
    title: 'What each issue can move, in points',
    issue: 'Issue',
    agreed: (issues: string, count: number) =>
      count === 1
        ? `${issues} holds no conflict: all sides prefer the same end.`
        : `${issues} hold no conflict: all sides prefer the same end.`,
    conflict: 'Every issue holds a conflict.',
  },
  decided: {
    title: 'How each issue was decided',
    note: (deals: string) => `Shares of the ${deals} ratified deals.`,
    noDeals: 'There was no ratified deal.',
    position: 'Position',
    dealt: 'In deals',
    tabled: 'In drafts',
  },
  dead: {
    title: 'Hardly used',
    note: (share: string) => `In fewer than ${share} of the games. Machines left it alone; people may not.`,
    nothing: 'Everything was used.',
    never: 'never',
    rarely: (share: string) => `in ${share} of the games`,
    move: (move: string, seat: string) => `${move} (${seat})`,
    coverTabled: (share: string) => `never in a deal, in drafts of ${share} of the games`,
    position: (issue: string, position: string) => `${issue}: ${position}`,
    positionTabled: (share: string) => `never in a deal, in drafts of ${share} of the games`,
    groups: {
      moves: 'Moves',
      measures: 'Measures',
      covers: 'Face-savers',
      lines: 'Red lines',
      positions: 'Positions',
      events: 'Events',
    },
  },
  events: {
    title: 'What events swing',
    note: (games: string, intervals: string) =>
      `Up to ${games} games in which the event came were played again on the same seeds without it: the mean difference and its 95 % interval. An event swings if it moves a point or five percentage points and the interval leaves out zero; of ${intervals} intervals one in twenty does so by chance.`,
    event: 'Event',
    came: 'Came in',
    moved: (side: string) => `${side}, points`,
    ratified: 'Ratified, percentage points',
    swing: 'swings',
    nothing: 'The scenario has no events.',
  },
  styles: {
    title: 'How much each style wins',
    note: (games: string) =>
      `Each style in one seat, the usual machine in all others, ${games} games each. Gain: points more than the usual machine in that seat on the same seeds, with its 95 % interval.`,
    style: 'Style',
    seat: 'Seat',
    points: 'Points',
    gain: 'Gain',
    ratified: 'Ratified',
    names: {
      hardliner: 'hardliner',
      boulware: 'Boulware (gives way late)',
      conceder: 'conceder',
      titForTat: 'tit for tat',
      random: 'random',
    },
    pays: 'pays',
    costs: 'costs',
  },
  changes: {
    title: 'Since the last saved version',
    compare: 'Play the last saved version too',
    same: 'Nothing that is told here has changed beyond its interval.',
    identical: 'The result is the same to the last digit.',
    note: (count: string) =>
      `Differences beyond their 95 % interval, of ${count} figures that both versions have; one in twenty is chance.`,
    what: 'Figure',
    before: 'Before',
    after: 'Now',
    difference: 'Difference',
    figures: {
      ratified: 'ratified',
      rejected: 'rejected at home',
      breakdown: 'breakdown',
      failedVote: 'games with a failed vote',
      points: (seat: string) => `points of ${seat}`,
      votesLost: (seat: string) => `votes lost by ${seat}`,
      position: (issue: string, position: string) => `${issue}: ${position}, in deals`,
      measure: (measure: string) => `${measure}, announced`,
      inForce: (measure: string) => `${measure}, in force`,
      cover: (cover: string) => `${cover}, in deals`,
      line: (line: string) => `${line}, declared`,
      crossed: (line: string) => `${line}, crossed`,
      came: (event: string) => `${event}, came`,
      gain: (style: string, seat: string) => `gain of the ${style} as ${seat}`,
    },
  },
  /** Beside a line of the file. */
  numbers: {
    seat: (median: string, tenth: string, ninetieth: string) => `median ${median} (${tenth} to ${ninetieth})`,
    bar: (share: string) => `vote lost in ${share} of games`,
    round: (share: string) => `deal in ${share}`,
    position: (share: string) => `${share} of deals`,
    values: (points: string) => `moves ${points}`,
    agreed: 'no conflict',
    measure: (announced: string, inForce: string) => `announced ${announced}, in force ${inForce}`,
    cover: (share: string) => `${share} of deals`,
    line: (declared: string, crossed: string) => `declared ${declared}, crossed ${crossed}`,
    event: (came: string, moved: string) => (moved === '' ? `came ${came}` : `came ${came}: ${moved}`),
    moved: (code: string, points: string) => `${code} ${points}`,
  },
  command: {
    progress: (bar: string, share: string) => `${bar} ${share}`,
    against: (file: string) => `Against ${file}`,
    noGames: 'At least one game is needed.',
  },
};

export type BalanceWording = typeof balanceEn;
