import { createResource, createSignal, Show } from 'solid-js';
import { Dialog } from '../Dialog.tsx';
import { HandLink } from '../HandLink.tsx';
import { useWorkshop } from './state.ts';

/** A scenario handed on as a link that carries all of it, or as a file where it is too long for one. */
export function ShareSheet(props: { readonly onClose: () => void }) {
  const { hall, words, document, draft } = useWorkshop();
  const { ports } = hall;
  const [copied, setCopied] = createSignal(false);
  const [link] = createResource(async () => {
    const packed = await ports.pack([draft().name, document.text()]);
    return packed === null ? null : ports.addressOf({ at: 'scenarioLink', packed });
  });
  async function copy(address: string): Promise<void> {
    setCopied(await ports.copy(address));
    if (copied()) hall.announce(words().share.copied);
  }
  return (
    <Dialog title={words().share.title} onClose={props.onClose}>
      <div class="notice-body">
        <Show when={!link.loading}>
          <Show when={link()} fallback={<p>{words().share.long}</p>}>
            {address => (
              <>
                <p>{words().share.text}</p>
                <HandLink link={address()} label={words().share.link} />
                <div class="notice-buttons">
                  <button type="button" class="primary" onClick={() => void copy(address())}>
                    {copied() ? words().share.copied : words().share.copy}
                  </button>
                </div>
              </>
            )}
          </Show>
        </Show>
        <div class="notice-buttons">
          <button
            type="button"
            class={link.loading || link() ? 'secondary' : 'primary'}
            onClick={() => ports.download(draft().name, document.text())}
          >
            {words().share.file}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
