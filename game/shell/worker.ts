/// <reference lib="webworker" />
/** The machine, thinking beside the page: it gets views and gives moves. */
import { DIFFICULTIES, type Difficulty, explainMind, POLICIES } from '../opponent/index.ts';
import type { Move, View } from '../rules/index.ts';
import type { MachineAnswer, MachineObjections, MachineQuestion } from './machine.ts';

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<MachineQuestion>) => {
  const { id, view, seed, policy } = data;
  let answer: MachineAnswer;
  try {
    const think = POLICIES[policy as keyof typeof POLICIES];
    answer = { id, move: think(view, seed), error: null };
  } catch (error) {
    answer = { id, move: null, error: String(error) };
  }
  self.postMessage(answer);
  if (!answer.move) return;
  const objections = objectionsOf(data, answer.move);
  if (objections.length > 0) self.postMessage({ id, objections } satisfies MachineObjections);
};

/** What it says of the drafts that it leaves unsigned as it ends its turn: why, but none of the figures behind it. */
function objectionsOf(
  { view, seed, policy }: MachineQuestion,
  { kind }: Move,
): MachineObjections['objections'] {
  const isMind = (name: string): name is Difficulty => (DIFFICULTIES as readonly string[]).includes(name);
  if (kind !== 'endTurn' || !isMind(policy) || !hasOffer(view)) return [];
  try {
    return explainMind({ difficulty: policy }, view, seed).objections.map(({ author, code, data }) => ({
      by: view.me as number,
      author,
      version: view.negotiation.drafts[author]!.version,
      ply: view.negotiation.ply,
      code,
      issue: data['issue'] ?? null,
      position: data['position'] ?? null,
      cover: data['cover'] ?? null,
    }));
  } catch {
    // The move stands; what would have been said of it is left out.
    return [];
  }
}

const hasOffer = ({ me, negotiation }: View): boolean =>
  negotiation.drafts.some(
    ({ status, marks }, author) => author !== me && status === 'standing' && !marks.includes(me as number),
  );
