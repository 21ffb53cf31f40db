import { createResource, createSignal, onCleanup, onMount, Show } from 'solid-js';
import { classWordingOf } from '../../wording/class.ts';
import { debriefPageWordingOf } from '../../wording/debriefPage.ts';
import { GameDebrief } from '../debrief/GameDebrief.tsx';
import { useHall } from '../hall.ts';
import { savedGameOf } from '../reading.ts';
import { writeRoute } from '../routes.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { ScreenHeading } from '../ScreenHeading.tsx';
import { Waiting } from '../Waiting.tsx';
import { ClassProgress } from './ClassProgress.tsx';
import { setLeft, signOf, tableName } from './classContext.ts';
import { type OpenTable, openTable } from './openTable.ts';
import type { OpenTask } from './tasks.ts';
import '../styles/class.css';

/**
 * The debrief of one hand-in of a class. It is read from the hand-in, and does not join the games of this device.
 * @param props.table id of its entry
 */
export function TableDebrief(props: {
  readonly opened: OpenTask;
  readonly kept: readonly { readonly file: string; readonly text: string }[];
  readonly table: string;
}) {
  const hall = useHall();
  const { ports } = hall;
  const { task, set, scenario } = props.opened;
  const words = () => classWordingOf(hall.language());
  const leaving = new AbortController();
  onCleanup(() => {
    leaving.abort();
    setLeft(props.table);
  });
  const [share, setShare] = createSignal(0);
  const [found] = createResource(() =>
    openTable(ports, props.opened, props.kept, props.table, {
      signal: leaving.signal,
      onProgress: setShare,
    }),
  );
  function whichTable({ entry, place }: OpenTable): string {
    return signOf(tableName(entry, place, words()), place, words());
  }
  const own = { id: task.id, scenarioText: set.scenario.text, guided: false };
  return (
    <Show when={!found.loading} fallback={<Checking />}>
      <Show when={found()} fallback={<ToClass task={task.id} />}>
        {there => (
          <GameDebrief
            record={there().record}
            progress={there().progress}
            saved={savedGameOf({ scenario, ...there() }, ports, own)}
            scenario={scenario}
            fromClass={{ task: task.id, table: () => whichTable(there()) }}
          />
        )}
      </Show>
    </Show>
  );

  function Checking() {
    return (
      <div class="reading">
        <ScreenHead back />
        <main id="main" class="sheet-of-paper paper class-page" tabindex="-1" aria-busy="true">
          <ScreenHeading title={`${words().title}: ${set.title}`} />
          <ClassProgress words={words()} stage="judging" share={share()}>
            <a class="secondary" href={writeRoute({ at: 'class', task: task.id })}>
              {debriefPageWordingOf(hall.language()).toClass}
            </a>
          </ClassProgress>
        </main>
      </div>
    );
  }
}

/** A table that is not there, or does not hold: its class says what is wrong with it. */
function ToClass(props: { readonly task: string }) {
  const hall = useHall();
  onMount(() => hall.go({ at: 'class', task: props.task }, 'instead'));
  return <Waiting />;
}
