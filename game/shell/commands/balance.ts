import { availableParallelism } from 'node:os';
import { changesBetween } from '../../analysis/balance/changes.ts';
import { BALANCE_ENDS, type BalanceQuestion, type BalanceReport } from '../../analysis/balance/report.ts';
import { balanceOf, gamesPlanned } from '../../lab/balance.ts';
import { benchOf } from '../../lab/index.ts';
import {
  adviceLines,
  agreementLines,
  changeCells,
  conflictLine,
  differenceText,
  eventNote,
  HARDLY,
  shareText,
  swings,
  UNUSED_GROUPS,
  unusedOf,
} from '../../present/balance.ts';
import { type Names, namesOf } from '../../present/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { type BalanceWording, balanceWordingOf } from '../../wording/balance.ts';
import { textOf } from '../../wording/index.ts';
import { loadUnfinished } from '../files.ts';
import { type Given, wholeOf } from '../gameOptions.ts';
import { Stop } from '../io.ts';
import { threadsOf } from '../lab/threads.ts';
import { interruptible, progressOf } from '../progress.ts';
import type { Shell } from '../shell.ts';
import { barOf, grid, wrap } from '../text.ts';

const GAMES = 1000;
const SEED = 1;

/** Plays a scenario many times and prints its balance report. */
export async function balanceCommand(shell: Shell, [file]: readonly string[], given: Given): Promise<number> {
  const words = balanceWordingOf(shell.language);
  const question = {
    games: wholeOf(shell, given, 'games', GAMES),
    seed: wholeOf(shell, given, 'seed', SEED),
  };
  if (question.games === 0) throw new Stop(2, words.command.noGames);
  const other = given['against'] as string | undefined;
  const [scenario, before] = [file!, other].map(path =>
    path === undefined ? null : loadUnfinished(shell, path),
  );
  const threads = wholeOf(shell, given, 'threads', availableParallelism());
  const report = await played(shell, scenario!, question, threads);
  const against = before ? await played(shell, before, question, threads) : null;
  const changes = against && changesBetween(against, report);
  if (given['json']) {
    shell.io.out(JSON.stringify(against ? { report, against, changes } : report, null, 2));
    return 0;
  }
  const page = new Page(shell, words, scenario!, report);
  shell.io.out([...page.lines(), ...(changes ? page.changes(other!, changes, against) : [])].join('\n'));
  return 0;
}

async function played(
  shell: Shell,
  scenario: Scenario,
  question: BalanceQuestion,
  count: number,
): Promise<BalanceReport> {
  const scenarios = new Map([[scenario.id, scenario]]);
  const planned = gamesPlanned(scenario, question);
  const words = balanceWordingOf(shell.language).command;
  const threads = threadsOf(scenarios, count);
  const show = progressOf(shell, ({ bar, share }) => words.progress(bar, share));
  const bench = benchOf(scenarios, null, threads.work, ({ done }) => show({ done, planned }));
  try {
    return (await interruptible(shell, () => balanceOf(bench, scenario, question))).report;
  } finally {
    threads.close();
  }
}

/** The report as lines of text. */
class Page {
  private readonly names: Names;

  constructor(
    private readonly shell: Shell,
    private readonly words: BalanceWording,
    private readonly scenario: Scenario,
    private readonly report: BalanceReport,
  ) {
    this.names = namesOf(scenario, shell.language);
  }

  lines(): string[] {
    const { shell, words, report, names } = this;
    const { format, ink, language } = shell;
    return [
      ink.bold(`${words.title}: ${textOf(this.scenario.title, language)}`),
      words.of(format.number(report.games), String(report.seed)),
      ...this.part(words.ends.title, this.ends(), adviceLines(report, names)),
      ...this.part(words.points.title, this.points()),
      ...this.part(words.plane.title, [], agreementLines(report, names)),
      ...this.part(words.moves.title, this.moves(), [conflictLine(report, names)]),
      ...this.part(words.decided.title, this.decided()),
      ...this.part(words.dead.title, this.unused()),
      ...this.part(words.events.title, this.events()),
      ...this.part(words.styles.title, this.styles()),
      '',
      words.hash(report.hash),
    ];
  }

  changes(
    file: string,
    { compared, beyond }: ReturnType<typeof changesBetween>,
    against: BalanceReport | null,
  ): string[] {
    const words = this.words.changes;
    const title = this.words.command.against(file);
    if (against?.hash === this.report.hash) return this.part(title, [words.identical]);
    if (beyond.length === 0) return this.part(title, [words.same]);
    const rows = beyond.map(change => changeCells(change, this.names));
    const head = [words.what, words.before, words.after, words.difference];
    const note = words.note(this.shell.format.number(compared));
    return this.part(title, grid(head, rows, this.shell.width), [note]);
  }

