import { createMemo, For, Show } from 'solid-js';
import {
  changesOf,
  SCALE_STEPS,
  type Spread,
  type Stand,
  type WrittenAnswer,
} from '../../classroom/index.ts';
import { textIn } from '../../wording/text.ts';
import { Fold } from '../debrief/Fold.tsx';
import { useHall } from '../hall.ts';
import { signOf, useClass } from './classContext.ts';

/** What the class answered before and after, with how much of it is more than chance. */
export function ClassAnswers() {
  const hall = useHall();
  const { set, state, words, format, nameOf } = useClass();
  const changes = createMemo(() =>
    changesOf(
      set,
      state.tables().map(({ entry }) => entry.handIn!),
      SCALE_STEPS,
    ),
  );
  const said = ({ mean, interval }: Spread, signed = false) => {
    const number = (value: number) => (signed ? format().signed(value, 2) : format().number(value, 2));
    return interval
      ? words().answers.spread(number(mean), number(interval[0]), number(interval[1]))
      : words().answers.few(number(mean));
  };
  const verdict = ({ interval, mean }: Spread) => {
    if (!interval) return '';
    const isClear = interval[0] > 0 || interval[1] < 0;
    return isClear ? words().answers.clear(mean > 0 ? 'up' : 'down') : words().answers.unclear;
  };
  return (
    <Show when={set.questions.length > 0}>
      <section class="class-answers" aria-labelledby="class-answers">
        <h2 id="class-answers">{words().answers.title}</h2>
        <ol>
          <For each={changes()}>
            {({ question, before, after, change }) => (
              <li>
                <h3>{textIn(question.text, hall.language())}</h3>
                <Show
                  when={question.kind === 'scale'}
                  fallback={
                    <Fold
                      summary={`${words().answers.texts} (${format().number((before?.texts.length ?? 0) + (after?.texts.length ?? 0))})`}
                    >
                      <Written name={before && after && words().answers.before} texts={before?.texts ?? []} />
                      <Written name={before && after && words().answers.after} texts={after?.texts ?? []} />
                    </Fold>
                  }
                >
                  <dl>
                    <Answered name={words().answers.before} stand={before} />
                    <Answered name={words().answers.after} stand={after} />
                    <Show when={question.when === 'both'}>
                      <dt>{words().answers.change}</dt>
                      <dd>
                        <Show when={change} fallback={words().answers.nobody}>
                          {there => (
                            <>
                              <b>{said(there(), true)}</b>,{' '}
                              {words().answers.n(format().number(there().count))}. {verdict(there())}
                            </>
                          )}
                        </Show>
                      </dd>
                    </Show>
                  </dl>
                </Show>
              </li>
            )}
          </For>
        </ol>
        <p class="set-note">{words().answers.note}</p>
      </section>
    </Show>
  );

  function Written(of: { readonly name: string | null; readonly texts: readonly WrittenAnswer[] }) {
    const signed = (place: number) => {
      const { entry, place: table } = state.tables()[place]!;
      // What a student wrote is for the teacher; the whole class sees the number of the table.
      return hall.settings().projector
        ? words().table(table + 1)
        : signOf(nameOf(entry, table), table, words());
    };
    return (
      <Show when={of.texts.length > 0}>
        <Show when={of.name}>
          <h4>{of.name}</h4>
        </Show>
        <ul class="answer-texts">
          <For each={of.texts}>
            {({ place, text }) => (
              <li>
                <b>{signed(place)}</b>
                <p>{text}</p>
              </li>
            )}
          </For>
        </ul>
      </Show>
    );
  }

  function Answered(of: { readonly name: string; readonly stand: Stand | null }) {
    return (
      <Show when={of.stand}>
        {stand => (
          <>
            <dt>{of.name}</dt>
            <dd>
              <Show when={stand().spread} fallback={words().answers.nobody}>
                {spread => (
                  <>
                    <Steps steps={stand().steps} />
                    {said(spread())}, {words().answers.n(format().number(spread().count))}
                  </>
                )}
              </Show>
            </dd>
          </>
        )}
      </Show>
    );
  }
}

/** Seven columns, as high as there were answers. */
function Steps(props: { readonly steps: readonly number[] }) {
  const most = () => Math.max(1, ...props.steps);
  return (
    <svg class="answer-steps" viewBox="0 0 70 22" aria-hidden="true">
      <For each={props.steps}>
        {(count, step) => (
          <rect x={step() * 10} y={20 - (count / most()) * 20} width="8" height={(count / most()) * 20 + 2} />
        )}
      </For>
    </svg>
  );
}
