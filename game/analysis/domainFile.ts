import { z } from 'zod';
import { type Fault, type Finding, finding, hasErrors, suggestion } from '../scenario/faults.ts';
import { inOrder, readJson } from '../scenario/json.ts';

/** A bargaining problem whose utilities are sums over the issues, so that no outcome need be looked at alone. */
export interface AdditiveDomain {
  readonly name: string;
  readonly issues: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** Number of values by issue. */
  readonly sizes: readonly number[];
  readonly parties: readonly { readonly name: string; readonly reservation: number }[];
  /** Weight times value utility, by party, issue and value. */
  readonly rows: readonly (readonly (readonly number[])[])[];
}

/** Beyond these a file is a slip or an attack, and 1e-9 would be finer than the numbers themselves. */
const LIMITS = { issues: 200, values: 5000, parties: 4, outcomes: 1e30, amount: 1e6, name: 400 } as const;

const name = z.string().min(1).max(LIMITS.name);
const number = z.number().min(-LIMITS.amount).max(LIMITS.amount);

/** The form of the file. Objects are open: keys that are not read here are ignored. */
const domainFile = z.object({
  name: z.string().max(LIMITS.name),
  issues: z
    .array(z.object({ name, values: z.array(name).min(1).max(LIMITS.values) }))
    .min(1)
    .max(LIMITS.issues),
  parties: z
    .array(
      z.object({
        name,
        weights: z.record(z.string(), number),
        valueUtilities: z.record(z.string(), z.record(z.string(), number)),
        reservation: number,
      }),
    )
    .min(2)
    .max(LIMITS.parties),
});

type DomainFile = z.output<typeof domainFile>;

/**
 * Reads a plain scorable domain in JSON: `{ name, issues: [{ name, values }], parties: [{ name, weights: { issue:
 * number }, valueUtilities: { issue: { value: number } }, reservation }] }`, two to four parties. Utility is the sum
 * over the issues of weight times value utility. More than `most` outcomes are a fault. Never throws; every fault has
 * its place in the text.
 */
export function readAdditiveDomain(
  text: string,
  file: string,
  most: number = LIMITS.outcomes,
): { domain: AdditiveDomain | null; faults: readonly Fault[] } {
  const { legible, faults: formFaults, locate } = readJson(domainFile, text, file);
  if (!legible) return { domain: null, faults: formFaults };
  const faults = inOrder([...formFaults, ...locate([...namesAmiss(legible), ...tooMany(legible, most)])]);
  return { domain: hasErrors(faults) ? null : additive(legible), faults };
}

/** Number of outcomes of a domain. */
export const countOutcomes = (sizes: readonly number[]): number =>
  sizes.reduce((product, size) => product * size, 1);

function tooMany({ issues }: DomainFile, most: number): Finding[] {
  const found = countOutcomes(issues.map(({ values }) => values.length));
  return found > most ? [finding('tooManyDrafts', ['issues'], { found, most })] : [];
}

/** Keys of a scenario that a plain domain has not. */
const SCENARIO_KEYS = ['agenda', 'briefs', 'format'];

/** Whether a text is meant as a plain domain and not as a scenario. */
export function isPlainDomain(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return !(
      value !== null &&
      typeof value === 'object' &&
      SCENARIO_KEYS.some(key => Object.hasOwn(value, key))
    );
  } catch {
    return !SCENARIO_KEYS.some(key => text.includes(`"${key}"`));
  }
}

function additive({ name, issues, parties }: DomainFile): AdditiveDomain {
  return {
    name,
    issues: issues.map(issue => ({ name: issue.name, values: issue.values })),
    sizes: issues.map(({ values }) => values.length),
    parties: parties.map(party => ({ name: party.name, reservation: party.reservation })),
    rows: parties.map(({ weights, valueUtilities }) =>
      issues.map(issue =>
        issue.values.map(value => weights[issue.name]! * valueUtilities[issue.name]![value]!),
      ),
    ),
  };
}

/** Names that stand twice, and weights and utilities that a party does not give. */
function namesAmiss({ issues, parties }: DomainFile): Finding[] {
  const findings = [
    ...repeated('issue', issues, index => ['issues', index, 'name']),
    ...repeated('party', parties, index => ['parties', index, 'name']),
    ...issues.flatMap(({ values }, issue) =>
      repeated(
        'value',
        values.map(value => ({ name: value })),
        index => ['issues', issue, 'values', index],
      ),
    ),
  ];
  parties.forEach(({ weights, valueUtilities }, party) => {
    const at = ['parties', party];
    const names = issues.map(issue => issue.name);
    findings.push(
      ...missing('issue', names, weights, [...at, 'weights']),
      ...missing('issue', names, valueUtilities, [...at, 'valueUtilities']),
    );
    for (const issue of issues)
      if (Object.hasOwn(valueUtilities, issue.name))
        findings.push(
          ...missing('value', issue.values, valueUtilities[issue.name]!, [
            ...at,
            'valueUtilities',
            issue.name,
          ]),
        );
  });
  return findings;
}

function repeated(
  kind: string,
  items: readonly { readonly name: string }[],
  path: (index: number) => Finding['path'],
): Finding[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    if (seen.has(item.name)) return [finding('duplicateId', path(index), { kind, name: item.name })];
    seen.add(item.name);
    return [];
  });
}

function missing(
  kind: string,
  names: readonly string[],
  record: Readonly<Record<string, unknown>>,
  path: Finding['path'],
): Finding[] {
  const wanted = new Set(names);
  const strays = Object.keys(record).filter(key => !wanted.has(key));
  return names
    .filter(item => !Object.hasOwn(record, item))
    .map(item =>
      finding('missingEntry', path, {
        kind,
        name: item,
        record: String(path.at(-1)),
        ...suggestion(item, strays),
      }),
    );
}
