import { describe, expect, test } from 'vitest';
import { linkagesIn, priceOf } from '../../game/desk/play/draftPoints.ts';
import { today, withCover } from '../../game/desk/play/drafts.ts';
import { changesIn, nameOfMove } from '../../game/desk/play/naming.ts';
import { describeMove, namesOf } from '../../game/present/index.ts';
import { approvalOf, savesIn, viewOf } from '../../game/rules/index.ts';
import type { Draft } from '../../game/scenario/types.ts';
import { worth } from '../../game/scenario/worth.ts';
import { shipped } from '../kit/files.ts';
import { moveOf, set, start } from '../kit/play.ts';

const SCENARIOS = ['2019-june-deadline', '2025-one-month-pauses', '2025-security-group', 'first-table'];

/** Texts of all kinds: every issue at some position, with every cover on its own. */
function* textsOf({ issues, covers }: ReturnType<typeof shipped>['agenda']): Generator<Draft> {
  for (let shift = 0; shift < 4; shift++)
    for (let cover = -1; cover < covers.length; cover++)
      yield {
        positions: issues.map(
          ({ positions }, issue) => (issue * 3 + shift * 2 + cover + 1) % positions.length,
        ),
        covers: cover < 0 ? [] : [cover],
      };
}

describe.each(SCENARIOS)('the points of a text in %s', id => {
  const scenario = shipped(id);
  const view = viewOf(scenario, start(scenario), 1);

  test('are those of its positions, its covers and what belongs together', () => {
    for (const draft of textsOf(scenario.agenda)) {
      const positions = draft.positions.reduce((sum, at, issue) => sum + view.brief!.values[issue]![at]!, 0);
      const covers = draft.covers.reduce((sum, cover) => sum + priceOf(view, cover), 0);
      const linked = linkagesIn(view, draft).reduce((sum, { points }) => sum + points, 0);
      expect(positions + covers + linked).toBeCloseTo(worth(view.agenda, view.brief!, 1, draft), 9);
    }
  });

  test('a cover of the own side that saves nothing leaves the own approval but for its price', () => {
    const idle = { seen: 0, other: 0 };
    const { agenda } = scenario;
    for (const state of ['begun', 'credited', 'withdrawn']) {
      const n = set(start(scenario), copy => {
        for (const measure of copy.measures)
          if (state === 'withdrawn') Object.assign(measure, { status: 'withdrawn', stake: 0, credit: 0 });
          else if (state === 'credited') measure.credit = measure.stake;
      });
      const own = viewOf(scenario, n, 1);
      for (const draft of textsOf(agenda)) {
        const [cover] = draft.covers;
        if (cover === undefined || agenda.covers[cover]!.for !== 1) continue;
        const costOf = (text: Draft) => {
          const { duress, lines, stakes } = approvalOf(agenda, own.negotiation, own.brief!, 1, text);
          return duress + lines + stakes;
        };
        const saves = savesIn(agenda, own.negotiation, agenda.covers[cover]!, draft);
        const bare = costOf({ ...draft, covers: [] });
        if (!saves) expect(costOf(draft)).toBe(bare);
        // What a line costs is its owner's secret; stake and credit are seen by all.
        else if (agenda.covers[cover]!.kind !== 'line') expect(costOf(draft)).toBeLessThan(bare);
        idle[saves ? 'other' : 'seen'] += 1;
      }
    }
    if (agenda.covers.some(cover => cover.for === 1)) expect(idle.seen).toBeGreaterThan(0);
  });
});

describe('names and changes', () => {
  const june = shipped('2019-june-deadline');
  const names = namesOf(june, 'en');

  test('a move has the name of its card, and says what it is about', () => {
    const call = moveOf(june, 'mexico call us');
    expect(nameOfMove(call, names)).toBe(names.move('call', 1));
    const asked = moveOf(june, 'us soundOut mexico guard');
    expect(nameOfMove(asked, names)).toContain(names.move('soundOut', 0));
    expect(nameOfMove(asked, names)).toContain(names.issue(0));
    const table = moveOf(june, 'mexico table guard=2');
    expect(nameOfMove(table, names)).toBe(describeMove(table, names));
  });

  test('of two texts only what differs is told', () => {
    const view = viewOf(june, start(june), 1);
    const before = withCover(today(view), 0);
    expect(changesIn(before, before, names, cover => cover)).toEqual([]);
    const after = withCover({ ...today(view), positions: [2, 0, 0, 0, 0, 0, 0] }, 1);
    const told = changesIn(after, before, names, cover => `without ${cover}`);
    expect(told).toHaveLength(3);
    expect(told[0]).toBe(`${names.issue(0)}: ${names.position(0, 2)}`);
    expect(told[1]).toContain(names.cover(1));
    expect(told[2]).toContain(`without “${names.cover(0)}”`);
  });
});
