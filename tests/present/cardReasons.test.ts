/** Why a kind of move is not possible, as its card in the tray says it: two lines, whole. */
import { expect, test } from 'vitest';
import { POLICIES } from '../../game/opponent/index.ts';
import { menuOf, namesOf } from '../../game/present/index.ts';
import { measureText } from '../../game/present/textWidth.ts';
import { shipped } from '../kit/files.ts';
import { gameOf, seeds } from '../opponent/games.ts';

/** Letters on the narrowest card, of 1024 pixels of screen, and the room between its edges (tray.css). */
const CARD = { size: 12, axis: 88, room: 115, lines: 2 };

const widthOf = (text: string) => measureText(text, 'sans', CARD.size, CARD.axis);

/** Lines that a text takes when it is broken between words. */
function linesOf(text: string): number {
  let lines = 1;
  let at = 0;
  for (const word of text.split(' ')) {
    const beside = at === 0 ? 0 : at + widthOf(' ');
    const isNext = at > 0 && beside + widthOf(word) > CARD.room;
    if (isNext) lines += 1;
    at = (isNext ? 0 : beside) + widthOf(word);
  }
  return lines;
}

test.each(['2019-june-deadline', '2025-one-month-pauses', 'river-water'])(
  'the first sentence of a reason fits on its card in %s',
  id => {
    const scenario = shipped(id);
    const said = new Set<string>();
    for (const policies of [[POLICIES.random], [POLICIES.random, POLICIES.even]])
      for (const seed of seeds(3))
        gameOf(scenario, policies, seed, view => {
          for (const language of ['en', 'es'] as const)
            for (const { blocked } of menuOf(view, namesOf(scenario, language)))
              for (const { reason } of blocked) said.add(reason.match(/^.*?[.](?= |$)/)![0]);
        });
    expect(said.size).toBeGreaterThan(15);
    expect([...said].filter(reason => linesOf(reason) > CARD.lines)).toEqual([]);
  },
);
