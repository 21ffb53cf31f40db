import { createEffect, createMemo, createResource, createSignal, For, on, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { type Assignment, readAssignment } from '../../classroom/index.ts';
import type { ScenarioCard } from '../../present/card.ts';
import { classroomWordingOf } from '../../wording/classroom.ts';
import { textIn } from '../../wording/text.ts';
import { Check, Line, Segments } from '../choices.tsx';
import { useHall } from '../hall.ts';
import { openFile, scenarioOf } from '../reading.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { ScreenHeading } from '../ScreenHeading.tsx';
import { type AssignForm, assignmentFrom, newForm, reworded } from './assignForm.ts';
import { FileButton } from './FileButton.tsx';
import { Given } from './Given.tsx';
import { QuestionList } from './QuestionList.tsx';
import '../styles/reading.css';
import '../styles/set-table.css';
import '../styles/classroom.css';

const MACHINES = ['guided', 'even', 'hard', 'severe'] as const;
const STRENGTHS = ['off', 'weak', 'normal', 'strong'] as const;
const KNOWN = ['name', 'number', 'anonymous'] as const;

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
  function choose(id: string): void {
    setForm({ scenario: id, seat: 'choice' });
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
          <fieldset>
            <legend>{words().scenario}</legend>
            <div class="lines">
              <For each={[...ports.cards, ...(own() ? [own()!.card] : [])]}>
                {item => (
                  <Line
                    name="assign-scenario"
                    checked={form.scenario === item.id}
                    onChange={() => choose(item.id)}
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
              <FileButton name={words().ownFile} onFile={file => void hall.attempt(() => takeFile(file))} />
            </p>
            <Show when={fault()}>
              <p role="alert" class="set-note invalid">
                {fault()}
              </p>
            </Show>
          </fieldset>
          <fieldset>
            <legend>{words().seat}</legend>
            <div class="lines">
              <Line
                name="assign-seat"
                checked={form.seat === 'choice'}
                onChange={() => setForm('seat', 'choice')}
                note={words().choiceNote}
              >
                {words().choice}
              </Line>
              <For each={card().principals}>
                {side => (
                  <Line
                    name="assign-seat"
                    checked={form.seat === side.id}
                    onChange={() => setForm('seat', side.id)}
                    note={words().seatNote}
                  >
                    {textIn(side.name, hall.language())}
                  </Line>
                )}
              </For>
              <Line
                name="assign-seat"
                checked={form.seat === 'shared'}
                onChange={() => setForm('seat', 'shared')}
                note={words().sharedNote}
              >
                {words().shared}
              </Line>
            </div>
          </fieldset>
          <Show when={form.seat !== 'shared'}>
            <fieldset>
              <legend>{words().opponent}</legend>
              <Segments
                name="assign-machine"
                values={MACHINES}
                chosen={form.machine}
                textOf={value => hall.words().machines[value].name}
                onChoose={value => setForm('machine', value)}
              />
              <p class="set-note machine-note">{hall.words().machines[form.machine].note}</p>
            </fieldset>
          </Show>
          <fieldset>
            <legend>{words().known}</legend>
            <Segments
              name="assign-known"
              values={KNOWN}
              chosen={form.known}
              textOf={value => words().knownBy[value]}
              onChoose={value => setForm('known', value)}
            />
          </fieldset>
          <fieldset>
            <legend>{words().seeds}</legend>
            <div class="lines">
              <Line
                name="assign-seeds"
                checked={form.sameSeed}
                onChange={() => setForm('sameSeed', true)}
                note={words().sameNote}
              >
                {words().same}
              </Line>
              <Line
                name="assign-seeds"
                checked={!form.sameSeed}
                onChange={() => setForm('sameSeed', false)}
                note={words().perStudentNote}
              >
                {words().perStudent}
              </Line>
            </div>
            <Show when={!form.sameSeed && form.known === 'anonymous'}>
              <p class="set-note">{words().anonymousNote}</p>
            </Show>
          </fieldset>
          <details class="options">
            <summary>{words().options}</summary>
            <Check checked={form.options.events} onChange={value => setForm('options', 'events', value)}>
              {hall.words().events}
            </Check>
            <Check
              checked={form.options.knownTypes}
              onChange={value => setForm('options', 'knownTypes', value)}
            >
              {hall.words().knownTypes}
            </Check>
            <Check checked={form.options.advisors} onChange={value => setForm('options', 'advisors', value)}>
              {hall.words().advisors}
            </Check>
            <fieldset class="strengths">
              <legend>{hall.words().audienceCosts}</legend>
              <Segments
                name="assign-strength"
                values={STRENGTHS}
                chosen={form.options.audienceCosts}
                textOf={value => hall.words().strengths[value]}
                onChoose={value => setForm('options', 'audienceCosts', value)}
              />
            </fieldset>
          </details>
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
