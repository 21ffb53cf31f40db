import { createMemo, createSignal, For, lazy, Show, Suspense } from 'solid-js';
import { accountsOf } from '../../analysis/debrief/accounts.ts';
import { logLine } from '../../present/index.ts';
import type { LogEntry } from '../../rules/index.ts';
import { textOf } from '../../wording/index.ts';
import { AccountPair } from './Account.tsx';
import { Chips } from './Chips.tsx';
import { type LogRound, logRounds } from './log.ts';
import { ObjectionList } from './ObjectionList.tsx';
import { usePlay } from './state.ts';

const LogReceipts = lazy(async () => ({ default: (await import('../debrief/LogReceipts.tsx')).LogReceipts }));

/** Places in the log whose reckoning is open. */
export type Opened = Set<number>;

interface Openable {
  readonly opened: Opened;
}

/** What happened, and why: newest round first, every change with its reason. */
export function LogTab(props: Openable) {
  const play = usePlay();
  const words = () => play.desk.words().log;
  const rounds = createMemo(() => logRounds(play.view()));
  return (
    <div class="log-tab">
      <div class="panel-title">
        <h2 tabindex="-1" data-log-title>
          {words().title}
        </h2>
      </div>
      <ObjectionList />
      <Show when={rounds().length > 0} fallback={<p class="note">{words().empty}</p>}>
        <For each={rounds().map(({ round }) => round)}>
          {round => (
            <Round
              round={round}
              places={rounds().find(other => other.round === round)?.places ?? []}
              opened={props.opened}
            />
          )}
        </For>
      </Show>
    </div>
  );
}

/** Rounds go by their number and entries by their place: what is open or has the focus outlives the next ply. */
function Round(props: LogRound & Openable) {
  const play = usePlay();
  return (
    <section class="log-round">
      <h3>
        {play.desk.words().log.round(props.round)}, {play.names().date(props.round)}
      </h3>
      <ol reversed>
        <For each={props.places}>{place => <Entry place={place} opened={props.opened} />}</For>
      </ol>
    </section>
  );
}

function Entry(props: Openable & { readonly place: number }) {
  const play = usePlay();
  const entry = createMemo(() => play.view().log[props.place]!);
  const line = createMemo(() => logLine(entry(), play.names()));
  const account = createMemo(() => accountsOf([entry()])[0]);
  /** What the world did is headed by its name, as an act is by who made it. */
  const head = () => {
    const { kind, facts } = entry();
    const { sentence } = line();
    if (kind === 'dawn') return sentence;
    const { texts, language } = play.names();
    const event = kind === 'event' && texts.events.find(({ id }) => id === facts.event);
    const name = event ? `${textOf(event.name, language)}.` : '';
    return sentence.startsWith(name) ? name : '';
  };
  const rest = () => line().sentence.slice(head().length);
  return (
    <li class="log-entry">
      <Show
        when={account()}
        fallback={
          <>
            <p>
              <Show
                when={line().who}
                fallback={
                  <>
                    <b>{head()}</b>
                    {rest()}
                  </>
                }
              >
                {who => (
                  <>
                    <b>{who()}:</b> {entry().kind === 'endTurn' ? play.desk.words().log.noMove : line().what}
                  </>
                )}
              </Show>
            </p>
            <Chips chips={line().chips} />
          </>
        }
      >
        {moment => <AccountPair moment={moment()} names={play.names()} />}
      </Show>
      <For each={line().reasons}>{reason => <p class="reason">{reason}</p>}</For>
      <Show when={!account() && entry().changes.length > 0}>
        <Reckoning entry={entry()} place={props.place} opened={props.opened} />
      </Show>
    </li>
  );
}

/** How every change of an entry came about: made when it is first asked for. */
function Reckoning(props: Openable & { readonly entry: LogEntry; readonly place: number }) {
  const play = usePlay();
  const wasOpen = props.opened.has(props.place);
  const [isMade, setMade] = createSignal(wasOpen);
  return (
    <details
      class="log-why"
      open={wasOpen}
      onToggle={({ currentTarget }) => {
        setMade(true);
        if (currentTarget.open) props.opened.add(props.place);
        else props.opened.delete(props.place);
      }}
    >
      <summary>{play.desk.words().log.reckoned}</summary>
      <Show when={isMade()}>
        <Suspense>
          <LogReceipts
            scenario={play.session.scenario}
            view={play.view()}
            names={play.names()}
            entry={props.entry}
          />
        </Suspense>
      </Show>
    </details>
  );
}
