import {
  asRecord,
  createSitting,
  readKept,
  recordOf,
  resume,
  type Sitting,
  sittingView,
} from '../../flow/index.ts';
import { type Names, namesOf } from '../../present/index.ts';
import { begin, type GameOptions, viewOf, writeReplay } from '../../rules/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { loadUnfinished, readText } from '../files.ts';
import { type Given, gameOptionsOf, wholeOf } from '../gameOptions.ts';
import { Stop } from '../io.ts';
import { briefingLines, titleLines } from '../play/briefing.ts';
import { Input } from '../play/input.ts';
import { Player } from '../play/player.ts';
import { resultLines } from '../play/result.ts';
import { Teller } from '../play/teller.ts';
import { isPlayer, machineSeat, readSeats } from '../seats.ts';
import type { Shell } from '../shell.ts';
import { wrap } from '../text.ts';
import { faultLine, loadKept } from './keptGame.ts';

/** A game of one person against machines or scripts, in the terminal or through a pipe. */
export async function playCommand(shell: Shell, [file]: readonly string[], given: Given): Promise<number> {
  const scenario = loadUnfinished(shell, file!);
  const names = namesOf(scenario, shell.language);
  const me = sideOf(shell, scenario, given['as']);
  const start = startOf(shell, scenario, given);
  const said = readSeats(shell, scenario, (given['seat'] as string[] | undefined) ?? [], me, true);
  const players = scenario.agenda.principals.map(({ id }, seat) => {
    const recorded = start.seats[id] ?? '';
    return said[seat] ?? (isPlayer(recorded, true) ? recorded : 'even');
  });
  const game = new Game(shell, scenario, names, me, { ...start, players, file: file!, given });
  return game.run();
}

function sideOf({ wording, format }: Shell, { agenda }: Scenario, given: unknown): number {
  const ids = agenda.principals.map(principal => principal.id);
  if (given === undefined) throw new Stop(2, wording.commands.sayWhom(format.list(ids)));
  const seat = ids.indexOf(String(given));
  if (seat >= 0) return seat;
  throw new Stop(2, wording.commands.unknownSide({ name: String(given), names: format.list(ids) }));
}

interface GameStart {
  readonly seed: number;
  readonly options: GameOptions;
  /** Where a saved game stood; undefined for a new one. */
  readonly from: Parameters<typeof createSitting>[0]['from'];
  /** Who played each side of a saved game, by its id. */
  readonly seats: Readonly<Record<string, string>>;
}

/** Options of the command line that a saved game has answered already. */
const KEPT = {
  seed: '--seed',
  events: '--events',
  knownTypes: '--known-types',
  audienceCosts: '--audience-costs',
};

function startOf(shell: Shell, scenario: Scenario, given: Given): GameStart {
  const saved = given['resume'];
  if (typeof saved !== 'string')
    return {
      seed: wholeOf(shell, given, 'seed', null) ?? shell.io.seed(),
      options: gameOptionsOf(shell, given),
      from: undefined,
      seats: {},
    };
  for (const [name, option] of Object.entries(KEPT))
    if (given[name] !== undefined) throw new Stop(2, shell.wording.commands.keptByResume(option));
  const kept = loadKept(shell, saved);
  const record = kept.is === 'replay' ? asRecord(kept.replay) : kept.record;
  const { progress, fault } = resume(record, scenario);
  if (fault) throw new Stop(1, shell.wording.commands.resumeFault(faultLine(shell, scenario, record, fault)));
  return { seed: record.seed, options: record.options, from: progress, seats: record.seats };
}

interface GameInput extends GameStart {
  readonly players: readonly string[];
  readonly file: string;
  readonly given: Given;
}

/** How a game ends for the shell. */
type End =
  | { readonly why: 'over' | 'ended' | 'quit' | 'stopped' }
  | { readonly why: 'halted'; readonly stop: Stop };

class Game {
  private readonly sitting: Sitting;
  private readonly end: Promise<End>;
  private finish: (end: End) => void = () => {};
  private saved = false;

  constructor(
    private readonly shell: Shell,
    private readonly scenario: Scenario,
    private readonly names: Names,
    private readonly me: number,
    private readonly game: GameInput,
  ) {
    this.end = new Promise(resolve => {
      this.finish = resolve;
    });
    const player = new Player({
      shell,
      scenario,
      names,
      me,
      input: inputOf(shell, game.given),
      teller: new Teller(shell, names),
      around: () => ({
        undo: () => this.undo(),
        save: file => this.save(file),
        leave: why => this.finish({ why }),
      }),
    });
    const machine = {
      shell,
      names,
      seed: game.seed,
      played: game.from?.moves ?? [],
      stop: (stop: Stop) => this.finish({ why: 'halted', stop }),
    };
    this.sitting = createSitting({
      scenario,
      seed: game.seed,
      options: game.options,
      seats: game.players.map((name, seat) => (seat === me ? player : machineSeat(name, seat, machine))),
      ...(game.from && { from: game.from }),
    });
  }

