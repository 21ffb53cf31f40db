import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { Settings } from '../settings.ts';

/** Whether a media query holds, kept up to date. */
export function createMedia(query: string): Accessor<boolean> {
  const list = window.matchMedia(query);
  const [matches, setMatches] = createSignal(list.matches);
  const update = () => setMatches(list.matches);
  list.addEventListener('change', update);
  onCleanup(() => list.removeEventListener('change', update));
  return matches;
}

/** Whether nothing may move: chosen here, or in the system. */
export const isStill = (motion: Settings['motion']): boolean =>
  motion === 'reduced' || window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The widths at which the layout changes. The same numbers stand in styles/play.css. */
export const PHONE = '(max-width: 699.98px)';
export const DRAWER = '(min-width: 700px) and (max-width: 1199.98px)';
