import EyeOff from 'lucide-solid/icons/eye-off';
import Presentation from 'lucide-solid/icons/presentation';
import { createMemo, onCleanup, onMount, Show } from 'solid-js';
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
import { ClassProgress } from './ClassProgress.tsx';
import { ClassTallies } from './ClassTallies.tsx';
import { ClassContext, hidden, setHidden, tableName } from './classContext.ts';
import { createClass, type Entry } from './classState.ts';
import { Given } from './Given.tsx';
import { HandInDoor } from './HandInDoor.tsx';
import type { OpenTask } from './tasks.ts';
import '../styles/debriefPlots.css';
import '../styles/classParts.css';
import '../styles/class.css';

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
  const nameOf = (entry: Entry, place: number) => tableName(entry, place, words());
  const echoes = createMemo(() => echoesOf(state.entries.map(({ handIn }) => handIn)));
  const summary = () => {
    const { count } = hall.format();
    const { entries } = state;
    const confirmed = entries.filter(({ confirmation }) => confirmation?.is === 'confirmed').length;
    const valid = entries.filter(
      ({ judged, confirmation }) => judged?.is === 'valid' && confirmation?.is !== 'altered',
    ).length;
    const waiting = entries.filter(({ handIn, judged }) => handIn && !judged).length;
    return words().summary({
      all: count(entries.length, words().tables),
      valid,
      confirmed: set.seat === 'shared' ? null : confirmed,
      wrong: entries.length - valid - waiting,
    });
  };
  /** The button goes with what it is for; the focus stays on the page. */
  function press(act: () => void): void {
    page.focus({ preventScroll: true });
    act();
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
              <Show when={state.entries.length > 0 && !hall.settings().projector}>
                <ClassOut />
              </Show>
            </div>
          </header>
          <HandInDoor />
          <Show when={state.progress()}>
            {now => (
              <ClassProgress words={words()} {...now()}>
                <button type="button" class="secondary" onClick={() => press(state.stop)}>
                  {words().stop}
                </button>
              </ClassProgress>
            )}
          </Show>
          <Show when={state.waits()}>
            <p role={state.failed() ? 'alert' : undefined}>
              {state.failed() ? words().failed : words().stopped}{' '}
              <button type="button" class="secondary" onClick={() => press(state.again)}>
                {state.failed() ? hall.words().failed.again : words().goOn}
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
