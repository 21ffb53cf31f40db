import { type Names, tryDraft } from '../../present/index.ts';
import { isOpen, type Move, standingDraft, type View } from '../../rules/index.ts';
import type { Draft, Seat } from '../../scenario/types.ts';
import { visible } from '../../wording/index.ts';
import type { Shell } from '../shell.ts';
import { wrap } from '../text.ts';
import type { Input, InputLine } from './input.ts';
import { trialLines } from './pages.ts';
import { readVotes } from './voteReading.ts';

interface Builder {
  readonly shell: Shell;
  readonly input: Input;
  readonly view: View;
  readonly names: Names;
  /**
   * What the player makes of a line that answers nothing here: a command that has shown something, something to do in
   * place of the draft, for which the line is kept, or neither.
   */
  readonly aside: (line: InputLine) => Promise<'shown' | 'instead' | null>;
}

/** An answer, the way back to the question before, or the end of the draft. */
type Reply<Answer> = { readonly answer: Answer } | 'back' | 'stop';

/** Asks for a draft issue by issue, shows what it would do, and returns the move, or null if it was given up. */
export async function buildDraft(builder: Builder): Promise<Move | null> {
  const { shell, view } = builder;
  const by = view.me as Seat;
  say(shell, shell.wording.play.draftIntro);
  const from = standingDraft(view.negotiation, by) ?? { positions: view.negotiation.paid, covers: [] };
  const positions = [...from.positions];
  let covers: readonly number[] = from.covers;
  /** The question that is asked: an issue, then the covers, then whether to table it. */
  let question = 0;
  for (;;) {
    let reply: Reply<unknown>;
    if (question < positions.length) {
      const said = await askPosition(builder, question, positions[question]!);
      if (typeof said !== 'string') positions[question] = said.answer;
      reply = said;
    } else if (question === positions.length) {
      const said = await askCovers(builder, covers);
      if (typeof said !== 'string') covers = said.answer;
      reply = said;
    } else {
      const said = await askToTable(builder, by, { positions, covers: [...covers] });
      if (typeof said !== 'string') return said.answer;
      reply = said;
    }
    if (reply === 'stop') {
      say(shell, shell.wording.play.draftDropped);
      return null;
    }
    question = reply === 'back' ? Math.max(0, question - 1) : question + 1;
  }
}

const say = ({ io, width }: Shell, text: string) => io.out(wrap(text, width).join('\n'));

const canBeQuiet = (view: View, by: Seat): boolean =>
  view.agenda.principals.every(
    (_, other) => other === by || isOpen(view.agenda, view.negotiation, by, other),
  );

async function askPosition(builder: Builder, issue: number, old: number): Promise<Reply<number>> {
  const { shell, view, names } = builder;
  const { play } = shell.wording;
  const { positions } = view.agenda.issues[issue]!;
  const list = positions.map((_, position) => `${position}\u00a0${names.position(issue, position)}`);
  const question = [`${names.issue(issue)}: ${list.join(' · ')}`];
  return ask(builder, question, `${play.draftKeep({ position: old })} > `, text => {
    if (text === '') return old;
    if (/^\d+$/.test(text) && Number(text) < positions.length) return Number(text);
    say(shell, play.draftNoPosition({ word: visible(text), most: positions.length - 1 }));
    return null;
  });
}

async function askCovers(builder: Builder, old: readonly number[]): Promise<Reply<readonly number[]>> {
  const { shell, view } = builder;
  const { covers } = view.agenda;
  const question = [covers.map(cover => cover.id).join(' · '), shell.wording.play.draftCovers];
  return ask(builder, question, '> ', text => {
    if (text === '') return old;
    if (text === 'none' || text === shell.wording.table.none) return [];
    const words = text.split(/[\s,]+/);
    const unknown = words.find(word => !covers.some(cover => cover.id === word));
    if (unknown === undefined)
      return [...new Set(words.map(word => covers.findIndex(cover => cover.id === word)))].sort(
        (a, b) => a - b,
      );
    say(shell, shell.wording.play.draftNoCover({ word: visible(unknown) }));
    return null;
  });
}

/** Shows what the draft would do and asks whether, and how, to table it. */
async function askToTable(builder: Builder, by: Seat, draft: Draft): Promise<Reply<Move>> {
  const { shell, view, names } = builder;
  const { play } = shell.wording;
  const trial = tryDraft(view, draft, names, readVotes)!;
  shell.io.out(trialLines(shell, trial).join('\n'));
  if (trial.refused) return 'stop';
  const agrees = (question: string) =>
    ask(builder, [question], '> ', text => play.yes.includes(text.toLowerCase()));
  const quiet = trial.quiet === null ? { answer: false } : await agrees(play.draftQuiet);
  if (typeof quiet === 'string') return quiet;
  const tabled = await agrees(play.draftConfirm);
  if (typeof tabled === 'string') return tabled;
  if (!tabled.answer) return 'stop';
  return { answer: { kind: 'table', by, draft, quiet: quiet.answer && canBeQuiet(view, by) } };
}

/** Asks until there is an answer, which `read` makes of a line; it says itself why it takes none, and returns null. */
async function ask<Answer>(
  { shell, input, aside }: Builder,
  question: readonly string[],
  prompt: string,
  read: (text: string) => Answer | null,
): Promise<Reply<Answer>> {
  const { play } = shell.wording;
  const put = () => {
    for (const text of question) say(shell, text);
  };
  put();
  for (;;) {
    const line = await input.raw(prompt);
    const word = line?.text.toLowerCase();
    if (line === null || word === undefined || play.cancel.includes(word)) return 'stop';
    if (play.back.includes(word)) return 'back';
    const isHelp = play.commands.help.words.includes(word);
    if (isHelp) say(shell, play.draftHelp);
    const done = isHelp ? 'shown' : word === '' ? null : await aside(line);
    if (done === 'instead') return 'stop';
    if (done === 'shown') {
      put();
      continue;
    }
    const answer = read(line.text);
    if (answer !== null) return { answer };
  }
}
