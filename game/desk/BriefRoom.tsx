import { createMemo, createSignal, Show } from 'solid-js';
import type { SittingRecord } from '../flow/index.ts';
import { begin, viewOf } from '../rules/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { Briefing } from './Briefing.tsx';
import { Curtain } from './Curtain.tsx';
import { useHall } from './hall.ts';
import type { SavedGame } from './ports.ts';
import { peopleOf } from './reading.ts';

/** The briefs of the people at this screen, one after another; with several, each behind a curtain. */
export function BriefRoom(props: {
  readonly saved: SavedGame;
  readonly scenario: Scenario;
  readonly record: SittingRecord;
}) {
  const hall = useHall();
  const people = peopleOf(props.record, props.scenario, hall.ports.machines);
  const opening = begin(props.scenario, props.record.seed, props.record.options);
  const [place, setPlace] = createSignal(0);
  const [hidden, setHidden] = createSignal(people.length > 1);
  const seat = () => people[place()] ?? 0;
  const view = createMemo(() => viewOf(props.scenario, opening, seat()));

  function goOn(): void {
    if (place() + 1 < people.length) {
      setHidden(true);
      setPlace(place() + 1);
    } else hall.go({ at: 'play', game: props.saved.id }, 'instead');
  }

  return (
    <Show
      when={!hidden()}
      fallback={<Curtain seat={seat()} scenario={props.scenario} onLift={() => setHidden(false)} />}
    >
      <Briefing scenario={props.scenario} view={view()} onBegin={goOn} />
    </Show>
  );
}
