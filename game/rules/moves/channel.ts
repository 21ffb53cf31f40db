import type { Seat } from '../../scenario/types.ts';
import type { Act } from '../act.ts';
import { pairIndex } from '../negotiation.ts';
import type { View } from '../view.ts';
import { type Refusal, refuse } from './define.ts';

/** Why a channel cannot be used. Theory: back channels, Wanis-St. John 2006. */
export function channelRefusal(view: View, p: Seat, q: Seat): Refusal {
  const channel = view.negotiation.channels[pairIndex(view.agenda.principals.length, p, q)]!;
  return channel.status === 'burned'
    ? refuse('channelBurned', { principal: q, until: channel.burnedUntil })
    : refuse('channelClosed', { principal: q, trust: view.agenda.constants.channel.trust });
}

/** Chance that a quiet contact with the others becomes public: it falls with the mean trust of the pairs involved. */
export function leakChance(act: Act, by: Seat, others: readonly Seat[]): number {
  let sum = 0;
  for (const other of others) sum += act.n.trust[by]![other]! + act.n.trust[other]![by]!;
  return act.constants.channel.leak * (1 - sum / (2 * others.length) / 100);
}

/** A contact became public: it costs the mover Face and burns the channels involved. */
export function leakOut(act: Act, by: Seat, others: readonly Seat[], from: 'table' | 'soundOut'): void {
  act.tell('leak', by, 'all', { from, with: [...others] });
  act.add(by, 'face', -act.constants.channel.leakFace, 'leak');
  act.burn(by, others);
}

/** A party holds at most one mark; this takes it back. */
export function clearMark(act: Act, by: Seat): void {
  act.n.drafts.forEach((state, author) => {
    if (state.status !== 'standing' || !state.marks.includes(by)) return;
    state.marks = state.marks.filter(seat => seat !== by);
    act.stepDraft(author, 'unmark');
  });
}
