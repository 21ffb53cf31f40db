import {
  type ActorOptions,
  type ActorRefFrom,
  assign,
  createActor,
  type SnapshotFrom,
  sendTo,
  setup,
  stopChild,
} from 'xstate';
import { type Move, type Refusal, type View, type Viewer, viewOf } from '../rules/index.ts';
import { type AskEvent, type AskInput, askSeat } from './ask.ts';
import { fallbackMove } from './fallback.ts';
import { messageOf } from './message.ts';
import { createNegotiationMachine, type NegotiationMachine } from './negotiation.ts';
import {
  advance,
  openingOf,
  type Progress,
  type SittingRecord,
  type Start,
  takeBack,
  writeRecord,
} from './record.ts';
import type { Seat } from './seat.ts';

/** What a sitting is made of. */
export interface SittingInput extends Start {
  /** Who plays each principal, in the order of the scenario. */
  readonly seats: readonly Seat[];
  /** Where to begin, from `resume`; the opening if left out. */
  readonly from?: Progress;
  /** Milliseconds for each question; null waits for ever. */
  readonly timeLimit?: number | null;
  /** Tries that a seat which is no person has for each question. */
  readonly tries?: number;
  /** Called with the whole record after every applied ply and every undo. */
  readonly onSave?: (record: SittingRecord) => void;
}

/** Why the sitting itself did not take an event; the rest are the rules' refusals. */
export type SittingCode = 'notAsked' | 'paused' | 'gameOver' | 'nothingToUndo';

export type SittingRefusal = Refusal | { readonly code: SittingCode; readonly data: Refusal['data'] };

/** Something that went wrong and was dealt with. */
export interface Incident {
  readonly ply: number;
  /** The seat concerned; null where it was a hook. */
  readonly by: number | null;
  /** `faulty`: out of tries, the fallback was played; `late`: an answer to an old question; the others speak for themselves. */
  readonly what: 'illegal' | 'broken' | 'silent' | 'faulty' | 'late' | 'saveFailed' | 'tellFailed';
  readonly refusal: Refusal | null;
  /** What a broken seat or hook threw. */
  readonly message: string | null;
}

/** Only so many incidents are kept, the newest. */
const MOST_INCIDENTS = 100;

export interface SittingContext extends Start {
  readonly seats: readonly Seat[];
  readonly timeLimit: number | null;
  readonly tries: number;
  readonly onSave: ((record: SittingRecord) => void) | null;
  readonly progress: Progress;
  /** The live negotiation; after an undo it is a new one. */
  readonly negotiation: ActorRefFrom<NegotiationMachine> | null;
  /** The move under way, and whether the sitting chose it in a seat's stead. */
  readonly candidate: { readonly move: Move; readonly fallback: boolean } | null;
  /** What came of the present question so far. Illegal moves of persons are not counted as failures. */
  readonly question: { readonly failures: number; readonly refusal: Refusal | null };
  /** Why the last event was not taken; null once a move has been. */
  readonly refusal: SittingRefusal | null;
  readonly incidents: readonly Incident[];
  /** Answers to old questions. */
  readonly late: number;
  /** Why the sitting failed; null while it has not. */
  readonly fault: string | null;
}

export type SittingEvent =
  | { readonly type: 'MOVE'; readonly move: Move }
  | { readonly type: 'PAUSE' | 'RESUME' | 'UNDO' }
  | AskEvent
  | { readonly type: 'HOOK_FAILED'; readonly what: 'saveFailed' | 'tellFailed'; readonly message: string }
  | { readonly type: `xstate.snapshot.${string}`; readonly snapshot: SnapshotFrom<NegotiationMachine> }
  | { readonly type: `xstate.error.actor.${string}`; readonly error: unknown };

const NEW_QUESTION: SittingContext['question'] = { failures: 0, refusal: null };

function seatToMove({ progress, seats }: SittingContext): Seat {
  return seats[progress.negotiation.toMove!]!;
}

function viewToMove({ scenario, progress }: SittingContext): View {
  return viewOf(scenario, progress.negotiation, progress.negotiation.toMove!);
}

/** What the negotiation made of the candidate; null for any other event. */
function answerOf(event: SittingEvent) {
  return 'snapshot' in event ? event.snapshot.context : null;
}

/** The incidents with one more, of the seat to move unless it says otherwise. */
function withIncident(context: SittingContext, what: Incident['what'], more: Partial<Incident> = {}) {
  const { ply, toMove } = context.progress.negotiation;
  const incident: Incident = { ply, by: toMove, what, refusal: null, message: null, ...more };
  return [...context.incidents, incident].slice(-MOST_INCIDENTS);
}

/** The seat gave no good answer: the sitting moves in its stead. */
const fallBack = (context: SittingContext, what: 'silent' | 'faulty'): Partial<SittingContext> => ({
  candidate: { move: fallbackMove(viewToMove(context)), fallback: true },
  incidents: withIncident(context, what),
});

