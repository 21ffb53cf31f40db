/** Scenarios of the largest size that is valid, and beyond: what the opponent's budget is for. */
import type { Scenario, ScenarioInput } from '../../game/scenario/index.ts';
import { rngOf } from '../kit/random.ts';
import { scenarioOf } from '../kit/scenarios.ts';

export interface Size {
  readonly seats: number;
  /** Number of positions of each issue. */
  readonly issues: readonly number[];
  readonly lines: number;
  readonly covers: number;
  readonly measures: number;
  readonly linkages: number;
  readonly lab?: boolean;
}

/** 186,624 drafts, nearly each of which crosses other lines and lifts other measures. */
export const LARGEST: Size = {
  seats: 4,
  issues: [6, 6, 6, 6, 6, 6, 4],
  lines: 12,
  covers: 12,
  measures: 6,
  linkages: 20,
};

/** A scenario of a given size: everybody wants other things, lines lie on all issues, and all measures stand. */
export function scenarioOfSize(size: Size, seed = 1): Scenario {
  const draw = rngOf(seed);
  const between = (least: number, most: number) => least + draw(most - least + 1);
  const range = (count: number) => Array.from({ length: count }, (_, index) => index);
  const seats = range(size.seats).map(seat => `p${seat}`);
  const other = (seat: number) => seats[(seat + 1) % seats.length]!;
  const issueAt = (index: number) => index % size.issues.length;
  const place = (issue: number, index: number) =>
    1 + (Math.floor(index / size.issues.length) % (size.issues[issue]! - 1));
  const owner = (index: number) => index % seats.length;
  const file: ScenarioInput = {
    format: 1,
    id: 'worst',
    title: 'Worst case',
    summary: 'As large as may be.',
    agenda: {
      principals: seats.map((id, seat) => ({
        id,
        code: `P${seat}`,
        name: id,
        office: id,
        start: { support: between(50, 58), face: between(45, 60), credibility: 55, strain: between(0, 12) },
        bar: between(50, 56),
        trust: Object.fromEntries(seats.filter(name => name !== id).map(name => [name, between(35, 45)])),
      })),
      firstSeat: seats[0]!,
      rounds: range(10).map(round => ({ date: `2030-01-${String(round + 10)}` })),
      aftermath: { date: '2030-02-01' },
      issues: size.issues.map((positions, issue) => ({
        id: `i${issue}`,
        name: `Issue ${issue}`,
        positions: range(positions).map(position => ({ name: `Position ${position}` })),
        doer: seats[owner(issue)]!,
        payable: positions > 2 ? [1, 2] : [1],
      })),
      redLines: range(size.lines).map(index => ({
        id: `l${index}`,
        owner: seats[owner(index)]!,
        name: `Line ${index}`,
        text: `Line ${index}`,
        crossedBy: {
          [`i${issueAt(index)}`]: [place(issueAt(index), index * 2)],
          [`i${issueAt(index + 3)}`]: [size.issues[issueAt(index + 3)]! - 1],
        },
      })),
      measures: range(size.measures).map(index => ({
        id: `m${index}`,
        name: `Measure ${index}`,
        holder: seats[owner(index)]!,
        target: other(owner(index)),
        levels: [
          {
            name: 'level',
            stake: 4,
            tail: { target: between(6, 12), holder: 3 },
            perRound: { target: 1, holder: 0.5 },
          },
        ],
        notice: 2,
        liftedBy: { issue: `i${issueAt(index)}`, from: place(issueAt(index), index + 3) },
        start: { level: 0, effective: 5, stake: 4, credit: index % 2 === 0 ? 4 : 0 },
      })),
      covers: range(size.covers).map(index => ({
        id: `c${index}`,
        name: `Cover ${index}`,
        text: `Cover ${index}`,
        for: index % 3 === 0 ? other(owner(index % size.measures)) : seats[owner(index % size.lines)]!,
        kind: index % 3 === 0 ? ('duress' as const) : ('line' as const),
        ref: index % 3 === 0 ? `m${index % size.measures}` : `l${index % size.lines}`,
        share: 0.6,
        price: {},
      })),
    },
    briefs: Object.fromEntries(
      seats.map((id, seat) => [
        id,
        {
          situation: id,
          wants: [id],
          fears: [id],
          noDeal: -3,
          values: Object.fromEntries(
            size.issues.map((positions, issue) => [
              `i${issue}`,
              range(positions).map(position => (position === 0 ? 0 : between(-6, 9) + draw(100) / 100)),
            ]),
          ),
          lines: Object.fromEntries(
            range(size.lines)
              .filter(index => owner(index) === seat)
              .map(index => [`l${index}`, { weight: between(6, 16), truth: 'true' as const }]),
          ),
          linkages: range(size.linkages).map(index => ({
            when: {
              [`i${issueAt(index)}`]: [1],
              [`i${issueAt(index + 1)}`]: range(size.issues[issueAt(index + 1)]!).slice(1),
            },
            points: between(-3, 4),
            name: `Linkage ${index}`,
          })),
        },
      ]),
    ),
  };
  return scenarioOf(file, size.lab ? 'scenarios/lab/worst.json' : 'worst.json');
}
