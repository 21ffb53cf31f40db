import Redo from 'lucide-solid/icons/redo-2';
import Undo from 'lucide-solid/icons/undo-2';
import { createEffect, createResource, createSignal, onCleanup, onMount, Show } from 'solid-js';
import { FORMAT } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Segments } from '../choices.tsx';
import { useHall } from '../hall.ts';
import { ScreenHeading } from '../ScreenHeading.tsx';
import { Balance, type NumberAt } from './Balance.tsx';
import { titleOf } from './drafts.ts';
import { showFigures } from './editor/inlays.ts';
import { FaultPane } from './FaultPane.tsx';
import { Form } from './form/Form.tsx';
import { Head } from './Head.tsx';
import { Notices } from './Notices.tsx';
import { createOpener } from './opening.ts';
import type { SavedDraft, WorkshopPorts } from './ports.ts';
import { createWorkshop, useWorkshop, WorkshopProvider } from './state.ts';
import { TablePreview } from './TablePreview.tsx';
import '../styles/workshop-code.css';

/** The workbench: one text as code and as a form, the table it makes, what is wrong with it, and how it plays. */
export function Bench(props: { readonly draft: SavedDraft; readonly ports: WorkshopPorts }) {
  const hall = useHall();
  const workshop = createWorkshop(hall, props.draft, props.ports.proofreader());
  const opener = createOpener(hall, props.ports, workshop.words);
  const words = workshop.words;
  const [numbers, setNumbers] = createSignal<readonly NumberAt[]>([]);

  createEffect(() => showFigures(workshop.document.view, numbers()));
  /** The version in the file, to compare with. */
  const [filed] = createResource(
    () => workshop.draft().filed,
    async (text): Promise<Scenario | null> => {
      const reader = props.ports.proofreader();
      const proof = await reader.read(text, workshop.draft().name).catch(() => null);
      reader.close();
      return proof?.scenario ?? null;
    },
  );
  // What the device cannot keep would be lost with the page.
  const warn = (event: BeforeUnloadEvent) => {
    if (hall.ports.trouble() && workshop.isUnfiled()) event.preventDefault();
  };
  window.addEventListener('beforeunload', warn);
  onCleanup(() => window.removeEventListener('beforeunload', warn));
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    opener.take(file);
  };

  return (
    <WorkshopProvider value={workshop}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped anywhere; the button does the same */}
      <div
        class="workshop paper"
        onDragOver={event => event.dataTransfer?.types.includes('Files') && event.preventDefault()}
        onDrop={drop}
      >
        <Head ports={props.ports} opener={opener} />
        <main id="main" class="workshop-main" classList={{ reported: numbers().length > 0 }} tabindex="-1">
          <ScreenHeading
            title={`${words().title}: ${titleOf({ ...workshop.draft(), text: workshop.document.text() }, hall.language())}`}
            class="visually-hidden"
          />
          <Notices opener={opener} />
          <section class="workshop-text" aria-labelledby="workshop-text">
            <TextHead />
            <CodePane />
            <Show when={workshop.mode() === 'form'}>
              <Form />
            </Show>
          </section>
          <div class="workshop-side">
            <TablePreview />
            <FaultPane />
          </div>
          <Balance
            scenario={workshop.lastGood()?.scenario ?? null}
            isOpening={workshop.isOpening()}
            isFaulty={workshop.errors() > 0}
            text={workshop.document.text()}
            lastSaved={filed() ?? null}
            team={props.ports.balance}
            onNumbers={setNumbers}
            onGo={workshop.show}
          />
        </main>
      </div>
    </WorkshopProvider>
  );
}

/** Which file this is, how it stands with it, and the two ways to look at it. */
function TextHead() {
  const workshop = useWorkshop();
  const { words, document, draft } = workshop;
  return (
    <header class="workshop-text-head">
      <h2 id="workshop-text" class="visually-hidden">
        {words().text.title}
      </h2>
      <input
        class="workshop-file-name"
        type="text"
        aria-label={words().text.name}
        spellcheck={false}
        size={Math.min(30, Math.max(12, draft().name.length))}
        value={draft().name}
        onChange={event => workshop.rename(event.currentTarget.value)}
      />
      <span class="workshop-format">{words().text.format(FORMAT)}</span>
      <span class="workshop-kept">{workshop.isUnfiled() ? words().text.unfiled : words().text.filed}</span>
      <Show when={workshop.errors() > 0}>
        <button
          type="button"
          class="workshop-count"
          onClick={() => globalThis.document.getElementById('workshop-faults')?.focus()}
        >
          <span aria-hidden="true">▲ </span>
          {workshop.hall.format().count(workshop.errors(), words().faults.errors)}
        </button>
      </Show>
      <div class="workshop-text-tools">
        <span class="workshop-undo">
          <button
            type="button"
            class="tool"
            aria-label={words().text.undo}
            disabled={!document.canUndo()}
            onClick={() => document.undo()}
          >
            <Undo size={18} strokeWidth={1.6} aria-hidden="true" />
          </button>
          <button
            type="button"
            class="tool"
            aria-label={words().text.redo}
            disabled={!document.canRedo()}
            onClick={() => document.redo()}
          >
            <Redo size={18} strokeWidth={1.6} aria-hidden="true" />
          </button>
        </span>
        <fieldset class="workshop-modes">
          <legend class="visually-hidden">{words().text.view}</legend>
          <Segments
            name="workshop-mode"
            values={['form', 'code'] as const}
            chosen={workshop.mode()}
            textOf={mode => words().text[mode]}
            onChoose={workshop.setMode}
          />
        </fieldset>
      </div>
    </header>
  );
}

/** The editor stays where it is while the form is looked at: it holds the text and its history. */
function CodePane() {
  const workshop = useWorkshop();
  let pane!: HTMLDivElement;
  onMount(() => pane.append(workshop.document.view.dom));
  createEffect(() => {
    if (workshop.mode() === 'code') requestAnimationFrame(() => workshop.document.view.requestMeasure());
  });
  return <div class="workshop-code" ref={pane} hidden={workshop.mode() !== 'code'} />;
}