const setting = setup({
  types: {} as { context: SittingContext; events: SittingEvent; input: SittingInput },
  actors: { seat: askSeat },
  delays: { timeLimit: ({ context }) => context.timeLimit ?? 0 },
  guards: {
    isTimed: ({ context }) => context.timeLimit !== null,
    isOver: ({ context }) => context.progress.negotiation.toMove === null,
    asksPerson: ({ context }) => seatToMove(context).person,
    canUndo: ({ context }) => mayUndo(context),
    isTaken: ({ event }) => answerOf(event)?.refusal === null,
    endsGame: ({ event }) => {
      const answer = answerOf(event);
      return answer?.refusal === null && answer.negotiation.toMove === null;
    },
    wasFallback: ({ context }) => context.candidate?.fallback === true,
    /** Persons may err for ever; other seats, and whatever breaks, only so often. */
    mayTryAgain: ({ context, event }) =>
      (seatToMove(context).person && event.type !== 'BROKEN') ||
      context.question.failures + 1 < context.tries,
  },
  actions: {
    /** Seats the live negotiation at the state of the moment. */
    begin: assign({
      negotiation: ({ context, spawn }) =>
        spawn(createNegotiationMachine(context.scenario, context.progress.negotiation), {
          syncSnapshot: true,
        }),
    }),
    takeMove: assign({
      candidate: ({ context, event }) =>
        event.type === 'MOVE' || event.type === 'ANSWER'
          ? { move: event.move, fallback: false }
          : context.candidate,
    }),
    submit: sendTo(
      ({ context }) => context.negotiation!,
      ({ context }) => ({ type: 'MOVE' as const, move: context.candidate!.move }),
    ),
    goOn: assign(({ context, event }) => {
      const answer = answerOf(event)!;
      const { negotiation, lastLog } = answer;
      return {
        progress: advance(context.scenario, context.progress, context.candidate!.move, negotiation, lastLog),
        candidate: null,
        question: NEW_QUESTION,
        refusal: null,
      };
    }),
    goBack: assign(({ context }) => ({
      progress: takeBack(context.progress) ?? context.progress,
      question: NEW_QUESTION,
      refusal: null,
    })),
    noteRefused: assign(({ context, event }) => {
      const { refusal } = answerOf(event)!;
      const failures = context.question.failures + (seatToMove(context).person ? 0 : 1);
      return {
        candidate: null,
        refusal,
        question: { failures, refusal },
        incidents: withIncident(context, 'illegal', { refusal }),
      };
    }),
    noteBroken: assign(({ context, event }) => ({
      question: { failures: context.question.failures + 1, refusal: null },
      incidents: withIncident(context, 'broken', { message: event.type === 'BROKEN' ? event.message : null }),
    })),
    noteLate: assign(({ context, event }) => ({
      late: context.late + 1,
      incidents: withIncident(context, 'late', { by: event.type === 'LATE' ? event.by : null }),
    })),
    noteHook: assign({
      incidents: ({ context, event }) =>
        event.type === 'HOOK_FAILED'
          ? withIncident(context, event.what, { by: null, message: event.message })
          : context.incidents,
    }),
    noteFault: assign({
      fault: ({ context, event }) =>
        'error' in event ? messageOf(event.error) : `fallback ${context.candidate?.move.kind} refused`,
    }),
    fallBackSilent: assign(({ context }) => fallBack(context, 'silent')),
    fallBackFaulty: assign(({ context }) => fallBack(context, 'faulty')),
    /** Turns an event away with a code of the sitting's own. */
    turnAway: assign({ refusal: (_, { code }: { code: SittingCode }) => ({ code, data: {} }) }),
    tell: ({ context, self }) => {
      const { scenario, seats, progress } = context;
      seats.forEach((seat, index) => {
        try {
          seat.tell?.(viewOf(scenario, progress.negotiation, index));
        } catch (error) {
          self.send({ type: 'HOOK_FAILED', what: 'tellFailed', message: messageOf(error) });
        }
      });
    },
    save: ({ context, self }) => {
      try {
        context.onSave?.(recordOf(context));
      } catch (error) {
        self.send({ type: 'HOOK_FAILED', what: 'saveFailed', message: messageOf(error) });
      }
    },
  },
});

const turnAway = (code: SittingCode) => ({ actions: { type: 'turnAway', params: { code } } }) as const;

/**
 * One game being played: it asks the seat whose turn it is, submits the answer to the live negotiation, tells all
 * seats how things stand, saves, and asks on. Nothing that a seat does ends it: silence, nonsense and broken promises
 * become incidents and, in the end, a fallback move. `failed` is for errors of the program.
 */
