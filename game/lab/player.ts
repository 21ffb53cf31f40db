import {
  createMind,
  type Difficulty,
  type MindOptions,
  type Policy,
  randomPolicy,
} from '../opponent/index.ts';
import {
  definitionOf,
  isForm,
  type Move,
  type MoveKind,
  type ReadoutTone,
  refusal,
  type View,
} from '../rules/index.ts';

type WithoutMover<M> = M extends Move ? Omit<M, 'by'> : never;

/** A move that is made in a given round whatever the mind thinks of it, if it is legal there. */
export interface Order {
  readonly round: number;
  readonly move: WithoutMover<Move>;
}

/** Who plays a seat in an experiment, as data that can be handed to another thread. */
export interface Player {
  /** The mind unless said otherwise. */
  readonly policy?: 'mind' | 'random';
  /** Even unless said otherwise. */
  readonly difficulty?: Difficulty;
  readonly temperament?: MindOptions['temperament'];
  readonly without?: readonly MoveKind[];
  readonly orders?: readonly Order[];
  /** Tone of all its accounts; its own choice unless said otherwise. */
  readonly tone?: ReadoutTone;
  /** Kinds of move that it makes whenever they are legal, the first of them first. */
  readonly always?: readonly MoveKind[];
}

/** The policy of a player. */
export function policyOf({ policy, difficulty, temperament, without, orders, always, tone }: Player): Policy {
  if (policy === 'random') return randomPolicy;
  const mind = createMind({
    difficulty: difficulty ?? 'even',
    ...(temperament && { temperament }),
    ...(without && { without }),
  });
  if (!orders && !always && !tone) return mind;
  return (view, seed) => {
    if (tone && view.negotiation.phase === 'readout') return { kind: 'readout', by: view.me as number, tone };
    const forced = ordered(view, orders ?? []) ?? habitual(view, always ?? []);
    if (!forced) return mind(view, seed);
    if (definitionOf(forced.kind).venue !== 'room') return forced;
    // Minds speak in public before they go into the room, so the room waits for them.
    const own = mind(view, seed);
    return definitionOf(own.kind).venue === 'podium' ? own : forced;
  };
}

function ordered(view: View, orders: readonly Order[]): Move | null {
  for (const { round, move } of orders) {
    if (view.negotiation.round !== round) continue;
    const candidate = { ...move, by: view.me } as Move;
    if (!refusal(view, candidate)) return candidate;
  }
  return null;
}

function habitual(view: View, kinds: readonly MoveKind[]): Move | null {
  const by = view.me as number;
  for (const kind of kinds) {
    const { venue, candidates } = definitionOf(kind);
    if (venue === 'implementation' || view.negotiation.phase === 'implementation') continue;
    for (const candidate of candidates(view, by)) {
      const move = isForm(candidate) ? longest(candidate) : candidate;
      if (move && !refusal(view, move)) return move;
    }
  }
  return null;
}

/** A suspension for as long as possible; a form of any other kind is left to the mind. */
const longest = (form: Extract<Parameters<typeof isForm>[0], { form: unknown }>): Move | null =>
  form.kind === 'suspend'
    ? { kind: 'suspend', by: form.by, measure: form.measure, until: form.form.to }
    : null;
