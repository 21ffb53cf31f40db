import { lazy, Match, Switch } from 'solid-js';
import { useHall } from './hall.ts';
import { LateSheet } from './LateSheet.tsx';
import type { OpenedFile } from './reading.ts';

const FaultSheet = lazy(async () => ({ default: (await import('./FaultSheet.tsx')).FaultSheet }));
const NotOpenedSheet = lazy(async () => ({
  default: (await import('./NotOpenedSheet.tsx')).NotOpenedSheet,
}));

/** A file that could not be opened. */
export type Unopened =
  | (Extract<OpenedFile, { is: 'faulty' }> & { readonly file: string })
  | { readonly is: 'tooBig'; readonly file: File };

/** Why a file could not be opened, and the way to the workshop if it can be mended there. */
export function UnopenedSheet(props: { readonly of: Unopened; readonly onClose: () => void }) {
  const hall = useHall();
  const faulty = () => (props.of.is === 'faulty' ? props.of : null);
  const tooBig = () => (props.of.is === 'tooBig' ? props.of.file : null);

  /** Starts a draft of the file in the workshop; null where there is nothing to mend. */
  function mending(file: string, text: string | null): (() => void) | null {
    if (text === null) return null;
    return () =>
      void hall.attempt(async () => {
        const { startDraft } = await import('./workshop/drafts.ts');
        await startDraft(hall, { name: file, text, filed: text });
      });
  }

  return (
    <LateSheet onClose={props.onClose}>
      <Switch>
        <Match when={tooBig()}>{file => <NotOpenedSheet file={file()} onClose={props.onClose} />}</Match>
        <Match when={faulty()}>
          {there => (
            <FaultSheet
              file={there().file}
              faults={there().faults}
              onMend={mending(there().file, there().mendable)}
              onClose={props.onClose}
            />
          )}
        </Match>
      </Switch>
    </LateSheet>
  );
}
