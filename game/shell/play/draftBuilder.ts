import { type Names, tryDraft } from '../../present/index.ts';
import { isOpen, type Move, standingDraft, type View } from '../../rules/index.ts';
import type { Draft, Seat } from '../../scenario/types.ts';
import type { Shell } from '../shell.ts';
import { wrap } from '../text.ts';
import type { Input } from './input.ts';
import { trialLines } from './pages.ts';
import { readVotes } from './voteReading.ts';

interface Builder {
  readonly shell: Shell;
  readonly input: Input;
  readonly view: View;
  readonly names: Names;
}

/** Asks for a draft issue by issue, shows what it would do, and returns the move, or null if it was given up. */
export async function buildDraft(builder: Builder): Promise<Move | null> {
  const { shell, view, names } = builder;
  const { play } = shell.wording;
  const by = view.me as Seat;
  say(shell, play.draftIntro);
  const from = standingDraft(view.negotiation, by) ?? { positions: view.negotiation.paid, covers: [] };
  const positions: number[] = [];
  for (const [issue, old] of from.positions.entries()) {
    const position = await askPosition(builder, issue, old);
    if (position === null) return giveUp(shell);
    positions.push(position);
  }
  const covers = await askCovers(builder, from);
  if (covers === null) return giveUp(shell);
  const draft = { positions, covers };
  const trial = tryDraft(view, draft, names, readVotes)!;
  shell.io.out(trialLines(shell, trial).join('\n'));
  if (trial.refused) return giveUp(shell);
  const quiet = trial.quiet !== null && (await agrees(builder, play.draftQuiet));
  if (!(await agrees(builder, play.draftConfirm))) return giveUp(shell);
  return { kind: 'table', by, draft, quiet: quiet && canBeQuiet(view, by) };
}

const say = ({ io, width }: Shell, text: string) => io.out(wrap(text, width).join('\n'));

function giveUp(shell: Shell): null {
  say(shell, shell.wording.play.draftDropped);
  return null;
}

const canBeQuiet = (view: View, by: Seat): boolean =>
  view.agenda.principals.every(
    (_, other) => other === by || isOpen(view.agenda, view.negotiation, by, other),
  );

async function askPosition(builder: Builder, issue: number, old: number): Promise<number | null> {
  const { shell, view, names } = builder;
  const { play } = shell.wording;
  const { positions } = view.agenda.issues[issue]!;
  const list = positions.map((_, position) => `${position}\u00a0${names.position(issue, position)}`);
  say(shell, `${names.issue(issue)}: ${list.join(' · ')}`);
  for (;;) {
    const answer = await ask(builder, `${play.draftKeep({ position: old })} > `);
    if (answer === null) return null;
    if (answer === '') return old;
    if (/^\d+$/.test(answer) && Number(answer) < positions.length) return Number(answer);
    say(shell, shell.wording.terms.notationFaults.unknownName({ word: answer, near: null }));
  }
}

async function askCovers(builder: Builder, from: Draft): Promise<number[] | null> {
  const { shell, view } = builder;
  const { covers } = view.agenda;
  say(shell, covers.map(cover => cover.id).join(' · '));
  for (;;) {
    say(shell, shell.wording.play.draftCovers);
    const answer = await ask(builder, '> ');
    if (answer === null) return null;
    if (answer === '') return [...from.covers];
    if (answer === 'none' || answer === shell.wording.table.none) return [];
    const words = answer.split(/[\s,]+/);
    const unknown = words.find(word => !covers.some(cover => cover.id === word));
    if (unknown === undefined)
      return [...new Set(words.map(word => covers.findIndex(cover => cover.id === word)))].sort(
        (a, b) => a - b,
      );
    say(shell, shell.wording.terms.notationFaults.unknownName({ word: unknown, near: null }));
  }
}

async function agrees(builder: Builder, question: string): Promise<boolean> {
  say(builder.shell, question);
  const answer = await ask(builder, '> ');
  return answer !== null && builder.shell.wording.play.yes.includes(answer.toLowerCase());
}

/** The answer to a question; null at the end of the input or when the word for stopping was given. */
async function ask({ shell, input }: Builder, prompt: string): Promise<string | null> {
  const line = await input.raw(prompt);
  return line === null || shell.wording.play.cancel.includes(line.text.toLowerCase()) ? null : line.text;
}
