import { describe, expect, test } from 'vitest';
import { playHistory } from '../../game/analysis/history.ts';
import { POLICIES } from '../../game/opponent/index.ts';
import {
  backDownOf,
  chipLine,
  chipsOf,
  exampleOf,
  forecastOf,
  menuOf,
  namesOf,
  previewOf,
  summary,
  tryDraft,
} from '../../game/present/index.ts';
import {
  approvalOf,
  begin,
  DEFAULT_OPTIONS,
  isForm,
  MOVE_KINDS,
  type Negotiation,
  options,
  play,
  refusal,
  viewOf,
} from '../../game/rules/index.ts';
import { rowCode } from '../../game/rules/negotiation.ts';
import type { Scenario } from '../../game/scenario/types.ts';
import { LANGUAGES } from '../../game/wording/index.ts';
import { shipped } from '../kit/files.ts';
import { moveOf, playLines, start, turnOf } from '../kit/play.ts';
import { tri } from '../kit/scenarios.ts';
import { TRACES } from '../wording/games.ts';

const june = shipped('2019-june-deadline');
const english = namesOf(june, 'en');
const MX = 1;

const at = (...lines: string[]) =>
  playLines(june, begin(june, 1, { ...DEFAULT_OPTIONS, events: false, knownTypes: true }), lines);

const section = (n: Negotiation, who: number | 'public', id: string) =>
  summary(viewOf(june, n, who), english).find(part => part.id === id);

/** Every state of a random game. */
function* states(scenario: Scenario, seed: number): Iterable<Negotiation> {
  let n = begin(scenario, seed, DEFAULT_OPTIONS);
  yield n;
  while (n.toMove !== null) {
    n = play(scenario, n, POLICIES.random(viewOf(scenario, n, n.toMove), seed)).next;
    yield n;
  }
}

