import { For, Show } from 'solid-js';
import { conflictLine, shareText } from '../../present/balance.ts';
import { hueOf } from '../play/hues.ts';
import { BalancePart, Bar, Place } from './BalancePart.tsx';
import { useBalance } from './balanceContext.ts';

/** What each issue can move for either seat; with two seats the bars stand back to back. */
export function BalanceMoves() {
  const { played, words, names, format } = useBalance();
  const report = () => played().report;
  const most = () => Math.max(1, ...report().issues.flatMap(({ moves }) => moves));
  return (
    <BalancePart title={words().moves.title} class="balance-moves">
      <table classList={{ two: report().seats.length === 2 }}>
        <thead>
          <tr>
            <th scope="col" class="visually-hidden">
              {words().moves.issue}
            </th>
            <For each={report().seats}>
              {(_, seat) => (
                <th scope="col" class={hueOf(seat())}>
                  {names().principal(seat())}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={report().issues}>
            {({ moves }, issue) => (
              <tr>
                <th scope="row">
                  <Place name={names().issue(issue())} path={['agenda', 'issues', issue()]} />
                </th>
                <For each={moves}>
                  {(points, seat) => (
                    <td class={`tabular ${hueOf(seat())}`}>
                      <span class="balance-moved">
                        <b>{format().number(points)}</b>
                        <i style={{ '--share': points / most() }} aria-hidden="true" />
                      </span>
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <p class="balance-note">{conflictLine(report(), names())}</p>
    </BalancePart>
  );
}

/** How each issue was decided: the share of every position. */
export function BalanceDecided() {
  const { played, words, names, format } = useBalance();
  const report = () => played().report;
  const deals = () => Math.round(report().ends.ratified.mean * report().games);
  return (
    <BalancePart title={words().decided.title} class="balance-decided">
      <p class="balance-note">
        {deals() === 0 ? words().decided.noDeals : words().decided.note(format().number(deals()))}
      </p>
      <div class="balance-issues">
        <For each={report().issues}>
          {({ positions }, issue) => (
            <table>
              <caption>{names().issue(issue())}</caption>
              <thead>
                <tr>
                  <th scope="col">{words().decided.position}</th>
                  <th scope="col">{words().decided.dealt}</th>
                  <th scope="col">{words().decided.tabled}</th>
                </tr>
              </thead>
              <tbody>
                <For each={positions}>
                  {({ dealt, tabled }, position) => (
                    <tr>
                      <th scope="row">
                        <Place
                          name={names().position(issue(), position())}
                          path={['agenda', 'issues', issue(), 'positions', position()]}
                        />
                      </th>
                      <td class="figure tabular">
                        <Show when={dealt} fallback={words().none}>
                          {figure => (
                            <>
                              {shareText(names(), figure().mean)}
                              <Bar share={figure().mean} />
                            </>
                          )}
                        </Show>
                      </td>
                      <td class="figure tabular">{shareText(names(), tabled.mean)}</td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          )}
        </For>
      </div>
    </BalancePart>
  );
}
