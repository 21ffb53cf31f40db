import { createEffect, createResource, createSignal, Match, on, onCleanup, Show, Switch } from 'solid-js';
import { workshopWordingOf } from '../../wording/workshop.ts';
import { useHall } from '../hall.ts';
import { Notice } from '../Notice.tsx';
import type { LostTo } from '../ports.ts';
import { Waiting } from '../Waiting.tsx';
import { Bench } from './Bench.tsx';
import type { SavedDraft, WorkshopPorts } from './ports.ts';
import { Start } from './Start.tsx';
import '../styles/notice.css';
import '../styles/workshop.css';

interface Opening {
  readonly draft: SavedDraft | null;
  readonly ports: WorkshopPorts;
}

/** The workshop: one draft on the workbench, or the choice of one. */
export function Workshop(props: { readonly draft: string | null }) {
  const hall = useHall();
  const { ports } = hall;
  const words = () => workshopWordingOf(hall.language());
  const [lost, setLost] = createSignal<LostTo | null>(null);
  const [attempt, setAttempt] = createSignal(0);
  let release = () => {};
  onCleanup(() => release());
  const [opening] = createResource(
    () => ({ id: props.draft, attempt: attempt() }),
    async ({ id }): Promise<Opening> => {
      release();
      setLost(null);
      // First the other tabs stop writing it, then it is read.
      if (id !== null) release = ports.tabs.claim(`draft:${id}`, setLost);
      const draft = id === null ? null : await ports.storage.loadDraft(id);
      return { draft, ports: await ports.workshop() };
    },
  );
  createEffect(on(lost, to => to && hall.announce(words().otherTab.title), { defer: true }));
  return (
    <Show when={!opening.loading && opening()} fallback={<Waiting />}>
      {there => (
        <Switch fallback={<Start ports={there().ports} missing={props.draft !== null} />}>
          <Match when={lost()}>
            <Notice title={words().otherTab.title}>
              <p>{words().otherTab.text}</p>
              <div class="notice-buttons">
                <button type="button" class="primary" onClick={() => setAttempt(attempt() + 1)}>
                  {words().otherTab.takeBack}
                </button>
                <a class="secondary" href="#/workshop">
                  {words().otherTab.leave}
                </a>
              </div>
            </Notice>
          </Match>
          <Match when={there().draft} keyed>
            {draft => <Bench draft={draft} ports={there().ports} />}
          </Match>
        </Switch>
      )}
    </Show>
  );
}
