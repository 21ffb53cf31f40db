import { For, Show } from 'solid-js';
import { standing, totalsOf } from '../../analysis/debrief/compare.ts';
import { closingState } from '../../analysis/debrief/course.ts';
import type { Draft } from '../../scenario/types.ts';
import { textOf } from '../../wording/index.ts';
import { hueOf } from '../play/hues.ts';
import { Part, WideTable } from './Fold.tsx';
import { useDebrief } from './state.ts';
import { Afterwards, Told } from './Told.tsx';

/** Id of the part. */
export const COMPARE = 'debrief-compare';

/** A text that the table shows. */
interface Column {
  readonly is: 'deal' | 'better' | 'history';
  readonly name: string;
  readonly draft: Draft;
  /** By seat. */
  readonly covers: readonly number[];
  readonly measures: readonly number[];
  readonly worth: readonly number[];
}

/** Issue by issue: the deal, what both would have signed instead, and what really happened; with what each is worth. */
export function Compare() {
  const state = useDebrief();
  const words = () => state.words().compare;
  const { comparison, scenario, course } = state;
  const names = () => state.names();
  const seats = () => [state.me(), ...state.others()];
  const closing = closingState(course);

  const columns = (): Column[] => {
    const { deal, history } = comparison;
    const better = state.plane().better?.draft;
    return [
      ...(deal ? [{ is: 'deal' as const, name: words().deal, draft: deal.draft, ...deal.totals }] : []),
      ...(better
        ? [
            {
              is: 'better' as const,
              name: words().better,
              draft: better,
              ...totalsOf(course, better, standing(course, closing, better)),
            },
          ]
        : []),
      ...(history?.draft && history.totals
        ? [{ is: 'history' as const, name: state.historyDate(), draft: history.draft, ...history.totals }]
        : []),
    ];
  };
  const first = () => columns()[0];
  /** What repeats the deal says so: the eye looks for what differs. */
  const repeats = ({ is, draft }: Column, issue: number) =>
    is !== 'deal' &&
    comparison.deal !== null &&
    draft.positions[issue] === comparison.deal.draft.positions[issue];
  const repeatsCovers = ({ is, draft }: Column) =>
    is !== 'deal' &&
    comparison.deal !== null &&
    String(draft.covers) === String(comparison.deal.draft.covers);
  const hasMeasures = () => columns().some(({ measures }) => measures.some(points => points !== 0));
  const value = (seat: number, issue: number, position: number) =>
    state.last.secrets.briefs[seat]!.values[issue]![position]!;

  return (
    <Show when={columns().length > 0 || comparison.history}>
      <Part title={comparison.history ? words().title : words().titleAlone} class="compare" id={COMPARE}>
        <Show when={first()}>
          <WideTable label={words().title}>
            <table class="ruled" classList={{ [`texts-${columns().length}`]: true }}>
              <thead>
                <tr>
                  <th scope="col">{words().issue}</th>
                  <For each={columns()}>{({ name }) => <th scope="col">{name}</th>}</For>
                </tr>
              </thead>
              <tbody>
                <For each={scenario.agenda.issues}>
                  {(issue, place) => (
                    <tr>
                      <th scope="row">{names().issue(place())}</th>
                      <For each={columns()}>
                        {column => {
                          const position = column.draft.positions[place()]!;
                          return (
                            <Show
                              when={!repeats(column, place())}
                              fallback={
                                <td class="same" data-text={column.name}>
                                  {words().same}
                                </td>
                              }
                            >
                              <td data-text={column.name}>
                                {textOf(issue.positions[position]!.name, state.desk.language())}
                                <Worths of={seat => value(seat, place(), position)} />
                              </td>
                            </Show>
                          );
                        }}
                      </For>
                    </tr>
                  )}
                </For>
                <tr>
                  <th scope="row">{words().covers}</th>
                  <For each={columns()}>
                    {column => (
                      <Show
                        when={!repeatsCovers(column)}
                        fallback={
                          <td class="same" data-text={column.name}>
                            {words().same}
                          </td>
                        }
                      >
                        <td data-text={column.name}>
                          {coversOf(column.draft.covers)}
                          <Show when={column.draft.covers.length > 0}>
                            <Worths of={seat => column.covers[seat]!} />
                          </Show>
                        </td>
                      </Show>
                    )}
                  </For>
                </tr>
                <Show when={hasMeasures()}>
                  <tr>
                    <th scope="row">{words().measures}</th>
                    <For each={columns()}>
                      {({ name, measures }) => (
                        <td data-text={name}>
                          <Show when={measures.some(points => points !== 0)} fallback={words().noMeasures}>
                            <Worths of={seat => measures[seat]!} />
                          </Show>
                        </td>
                      )}
                    </For>
                  </tr>
                </Show>
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{words().total}</th>
                  <For each={columns()}>
                    {({ name, worth }) => (
                      <td data-text={name}>
                        <Worths of={seat => worth[seat]!} />
                      </td>
                    )}
                  </For>
                </tr>
                <Show when={!comparison.deal}>
                  <tr class="no-deal-row">
                    <th scope="row">{words().noDeal}</th>
                    <td colspan={columns().length}>
                      <Worths of={seat => state.plane().breakdown[seat]!} />
                    </td>
                  </tr>
                </Show>
              </tfoot>
            </table>
          </WideTable>
          <p class="note">{words().note}</p>
        </Show>
        <Show when={comparison.history}>{history => <Told history={history()} />}</Show>
        <Afterwards />
      </Part>
    </Show>
  );

  /** What it is worth to each side, by its letters. */
  function Worths(worths: { readonly of: (seat: number) => number }) {
    return (
      <span class="worths">
        <For each={seats()}>
          {seat => (
            <span class={`tabular ${hueOf(seat)}`}>
              {scenario.agenda.principals[seat]!.code} {state.desk.format().signed(worths.of(seat))}
            </span>
          )}
        </For>
      </span>
    );
  }

  function coversOf(covers: readonly number[]): string {
    return covers.length === 0
      ? words().none
      : state.desk.format().list(covers.map(cover => names().cover(cover)));
  }
}
