import type { JSX } from 'solid-js';
import { Ticker } from './Ticker.tsx';

/** The tray of a moment that is no turn: its title, what it is about, and what may be answered. */
export function PhaseTray(props: {
  readonly title: string;
  readonly about: JSX.Element;
  readonly children: JSX.Element;
}) {
  return (
    <section class="tray phase-tray" aria-labelledby="phase-title">
      <Ticker />
      <div class="tray-head">
        <h2 id="phase-title" tabindex="-1" data-phase-title>
          {props.title}
        </h2>
        <p>{props.about}</p>
      </div>
      {props.children}
    </section>
  );
}
