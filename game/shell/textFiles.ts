import { type FileHandle, MOST_BYTES, type OpenedText, type TextFiles } from '../desk/workshop/ports.ts';

/** The part of the File System Access API that is needed; few browsers have it. */
interface WritableHandle extends FileHandle {
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

interface Choosers {
  showOpenFilePicker?(options: unknown): Promise<readonly WritableHandle[]>;
  showSaveFilePicker?(options: unknown): Promise<WritableHandle>;
}

const TYPES = [{ description: 'JSON', accept: { 'application/json': ['.json'] } }];

/** Files through the browser's own choosers where it has them, else by download. */
export function textFilesIn(choosers: Choosers, download: (name: string, text: string) => void): TextFiles {
  async function read(file: File, handle: FileHandle | null = null): Promise<OpenedText> {
    const { name, size } = file;
    if (size > MOST_BYTES) return { is: 'tooBig', name, bytes: size, most: MOST_BYTES };
    return { is: 'text', name, text: await file.text(), handle };
  }

  async function write(handle: WritableHandle, text: string): Promise<FileHandle> {
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    return handle;
  }

  return {
    canChoose: choosers.showOpenFilePicker !== undefined,
    read: file => read(file),
    async choose() {
      const handle = await chosen(async () => (await choosers.showOpenFilePicker?.({ types: TYPES }))?.[0]);
      return handle ? read(await handle.getFile(), handle) : null;
    },
    async save(handle, name, text) {
      if (handle && 'createWritable' in handle) return write(handle as WritableHandle, text);
      if (!choosers.showSaveFilePicker) {
        download(name, text);
        return 'downloaded';
      }
      const target = await chosen(() => choosers.showSaveFilePicker!({ suggestedName: name, types: TYPES }));
      return target ? write(target, text) : null;
    },
  };
}

/** What the reader chose; null if the chooser was put away. */
async function chosen<Chosen>(choose: () => Promise<Chosen | undefined>): Promise<Chosen | null> {
  try {
    return (await choose()) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
