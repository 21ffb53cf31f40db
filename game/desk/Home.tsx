import ChevronDown from 'lucide-solid/icons/chevron-down';
import { createMemo, createSignal, For, Show } from 'solid-js';
import type { ScenarioCard } from '../present/card.ts';
import { textIn } from '../wording/text.ts';
import { choose, chosen } from './choosing.ts';
import { FileDoor } from './FileDoor.tsx';
import { Folder } from './Folder.tsx';
import { Frame } from './Frame.tsx';
import { useHall } from './hall.ts';
import { Masthead } from './Masthead.tsx';
import type { OwnScenario } from './reading.ts';
import { SetTable } from './SetTable.tsx';
import { Unfinished } from './Unfinished.tsx';

/** Files opened in this visit stay on the home screen until the page closes. */
const [ownScenarios, setOwnScenarios] = createSignal<readonly OwnScenario[]>([]);

interface Choice {
  readonly key: string;
  readonly card: ScenarioCard;
  readonly own: OwnScenario | null;
}

/** The first screen: choose a scenario, set the table, go on with a game. */
export function Home() {
  const hall = useHall();
  const words = () => hall.words();
  const choices = createMemo((): Choice[] => [
    ...[
      ...hall.ports.cards.filter(card => card.year !== ''),
      ...hall.ports.cards.filter(card => card.year === '' && card.guided),
      ...hall.ports.cards.filter(card => card.year === '' && !card.guided),
    ].map(card => ({ key: card.id, card, own: null })),
    ...ownScenarios().map(own => ({ key: `own:${own.card.id}`, card: own.card, own })),
  ]);
  const tabOf = ({ card, own }: Choice) => {
    if (own) return words().ownFile;
    if (card.guided) return words().guided.title;
    if (card.year === '') return words().invented;
    const isAlone = hall.ports.cards.filter(({ year }) => year === card.year).length === 1;
    return isAlone ? card.year : textIn(card.begins, hall.language());
  };
  const choice = createMemo(() => choices().find(({ key }) => key === chosen()) ?? choices()[0]);

  function takeOwn(own: OwnScenario): void {
    setOwnScenarios([...ownScenarios().filter(({ card }) => card.id !== own.card.id), own]);
    choose(`own:${own.card.id}`);
  }

  return (
    <Frame class="home">
      <Masthead card={choice()?.card}>
        <FileDoor onScenario={takeOwn} />
      </Masthead>
      <main id="main" class="home-main" tabindex="-1">
        <Notices />
        <fieldset class="folders" classList={{ single: choices().length === 1 }}>
          <legend class="visually-hidden">{words().scenarios}</legend>
          <For each={choices()}>
            {item => (
              <Folder
                card={item.card}
                tab={tabOf(item)}
                chosen={choice()?.key === item.key}
                onChoose={() => choose(item.key)}
              />
            )}
          </For>
        </fieldset>
        <button type="button" class="primary to-set-table" onClick={goToSetTable}>
          {words().setTable}
          <ChevronDown size={18} aria-hidden="true" />
        </button>
        <Show when={choice()}>
          {item => <SetTable card={item().card} scenarioText={item().own?.text ?? null} />}
        </Show>
      </main>
      <footer class="home-foot">
        <p>{words().fair}</p>
        <Unfinished />
      </footer>
    </Frame>
  );
}

/** Where the table stands under the folders, a choice of one is far from it. */
function goToSetTable(): void {
  const heading = document.getElementById('set-table');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}

/** What the reader should know before a game: a new release, and whether games can be kept. */
function Notices() {
  const hall = useHall();
  const words = () => hall.words();
  return (
    <>
      <Show when={hall.ports.release.replace()}>
        {load => (
          <p class="home-notice">
            {words().update.text}
            <button type="button" class="secondary" onClick={() => load()()}>
              {words().update.reload}
            </button>
          </p>
        )}
      </Show>
      <Show when={hall.ports.trouble()}>
        {trouble => (
          <p class="home-notice" role="alert">
            {words().storage[trouble()]}
          </p>
        )}
      </Show>
    </>
  );
}
