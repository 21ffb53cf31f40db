import type { Ground } from '../rules/index.ts';
import type { Fault } from '../scenario/faults.ts';
import type { Scenario } from '../scenario/types.ts';
import { worth } from '../scenario/worth.ts';
import { type AdditiveDomain, readAdditiveDomain } from './domainFile.ts';
import { countDrafts, eachDraft } from './drafts.ts';
import { tailHarm } from './harm.ts';
import { groundAtStart } from './winSets.ts';

/** Every outcome of a bargaining problem, counted: what the frontier and the solutions are looked for in. */
export interface Outcomes {
  readonly parties: readonly { readonly reservation: number }[];
  /** Utility of every outcome, by party. */
  readonly utilities: readonly Float64Array[];
}

/** A bargaining problem. Outcomes are numbered in mixed radix over `sizes`, the last issue running fastest. */
export interface Domain extends Outcomes {
  readonly name: string;
  readonly issues: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** Number of values by issue. */
  readonly sizes: readonly number[];
  readonly parties: readonly { readonly name: string; readonly reservation: number }[];
}

/** Outcomes that are counted one by one: 8 MB a party. */
export const MOST_OUTCOMES = 1_000_000;

/**
 * Reads a plain scorable domain (its form: `readAdditiveDomain`) and counts its outcomes. A domain of more than
 * `MOST_OUTCOMES` is a fault; never throws.
 */
export function readDomain(text: string, file: string): { domain: Domain | null; faults: readonly Fault[] } {
  const { domain, faults } = readAdditiveDomain(text, file, MOST_OUTCOMES);
  return { domain: domain && enumerate(domain), faults };
}

/**
 * The drafts of a scenario without covers, as the principals value them at the start: authored values without type
 * factors, linkages, less the tail harm of measures that stand at the start and that the draft does not lift. The
 * reservation value is the points of no deal less the tail harm of all measures that stand at the start. Meters,
 * harm during play and delivery are left out. Parties and issues are named by id, values by position ("0", "1", …).
 * @param ground another moment than the start, for the measures that stand
 * @throws RangeError for a (laboratory) scenario of more than `MOST_OUTCOMES` drafts
 */
export function domainOf(scenario: Scenario, ground: Ground = groundAtStart(scenario)): Domain {
  const { agenda, briefs, id } = scenario;
  const drafts = countDrafts(agenda);
  if (drafts > MOST_OUTCOMES) throw new RangeError(`${drafts} drafts are more than ${MOST_OUTCOMES}`);
  const utilities = briefs.map(() => new Float64Array(drafts));
  let outcome = 0;
  for (const draft of eachDraft(agenda)) {
    for (let seat = 0; seat < briefs.length; seat++)
      utilities[seat]![outcome] =
        worth(agenda, briefs[seat]!, seat, draft) - tailHarm(agenda, ground, seat, draft);
    outcome += 1;
  }
  return {
    name: id,
    issues: agenda.issues.map(issue => ({
      name: issue.id,
      values: issue.positions.map((_, position) => String(position)),
    })),
    sizes: agenda.issues.map(issue => issue.positions.length),
    parties: agenda.principals.map((principal, seat) => ({
      name: principal.id,
      reservation: briefs[seat]!.noDeal - tailHarm(agenda, ground, seat, null),
    })),
    utilities,
  };
}

/** Counts the outcomes of an additive domain. The sums are made issue by issue, in their order. */
export function enumerate({ rows, ...rest }: AdditiveDomain): Domain {
  const utilities = rows.map(issues => {
    let before = new Float64Array(1);
    for (const row of issues) {
      const after = new Float64Array(before.length * row.length);
      let outcome = 0;
      for (let place = 0; place < before.length; place++)
        for (let value = 0; value < row.length; value++) after[outcome++] = before[place]! + row[value]!;
      before = after;
    }
    return before;
  });
  return { ...rest, utilities };
}

/** Value of each issue in an outcome. */
export function outcomeAt({ sizes }: Pick<Domain, 'sizes'>, index: number): number[] {
  const positions = new Array<number>(sizes.length).fill(0);
  let rest = index;
  for (let issue = sizes.length - 1; issue >= 0; issue--) {
    positions[issue] = rest % sizes[issue]!;
    rest = Math.floor(rest / sizes[issue]!);
  }
  return positions;
}

/** Number of the outcome with these values. */
export const indexOf = ({ sizes }: Pick<Domain, 'sizes'>, positions: readonly number[]): number =>
  positions.reduce((index, position, issue) => index * sizes[issue]! + position, 0);
