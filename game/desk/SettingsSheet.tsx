import { createUniqueId, For } from 'solid-js';
import { LANGUAGES } from '../wording/format.ts';
import { Dialog } from './Dialog.tsx';
import { useHall } from './hall.ts';
import './styles/settings.css';

/** What a person may choose about the screen. Every choice works at once and is kept. */
export function SettingsSheet() {
  const hall = useHall();
  const words = () => hall.words().settings;
  const settings = hall.settings;
  const onOff = (on: boolean) => (on ? words().on : words().off);
  return (
    <Dialog title={words().title} class="settings-sheet" onClose={() => hall.openSettings(false)}>
      <Choice
        name={words().language}
        value={hall.language()}
        values={LANGUAGES}
        label={language => hall.words().languages[language]}
        onChoose={hall.setLanguage}
      />
      <Choice
        name={words().textSize}
        value={settings().textSize}
        values={[1, 1.15, 1.3] as const}
        label={size => words().sizes[size]}
        onChoose={textSize => hall.change({ textSize })}
      />
      <Choice
        name={words().motion}
        value={settings().motion}
        values={['full', 'reduced'] as const}
        label={motion => words()[motion]}
        onChoose={motion => hall.change({ motion })}
      />
      <Choice
        name={words().speed}
        value={settings().speed}
        values={[1, 2, 4] as const}
        label={speed => `${speed}×`}
        onChoose={speed => hall.change({ speed })}
      />
      <For each={SWITCHES}>
        {name => (
          <Choice
            name={words()[name]}
            value={settings()[name]}
            values={[true, false]}
            label={onOff}
            onChoose={on => hall.change({ [name]: on })}
          />
        )}
      </For>
    </Dialog>
  );
}

const SWITCHES = ['sound', 'projector', 'plainTable', 'keys'] as const;

/** A few choices side by side, as radio buttons. Only their labels follow the language: a choice keeps the focus. */
function Choice<Value extends string | number | boolean>(props: {
  readonly name: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly label: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}) {
  const group = createUniqueId();
  return (
    <fieldset class="setting">
      <legend>{props.name}</legend>
      <div class="segments">
        <For each={props.values}>
          {value => (
            <label>
              <input
                type="radio"
                class="visually-hidden"
                name={group}
                checked={props.value === value}
                onChange={() => props.onChoose(value)}
              />
              <span>{props.label(value)}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
