import type { JSX } from 'solid-js';
import type { MeterName } from '../scenario/types.ts';
import { IconFrame } from './icons.tsx';

/** What is drawn on the table and not played as a card. */
export type Sign = MeterName | 'trust' | 'stake' | 'credit' | 'draft' | 'measure' | 'line' | 'cover';

/** Small drawings of what stands on the table, in the manner of the move icons: 24 grid, stroke 1.6, round caps. */
const DRAWINGS: Readonly<Record<Sign, () => JSX.Element>> = {
  // Heads of those who back you.
  support: () => (
    <>
      <circle cx="6" cy="7" r="2" />
      <circle cx="12" cy="7" r="2" />
      <circle cx="18" cy="7" r="2" />
      <path fill="currentColor" d="M3.5 18v-3.5a2.5 2.5 0 0 1 5 0v3.5z M9.5 18v-3.5a2.5 2.5 0 0 1 5 0v3.5z" />
      <path d="M15.5 18v-3.5a2.5 2.5 0 0 1 5 0v3.5z" />
    </>
  ),
  // One head more, for a while.
  boost: () => (
    <>
      <circle cx="9" cy="7" r="2" />
      <path stroke-dasharray="2 2.6" d="M6 18v-3.5a3 3 0 0 1 6 0v3.5z" />
      <path d="M18 19V9 M15 12l3-3 3 3" />
    </>
  ),
  // The lamp and its light.
  face: () => <path d="M12 2v3 M5 12c0-4 3-7 7-7s7 3 7 7z M7.5 15l-2 5 M12 15v5.5 M16.5 15l2 5" />,
  // The dial.
  credibility: () => (
    <>
      <path d="M3.5 17a8.5 8.5 0 0 1 17 0 M12 17l4-6.5" />
      <circle cx="12" cy="17" r="1.6" fill="currentColor" stroke="none" />
    </>
  ),
  // The spring under its load.
  strain: () => <path d="M5 4h14 M6 7.5l12 2.5-12 2.5 12 2.5-12 2.5 M5 20.5h14" />,
  // Two rope ends.
  trust: () => (
    <path d="M2 12h7 M3.5 14l2-4 M6.5 14l2-4 M22 12h-7 M15.5 14l2-4 M18.5 14l2-4 M10.5 10.5l1 1.5-1 1.5" />
  ),
  // Coins put down.
  stake: () => (
    <path d="M5 8c0-1.7 3-3 7-3s7 1.3 7 3-3 3-7 3-7-1.3-7-3z M5 8v4c0 1.7 3 3 7 3s7-1.3 7-3V8 M5 12v4c0 1.7 3 3 7 3s7-1.3 7-3v-4" />
  ),
  // A coin to show for it.
  credit: () => (
    <>
      <circle cx="12" cy="12" r="7.5" />
      <path d="M8.5 12.3l2.5 2.5 4.5-5" />
    </>
  ),
  // A token on its rail.
  draft: () => (
    <>
      <path d="M2 12h6 M16 12h6" />
      <circle cx="12" cy="12" r="4" fill="currentColor" />
    </>
  ),
  // The weight on its chain.
  measure: () => (
    <>
      <path d="M12 2v4" />
      <circle cx="12" cy="7.6" r="1.6" />
      <path fill="currentColor" d="M8.5 11h7L18 20H6z" />
    </>
  ),
  // The stroke across a rail.
  line: () => (
    <>
      <path d="M2.5 12h6 M15.5 12h6" />
      <path stroke="var(--line-paper)" stroke-width="2.8" d="M14.5 3.5l-5 17" />
    </>
  ),
  // A slip clipped to the text.
  cover: () => <path d="M7 4.5h11v15H7z M10 9h5 M10 12.5h5 M4 8V5.5a2 2 0 0 1 4 0v6" />,
};

export function SignIcon(props: { readonly sign: Sign; readonly size?: number }) {
  return (
    <IconFrame class="sign-icon" size={props.size ?? 26}>
      {DRAWINGS[props.sign]()}
    </IconFrame>
  );
}
