import Download from 'lucide-solid/icons/download';
import FilePlus from 'lucide-solid/icons/file-plus';
import FolderOpen from 'lucide-solid/icons/folder-open';
import Play from 'lucide-solid/icons/play';
import Share from 'lucide-solid/icons/share-2';
import SlidersHorizontal from 'lucide-solid/icons/sliders-horizontal';
import { createSignal, type JSX, Show } from 'solid-js';
import { LanguageChoice } from '../LanguageChoice.tsx';
import { handleOf, keepHandle, type Opener } from './opening.ts';
import type { WorkshopPorts } from './ports.ts';
import { ShareSheet } from './ShareSheet.tsx';
import { useWorkshop } from './state.ts';
import { TestSheet } from './TestSheet.tsx';

/** The bar of the workbench: where texts come from and go to, and the way to the table. */
export function Head(props: { readonly ports: WorkshopPorts; readonly opener: Opener }) {
  const workshop = useWorkshop();
  const { hall, words, document, draft } = workshop;
  const [sheet, setSheet] = createSignal<'share' | 'test' | null>(null);

  async function save(): Promise<void> {
    const { id, name } = draft();
    const text = document.text();
    // The file keeps the line ends that it came with.
    const written = draft().filed?.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
    const target = await props.ports.files.save(handleOf(id), name, written);
    if (target === null) return;
    if (target !== 'downloaded') keepHandle(id, target);
    workshop.filed(target === 'downloaded' ? name : target.name, written);
    hall.announce(words().head.saved(name));
  }
  const errors = () => workshop.errors();
  const test = () =>
    errors() > 0
      ? words().head.fixFirst(hall.format().count(errors(), words().faults.errors))
      : words().head.test;

  return (
    <header class="workshop-head">
      <a class="small-wordmark" href="#/" aria-label={hall.words().nav.home}>
        {hall.words().wordmark[0]}
        <i aria-hidden="true" />
        {hall.words().wordmark[1]}
      </a>
      <p class="workshop-name" aria-hidden="true">
        {words().title}
      </p>
      <nav class="workshop-acts" aria-label={words().title}>
        <a class="workshop-act" href="#/workshop" aria-label={words().head.template}>
          <FilePlus size={18} strokeWidth={1.6} aria-hidden="true" />
          <span>{words().head.template}</span>
        </a>
        <Act name={words().head.open} onClick={props.opener.open}>
          <FolderOpen size={18} strokeWidth={1.6} aria-hidden="true" />
        </Act>
        <Act name={words().head.save} onClick={() => void hall.attempt(save)}>
          <Download size={18} strokeWidth={1.6} aria-hidden="true" />
        </Act>
        <Act name={words().head.share} onClick={() => setSheet('share')}>
          <Share size={18} strokeWidth={1.6} aria-hidden="true" />
        </Act>
        <button
          type="button"
          class="workshop-act workshop-test"
          aria-disabled={workshop.playable() === null}
          onClick={() => {
            if (workshop.playable()) setSheet('test');
            else globalThis.document.getElementById('workshop-faults')?.focus();
          }}
        >
          <Play size={18} strokeWidth={1.6} aria-hidden="true" />
          <span>{test()}</span>
        </button>
      </nav>
      {props.opener.input}
      <button
        type="button"
        class="tool"
        aria-label={hall.words().nav.settings}
        aria-haspopup="dialog"
        onClick={() => hall.openSettings(true)}
      >
        <SlidersHorizontal size={18} strokeWidth={1.6} aria-hidden="true" />
      </button>
      <LanguageChoice />
      <Show when={sheet() === 'share'}>
        <ShareSheet onClose={() => setSheet(null)} />
      </Show>
      <Show when={sheet() === 'test' && workshop.playable()} keyed>
        {version => <TestSheet version={version} onClose={() => setSheet(null)} />}
      </Show>
    </header>
  );
}

function Act(props: { readonly name: string; readonly onClick: () => void; readonly children: JSX.Element }) {
  return (
    <button type="button" class="workshop-act" aria-label={props.name} onClick={() => props.onClick()}>
      {props.children}
      <span>{props.name}</span>
    </button>
  );
}
