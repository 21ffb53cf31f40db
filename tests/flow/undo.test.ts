import { describe, expect, it } from 'vitest';
import { lasting } from '../../game/flow/index.ts';
import { type LogEntry, type MoveKind, type Negotiation, play, viewOf } from '../../game/rules/index.ts';
import type { Scenario, Seat } from '../../game/scenario/types.ts';
import { shipped } from '../kit/files.ts';
import { moveOf, playLines, start, turnOf } from '../kit/play.ts';
import { type RandomPly, randomGame } from '../kit/random.ts';
import { tiny, tri } from '../kit/scenarios.ts';

/** The same state with everything changed that one principal cannot know. */
function otherwise(scenario: Scenario, n: Negotiation, who: Seat): Negotiation {
  const { known } = viewOf(scenario, n, who);
  const briefs = n.secrets.briefs.map((brief, seat) =>
    seat === who
      ? brief
      : {
          ...brief,
          values: brief.values.map((row, issue) =>
            known[seat]![issue] ? row : row.map(value => value * 3 + 1),
          ),
          lines: brief.lines.map(line => line && { weight: line.weight + 5, truth: 'true' as const }),
          bar: brief.bar + 20,
        },
  );
  return { ...n, improvement: n.improvement + 0.3, secrets: { seed: n.secrets.seed + 1, briefs } };
}

const allPlies = function* (): Generator<{ scenario: Scenario; ply: RandomPly }> {
  for (const scenario of [tiny(), tri()])
    for (let seed = 0; seed < 40; seed++)
      for (const ply of randomGame(scenario, seed).plies) yield { scenario, ply };
};

/** All that a principal sees of a state and of what has just happened, as text. */
const seen = (scenario: Scenario, n: Negotiation, who: Seat, log: readonly LogEntry[] = []) =>
  JSON.stringify({ ...viewOf(scenario, { ...n, log: [...log] }, who), agenda: null });

describe('what may be taken back', () => {
  it('showed its mover nothing that the mover could not have reckoned', () => {
    const kinds = new Set<MoveKind>();
    for (const { scenario, ply } of allPlies()) {
      const { before, move, next, log } = ply;
      if (lasting(before, next, log)) continue;
      kinds.add(move.kind);
      const other = otherwise(scenario, before, move.by);
      expect(seen(scenario, other, move.by)).toBe(seen(scenario, before, move.by));
      const there = play(scenario, { ...other, log: [] }, move);
      expect(seen(scenario, there.next, move.by, there.log)).toBe(seen(scenario, next, move.by, log));
    }
    expect([...kinds].sort()).toEqual([
      'call',
      'carryOut',
      'declare',
      'denounce',
      'downPayment',
      'escalate',
      'gesture',
      'rally',
      'soften',
      'suspend',
      'table',
      'threaten',
      'walkOut',
      'warn',
      'withdraw',
    ]);
  });

  it('is no acceptance, no news, no draw and no end of a turn', () => {
    const why = new Map<MoveKind, Set<string | null>>();
    for (const { ply } of allPlies()) {
      const { before, move, next, log } = ply;
      const reasons = why.get(move.kind) ?? new Set();
      why.set(move.kind, reasons.add(lasting(before, next, log)));
    }
    const reasonsOf = (kind: MoveKind) => [...(why.get(kind) ?? [])].sort();
    expect(reasonsOf('accept')).toEqual(['binding', 'turnOver']);
    expect(reasonsOf('soundOut')).toEqual(['chance', 'news']);
    expect(reasonsOf('publish')).toEqual(['news']);
    expect(reasonsOf('table')).toEqual(['chance', null].sort());
    for (const kind of ['endTurn', 'decline', 'effort', 'verdict', 'readout'] as const)
      expect(reasonsOf(kind)).toEqual(['turnOver']);
  });

  it('is a suspension until its holder has sealed an account of it', () => {
    const june = shipped('2019-june-deadline');
    const called = playLines(june, turnOf(june, start(june), 0), ['us call mexico']);
    const suspend = play(june, called, moveOf(june, 'us suspend tariff 10'));
    expect(suspend.next.phase).toBe('readout');
    expect(lasting(called, suspend.next, suspend.log)).toBeNull();
    const seal = play(june, suspend.next, moveOf(june, 'us readout plain'));
    expect(lasting(suspend.next, seal.next, seal.log)).toBe('turnOver');
    const publish = play(june, seal.next, moveOf(june, 'mexico readout plain'));
    expect(publish.next.toMove).toBe(0);
    expect(lasting(seal.next, publish.next, publish.log)).toBe('turnOver');
  });
});
