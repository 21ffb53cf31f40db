import { registerSW } from 'virtual:pwa-register';
import { type Accessor, createSignal } from 'solid-js';

/**
 * Keeps the game for use without a network. A new release waits until the reader asks for it: the accessor then
 * holds what puts it in place.
 */
export function watchForUpdates(): Accessor<(() => void) | null> {
  const [update, setUpdate] = createSignal<(() => void) | null>(null);
  const replace = registerSW({
    onNeedRefresh: () => setUpdate(() => () => void replace(true)),
  });
  return update;
}
