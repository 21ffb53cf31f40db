import { type Move, plainReadout, type Refusal, type View } from '../rules/index.ts';

/** What a seat is asked. It holds a View and nothing more. */
export interface Question {
  readonly view: View;
  /** Why the last answer to this question was not taken; null when it is asked for the first time. */
  readonly refusal: Refusal | null;
  /** Aborts when the answer is no longer wanted: a pause, an undo, time run out. */
  readonly signal: AbortSignal;
}

/** Who plays a principal: a person, a program, a remote student, a script. */
export interface Seat {
  /** As replays name it: "person", "machine", a name. */
  readonly name: string;
  /**
   * Whether an interface speaks for this seat. Then the sitting takes `MOVE` and `UNDO` for it, and asks again
   * without end after illegal moves; other seats have a limited number of tries.
   */
  readonly person: boolean;
  /** Answers with a move. An answer after the signal has aborted is late: it is counted and ignored. */
  ask(question: Question): Promise<Move>;
  /** Hears how things stand after every ply. */
  tell?(view: View): void;
}

/** A seat for the interface of a person. */
export interface PersonSeat extends Seat {
  /** The question that waits for an answer, or null. */
  readonly question: Question | null;
  /** Answers it; false if nothing was asked. */
  answer(move: Move): boolean;
}

export function personSeat(name = 'person'): PersonSeat {
  let open: { readonly question: Question; readonly resolve: (move: Move) => void } | null = null;
  return {
    name,
    person: true,
    get question() {
      return open?.question ?? null;
    },
    ask(question) {
      return new Promise(resolve => {
        const mine = { question, resolve };
        open = mine;
        question.signal.addEventListener('abort', () => {
          if (open === mine) open = null;
        });
      });
    },
    answer(move) {
      if (!open) return false;
      open.resolve(move);
      open = null;
      return true;
    },
  };
}

/** A synchronous player: the same view and seed give the same move. */
export type Policy = (view: View, seed: number) => Move;

/** A seat for a policy. After a refusal it is given another seed, so that one with chance may answer better. */
export function policySeat(policy: Policy, seed = 0, name = 'machine'): Seat {
  let tries = 0;
  return {
    name,
    person: false,
    async ask({ view, refusal }) {
      tries = refusal ? tries + 1 : 0;
      return policy(view, seed + tries);
    },
  };
}

/** A seat that gives the moves of a list in order, and plain accounts where the list names none; asked for more, it fails. */
export function scriptSeat(moves: readonly Move[], name = 'script'): Seat {
  let next = -1;
  let askedAt = -1;
  return {
    name,
    person: false,
    async ask({ view, refusal }) {
      // The same question again (after a pause) is the same move again.
      const place = refusal || view.negotiation.ply !== askedAt ? next + 1 : next;
      const move = moves[place];
      const plain = plainReadout(view.negotiation);
      if (plain && move?.kind !== 'readout') return plain;
      next = place;
      askedAt = view.negotiation.ply;
      if (!move) throw new RangeError(`the script has no move ${place + 1}`);
      return move;
    },
  };
}
