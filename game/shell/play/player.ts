import type { Seat as FlowSeat, Question } from '../../flow/index.ts';
import {
  describeRefusal,
  type MenuGroup,
  menuOf,
  type Names,
  summary,
  tryDraft,
} from '../../present/index.ts';
import {
  isForm,
  MOVE_KINDS,
  type Move,
  plainReadout,
  readMove,
  refusal,
  type View,
} from '../../rules/index.ts';
import type { Scenario, Seat } from '../../scenario/types.ts';
import { visible } from '../../wording/index.ts';
import type { CommandName } from '../../wording/playTexts.ts';
import type { Shell } from '../shell.ts';
import { wrap } from '../text.ts';
import { briefingLines } from './briefing.ts';
import { buildDraft } from './draftBuilder.ts';
import { helpLines, moveHelpLines, termLines } from './help.ts';
import type { Input, InputLine } from './input.ts';
import { menuLines, sectionLines, trialLines } from './pages.ts';
import type { Teller } from './teller.ts';
import { readVotes } from './voteReading.ts';

/** What a player can ask of the game around the table. */
export interface Around {
  /** Takes the last move back; false where that is not possible. */
  undo(): boolean;
  /** Saves under a name and says so. */
  save(file: string): void;
  /** Ends the game: the input is over, the player leaves, or a line of a script cannot be taken. */
  leave(why: 'ended' | 'quit' | 'stopped'): void;
}

export interface PlayerInput {
  readonly shell: Shell;
  readonly scenario: Scenario;
  readonly names: Names;
  readonly me: Seat;
  readonly input: Input;
  readonly teller: Teller;
  readonly around: () => Around;
}

/** Sections shown at the start of every turn; the others come with the first and on demand. */
const EVERY_TURN: readonly string[] = ['round', 'meters', 'issues', 'measures', 'home'];

/** Sections shown when a deal is carried out. */
const AFTER_THE_VOTE: readonly string[] = ['round', 'meters', 'benchmarks'];

/** Sections shown when an account is asked for. */
const FOR_ACCOUNTS: readonly string[] = ['round', 'meters'];

/** Commands that do something else than building a draft; the others show something. */
const ENDS_THE_DRAFT: readonly CommandName[] = ['draft', 'undo', 'quit'];

/** The seat of the person at the keyboard, or behind the pipe. */
export class Player implements FlowSeat {
  readonly name = 'person';
  readonly person = true;
  private turns = 0;
  private turnShown = '';
  /** A line that is still to be acted on: it speaks of what comes after the accounts, or took the place of a draft. */
  private held: InputLine | null = null;

  constructor(private readonly game: PlayerInput) {}

  tell(view: View): void {
    this.game.teller.tell(view);
  }

  async ask({ view }: Question): Promise<Move> {
    const { shell } = this.game;
    this.open(view);
    for (;;) {
      const line = this.held ?? (await this.game.input.line('> '));
      this.held = null;
      const plain = this.unsaid(line, view);
      if (plain) {
        this.held = line;
        return plain;
      }
      if (line === null) return this.leave('ended');
      if (line.strict) this.print([shell.ink.dim(`> ${line.text}`)]);
      const done = await this.take(line, view);
      if (done === 'left') return new Promise(() => {});
      if (done) return done;
    }
  }

  /** The plain account of a script that names none. */
  private unsaid(line: InputLine | null, view: View): Move | null {
    const plain = plainReadout(view.negotiation);
    if (!plain || (line ? !line.strict : !this.game.input.isScript)) return null;
    const move = line && readMove(this.game.scenario.agenda, line.text, this.game.me).move;
    return line === null || (move !== null && move.kind !== 'readout') ? plain : null;
  }

  /** Shows the table where a turn begins, and what is possible now. */
  private open(view: View): void {
    const { round, phase } = view.negotiation;
    const turn = `${phase} ${round}`;
    const first = this.turns === 0;
    const fresh = turn !== this.turnShown;
    if (fresh) {
      this.turns += 1;
      this.turnShown = turn;
      this.showTable(view, first, section => first || isShown(section, view));
    }
    this.print(menuLines(this.game.shell, this.menu(view), first));
    const { play } = this.game.shell.wording;
    this.say(first ? play.hint : play.hintShort);
  }

  private menu(view: View): MenuGroup[] {
    return menuOf(view, this.game.names, readVotes);
  }

  private showTable(view: View, withNotes: boolean, shown: (section: string) => boolean): void {
    const { shell, names } = this.game;
    for (const section of summary(view, names, readVotes))
      if (shown(section.id)) this.print(sectionLines(shell, section, withNotes));
  }

  /** Acts on one line: a move to answer with, null to read on, 'left' when somebody else goes on. */
  private async take(line: InputLine, view: View): Promise<Move | 'left' | null> {
    const { shell, me, scenario } = this.game;
    const words = line.text.split(/\s+/);
    const command = this.commandOf(words);
    if (command) return this.obey(command, words.slice(1), view);
    if (/^\d+$/.test(line.text)) return this.choose(Number(line.text), line, view);
    const { move, fault } = readMove(scenario.agenda, line.text, me);
    if (fault) return this.refuse(line, shell.wording.terms.notationFaults[fault.code](fault));
    if (move.by !== me)
      return this.refuse(line, shell.wording.play.notYourMove({ name: this.game.names.prose(me) }));
    return this.answer(move, line, view);
  }

  private answer(move: Move, line: InputLine, view: View): Move | 'left' | null {
    const why = refusal(view, move);
    return why ? this.refuse(line, describeRefusal(why, this.game.names, view.negotiation)) : move;
  }

