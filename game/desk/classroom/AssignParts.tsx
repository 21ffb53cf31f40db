import { For, Show } from 'solid-js';
import type { SetStoreFunction } from 'solid-js/store';
import type { ScenarioCard } from '../../present/card.ts';
import { classroomWordingOf } from '../../wording/classroom.ts';
import { textIn } from '../../wording/text.ts';
import { Check, Line, Segments } from '../choices.tsx';
import { useHall } from '../hall.ts';
import type { AssignForm } from './assignForm.ts';

const MACHINES = ['guided', 'even', 'hard', 'severe'] as const;
const STRENGTHS = ['off', 'weak', 'normal', 'strong'] as const;
const KNOWN = ['name', 'number', 'anonymous'] as const;

interface Part {
  readonly form: AssignForm;
  readonly setForm: SetStoreFunction<AssignForm>;
}

/** Which side students play. */
export function SeatChoice(props: Part & { readonly card: ScenarioCard }) {
  const hall = useHall();
  const words = () => classroomWordingOf(hall.language()).assign;
  return (
    <fieldset>
      <legend>{words().seat}</legend>
      <div class="lines">
        <Line
          name="assign-seat"
          checked={props.form.seat === 'choice'}
          onChange={() => props.setForm('seat', 'choice')}
          note={words().choiceNote}
        >
          {words().choice}
        </Line>
        <For each={props.card.principals}>
          {side => (
            <Line
              name="assign-seat"
              checked={props.form.seat === side.id}
              onChange={() => props.setForm('seat', side.id)}
              note={words().seatNote}
            >
              {textIn(side.name, hall.language())}
            </Line>
          )}
        </For>
        <Line
          name="assign-seat"
          checked={props.form.seat === 'shared'}
          onChange={() => props.setForm('seat', 'shared')}
          note={words().sharedNote}
        >
          {words().shared}
        </Line>
      </div>
    </fieldset>
  );
}

/** Who sits across. */
export function OpponentChoice(props: Part) {
  const hall = useHall();
  return (
    <fieldset>
      <legend>{classroomWordingOf(hall.language()).assign.opponent}</legend>
      <Segments
        name="assign-machine"
        values={MACHINES}
        chosen={props.form.machine}
        textOf={value => hall.words().machines[value].name}
        onChoose={value => props.setForm('machine', value)}
      />
      <p class="set-note machine-note">{hall.words().machines[props.form.machine].note}</p>
    </fieldset>
  );
}

/** By what a hand-in names its student. */
export function KnownBy(props: Part) {
  const hall = useHall();
  const words = () => classroomWordingOf(hall.language()).assign;
  return (
    <fieldset>
      <legend>{words().known}</legend>
      <Segments
        name="assign-known"
        values={KNOWN}
        chosen={props.form.known}
        textOf={value => words().knownBy[value]}
        onChoose={value => props.setForm('known', value)}
      />
    </fieldset>
  );
}

/** Whether all play the same game or each one of their own. */
export function SeedsChoice(props: Part) {
  const hall = useHall();
  const words = () => classroomWordingOf(hall.language()).assign;
  return (
    <fieldset>
      <legend>{words().seeds}</legend>
      <div class="lines">
        <Line
          name="assign-seeds"
          checked={props.form.sameSeed}
          onChange={() => props.setForm('sameSeed', true)}
          note={words().sameNote}
        >
          {words().same}
        </Line>
        <Line
          name="assign-seeds"
          checked={!props.form.sameSeed}
          onChange={() => props.setForm('sameSeed', false)}
          note={words().perStudentNote}
        >
          {words().perStudent}
        </Line>
      </div>
      <Show when={!props.form.sameSeed && props.form.known === 'anonymous'}>
        <p class="set-note">{words().anonymousNote}</p>
      </Show>
    </fieldset>
  );
}

/** What theory the table follows, and who helps. */
export function GameOptionsChoice(props: Part) {
  const hall = useHall();
  return (
    <details class="options">
      <summary>{classroomWordingOf(hall.language()).assign.options}</summary>
      <Check
        checked={props.form.options.events}
        onChange={value => props.setForm('options', 'events', value)}
      >
        {hall.words().events}
      </Check>
      <Check
        checked={props.form.options.knownTypes}
        onChange={value => props.setForm('options', 'knownTypes', value)}
      >
        {hall.words().knownTypes}
      </Check>
      <Check
        checked={props.form.options.advisors}
        onChange={value => props.setForm('options', 'advisors', value)}
      >
        {hall.words().advisors}
      </Check>
      <fieldset class="strengths">
        <legend>{hall.words().audienceCosts}</legend>
        <Segments
          name="assign-strength"
          values={STRENGTHS}
          chosen={props.form.options.audienceCosts}
          textOf={value => hall.words().strengths[value]}
          onChoose={value => props.setForm('options', 'audienceCosts', value)}
        />
      </fieldset>
    </details>
  );
}
