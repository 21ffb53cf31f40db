import ChevronRight from 'lucide-solid/icons/chevron-right';
import { createMemo, Show } from 'solid-js';
import { logLine } from '../../present/index.ts';
import { lastActs, opensAgain } from './log.ts';
import { createMedia, PHONE } from './media.ts';
import { usePlay } from './state.ts';

/** What came of the others since the own last turn, its foremost entry in full; it leads to the log. */
export function LastAct() {
  const play = usePlay();
  const phone = createMedia(PHONE);
  const words = () => play.desk.words().tray;
  const acts = createMemo(() => lastActs(play.view()));
  const rest = () => acts().length - 1;
  return (
    <Show when={acts()[0]}>
      {foremost => (
        <button
          type="button"
          class="last-act"
          onClick={() => {
            play.turnTo('log');
            play.setDrawer(true);
          }}
        >
          <span>
            {/* Elsewhere the bar says so. */}
            <Show when={phone() && opensAgain(play.view())}>{words().opensAgain} </Show>
            {logLine(foremost(), play.names()).sentence}
          </span>
          <Show when={rest() > 0}>
            <b>{words().andMore(rest())}</b>
          </Show>
          <ChevronRight size={18} aria-hidden="true" />
          <span class="visually-hidden">{words().openLog}</span>
        </button>
      )}
    </Show>
  );
}
