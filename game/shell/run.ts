import { Command, CommanderError } from 'commander';
import type { CliCommand, CliOption, UsageFault } from '../wording/commandTexts.ts';
import { analyseCommand } from './commands/analyse.ts';
import { balanceCommand } from './commands/balance.ts';
import { checkCommand } from './commands/check.ts';
import { historyCommand } from './commands/history.ts';
import { labCommand } from './commands/lab.ts';
import { perftCommand } from './commands/perft.ts';
import { playCommand } from './commands/play.ts';
import { randomCommand } from './commands/random.ts';
import { statesCommand } from './commands/states.ts';
import { tournamentCommand } from './commands/tournament.ts';
import { transcriptCommand } from './commands/transcript.ts';
import { verifyCommand } from './commands/verify.ts';
import type { Given } from './gameOptions.ts';
import { type Io, Stop } from './io.ts';
import { checkLanguage, languageOf, type Shell, shellOf } from './shell.ts';
import { wrap } from './text.ts';

type Action = (shell: Shell, args: string[], options: Given) => number | Promise<number>;

/** Runs one command line and gives its exit code: 0 in order, 1 findings, 2 wrong use or unreadable file. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const shell = shellOf(io, languageOf(argv, io));
  try {
    checkLanguage(argv, shell);
    let code = 0;
    const program = programOf(shell, result => {
      code = result;
    });
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && (error.exitCode === 0 || error.code === 'commander.help'))
      return error.exitCode === 0 ? 0 : 2;
    const message = messageOf(shell, error);
    if (argv.includes('--json')) io.out(JSON.stringify({ error: message }, null, 2));
    io.err(message);
    return error instanceof Stop ? error.code : 2;
  }
}

/** What an error says to whoever sits at the terminal: never a stack. */
function messageOf(shell: Shell, error: unknown): string {
  if (error instanceof Stop) return error.message;
  if (error instanceof CommanderError) return usageText(shell, error);
  const [reason = ''] = String(error).split('\n');
  return shell.wording.commands.unexpected(reason);
}

function programOf(shell: Shell, finish: (code: number) => void): Command {
  const { commands } = shell.wording;
  const root = new Command('game').description(commands.program);
  dress(root, shell);
  root.addHelpText('after', below(commands.exitCodes, shell));
  const add = (
    parent: Command,
    name: CliCommand,
    argument: Argument | null,
    options: readonly Flag[],
    action: Action,
  ) => {
    const command = parent.command(name).description(commands.describe[name]);
    if (argument) command.argument(...argument);
    for (const [flags, text] of options) {
      if (flags.includes('...')) command.option(flags.replace('...', ''), commands.options[text], collect);
      else command.option(flags, commands.options[text]);
    }
    const details = commands.details[name];
    if (details) command.addHelpText('after', below(details, shell));
    dress(command, shell);
    command.action(async (...given: unknown[]) => {
      const args = (given.slice(0, -2) as (string | string[])[]).flat();
      finish(await action(shell, args, given.at(-2) as Given));
    });
  };
  const words = commands.arguments;
  const scenario: Argument = ['<scenario>', words.scenario];
  add(root, 'check', ['<files...>', words.files], [['--lint', 'lint'], JSON_FLAG], checkCommand);
  add(root, 'play', scenario, PLAY_FLAGS, playCommand);
  const replay = root.command('replay').description(commands.describe.replay);
  dress(replay, shell);
  add(
    replay,
    'verify',
    ['<file>', words.replay],
    [['--scenario <file>', 'scenario'], JSON_FLAG],
    verifyCommand,
  );
  add(root, 'history', scenario, [['--seeds <n>', 'seeds'], JSON_FLAG], historyCommand);
  add(root, 'transcript', scenario, [...GAME_FLAGS, SEAT_FLAG, JSON_FLAG], transcriptCommand);
  add(root, 'perft', scenario, [['--depth <n>', 'depth'], ...GAME_FLAGS, JSON_FLAG], perftCommand);
  add(root, 'random', scenario, RANDOM_FLAGS, randomCommand);
  add(root, 'analyse', ['<file>', words.domain], [JSON_FLAG], analyseCommand);
  add(root, 'lab', ['[file]', words.scenario], LAB_FLAGS, labCommand);
  add(root, 'balance', scenario, BALANCE_FLAGS, balanceCommand);
  add(root, 'tournament', ['[files...]', words.domains], TOURNAMENT_FLAGS, tournamentCommand);
  add(root, 'states', null, [JSON_FLAG], statesCommand);
  return root;
}

const below = (text: string, shell: Shell) => `\n${wrap(text, shell.width).join('\n')}`;

type Argument = [form: string, text: string];
type Flag = readonly [flags: string, text: CliOption];

const JSON_FLAG: Flag = ['--json', 'json'];
const SEAT_FLAG: Flag = ['--seat <side=player>...', 'seat'];

const GAME_FLAGS: readonly Flag[] = [
  ['--seed <n>', 'seed'],
  ['--events <on|off>', 'events'],
  ['--known-types', 'knownTypes'],
  ['--audience-costs <strength>', 'audienceCosts'],
];

const PLAY_FLAGS: readonly Flag[] = [
  ['--as <side>', 'as'],
  SEAT_FLAG,
  ['--moves <file>', 'moves'],
  ...GAME_FLAGS,
  ['--save <file>', 'save'],
  ['--resume <file>', 'resume'],
];

const RANDOM_FLAGS: readonly Flag[] = [
  ['--games <n>', 'games'],
  ['--full-every <n>', 'fullEvery'],
  ...GAME_FLAGS,
  JSON_FLAG,
];

const TOURNAMENT_FLAGS: readonly Flag[] = [
  ['--rounds <list>', 'rounds'],
  ['--generated <n>', 'generated'],
  ['--seed <n>', 'seed'],
  JSON_FLAG,
];

const BALANCE_FLAGS: readonly Flag[] = [
  ['--games <n>', 'balanceGames'],
  ['--seed <n>', 'seed'],
  ['--against <file>', 'against'],
  ['--threads <n>', 'threads'],
  JSON_FLAG,
];

const LAB_FLAGS: readonly Flag[] = [
  ['--only <ids>', 'only'],
  ['--games <n>', 'labGames'],
  ['--threads <n>', 'threads'],
  JSON_FLAG,
];

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** What every command has: the language, help in it, and errors that come back instead of ending the process. */
function dress(command: Command, shell: Shell): void {
  const { commands } = shell.wording;
  command
    .option('--lang <language>', commands.options.lang)
    .helpOption('-h, --help', commands.options.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: text => shell.io.out(text.trimEnd()),
      writeErr: text => shell.io.err(text.trimEnd()),
      outputError: () => {},
    })
    .configureHelp({
      helpWidth: shell.width,
      styleTitle: title => {
        const known: Readonly<Record<string, string>> = commands.help;
        return shell.ink.bold(known[title] ?? title);
      },
    });
}

const FAULTS: Readonly<Record<string, UsageFault>> = {
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.missingArgument': 'missingArgument',
  'commander.optionMissingArgument': 'optionMissingArgument',
  'commander.excessArguments': 'excessArguments',
};

/** What commander found wrong, in the language of the output. */
function usageText({ wording }: Shell, error: CommanderError): string {
  const name = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const fault = FAULTS[error.code] ?? 'other';
  return wording.commands.usage[fault](fault === 'other' ? error.message : name);
}
