import { createEffect, createSignal, createUniqueId, For, on, Show } from 'solid-js';
import { messageOf } from '../flow/message.ts';
import type { ScenarioCard } from '../present/card.ts';
import { textIn } from '../wording/text.ts';
import { Bust } from './Bust.tsx';
import { Check, Line, Segments } from './choices.tsx';
import { useHall } from './hall.ts';
import { hueOf } from './play/hues.ts';
import { type Setting, startGame } from './starting.ts';

type Strength = Setting['options']['audienceCosts'];
const STRENGTHS: readonly Strength[] = ['off', 'weak', 'normal', 'strong'];
const MACHINES = ['guided', 'even', 'hard', 'severe'] as const;

/** Who sits where, against whom, and by which options; then the game begins. */
export function SetTable(props: { readonly card: ScenarioCard; readonly scenarioText: string | null }) {
  const hall = useHall();
  const words = () => hall.words();
  const [seat, setSeat] = createSignal(0);
  const [alone, setAlone] = createSignal(true);
  const [machine, setMachine] = createSignal<(typeof MACHINES)[number]>('even');
  const [events, setEvents] = createSignal(true);
  const [knownTypes, setKnownTypes] = createSignal(false);
  const [audienceCosts, setAudienceCosts] = createSignal<Strength>('normal');
  const [advisors, setAdvisors] = createSignal(true);
  const [seedText, setSeedText] = createSignal('');
  const [busy, setBusy] = createSignal(false);
  const [fault, setFault] = createSignal<string | null>(null);
  const seedNote = createUniqueId();
  const machineNote = createUniqueId();
  let seedInput!: HTMLInputElement;
  let more!: HTMLDetailsElement;
  createEffect(on([() => props.card], () => setSeat(0), { defer: true }));

  const seed = () => (seedText().trim() === '' ? null : Number(seedText()));
  const isSeedGood = () => /^\d*$/.test(seedText().trim()) && Number.isSafeInteger(seed() ?? 0);

  async function start(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy()) return;
    if (!isSeedGood()) {
      more.open = true;
      seedInput.focus();
      return;
    }
    setBusy(true);
    setFault(null);
    hall.announce(words().loading);
    try {
      await startGame(hall, {
        scenario: props.card.id,
        scenarioText: props.scenarioText,
        seat: alone() ? seat() : null,
        machine: machine(),
        seed: seed(),
        options: {
          events: events(),
          knownTypes: knownTypes(),
          audienceCosts: audienceCosts(),
          advisors: advisors(),
        },
        guided: false,
      });
    } catch (error) {
      setFault(messageOf(error));
    }
    setBusy(false);
  }

  return (
    <form class="set-table paper" aria-labelledby="set-table" onSubmit={start}>
      <h2 id="set-table" tabindex="-1">
        {words().setTable}: {textIn(props.card.title, hall.language())}
      </h2>
      <fieldset>
        <legend>{words().across}</legend>
        <div class="lines">
          <Line name="across" checked={alone()} onChange={() => setAlone(true)} note={words().machineNote}>
            {words().machine}
          </Line>
          <Line name="across" checked={!alone()} onChange={() => setAlone(false)} note={words().twoNote}>
            {props.card.principals.length > 2 ? words().several : words().two}
          </Line>
        </div>
      </fieldset>
      <Show when={alone()} fallback={<p class="set-note">{words().twoBriefs}</p>}>
        <fieldset>
          <legend>{words().seat}</legend>
          <div class="seats">
            <For each={props.card.principals}>
              {(side, index) => (
                <label class={`seat ${hueOf(index())}`} classList={{ chosen: seat() === index() }}>
                  <input
                    type="radio"
                    name="seat"
                    class="visually-hidden"
                    checked={seat() === index()}
                    onChange={() => setSeat(index())}
                  />
                  <Bust seat={index()} lit={seat() === index()} />
                  <span class="seat-plate">
                    <b>{textIn(side.name, hall.language())}</b>
                    <span>{textIn(side.office, hall.language())}</span>
                  </span>
                </label>
              )}
            </For>
          </div>
        </fieldset>
        <fieldset>
          <legend>{words().opponent}</legend>
          <Segments
            name="machine"
            values={MACHINES}
            chosen={machine()}
            textOf={value => words().machines[value].name}
            describedBy={machineNote}
            onChoose={value => setMachine(value)}
          />
          <p id={machineNote} class="set-note machine-note">
            {words().machines[machine()].note}
          </p>
        </fieldset>
      </Show>
      <details ref={more} class="options">
        <summary>{words().options}</summary>
        <Check checked={events()} onChange={setEvents}>
          {words().events}
        </Check>
        <Check checked={knownTypes()} onChange={setKnownTypes}>
          {words().knownTypes}
        </Check>
        <Check checked={advisors()} onChange={setAdvisors}>
          {words().advisors}
        </Check>
        <fieldset class="strengths">
          <legend>{words().audienceCosts}</legend>
          <Segments
            name="strength"
            values={STRENGTHS}
            chosen={audienceCosts()}
            textOf={value => words().strengths[value]}
            onChoose={value => setAudienceCosts(value)}
          />
        </fieldset>
        <label class="seed">
          <span class="label">{words().seed}</span>
          <input
            ref={seedInput}
            class="tabular"
            inputMode="numeric"
            autocomplete="off"
            value={seedText()}
            aria-invalid={!isSeedGood()}
            aria-describedby={seedNote}
            onInput={event => setSeedText(event.currentTarget.value)}
          />
        </label>
        <p id={seedNote} class="set-note" classList={{ invalid: !isSeedGood() }}>
          {isSeedGood() ? words().seedNote : words().seedInvalid}
        </p>
      </details>
      <Show when={fault()}>
        {message => (
          <p class="set-fault" role="alert">
            <b>{words().failed.title}.</b> {words().failed.text} <small>{message()}</small>
          </p>
        )}
      </Show>
      <button type="submit" class="primary take-seat" aria-disabled={busy()}>
        {busy() ? `${words().loading}…` : words().takeSeat}
      </button>
    </form>
  );
}
