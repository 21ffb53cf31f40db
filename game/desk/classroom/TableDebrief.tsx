import { onMount, Show } from 'solid-js';
import { readHandIn } from '../../classroom/index.ts';
import { asRecord, resume } from '../../flow/index.ts';
import { GameDebrief } from '../debrief/GameDebrief.tsx';
import { useHall } from '../hall.ts';
import { savedGameOf } from '../reading.ts';
import { Waiting } from '../Waiting.tsx';
import type { OpenTask } from './tasks.ts';

/** The debrief of one hand-in of a class. It is read from the hand-in, and does not join the games of this device. */
export function TableDebrief(props: { readonly opened: OpenTask; readonly handIn: string | undefined }) {
  const { ports } = useHall();
  const { task, set, scenario } = props.opened;
  return (
    <Show when={gameIn(props.handIn)} fallback={<ToClass task={task.id} />}>
      {game => <GameDebrief {...game()} scenario={scenario} fromClass={task.id} />}
    </Show>
  );

  /** Null where there is no game that is over under the rules. */
  function gameIn(text: string | undefined) {
    const handIn = text === undefined ? null : readHandIn(text, '').value;
    if (!handIn) return null;
    const record = asRecord(handIn.replay, handIn.undos);
    const { progress } = resume(record, scenario);
    if (!progress?.negotiation.outcome) return null;
    const own = { id: task.id, scenarioText: set.scenario.text, guided: false };
    return { record, progress, saved: savedGameOf({ scenario, record, progress }, ports, own) };
  }
}

/** A table that is not there, or has no debrief: its class says what is wrong with it. */
function ToClass(props: { readonly task: string }) {
  const hall = useHall();
  onMount(() => hall.go({ at: 'class', task: props.task }, 'instead'));
  return <Waiting />;
}
