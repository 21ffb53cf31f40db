import { Show } from 'solid-js';
import { classWordingOf } from '../wording/class.ts';
import { workshopWordingOf } from '../wording/workshop.ts';
import { Dialog } from './Dialog.tsx';
import { useHall } from './hall.ts';
import { writeRoute } from './routes.ts';
import { MOST_BYTES } from './workshop/ports.ts';

/** Says why a file without any fault is not opened here: it cannot be one of ours, or belongs to a class. */
export function NotOpenedSheet(props: {
  readonly file: File;
  readonly why: 'tooBig' | 'handIn';
  readonly onClose: () => void;
}) {
  const hall = useHall();
  const megabytes = (bytes: number) => hall.format().number(bytes / 1_000_000);
  const ofClass = () => classWordingOf(hall.language());
  const { name, size } = props.file;
  return (
    <Dialog title={hall.words().notOpened(name)} onClose={props.onClose}>
      <div class="notice-body">
        <Show
          when={props.why === 'handIn'}
          fallback={
            <p>
              {workshopWordingOf(hall.language()).open.tooBig(name, megabytes(size), megabytes(MOST_BYTES))}
            </p>
          }
        >
          <p>{ofClass().isHandIn(name)}</p>
          <p>
            <a href={writeRoute({ at: 'class', task: null })}>{ofClass().title}</a>
          </p>
        </Show>
      </div>
    </Dialog>
  );
}
