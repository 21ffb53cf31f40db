import { For, Show } from 'solid-js';
import { LANGUAGES } from '../../wording/index.ts';
import type { Settings } from '../context.ts';
import { Sheet } from './Sheet.tsx';
import { usePlay } from './state.ts';

/** The menu: settings of the screen, the file of the game, the ways out. */
export function Menu(props: {
  readonly onLeave: () => void;
  readonly onExport?: (() => void) | undefined;
  readonly onHowTo?: (() => void) | undefined;
}) {
  const play = usePlay();
  const { desk } = play;
  const words = () => desk.words().menu;
  const settings = () => desk.settings();
  const close = () => play.open(null);
  const onOff = (): readonly [boolean, string][] => [
    [true, words().on],
    [false, words().off],
  ];
  return (
    <Sheet title={words().title} onClose={close}>
      <ul class="menu-list">
        <Show when={props.onExport}>
          <li>
            <button type="button" data-first onClick={() => props.onExport?.()}>
              {words().save}
            </button>
          </li>
        </Show>
        <Show when={props.onHowTo}>
          <li>
            <button
              type="button"
              onClick={() => {
                close();
                props.onHowTo?.();
              }}
            >
              {words().howTo}
            </button>
          </li>
        </Show>
        <li>
          <button type="button" onClick={() => play.open({ about: 'keys' })}>
            {words().keys}
          </button>
        </li>
        <li>
          <button
            type="button"
            onClick={() => {
              close();
              props.onLeave();
            }}
          >
            {words().leave} <small>{words().leaveNote}</small>
          </button>
        </li>
      </ul>
      <h3 class="sheet-section">{words().settings}</h3>
      <Choose
        name="language"
        label={desk.words().bar.language}
        value={desk.language()}
        options={LANGUAGES.map(language => [language, desk.words().bar.languages[language]])}
        onChoose={desk.setLanguage}
      />
      <Choose
        name="motion"
        label={words().motion}
        value={settings().motion}
        options={[
          ['full', words().motions.full],
          ['reduced', words().motions.reduced],
        ]}
        onChoose={motion => desk.change({ motion })}
      />
      <Choose
        name="speed"
        label={words().speed}
        value={settings().speed}
        options={[1, 2, 4].map(speed => [speed as Settings['speed'], desk.words().tray.speed(speed)])}
        onChoose={speed => desk.change({ speed })}
      />
      <Choose
        name="textSize"
        label={words().textSize}
        value={settings().textSize}
        options={[1, 1.15, 1.3].map(size => [size as Settings['textSize'], desk.format().percent(size)])}
        onChoose={textSize => desk.change({ textSize })}
      />
      <Choose
        name="sound"
        label={words().sound}
        value={settings().sound}
        options={onOff()}
        onChoose={sound => desk.change({ sound })}
      />
      <Choose
        name="projector"
        label={words().projector}
        value={settings().projector}
        options={onOff()}
        onChoose={projector => desk.change({ projector })}
      />
      <Choose
        name="plainTable"
        label={words().plainTable}
        value={settings().plainTable}
        options={onOff()}
        onChoose={plainTable => desk.change({ plainTable })}
      />
    </Sheet>
  );
}

/** One choice among a few, as radio buttons in a row. */
function Choose<T extends string | number | boolean>(props: {
  readonly name: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}) {
  return (
    <fieldset class="choose">
      <legend>{props.label}</legend>
      <div>
        <For each={props.options}>
          {([value, label]) => (
            <label>
              <input
                type="radio"
                name={props.name}
                checked={props.value === value}
                onChange={() => props.onChoose(value)}
              />
              {label}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}

/** The keys of the play screen. */
export function Keys() {
  const play = usePlay();
  const words = () => play.desk.words().keys;
  return (
    <Sheet title={words().title} onClose={() => play.open(null)}>
      <dl class="keys">
        <For each={Object.values(words().list)}>
          {([key, does]) => (
            <div>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          )}
        </For>
      </dl>
      <p class="note">{words().note}</p>
    </Sheet>
  );
}
