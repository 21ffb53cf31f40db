import { type Accessor, createSignal } from 'solid-js';
import type { WorkshopWording } from '../../wording/workshop.ts';
import type { Hall } from '../hall.ts';
import { startDraft } from './drafts.ts';
import type { FileHandle, OpenedText, WorkshopPorts } from './ports.ts';

/** Files that drafts of this visit came from or went to, by the id of the draft. */
const handles = new Map<string, FileHandle>();

export const handleOf = (draft: string): FileHandle | null => handles.get(draft) ?? null;
export const keepHandle = (draft: string, handle: FileHandle): void => void handles.set(draft, handle);

export interface Opener {
  readonly open: () => void;
  /** A hidden chooser of files, for browsers that have no other. */
  readonly input: HTMLInputElement;
  /** Takes a file in that was dropped. */
  readonly take: (file: File) => void;
  /** Why the last file was not read; null if it was. */
  readonly refused: Accessor<string | null>;
}

/** Opens files of the reader's own, each as a new draft: nothing that is there is written over. */
export function createOpener(hall: Hall, ports: WorkshopPorts, words: () => WorkshopWording): Opener {
  const [refused, setRefused] = createSignal<string | null>(null);
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.hidden = true;

  async function begin(opened: OpenedText | null): Promise<void> {
    setRefused(null);
    if (!opened) return;
    if (opened.is === 'tooBig') {
      const megabytes = (bytes: number) => hall.format().number(bytes / 1_000_000);
      setRefused(words().open.tooBig(opened.name, megabytes(opened.bytes), megabytes(opened.most)));
      return;
    }
    const id = await startDraft(hall, { name: opened.name, text: opened.text, filed: opened.text });
    if (opened.handle) keepHandle(id, opened.handle);
  }
  const take = (file: File) => void hall.attempt(async () => begin(await ports.files.read(file)));
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) take(file);
    input.value = '';
  });
  return {
    input,
    take,
    refused,
    open() {
      if (ports.files.canChoose) void hall.attempt(async () => begin(await ports.files.choose()));
      else input.click();
    },
  };
}
