import { ErrorBoundary, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { Coming } from './Coming.tsx';
import { Home } from './Home.tsx';
import { type Hall, HallContext } from './hall.ts';
import { FailedSheet, LateSheet } from './LateSheet.tsx';
import { Failed, Waiting } from './Waiting.tsx';
import './styles/fonts.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/home.css';

const HowTo = lazy(async () => ({ default: (await import('./HowTo.tsx')).HowTo }));
const Sources = lazy(async () => ({ default: (await import('./Sources.tsx')).Sources }));
const GameRoom = lazy(async () => ({ default: (await import('./GameRoom.tsx')).GameRoom }));
const LinkDoor = lazy(async () => ({ default: (await import('./LinkDoor.tsx')).LinkDoor }));
const Assign = lazy(async () => ({ default: (await import('./classroom/Assign.tsx')).Assign }));
const ClassRoom = lazy(async () => ({ default: (await import('./classroom/ClassRoom.tsx')).ClassRoom }));
const Teach = lazy(async () => ({ default: (await import('./classroom/Teach.tsx')).Teach }));
const Paper = lazy(async () => ({ default: (await import('./classroom/Paper.tsx')).Paper }));
const TaskRoom = lazy(async () => ({ default: (await import('./classroom/TaskRoom.tsx')).TaskRoom }));
const TaskLinkDoor = lazy(async () => ({
  default: (await import('./classroom/TaskLinkDoor.tsx')).TaskLinkDoor,
}));
const Workshop = lazy(async () => ({ default: (await import('./workshop/Workshop.tsx')).Workshop }));
const ScenarioDoor = lazy(async () => ({
  default: (await import('./workshop/ScenarioDoor.tsx')).ScenarioDoor,
}));
const SettingsSheet = lazy(async () => ({ default: (await import('./SettingsSheet.tsx')).SettingsSheet }));

/** The whole product: one screen at a time, by the address. Everything but the home screen is loaded when it is needed. */
export function App(props: { readonly hall: Hall }) {
  const { route, words } = props.hall;
  const game = () => {
    const here = route();
    return here.at === 'brief' || here.at === 'play' || here.at === 'debrief' ? here : null;
  };
  const packedAt = (at: 'link' | 'taskLink' | 'scenarioLink') => {
    const here = route();
    return here.at === at && 'packed' in here ? here.packed : null;
  };
  const task = () => {
    const here = route();
    return here.at === 'task' ? { name: here.task } : null;
  };
  const classAt = () => {
    const here = route();
    return here.at === 'class' ? here : null;
  };
  /** Another draft is another workbench. */
  const workshop = () => {
    const here = route();
    return here.at === 'workshop' ? { draft: here.draft } : null;
  };
  const scenarioAt = (at: 'sources' | 'paper') => {
    const here = route();
    return here.at === at && 'scenario' in here ? { id: here.scenario } : null;
  };
  return (
    <HallContext.Provider value={props.hall}>
      {/* The table has a way of its own past its bar. */}
      <Show when={route().at !== 'play'}>
        <button type="button" class="skip-link" onClick={skip}>
          {words().skip}
        </button>
      </Show>
      <ErrorBoundary fallback={(error, reset) => <Failed error={error} again={reset} />}>
        <Suspense fallback={<Waiting />}>
          <Switch fallback={<Home />}>
            <Match when={route().at === 'how'}>
              <HowTo />
            </Match>
            <Match when={scenarioAt('sources')}>{there => <Sources id={there().id} />}</Match>
            <Match when={game()}>{there => <GameRoom game={there().game} at={there().at} />}</Match>
            <Match when={packedAt('link')} keyed>
              {packed => <LinkDoor packed={packed} />}
            </Match>
            <Match when={packedAt('taskLink')} keyed>
              {packed => <TaskLinkDoor packed={packed} />}
            </Match>
            <Match when={task()} keyed>
              {there => <TaskRoom task={there.name} />}
            </Match>
            <Match when={classAt()} keyed>
              {there => <ClassRoom task={there.task} table={there.table} />}
            </Match>
            <Match when={packedAt('scenarioLink')} keyed>
              {packed => <ScenarioDoor packed={packed} />}
            </Match>
            <Match when={workshop()} keyed>
              {there => <Workshop draft={there.draft} />}
            </Match>
            <Match when={route().at === 'teach'}>
              <Teach />
            </Match>
            <Match when={scenarioAt('paper')}>{there => <Paper id={there().id} />}</Match>
            <Match when={route().at === 'assign'}>
              <Assign />
            </Match>
          </Switch>
        </Suspense>
      </ErrorBoundary>
      <Show when={props.hall.settingsOpen()}>
        <LateSheet onClose={() => props.hall.openSettings(false)}>
          <SettingsSheet />
        </LateSheet>
      </Show>
      <Show when={route().at === 'home' && props.hall.busy()}>
        <Coming />
      </Show>
      <Show when={props.hall.failure()} keyed>
        {failure => <FailedSheet {...failure} onClose={props.hall.dismiss} />}
      </Show>
      <Show when={route().at !== 'play'}>
        <p class="visually-hidden" role="status" aria-live="polite">
          {props.hall.announced()}
        </p>
      </Show>
    </HallContext.Provider>
  );
}

/** The address belongs to the routes, so skipping moves the focus by itself. */
function skip(): void {
  const main = document.querySelector<HTMLElement>('main');
  main?.focus();
  main?.scrollIntoView();
}
