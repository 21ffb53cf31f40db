import FolderOpen from 'lucide-solid/icons/folder-open';
import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { useHall } from './hall.ts';
import type { OwnScenario } from './reading.ts';
import { type Unopened, UnopenedSheet } from './UnopenedSheet.tsx';
import { MOST_BYTES } from './workshop/ports.ts';

/** Files of the player's own, by button or dropped anywhere on the screen: a scenario, a saved game, an assignment or hand-ins. */
export function FileDoor(props: { readonly onScenario: (own: OwnScenario) => void }) {
  const hall = useHall();
  const words = () => hall.words();
  const [over, setOver] = createSignal(false);
  const [unopened, setUnopened] = createSignal<Unopened | null>(null);
  let input!: HTMLInputElement;

  async function open([file, ...more]: readonly File[]): Promise<void> {
    if (!file) return;
    if (file.size > MOST_BYTES) {
      setUnopened({ is: 'tooBig', file });
      return;
    }
    hall.announce(words().loading);
    const { openFile } = await import('./reading.ts');
    const text = await file.text();
    const opened = openFile(text, file.name);
    if (opened.is === 'scenario') {
      hall.announce(words().opened(file.name));
      props.onScenario(opened.own);
    } else if (opened.is === 'game') {
      const { takeIn } = await import('./takingIn.ts');
      await takeIn(hall, opened.game);
    } else if (opened.is === 'task') {
      const { takeTask } = await import('./classroom/tasks.ts');
      const task = await takeTask(hall.ports, opened.assignment, false);
      if (task) hall.go({ at: 'task', task: task.id });
    } else if (opened.is === 'handIn') {
      const { bringHandIns, readHandInFile } = await import('./classroom/bringing.ts');
      // Whoever drops a whole class means all of it.
      const files = await Promise.all([file, ...more].map(readHandInFile));
      await bringHandIns(hall, { assignment: opened.assignment, files });
    } else {
      hall.announce(words().notOpened(file.name));
      setUnopened({ ...opened, file: file.name });
    }
  }

  /** The list is copied at once: the browser empties it with its field, and a second try needs the files again. */
  function take(list: FileList | null | undefined): void {
    const files = [...(list ?? [])];
    void hall.attempt(() => open(files));
  }
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  const onDragOver = (event: DragEvent) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDragLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  };
  const onDrop = (event: DragEvent) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer?.files);
  };
  onMount(() => {
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    onCleanup(() => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
    });
  });

  return (
    <>
      <button type="button" class="quiet" onClick={() => input.click()} title={words().openFileNote}>
        <FolderOpen size={18} strokeWidth={1.6} aria-hidden="true" />
        {words().openFile}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={event => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <Show when={over()}>
        <div class="drop-here" aria-hidden="true">
          <p>{words().dropHere}</p>
        </div>
      </Show>
      <Show when={unopened()}>{of => <UnopenedSheet of={of()} onClose={() => setUnopened(null)} />}</Show>
    </>
  );
}
