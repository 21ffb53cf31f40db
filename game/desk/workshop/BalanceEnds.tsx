import { For } from 'solid-js';
import { BALANCE_ENDS } from '../../analysis/balance/report.ts';
import { adviceLines, shareText } from '../../present/balance.ts';
import { Fold } from '../debrief/Fold.tsx';
import { BalancePart, Bar, Place } from './BalancePart.tsx';
import { useBalance } from './balanceContext.ts';

/** How games end, with what is advised, and in which rounds deals are made. */
export function BalanceEnds() {
  const { played, words, names, format } = useBalance();
  const report = () => played().report;
  return (
    <BalancePart title={words().ends.title} class="balance-ends">
      <table>
        <tbody>
          <For each={BALANCE_ENDS}>
            {end => (
              <tr class={end}>
                <th scope="row">{words().ends.names[end]}</th>
                <td class="figure tabular">
                  {shareText(names(), report().ends[end].mean)}
                  <Bar share={report().ends[end].mean} />
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <For each={adviceLines(report(), names())}>{line => <p class="balance-note">{line}</p>}</For>
      <Fold summary={words().ends.rounds}>
        <table class="balance-rounds">
          <thead>
            <tr>
              <th scope="col">{words().ends.round}</th>
              <th scope="col">{words().ends.deals}</th>
            </tr>
          </thead>
          <tbody>
            <For each={report().rounds}>
              {({ mean }, round) => (
                <tr>
                  <th scope="row">
                    <Place
                      name={`${format().number(round() + 1)} · ${names().date(round() + 1)}`}
                      path={['agenda', 'rounds', round()]}
                    />
                  </th>
                  <td class="figure tabular">
                    {shareText(names(), mean)}
                    <Bar share={mean} />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Fold>
    </BalancePart>
  );
}
