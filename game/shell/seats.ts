import type { Policy, Question, Seat } from '../flow/index.ts';
import { policySeat, scriptSeat } from '../flow/index.ts';
import { POLICIES } from '../opponent/index.ts';
import { describeRefusal, type Names } from '../present/index.ts';
import { type Move, machineSeed, readMove, refusal } from '../rules/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { visible } from '../wording/index.ts';
import { readText } from './files.ts';
import { Stop } from './io.ts';
import type { Shell } from './shell.ts';

export type PlayerName = keyof typeof POLICIES;

const PLAYERS = Object.keys(POLICIES) as PlayerName[];

export const policyOf = (name: PlayerName): Policy => POLICIES[name];

const SCRIPT = 'script:';

/** Whether a name, of `--seat` or of a saved game, is that of a player who needs no person. */
export const isPlayer = (name: string, scripts: boolean): boolean =>
  (scripts && name.startsWith(SCRIPT)) || PLAYERS.some(player => player === name);

/**
 * Who plays each side of a game, as `--seat` says; null where nothing is said.
 * @param me the side that takes no player, or -1
 * @param scripts whether a file of moves may be a player
 */
export function readSeats(
  shell: Shell,
  scenario: Scenario,
  values: readonly string[],
  me: number,
  scripts: boolean,
): (string | null)[] {
  const { principals } = scenario.agenda;
  const chosen: (string | null)[] = principals.map(() => null);
  for (const value of values) {
    const [id, player] = [value.slice(0, value.indexOf('=')), value.slice(value.indexOf('=') + 1)];
    const seat = principals.findIndex(principal => principal.id === id);
    if (seat < 0 || seat === me || !isPlayer(player, scripts))
      throw new Stop(2, shell.wording.commands.badSeat({ value, players: PLAYERS.join(', '), scripts }));
    chosen[seat] = player;
  }
  return chosen;
}

export interface MachineSeat {
  readonly shell: Shell;
  readonly names: Names;
  readonly seed: number;
  /** Moves of the game so far: a script goes on behind its own. */
  readonly played: readonly Move[];
  /** Ends the game: the script cannot go on. */
  readonly stop: (stop: Stop) => void;
}

/** The seat of a machine or a script. */
export function machineSeat(player: string, seat: number, input: MachineSeat): Seat {
  return player.startsWith(SCRIPT)
    ? fileSeat(player.slice(SCRIPT.length), seat, input)
    : policySeat(policyOf(player as PlayerName), machineSeed(input.seed, seat), player);
}

/**
 * Plays the moves of a file in order and lets everything pass when they are used up. A line that cannot be read keeps
 * the game from starting, a refused one ends it.
 */
function fileSeat(file: string, seat: number, { shell, names, played, stop }: MachineSeat): Seat {
  const stopAt = (number: number, reason: string) =>
    new Stop(1, shell.wording.play.scriptStopped({ file, line: number, reason: visible(reason) }));
  const lines = readText(shell, file)
    .split(/\r?\n/)
    .map((line, place) => ({ text: line.replace(/#.*/, '').trim(), number: place + 1 }))
    .filter(line => line.text !== '')
    .map(({ text, number }) => {
      const { move, fault } = readMove(names.texts.agenda, text, seat);
      if (fault) throw stopAt(number, shell.wording.terms.notationFaults[fault.code](fault));
      return { move, number };
    })
    .slice(played.filter(({ by }) => by === seat).length);
  const script = scriptSeat(lines.map(({ move }) => move));
  return {
    name: `${SCRIPT}${file}`,
    person: false,
    async ask(question: Question): Promise<Move> {
      const { view } = question;
      const move = await script.ask(question).catch(() => policyOf('silent')(view, 0));
      const why = refusal(view, move);
      const line = lines.find(candidate => candidate.move === move);
      if (!why || !line) return move;
      stop(stopAt(line.number, describeRefusal(why, names, view.negotiation)));
      return new Promise(() => {});
    },
  };
}
