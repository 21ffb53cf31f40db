import { For } from 'solid-js';
import { workshopWordingOf } from '../../wording/workshop.ts';
import { useHall } from '../hall.ts';
import type { Opener } from './opening.ts';

/** What stands in the way: drafts that cannot be kept, and a file that was not read. */
export function Notices(props: { readonly opener: Opener }) {
  const hall = useHall();
  const notices = () => {
    const trouble = hall.ports.trouble();
    const refused = props.opener.refused();
    return [
      ...(trouble ? [workshopWordingOf(hall.language()).trouble[trouble]] : []),
      ...(refused === null ? [] : [refused]),
    ];
  };
  return (
    <For each={notices()}>
      {text => (
        <p class="workshop-notice" role="alert">
          {text}
        </p>
      )}
    </For>
  );
}
