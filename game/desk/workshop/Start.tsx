import FilePlus from 'lucide-solid/icons/file-plus';
import FolderOpen from 'lucide-solid/icons/folder-open';
import Trash from 'lucide-solid/icons/trash';
import { createResource, createSignal, For, Show } from 'solid-js';
import minimal from '../../../assets/workshop/minimal.json?raw';
import { textIn } from '../../wording/text.ts';
import { workshopWordingOf } from '../../wording/workshop.ts';
import { Segments } from '../choices.tsx';
import { useHall } from '../hall.ts';
import { MiniTable } from '../MiniTable.tsx';
import { ScreenHead } from '../ScreenHead.tsx';
import { ScreenHeading } from '../ScreenHeading.tsx';
import { startDraft, titleOf } from './drafts.ts';
import { modeOf } from './mode.ts';
import { Notices } from './Notices.tsx';
import { createOpener } from './opening.ts';
import type { SavedDraft, WorkshopPorts } from './ports.ts';
import '../styles/reading.css';
import '../styles/workshop-start.css';

/** Where a scenario begins: a draft of before, an empty table, one that comes with the game, or a file. */
export function Start(props: { readonly ports: WorkshopPorts; readonly missing: boolean }) {
  const hall = useHall();
  const { storage } = hall.ports;
  const words = () => workshopWordingOf(hall.language());
  const [drafts, { refetch }] = createResource(() => storage.loadDrafts());
  const [removed, setRemoved] = createSignal<SavedDraft | null>(null);
  const opener = createOpener(hall, props.ports, words);

  const whenOf = ({ savedAt }: SavedDraft) =>
    new Date(savedAt).toLocaleString(hall.language(), { dateStyle: 'medium', timeStyle: 'short' });
  async function remove(draft: SavedDraft): Promise<void> {
    hall.ports.tabs.remove(`draft:${draft.id}`);
    await storage.removeDraft(draft.id);
    await hall.drop(`test-${draft.id}`);
    setRemoved(draft);
    hall.announce(words().start.removed(titleOf(draft, hall.language())));
    await refetch();
  }
  async function undo(draft: SavedDraft): Promise<void> {
    await storage.saveDraft(draft);
    setRemoved(null);
    await refetch();
  }
  const fromCard = (id: string) =>
    hall.attempt(async () => {
      const text = await hall.ports.scenarioText(id);
      await startDraft(hall, { name: `${id}.json`, text, filed: null });
    });

  return (
    <div class="reading workshop-start">
      <ScreenHead back />
      <main id="main" class="sheet-of-paper paper" tabindex="-1">
        <ScreenHeading title={words().title} />
        <p class="lead">{words().start.lead}</p>
        <Show when={props.missing}>
          <p class="workshop-notice" role="alert">
            {words().start.missing}
          </p>
        </Show>
        <Notices opener={opener} />
        <Show when={(drafts()?.length ?? 0) > 0 || removed()}>
          <section aria-labelledby="drafts">
            <h2 id="drafts">{words().start.drafts}</h2>
            <ul class="start-drafts">
              <For each={drafts()}>
                {draft => (
                  <li>
                    <a href={`#/workshop/${encodeURIComponent(draft.id)}`}>
                      <strong>{titleOf(draft, hall.language())}</strong>
                      <span>
                        {draft.name} · {words().start.changed(whenOf(draft))}
                      </span>
                    </a>
                    <button
                      type="button"
                      class="tool"
                      aria-label={words().start.remove(titleOf(draft, hall.language()))}
                      onClick={() => void hall.attempt(() => remove(draft))}
                    >
                      <Trash size={18} aria-hidden="true" />
                    </button>
                  </li>
                )}
              </For>
            </ul>
            <Show when={removed()}>
              {draft => (
                <p class="workshop-notice">
                  {words().start.removed(titleOf(draft(), hall.language()))}{' '}
                  <button
                    type="button"
                    class="secondary"
                    onClick={() => void hall.attempt(() => undo(draft()))}
                  >
                    {hall.words().undo}
                  </button>
                </p>
              )}
            </Show>
          </section>
        </Show>
        <section aria-labelledby="begin">
          <h2 id="begin">{words().start.begin}</h2>
          <fieldset class="start-view">
            <legend>{words().start.view}</legend>
            <Segments
              name="workshop-view"
              values={['form', 'code'] as const}
              chosen={modeOf(hall)}
              textOf={view => words().text[view]}
              describedBy="workshop-view-note"
              onChoose={workshop => hall.change({ workshop })}
            />
            <p id="workshop-view-note" class="form-note">
              {words().start.viewNote}
            </p>
          </fieldset>
          <div class="start-ways">
            <button
              type="button"
              class="start-way"
              onClick={() =>
                void hall.attempt(() =>
                  startDraft(hall, { name: 'my-table.json', text: minimal, filed: null }),
                )
              }
            >
              <FilePlus size={26} strokeWidth={1.5} aria-hidden="true" />
              <strong>{words().start.minimal}</strong>
              <span>{words().start.minimalNote}</span>
            </button>
            <button type="button" class="start-way" onClick={opener.open}>
              <FolderOpen size={26} strokeWidth={1.5} aria-hidden="true" />
              <strong>{words().start.file}</strong>
              <span>{words().start.fileNote}</span>
            </button>
          </div>
          {opener.input}
          <h3>{words().start.shipped}</h3>
          <p class="form-note">{words().start.shippedNote}</p>
          <ul class="start-cards">
            <For each={hall.ports.cards}>
              {card => (
                <li>
                  <button type="button" class="start-card" onClick={() => void fromCard(card.id)}>
                    <MiniTable card={card} />
                    <strong>{textIn(card.title, hall.language())}</strong>
                    <span>
                      {hall.format().count(card.issues, hall.words().issues)},{' '}
                      {hall.format().count(card.rounds, hall.words().rounds)}
                    </span>
                  </button>
                </li>
              )}
            </For>
          </ul>
        </section>
      </main>
    </div>
  );
}
