import type { Policy, Question, Seat } from '../flow/index.ts';
import { policySeat } from '../flow/index.ts';
import { POLICIES } from '../opponent/index.ts';
import { describeRefusal, type Names } from '../present/index.ts';
import { type Move, readMove, refusal } from '../rules/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { readText } from './files.ts';
import { Stop } from './io.ts';
import type { Shell } from './shell.ts';

export type PlayerName = keyof typeof POLICIES;

export const PLAYERS = Object.keys(POLICIES) as PlayerName[];

export const policyOf = (name: PlayerName): Policy => POLICIES[name];

/** Each machine has a chance of its own, so that no two think alike; the game's own chance is another stream. */
export const policySeed = (seed: number, seat: number): number => seed + seat + 1;

const SCRIPT = 'script:';

/**
 * Who plays each side of a game, as `--seat` says; null where nothing is said.
 * @param me the side that takes no player, or -1
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
    const known = (scripts && player.startsWith(SCRIPT)) || PLAYERS.includes(player as PlayerName);
    if (seat < 0 || seat === me || !known)
      throw new Stop(2, shell.wording.commands.badSeat({ value, players: PLAYERS.join(', ') }));
    chosen[seat] = player;
  }
  return chosen;
}

export interface MachineSeat {
  readonly shell: Shell;
  readonly names: Names;
  readonly seed: number;
  /** Ends the game: the script cannot go on. */
  readonly stop: (stop: Stop) => void;
}

/** The seat of a machine or a script. */
export function machineSeat(player: string, seat: number, input: MachineSeat): Seat {
  return player.startsWith(SCRIPT)
    ? fileSeat(player.slice(SCRIPT.length), seat, input)
    : policySeat(policyOf(player as PlayerName), policySeed(input.seed, seat), player);
}

/** Plays the moves of a file in order and lets everything pass when they are used up. A refused line ends the game. */
function fileSeat(file: string, seat: number, { shell, names, stop }: MachineSeat): Seat {
  const lines = readText(shell, file)
    .split(/\r?\n/)
    .map((line, place) => ({ text: line.replace(/#.*/, '').trim(), number: place + 1 }))
    .filter(line => line.text !== '');
  let next = 0;
  const halt = (number: number, reason: string): Promise<Move> => {
    stop(new Stop(1, shell.wording.play.scriptStopped({ file, line: number, reason })));
    return new Promise(() => {});
  };
  return {
    name: `${SCRIPT}${file}`,
    person: false,
    async ask({ view }: Question): Promise<Move> {
      const line = lines[next];
      if (!line) return policyOf('silent')(view, 0);
      next += 1;
      const { move, fault } = readMove(view.agenda, line.text, seat);
      if (fault) return halt(line.number, shell.wording.terms.notationFaults[fault.code](fault));
      const why = refusal(view, move);
      return why ? halt(line.number, describeRefusal(why, names, view.negotiation)) : move;
    },
  };
}
