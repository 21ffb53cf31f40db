import { describe, expect, it } from 'vitest';
import { isBinding, isFinal } from '../../game/desk/play/binding.ts';
import { dayOfRound, daysLeft } from '../../game/desk/play/days.ts';
import { lastOwn, ownStanding, raised, today, withCover, withPosition } from '../../game/desk/play/drafts.ts';
import { actionOf, keyOfCard } from '../../game/desk/play/keys.ts';
import { displayOrder, seatsAsSeated, smallRail, stepFrom } from '../../game/desk/play/rail.ts';
import { topicOf } from '../../game/desk/play/things.ts';
import { unseen, warnOnce, witness } from '../../game/desk/play/witness.ts';
import type { Session } from '../../game/desk/session.ts';
import { type Move, viewOf } from '../../game/rules/index.ts';
import { formatOf } from '../../game/wording/format.ts';
import { shipped } from '../kit/files.ts';
import { playLines, set, start } from '../kit/play.ts';

const june = shipped('2019-june-deadline');
const opening = start(june);
const mexico = viewOf(june, opening, 1);
const issue = (id: string) => june.agenda.issues.findIndex(candidate => candidate.id === id);

describe('the small rail', () => {
  it('runs from what the left side likes best to what the right side likes best', () => {
    expect(displayOrder(mexico, issue('guard'))).toEqual([4, 3, 2, 1, 0]);
    expect(displayOrder(mexico, issue('tariff'))).toEqual([0, 1, 2, 3]);
  });

  it('steps along the rail and stops at its ends', () => {
    expect(stepFrom(mexico, issue('guard'), 0, -1)).toBe(1);
    expect(stepFrom(mexico, issue('guard'), 0, 1)).toBeNull();
    expect(stepFrom(mexico, issue('guard'), 4, -1)).toBeNull();
  });

  it('never steps back behind what is done', () => {
    const paid = viewOf(
      june,
      set(opening, n => {
        n.paid[issue('guard')] = 2;
      }),
      1,
    );
    expect(stepFrom(paid, issue('guard'), 2, 1)).toBeNull();
    expect(stepFrom(paid, issue('guard'), 2, -1)).toBe(3);
  });

  it('shows own lines dashed, declared ones of others solid, and no other', () => {
    const strokes = (view: typeof mexico) => smallRail(view, issue('asylum'), 0, 100).strokes;
    expect(strokes(mexico).map(stroke => stroke.private)).toEqual([true, true]);
    const us = viewOf(june, opening, 0);
    expect(strokes(us)).toHaveLength(1);
    const lines = ['us endTurn', 'mexico declare no-safe-third-country', 'mexico endTurn'];
    const told = viewOf(june, playLines(june, opening, lines), 0);
    expect(strokes(told).map(stroke => stroke.private)).toContain(false);
    expect(strokes(told)).toHaveLength(2);
  });

  it('seats everybody from the left', () => {
    expect(seatsAsSeated(4, 2)).toEqual([2, 3, 0, 1]);
  });
});

describe('the draft in hand', () => {
  it('starts from today, then from what was tabled', () => {
    expect(ownStanding(mexico)).toBeNull();
    expect(today(mexico).positions.every(position => position === 0)).toBe(true);
    const tabled = playLines(june, opening, ['us endTurn', 'mexico table guard=2 tariff=2']);
    expect(ownStanding(viewOf(june, tabled, 1))?.positions[issue('guard')]).toBe(2);
    expect(ownStanding(viewOf(june, tabled, 0))).toBeNull();
    const spoilt = set(tabled, n => {
      n.drafts[1]!.status = 'void';
    });
    expect(ownStanding(viewOf(june, spoilt, 1))).toBeNull();
    expect(lastOwn(viewOf(june, spoilt, 1))?.positions[issue('guard')]).toBe(2);
  });

  it('is raised to what is done, and otherwise left as it is', () => {
    const paid = viewOf(
      june,
      set(opening, n => {
        n.paid[issue('guard')] = 2;
      }),
      1,
    );
    const low = withPosition(today(mexico), issue('tariff'), 2);
    expect(raised(paid, low).positions[issue('guard')]).toBe(2);
    expect(raised(mexico, low)).toBe(low);
  });

  it('keeps covers in the order of the catalogue, each once', () => {
    const draft = [5, 1, 3].reduce(withCover, today(mexico));
    expect(draft.covers).toEqual([1, 3, 5]);
    expect(withCover(draft, 3).covers).toEqual([1, 5]);
  });
});

