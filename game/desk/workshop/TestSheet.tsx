import { createMemo, createResource, createSignal, For, Show } from 'solid-js';
import { describeRefusal, namesOf } from '../../present/index.ts';
import { viewOf } from '../../rules/index.ts';
import { textIn } from '../../wording/text.ts';
import { workshopWordingOf } from '../../wording/workshop.ts';
import { Dialog } from '../Dialog.tsx';
import type { SavedGame } from '../ports.ts';
import { openGame, savedGameOf } from '../reading.ts';
import { MeterTable } from './MeterTable.tsx';
import { useWorkshop, type Version } from './state.ts';
import {
  type Carried,
  carryOver,
  metersAt,
  type PlayTest,
  playTestOf,
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
  const name = (of: number) => textIn(agenda.principals[of]!.name, hall.language());

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

  return (
    <Dialog title={words().test.title} class="test-sheet" onClose={props.onClose}>
      <div class="test-body">
        <p>{words().test.text}</p>
        <Show when={last()}>
          {there => (
            <LastTest
              carried={there().carried}
              onGoOn={() => void hall.attempt(() => open(there().start, there().carried.test))}
            />
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
          <MeterTable agenda={agenda} shown={set() ?? meters()} onChange={setSet} />
          <p class="form-note">{words().test.note}</p>
          <button type="button" class={last() ? 'secondary' : 'primary'} onClick={() => void start()}>
            {words().test.start}
          </button>
        </section>
      </div>
    </Dialog>
  );
}

/** The last play-test on this version: how far its moves hold, and the way on. */
function LastTest(props: { readonly carried: Carried; readonly onGoOn: () => void }) {
  const { hall, words } = useWorkshop();
  const reason = () => {
    const { broken, held, test, negotiation } = props.carried;
    if (!broken) return '';
    const names = namesOf(test.scenario, hall.language());
    const seen = viewOf(test.scenario, negotiation, negotiation.toMove ?? 'public');
    return words().test.broken(
      held + 1,
      broken.line,
      broken.why ? describeRefusal(broken.why, names, seen.negotiation) : words().test.unreadable,
    );
  };
  return (
    <section class="test-last" aria-labelledby="test-last">
      <h3 id="test-last">{words().test.last}</h3>
      <p>
        {props.carried.broken
          ? words().test.held(props.carried.held, props.carried.of)
          : words().test.allHeld(hall.format().count(props.carried.of, words().test.moves))}
      </p>
      <Show when={props.carried.broken}>
        <p class="test-broken">{reason()}</p>
      </Show>
      <button type="button" class="primary" onClick={() => props.onGoOn()}>
        {props.carried.broken ? words().test.goOnThere : words().test.goOn}
      </button>
    </section>
  );
}
