import { createSignal, Show } from 'solid-js';
import { useHall } from './hall.ts';
import { rescueFocus } from './play/focus.ts';

/** What went wrong beside the game. The game goes on under it. */
export function Trouble(props: {
  readonly machineFailed: boolean;
  readonly onExport: () => void;
  readonly onSeen: () => void;
}) {
  const hall = useHall();
  const words = () => hall.words();
  const [seen, setSeen] = createSignal(false);
  return (
    <>
      <Show when={hall.ports.trouble() !== null && !seen()}>
        <div class="game-trouble paper" role="alert">
          <p>{words().storage[hall.ports.trouble() ?? 'denied']}</p>
          <button type="button" class="secondary" onClick={() => props.onExport()}>
            {words().saveFile}
          </button>
          <Close onClose={() => setSeen(true)} />
        </div>
      </Show>
      <Show when={props.machineFailed}>
        <div class="game-trouble paper" role="alert">
          <p>{words().machineTrouble}</p>
          <Close onClose={props.onSeen} />
        </div>
      </Show>
    </>
  );
}

function Close(props: { readonly onClose: () => void }) {
  const hall = useHall();
  return (
    <button
      type="button"
      class="secondary"
      onClick={() => {
        props.onClose();
        rescueFocus();
      }}
    >
      {hall.words().close}
    </button>
  );
}
