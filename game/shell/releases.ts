import { registerSW } from 'virtual:pwa-register';
import { createSignal } from 'solid-js';
import type { Release } from '../desk/ports.ts';

/**
 * Keeps the game for use without a network. A new release waits until a reader asks for it in some tab; every tab then
 * hears that it is in place, and loads itself anew when it may.
 */
export function watchForUpdates(): Release {
  const [replace, setReplace] = createSignal<(() => void) | null>(null);
  const [isInPlace, setInPlace] = createSignal(false);
  const update = registerSW({
    onNeedRefresh: () => setReplace(() => () => void update(true)),
    onNeedReload: () => setInPlace(true),
  });
  // The tab of the first visit is not told by the library; there the first worker is no new release.
  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
  let hadWorker = Boolean(workers?.controller);
  workers?.addEventListener('controllerchange', () => {
    if (hadWorker) setInPlace(true);
    hadWorker = true;
  });
  return { replace, isInPlace, reload: () => location.reload() };
}