  private part(title: string, rows: readonly string[], notes: readonly string[] = []): string[] {
    const { ink, width } = this.shell;
    return ['', ink.bold(title), ...rows, ...notes.flatMap(note => wrap(note, width))];
  }

  private share = (mean: number) => shareText(this.names, mean);

  private ends(): string[] {
    const { ends, rounds } = this.report;
    const names = this.words.ends.names;
    const widest = Math.max(...BALANCE_ENDS.map(end => names[end].length));
    const { width, format } = this.shell;
    const deals = rounds.flatMap(({ mean }, round) =>
      mean > 0 ? [`${format.number(round + 1)}: ${this.share(mean)}`] : [],
    );
    return [
      ...BALANCE_ENDS.map(
        end => `${names[end].padEnd(widest)}  ${barOf(ends[end].mean)} ${this.share(ends[end].mean)}`,
      ),
      ...wrap(`${this.words.ends.rounds}: ${deals.join(', ')}`, width),
    ];
  }

  private points(): string[] {
    const words = this.words.points;
    const { signed } = this.shell.format;
    const head = [words.seat, words.mean, words.tenth, words.middle, words.ninetieth, words.votesLost];
    const rows = this.report.seats.map((seat, index) => [
      this.names.principal(index),
      signed(seat.mean.mean),
      signed(seat.tenth),
      signed(seat.median),
      signed(seat.ninetieth),
      this.share(seat.votesLost.mean),
    ]);
    return grid(head, rows, this.shell.width);
  }

  private moves(): string[] {
    const { names, report, shell } = this;
    const head = [this.words.moves.issue, ...report.seats.map((_, seat) => names.principal(seat))];
    const rows = report.issues.map(({ moves }, issue) => [
      names.issue(issue),
      ...moves.map(points => shell.format.number(points)),
    ]);
    return grid(head, rows, shell.width);
  }

  private decided(): string[] {
    const words = this.words.decided;
    const { names, report, shell } = this;
    const rows = report.issues.flatMap(({ positions }, issue) =>
      positions.map(({ dealt, tabled }, position) => [
        position === 0 ? names.issue(issue) : '',
        names.position(issue, position),
        dealt ? this.share(dealt.mean) : this.words.none,
        this.share(tabled.mean),
      ]),
    );
    return grid([this.words.moves.issue, words.position, words.dealt, words.tabled], rows, shell.width);
  }

  private unused(): string[] {
    const words = this.words.dead;
    const { width, format } = this.shell;
    const found = unusedOf(this.report, this.names);
    if (found.length === 0) return [words.nothing];
    return [
      ...wrap(words.note(format.percent(HARDLY)), width),
      ...UNUSED_GROUPS.flatMap(group => {
        const all = found.filter(item => item.group === group);
        if (all.length === 0) return [];
        const list = all.map(({ name, how }) => `${name} (${how})`).join('; ');
        return wrap(`${words.groups[group]}: ${list}`, width, '', '  ');
      }),
    ];
  }

  private events(): string[] {
    const words = this.words.events;
    const { names, report, shell } = this;
    if (report.events.length === 0) return [words.nothing];
    const moved = (event: (typeof report.events)[number], seat: number) =>
      event.moved ? differenceText(names, event.moved.points[seat]!) : this.words.none;
    const rows = report.events.map(event => [
      `${swings(event) ? '* ' : '  '}${textOf(this.scenario.events[event.place]!.name, shell.language)}`,
      this.share(event.came.mean),
      ...report.seats.map((_, seat) => moved(event, seat)),
      event.moved ? differenceText(names, event.moved.ratified, true) : this.words.none,
    ]);
    const seats = names.texts.agenda.principals.map(({ code }) => words.moved(code));
    return [
      ...grid([words.event, words.came, ...seats, words.ratified], rows, shell.width),
      ...wrap(`* ${words.swing}. ${eventNote(report, names)}`, shell.width),
    ];
  }

  private styles(): string[] {
    const words = this.words.styles;
    const { names, report, shell } = this;
    const rows = report.styles.map(({ style, seat, points, gain, ratified }) => [
      words.names[style],
      names.principal(seat),
      shell.format.signed(points.mean),
      differenceText(names, gain),
      this.share(ratified.mean),
    ]);
    const head = [words.style, words.seat, words.points, words.gain, words.ratified];
    const note = words.note(shell.format.number(report.styles[0]!.points.count));
    return [...grid(head, rows, shell.width), ...wrap(note, shell.width)];
  }
}
