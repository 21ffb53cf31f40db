import { AUDIENCE_FACTORS, type AudienceCosts, DEFAULT_OPTIONS, type GameOptions } from '../rules/index.ts';
import { Stop } from './io.ts';
import type { Shell } from './shell.ts';

/** Options as a command line gave them, by name. */
export type Given = Readonly<Record<string, unknown>>;

/** A whole number of the command line, or a default; wrong use ends the command. */
export function wholeOf<Default>({ wording }: Shell, given: Given, name: string, otherwise: Default) {
  const value = given[name];
  if (value === undefined) return otherwise;
  const option = `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
  if (/^\d{1,15}$/.test(String(value))) return Number(value);
  throw new Stop(2, wording.commands.notWhole({ option, value: String(value) }));
}

/** The options of a game, as the command line says. */
export function gameOptionsOf(shell: Shell, given: Given): GameOptions {
  const events = oneOf(shell, '--events', given['events'], ['on', 'off']);
  const strengths = Object.keys(AUDIENCE_FACTORS) as AudienceCosts[];
  const audienceCosts = oneOf(shell, '--audience-costs', given['audienceCosts'], strengths);
  return {
    ...DEFAULT_OPTIONS,
    events: events !== 'off',
    knownTypes: given['knownTypes'] === true,
    audienceCosts: audienceCosts ?? DEFAULT_OPTIONS.audienceCosts,
  };
}

function oneOf<Value extends string>(
  { wording, format }: Shell,
  option: string,
  given: unknown,
  values: readonly Value[],
): Value | null {
  if (given === undefined) return null;
  const found = values.find(value => value === given);
  if (found) return found;
  const words = { option, value: String(given), values: format.list(values) };
  throw new Stop(2, wording.commands.notOneOf(words));
}
