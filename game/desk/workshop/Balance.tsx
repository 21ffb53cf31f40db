import { createEffect, createMemo, createSignal, For, onCleanup, Show } from 'solid-js';
import { type BalanceChanges, changesBetween } from '../../analysis/balance/changes.ts';
import type { BalanceReport } from '../../analysis/balance/report.ts';
import { isInPlace, type NumberAt, numbersAt } from '../../present/balanceNumbers.ts';
import { namesOf } from '../../present/index.ts';
import { digest, type Path } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { balanceWordingOf } from '../../wording/balance.ts';
import { createAsking } from '../debrief/asking.ts';
import { useHall } from '../hall.ts';
import { BalanceChangesPart } from './BalanceChanges.tsx';
import { BalanceEnds } from './BalanceEnds.tsx';
import { BalanceDecided, BalanceMoves } from './BalanceIssues.tsx';
import { BalancePlane } from './BalancePlane.tsx';
import { BalancePoints } from './BalancePoints.tsx';
import { BalanceEvents, BalanceStyles, BalanceUnused } from './BalanceTables.tsx';
import { BalanceContext, type Played } from './balanceContext.ts';
import type { BalanceTeam } from './balanceTeam.ts';
import '../styles/debriefParts.css';
import '../styles/debriefPlots.css';
import '../styles/balance.css';
import '../styles/balanceTables.css';

export type { NumberAt } from '../../present/balanceNumbers.ts';

export interface BalanceProps {
  /** The last valid version of the text; null while there has been none. */
  readonly scenario: Scenario | null;
  /** Whether the text has not been read for the first time yet. */
  readonly isOpening?: boolean;
  /** Whether the text as it stands has errors: like a play-test, games wait until they are mended. */
  readonly isFaulty?: boolean;
  /** The text as it stands now: a report is marked as old once it differs from the one that was played. */
  readonly text: string;
  /** The version that was saved last, to be compared with; null for none. */
  readonly lastSaved: Scenario | null;
  /** Gets machines to play with; the panel closes them when it goes. */
  readonly team: () => BalanceTeam;
  /** Hears the figures that belong beside lines of the text; none without a report, or once things have moved. */
  readonly onNumbers: (numbers: readonly NumberAt[]) => void;
  /** Leads to a place of the file. */
  readonly onGo?: (path: Path) => void;
}

/** Numbers of games to choose from; the first is the usual one. */
const GAMES = [1000, 200] as const;
const SEED = 1;

/** The balance report of the workshop: many machine games, and what they say about the scenario. */
export function Balance(props: BalanceProps) {
  const hall = useHall();
  const team = props.team();
  const words = createMemo(() => balanceWordingOf(hall.language()));
  const number = (value: number) => hall.format().number(value);
  const [games, setGames] = createSignal<number>(GAMES[0]);
  /** Reports by what was played, so that a version that is saved later need not be played again. */
  const known = new Map<string, BalanceReport>();
  const playing = createAsking<Played>(async patience => {
    const scenario = props.scenario!;
    const { text } = props;
    const question = { games: games(), seed: SEED };
    const found = await team.play(scenario, question, patience);
    known.set(keyOf(scenario, question.games), found.report);
    hall.announce(words().ready);
    return { ...found, scenario, text };
  });
  const before = createAsking<BalanceReport>(async patience => {
    const count = playing.answer()!.report.games;
    const scenario = props.lastSaved!;
    const { report } = await team.play(scenario, { games: count, seed: SEED }, patience);
    known.set(keyOf(scenario, count), report);
    return report;
  });
  const changes = createMemo((): BalanceChanges | 'identical' | null => {
    const now = playing.answer()?.report;
    before.answer();
    const old = now && props.lastSaved && known.get(keyOf(props.lastSaved, now.games));
    if (!now || !old) return null;
    return old.hash === now.hash ? 'identical' : changesBetween(old, now);
  });
  createEffect(() => {
    const shown = playing.answer();
    const stands = shown && props.scenario && isInPlace(shown.report, props.scenario);
    props.onNumbers(stands ? numbersAt(shown.report, namesOf(shown.scenario, hall.language())) : []);
  });
  const doorText = () => {
    if (playing.share() !== null) return words().cancel;
    return playing.answer() ? words().again : words().play(number(games()));
  };
  onCleanup(() => {
    props.onNumbers([]);
    team.close();
  });

  return (
    <section class="balance" aria-labelledby="balance-title">
      <header class="balance-head">
        <h2 id="balance-title">{words().title}</h2>
        <p class="balance-of">
          <Show when={playing.answer()} fallback={words().intro}>
            {shown => `${words().lastValid}, ${words().of(number(shown().report.games), String(SEED))}`}
          </Show>
        </p>
        <div class="balance-doors">
          <Show
            when={playing.share() === null}
            fallback={
              <label class="balance-progress">
                <span class="visually-hidden">{words().playing}</span>
                <progress max="1" value={playing.share()!} />
                <span aria-hidden="true">{hall.format().percent(playing.share()!)}</span>
              </label>
            }
          >
            <label class="balance-games">
              {words().games}{' '}
              <select onChange={event => setGames(Number(event.currentTarget.value))}>
                <For each={GAMES}>
                  {count => (
                    <option value={count} selected={count === games()}>
                      {number(count)}
                    </option>
                  )}
                </For>
              </select>
            </label>
          </Show>
          {/* One button, so that the focus stays where it is. */}
          <button
            type="button"
            class="secondary"
            disabled={playing.share() === null && (!props.scenario || props.isFaulty === true)}
            onClick={() => (playing.share() === null ? playing.start() : playing.cancel())}
          >
            {doorText()}
          </button>
        </div>
      </header>
      {/* The errors themselves have been read out. */}
      <Show when={props.isFaulty}>
        <p>{words().faulty}</p>
      </Show>
      <div role="status">
        <Show when={playing.failed()}>
          <p>{words().failed}</p>
        </Show>
        <Show when={!props.scenario && !props.isFaulty && !props.isOpening && !playing.answer()}>
          <p>{words().nothing}</p>
        </Show>
        <Show when={playing.answer() && playing.answer()!.text !== props.text}>
          <p class="balance-old">{words().old}</p>
        </Show>
      </div>
      <Show when={playing.answer()}>
        {shown => (
          <BalanceContext.Provider
            value={{
              played: shown,
              words,
              names: createMemo(() => namesOf(shown().scenario, hall.language())),
              format: hall.format,
              onGo: props.onGo,
            }}
          >
            <div class="balance-charts">
              <BalancePlane />
              <BalanceEnds />
              <BalancePoints />
              <BalanceMoves />
            </div>
            <div class="balance-more">
              <Show when={props.lastSaved}>
                <BalanceChangesPart changes={changes()} asking={before} />
              </Show>
              <BalanceUnused />
              <BalanceDecided />
              <BalanceEvents />
              <BalanceStyles />
            </div>
            <p class="balance-hash">{words().hash(shown().report.hash)}</p>
          </BalanceContext.Provider>
        )}
      </Show>
    </section>
  );
}

/** What decides the games of a version: the machines read its styles, too, so texts go along. */
const keyOf = ({ agenda, briefs, events }: Scenario, games: number): string =>
  digest({ agenda, briefs, events, games });