describe('things of the scene', () => {
  const about = (id: string) => topicOf(june.agenda, id);

  it('open the sheet of what they belong to', () => {
    expect(about('issue:asylum/token:us')).toEqual({ about: 'issue', issue: issue('asylum') });
    expect(about('line:no-asylum-clause@asylum')).toEqual({ about: 'issue', issue: issue('asylum') });
    expect(about('line:no-asylum-clause')).toEqual({ about: 'issue', issue: issue('asylum') });
    expect(about('measure:retaliation')).toEqual({ about: 'measure', measure: 1 });
    expect(about('seat:mexico/face')).toEqual({ about: 'seat', seat: 1 });
    expect(about('channel:us-mexico')).toEqual({ about: 'section', section: 'meters' });
    expect(about('benchmark')).toEqual({ about: 'figures' });
    expect(about('calendar')).toEqual({ about: 'calendar' });
  });

  it('that nobody knows open nothing', () => {
    expect(about('issue:walls')).toBeNull();
    expect(about('apron')).toBeNull();
    expect(about('')).toBeNull();
  });
});

describe('keys', () => {
  const press = (key: string, more: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
    actionOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

  it('open the first ten cards by digit, and do the rest by letter', () => {
    expect(press('1')).toEqual({ does: 'card', place: 0 });
    expect(press('0')).toEqual({ does: 'card', place: 9 });
    expect(press('U')).toEqual({ does: 'undo' });
    expect(press('?')).toEqual({ does: 'help' });
  });

  it('leave unknown keys and those of the browser alone', () => {
    expect(press('x')).toBeNull();
    expect(press('l', { ctrlKey: true })).toBeNull();
  });

  it('are named on the cards that have one', () => {
    expect([keyOfCard(0), keyOfCard(8), keyOfCard(9), keyOfCard(10)]).toEqual(['1', '9', '0', null]);
  });
});

describe('days', () => {
  it('are counted to the day after the talks', () => {
    expect(daysLeft(mexico)).toBe(11);
  });

  it('have their weekday where a round is one day', () => {
    expect(dayOfRound(mexico, 1, formatOf('en'))).toBe('Thu 30 May');
    expect(dayOfRound(mexico, 1, formatOf('es'))).toBe('jue 30 de mayo');
    expect(dayOfRound(mexico, 3, formatOf('en'))).toMatch(/^1\W+2 June$/);
    expect(dayOfRound(mexico, june.agenda.rounds.length + 1, formatOf('en'))).toMatch(/^[A-Z][a-z]+ \d/);
  });
});

describe('what a seat has seen', () => {
  const session = { people: [1] } as unknown as Session;
  const after = viewOf(june, playLines(june, opening, ['us call mexico']), 1);

  it('is nothing new when it looks for the first time, then what came since', () => {
    expect(unseen(session, mexico)).toEqual([]);
    witness(session, mexico);
    expect(unseen(session, after).map(({ kind }) => kind)).toEqual(['call']);
    expect(unseen(session, viewOf(june, opening, 0))).toEqual([]);
  });

  it('is, with two at one screen, what came since its own last act', () => {
    const two = { people: [0, 1] } as unknown as Session;
    expect(unseen(two, after).map(({ kind }) => kind)).toContain('call');
    const later = viewOf(
      june,
      playLines(june, opening, ['us call mexico', 'us endTurn', 'mexico call us']),
      1,
    );
    expect(unseen(two, later)).toEqual([]);
    witness(two, mexico);
    expect(unseen(two, after).map(({ kind }) => kind)).toEqual(['call']);
  });

  it('is warned of unused moves once a game', () => {
    expect(warnOnce(session)).toBe(true);
    expect(warnOnce(session)).toBe(false);
    expect(warnOnce({} as Session)).toBe(true);
  });
});

describe('moves that bind', () => {
  it('are asked about', () => {
    const decline: Move = { kind: 'decline', by: 0 };
    const declare: Move = { kind: 'declare', by: 0, line: 0 };
    const verdict = (answer: 'snapBack' | 'extend'): Move => ({ kind: 'verdict', by: 0, verdict: answer });
    for (const mayUndo of [true, false]) {
      expect(isBinding(decline, mayUndo)).toBe(true);
      expect(isBinding(verdict('snapBack'), mayUndo)).toBe(true);
      expect(isBinding(verdict('extend'), mayUndo)).toBe(false);
      expect(isBinding({ kind: 'call', by: 0, to: 1 }, mayUndo)).toBe(false);
      // What can be taken back until the end of the turn needs no second question.
      expect(isBinding(declare, mayUndo)).toBe(!mayUndo);
      expect(isBinding({ kind: 'walkOut', by: 0 }, mayUndo)).toBe(!mayUndo);
    }
  });

  it('or last are said to be final', () => {
    expect(isFinal('accept', true)).toBe(true);
    expect(isFinal('declare', true)).toBe(false);
    expect(isFinal('declare', false)).toBe(true);
  });
});
