import { useHall } from './hall.ts';
import { Notice } from './Notice.tsx';

/** The game itself failed. What was played up to there is kept, and can be gone on with or carried away. */
export function Broken(props: { readonly onReopen: () => void; readonly onExport: () => void }) {
  const hall = useHall();
  const words = () => hall.words().broken;
  return (
    <Notice title={words().title} urgent>
      <p>{words().text}</p>
      <div class="notice-buttons">
        <button type="button" class="primary" onClick={() => props.onReopen()}>
          {words().again}
        </button>
        <button type="button" class="secondary" onClick={() => props.onExport()}>
          {hall.words().saveFile}
        </button>
        <a class="secondary" href="#/">
          {hall.words().failed.home}
        </a>
      </div>
    </Notice>
  );
}
