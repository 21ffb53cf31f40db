/// <reference lib="webworker" />
/** The machine, thinking beside the page: it gets views and gives moves. */
import { POLICIES } from '../opponent/index.ts';
import type { MachineAnswer, MachineQuestion } from './machine.ts';

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
};
