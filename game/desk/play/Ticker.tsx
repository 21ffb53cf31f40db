import SkipForward from 'lucide-solid/icons/skip-forward';
import { createMemo, For, Show } from 'solid-js';
import { logLine } from '../../present/index.ts';
import type { Settings } from '../settings.ts';
import { Chips } from './Chips.tsx';
import { toldEntries } from './log.ts';
import { shortcutOf, usePlay } from './state.ts';

const SPEEDS: readonly Settings['speed'][] = [1, 2, 4];

/** The acts of others, one at a time, with the log's own line; may be sped up or skipped. Not there with nothing to tell. */
export function Ticker() {
  const play = usePlay();
  const { desk } = play;
  const words = () => desk.words().tray;
  const last = createMemo(() => {
    const entry = toldEntries(play.news()).at(-1);
    return entry && entry.by !== play.me() ? logLine(entry, play.names()) : null;
  });
  const next = () => play.view().negotiation.toMove;
  const isAwaited = () => next() !== null && next() !== play.me();
  return (
    <Show when={!play.mine() && (last() || isAwaited())}>
      <div class="ticker paper">
        <p class="ticker-line">
          <Show
            when={last()}
            fallback={
              <Show when={isAwaited()}>
                <span class="considering">{words().considering(play.names().principal(next()!))}</span>
              </Show>
            }
          >
            {line => <span>{line().sentence}</span>}
          </Show>
        </p>
        <Show when={last()}>{line => <Chips chips={line().chips} />}</Show>
        <div class="ticker-controls">
          <fieldset class="speeds" aria-label={words().speedLabel}>
            <For each={SPEEDS}>
              {speed => (
                <button
                  type="button"
                  aria-pressed={desk.settings().speed === speed}
                  onClick={() => desk.change({ speed })}
                >
                  {words().speed(speed)}
                </button>
              )}
            </For>
          </fieldset>
          <button
            type="button"
            class="secondary"
            aria-keyshortcuts={shortcutOf(play, 's')}
            aria-disabled={play.session.waiting() === 0}
            onClick={() => play.session.skip()}
          >
            <SkipForward size={16} aria-hidden="true" /> {words().skip}
          </button>
        </div>
      </div>
    </Show>
  );
}
