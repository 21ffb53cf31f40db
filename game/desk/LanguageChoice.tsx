import { For } from 'solid-js';
import { LANGUAGES } from '../wording/format.ts';
import { useHall } from './hall.ts';

/** EN / ES, wherever the reader is. */
export function LanguageChoice() {
  const hall = useHall();
  return (
    <fieldset class="language-choice">
      <legend class="visually-hidden">{hall.words().language}</legend>
      <For each={LANGUAGES}>
        {(language, index) => (
          <>
            {index() > 0 && <span aria-hidden="true">/</span>}
            <button
              type="button"
              lang={language}
              aria-label={hall.words().languages[language]}
              aria-pressed={hall.language() === language}
              onClick={() => hall.setLanguage(language)}
            >
              {language.toUpperCase()}
            </button>
          </>
        )}
      </For>
    </fieldset>
  );
}