describe('the summary', () => {
  test('shows meters with what changed this round', () => {
    const grid = section(at('us call mexico'), MX, 'meters')!.grid!;
    expect(grid.head).toEqual(['Side', 'Support', 'Face', 'Credibility', 'Strain']);
    expect(grid.rows[0]).toEqual(['United States', '48', '54 ▼1', '60', '0']);
  });

  test('tells stands and gaps', () => {
    const n = at('us table guard=4 tariff=1', 'us endTurn', 'mexico table guard=1 tariff=1 usmca=1');
    const { grid } = section(n, MX, 'issues')!;
    expect(grid!.head).toEqual(['Issue', 'You', 'United States', 'Gap']);
    expect(grid!.rows.map(row => row[3])).toEqual([
      '3 apart',
      'agreed',
      'agreed',
      'agreed',
      'agreed',
      '1 apart',
      'agreed',
    ]);
  });

  test.each(LANGUAGES)('a draft beside the deal is said to stand no longer, %s', language => {
    const names = namesOf(june, language);
    const { charts } = names.wording.terms;
    const draftsIn = (n: Negotiation) =>
      summary(viewOf(june, n, MX), names).find(({ id }) => id === 'issues')!.lines;
    const { seed, options } = june.history!;
    let n = begin(june, seed, { ...DEFAULT_OPTIONS, ...options });
    let told: readonly string[] = [];
    for (const move of playHistory(june).moves) {
      if (n.drafts.every(({ status }) => status === 'standing')) told = draftsIn(n);
      n = play(june, n, move).next;
      if (n.deal) break;
    }
    expect(n.drafts.map(({ status }) => status)).toEqual(['ratified', 'standing']);
    expect(told).toHaveLength(2);
    for (const line of told) expect(line).toContain(`: ${charts.draft.standing}.`);
    const [theirs, own] = draftsIn(n);
    expect(theirs).toContain(`: ${charts.draft.ratified}.`);
    expect(own).toContain(`: ${names.wording.table.superseded}.`);
  });

  test('prices backing down as the rules will', () => {
    const n = at();
    expect(section(n, MX, 'measures')!.lines[0]).toContain(
      'Stake 10, credit 0. Withdrawing it now would cost its holder: Face 15 and Credibility 40.',
    );
    const changes = backDownOf(viewOf(june, n, MX), 0);
    const { log } = play(june, n, moveOf(june, 'us withdraw tariff'));
    const mine = log[0]!.changes.filter(change => change.meter !== 'stake' && change.meter !== 'credit');
    expect(changes).toEqual(mine);
  });

  test('keeps the secrets of others', () => {
    for (const who of [0, 'public'] as const) {
      const text = summary(viewOf(june, at(), who), english)
        .flatMap(part => part.lines)
        .join('\n');
      expect(text).toContain('Mexico: “No foreign forces”, undeclared. Crossed by');
      expect(text).not.toMatch(/No foreign forces”, undeclared, (meant|a posture)/);
    }
    expect(section(at(), 'public', 'home')).toBeUndefined();
  });

  test('tells the lines that others may hold from those that they have declared', () => {
    const before = at('us endTurn');
    const after = at('us declare keep-the-lever', 'us endTurn');
    const holding = (n: Negotiation, part: 'lines' | 'possible') =>
      section(n, MX, part)!.lines.filter(line => line.startsWith('United States: “Keep the lever”'));
    expect([holding(before, 'lines').length, holding(before, 'possible').length]).toEqual([0, 1]);
    expect([holding(after, 'lines').length, holding(after, 'possible').length]).toEqual([1, 0]);
    const mine = section(before, MX, 'lines')!.lines.filter(line => line.startsWith('Yours: '));
    expect(mine).toHaveLength(june.agenda.redLines.filter(({ owner }) => owner === MX).length);
  });

  test('reads clean at every moment of random games, for every viewer and in both languages', () => {
    for (const scenario of [june, tri()])
      for (const language of LANGUAGES) {
        const names = namesOf(scenario, language);
        const viewers = [...scenario.agenda.principals.keys(), 'public'] as const;
        for (const n of states(scenario, 5))
          for (const who of viewers) {
            const view = viewOf(scenario, n, who);
            for (const part of summary(view, names))
              for (const text of [part.title, ...part.lines, ...(part.grid?.rows.flat() ?? [])])
                expect(text, part.id).not.toMatch(TRACES);
            for (const group of menuOf(view, names)) {
              for (const choice of group.choices)
                for (const text of [
                  choice.name,
                  choice.what,
                  chipLine(choice.chips),
                  ...choice.remarks,
                ].filter(Boolean))
                  expect(text, choice.kind).not.toMatch(TRACES);
              for (const { reason, kind } of group.blocked) expect(reason, kind).toMatch(/\.$/);
            }
          }
      }
  });
});

describe('previews', () => {
  test('say exactly what a move will do, whenever it can be known', () => {
    let compared = 0;
    for (const scenario of [june, tri()])
      for (const n of states(scenario, 9)) {
        if (n.phase !== 'turn') continue;
        const view = viewOf(scenario, n, n.toMove!);
        for (const option of options(view)) {
          if (isForm(option)) continue;
          const expected = previewOf(view, option);
          if (!expected) continue;
          const { log } = play(scenario, n, option);
          if (log.some(entry => entry.kind === 'leak')) continue;
          compared += 1;
          const changes = log
            .flatMap(entry => entry.changes)
            .filter(change => change.meter !== 'trust' || change.of === n.toMove || change.in === n.toMove);
          expect(expected, option.kind).toEqual(changes);
        }
      }
    expect(compared).toBeGreaterThan(500);
  });

  test('an example of every kind is a move that the law can judge', () => {
    const view = viewOf(june, at('us endTurn'), MX);
    for (const kind of MOVE_KINDS)
      expect(refusal(view, exampleOf(view, kind, MX))?.code, kind).not.toBe('badField');
  });
});