  /** A command by its first word; "table" with positions behind it is a move. */
  private commandOf(words: readonly string[]): CommandName | null {
    const { commands } = this.game.shell.wording.play;
    const first = words[0]!.toLowerCase();
    const found = (Object.keys(commands) as CommandName[]).find(name => commands[name].words.includes(first));
    return found === 'table' && words.length > 1 ? null : (found ?? null);
  }

  private async obey(
    command: CommandName,
    words: readonly string[],
    view: View,
  ): Promise<Move | 'left' | null> {
    const { shell, scenario, names, me, teller, around } = this.game;
    const { play } = shell.wording;
    switch (command) {
      case 'help':
        this.help(words[0], view);
        return null;
      case 'terms':
        this.print(termLines(shell));
        return null;
      case 'brief':
        this.print(briefingLines(shell, scenario, view, names));
        return null;
      case 'table':
        this.showTable(view, true, () => true);
        return null;
      case 'moves':
        this.print(menuLines(shell, this.menu(view), true));
        return null;
      case 'log':
        teller.all(view);
        return null;
      case 'forecast':
        this.forecast(words, view, me);
        return null;
      case 'draft':
        return this.draft(view);
      case 'undo':
        if (around().undo()) return 'left';
        this.say(play.nothingToUndo);
        return null;
      case 'save':
        if (words[0]) around().save(words[0]);
        else this.say(play.saveUsage);
        return null;
      case 'quit':
        around().leave('quit');
        return 'left';
    }
  }

  private help(word: string | undefined, view: View): void {
    const { shell, names, me } = this.game;
    const plain = (text: string) => text.toLowerCase().replaceAll('-', '');
    const kind = word && MOVE_KINDS.find(candidate => plain(candidate) === plain(word));
    if (kind) this.print(moveHelpLines(shell, kind, view, names, this.menu(view)));
    else this.print(helpLines(shell, names, me));
  }

  private forecast(words: readonly string[], view: View, me: Seat): void {
    const { shell, names, scenario } = this.game;
    if (words.length === 0) {
      this.say(shell.wording.play.tryUsage);
      return;
    }
    const { move, fault } = readMove(scenario.agenda, ['table', ...words].join(' '), me);
    if (fault) this.say(shell.wording.terms.notationFaults[fault.code](fault));
    else if (move.kind === 'table')
      this.print(trialLines(shell, tryDraft(view, move.draft, names, readVotes)!));
  }

  /** Builds a draft, if one can be tabled now. */
  private async draft(view: View): Promise<Move | null> {
    const { shell, names, input, me } = this.game;
    const why = refusal(view, { kind: 'table', by: me, draft: standing(view), quiet: false });
    if (!why) return buildDraft({ shell, input, view, names, aside: line => this.aside(line, view) });
    this.say(describeRefusal(why, names, view.negotiation));
    return null;
  }

  /** A line while a draft is built: what only shows something is shown, any other move or command is kept for after it. */
  private async aside(line: InputLine, view: View): Promise<'shown' | 'instead' | null> {
    const { scenario, me } = this.game;
    const words = line.text.split(/\s+/);
    const command = this.commandOf(words);
    if (command && ENDS_THE_DRAFT.includes(command)) this.held = line;
    else if (command) await this.obey(command, words.slice(1), view);
    else if (readMove(scenario.agenda, line.text, me).move) this.held = line;
    else return null;
    return this.held ? 'instead' : 'shown';
  }

  private async choose(number: number, line: InputLine, view: View): Promise<Move | 'left' | null> {
    const { play } = this.game.shell.wording;
    const choices = this.menu(view).flatMap(group => group.choices);
    const choice = choices.find(candidate => candidate.number === number);
    if (!choice) return this.refuse(line, play.unknownChoice({ most: choices.length }));
    const { option } = choice;
    if (!isForm(option)) return this.answer(option, line, view);
    if (option.kind === 'table') return line.strict ? this.refuse(line, play.needsDraft) : this.draft(view);
    const { from, to } = option.form;
    const measure = view.agenda.measures[option.measure]!.id;
    if (line.strict) return this.refuse(line, play.needsRound({ example: `suspend ${measure} ${to}` }));
    this.say(play.askRound({ from, to }));
    const answer = await this.game.input.line('> ');
    if (answer === null) return this.leave('ended');
    const { kind, by } = option;
    return this.answer({ kind, by, measure: option.measure, until: Number(answer.text) }, answer, view);
  }

  /** Says why a line is not taken; a script ends there. */
  private refuse(line: InputLine, reason: string): 'left' | null {
    const { shell, around } = this.game;
    if (!line.strict) {
      this.say(reason);
      return null;
    }
    shell.io.err(
      shell.wording.play.stoppedAt({ line: line.number, text: visible(line.text), reason: visible(reason) }),
    );
    around().leave('stopped');
    return 'left';
  }

  private leave(why: 'ended' | 'quit'): Promise<never> {
    this.game.around().leave(why);
    return new Promise(() => {});
  }

  private print(lines: readonly string[]): void {
    this.game.shell.io.out(lines.join('\n'));
  }

  private say(text: string): void {
    this.print(wrap(text, this.game.shell.width));
  }
}

/** Whether a section belongs to the start of this turn. */
function isShown(section: string, { negotiation }: View): boolean {
  if (negotiation.phase === 'implementation') return AFTER_THE_VOTE.includes(section);
  if (negotiation.phase === 'readout') return FOR_ACCOUNTS.includes(section);
  const drafted = negotiation.drafts.some(({ draft }) => draft !== null);
  return EVERY_TURN.includes(section) && (section !== 'issues' || drafted);
}

/** The least draft that can be tabled: the status quo with what is paid. */
const standing = (view: View) => ({ positions: view.negotiation.paid, covers: [] });
