import { type EventObject, fromCallback } from 'xstate';
import type { Move, Refusal, View } from '../rules/index.ts';
import { messageOf } from './message.ts';
import type { Seat } from './seat.ts';

/** What comes of a question. */
export type AskEvent =
  | { readonly type: 'ANSWER'; readonly move: Move }
  | { readonly type: 'BROKEN'; readonly message: string }
  | { readonly type: 'LATE'; readonly by: number };

export interface AskInput {
  readonly seat: Seat;
  readonly by: number;
  readonly view: View;
  readonly refusal: Refusal | null;
  /** Takes late answers, which come after the asking actor is gone. */
  readonly report: (event: AskEvent) => void;
}

/** Asks a seat once. When the sitting leaves the question, the signal aborts and what still comes is late. */
export const askSeat = fromCallback<EventObject, AskInput>(({ input, sendBack }) => {
  const { seat, by, view, refusal, report } = input;
  const controller = new AbortController();
  const { signal } = controller;
  // The async wrapper turns what a seat throws at once into a rejection.
  const answer = (async () => seat.ask({ view, refusal, signal }))();
  answer.then(
    move => (signal.aborted ? report({ type: 'LATE', by }) : sendBack({ type: 'ANSWER', move })),
    (error: unknown) => {
      // A seat that gives up because it was told to is in order.
      if (!signal.aborted) sendBack({ type: 'BROKEN', message: messageOf(error) });
    },
  );
  return () => controller.abort();
});
