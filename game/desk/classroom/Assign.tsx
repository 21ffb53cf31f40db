import { createEffect, createMemo, createResource, createSignal, For, on, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { type Assignment, readAssignment } from '../../classroom/index.ts';
import type { ScenarioCard } from '../../present/card.ts';
import { classroomWordingOf } from '../../wording/classroom.ts';
import { textIn } from '../../wording/text.ts';
import { Line } from '../choices.tsx';
import { useHall } from '../hall.ts';
import { openFile, scenarioOf } from '../reading.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { ScreenHeading } from '../ScreenHeading.tsx';
import { GameOptionsChoice, KnownBy, OpponentChoice, SeatChoice, SeedsChoice } from './AssignParts.tsx';
import { type AssignForm, assignmentFrom, newForm, reworded } from './assignForm.ts';
import { FileButton } from './FileButton.tsx';
import { Given } from './Given.tsx';
import { QuestionList } from './QuestionList.tsx';
import '../styles/reading.css';
import '../styles/set-table.css';
import '../styles/classroom.css';

/** A teacher sets an assignment: what is chosen on the left stands in the link on the right. */
export function Assign() {
  const hall = useHall();
  const { ports } = hall;
  const words = () => classroomWordingOf(hall.language()).assign;
  const [form, setForm] = createStore<AssignForm>(
    newForm(words(), ports.cards.find(card => !card.guided) ?? ports.cards[0]!, ports.drawSeed),
  );
  const [own, setOwn] = createSignal<{ readonly card: ScenarioCard; readonly text: string } | null>(null);
  const [fault, setFault] = createSignal('');
  const card = createMemo(() => {
    const there = own();
    return there && form.scenario === there.card.id
      ? there.card
      : ports.cards.find(({ id }) => id === form.scenario)!;
  });
  const text = () => (own()?.card.id === form.scenario ? own()!.text : null);
  const [scenario] = createResource(
    () => ({ id: form.scenario, text: text() }),
    wanted => scenarioOf(ports, wanted.id, wanted.text),
  );
  const made = createMemo((): Assignment | null => {
    const there = scenario();
    if (!there || there.id !== form.scenario) return null;
    const set = assignmentFrom(form, there, text());
    return readAssignment(JSON.stringify(set), '').value;
  });

  async function takeFile(file: File): Promise<void> {
    const content = await file.text();
    const opened = openFile(content, file.name);
    if (opened.is !== 'scenario') {
      setFault(hall.words().notOpened(file.name));
      return;
    }
    setFault('');
    setOwn({ card: opened.own.card, text: content });
    setForm({ scenario: opened.own.card.id, seat: 'choice' });
  }
  // What the teacher has not touched follows the language.
  createEffect(
    on(words, (to, from) => {
      if (from) setForm(reworded(form, from, to));
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
            chosen={form.scenario}
            cards={[...ports.cards, ...(own() ? [own()!.card] : [])]}
            onChoose={id => setForm({ scenario: id, seat: 'choice' })}
            onFile={takeFile}
            fault={fault()}
          />
          <SeatChoice form={form} setForm={setForm} card={card()} />
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
        <Given made={made()} scenario={card().title} waiting={scenario.loading} />
      </main>
    </div>
  );
}

/** The tables that come with the game, and one of the teacher's own. */
function ScenarioChoice(props: {
  readonly chosen: string;
  readonly cards: readonly ScenarioCard[];
  readonly onChoose: (id: string) => void;
  readonly onFile: (file: File) => Promise<void>;
  readonly fault: string;
}) {
  const hall = useHall();
  const words = () => classroomWordingOf(hall.language()).assign;
  return (
    <fieldset>
      <legend>{words().scenario}</legend>
      <div class="lines">
        <For each={props.cards}>
          {item => (
            <Line
              name="assign-scenario"
              checked={props.chosen === item.id}
              onChange={() => props.onChoose(item.id)}
              note={[item.year, hall.format().count(item.rounds, hall.words().rounds)]
                .filter(Boolean)
                .join(', ')}
            >
              {textIn(item.title, hall.language())}
            </Line>
          )}
        </For>
      </div>
      <p class="own-file">
        <FileButton name={words().ownFile} onFile={file => void hall.attempt(() => props.onFile(file))} />
      </p>
      <Show when={props.fault}>
        <p role="alert" class="set-note invalid">
          {props.fault}
        </p>
      </Show>
    </fieldset>
  );
}
