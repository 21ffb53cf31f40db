import type { Change, LogEntry, Negotiation } from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';

/** Every number that the log accounts for, by name. */
export type Ledger = Record<string, number>;

const nameOf = (change: Change): string =>
  change.meter === 'trust' ? `trust ${change.of} ${change.in}` : `${change.meter} ${change.of}`;

/** The numbers as they stand. */
export function ledgerOf(n: Pick<Negotiation, 'meters' | 'trust' | 'measures'>): Ledger {
  const ledger: Ledger = {};
  n.meters.forEach((meters, seat) => {
    for (const [meter, value] of Object.entries(meters)) ledger[`${meter} ${seat}`] = value;
  });
  n.trust.forEach((row, p) => {
    row.forEach((value, q) => {
      if (p !== q) ledger[`trust ${p} ${q}`] = value;
    });
  });
  n.measures.forEach(({ stake, credit }, index) => {
    ledger[`stake ${index}`] = stake;
    ledger[`credit ${index}`] = credit;
  });
  return ledger;
}

/** The numbers before anything was told: what the scenario says, stakes as the class scales them. */
export function firstLedger(scenario: Scenario, start: Negotiation): Ledger {
  const { principals, measures } = scenario.agenda;
  const factor = { off: 0, weak: 0.5, normal: 1, strong: 1.5 }[start.options.audienceCosts];
  return ledgerOf({
    meters: principals.map(principal => ({ ...principal.start })),
    trust: principals.map(principal => [...principal.trust]),
    measures: start.measures.map((state, index) => {
      const authored = measures[index]!.start;
      return { ...state, stake: (authored?.stake ?? 0) * factor, credit: authored?.credit ?? 0 };
    }),
  });
}

/** Follows entries of a log; a change that does not begin where the last one ended throws. */
export function applyChanges(ledger: Ledger, log: readonly LogEntry[]): void {
  for (const entry of log)
    for (const change of entry.changes) {
      const name = nameOf(change);
      if (ledger[name] !== change.from)
        throw new Error(`${entry.kind}: ${name} was ${ledger[name]}, not ${change.from}`);
      if (change.from === change.to) throw new Error(`${entry.kind}: ${name} did not change`);
      ledger[name] = change.to;
    }
}
