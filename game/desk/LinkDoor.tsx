import { createResource, Show } from 'solid-js';
import { useHall } from './hall.ts';
import { Notice } from './Notice.tsx';
import { takeIn } from './takingIn.ts';
import { Waiting } from './Waiting.tsx';
import './styles/notice.css';

/** Takes a game in from the address it came with; from then on it is a game of this device. */
export function LinkDoor(props: { readonly packed: string }) {
  const hall = useHall();
  const [broken] = createResource(async () => {
    const game = await hall.ports.readLink(props.packed);
    if (game) await takeIn(hall, game, 'instead');
    return game === null;
  });
  return (
    <Show when={!broken.loading && broken()} fallback={<Waiting />}>
      <Notice title={hall.words().storage.notOpened}>
        <p>{hall.words().storage.linkBroken}</p>
        <div class="notice-buttons">
          <a class="primary" href="#/">
            {hall.words().failed.home}
          </a>
        </div>
      </Notice>
    </Show>
  );
}
