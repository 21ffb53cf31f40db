import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { reasonsOf } from '../../present/chips.ts';
import { type Choice, chipsOf, previewOf } from '../../present/index.ts';
import { isForm, type Move, type MoveForm, standingDraft } from '../../rules/index.ts';
import { MoveIcon } from '../icons.tsx';
import { Chips } from './Chips.tsx';
import { DraftText } from './DraftText.tsx';
import { Forecast, MoodNote, OwnCrossings } from './Forecast.tsx';
import { nameOfMove } from './naming.ts';
import { usePlay } from './state.ts';

type RoundForm = Extract<MoveForm, { kind: 'suspend' }>;

/** One way to make a move: what it is, what it does, and why. Pressing it makes the move. */
export function ChoiceRow(props: {
  readonly choice: Choice;
  readonly first: boolean;
  readonly withReasons?: boolean;
}) {
  const play = usePlay();
  const id = createUniqueId();
  const form = (): RoundForm | null => {
    const { option } = props.choice;
    return isForm(option) && option.kind === 'suspend' ? option : null;
  };
  const [round, setRound] = createSignal(form()?.form.to ?? 0);
  const move = createMemo((): Move | null => {
    const open = form();
    if (open) return { kind: 'suspend', by: open.by, measure: open.measure, until: round() };
    return isForm(props.choice.option) ? null : props.choice.option;
  });
  const chips = createMemo(() => {
    const next = move();
    return next ? chipsOf(previewOf(play.view(), next) ?? [], play.names()) : [];
  });
  /** The day after the last round is no round: what comes back then bites where there is no deal. */
  const dayName = (number: number) =>
    number > play.view().agenda.rounds.length
      ? play.desk.words().twin.deadline
      : play.desk.words().log.round(number);
  const accepted = () => {
    const next = move();
    return next?.kind === 'accept' ? standingDraft(play.view().negotiation, next.of) : null;
  };
  const label = () => {
    const next = move();
    return nameOfMove(next ?? props.choice.option, play.names());
  };
  const remarks = () => (form() ? [] : props.choice.remarks);
  const reasons = () => (props.withReasons === false ? [] : reasonsOf(chips(), play.names()));
  return (
    <div class="choice">
      <Show when={accepted()}>
        {draft => (
          <>
            <DraftText draft={draft()} />
            <Forecast draft={draft()} />
            <OwnCrossings draft={draft()} />
            <MoodNote draft={draft()} />
          </>
        )}
      </Show>
      <Show when={form()}>
        {open => (
          <label class="choice-field">
            {play.desk.words().sheet.until}
            <select value={round()} onChange={event => setRound(Number(event.currentTarget.value))}>
              <For each={rounds(open())}>
                {number => (
                  <option value={number}>
                    {play.names().date(number)} ({dayName(number)})
                  </option>
                )}
              </For>
            </select>
          </label>
        )}
      </Show>
      <button
        type="button"
        class="choice-button"
        classList={{ signing: Boolean(accepted()) }}
        data-first={props.first && !accepted() ? '' : undefined}
        aria-describedby={id}
        onClick={({ detail }) => {
          const next = move();
          // Its text and its forecast stand above: the sheet is the question, and the second half of a double press that
          // opened it is no answer.
          if (!next || (accepted() && detail > 1)) return;
          if (accepted()) play.submit(next);
          else play.make(next);
        }}
        onFocus={() => play.show(move())}
        onPointerEnter={() => play.show(move())}
        onPointerLeave={() => play.show(null)}
        onBlur={() => play.show(null)}
      >
        <MoveIcon kind={props.choice.kind} />
        <span>{label()}</span>
      </button>
      <div id={id} class="choice-effects">
        <Chips chips={chips()} />
        <For each={remarks()}>{remark => <p class="note">{remark}</p>}</For>
        <For each={reasons()}>{reason => <p class="reason">{reason}</p>}</For>
      </div>
    </div>
  );
}

const rounds = ({ form }: RoundForm): number[] =>
  Array.from({ length: form.to - form.from + 1 }, (_, place) => form.from + place);
