import {
  draftIn,
  type LogEntry,
  type LogKind,
  lifts,
  type MeasureState,
  measuresAtStart,
  stands,
} from '../../rules/index.ts';
import type { Draft, Meters, Scenario } from '../../scenario/types.ts';
import type { ReceiptSource } from './receipts.ts';

/** An amount that an event left for later, with the place of its effect in the file. */
export interface Bonus {
  readonly event: number;
  readonly effect: number;
  readonly by: number;
}

/** The state as a log tells it, for whoever reads that log: all that changes of visible numbers depend on. */
export interface Retold {
  readonly meters: Meters[];
  readonly measures: MeasureState[];
  readonly lines: ('latent' | 'declared')[];
  /**
   * Last draft by seat, where the reader saw it tabled. A first one after a failed vote weighs nothing, so that voids
   * need no trace.
   */
  readonly drafts: (Draft | null)[];
  /** The draft that the last one tabled by a seat replaced. */
  readonly replaced: (Draft | null)[];
  readonly paid: number[];
  /** Last round in which concessions of a seat cost double. */
  readonly echoUntil: number[];
  readonly bonuses: Bonus[][];
  /** The draft that went to the last vote. */
  agreed: Draft | null;
  /** The last checkpoint. */
  checkpoint: { readonly benchmark: number; readonly place: number; readonly value: number } | null;
}

/** Retells a log up to a change of one of its entries, that change and later ones left out. */
export function retell(source: ReceiptSource, at: number, place: number): Retold {
  const retold = opening(source);
  source.log.slice(0, at).forEach(entry => {
    enter(retold, entry);
    for (const change of entry.changes) apply(retold, change);
    leave(source.scenario, retold, entry);
  });
  const entry = source.log[at]!;
  enter(retold, entry);
  for (const change of entry.changes.slice(0, place)) apply(retold, change);
  return retold;
}

function opening({ scenario: { agenda }, options }: ReceiptSource): Retold {
  return {
    meters: agenda.principals.map(({ start }) => ({ ...start })),
    measures: measuresAtStart(agenda, options),
    lines: agenda.redLines.map(() => 'latent'),
    drafts: agenda.principals.map(() => null),
    replaced: agenda.principals.map(() => null),
    paid: agenda.issues.map(() => 0),
    echoUntil: agenda.principals.map(() => 0),
    bonuses: agenda.principals.map(() => []),
    agreed: null,
    checkpoint: null,
  };
}

/** What holds before the changes of an entry are made. */
function enter(retold: Retold, entry: LogEntry): void {
  const { kind, by, facts } = entry;
  if (kind === 'table') {
    retold.replaced[by!] = retold.drafts[by!]!;
    retold.drafts[by!] = draftIn({ facts });
  } else if (kind === 'threaten' || kind === 'escalate') {
    retold.measures[facts.measure]!.level = facts.level;
  } else if (kind === 'vote') {
    retold.agreed = draftIn({ facts });
  } else if (kind === 'checkpoint') {
    const { benchmark, checkpoint: place, value } = facts;
    retold.checkpoint = { benchmark, place, value };
  }
}

function apply(retold: Retold, change: LogEntry['changes'][number]): void {
  if (change.meter === 'trust') return;
  if (change.meter === 'stake' || change.meter === 'credit')
    retold.measures[change.of]![change.meter] = change.to;
  else retold.meters[change.of]![change.meter] = change.to;
}

const STATUS_AFTER: Readonly<Partial<Record<LogKind, MeasureState['status']>>> = {
  warn: 'warned',
  threaten: 'announced',
  carryOut: 'inForce',
  takeEffect: 'inForce',
  resume: 'inForce',
  snapBack: 'inForce',
  suspend: 'suspended',
  withdraw: 'idle',
};

/** What holds once an entry is told. */
function leave({ agenda, events }: Scenario, retold: Retold, entry: LogEntry): void {
  const { kind, by, facts } = entry;
  const status = STATUS_AFTER[kind];
  if (status && 'measure' in facts) {
    const measure = retold.measures[facts.measure]!;
    measure.status = status;
    measure.due = 'due' in facts ? facts.due : 'until' in facts ? facts.until : null;
    return;
  }
  switch (kind) {
    case 'downPayment':
      pay(retold, facts.issue, facts.position);
      break;
    case 'declare':
      retold.lines[facts.line] = 'declared';
      break;
    case 'soften':
      retold.lines[facts.line] = 'latent';
      break;
    case 'rally':
      retold.echoUntil[by!] = facts.echoUntil;
      retold.bonuses[by!] = [];
      break;
    case 'ratified': {
      const draft = retold.agreed ?? draftIn({ facts });
      agenda.measures.forEach((measure, index) => {
        const state = retold.measures[index]!;
        if (stands(state) && lifts(measure, draft)) state.status = 'settled';
      });
      break;
    }
    case 'event': {
      const event = events.findIndex(({ id }) => id === facts.event);
      events[event]!.effects.forEach((effect, place) => {
        if (effect.change === 'nextRally')
          retold.bonuses[effect.of]!.push({ event, effect: place, by: effect.by });
      });
      break;
    }
  }
}

/** What is done cannot be bargained away: standing drafts below it rise. */
function pay(retold: Retold, issue: number, position: number): void {
  retold.paid[issue] = position;
  retold.drafts.forEach((draft, seat) => {
    if (!draft || draft.positions[issue]! >= position) return;
    const positions = draft.positions.map((old, place) => (place === issue ? position : old));
    retold.drafts[seat] = { positions, covers: draft.covers };
  });
}
