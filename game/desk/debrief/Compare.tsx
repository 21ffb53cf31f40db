import ExternalLink from 'lucide-solid/icons/external-link';
import { For, Show } from 'solid-js';
import { textOf } from '../../wording/index.ts';
import { hueOf } from '../play/hues.ts';
import { Fold, Part, WideTable } from './Fold.tsx';
import { useDebrief } from './state.ts';

/** The deal beside what really happened, issue by issue, with what each is worth in this game. */
export function Compare() {
  const state = useDebrief();
  const words = () => state.words().compare;
  const { comparison, scenario } = state;
  const names = () => state.names();
  const signed = (value: number | null) => (value === null ? '–' : state.desk.format().signed(value, 0));
  const seats = () => [state.me(), ...state.others()];
  const position = (issue: number, at: number | null) =>
    at === null ? '–' : textOf(scenario.agenda.issues[issue]!.positions[at]!.name, state.desk.language());
  return (
    <Show when={comparison.history || comparison.deal}>
      <Part title={words().title} class="compare" id="debrief-compare">
        <WideTable label={words().title}>
          <table class="ruled">
            <thead>
              <tr>
                <th scope="col">{words().issue}</th>
                <Show when={comparison.deal}>
                  <th scope="col">{words().deal}</th>
                </Show>
                <Show when={comparison.history}>
                  <th scope="col">{state.historyDate()}</th>
                </Show>
                <For each={seats()}>
                  {seat => (
                    <th scope="col" class={`figure ${hueOf(seat)}`}>
                      {words().worthTo(scenario.agenda.principals[seat]!.code)}
                    </th>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={comparison.issues}>
                {row => (
                  <tr>
                    <th scope="row">{names().issue(row.issue)}</th>
                    <Show when={comparison.deal}>
                      <td>{position(row.issue, row.deal)}</td>
                    </Show>
                    <Show when={comparison.history}>
                      <td classList={{ same: row.deal !== null && row.deal === row.history }}>
                        {row.deal !== null && row.deal === row.history
                          ? words().same
                          : position(row.issue, row.history)}
                      </td>
                    </Show>
                    <For each={seats()}>
                      {seat => (
                        <td class="figure tabular">
                          <Pair {...row.worth[seat]!} />
                        </td>
                      )}
                    </For>
                  </tr>
                )}
              </For>
              <tr>
                <th scope="row">{words().covers}</th>
                <Show when={comparison.deal}>{deal => <td>{coversOf(deal().draft.covers)}</td>}</Show>
                <Show when={comparison.history}>
                  <td>{coversOf(comparison.history!.draft?.covers ?? null)}</td>
                </Show>
                <For each={seats()}>
                  {seat => (
                    <td class="figure tabular">
                      <Pair
                        deal={comparison.deal?.totals.covers[seat] ?? null}
                        history={comparison.history?.totals?.covers[seat] ?? null}
                      />
                    </td>
                  )}
                </For>
              </tr>
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{words().total}</th>
                <Show when={comparison.deal}>{deal => <td>{names().date(deal().round)}</td>}</Show>
                <Show when={comparison.history}>
                  <td>{comparison.history!.end === 'breakdown' ? words().noDeal : state.historyDate()}</td>
                </Show>
                <For each={seats()}>
                  {seat => (
                    <td class="figure tabular">
                      <Pair
                        deal={comparison.deal?.totals.worth[seat] ?? null}
                        history={comparison.history?.totals?.worth[seat] ?? null}
                      />
                    </td>
                  )}
                </For>
              </tr>
            </tfoot>
          </table>
        </WideTable>
        <p class="note">{comparison.history && comparison.deal ? words().note : words().noteAlone}</p>
        <Show when={comparison.history}>
          {history => (
            <Fold summary={words().told} class="told">
              <For each={scenario.history!.line}>
                {turn => (
                  <p>
                    <b>{names().date(turn.round)}.</b> {textOf(turn.text, state.desk.language())}
                  </p>
                )}
              </For>
              <p>
                <b>{words().after}</b> {textOf(history().epilogue, state.desk.language())}
              </p>
              <Show when={history().accounts.length > 0}>
                <h3>{words().accounts}</h3>
                <For each={history().accounts}>
                  {account => (
                    <blockquote class={hueOf(account.of)}>
                      <p>
                        <b>{names().principal(account.of)}:</b> {textOf(account.text, state.desk.language())}
                      </p>
                      <SourceList ids={account.sources} />
                    </blockquote>
                  )}
                </For>
              </Show>
              <h3>{words().sources}</h3>
              <SourceList ids={comparison.sources} />
            </Fold>
          )}
        </Show>
      </Part>
    </Show>
  );

  function Pair(props: { readonly deal: number | null; readonly history: number | null }) {
    return (
      <>
        <Show when={comparison.deal}>
          <b>
            <span class="visually-hidden">{words().deal}: </span>
            {signed(props.deal)}
          </b>
        </Show>
        {comparison.deal && comparison.history ? ' / ' : ''}
        <Show when={comparison.history}>
          <span class="quiet-figure">
            <span class="visually-hidden">{state.historyDate()}: </span>
            {signed(props.history)}
          </span>
        </Show>
      </>
    );
  }

  function coversOf(covers: readonly number[] | null): string {
    if (covers === null) return '–';
    return covers.length === 0
      ? words().none
      : state.desk.format().list(covers.map(cover => names().cover(cover)));
  }
}

/** Sources by their titles, with a link where there is one. */
export function SourceList(props: { readonly ids: readonly string[] }) {
  const state = useDebrief();
  const sources = () =>
    props.ids.flatMap(id => state.scenario.sources.find(source => source.id === id) ?? []);
  return (
    <ul class="source-lines">
      <For each={sources()}>
        {source => (
          <li lang="">
            <Show when={source.url} fallback={source.title}>
              {url => (
                <a href={url()} target="_blank" rel="noreferrer noopener">
                  {source.title}
                  <ExternalLink size={12} aria-hidden="true" />
                  <span class="visually-hidden" lang={state.desk.language()}>
                    ({state.words().newTab})
                  </span>
                </a>
              )}
            </Show>
            , {source.publisher}
          </li>
        )}
      </For>
    </ul>
  );
}
