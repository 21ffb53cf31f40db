import { createUniqueId, For, Show } from 'solid-js';
import { type Answers, type Question, SCALE_STEPS } from '../../classroom/index.ts';
import { classroomWordingOf } from '../../wording/classroom.ts';
import { textIn } from '../../wording/text.ts';
import { useHall } from '../hall.ts';

const STEPS = Array.from({ length: SCALE_STEPS }, (_, step) => step + 1);

/** The questions of one time, with what has been answered so far. */
export function Asked(props: {
  readonly title: string;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly onAnswer: (id: string, answer: string | number) => void;
}) {
  const hall = useHall();
  const words = () => classroomWordingOf(hall.language()).task;
  /** Two lists may stand on one page. */
  const list = createUniqueId();
  return (
    <Show when={props.questions.length > 0}>
      <section class="asked">
        <h2>{props.title}</h2>
        <p class="set-note">{words().notAnswered}</p>
        <ol>
          <For each={props.questions}>
            {question => (
              <li>
                <Show
                  when={question.kind === 'scale'}
                  fallback={
                    <OpenAnswer
                      text={textIn(question.text, hall.language())}
                      value={String(props.answers[question.id] ?? '')}
                      onInput={value => props.onAnswer(question.id, value)}
                    />
                  }
                >
                  <fieldset class="scale">
                    <legend>{textIn(question.text, hall.language())}</legend>
                    <div class="scale-steps">
                      <span aria-hidden="true">{words().scaleEnds[0]}</span>
                      <For each={STEPS}>
                        {step => (
                          <label>
                            <input
                              type="radio"
                              class="visually-hidden"
                              name={`${list}-${question.id}`}
                              checked={props.answers[question.id] === step}
                              onChange={() => props.onAnswer(question.id, step)}
                            />
                            <span>
                              {step}
                              <Show when={step === 1 || step === SCALE_STEPS}>
                                <span class="visually-hidden">
                                  {`, ${words().scaleEnds[step === 1 ? 0 : 1]}`}
                                </span>
                              </Show>
                            </span>
                          </label>
                        )}
                      </For>
                      <span aria-hidden="true">{words().scaleEnds[1]}</span>
                    </div>
                  </fieldset>
                </Show>
              </li>
            )}
          </For>
        </ol>
      </section>
    </Show>
  );
}

function OpenAnswer(props: {
  readonly text: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}) {
  const name = createUniqueId();
  return (
    <div class="open-answer">
      <label for={name}>{props.text}</label>
      <textarea
        id={name}
        rows={4}
        maxLength={4000}
        value={props.value}
        onInput={event => props.onInput(event.currentTarget.value)}
      />
    </div>
  );
}
