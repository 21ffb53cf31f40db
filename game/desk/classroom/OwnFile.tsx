import { createSignal, Show } from 'solid-js';
import type { ScenarioCard } from '../../present/card.ts';
import { classroomWordingOf } from '../../wording/classroom.ts';
import { useHall } from '../hall.ts';
import { openFile } from '../reading.ts';
import { type Unopened, UnopenedSheet } from '../UnopenedSheet.tsx';
import { MOST_BYTES } from '../workshop/ports.ts';
import { FileButton } from './FileButton.tsx';

/** A scenario to choose; its text is null if it comes with the game. */
export interface Chosen {
  readonly card: ScenarioCard;
  readonly text: string | null;
}

/** Asks for a scenario file of the teacher's own. What is wrong with one is said as on the first page. */
export function OwnFile(props: { readonly name: string; readonly onOpened: (own: Chosen) => void }) {
  const hall = useHall();
  const [unopened, setUnopened] = createSignal<Unopened | null>(null);
  /** The name of a file that is one of ours, but no scenario; empty for none. */
  const [other, setOther] = createSignal('');

  async function take(file: File): Promise<void> {
    setOther('');
    if (file.size > MOST_BYTES) {
      setUnopened({ is: 'tooBig', file });
      return;
    }
    const text = await file.text();
    const opened = openFile(text, file.name);
    if (opened.is === 'scenario') props.onOpened({ card: opened.own.card, text });
    else if (opened.is === 'faulty') setUnopened({ ...opened, file: file.name });
    else setOther(file.name);
  }

  return (
    <>
      <p class="own-file">
        <FileButton name={props.name} onFile={file => void hall.attempt(() => take(file))} />
      </p>
      <Show when={other()}>
        {file => (
          <p role="alert" class="set-note invalid">
            {classroomWordingOf(hall.language()).assign.noScenario(file())}
          </p>
        )}
      </Show>
      <Show when={unopened()}>{of => <UnopenedSheet of={of()} onClose={() => setUnopened(null)} />}</Show>
    </>
  );
}
