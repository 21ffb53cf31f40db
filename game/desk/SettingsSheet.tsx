import { For } from 'solid-js';
import { LANGUAGES } from '../wording/format.ts';
import { Dialog } from './Dialog.tsx';
import { useHall } from './hall.ts';
import './styles/settings.css';

/** What a person may choose about the screen. Every choice works at once and is kept. */
export function SettingsSheet() {
  const hall = useHall();
  const words = () => hall.words().settings;
  const settings = hall.settings;
  const onOff = (): readonly (readonly [boolean, string])[] => [
    [true, words().on],
    [false, words().off],
  ];
  return (
    <Dialog title={words().title} class="settings-sheet" onClose={() => hall.openSettings(false)}>
      <Choice
        name={words().language}
        value={hall.language()}
        choices={LANGUAGES.map(language => [language, hall.words().languages[language]] as const)}
        onChoose={hall.setLanguage}
      />
      <Choice
        name={words().textSize}
        value={settings().textSize}
        choices={([1, 1.15, 1.3] as const).map(size => [size, words().sizes[size]] as const)}
        onChoose={textSize => hall.change({ textSize })}
      />
      <Choice
        name={words().motion}
        value={settings().motion}
        choices={[
          ['full', words().full],
          ['reduced', words().reduced],
        ]}
        onChoose={motion => hall.change({ motion })}
      />
      <Choice
        name={words().speed}
        value={settings().speed}
        choices={([1, 2, 4] as const).map(speed => [speed, `${speed}×`] as const)}
        onChoose={speed => hall.change({ speed })}
      />
      <Choice
        name={words().sound}
        value={settings().sound}
        choices={onOff()}
        onChoose={sound => hall.change({ sound })}
      />
      <Choice
        name={words().projector}
        value={settings().projector}
        choices={onOff()}
        onChoose={projector => hall.change({ projector })}
      />
      <Choice
        name={words().plainTable}
        value={settings().plainTable}
        choices={onOff()}
        onChoose={plainTable => hall.change({ plainTable })}
      />
    </Dialog>
  );
}

/** A few choices side by side, as radio buttons. */
function Choice<Value extends string | number | boolean>(props: {
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}) {
  return (
    <fieldset class="setting">
      <legend>{props.name}</legend>
      <div class="segments">
        <For each={props.choices}>
          {([value, label]) => (
            <label>
              <input
                type="radio"
                class="visually-hidden"
                name={props.name}
                checked={props.value === value}
                onChange={() => props.onChoose(value)}
              />
              <span>{label}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
