import { useHall } from './hall.ts';
import { Notice } from './Notice.tsx';
import type { LostTo } from './ports.ts';

/** A game that another tab has taken or removed. */
export function OtherTab(props: { readonly to: LostTo; readonly onReopen: () => void }) {
  const hall = useHall();
  const words = () => hall.words().otherTab;
  return (
    <Notice title={words()[props.to].title} urgent>
      <p>{words()[props.to].text}</p>
      <div class="notice-buttons">
        <button type="button" class="primary" onClick={() => props.onReopen()}>
          {words().takeBack}
        </button>
        <a class="secondary" href="#/">
          {hall.words().failed.home}
        </a>
      </div>
    </Notice>
  );
}
