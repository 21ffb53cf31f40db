/**
 * The play screen by itself, for looking at and for scripts: `npx vite --port 5174`, then
 * /tests/desk/preview.html?language=es&seat=1&seed=3&canvas=0. The opponent plays in the page; the product has a worker.
 */
import '@fontsource-variable/archivo/wdth.css';
import '@fontsource-variable/newsreader/index.css';
import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { type Desk, DeskContext } from '../../game/desk/context.ts';
import { Play } from '../../game/desk/Play.tsx';
import { createSession } from '../../game/desk/session.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../game/desk/settings.ts';
import '../../game/desk/styles/base.css';
import { policySeat } from '../../game/flow/index.ts';
import { POLICIES } from '../../game/opponent/index.ts';
import { DEFAULT_OPTIONS } from '../../game/rules/index.ts';
import { parseScenario } from '../../game/scenario/index.ts';
import { deskWordingOf } from '../../game/wording/desk.ts';
import { formatOf, type Language, wordingOf } from '../../game/wording/index.ts';
import text from '../../scenarios/2019-june-deadline.json?raw';

const query = new URLSearchParams(location.search);
const { scenario, faults } = parseScenario(text, '2019-june-deadline.json');
if (!scenario) throw new Error(JSON.stringify(faults));
const shown = scenario;

function makeDesk(): Desk {
  const [language, setLanguage] = createSignal<Language>(query.get('language') === 'es' ? 'es' : 'en');
  const [announced, announce] = createSignal('');
  const [settings, setSettings] = createSignal<Settings>({
    ...DEFAULT_SETTINGS,
    motion: query.get('motion') === 'reduced' ? 'reduced' : 'full',
    speed: query.get('speed') === '4' ? 4 : 1,
    plainTable: query.get('canvas') === '0',
    projector: query.get('projector') === '1',
  });
  return {
    language,
    wording: () => wordingOf(language()),
    format: () => formatOf(language()),
    words: () => deskWordingOf(language()),
    settings,
    announced,
    setLanguage,
    change: part => setSettings(before => ({ ...before, ...part })),
    announce,
  };
}

function Harness() {
  const desk = makeDesk();
  const game = (seat: number) =>
    createSession({
      scenario: shown,
      seed: Number(query.get('seed') ?? 1),
      options: DEFAULT_OPTIONS,
      seats: shown.agenda.principals.map((_, index) =>
        index === seat ? 'person' : policySeat(POLICIES.even, 7),
      ),
      onSave: () => {},
    });
  const [session, setSession] = createSignal(game(Number(query.get('seat') ?? 1)));
  Object.assign(window, { session });
  return (
    <DeskContext.Provider value={desk}>
      <Show when={session()} keyed>
        {current => (
          <Play
            session={current}
            loadTable={() =>
              query.get('canvas') === '0'
                ? Promise.reject(new Error('no canvas wanted'))
                : import('../../game/table/index.ts')
            }
            onLeave={() => location.reload()}
            onAgain={seat => setSession(game(seat))}
            onExport={() => console.log(JSON.stringify(current.record()))}
          />
        )}
      </Show>
    </DeskContext.Provider>
  );
}

render(() => <Harness />, document.getElementById('app')!);
