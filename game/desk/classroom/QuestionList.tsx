import X from 'lucide-solid/icons/x';
import { createUniqueId, Index, Show } from 'solid-js';
import type { Question } from '../../classroom/index.ts';
import { classroomWordingOf } from '../../wording/classroom.ts';
import { textIn } from '../../wording/text.ts';
import { useHall } from '../hall.ts';
import { newQuestion } from './assignForm.ts';

const KINDS = ['scale', 'open'] as const;
const TIMES = ['before', 'after', 'both'] as const;
/** As many as an assignment takes. */
const MOST = 20;

/** The questions that students are asked, to be changed in place. */
export function QuestionList(props: {
  readonly questions: readonly Question[];
  readonly onChange: (questions: readonly Question[]) => void;
}) {
  const hall = useHall();
  const words = () => classroomWordingOf(hall.language()).assign;
  const put = (place: number, part: Partial<Question>) =>
    props.onChange(
      props.questions.map((question, at) => (at === place ? { ...question, ...part } : question)),
    );
  let list!: HTMLOListElement;
  let add!: HTMLButtonElement;
  function addOne(): void {
    props.onChange([...props.questions, newQuestion(props.questions)]);
    list.querySelector<HTMLTextAreaElement>('li:last-child textarea')?.focus();
  }
  function remove(place: number): void {
    props.onChange(props.questions.filter((_, at) => at !== place));
    add.focus();
  }
  return (
    <fieldset class="question-list">
      <legend>{words().questions}</legend>
      <p class="set-note">{props.questions.length > 0 ? words().questionsNote : words().empty}</p>
      <ol ref={list}>
        <Index each={props.questions}>
          {(question, place) => (
            <li>
              <QuestionText
                name={words().question(place + 1)}
                text={textIn(question().text, hall.language())}
                onInput={text => put(place, { text })}
              />
              <div class="question-row">
                <select
                  aria-label={words().kind}
                  value={question().kind}
                  onChange={event => put(place, { kind: event.currentTarget.value as Question['kind'] })}
                >
                  {KINDS.map(kind => (
                    <option value={kind}>{words().kinds[kind]}</option>
                  ))}
                </select>
                <select
                  aria-label={words().time}
                  value={question().when}
                  onChange={event => put(place, { when: event.currentTarget.value as Question['when'] })}
                >
                  {TIMES.map(time => (
                    <option value={time}>{words().times[time]}</option>
                  ))}
                </select>
                <button type="button" class="quiet" onClick={() => remove(place)}>
                  <X size={16} aria-hidden="true" />
                  <span class="visually-hidden">{words().remove(place + 1)}</span>
                </button>
              </div>
            </li>
          )}
        </Index>
      </ol>
      <Show when={props.questions.length < MOST}>
        <button ref={add} type="button" class="secondary" onClick={addOne}>
          {words().add}
        </button>
      </Show>
    </fieldset>
  );
}

function QuestionText(props: {
  readonly name: string;
  readonly text: string;
  readonly onInput: (text: string) => void;
}) {
  const field = createUniqueId();
  return (
    <>
      <label for={field}>{props.name}</label>
      <textarea
        id={field}
        rows={2}
        maxLength={400}
        value={props.text}
        onInput={event => props.onInput(event.currentTarget.value)}
      />
    </>
  );
}
