import { createSignal } from 'solid-js';

/** The scenario that is chosen on the home screen, by its key there; null is the first. It outlives the screen. */
export const [chosen, choose] = createSignal<string | null>(null);
