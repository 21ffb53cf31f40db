import Pause from 'lucide-solid/icons/pause';
import Play from 'lucide-solid/icons/play';
import SkipBack from 'lucide-solid/icons/skip-back';
import SkipForward from 'lucide-solid/icons/skip-forward';
import { Show } from 'solid-js';
import { useClass } from './classContext.ts';
import type { Film } from './filmState.ts';

/** Runs the film, and says where it stands: the round, its date, how many tables have signed. */
export function FilmBar(props: { readonly film: Film; readonly signed: number }) {
  const context = useClass();
  const { names, format } = context;
  const words = () => context.words().film;
  const { film } = props;
  let playButton!: HTMLButtonElement;
  return (
    <div class="film-bar">
      <h3>{words().title}</h3>
      <button
        ref={playButton}
        type="button"
        class="secondary"
        onClick={() => (film.playing() ? film.pause() : film.play())}
      >
        <Show when={film.playing()} fallback={<Play size={16} aria-hidden="true" />}>
          <Pause size={16} aria-hidden="true" />
        </Show>
        {film.playing() ? words().pause : words().play}
      </button>
      <button type="button" class="secondary" aria-label={words().back} onClick={() => film.step(-1)}>
        <SkipBack size={16} aria-hidden="true" />
      </button>
      <input
        type="range"
        min="0"
        max={film.rounds - 1}
        value={film.frame() ?? film.rounds - 1}
        aria-label={words().title}
        aria-valuetext={words().round((film.frame() ?? film.rounds - 1) + 1, film.rounds)}
        onInput={event => film.show(Number(event.currentTarget.value))}
      />
      <button type="button" class="secondary" aria-label={words().on} onClick={() => film.step(1)}>
        <SkipForward size={16} aria-hidden="true" />
      </button>
      <Show when={film.frame() !== null}>
        <button
          type="button"
          class="secondary"
          onClick={() => {
            playButton.focus();
            film.show(null);
          }}
        >
          {words().all}
        </button>
      </Show>
      <p role="status">
        {film.frame() === null
          ? words().note
          : `${words().round(film.frame()! + 1, film.rounds)} · ${names().date(film.frame()! + 1)} · ${words().signed(format().number(props.signed))}`}
      </p>
    </div>
  );
}
