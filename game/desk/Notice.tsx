import type { JSX } from 'solid-js';
import { LanguageChoice } from './LanguageChoice.tsx';
import { ScreenHeading } from './ScreenHeading.tsx';

/** A screen with one message on paper. */
export function Notice(props: {
  readonly title: string;
  /** Read out at once. */
  readonly urgent?: boolean;
  readonly wide?: boolean;
  readonly children: JSX.Element;
}) {
  return (
    <main id="main" class="notice-screen" tabindex="-1">
      <LanguageChoice />
      <section
        class="notice-paper paper"
        classList={{ 'notice-wide': props.wide === true }}
        role={props.urgent ? 'alert' : undefined}
      >
        <ScreenHeading title={props.title} />
        {props.children}
      </section>
    </main>
  );
}
