import { createSignal, onMount, Show } from 'solid-js';
import { useHall } from '../hall.ts';
import { readHandInFile } from './bringing.ts';
import { useClass } from './classContext.ts';
import { isWanted } from './trial.ts';

/** Made-up hand-ins of the trial. */
const INVENTED = 12;

/** Where hand-ins come in: dropped, chosen, pasted, or made up for a trial. */
export function HandInDoor() {
  const hall = useHall();
  const { id, state, words, format, nameOf } = useClass();
  const [pasting, setPasting] = createSignal(false);
  const [pasted, setPasted] = createSignal('');
  const [bad, setBad] = createSignal(false);
  const [over, setOver] = createSignal(false);
  let input!: HTMLInputElement;
  let adding!: HTMLButtonElement;

  const invent = () => {
    adding.focus();
    void hall.attempt(() => state.invent(INVENTED, words().invented));
  };
  onMount(() => {
    if (isWanted(id) && state.entries.length === 0) invent();
  });

  async function take(files: Iterable<File>): Promise<void> {
    const texts = await Promise.all([...files].map(readHandInFile));
    // A text file of codes is as good as pasted codes.
    const found = await Promise.all(
      texts.map(async each => (each.text.startsWith('{') ? [each] : ((await unpacked(each.text)) ?? [each]))),
    );
    await state.add(found.flat());
  }

  /** The hand-ins in lines of codes or links; null if no line is one. */
  async function unpacked(text: string): Promise<{ file: string; text: string }[] | null> {
    const lines = text
      .split(/\s+/)
      .map(line => line.slice(line.lastIndexOf('=') + 1))
      .filter(line => line !== '');
    const values = await Promise.all(lines.map(line => hall.ports.unpack(line)));
    const found = values.flatMap((value, place) =>
      value === undefined ? [] : [{ file: `${place + 1}`, text: JSON.stringify(value) }],
    );
    return found.length > 0 ? found : null;
  }

  async function takePasted(): Promise<void> {
    const found = await unpacked(pasted());
    setBad(found === null);
    if (!found) return;
    setPasted('');
    setPasting(false);
    adding.focus();
    await state.add(found);
  }

  const known = () => state.known().map(entry => nameOf(entry, state.entries.indexOf(entry)));
  const clear = () => {
    if (!confirm(words().clearAsk)) return;
    adding.focus();
    state.clear();
  };

  return (
    <section
      class="hand-in-door"
      classList={{ over: over(), small: state.entries.length > 0 }}
      aria-label={words().addFiles}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        void hall.attempt(() => take(event.dataTransfer?.files ?? []));
      }}
    >
      <Show when={state.entries.length === 0}>
        <p class="drop-name" aria-hidden="true">
          {words().drop}
        </p>
      </Show>
      <div class="notice-buttons">
        <button ref={adding} type="button" class="primary" onClick={() => input.click()}>
          {words().addFiles}
        </button>
        <button
          type="button"
          class="secondary"
          aria-expanded={pasting()}
          onClick={() => setPasting(!pasting())}
        >
          {words().paste}
        </button>
        <Show
          when={state.entries.length > 0}
          fallback={
            <button type="button" class="secondary" onClick={invent}>
              {words().invent}
            </button>
          }
        >
          <button type="button" class="secondary" onClick={clear}>
            {words().clear}
          </button>
        </Show>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".json,.txt,application/json,text/plain"
        onChange={event => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          void hall.attempt(() => take(files));
        }}
      />
      <p class="hand-in-known" role="status">
        {known().length > 0 && words().known(format().list(known()))}
      </p>
      <Show when={state.entries.length === 0}>
        <p class="set-note">{words().inventNote}</p>
      </Show>
      <Show when={pasting()}>
        <div class="paste-codes">
          <label>
            {words().pasteNote}
            <textarea
              rows={4}
              value={pasted()}
              aria-invalid={bad()}
              onInput={event => {
                setPasted(event.currentTarget.value);
                setBad(false);
              }}
            />
          </label>
          <Show when={bad()}>
            <p role="alert" class="set-note invalid">
              {words().pasteBad}
            </p>
          </Show>
          <button type="button" class="secondary" onClick={() => void hall.attempt(takePasted)}>
            {words().pasteTake}
          </button>
        </div>
      </Show>
    </section>
  );
}
