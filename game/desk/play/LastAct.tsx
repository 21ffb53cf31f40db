import ChevronRight from 'lucide-solid/icons/chevron-right';
import { createMemo, Show } from 'solid-js';
import { logLine } from '../../present/index.ts';
import { lastActs } from './log.ts';
import { usePlay } from './state.ts';

/** On a phone: what others did last, the newest act in full. It stays until the next one and leads to the log. */
export function LastAct() {
  const play = usePlay();
  const words = () => play.desk.words().tray;
  const acts = createMemo(() => lastActs(play.view()));
  return (
    <Show when={acts()[0]}>
      {newest => (
        <button type="button" class="last-act" onClick={() => play.turnTo('log')}>
          <span>{logLine(newest(), play.names()).sentence}</span>
          <Show when={acts().length > 1}>
            <b aria-hidden="true">+{acts().length - 1}</b>
          </Show>
          <ChevronRight size={18} aria-hidden="true" />
          <span class="visually-hidden">{words().inLog(acts().length - 1)}</span>
        </button>
      )}
    </Show>
  );
}
