/**
 * The play screen by itself, for looking at and for scripts: `npx vite --port 5174`, then
 * /tests/desk/preview.html?language=es&seat=1&seed=3&canvas=0. The opponent plays in the page; the product has a worker.
 */
import '@fontsource-variable/archivo/wdth.css';
import '@fontsource-variable/newsreader/index.css';
import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { DeskContext } from '../../game/desk/context.ts';
import { GameDebrief } from '../../game/desk/debrief/GameDebrief.tsx';
import { deskOf } from '../../game/desk/deskOf.ts';
import { createHall, HallContext } from '../../game/desk/hall.ts';
import { Play } from '../../game/desk/Play.tsx';
import type { KeptSettings, Ports, SavedGame } from '../../game/desk/ports.ts';
import { createSession } from '../../game/desk/session.ts';
import '../../game/desk/styles/base.css';
import '../../game/desk/styles/frame.css';
import '../../game/desk/styles/reading.css';
import { policySeat } from '../../game/flow/index.ts';
import { POLICIES } from '../../game/opponent/index.ts';
import { DEFAULT_OPTIONS } from '../../game/rules/index.ts';
import { parseScenario } from '../../game/scenario/index.ts';
import { type AnalystThread, analystIn } from '../../game/shell/analyst.ts';
import { type DelegationThread, delegationIn } from '../../game/shell/delegation.ts';
import text from '../../scenarios/2019-june-deadline.json?raw';

const query = new URLSearchParams(location.search);
const { scenario, faults } = parseScenario(text, '2019-june-deadline.json');
if (!scenario) throw new Error(JSON.stringify(faults));
const shown = scenario;

/** What the play screen asks of the outside world: nothing but a place for settings. */
const ports: Ports = {
  storage: {
    loadGames: async () => [],
    loadGame: async () => null,
    saveGame: async () => {},
    removeGame: async () => {},
    loadTasks: async () => [],
    loadTask: async () => null,
    saveTask: async () => {},
    removeTask: async () => {},
    loadClass: async () => null,
    saveClass: async () => {},
    removeClass: async () => {},
    loadDrafts: async () => [],
    loadDraft: async () => null,
    saveDraft: async () => {},
    removeDraft: async () => {},
    loadSettings: async () => ({ settings: {}, language: null }),
    saveSettings: async () => {},
  },
  trouble: () => null,
  cards: [],
  scenarioText: async () => text,
  machines: [],
  machine: () => Promise.reject(new Error('no machine here')),
  delegation: async () =>
    delegationIn(
      () =>
        new Worker(new URL('../../game/shell/delegationWorker.ts', import.meta.url), {
          type: 'module',
        }) as unknown as DelegationThread,
    ),
  analyst: async game =>
    analystIn(
      () =>
        new Worker(new URL('../../game/shell/analystWorker.ts', import.meta.url), {
          type: 'module',
        }) as unknown as AnalystThread,
      game,
    ),
  examiner: () => Promise.reject(new Error('no class here')),
  loadTable: () =>
    query.get('canvas') === '0'
      ? Promise.reject(new Error('no canvas wanted'))
      : import('../../game/table/index.ts'),
  drawSeed: () => 1,
  newId: () => 'preview',
  now: () => Date.now(),
  tabs: { claim: () => () => {}, remove: () => {} },
  release: { replace: () => null, isInPlace: () => false, reload: () => {} },
  linkOf: async () => null,
  readLink: async () => null,
  addressOf: () => '',
  pack: async () => null,
  unpack: async () => undefined,
  workshop: () => Promise.reject(new Error('no workshop here')),
  download: (name, content) => console.log(name, content),
  copy: async () => false,
};

const saved: SavedGame = {
  id: 'preview',
  scenario: shown.id,
  scenarioText: null,
  title: shown.title,
  year: '',
  sides: [],
  round: 1,
  rounds: 1,
  over: true,
  guided: false,
  task: null,
  savedAt: 0,
  record: '',
};

const chosen = (): KeptSettings => ({
  language: query.get('language') === 'es' ? 'es' : 'en',
  settings: {
    motion: query.get('motion') === 'reduced' ? 'reduced' : 'full',
    speed: query.get('speed') === '4' ? 4 : 1,
    plainTable: query.get('canvas') === '0',
    projector: query.get('projector') === '1',
  },
});

function Harness() {
  const hall = createHall({ ports, ownLanguage: 'en', kept: chosen() });
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
  const [session] = createSignal(game(Number(query.get('seat') ?? 1)));
  Object.assign(window, { session });
  return (
    <HallContext.Provider value={hall}>
      <DeskContext.Provider value={deskOf(hall)}>
        <Show when={session()} keyed>
          {current => (
            <Play
              session={current}
              loadTable={ports.loadTable}
              said={() => []}
              openDelegation={ports.delegation}
              onLeave={() => location.reload()}
              onExport={() => console.log(JSON.stringify(current.record()))}
              end={() => (
                <GameDebrief
                  saved={saved}
                  scenario={shown}
                  record={current.record()}
                  progress={current.reveal()!}
                />
              )}
            />
          )}
        </Show>
      </DeskContext.Provider>
    </HallContext.Provider>
  );
}

render(() => <Harness />, document.getElementById('app')!);
