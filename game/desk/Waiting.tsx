import { messageOf } from '../flow/message.ts';
import { useHall } from './hall.ts';
import { Notice } from './Notice.tsx';

/** In the place of a screen that is on its way. */
export function Waiting() {
  const hall = useHall();
  return (
    <main class="notice-screen" tabindex="-1" aria-busy="true">
      <p class="waiting" role="status">
        <span class="waiting-rail" aria-hidden="true" />
        {hall.words().loading}
      </p>
    </main>
  );
}

/** A part of the program or a scenario did not come, or broke. */
export function Failed(props: { readonly error: unknown; readonly again: () => void }) {
  const hall = useHall();
  const words = () => hall.words().failed;
  console.error(props.error);
  function leave(): void {
    hall.go({ at: 'home' });
    props.again();
  }
  return (
    <Notice title={words().title} urgent>
      <p>{words().text}</p>
      <p class="notice-detail">{messageOf(props.error)}</p>
      <div class="notice-buttons">
        <button type="button" class="primary" onClick={() => props.again()}>
          {words().again}
        </button>
        <button type="button" class="secondary" onClick={leave}>
          {words().home}
        </button>
      </div>
    </Notice>
  );
}
