import { For, Show } from 'solid-js';
import { isObject } from '../../../scenario/objects.ts';
import { useWorkshop } from '../state.ts';
import { idOf, looseText, type Place } from './reach.ts';

const LANGUAGES = ['en', 'es'] as const;
const LETTERS_A_LINE = 34;

/** A text in both languages, side by side. One that is the same in both stands alone. */
export function TextEntry(props: { readonly place: Place; readonly label: string; readonly quiet: boolean }) {
  const { words } = useWorkshop();
  const isOne = () => typeof props.place.value() === 'string';
  const part = (language: 'en' | 'es') => looseText(props.place.value(), language);
  /** A line of text cannot hold a line break. */
  const plain = (text: string) => text.replace(/\s*[\r\n]+\s*/g, ' ');
  function write(language: 'en' | 'es', text: string): void {
    const value = props.place.value();
    if (isObject(value) && language in value) props.place.part(language).set(plain(text));
    else if (isObject(value)) props.place.set({ en: '', es: '', ...value, [language]: plain(text) });
    else props.place.set({ en: part('en'), es: part('es'), [language]: plain(text) });
  }
  return (
    <fieldset class="form-text" id={idOf(props.place.path)}>
      <legend classList={{ 'visually-hidden': props.quiet }}>{props.label}</legend>
      <For each={isOne() ? (['en'] as const) : LANGUAGES}>
        {language => (
          <label class="form-language">
            <span aria-hidden="true">{isOne() ? '∗' : language.toUpperCase()}</span>
            <textarea
              aria-label={`${props.label}, ${isOne() ? words().form.everyLanguage : words().form.languages[language]}`}
              lang={isOne() ? undefined : language}
              rows={Math.max(1, Math.ceil(part(language).length / LETTERS_A_LINE))}
              value={part(language)}
              onKeyDown={event => event.key === 'Enter' && event.preventDefault()}
              onInput={event => {
                const text = event.currentTarget.value;
                if (isOne()) props.place.set(plain(text));
                else write(language, text);
              }}
            />
          </label>
        )}
      </For>
      <Show when={isOne()}>
        <button
          type="button"
          class="workshop-link"
          onClick={() => props.place.set({ en: part('en'), es: part('en') })}
        >
          {words().form.translate}
        </button>
      </Show>
    </fieldset>
  );
}
