import { createMemo, For, Show } from 'solid-js';
import type { BalanceStyleResult } from '../../analysis/balance/report.ts';
import {
  differenceText,
  eventNote,
  HARDLY,
  isBeyond,
  shareText,
  swings,
  UNUSED_GROUPS,
  unusedOf,
} from '../../present/balance.ts';
import { textOf } from '../../wording/index.ts';
import { hueOf } from '../play/hues.ts';
import { BalancePart, BalanceTable, Place } from './BalancePart.tsx';
import { useBalance } from './balanceContext.ts';

/** What the machines left alone. */
export function BalanceUnused() {
  const { played, words, names, format } = useBalance();
  const unused = createMemo(() => unusedOf(played().report, names()));
  const of = (group: (typeof UNUSED_GROUPS)[number]) => unused().filter(item => item.group === group);
  return (
    <BalancePart title={words().dead.title} class="balance-unused">
      <p class="balance-note">
        {unused().length === 0 ? words().dead.nothing : words().dead.note(format().percent(HARDLY))}
      </p>
      <For each={UNUSED_GROUPS.filter(group => of(group).length > 0)}>
        {group => (
          <>
            <h4>{words().dead.groups[group]}</h4>
            <ul>
              <For each={of(group)}>
                {({ name, how, path }) => (
                  <li>
                    <Place name={name} path={path} /> <span class="quiet-figure">{how}</span>
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </For>
    </BalancePart>
  );
}

/** What each event moves, those that swing most plainly marked. */
export function BalanceEvents() {
  const { played, words, names } = useBalance();
  const report = () => played().report;
  const nameOf = (event: number) => textOf(names().texts.events[event]!.name, names().language);
  return (
    <BalancePart title={words().events.title} class="balance-events">
      <Show when={report().events.length > 0} fallback={<p class="balance-note">{words().events.nothing}</p>}>
        <BalanceTable label={words().events.title}>
          <thead>
            <tr>
              <th scope="col">{words().events.event}</th>
              <th scope="col" class="figure">
                {words().events.came}
              </th>
              <For each={names().texts.agenda.principals}>
                {({ code }, seat) => (
                  <th scope="col" class={`figure ${hueOf(seat())}`}>
                    {words().events.moved(code)}
                  </th>
                )}
              </For>
              <th scope="col" class="figure">
                {words().events.ratified}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={report().events}>
              {event => (
                <tr classList={{ swings: swings(event) }}>
                  <th scope="row">
                    <Place name={nameOf(event.place)} path={['events', event.place]} />
                    <Show when={swings(event)}>
                      {' '}
                      <strong class="balance-tag">{words().events.swing}</strong>
                    </Show>
                  </th>
                  <td class="figure tabular">{shareText(names(), event.came.mean)}</td>
                  <For each={report().seats}>
                    {(_, seat) => (
                      <td class="figure tabular">
                        {event.moved ? differenceText(names(), event.moved.points[seat()]!) : words().none}
                      </td>
                    )}
                  </For>
                  <td class="figure tabular">
                    {event.moved ? differenceText(names(), event.moved.ratified, true) : words().none}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </BalanceTable>
        <p class="balance-note">{eventNote(report(), names())}</p>
      </Show>
    </BalancePart>
  );
}

/** How ways to bargain fare against Even. */
export function BalanceStyles() {
  const { played, words, names, format } = useBalance();
  const styles = () => played().report.styles;
  const tag = ({ gain }: BalanceStyleResult) =>
    isBeyond(gain) ? (gain.mean > 0 ? words().styles.pays : words().styles.costs) : null;
  return (
    <BalancePart title={words().styles.title} class="balance-styles">
      <BalanceTable label={words().styles.title}>
        <thead>
          <tr>
            <th scope="col">{words().styles.style}</th>
            <th scope="col">{words().styles.seat}</th>
            <th scope="col" class="figure">
              {words().styles.points}
            </th>
            <th scope="col" class="figure">
              {words().styles.gain}
            </th>
            <th scope="col" class="figure">
              {words().styles.ratified}
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={styles()}>
            {result => (
              <tr>
                <th scope="row">{words().styles.names[result.style]}</th>
                <td>{names().principal(result.seat)}</td>
                <td class="figure tabular">{format().signed(result.points.mean)}</td>
                <td class="figure tabular">
                  {differenceText(names(), result.gain)}
                  <Show when={tag(result)}>{word => <strong class="balance-tag">{word()}</strong>}</Show>
                </td>
                <td class="figure tabular">{shareText(names(), result.ratified.mean)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </BalanceTable>
      <p class="balance-note">{words().styles.note(format().number(styles()[0]!.points.count))}</p>
    </BalancePart>
  );
}