  async run(): Promise<number> {
    this.opening();
    let incidents = 0;
    this.sitting.subscribe(({ value, context }) => {
      for (const { what, by } of context.incidents.slice(incidents))
        if (what === 'faulty' && by !== null)
          this.shell.io.err(this.shell.wording.play.incident({ name: this.names.prose(by) }));
      incidents = context.incidents.length;
      if (value === 'over') this.finish({ why: 'over' });
      if (value === 'failed') this.finish({ why: 'halted', stop: new Stop(1, context.fault ?? '') });
    });
    this.sitting.start();
    const end = await this.end;
    this.sitting.stop();
    return this.close(end);
  }

  private opening(): void {
    const { shell, scenario, names, me, game } = this;
    const options = optionWords(shell, game.options);
    const title = titleLines(shell, scenario, names, { me, players: game.players, seed: game.seed, options });
    const n = game.from?.negotiation ?? begin(scenario, game.seed, game.options);
    const briefing = game.from ? [] : briefingLines(shell, scenario, viewOf(scenario, n, me), names);
    shell.io.out([...title, ...briefing, ''].join('\n'));
  }

  private undo(): boolean {
    if (!sittingView(this.sitting.getSnapshot(), this.me).mayUndo) return false;
    this.say(this.shell.wording.play.undone);
    this.sitting.send({ type: 'UNDO' });
    return true;
  }

  private save(file: string): void {
    const { io, wording } = this.shell;
    const { context } = this.sitting.getSnapshot();
    const { seats, progress } = context;
    const { agenda } = this.scenario;
    const written = progress.negotiation.outcome
      ? writeReplay(
          this.scenario,
          {
            seed: context.seed,
            options: context.options,
            seats: Object.fromEntries(agenda.principals.map(({ id }, seat) => [id, seats[seat]!.name])),
          },
          progress.moves,
          progress.negotiation,
        )
      : recordOf(context);
    if (!mayOverwrite(io, file)) {
      io.err(wording.play.notASave({ file }));
      return;
    }
    try {
      io.write(file, `${JSON.stringify(written, null, 2)}\n`);
      this.saved = true;
      io.out(wording.play.saved({ file }));
      if (!progress.negotiation.outcome)
        this.say(
          wording.play.howToResume({ file, scenario: this.game.file, side: agenda.principals[this.me]!.id }),
        );
    } catch {
      io.err(wording.play.saveFailed({ file }));
    }
  }

  /** What is left to say and to keep, and the exit code. */
  private async close(end: End): Promise<number> {
    const { shell, names } = this;
    const { io, wording } = shell;
    const { negotiation } = this.sitting.getSnapshot().context.progress;
    const file = this.game.given['save'];
    if (end.why === 'halted') io.err(end.stop.message);
    if (end.why === 'ended') this.say(wording.play.ended({ round: negotiation.round }));
    if (end.why === 'over') io.out(resultLines(shell, this.scenario, negotiation, names).join('\n'));
    if (typeof file === 'string') this.save(file);
    else if (end.why === 'quit' && io.terminal && !this.saved) {
      this.say(wording.play.askSave);
      const answer = await io.line('> ');
      if (answer?.trim()) this.save(answer.trim());
    } else if (end.why === 'ended') this.say(wording.play.howToSave);
    if (end.why === 'over') this.nextSteps();
    return end.why === 'stopped' || end.why === 'halted' ? 1 : 0;
  }

  private nextSteps(): void {
    const { shell, scenario, game, me } = this;
    const { play } = shell.wording;
    const ids = scenario.agenda.principals.map(principal => principal.id);
    const other = ids[(me + 1) % ids.length]!;
    const history = scenario.history !== null;
    const lines = play.next({ file: game.file, seed: game.seed, side: ids[me]!, other, history });
    shell.io.out(['', shell.ink.bold(play.nextTitle), ...lines.map(line => `  ${line}`)].join('\n'));
  }

  private say(text: string): void {
    this.shell.io.out(wrap(text, this.shell.width).join('\n'));
  }
}

/** Lines of `--moves` first, then the keyboard, if somebody sits at it. */
function inputOf(shell: Shell, given: Given): Input {
  const moves = given['moves'];
  if (moves === '-') return new Input(shell.io, [], true, true);
  if (typeof moves !== 'string') return new Input(shell.io, [], false, true);
  return new Input(shell.io, readText(shell, moves).split(/\r?\n/), false, shell.io.terminal);
}

function optionWords({ wording }: Shell, options: GameOptions): string {
  const { options: words } = wording.play;
  const costs = wording.terms.audienceCosts[options.audienceCosts];
  return [
    ...(options.events ? [] : [words.eventsOff]),
    ...(options.knownTypes ? [words.knownTypes] : []),
    ...(options.audienceCosts === 'normal' ? [] : [`${words.audienceCosts}: ${costs}`]),
  ].join('; ');
}

/** A game may take the place of a game, and of nothing else: not of one that brings its scenario either. */
function mayOverwrite(io: Shell['io'], file: string): boolean {
  let old: string;
  try {
    old = io.read(file);
  } catch {
    return true;
  }
  return readKept(old, file).value?.scenarioText === null;
}
