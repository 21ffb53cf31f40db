import { For } from 'solid-js';
import { LANGUAGES } from '../../wording/index.ts';
import { useDesk } from '../context.ts';

/** EN / ES, during a game and at its end. */
export function Languages() {
  const desk = useDesk();
  const words = () => desk.words().bar;
  let all!: HTMLFieldSetElement;
  /** Where there is room for the other language alone, the button that was pressed makes way for it. */
  const keepFocus = (pressed: HTMLElement) => {
    if (!pressed.checkVisibility()) all.querySelector<HTMLElement>('[aria-pressed=false]')?.focus();
  };
  return (
    <fieldset ref={all} class="bar-languages" aria-label={words().language}>
      <For each={LANGUAGES}>
        {language => (
          <button
            type="button"
            lang={language}
            aria-pressed={desk.language() === language}
            aria-label={words().languages[language]}
            onClick={event => {
              desk.setLanguage(language);
              keepFocus(event.currentTarget);
            }}
          >
            {language.toUpperCase()}
          </button>
        )}
      </For>
    </fieldset>
  );
}
