import type { JSX } from 'solid-js';
import type { MoveKind } from '../rules/index.ts';

/**
 * The move icons: each shows the object on the table that the move touches. 24 grid, stroke 1.6, round caps, at most
 * one filled part.
 */
const DRAWINGS: Readonly<Partial<Record<MoveKind, () => JSX.Element>>> = {
  // A sheet laid on the table.
  table: () => <path d="M6.5 3h7l4 4v11h-11z M13.5 3v4h4 M9.5 11h5 M9.5 14h3.5 M3.5 21h17" />,
  // A sheet being signed.
  accept: () => (
    <path d="M11 20H5V3h8l4 4v3.5 M13 3v4h4 M8 10h4 M8 13.5h3 M11.5 18.5c2-3.6 3.2-3.4 3 -.8-.1 1.8 1.2 1.8 2.3-.4.6 1.6 1.9 1.8 3.7.9" />
  ),
  // The telephone on its cradle.
  call: () => (
    <>
      <path d="M3.5 10V8.6C3.5 4.4 20.5 4.4 20.5 8.6V10H16V7.9c-2.5-.5-5.5-.5-8 0V10z M7.5 12.5h9l2.5 7.5H5z" />
      <circle cx="12" cy="16.3" r="1.7" fill="currentColor" stroke="none" />
    </>
  ),
  // The side door, ajar.
  soundOut: () => (
    <>
      <path d="M6 20.5V3.5h8v17 M14 5l5 2.2v13.3 M3 20.5h18" />
      <circle cx="11.3" cy="12.3" r="1.2" fill="currentColor" stroke="none" />
    </>
  ),
  // A weight that is only a shadow.
  warn: () => <path stroke-dasharray="2 2.6" d="M12 2v5 M8 10h8l3 10H5z" />,
  // Out through the door.
  walkOut: () => <path d="M13 3.5H5v17h8 M10 12h10.5 M17 8.3l3.7 3.7-3.7 3.7" />,
  // A weight on its rope.
  threaten: () => (
    <>
      <path d="M12 2v4" />
      <circle cx="12" cy="7.6" r="1.6" />
      <path fill="currentColor" d="M8.5 11h7L18 20H6z" />
    </>
  ),
  // The weight, one level up.
  escalate: () => <path d="M10 2v5 M6.5 10h7l2.5 10H4z M17 8.5l2.5-3 2.5 3 M17 13l2.5-3 2.5 3" />,
  // The weight on the wood.
  carryOut: () => (
    <>
      <path fill="currentColor" d="M8.5 7h7l2.5 10H6z" />
      <path d="M2.5 20.5h19 M3.5 15l-1.5-2 M20.5 15l1.5-2" />
    </>
  ),
  // The weight in its clamp.
  suspend: () => <path d="M8.5 8h7l2 8h-11z M4 4v17 M20 4v17 M4 12h3 M17 12h3 M2.5 21h3 M18.5 21h3" />,
  // The empty rope.
  withdraw: () => (
    <path d="M12 2v6c0 2.5 4.5 3 4.5 6.5 0 3-2 5-4.5 5s-4.3-1.7-4.3-3.7S9 12.7 11 12.7s2.7 1.4 2.7 2.6" />
  ),
  // A stroke across a rail, sealed.
  declare: () => (
    <>
      <path d="M2.5 11.5h6 M14.5 11.5h7" />
      <path stroke-width="2.6" d="M14 3l-3.5 12" />
      <circle cx="10" cy="18.3" r="2.9" fill="currentColor" stroke="none" />
    </>
  ),
  // The stroke, pale again.
  soften: () => <path d="M2.5 11.5h6 M14.5 11.5h7 M14 3l-1.2 4 M11.6 11l-1.2 4 M9.4 18.3l-.7 2.5" />,
  // Half of the notch is done.
  downPayment: () => (
    <>
      <path d="M2 12h3 M19 12h3" />
      <circle cx="12" cy="12" r="6.5" />
      <path fill="currentColor" stroke="none" d="M12 5.5a6.5 6.5 0 0 0 0 13z" />
    </>
  ),
  // Light for the other side's lamp.
  gesture: () => (
    <path d="M12 2v3.5 M5.5 13c0-4.3 2.8-7.5 6.5-7.5s6.5 3.2 6.5 7.5z M7.5 16.5L6 20 M12 16.5V21 M16.5 16.5L18 20" />
  ),
  // The card with the figures.
  publish: () => <path d="M4 4h16v12H4z M7 12.5l3.2-3.5 2.8 2 4-4.5 M8 16l-2 5 M16 16l2 5" />,
  // The lectern, loud.
  rally: () => (
    <path d="M7.5 13h9l-1.2 8H8.7z M12 13V9.5 M9.5 7.5a3.5 3.5 0 0 1 5 0 M6.8 5.3a7.3 7.3 0 0 1 10.4 0" />
  ),
  // The microphone, turned on a weight.
  denounce: () => (
    <>
      <rect x="9.5" y="3" width="5" height="9" rx="2.5" />
      <path d="M6.5 10.5a5.5 5.5 0 0 0 11 0 M12 16v4.5 M8.5 20.5h7 M19.5 4l2-1 M20 7.5h2" />
    </>
  ),
  // Two sheets that are not the same.
  readout: () => (
    <path d="M3 4h8.5v12H3z M12.5 8H21v12h-8.5z M5.5 7.5h3.5 M5.5 10.5h3.5 M15 11.5h3.5 M15 14.5h2" />
  ),
  // The sheet of the day, torn off.
  endTurn: () => <path d="M5 4.5h14v11.5l-4.5 4H5z M14.5 20v-4H19 M5 8.5h14 M9 2.5v4 M15 2.5v4" />,
  decline: () => <path d="M6.5 3h7l4 4v14h-11z M13.5 3v4h4 M9.5 11.5l5 5 M14.5 11.5l-5 5" />,
  effort: () => <path d="M4 20.5h16 M6.5 17v-4 M12 17V9 M17.5 17V4.5" />,
  verdict: () => <path d="M12 3.5v17 M6 20.5h12 M4 7h16 M4 7l-2 6h4.5z M20 7l-2.5 6H22z" />,
};

/** A kind of move that has no drawing of its own yet: a sheet of paper. */
const PLAIN = () => <path d="M6 4h12v16H6z M9.5 9h5 M9.5 13h5" />;

export function MoveIcon(props: { readonly kind: MoveKind; readonly size?: number }) {
  const drawing = () => (DRAWINGS[props.kind] ?? PLAIN)();
  return (
    <IconFrame class="move-icon" size={props.size ?? 20}>
      {drawing()}
    </IconFrame>
  );
}

/** The frame of every drawing of ours. */
export function IconFrame(props: {
  readonly class: string;
  readonly size: number;
  readonly children: JSX.Element;
}) {
  return (
    <svg
      class={props.class}
      width={props.size}
      height={props.size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {props.children}
    </svg>
  );
}
