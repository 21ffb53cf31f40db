import { expect, test } from 'vitest';
import { logLine, namesOf, tryDraft } from '../../game/present/index.ts';
import { viewOf } from '../../game/rules/index.ts';
import type { Draft } from '../../game/scenario/types.ts';
import { estimatedWorth } from '../../game/scenario/worth.ts';
import { shipped } from '../kit/files.ts';
import { moveOf, playLines, start } from '../kit/play.ts';

const july = shipped('2025-security-group');
const NEXT = 'mexico table standing-group=1 statement=2 prisoners=1 tariff=2';
const LINES = [
  'mexico table prisoners=1 tariff=2',
  'mexico endTurn',
  'us table standing-group=1 statement=2 prisoners=3 operations=2 tariff=1',
  'us endTurn',
  'us endTurn',
];

function draftOf(line: string): Draft {
  const move = moveOf(july, line);
  if (move.kind !== 'table') throw new Error(`${line} tables nothing`);
  return move.draft;
}

test('a text that meets the other side and is yet worth more to its author says why it takes ground back', () => {
  const before = playLines(july, start(july), LINES);
  const draft = draftOf(NEXT);
  // On both issues it goes to where the United States stands.
  for (const issue of [0, 1]) expect(before.drafts[0]!.draft!.positions[issue]).toBe(draft.positions[issue]);
  const gain =
    estimatedWorth(july.agenda, 1, draft) - estimatedWorth(july.agenda, 1, before.drafts[1]!.draft!);
  const view = viewOf(july, before, 1);
  const names = namesOf(july, 'en');
  const trial = tryDraft(view, draft, names)!;
  const points = names.format.number(gain);
  expect(trial.lines).toContain(
    `This takes ground back: by the public estimate the whole text is worth ${points} more to you than your last one.`,
  );
  expect(trial.open.map(({ text }) => text).join()).toContain('Trust 6');

  const after = playLines(july, before, [NEXT]);
  const moved = after.log.findLast(({ kind }) => kind === 'moved')!;
  expect(logLine(moved, names).sentence).toContain('worth more to it than its last one');
  // The way back is a concession, of which nothing of the kind is said.
  const back = tryDraft(viewOf(july, after, 1), draftOf(LINES[0]!), names)!;
  expect(back.lines.join()).not.toContain('takes ground back');
});
