import { createEffect, createMemo, createResource, createSignal, For, on, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { type Assignment, readAssignment } from '../../classroom/index.ts';
import { classroomWordingOf } from '../../wording/classroom.ts';
import { textIn } from '../../wording/text.ts';
import { Line } from '../choices.tsx';
import { useHall } from '../hall.ts';
import { scenarioOf } from '../reading.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { ScreenHeading } from '../ScreenHeading.tsx';
import { GameOptionsChoice, KnownBy, OpponentChoice, SeatChoice, SeedsChoice } from './AssignParts.tsx';
import { type AssignForm, assignmentFrom, newForm } from './assignForm.ts';
import { Given } from './Given.tsx';
import { type Chosen, OwnFile } from './OwnFile.tsx';
import { QuestionList } from './QuestionList.tsx';
import '../styles/reading.css';
import '../styles/set-table.css';
import '../styles/classroom.css';

/** A teacher sets an assignment: what is chosen on the left stands in the link on the right. */
export function Assign() {
  const hall = useHall();
  const { ports } = hall;
  const words = () => classroomWordingOf(hall.language()).assign;
  const shipped = ports.cards.map((card): Chosen => ({ card, text: null }));
  const [form, setForm] = createStore<AssignForm>(newForm(words().nameDefault, ports.drawSeed()));
  const [own, setOwn] = createSignal<Chosen | null>(null);
  const [chosen, setChosen] = createSignal(shipped.find(({ card }) => !card.guided) ?? shipped[0]!);
  const [read] = createResource(chosen, async from => ({
    from,
    scenario: await scenarioOf(ports, from.card.id, from.text),
  }));
  const made = createMemo((): Assignment | null => {
    const there = read.latest;
    if (there?.from !== chosen()) return null;
    const set = assignmentFrom(form, there.scenario, there.from.text);
    return readAssignment(JSON.stringify(set), '').value;
  });

  function choose(next: Chosen): void {
    setChosen(next);
    setForm('seat', 'choice');
  }
  // A title that the teacher has not touched follows the language.
  createEffect(
    on(words, (to, from) => {
      if (from && form.title === from.nameDefault) setForm('title', to.nameDefault);
      return to;
    }),
  );

  return (
    <div class="reading">
      <ScreenHead back />
      <main id="main" class="sheet-of-paper paper assign" tabindex="-1">
        <header>
          <ScreenHeading title={words().title} />
          <p class="lead">{words().lead}</p>
        </header>
        <form class="assign-form set-table" onSubmit={event => event.preventDefault()}>
          <label class="text-field">
            <span class="label">{words().name}</span>
            <input
              maxLength={120}
              value={form.title}
              aria-invalid={form.title.trim() === ''}
              onInput={event => setForm('title', event.currentTarget.value)}
            />
          </label>
          <ScenarioChoice
            chosen={chosen()}
            all={own() ? [...shipped, own()!] : shipped}
            onChoose={choose}
            onOpened={there => {
              setOwn(there);
              choose(there);
            }}
          />
          <SeatChoice form={form} setForm={setForm} card={chosen().card} />
          <Show when={form.seat !== 'shared'}>
            <OpponentChoice form={form} setForm={setForm} />
          </Show>
          <KnownBy form={form} setForm={setForm} />
          <SeedsChoice form={form} setForm={setForm} />
          <GameOptionsChoice form={form} setForm={setForm} />
          <QuestionList questions={form.questions} onChange={questions => setForm('questions', questions)} />
          <label class="text-field">
            <span class="label">{words().deadline}</span>
            <input
              maxLength={200}
              placeholder={words().deadlineExample}
              value={form.deadline}
              onInput={event => setForm('deadline', event.currentTarget.value)}
            />
          </label>
        </form>
        <Given made={made()} scenario={chosen().card.title} waiting={read.loading} />
      </main>
    </div>
  );
}

/** The tables that come with the game, and one of the teacher's own. */
function ScenarioChoice(props: {
  readonly chosen: Chosen;
  readonly all: readonly Chosen[];
  readonly onChoose: (chosen: Chosen) => void;
  readonly onOpened: (own: Chosen) => void;
}) {
  const hall = useHall();
  const words = () => classroomWordingOf(hall.language()).assign;
  return (
    <fieldset>
      <legend>{words().scenario}</legend>
      <div class="lines">
        <For each={props.all}>
          {item => (
            <Line
              name="assign-scenario"
              checked={props.chosen === item}
              onChange={() => props.onChoose(item)}
              note={[item.card.year, hall.format().count(item.card.rounds, hall.words().rounds)]
                .filter(Boolean)
                .join(', ')}
            >
              {textIn(item.card.title, hall.language())}
            </Line>
          )}
        </For>
      </div>
      <OwnFile name={words().ownFile} onOpened={props.onOpened} />
    </fieldset>
  );
}
