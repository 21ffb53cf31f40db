import { workshopWordingOf } from '../wording/workshop.ts';
import { Dialog } from './Dialog.tsx';
import { useHall } from './hall.ts';
import { MOST_BYTES } from './workshop/ports.ts';

/** Says of a file that it is too big to be one of ours. */
export function NotOpenedSheet(props: { readonly file: File; readonly onClose: () => void }) {
  const hall = useHall();
  const megabytes = (bytes: number) => hall.format().number(bytes / 1_000_000);
  const { name, size } = props.file;
  return (
    <Dialog title={hall.words().notOpened(name)} onClose={props.onClose}>
      <div class="notice-body">
        <p>{workshopWordingOf(hall.language()).open.tooBig(name, megabytes(size), megabytes(MOST_BYTES))}</p>
      </div>
    </Dialog>
  );
}
