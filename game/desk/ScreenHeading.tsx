import { createEffect, type JSX, onMount } from 'solid-js';
import { useHall } from './hall.ts';

/** The heading of a screen: names the page, and takes the focus when the reader has come from another screen. */
export function ScreenHeading(props: {
  readonly title: string;
  readonly class?: string;
  readonly children?: JSX.Element;
}) {
  const hall = useHall();
  let heading!: HTMLHeadingElement;
  createEffect(() => {
    const name = hall.words().wordmark.join(' ');
    document.title = props.title === name ? name : `${props.title} · ${name}`;
  });
  onMount(() => {
    if (!hall.moved()) return;
    window.scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  });
  return (
    <h1 ref={heading} tabindex="-1" class={props.class}>
      {props.children ?? props.title}
    </h1>
  );
}
