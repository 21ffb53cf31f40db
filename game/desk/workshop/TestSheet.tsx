import { createMemo, createResource, createSignal, For, Show } from 'solid-js';
import { describeRefusal, namesOf } from '../../present/index.ts';
import { viewOf } from '../../rules/index.ts';
import { textIn } from '../../wording/text.ts';
import { workshopWordingOf } from '../../wording/workshop.ts';
import { Dialog } from '../Dialog.tsx';
import { hueOf } from '../play/hues.ts';
import type { SavedGame } from '../ports.ts';
import { openGame, savedGameOf } from '../reading.ts';
import { useWorkshop, type Version } from './state.ts';
import {
  type Carried,
  carryOver,
  metersAt,
  type PlayTest,
  playTestOf,
  TEST_METERS,
  type TestMeters,
  type TestStart,
} from './testing.ts';
import '../styles/workshop-test.css';

/** What is kept of a play-test, to go on with it on another version. */
interface KeptTest extends TestStart {
  readonly passes: number;
}

const readKept = (json: string | undefined): KeptTest | null => {
  try {
    return json === undefined ? null : (JSON.parse(json) as KeptTest);
  } catch {
    return null;
  }
};

/** Sets a play-test: from which seat, from which round, with which meters; or goes on with the last one. */
export function TestSheet(props: { readonly version: Version; readonly onClose: () => void }) {
  const workshop = useWorkshop();
  const { hall, words, draft } = workshop;
  const { ports } = hall;
  const { agenda } = props.version.scenario;
  const kept = readKept(draft().test);
  const [seat, setSeat] = createSignal(kept && kept.seat < agenda.principals.length ? kept.seat : 0);
  const [round, setRound] = createSignal(Math.min(kept?.round ?? 1, agenda.rounds.length));
  const [set, setSet] = createSignal<TestMeters | null>(null);
  const seed = ports.drawSeed();
  const meters = createMemo(() => metersAt(props.version.scenario, round(), seed));
  const shown = () => set() ?? meters();
  const name = (of: number) => textIn(agenda.principals[of]!.name, hall.language());
  const prose = (of: number) => textIn(agenda.principals[of]!.prose, hall.language());

  const told = {
    name: { en: workshopWordingOf('en').test.eventName, es: workshopWordingOf('es').test.eventName },
    text: { en: workshopWordingOf('en').test.eventText, es: workshopWordingOf('es').test.eventText },
  };
  /** The last play-test on this version: how far its moves hold. */
  const [last] = createResource(async (): Promise<{ start: KeptTest; carried: Carried } | null> => {
    const game = kept && (await ports.storage.loadGame(`test-${draft().id}`));
    if (!kept || !game || kept.seat >= agenda.principals.length || kept.round > agenda.rounds.length)
      return null;
    const moves = (JSON.parse(game.record) as { moves?: unknown }).moves;
    const lines = Array.isArray(moves) ? moves.slice(kept.passes).map(String) : [];
    const fits = kept.set === null || kept.set.meters.length === agenda.principals.length;
    const start = fits ? kept : { ...kept, set: null };
    return { start, carried: carryOver(playTestOf(props.version.text, start, told), lines) };
  });
  const reason = (carried: Carried) => {
    const { broken, test, negotiation } = carried;
    if (!broken) return '';
    const names = namesOf(test.scenario, hall.language());
    const seen = viewOf(test.scenario, negotiation, negotiation.toMove ?? 'public');
    return words().test.broken(
      carried.held + 1,
      broken.line,
      broken.why ? describeRefusal(broken.why, names, seen.negotiation) : words().test.unreadable,
    );
  };

  async function open(start: TestStart, test: PlayTest): Promise<void> {
    const id = `test-${draft().id}`;
    const opened = await openGame(
      ports,
      { record: JSON.stringify(test.record), scenarioText: test.text },
      id,
    );
    if (opened.is !== 'game') throw new Error(`a play-test cannot be opened: ${opened.is}`);
    const saved: SavedGame = {
      ...savedGameOf(opened, ports, { id, scenarioText: test.text, guided: false, task: null }),
      draft: draft().id,
    };
    await hall.keep(saved);
    workshop.testing(JSON.stringify({ ...start, passes: test.passes } satisfies KeptTest));
    hall.go({ at: 'play', game: id });
  }
  const start = () =>
    hall.attempt(async () => {
      const chosen: TestStart = { seat: seat(), round: round(), set: set(), seed };
      await open(chosen, playTestOf(props.version.text, chosen, told));
    });

  function change(of: number, meter: (typeof TEST_METERS)[number], value: number): void {
    const now = shown();
    setSet({
      ...now,
      meters: now.meters.map((row, index) => (index === of ? { ...row, [meter]: value } : row)),
    });
  }
  function changeTrust(of: number, inSeat: number, value: number): void {
    const now = shown();
    setSet({
      ...now,
      trust: now.trust.map((row, index) =>
        index === of ? row.map((trust, other) => (other === inSeat ? value : trust)) : row,
      ),
    });
  }

  return (
    <Dialog title={words().test.title} class="test-sheet" onClose={props.onClose}>
      <div class="test-body">
        <p>{words().test.text}</p>
        <Show when={last()}>
          {there => (
            <section class="test-last" aria-labelledby="test-last">
              <h3 id="test-last">{words().test.last}</h3>
              <p>
                {there().carried.broken
                  ? words().test.held(there().carried.held, there().carried.of)
                  : words().test.allHeld(hall.format().count(there().carried.of, words().test.moves))}
              </p>
              <Show when={there().carried.broken}>
                <p class="test-broken">{reason(there().carried)}</p>
              </Show>
              <button
                type="button"
                class="primary"
                onClick={() => void hall.attempt(() => open(there().start, there().carried.test))}
              >
                {there().carried.broken ? words().test.goOnThere : words().test.goOn}
              </button>
            </section>
          )}
        </Show>
        <section aria-labelledby="test-new">
          <h3 id="test-new">{words().test.anew}</h3>
          <div class="test-choices">
            <label>
              <span>{words().test.seat}</span>
              <select value={seat()} onChange={event => setSeat(Number(event.currentTarget.value))}>
                <For each={agenda.principals}>
                  {(_, index) => (
                    <option value={index()} selected={index() === seat()}>
                      {name(index())}
                    </option>
                  )}
                </For>
              </select>
            </label>
            <label>
              <span>{words().test.round}</span>
              <select
                value={round()}
                onChange={event => {
                  setRound(Number(event.currentTarget.value));
                  setSet(null);
                }}
              >
                <For each={agenda.rounds}>
                  {({ date, until }, index) => (
                    <option value={index() + 1} selected={index() + 1 === round()}>
                      {index() + 1} · {hall.format().date(date, until)}
                    </option>
                  )}
                </For>
              </select>
            </label>
          </div>
          <table class="test-meters">
            <caption>{words().test.meters}</caption>
            <thead>
              <tr>
                <td />
                <For each={agenda.principals}>
                  {(_, of) => (
                    <th scope="col" class={hueOf(of())}>
                      {name(of())}
                    </th>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={TEST_METERS}>
                {meter => (
                  <tr>
                    <th scope="row">{words().keys[meter]}</th>
                    <For each={agenda.principals}>
                      {(_, of) => (
                        <td>
                          <MeterBox
                            label={`${words().keys[meter]}, ${name(of())}`}
                            value={shown().meters[of()]![meter]}
                            onChange={value => change(of(), meter, value)}
                          />
                        </td>
                      )}
                    </For>
                  </tr>
                )}
              </For>
              <For each={agenda.principals}>
                {(_, other) => (
                  <tr>
                    <th scope="row">{words().test.trustIn(prose(other()))}</th>
                    <For each={agenda.principals}>
                      {(__, of) => (
                        <td>
                          <Show when={of() !== other()} fallback="–">
                            <MeterBox
                              label={`${words().test.trustIn(prose(other()))}, ${name(of())}`}
                              value={shown().trust[of()]![other()]!}
                              onChange={value => changeTrust(of(), other(), value)}
                            />
                          </Show>
                        </td>
                      )}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
          <p class="form-note">{words().test.note}</p>
          <button type="button" class={last() ? 'secondary' : 'primary'} onClick={() => void start()}>
            {words().test.start}
          </button>
        </section>
      </div>
    </Dialog>
  );
}

function MeterBox(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  return (
    <input
      type="number"
      min="0"
      max="100"
      step="any"
      aria-label={props.label}
      value={Math.round(props.value * 10) / 10}
      onChange={event => {
        const { valueAsNumber } = event.currentTarget;
        if (Number.isFinite(valueAsNumber)) props.onChange(Math.min(100, Math.max(0, valueAsNumber)));
        event.currentTarget.value = String(Math.round(props.value * 10) / 10);
      }}
    />
  );
}