export const sittingMachine = setting.createMachine({
  id: 'sitting',
  context: ({ input }) => {
    const { scenario, seed, options, seats } = input;
    if (seats.length !== scenario.agenda.principals.length)
      throw new RangeError(`${seats.length} seats for ${scenario.agenda.principals.length} principals`);
    return {
      scenario,
      seed,
      options,
      seats,
      timeLimit: input.timeLimit ?? null,
      tries: input.tries ?? 3,
      onSave: input.onSave ?? null,
      progress: input.from ?? openingOf(input),
      negotiation: null,
      candidate: null,
      question: NEW_QUESTION,
      refusal: null,
      incidents: [],
      late: 0,
      fault: null,
    };
  },
  initial: 'opening',
  on: {
    MOVE: turnAway('notAsked'),
    UNDO: turnAway('nothingToUndo'),
    LATE: { actions: 'noteLate' },
    HOOK_FAILED: { actions: 'noteHook' },
    'xstate.error.actor.*': { target: '.failed', actions: 'noteFault' },
  },
  states: {
    opening: {
      entry: ['begin', 'tell'],
      always: [{ guard: 'isOver', target: 'over' }, { target: 'asking' }],
    },
    asking: {
      invoke: {
        id: 'seat',
        src: 'seat',
        input: ({ context, self }): AskInput => ({
          seat: seatToMove(context),
          by: context.progress.negotiation.toMove!,
          view: viewToMove(context),
          refusal: context.question.refusal,
          report: event => {
            if (self.getSnapshot().status === 'active') self.send(event);
          },
        }),
      },
      on: {
        ANSWER: { target: 'applying', actions: 'takeMove' },
        MOVE: [{ guard: 'asksPerson', target: 'applying', actions: 'takeMove' }, turnAway('notAsked')],
        BROKEN: [
          { guard: 'mayTryAgain', target: 'asking', reenter: true, actions: 'noteBroken' },
          { target: 'applying', actions: ['noteBroken', 'fallBackFaulty'] },
        ],
        PAUSE: { target: 'paused' },
        UNDO: [
          {
            guard: 'canUndo',
            target: 'asking',
            reenter: true,
            actions: [stopChild(({ context }) => context.negotiation!), 'goBack', 'begin', 'tell', 'save'],
          },
          turnAway('nothingToUndo'),
        ],
      },
      initial: 'patient',
      states: {
        patient: { always: { guard: 'isTimed', target: 'timed' } },
        timed: { after: { timeLimit: { target: '#sitting.applying', actions: 'fallBackSilent' } } },
      },
    },
    applying: {
      entry: 'submit',
      on: {
        'xstate.snapshot.*': [
          { guard: 'endsGame', target: 'over', actions: ['goOn', 'tell', 'save'] },
          { guard: 'isTaken', target: 'asking', actions: ['goOn', 'tell', 'save'] },
          { guard: 'wasFallback', target: 'failed', actions: 'noteFault' },
          { guard: 'mayTryAgain', target: 'asking', actions: 'noteRefused' },
          { target: 'applying', reenter: true, actions: ['noteRefused', 'fallBackFaulty'] },
        ],
      },
    },
    paused: {
      on: { RESUME: { target: 'asking' }, MOVE: turnAway('paused'), UNDO: turnAway('paused') },
    },
    over: {
      on: { MOVE: turnAway('gameOver'), UNDO: turnAway('gameOver') },
    },
    failed: {},
  },
});

export type Sitting = ActorRefFrom<typeof sittingMachine>;
export type SittingSnapshot = SnapshotFrom<typeof sittingMachine>;
export type SittingState = 'opening' | 'asking' | 'applying' | 'paused' | 'over' | 'failed';

/** Makes the actor of a sitting; subscribe, then `start()` it. `clock` is XState's own unless a test gives another. */
export function createSitting({
  clock,
  ...input
}: SittingInput & { readonly clock?: ActorOptions<typeof sittingMachine>['clock'] }) {
  return createActor(sittingMachine, { input, ...(clock && { clock }) });
}

/** What one viewer's screen shows of a sitting. */
export interface SittingView {
  readonly view: View;
  readonly state: SittingState;
  readonly mayUndo: boolean;
  readonly undos: number;
  /** Why the viewer's last event was not taken. */
  readonly refusal: SittingRefusal | null;
}

export function sittingView({ value, context }: SittingSnapshot, who: Viewer): SittingView {
  const { scenario, progress, refusal } = context;
  const mine = progress.negotiation.toMove === who;
  return {
    view: viewOf(scenario, progress.negotiation, who),
    state: typeof value === 'object' ? 'asking' : value,
    mayUndo: mine && value !== 'paused' && mayUndo(context),
    undos: progress.undos,
    refusal: mine ? refusal : null,
  };
}

/** The record of a sitting as it stands. */
export const recordOf = (context: SittingContext): SittingRecord =>
  writeRecord(
    context,
    context.seats.map(seat => seat.name),
    context.progress,
  );

/** The progress keeps only what may be taken back, by whoever is to move; only a person may ask for it. */
const mayUndo = (context: SittingContext): boolean =>
  context.progress.takeBacks.length > 0 && seatToMove(context).person;
