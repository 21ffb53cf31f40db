import type { CommandWording } from './commandTexts.ts';
import { formatOf } from './format.ts';

const { number, count } = formatOf('en');

/** The command line in English. */
export const commandsEn: CommandWording = {
  program: 'Red Lines: a negotiation simulation.',
  describe: {
    check: 'Read scenario files and report everything that is wrong with them.',
    play: 'Play a scenario in the terminal.',
    replay: 'Work with saved games.',
    verify: 'Play a replay again and compare its end with what the file says.',
    history: 'Play what really happened and compare the end with what the file expects.',
    transcript: 'Let practice play practice and print every ply: move, digest of the state, what happened.',
    perft: 'Count the leaves of the tree of legal moves to a depth.',
    random: 'Play random games, check what must hold in all of them, and count what occurred.',
    states: 'Print the statecharts of the game as Mermaid diagrams.',
  },
  details: {
    check:
      'With --json: { files: [{ file, valid, faults: [{ severity, code, line, column, path, message, nearest, excerpt, data }] }] }; a file that cannot be read has { error } instead.',
    play: 'Lines of --moves are numbers, moves in notation or commands; # begins a comment. The first refused line stops the game with exit code 1. --seat may be repeated: SIDE=practice, random, silent, or script:FILE with moves in notation. With --resume every side keeps its player unless --seat says otherwise.',
    verify:
      'The scenario is looked up by its id in the folder scenarios, or given. With --json: { file, valid, why, ply, reason }.',
    history:
      'Ends of turns are put in. With --json: { reached, outcome, differences }; with --seeds: { seeds, ratified, withLeak, broken }. On other seeds a sounding that a leak has made impossible is left out.',
    transcript:
      'With --json: { scenario, seed, options, players, plies: [{ ply, move, digest, log }], outcome }.',
    perft:
      'Tables are counted by a sample: drafts one step from the mover’s standing one, on one issue or one cover, openly and quietly; a suspension counts all its rounds. With --json: { depth, leaves, byKind }.',
    random:
      'Most games run without a record. Every twentieth (--full-every) runs with it and is checked at every ply; events and chart steps are counted in these. With --json: { games, plies, fullGames, longest, moves, refusals, endings, events, steps, broken }.',
    states: 'With --json: [{ name, mermaid }].',
  },
  options: {
    lang: 'language of the output: en or es',
    help: 'show this help',
    json: 'print data as JSON',
    as: 'the side that you play',
    seed: 'seed of the game, a whole number',
    seat: 'who plays another side',
    moves: 'take moves from a file, or from the input with -',
    events: 'on or off: whether the dated events happen',
    knownTypes: 'every issue matters exactly as authored',
    audienceCosts: 'off, weak, normal or strong: the price of backing down',
    save: 'save the game here when it ends or is left',
    resume: 'go on with a saved game',
    scenario: 'the scenario file of the replay',
    seeds: 'play the line on this many seeds and print the share ratified',
    depth: 'how many moves deep',
    games: 'how many games',
    fullEvery: 'check every so many games in full; 1 checks all',
  },
  arguments: {
    files: 'scenario files',
    scenario: 'a scenario file',
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
  invalidScenario: file => `${file}: the scenario has errors and cannot be used.`,
  noScenario: ({ id, folder }) =>
    `No file in ${folder} holds the scenario “${id}”. Name it with --scenario FILE.`,
  unknownSide: ({ name, names }) => `No side is called “${name}”. Here are: ${names}.`,
  sayWhom: names => `Say whom you play: --as with one of ${names}.`,
  badSeat: ({ value, players, scripts }) =>
    `--seat ${value} is not of the form SIDE=PLAYER. Players: ${players}${scripts ? ', script:FILE. Your own side takes none.' : '.'}`,
  keptByResume: option => `${option} cannot be given together with --resume: a saved game keeps its own.`,
  unexpected: reason => `The program has made a mistake and cannot go on: ${reason}`,
  notWhole: ({ option, value }) => `${option} ${value}: a whole number from 0 is needed.`,
  notOneOf: ({ option, value, values }) => `${option} ${value}: one of ${values} is needed.`,
  check: {
    fine: file => `${file}: no faults.`,
    counts: ({ errors, warnings, files }) =>
      `${count(errors, { one: 'error', other: 'errors' })}, ${count(warnings, { one: 'warning', other: 'warnings' })} in ${count(files, { one: 'file', other: 'files' })}.`,
  },
  verify: {
    valid: ({ file, plies }) =>
      `${file}: valid. ${count(plies, { one: 'move', other: 'moves' })} played again, same end.`,
    invalid: ({ file, reason }) => `${file}: not valid. ${reason}`,
    atMove: ({ place, move, reason }) => `Move ${number(place)}, “${move}”: ${reason}`,
  },
  resumeFault: reason => `The saved game cannot go on. ${reason}`,
  history: {
    none: title => `“${title}” has no history line.`,
    reached: 'The line ends as the file expects.',
    notReached: 'The line does not end as the file expects.',
    shares: ({ seeds, ratified, share, withLeak, broken }) =>
      `${number(seeds)} seeds: ratified in ${number(ratified)} (${share}); in ${number(withLeak)} a leak made a sounding impossible; in ${number(broken)} another move was not possible.`,
    differences: {
      unreadable: ({ round, line, reason }) => `Round ${number(round)}, “${line}”: ${reason}`,
      refused: ({ round, line, reason }) => `Round ${number(round)}, “${line}” is refused: ${reason}`,
      late: ({ round, line }) => `Round ${number(round)}, “${line}”: its moment has passed.`,
      end: ({ expected, actual }) => `The end should be “${expected}” and is “${actual}”.`,
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
  perft: ({ depth, leaves }) => `depth ${number(depth)}: ${count(leaves, { one: 'leaf', other: 'leaves' })}`,
};