describe('the menu', () => {
  const menu = (n: Negotiation, who: number) => menuOf(viewOf(june, n, who), english);

  test('lists every option once, numbered through, and a reason for every other kind', () => {
    const n = at('us endTurn');
    const groups = menu(n, MX);
    const choices = groups.flatMap(group => group.choices);
    expect(choices.map(choice => choice.number)).toEqual(choices.map((_, place) => place + 1));
    expect(choices).toHaveLength([...options(viewOf(june, n, MX))].length);
    const named = new Set([...choices, ...groups.flatMap(group => group.blocked)].map(item => item.kind));
    const inTurn = MOVE_KINDS.filter(kind => !['readout', 'decline', 'effort', 'verdict'].includes(kind));
    expect([...named].sort()).toEqual([...inTurn].sort());
  });

  test('is empty for whoever is not to move, and says what closes a place', () => {
    expect(menu(at('us endTurn'), 0)).toEqual([]);
    const [room] = menu(at('us call mexico'), 0);
    expect(room).toMatchObject({ venue: 'room', choices: [], closed: expect.stringContaining('used') });
  });

  test('invites to sound out as long as something is left to learn, and then says that nothing is', () => {
    const { issues } = june.agenda;
    const knowing = (count: number) =>
      turnOf(june, start(june), 0, n => {
        n.trust[0]![MX] = n.trust[MX]![0] = 45;
        n.learned = issues.slice(0, count).map((_, issue) => rowCode(2, issues.length, 0, MX, issue));
      });
    const soundings = (n: Negotiation) =>
      menu(n, 0)
        .flatMap(group => [...group.choices, ...group.blocked])
        .filter(({ kind }) => kind === 'soundOut');
    expect(soundings(knowing(issues.length - 1))).toMatchObject([
      { notation: expect.stringContaining(issues.at(-1)!.id) },
    ]);
    const { nothingToLearn } = english.wording.table;
    expect(soundings(knowing(issues.length))).toMatchObject([{ reason: nothingToLearn }]);
    // What keeps from the others comes first.
    const closed = turnOf(june, knowing(issues.length - 1), 0, n => {
      n.trust[0]![MX] = n.trust[MX]![0] = 20;
    });
    expect(soundings(closed)).toHaveLength(1);
    expect(soundings(closed)).not.toMatchObject([{ reason: nothingToLearn }]);
  });
});

describe('a draft tried out', () => {
  const draft = { positions: [2, 2, 2, 2, 1, 0, 0], covers: [3] };

  test('has the approval of the rules, term by term', () => {
    const n = at('us endTurn');
    const view = viewOf(june, n, MX);
    const forecast = forecastOf(view, draft)!;
    expect(forecast.approval).toEqual(approvalOf(june.agenda, n, n.secrets.briefs[MX]!, MX, draft));
    const trial = tryDraft(view, draft, english)!;
    expect(trial.terms.map(term => term.name)).toContain('Signing under threat');
    expect(trial.refused).toBeNull();
    expect(trial.quiet).toBeNull();
  });

  test('says why it cannot be tabled, and what it would cost after a first draft', () => {
    const paid = at('us endTurn', 'mexico downPayment guard 2', 'mexico table guard=2 tariff=3');
    const view = viewOf(june, paid, MX);
    expect(tryDraft(view, { positions: [1, 0, 0, 0, 0, 0, 0], covers: [] }, english)!.refused).toContain(
      'already done',
    );
    expect(tryDraft(view, draft, english)!.open.map(chip => chip.text)).toContain('▼ Face 1.7');
    expect(forecastOf(viewOf(june, paid, 'public'), draft)).toBeNull();
  });
});

test('chips add up what one entry does to one number and leave out what would read as 0', () => {
  const change = (from: number, to: number) => ({ meter: 'face', of: 0, from, to, cause: 'call' }) as const;
  expect(chipsOf([change(50, 47), change(47, 48)], english).map(chip => chip.text)).toEqual(['▼ Face 2']);
  expect(chipsOf([change(50, 50.01)], english)).toEqual([]);
});
