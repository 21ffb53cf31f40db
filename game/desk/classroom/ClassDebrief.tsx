import EyeOff from 'lucide-solid/icons/eye-off';
import Presentation from 'lucide-solid/icons/presentation';
import { createMemo, createSignal, onCleanup, onMount, Show } from 'solid-js';
import { echoesOf } from '../../classroom/index.ts';
import { namesOf } from '../../present/index.ts';
import { classWordingOf } from '../../wording/class.ts';
import { useHall } from '../hall.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { ScreenHeading } from '../ScreenHeading.tsx';
import { ClassAnswers } from './ClassAnswers.tsx';
import { ClassEnds } from './ClassEnds.tsx';
import { ClassList } from './ClassList.tsx';
import { ClassOut } from './ClassOut.tsx';
import { ClassPlane } from './ClassPlane.tsx';
import { ClassTallies } from './ClassTallies.tsx';
import { ClassContext } from './classContext.ts';
import { createClass, type Entry } from './classState.ts';
import { Given } from './Given.tsx';
import { HandInDoor } from './HandInDoor.tsx';
import type { OpenTask } from './tasks.ts';
import '../styles/debriefPlots.css';
import '../styles/classParts.css';
import '../styles/class.css';

/** Outlives the screen: whoever hid the names finds them hidden on the way back from a table. */
const [hidden, setHidden] = createSignal(false);

/** What a class made of an assignment. Every figure comes from playing the games again. */
export function ClassDebrief(props: {
  readonly opened: OpenTask;
  readonly kept: readonly { readonly file: string; readonly text: string }[];
}) {
  const hall = useHall();
  const { set, scenario, task } = props.opened;
  const state = createClass(hall.ports, { set, scenario }, task.id, props.kept);
  const words = createMemo(() => classWordingOf(hall.language()));
  const names = createMemo(() => namesOf(scenario, hall.language()));
  const nameOf = ({ handIn, file }: Entry, place: number) => {
    const name = handIn ? handIn.student : file;
    return hidden() || name === '' ? words().table(place + 1) : name;
  };
  const echoes = createMemo(() => echoesOf(state.entries.map(({ handIn }) => handIn)));
  const percent = (share: number) => hall.format().percent(share);
  const summary = () => {
    const { number, count } = hall.format();
    const { entries } = state;
    const confirmed = entries.filter(({ confirmation }) => confirmation?.is === 'confirmed').length;
    const valid = entries.filter(
      ({ judged, confirmation }) => judged?.is === 'valid' && confirmation?.is !== 'altered',
    ).length;
    const waiting = entries.filter(({ handIn, judged }) => handIn && !judged).length;
    return words().summary({
      all: count(entries.length, words().tables),
      valid: number(valid),
      confirmed: set.seat === 'shared' ? null : number(confirmed),
      wrong: number(entries.length - valid - waiting),
    });
  };
  /** The button goes with the failure; the focus stays on the page. */
  function again(): void {
    page.focus({ preventScroll: true });
    state.again();
  }
  let page!: HTMLElement;
  // One key hides all names, for whoever has the projector on.
  const onKey = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (event.key.toLowerCase() === 'h' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping)
      setHidden(!hidden());
  };
  onMount(() => document.addEventListener('keydown', onKey));
  onCleanup(() => document.removeEventListener('keydown', onKey));

  return (
    <ClassContext.Provider
      value={{ id: task.id, set, scenario, state, hidden, echoes, words, names, format: hall.format, nameOf }}
    >
      <div class="reading">
        <ScreenHead back />
        <main id="main" class="sheet-of-paper paper class-page" ref={page} tabindex="-1">
          <header class="class-head">
            <div>
              <ScreenHeading title={`${words().title}: ${set.title}`} />
              <Show when={state.entries.length > 0} fallback={<p class="lead">{words().lead}</p>}>
                <p role="status">{summary()}</p>
              </Show>
              <Show when={hidden()}>
                <p class="set-note">{words().anonymous}</p>
              </Show>
            </div>
            <div class="notice-buttons class-tools">
              <button
                type="button"
                class="secondary"
                aria-pressed={hidden()}
                aria-keyshortcuts="h"
                onClick={() => setHidden(!hidden())}
              >
                <EyeOff size={16} aria-hidden="true" />
                {hidden() ? words().show : words().hide}
              </button>
              <button
                type="button"
                class="secondary"
                aria-pressed={hall.settings().projector}
                onClick={() => hall.change({ projector: !hall.settings().projector })}
              >
                <Presentation size={16} aria-hidden="true" />
                {words().projector}
              </button>
              <Show when={state.entries.length > 0}>
                <ClassOut />
              </Show>
            </div>
          </header>
          <HandInDoor />
          <Show when={state.progress()}>
            {now => (
              <p class="class-progress">
                <label>
                  {words().progress[now().stage](percent(now().share))}
                  <progress max="1" value={now().share} />
                </label>
                <button type="button" class="secondary" onClick={() => state.stop()}>
                  {words().stop}
                </button>
              </p>
            )}
          </Show>
          <Show when={state.failed()}>
            <p role="alert">
              {words().failed}{' '}
              <button type="button" class="secondary" onClick={again}>
                {hall.words().failed.again}
              </button>
            </p>
          </Show>
          <Show when={state.tables().length > 0}>
            <div class="class-grid">
              <ClassPlane />
              <ClassEnds />
            </div>
            <ClassTallies />
            <ClassAnswers />
          </Show>
          <Show when={state.entries.length > 0}>
            <ClassList />
          </Show>
          <details class="class-given">
            <summary>{words().given}</summary>
            <Given made={set} scenario={scenario.title} waiting={false} kept />
          </details>
          <p class="set-note class-honest">{words().honest}</p>
        </main>
      </div>
    </ClassContext.Provider>
  );
}
