import { assign, enqueueActions, type SnapshotFrom, setup } from 'xstate';
import {
  CHARTS,
  type ChartStep,
  type LogEntry,
  type Move,
  type Negotiation,
  play,
  type Refusal,
  refusal,
  viewOf,
} from '../rules/index.ts';
import type { Scenario } from '../scenario/types.ts';
import {
  CHART_NAMES,
  type RegionEvent,
  regionNames,
  regionOf,
  type Statuses,
  statusesIn,
  stepEvent,
} from './regions.ts';

export interface NegotiationContext {
  /** The truth of the moment. */
  readonly negotiation: Negotiation;
  /** Why the last move was not taken; null when it was. */
  readonly refusal: Refusal | null;
  /** Steps of the charts in the last ply, in order. */
  readonly lastSteps: readonly ChartStep[];
  /** Entries of the log from the last ply. */
  readonly lastLog: readonly LogEntry[];
}

/** `MOVE` comes from outside; region events are raised by the machine itself. */
export type NegotiationEvent =
  | { readonly type: 'MOVE'; readonly move: Move }
  | { readonly type: RegionEvent };

/**
 * The life cycles of one negotiation as a parallel machine: one region for the phase, one for each instrument. It
 * starts at any moment of a game, the first or one that a replay has reached.
 *
 * A move is judged by `refusal` first: a refused one keeps everything and leaves code and data behind. A legal one
 * goes through `play` in the machine's only change of state, and every chart step that `play` reports is raised, so
 * that the regions follow. They carry no guards: which steps exist is the charts' law, what a step costs is the
 * rules'.
 */
export function createNegotiationMachine(scenario: Scenario, start: Negotiation) {
  const names = regionNames(scenario.agenda);
  const statuses = statusesIn(scenario.agenda, start);
  const regions = CHART_NAMES.flatMap(chart =>
    names[chart].map(name => [name, regionOf(CHARTS[chart], name, statuses[name]!)] as const),
  );
  const why = ({ negotiation }: NegotiationContext, move: Move) => lawOn(scenario, negotiation, move);

  return setup({
    types: {} as { context: NegotiationContext; events: NegotiationEvent },
    guards: {
      isLegal: ({ context, event }) => event.type === 'MOVE' && why(context, event.move) === null,
    },
    actions: {
      play: assign(({ context, event }) => {
        if (event.type !== 'MOVE') return {};
        const { next, steps, log } = play(scenario, context.negotiation, event.move);
        return { negotiation: next, refusal: null, lastSteps: steps, lastLog: log };
      }),
      follow: enqueueActions(({ context, enqueue }) => {
        for (const step of context.lastSteps) enqueue.raise({ type: stepEvent(names, step) });
      }),
      refuse: assign({
        refusal: ({ context, event }) => (event.type === 'MOVE' ? why(context, event.move) : context.refusal),
      }),
    },
  }).createMachine({
    id: 'negotiation',
    type: 'parallel',
    context: { negotiation: start, refusal: null, lastSteps: [], lastLog: [] },
    on: {
      MOVE: [{ guard: 'isLegal', actions: ['play', 'follow'] }, { actions: 'refuse' }],
    },
    states: Object.fromEntries(regions),
  });
}

export type NegotiationMachine = ReturnType<typeof createNegotiationMachine>;

/** What the regions show, to be compared with `statusesIn` of the Negotiation. */
export const statusesOf = (snapshot: SnapshotFrom<NegotiationMachine>): Statuses =>
  snapshot.value as unknown as Statuses;

/** The law on whoever is to move, without the log, which no refusal reads. Takes any value for a move. */
function lawOn(scenario: Scenario, n: Negotiation, move: Move): Refusal | null {
  return refusal(viewOf(scenario, { ...n, log: [] }, n.toMove ?? 'public'), move);
}
