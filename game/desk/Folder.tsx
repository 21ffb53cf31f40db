import { createSignal, createUniqueId, For, Show } from 'solid-js';
import type { ScenarioCard } from '../present/card.ts';
import { textIn } from '../wording/text.ts';
import { useHall } from './hall.ts';
import { MiniTable, SideMark } from './MiniTable.tsx';
import { startGuided } from './starting.ts';

/** A scenario as a folder: what is on the table, for how long, between whom. The whole of it is one choice. */
export function Folder(props: {
  readonly card: ScenarioCard;
  readonly tab: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  const hall = useHall();
  const title = createUniqueId();
  const summary = createUniqueId();
  const text = (of: ScenarioCard['title']) => textIn(of, hall.language());
  const figures = () => {
    const { rounds, issues, redLines, agreements } = hall.words();
    const { card } = props;
    return [
      [card.rounds, rounds],
      [card.issues, issues],
      [card.redLines, redLines],
      [card.agreements, agreements],
    ] as const;
  };
  return (
    <div class="folder" classList={{ chosen: props.chosen }}>
      <input
        class="folder-choice"
        type="radio"
        name="scenario"
        aria-labelledby={title}
        aria-describedby={summary}
        checked={props.chosen}
        onChange={() => props.onChoose()}
      />
      <span class="folder-tab">{props.tab}</span>
      <div class="folder-paper">
        <MiniTable card={props.card} />
        <div class="folder-text">
          <h2 id={title}>{text(props.card.title)}</h2>
          <p id={summary} class="folder-summary">
            {text(props.card.summary)}
          </p>
          <ul class="folder-figures">
            <For each={figures()}>
              {([count, words]) => <Figure counted={hall.format().count(count, words)} />}
            </For>
          </ul>
          <Show
            when={props.card.guided && props.tab === hall.words().guided.title}
            fallback={
              <ul class="folder-wants" aria-label={hall.words().wants}>
                <For each={props.card.principals}>
                  {(side, seat) => (
                    <li>
                      <SideMark seat={seat()} />
                      <span>
                        <span class="visually-hidden">{text(side.name)}: </span>
                        {text(side.want)}
                      </span>
                    </li>
                  )}
                </For>
              </ul>
            }
          >
            <Guided card={props.card} />
          </Show>
        </div>
      </div>
    </div>
  );
}

/** The first five minutes, one rule at a time: its own seat, its own chance. */
function Guided(props: { readonly card: ScenarioCard }) {
  const hall = useHall();
  const words = () => hall.words().guided;
  const [busy, setBusy] = createSignal(false);
  async function start(): Promise<void> {
    if (busy()) return;
    setBusy(true);
    await hall.attempt(() => startGuided(hall, props.card.id));
    setBusy(false);
  }
  return (
    <div class="guided">
      <p>{words().text}</p>
      <button type="button" class="primary" onClick={start} aria-disabled={busy()}>
        {words().start}
      </button>
    </div>
  );
}

/** A count with its number in bold. */
function Figure(props: { readonly counted: string }) {
  const cut = () => props.counted.indexOf(' ');
  return (
    <li>
      <b class="tabular">{props.counted.slice(0, cut())}</b>
      {props.counted.slice(cut())}
    </li>
  );
}
