import { describe, expect, test } from 'vitest';
import type { Domain } from '../../../game/analysis/domain.ts';
import { generateDomain } from '../../../game/opponent/bargaining/generate.ts';
import { bargain, type Strategy } from '../../../game/opponent/bargaining/protocol.ts';
import { redLinesStrategy } from '../../../game/opponent/bargaining/redLines.ts';
import { BASELINES, STRATEGIES } from '../../../game/opponent/bargaining/strategies.ts';
import { tournament } from '../../../game/opponent/bargaining/tournament.ts';
import { pie } from './kit.ts';

const ROUNDS = 20;
const generated = (from: number, count: number): Domain[] =>
  Array.from({ length: count }, (_, place) => generateDomain(from + place).domain);
const entries = Object.entries(STRATEGIES);

test('no strategy proposes or signs what is worth less to it than no deal', () => {
  let bidCount = 0;
  for (const [place, domain] of [...generated(300, 8), pie(10, [0.35, 0.55])].entries())
    for (const [, first] of entries)
      for (const [, second] of entries) {
        const { bids, outcome } = bargain(domain, [first, second], 8, place, place % 2);
        bidCount += bids.length;
        for (const { party, bid } of bids)
          expect(domain.utilities[party]![bid]).toBeGreaterThanOrEqual(domain.parties[party]!.reservation);
        if (outcome !== null)
          domain.utilities.forEach((own, party) => {
            expect(own[outcome]).toBeGreaterThanOrEqual(domain.parties[party]!.reservation);
          });
      }
  expect(bidCount).toBeGreaterThan(3000);
});

describe('the answer depends on side and moment only', () => {
  test.each(entries)('%s', (_, strategy) => {
    const asked: { answer: unknown; again: () => unknown }[] = [];
    const recorded: Strategy = side => {
      const ask = strategy(side);
      return moment => {
        const copy = { ...moment, own: [...moment.own], received: [...moment.received] };
        const answer = ask(moment);
        asked.push({ answer, again: () => strategy(side)(copy) });
        // A question about another course of events in between must not be remembered.
        ask({ round: 3, own: [1, 0], received: [2, 3] });
        return answer;
      };
    };
    const [domain] = generated(320, 1);
    bargain(domain!, [recorded, STRATEGIES.linear], ROUNDS, 4, 0);
    bargain(domain!, [STRATEGIES.boulware, recorded], ROUNDS, 4, 0);
    expect(asked.length).toBeGreaterThan(4);
    for (const { answer, again } of asked) expect(again()).toEqual(answer);
  });
});

describe('the bargainer of the game', () => {
  const domains = generated(1001, 40);
  const [ours] = tournament({
    domains,
    strategies: { redLines: redLinesStrategy, ...BASELINES },
    baselines: Object.keys(BASELINES),
    rounds: ROUNDS,
    seed: 1,
    onGame: () => {},
  });

  test('agrees with itself on good deals that are fair', () => {
    const { agreement, paretoOptimal, nashDistance } = ours!.selfPlay;
    expect(agreement).toBeGreaterThanOrEqual(0.95);
    expect(paretoOptimal).toBeGreaterThanOrEqual(0.7);
    expect(nashDistance).toBeLessThanOrEqual(0.12);
  });

  test('does well against published strategies', () => {
    expect(ours!.baselines!.agreement).toBeGreaterThanOrEqual(0.95);
    expect(ours!.baselines!.utilityOfDeals).toBeGreaterThanOrEqual(0.8);
  });

  test('takes what a hardliner leaves, if that is better than nothing', () => {
    for (const first of [0, 1]) {
      const poor = pie(10, [0.05, 0]);
      const generous = bargain(poor, [redLinesStrategy, STRATEGIES.hardliner], ROUNDS, 1, first);
      expect(generous.outcome).toBeNull();
      const rich = domainWithRest();
      const { outcome } = bargain(rich, [redLinesStrategy, STRATEGIES.hardliner], ROUNDS, 1, first);
      expect(rich.utilities[1]![outcome!]).toBe(1);
    }
  });

  test('waits with those who give way by the clock', () => {
    for (const first of [0, 1]) {
      const { outcome } = bargain(pie(100), [redLinesStrategy, STRATEGIES.linear], ROUNDS, 1, first);
      expect(outcome).toBeGreaterThan(65);
    }
  });
});

/** A pie of which the other's best leaves something. */
function domainWithRest(): Domain {
  const whole = pie(10);
  return { ...whole, utilities: [whole.utilities[0]!.map(share => 0.4 + 0.6 * share), whole.utilities[1]!] };
}
