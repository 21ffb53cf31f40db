import { ErrorBoundary, type JSX, Suspense } from 'solid-js';
import { messageOf } from '../flow/message.ts';
import { Coming } from './Coming.tsx';
import { Dialog } from './Dialog.tsx';
import { useHall } from './hall.ts';

/** A sheet whose code is loaded when it is asked for. If that fails, another sheet says so and offers to try again. */
export function LateSheet(props: { readonly onClose: () => void; readonly children: JSX.Element }) {
  return (
    <ErrorBoundary
      fallback={(error, reset) => <FailedSheet error={error} again={reset} onClose={props.onClose} />}
    >
      <Suspense fallback={<Coming />}>{props.children}</Suspense>
    </ErrorBoundary>
  );
}

/** Says that something did not come. What the reader was at stays as it is. */
export function FailedSheet(props: {
  readonly error: unknown;
  readonly again: () => void;
  readonly onClose: () => void;
}) {
  const hall = useHall();
  const words = () => hall.words().failed;
  return (
    <Dialog title={words().title} onClose={props.onClose}>
      <div class="notice-body">
        <p>{words().text}</p>
        <p class="notice-detail">{messageOf(props.error)}</p>
        <div class="notice-buttons">
          <button type="button" class="primary" onClick={() => props.again()}>
            {words().again}
          </button>
          <button type="button" class="secondary" onClick={() => props.onClose()}>
            {hall.words().close}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
