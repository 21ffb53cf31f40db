import type { MachineInput, MachinePlayer, SaidObjection } from '../desk/ports.ts';
import { fallbackMove } from '../flow/fallback.ts';
import type { Question } from '../flow/seat.ts';
import type { Move, View } from '../rules/index.ts';

export interface MachineQuestion {
  readonly id: number;
  readonly view: View;
  readonly seed: number;
  readonly policy: string;
}

export interface MachineAnswer {
  readonly id: number;
  readonly move: Move | null;
  readonly error: string | null;
}

/** Follows on a move that ends a turn, so that the move need not wait for it. */
export interface MachineObjections {
  readonly id: number;
  readonly objections: readonly SaidObjection[];
}

/** The part of a Web Worker that is needed. */
export interface Thinker {
  postMessage(question: MachineQuestion): void;
  terminate(): void;
  onmessage: ((event: { readonly data: MachineAnswer | MachineObjections }) => void) | null;
  onerror: ((event: { preventDefault?(): void }) => void) | null;
  onmessageerror: (() => void) | null;
}

/** Milliseconds after which a machine that says nothing counts as broken. */
const PATIENCE = 30_000;
/** A question is put once, and once more to a new worker. */
const TRIES = 2;

interface MachineSeatInput extends MachineInput {
  readonly open: () => Thinker;
  readonly patience?: number;
}

/**
 * A seat for a policy in a Web Worker. A worker that breaks, hangs or cannot be made is replaced once and asked
 * again; then the machine passes and `onTrouble` hears of it, so that the game goes on. A question that is no longer
 * wanted ends the worker that is still busy with it.
 */
export function machineSeat(input: MachineSeatInput): MachinePlayer {
  const { open, policy, seed, onTrouble, onObjections, patience } = input;
  let worker: Thinker | null = null;
  let tries = 0;
  let nextId = 0;

  function close(): void {
    worker?.terminate();
    worker = null;
  }

  function think(view: View, seedNow: number, signal: AbortSignal): Promise<Move> {
    return new Promise((resolve, reject) => {
      const id = nextId++;
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        finish();
      };
      const breakDown = (why: string) => {
        close();
        settle(() => reject(new Error(why)));
      };
      const stop = () => breakDown('aborted');
      const timer = setTimeout(() => breakDown('silent'), patience ?? PATIENCE);
      signal.addEventListener('abort', stop);
      try {
        worker ??= open();
        worker.onerror = event => {
          event.preventDefault?.();
          breakDown('crashed');
        };
        worker.onmessageerror = () => breakDown('crashed');
        worker.onmessage = ({ data }) => {
          if (data.id !== id) return;
          if ('objections' in data) {
            onObjections(data.objections);
            return;
          }
          const { move } = data;
          if (move) settle(() => resolve(move));
          else breakDown(data.error ?? 'no move');
        };
        worker.postMessage({ id, view, seed: seedNow, policy });
      } catch (error) {
        breakDown(String(error));
      }
    });
  }

  return {
    name: policy,
    person: false,
    close,
    async ask({ view, refusal, signal }: Question): Promise<Move> {
      // After a refusal the policy is given another chance, as `policySeat` does.
      tries = refusal ? tries + 1 : 0;
      for (let attempt = 0; attempt < TRIES; attempt++) {
        try {
          return await think(view, seed + tries, signal);
        } catch (error) {
          if (signal.aborted) throw error;
        }
      }
      onTrouble();
      return fallbackMove(view);
    },
  };
}
