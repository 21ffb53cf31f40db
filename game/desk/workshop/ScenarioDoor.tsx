import { createResource, Show } from 'solid-js';
import { workshopWordingOf } from '../../wording/workshop.ts';
import { useHall } from '../hall.ts';
import { Notice } from '../Notice.tsx';
import { Waiting } from '../Waiting.tsx';
import { startDraft } from './drafts.ts';
import '../styles/notice.css';

/** Takes a scenario in from the address it came with, as a draft of this device. Nothing of it is believed. */
export function ScenarioDoor(props: { readonly packed: string }) {
  const hall = useHall();
  const words = () => workshopWordingOf(hall.language()).share;
  const [isBroken] = createResource(async () => {
    const shared = await hall.ports.unpack(props.packed);
    const [name, text] = Array.isArray(shared) ? (shared as readonly unknown[]) : [];
    if (typeof name !== 'string' || typeof text !== 'string') return true;
    await startDraft(hall, { name, text, filed: null }, 'instead');
    return false;
  });
  return (
    <Show when={!isBroken.loading && isBroken()} fallback={<Waiting />}>
      <Notice title={words().broken}>
        <p>{words().brokenText}</p>
        <div class="notice-buttons">
          <a class="primary" href="#/workshop">
            {words().toWorkshop}
          </a>
        </div>
      </Notice>
    </Show>
  );
}
