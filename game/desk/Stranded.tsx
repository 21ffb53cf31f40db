import { For, Match, Show, Switch } from 'solid-js';
import { describeRefusal, namesOf } from '../present/index.ts';
import { viewOf } from '../rules/index.ts';
import { FaultList } from './FaultSheet.tsx';
import { useHall } from './hall.ts';
import { Notice } from './Notice.tsx';
import type { SavedGame } from './ports.ts';
import { gameFile, type OpenedGame, peopleOf, savedGameOf } from './reading.ts';
import { fileNameOf } from './sharing.ts';
import { startGame } from './starting.ts';

/** A game that cannot be gone on with: what is wrong, what can be read of it, and what can be rescued. */
export function Stranded(props: {
  readonly saved: SavedGame | null;
  readonly opened: OpenedGame | null;
  readonly onAgain: () => void;
}) {
  const hall = useHall();
  const words = () => hall.words().storage;
  const opened = () => props.opened;
  const damaged = () => {
    const there = opened();
    return there?.is === 'damaged' ? there : null;
  };
  const other = () => {
    const there = opened();
    return there?.is === 'other' ? there : null;
  };
  const faulty = () => {
    const there = opened();
    return there?.is === 'faulty' ? there : null;
  };
  const missing = () => {
    const there = opened();
    return there?.is === 'missing' ? there.scenario : null;
  };
  const record = () => damaged()?.record ?? other()?.record;

  const reason = () => {
    const there = damaged();
    if (!there) return '';
    const { why, scenario, progress } = there;
    if ('line' in why) return words().unreadable(why.line);
    const { negotiation } = progress;
    const view = viewOf(scenario, negotiation, negotiation.toMove ?? 'public');
    return describeRefusal(why.refusal, namesOf(scenario, hall.language()), view.negotiation);
  };

  async function rescue(): Promise<void> {
    const there = damaged();
    const { saved } = props;
    if (!there || !saved) return;
    await hall.keep(savedGameOf(there, hall.ports, saved));
    props.onAgain();
  }

  async function startAnew(): Promise<void> {
    const there = other() ?? damaged();
    const { saved } = props;
    if (!there || !saved) return;
    const people = peopleOf(there.record, there.scenario, hall.ports.machines);
    const names = Object.values(there.record.seats);
    await startGame(hall, {
      scenario: there.scenario.id,
      scenarioText: saved.scenarioText,
      seat: people.length === 1 ? people[0]! : null,
      machine: names.find(name => hall.ports.machines.includes(name)) ?? hall.ports.machines[0]!,
      seed: null,
      options: there.record.options,
      guided: saved.guided,
    });
  }

  async function remove(): Promise<void> {
    if (props.saved) await hall.drop(props.saved.id);
    hall.go({ at: 'home' }, 'instead');
  }

  return (
    <Notice title={props.saved ? words().notOpened : words().noGame} wide>
      <Switch fallback={<p>{words().noGameText}</p>}>
        <Match when={damaged()}>{there => <p>{words().damaged(there().ply, reason())}</p>}</Match>
        <Match when={other()}>{there => <p>{words()[there().why]}</p>}</Match>
        <Match when={missing()}>{scenario => <p>{words().missing(scenario())}</p>}</Match>
        <Match when={faulty()}>
          {there => (
            <>
              <p>{there().what === 'record' ? words().faulty : words().faultyScenario}</p>
              <FaultList file={there().faults[0]?.file ?? ''} faults={there().faults} />
            </>
          )}
        </Match>
      </Switch>
      <Show when={record()}>
        {there => (
          <details class="notice-moves">
            <summary>{words().moves}</summary>
            <ol>
              <For each={there().moves}>{line => <li>{line}</li>}</For>
            </ol>
          </details>
        )}
      </Show>
      <div class="notice-buttons">
        <Show when={damaged()}>
          {there => (
            <button type="button" class="primary" onClick={() => hall.attempt(rescue)}>
              {words().rescue(there().ply)}
            </button>
          )}
        </Show>
        <Show when={other() ?? damaged()}>
          <button
            type="button"
            class={damaged() ? 'secondary' : 'primary'}
            onClick={() => hall.attempt(startAnew)}
          >
            {words().startAnew}
          </button>
        </Show>
        <a class="secondary" href="#/">
          {hall.words().failed.home}
        </a>
        <Show when={props.saved}>
          {saved => (
            <>
              <button
                type="button"
                class="secondary"
                onClick={() => hall.ports.download(fileNameOf(saved()), gameFile(saved()))}
              >
                {hall.words().saveFile}
              </button>
              <button type="button" class="secondary" onClick={() => hall.attempt(remove)}>
                {hall.words().removeGame}
              </button>
            </>
          )}
        </Show>
      </div>
    </Notice>
  );
}
