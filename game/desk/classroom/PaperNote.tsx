import { For, Show } from 'solid-js';
import { TACTICS } from '../../analysis/debrief/tactics.ts';
import { readingOf } from '../../present/reading.ts';
import type { Scenario, Text } from '../../scenario/types.ts';
import { debriefWordingOf } from '../../wording/debrief.ts';
import { paperWordingOf } from '../../wording/paper.ts';
import { textIn } from '../../wording/text.ts';
import { useHall } from '../hall.ts';
import { PlanTable } from './PlanTable.tsx';

const LENGTHS = [45, 60, 90] as const;
/** Rounds that twenty minutes of play allow. */
const SHORT = 6;

/** The teaching note of a scenario: what its file says of itself, and what holds for every table. */
export function PaperNote(props: { readonly scenario: Scenario }) {
  const hall = useHall();
  const words = () => paperWordingOf(hall.language()).note;
  const text = (of: Text) => textIn(of, hall.language());
  const { agenda, teaching, title } = props.scenario;
  const { note, questions, reading, assumptions } = teaching;
  const rounds = () => hall.format().count(agenda.rounds.length, hall.words().rounds);
  const all = (own: readonly Text[], general: readonly string[]) => [...own.map(text), ...general];
  return (
    <article class="sheet-of-paper paper printed note-sheet">
      <header>
        <h2>
          {words().title}: {text(title)}
        </h2>
        <p>
          {words().facts({
            sides: hall.format().list(agenda.principals.map(({ name }) => text(name))),
            rounds: rounds(),
            issues: hall.format().count(agenda.issues.length, hall.words().issues),
          })}
          . {words().fair} <Show when={agenda.rounds.length > SHORT}>{words().long(rounds())}</Show>
        </p>
        <p class="lead">{text(props.scenario.summary)}</p>
      </header>
      <List title={words().aims} items={all(note.aims, words().generalAims)} />
      <List title={words().before} items={words().beforeList} />
      <section>
        <h3>{words().plans}</h3>
        <div class="plans">
          <For each={LENGTHS}>
            {length => (
              <div>
                <h4>{hall.format().count(length, words().minutes)}</h4>
                <PlanTable length={length} label={hall.format().count(length, words().minutes)} />
              </div>
            )}
          </For>
        </div>
      </section>
      <List title={words().watch} items={all(note.watch, words().generalWatch)} />
      <section>
        <h3>{words().questions}</h3>
        <ol class="note-questions">
          <For each={questions} fallback={<li>{words().noQuestions}</li>}>
            {(question, place) => (
              <li>
                <b>{text(question)}</b>
                <Show when={note.answers[place()]}>
                  {answer => (
                    <p>
                      {words().answer}: {text(answer())}
                    </p>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ol>
      </section>
      <List title={words().ends} items={note.ends.length > 0 ? note.ends.map(text) : [words().noEnds]} />
      <section>
        <h3>{words().theory}</h3>
        <p class="paper-small">{words().theoryNote}</p>
        <dl class="theory">
          <For each={TACTICS}>
            {id => {
              const tactic = () => debriefWordingOf(hall.language()).tactics[id];
              return (
                <div>
                  <dt>{tactic().name}</dt>
                  <dd>
                    {tactic().lines[0]} <span class="paper-small">{tactic().reference}</span>
                  </dd>
                </div>
              );
            }}
          </For>
        </dl>
      </section>
      <Show when={reading.length > 0}>
        <List
          title={words().reading}
          items={reading.map(item => {
            const { title: name, where } = readingOf(props.scenario, item);
            return `${name} (${where}). ${text(item.note)}`;
          })}
        />
      </Show>
      <Show when={assumptions.length > 0}>
        <List title={words().assumptions} items={assumptions.map(text)} />
      </Show>
    </article>
  );
}

function List(props: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <section>
      <h3>{props.title}</h3>
      <ul class="note-list">
        <For each={props.items}>{item => <li>{item}</li>}</For>
      </ul>
    </section>
  );
}
