import { createMemo, createSignal, For, onMount, Show } from 'solid-js';
import { type Fault, isLint, repairOwner } from '../../scenario/index.ts';
import { faultText } from '../../wording/faults.ts';
import { adviceOn, lintWords } from '../../wording/lint.ts';
import { repairText } from '../../wording/repairs.ts';
import { useWorkshop } from './state.ts';
import '../styles/workshop-faults.css';

/** Everything that is wrong, each with its place, what would mend it, and the mending itself where there is one. */
export function FaultPane() {
  const workshop = useWorkshop();
  const { hall, words, faults } = workshop;
  const errors = createMemo(() => faults().filter(({ severity }) => severity === 'error'));
  const advice = createMemo(() => faults().filter(({ severity }) => severity === 'warning'));
  const isLooking = () => workshop.isReading() && faults().length === 0;
  // While it is being looked through nothing is said to be in order; what has been found is said at once.
  const summary = createMemo((before: string) => {
    const { unread } = workshop;
    const trouble = unread();
    if (trouble) return words().faults[trouble];
    if (isLooking()) return before;
    const counted = [
      [errors().length, words().faults.errors],
      [advice().length, words().faults.advice],
    ] as const;
    return words().faults.found(
      counted.flatMap(([count, forms]) => (count > 0 ? [hall.format().count(count, forms)] : [])),
    );
  }, '');
  return (
    <section class="workshop-faults" aria-labelledby="workshop-faults">
      <header class="workshop-part-head">
        <h2 id="workshop-faults" tabindex="-1">
          {words().faults.title}
        </h2>
        <Show when={isLooking()}>
          <p aria-hidden="true">{words().faults.looking}</p>
        </Show>
        <p role="status" classList={{ 'visually-hidden': isLooking() }}>
          {summary()}
        </p>
      </header>
      <Show when={faults().length > 0}>
        <ol class="workshop-fault-list">
          <For each={[...errors(), ...advice()]}>{fault => <Row fault={fault} />}</For>
        </ol>
      </Show>
    </section>
  );
}

function Row(props: { readonly fault: Fault }) {
  const workshop = useWorkshop();
  const { hall, words } = workshop;
  const [isSilencing, setSilencing] = createSignal(false);
  const place = () => {
    const at = props.fault.place;
    return at ? `${at.line}:${at.column}` : '';
  };
  const text = () => faultText(props.fault, hall.language());
  const advice = () => {
    const { code } = props.fault;
    return isLint(code) ? adviceOn(code, hall.language()) : null;
  };
  const silence = createMemo(() => workshop.silence(props.fault));
  let opener!: HTMLButtonElement;
  return (
    <li class="workshop-fault" classList={{ advice: props.fault.severity === 'warning' }}>
      <p class="workshop-fault-place">
        <span aria-hidden="true">{props.fault.severity === 'error' ? '▲' : '△'}</span>
        <span class="visually-hidden">{words().faults[props.fault.severity]}, </span>
        <span>{place()}</span>
      </p>
      <div class="workshop-fault-text">
        <p>{text()}</p>
        <Show when={advice()}>
          {said => (
            <p class="workshop-fault-why">
              {lintWords(hall.language()).why}: {said().why} {lintWords(hall.language()).fix}: {said().fix}
            </p>
          )}
        </Show>
      </div>
      <div class="workshop-fault-tools">
        <button
          type="button"
          class="workshop-link"
          aria-label={`${words().faults.goTo}: ${text()}`}
          onClick={() => workshop.goTo(props.fault)}
        >
          {workshop.mode() === 'code' ? words().faults.goToLine : words().faults.goTo}
        </button>
        <Show when={props.fault.repair}>
          {repair => (
            <button type="button" class="workshop-link" onClick={() => workshop.mend(props.fault)}>
              {repairText(repair(), repairOwner(workshop.value.root, repair()), hall.language())}
            </button>
          )}
        </Show>
        <Show when={silence()}>
          <button
            ref={opener}
            type="button"
            class="workshop-link"
            aria-expanded={isSilencing()}
            onClick={() => setSilencing(!isSilencing())}
          >
            {words().faults.silence}
          </button>
        </Show>
      </div>
      <Show when={isSilencing() && silence()}>
        {put => (
          <Reason
            onGiven={because => {
              // The row goes with the remark; while the text is read again both stay.
              if (put()(because)) document.getElementById('workshop-faults')?.focus();
            }}
            onCancel={() => {
              setSilencing(false);
              opener.focus();
            }}
          />
        )}
      </Show>
    </li>
  );
}

/** Asks why a remark is not to be made. */
function Reason(props: { readonly onGiven: (because: string) => void; readonly onCancel: () => void }) {
  const { words } = useWorkshop();
  let input!: HTMLInputElement;
  onMount(() => input.focus());
  return (
    <form
      class="workshop-reason"
      onSubmit={event => {
        event.preventDefault();
        const because = input.value.trim();
        if (because !== '') props.onGiven(because);
      }}
    >
      <label>
        <span>{words().faults.because}</span>
        <input ref={input} type="text" required />
      </label>
      <button type="submit" class="workshop-link">
        {words().faults.silenceIt}
      </button>
      <button type="button" class="workshop-link" onClick={props.onCancel}>
        {words().faults.cancel}
      </button>
    </form>
  );
}
