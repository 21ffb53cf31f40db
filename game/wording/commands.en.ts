import type { CommandWording } from './commandTexts.ts';
import { formatOf } from './format.ts';
import { quotedEn as quoted } from './text.ts';

const { number, count } = formatOf('en');

/** The command line in English. */
export const commandsEn: CommandWording = {
  program: 'Red Lines: a negotiation simulation.',
  describe: {
    check: 'Read scenario files and report everything that is wrong with them.',
    play: 'Play a scenario in the terminal.',
    replay: 'Work with saved games.',
    verify: 'Play a replay or an exported game again and say whether it holds.',
    history: 'Play what really happened and compare the end with what the file expects.',
    transcript: 'Let machines play each other and print every ply: move, digest of the state, what happened.',
    perft: 'Count the leaves of the tree of legal moves to a depth.',
    random: 'Play random games, check what must hold in all of them, and count what occurred.',
    analyse: 'Find the Pareto frontier and the solutions of a scenario or of a plain scorable domain.',
    lab: 'Make the acceptance experiments of the rules and say which effects are in their bands.',
    balance: 'Play a scenario many times between machines and say how balanced it is.',
    tournament: 'Let bargaining strategies, published ones and our own, play each other on plain domains.',
    states: 'Print the statecharts of the game as Mermaid diagrams.',
  },
  details: {
    check:
      'With --json: { files: [{ file, valid, faults: [{ severity, code, line, column, path, message, nearest, excerpt, data, repair }] }] }, and with --lint also why and fix of each remark; a file that cannot be read has { error } instead.',
    play: 'Lines of --moves are numbers, moves in notation or commands; # begins a comment. The first refused line stops the game with exit code 1. --seat may be repeated: SIDE=guided, even, hard, severe, boulware, linear, conceder, niceTitForTat, micro, hardliner, random, silent, or script:FILE with moves in notation. With --resume every side keeps its player unless --seat says otherwise.',
    verify:
      'Takes a replay, whose end is compared as well, and a game as the menu exports it. The scenario comes with the file, is looked up by its id in the folder scenarios, or is given. With --json: { file, valid, why, ply, reason }.',
    history:
      'Ends of turns are put in. With --json: { reached, outcome, differences }; with --seeds: { seeds, ratified, withLeak, broken }. On other seeds a sounding that a leak has made impossible is left out.',
    transcript:
      'With --json: { scenario, seed, options, players, plies: [{ ply, move, digest, log }], outcome }.',
    perft:
      'Tables are counted by a sample: drafts one step from the mover’s standing one, on one issue or one cover, openly and quietly; a suspension counts all its rounds. With --json: { depth, leaves, byKind }.',
    random:
      'Most games run without a record. Every twentieth (--full-every) runs with it and is checked at every ply; events and chart steps are counted in these. With --json: { games, plies, fullGames, longest, moves, refusals, endings, events, steps, broken }.',
    lab: 'Two arms that differ in one thing play the same seeds; the interval of the difference must lie on the right side of zero and its mean in the band. Without a file: the laboratory scenarios, the one on which the rules were tuned, and every other with a history; with one: X1 to X5 and R1 on it, in about a minute on a small table and some minutes on a large one. Exit code 1 when a row is out of its band. The figures do not depend on the number of threads. With --json: { pass, rows: [{ id, scenario, measure, case, seat, without, with, difference: { mean, low, high, count }, band: { low, high, side }, pass }] }; an open end is null.',
    balance:
      'Games between two machines called even on seeds in order; then fewer games with other styles, and games in which an event came once more without it. The result does not depend on the number of threads, and its fingerprint is the same on every machine. With --json: the report, { scenario, seed, games, ends, advised, rounds, seats, deals, issues, measures, covers, lines, moves, agreements, styles, events, hash }; a figure is { mean, low, high, count } with its 95 % interval; with --against: { report, against, changes: { compared, beyond } }.',
    tournament:
      'Every ordered pair of strategies, itself included, bargains on every domain, each of the two beginning once; alternating offers, no deal gives both their reservation value. Takes plain domains (see analyse), scenarios (drafts without covers, no politics) and folders of them, of two parties; without any, those of scenarios/lab/domains. With --json: { utilities: "raw", seed, domains: [{ name, outcomes, reservations }], tables: [{ rounds, strategies: [{ name, selfPlay, all, baselines: { agreement, utilityOfDeals }, against: { name: … } }] }] }; each of selfPlay, all and against is { seats, agreement, utilityOfDeals, utility, paretoOptimal, nashDistance, rounds, lastFifth }, null where nothing was agreed.',
    states: 'With --json: [{ name, mermaid }].',
    analyse:
      'A plain domain is JSON: { name, issues: [{ name, values }], parties: [{ name, weights: { issue: number }, valueUtilities: { issue: { value: number } }, reservation }] }, two to four parties, utility = sum of weight × value utility. A scenario counts its drafts without covers as they are worth at the start; issues are named by id and values by position, and the reservation value is that of no deal. With --json: { name, parties, outcomes, pareto, nash, ks, egalitarian, utilitarian }, each solution { points, outcome: { issue: value } } over outcomes that give nobody less than its reservation value, with all ties (within 1e-9) and the first outcome that ties; { points: [], outcome: null } where there is none. Scenarios add { names } to each outcome and { ratifiable: { atStart, withoutMeasures } }, drafts that would pass with a mean swing. Up to 1,000,000 outcomes are counted; larger plain domains of two parties are merged issue by issue, which is exact ({ cut: true } where not all ties are listed), others are sampled: { sampled: outcomes drawn }.',
  },
  options: {
    lang: 'language of the output: en or es',
    help: 'show this help',
    lint: 'also what makes a negotiation a poor one: each remark with why it matters and what would mend it',
    json: 'print data as JSON',
    as: 'the side that you play',
    seed: 'seed of the game, a whole number',
    seat: 'who plays another side',
    moves: 'take moves from a file, or from the input with -',
    events: 'on or off: whether the dated events happen',
    knownTypes: 'every issue matters exactly as authored',
    audienceCosts: 'off, weak, normal or strong: the price of backing down',
    save: 'save the game here when it ends or is left',
    resume: 'go on with a game saved here or in the browser',
    scenario: 'the scenario file of the replay',
    seeds: 'play the line on this many seeds and print the share ratified',
    depth: 'how many moves deep',
    games: 'how many games',
    only: 'experiments to make, as A1,C1',
    threads: 'threads to play in (as many as there are processors)',
    rounds: 'numbers of rounds to play, as 10,20,50 (20)',
    generated: 'domains to draw, from the seed on',
    balanceGames: 'games between the even machines (1000)',
    against: 'another version of the scenario to compare with',
    labGames: 'seeds of every arm, instead of the number that each experiment needs',
    fullEvery: 'check every so many games in full; 1 checks all',
  },
  arguments: {
    files: 'scenario files',
    scenario: 'a scenario file',
    domain: 'a scenario file, or a plain domain in JSON',
    domains: 'plain domains, scenario files, or folders of them',
    replay: 'a replay file',
  },
  help: { 'Usage:': 'Usage:', 'Options:': 'Options:', 'Commands:': 'Commands:', 'Arguments:': 'Arguments:' },
  exitCodes:
    'Exit codes: 0 in order; 1 findings, not reached, invalid or refused; 2 wrong use or unreadable file. With --json an error is also { error }.',
  usage: {
    unknownOption: name => `There is no option ${name}. --help lists them.`,
    unknownCommand: name => `There is no command ${name}. --help lists them.`,
    missingArgument: name => `The argument ${name} is missing. --help shows the form.`,
    optionMissingArgument: name => `The option ${name} needs a value.`,
    excessArguments: name =>
      `There are too many arguments${name === '' ? '' : ` for ${name}`}. --help shows the form.`,
    other: text => text,
  },
  unreadable: file => `${file}: the file cannot be read.`,
  playedAllTheSame: file =>
    `${file}: the browser does not open a table with such errors; here it is played all the same.`,
  invalidScenario: file => `${file}: the scenario has errors and cannot be used.`,
  noScenario: ({ id, folder }) =>
    `No file in ${folder} holds the scenario ${quoted(id)}. Name it with --scenario FILE.`,
  unknownSide: ({ name, names }) => `No side is called ${quoted(name)}. Here are: ${names}.`,
  sayWhom: names => `Say whom you play: --as with one of ${names}.`,
  badSeat: ({ value, players, scripts }) =>
    `--seat ${value} is not of the form SIDE=PLAYER. Players: ${players}${scripts ? ', script:FILE. Your own side takes none.' : '.'}`,
  keptByResume: option => `${option} cannot be given together with --resume: a saved game keeps its own.`,
  unexpected: reason => `The program has made a mistake and cannot go on: ${reason}`,
  notWhole: ({ option, value }) => `${option} ${value}: a whole number from 0 is needed.`,
  notOneOf: ({ option, value, values }) => `${option} ${value}: one of ${values} is needed.`,
  check: {
    fine: file => `${file}: no faults.`,
    more: ({ count: more, lines }) => `and ${number(more)} more of the kind, in lines ${lines}`,
    counts: ({ errors, warnings, files }) =>
      `${count(errors, { one: 'error', other: 'errors' })}, ${count(warnings, { one: 'warning', other: 'warnings' })} in ${count(files, { one: 'file', other: 'files' })}.`,
  },
  verify: {
    valid: ({ file, plies }) =>
      `${file}: valid. ${count(plies, { one: 'move', other: 'moves' })} played again, same end.`,
    validSitting: ({ file, plies, isOver }) =>
      `${file}: valid. ${count(plies, { one: 'move', other: 'moves' })} played again, each of them possible. The game ${isOver ? 'is over' : 'is not over yet'}; a saved game names no end to compare.`,
    invalid: ({ file, reason }) => `${file}: not valid. ${reason}`,
    atMove: ({ place, move, reason }) => `Move ${number(place)}, ${quoted(move)}: ${reason}`,
  },
  resumeFault: reason => `The saved game cannot go on. ${reason}`,
  noGame: {
    scenario: file => `${file} is a scenario, not a saved game. To play it: play ${file} --as SIDE`,
    assignment: file =>
      `${file} is an assignment, not a saved game. The first page in the browser opens it: “Open a file”.`,
    handIn: file => `${file} is a hand-in, not a saved game. The class debrief in the browser opens it.`,
  },
  history: {
    none: title => `${quoted(title)} has no history line.`,
    reached: 'The line ends as the file expects.',
    notReached: 'The line does not end as the file expects.',
    shares: ({ seeds, ratified, share, withLeak, broken }) =>
      `${number(seeds)} seeds: ratified in ${number(ratified)} (${share}); in ${number(withLeak)} a leak made a sounding impossible; in ${number(broken)} another move was not possible.`,
    differences: {
      unreadable: ({ round, line, reason }) => `Round ${number(round)}, ${quoted(line)}: ${reason}`,
      refused: ({ round, line, reason }) => `Round ${number(round)}, ${quoted(line)} is refused: ${reason}`,
      late: ({ round, line }) => `Round ${number(round)}, ${quoted(line)}: its moment has passed.`,
      end: ({ expected, actual }) => `The end should be ${quoted(expected)} and is ${quoted(actual)}.`,
      round: ({ expected, actual }) =>
        `It should end in round ${number(expected)} and ends in round ${number(actual)}.`,
      position: ({ issue, expected, actual }) => `${issue} should be ${expected} and is ${actual}.`,
      covers: ({ expected, actual }) => `Covers should be ${expected} and are ${actual}.`,
      checkpoints: ({ expected, actual }) => `Checkpoints should be ${expected} and are ${actual}.`,
    },
  },
  random: {
    progress: ({ done, games }) => `${number(done)} of ${number(games)} games`,
    summary: ({ games, plies, full, longest }) =>
      `${number(games)} games, ${number(plies)} plies, longest game ${number(longest)}. Checked in full: ${number(full)}.`,
    headings: {
      moves: 'Moves',
      refusals: 'Refusals',
      endings: 'Endings',
      events: 'Events (in games checked in full)',
      steps: 'Chart steps (in games checked in full)',
    },
    never: names => `never: ${names}`,
    fine: 'Everything held.',
    broken: ({ seed, ply, invariant }) =>
      `Broken in seed ${seed}, ply ${ply}: ${invariant}. The game so far:`,
  },
  analyse: {
    counts: ({ outcomes, frontier }) =>
      `${count(outcomes, { one: 'outcome', other: 'outcomes' })}, ${count(frontier, { one: 'point', other: 'points' })} on the Pareto frontier.`,
    sampled: outcomes =>
      `There are too many to look at all of them: this is a sample of ${number(outcomes)}, and better ones may exist.`,
    ratifiable: ({ atStart, without }) =>
      `Every public would approve ${count(atStart, { one: 'draft', other: 'drafts' })} without covers at the start, ${number(without)} if no measure stood.`,
    concept: 'Solution',
    ties: 'Other ties',
    issue: 'Issue',
    frontier: 'Pareto frontier',
    concepts: {
      nash: 'Nash',
      ks: 'Kalai-Smorodinsky',
      egalitarian: 'Egalitarian',
      utilitarian: 'Utilitarian',
    },
    noDeal: 'No deal',
    nothing: 'No outcome gives everybody at least what no deal gives.',
    more: points => `… and ${number(points)} more; --json prints all.`,
  },
  tournament: {
    progress: ({ bar, share, done, planned }) =>
      `${bar} ${share}, ${number(done)} of ${count(planned, { one: 'game', other: 'games' })}`,
    heading: ({ rounds, domains }) =>
      `${count(rounds, { one: 'round', other: 'rounds' })}, ${count(domains, { one: 'domain', other: 'domains' })}`,
    selfPlay: 'Against itself',
    all: 'Against all, itself included',
    baselines: names => `Mean over the baselines (${names})`,
    columns: ['Strategy', 'agreed', 'own, deals', 'own, all', 'Pareto', 'to Nash', 'round', 'last fifth'],
    note: 'Own utility is raw, as the file has it: of deals, and of all games with the reservation value for no deal. Pareto: share of deals on the frontier. To Nash: mean distance of deals to the nearest Nash point, in raw utilities. Round: mean round of the end. Last fifth: share of deals made in the last fifth of the rounds.',
    noDomain: 'There is no domain to play on.',
    twoParties: file => `${file}: the tournament takes domains of two parties only.`,
    badRounds: ({ value, most }) =>
      `--rounds ${value}: whole numbers from 1 to ${number(most)} are needed, as 10,20,50.`,
  },
  perft: ({ depth, leaves }) => `depth ${number(depth)}: ${count(leaves, { one: 'leaf', other: 'leaves' })}`,
};
