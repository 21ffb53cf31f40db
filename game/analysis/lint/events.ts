import type { Agenda, Condition, Scenario, ScenarioEvent } from '../../scenario/types.ts';
import { type Rule, remark } from './rule.ts';

/** Beyond this many cases a condition is taken to be possible. */
const MOST_CASES = 50_000;

/** Parts of conditions that are looked at for one file; those of the events after that are taken to be possible. */
const MOST_LOOKS = 2_000_000;

/** Events whose condition cannot hold at the dawn for which they are written, whatever is played before. */
export const events: Rule = ({ scenario }) => {
  const patience = { looks: MOST_LOOKS };
  return scenario.events.flatMap((event, index) => {
    if (!event.when || canHold(scenario, event, event.when, patience)) return [];
    const path = ['events', index, 'when'];
    const data = { event: event.id, round: event.round };
    return [remark('eventNever', path, data, { kind: 'remove', path })];
  });
};

/** What a condition looks at, by name, and every value that it could have then. */
type Cases = Map<string, Set<string | number>>;
type Case = ReadonlyMap<string, string | number>;

function canHold(
  { agenda }: Scenario,
  event: ScenarioEvent,
  when: Condition,
  patience: { looks: number },
): boolean {
  const cases: Cases = new Map();
  const size = collect(agenda, event, when, cases);
  const count = [...cases.values()].reduce((product, values) => product * values.size, 1);
  if (count > MOST_CASES || count * size > patience.looks) return true;
  patience.looks -= count * size;
  return allCases([...cases]).some(it => holdsIn(it, when));
}

const nameOf = (part: Exclude<Condition, { readonly of: unknown }>): string => {
  switch (part.is) {
    case 'paid':
    case 'drafted':
      return `${part.is} ${part.issue}`;
    case 'measure':
      return `measure ${part.measure}`;
    case 'line':
      return `line ${part.line}`;
    case 'meter':
      return `${part.meter} ${part.principal}`;
  }
};

/** Gives back of how many conditions this one is made. */
function collect(agenda: Agenda, event: ScenarioEvent, condition: Condition, cases: Cases): number {
  switch (condition.is) {
    case 'not':
      return 1 + collect(agenda, event, condition.of, cases);
    case 'any':
    case 'all':
      return condition.of.reduce((size, part) => size + collect(agenda, event, part, cases), 1);
    case 'meter': {
      // Meters go anywhere: on either side of every threshold.
      const name = nameOf(condition);
      cases.set(name, (cases.get(name) ?? new Set([-1])).add(condition.from));
      return 1;
    }
    default: {
      const name = nameOf(condition);
      if (!cases.has(name)) cases.set(name, new Set(valuesOf(agenda, event, condition)));
      return 1;
    }
  }
}

/** Before the first turn everything stands as the file has it; the end of a game brings states of its own. */
function valuesOf(
  agenda: Agenda,
  { round, afterDeal }: ScenarioEvent,
  part: Extract<Condition, { readonly is: 'paid' | 'drafted' | 'measure' | 'line' }>,
): readonly (string | number)[] {
  const isFirst = round === 1 && !afterDeal;
  switch (part.is) {
    case 'paid':
      return isFirst ? [0] : [0, ...agenda.issues[part.issue]!.payable];
    case 'drafted':
      return isFirst ? [-1] : [-1, ...agenda.issues[part.issue]!.positions.keys()];
    case 'measure': {
      if (afterDeal) return ['idle', 'announced', 'inForce', 'suspended', 'settled'];
      const { start } = agenda.measures[part.measure]!;
      if (isFirst) return start ? [start.effective <= 1 ? 'inForce' : 'announced'] : ['idle'];
      return ['idle', 'announced', 'inForce', 'suspended'];
    }
    case 'line': {
      if (isFirst) return ['latent'];
      const during = ['latent', 'declared', 'tested'];
      return afterDeal ? [...during, 'held', 'reinterpreted', 'crossed'] : during;
    }
  }
}

const allCases = (cases: readonly (readonly [string, ReadonlySet<string | number>])[]): Case[] =>
  cases.reduce<Case[]>(
    (before, [name, values]) => before.flatMap(it => [...values].map(value => new Map(it).set(name, value))),
    [new Map()],
  );

function holdsIn(it: Case, condition: Condition): boolean {
  switch (condition.is) {
    case 'not':
      return !holdsIn(it, condition.of);
    case 'any':
      return condition.of.some(part => holdsIn(it, part));
    case 'all':
      return condition.of.every(part => holdsIn(it, part));
    case 'measure':
    case 'line':
      return condition.in.includes(String(it.get(nameOf(condition))));
    default:
      return Number(it.get(nameOf(condition))) >= condition.from;
  }
}
