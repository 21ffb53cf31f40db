import { For, Show } from 'solid-js';
import { shareText } from '../../present/balance.ts';
import { linearScale, ticks } from '../../present/scale.ts';
import { Fold } from '../debrief/Fold.tsx';
import { binned } from '../debrief/spread.ts';
import { hueOf } from '../play/hues.ts';
import { BalancePart, BalanceTable, Place } from './BalancePart.tsx';
import { useBalance } from './balanceContext.ts';

const WIDTH = 260;
const HEIGHT = 44;
const FOOT = 20;
const BINS = 26;

/** How the points of each seat are spread over the games, all on one axis. */
export function BalancePoints() {
  const { played, words, names, format } = useBalance();
  const seats = () => played().report.seats;
  const range = () => {
    const all = seats().flatMap(({ points }) => points);
    const least = all.reduce((found, value) => Math.min(found, value), 0);
    const most = all.reduce((found, value) => Math.max(found, value), 0);
    return [least - 1, most + 1] as const;
  };
  const x = () => linearScale(range()[0], range()[1], 0, WIDTH);
  const bars = (points: readonly number[]) => {
    const counts = binned(points, range()[0], range()[1], BINS);
    const most = Math.max(...counts);
    const wide = WIDTH / BINS;
    return counts.map((count, bin) => ({
      left: bin * wide,
      wide: wide - 1,
      high: (count / most) * (HEIGHT - 4),
    }));
  };
  const said = (seat: number) => {
    const { median, tenth, ninetieth } = seats()[seat]!;
    const { signed } = format();
    return words().points.said(names().principal(seat), signed(median), signed(tenth), signed(ninetieth));
  };
  return (
    <BalancePart title={words().points.title} class="balance-points">
      <For each={seats()}>
        {(seat, index) => (
          <figure>
            <figcaption>
              <b class={hueOf(index())}>{names().principal(index())}</b>
              <span class="tabular">{words().points.median(format().signed(seat.median))}</span>
            </figcaption>
            <svg
              class={`plot balance-histogram ${hueOf(index())}`}
              viewBox={`0 0 ${WIDTH} ${HEIGHT + (index() === seats().length - 1 ? FOOT : 4)}`}
              role="img"
              aria-label={said(index())}
            >
              <For each={bars(seat.points)}>
                {bar => (
                  <rect
                    class="balance-column"
                    x={bar.left}
                    y={HEIGHT - bar.high}
                    width={bar.wide}
                    height={bar.high}
                  />
                )}
              </For>
              <path class="base" d={`M0 ${HEIGHT + 0.5}H${WIDTH}`} />
              <path class="balance-median" d={`M${x()(seat.median)} 0V${HEIGHT}`} />
              <path class="balance-middle" d={`M${x()(seat.tenth)} ${HEIGHT + 2.5}H${x()(seat.ninetieth)}`} />
              <Show when={index() === seats().length - 1}>
                <For each={ticks(range()[0], range()[1], 6)}>
                  {value => (
                    <text
                      class="tick"
                      x={Math.max(10, Math.min(WIDTH - 12, x()(value)))}
                      y={HEIGHT + 17}
                      text-anchor="middle"
                    >
                      {format().signed(value)}
                    </text>
                  )}
                </For>
              </Show>
            </svg>
          </figure>
        )}
      </For>
      <For each={seats()}>
        {(seat, index) => (
          <p class="balance-note">
            {names().texts.agenda.principals[index()]!.code},{' '}
            {words().points.spread(format().signed(seat.tenth), format().signed(seat.ninetieth))}.
          </p>
        )}
      </For>
      <Fold summary={words().asTable}>
        <BalanceTable label={words().points.title}>
          <thead>
            <tr>
              <th scope="col">{words().points.seat}</th>
              <th scope="col" class="figure">
                {words().points.mean}
              </th>
              <th scope="col" class="figure">
                {words().points.tenth}
              </th>
              <th scope="col" class="figure">
                {words().points.middle}
              </th>
              <th scope="col" class="figure">
                {words().points.ninetieth}
              </th>
              <th scope="col" class="figure">
                {words().points.votesLost}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={seats()}>
              {(seat, index) => (
                <tr>
                  <th scope="row">
                    <Place name={names().principal(index())} path={['agenda', 'principals', index()]} />
                  </th>
                  <td class="figure tabular">{format().signed(seat.mean.mean)}</td>
                  <td class="figure tabular">{format().signed(seat.tenth)}</td>
                  <td class="figure tabular">{format().signed(seat.median)}</td>
                  <td class="figure tabular">{format().signed(seat.ninetieth)}</td>
                  <td class="figure tabular">{shareText(names(), seat.votesLost.mean)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </BalanceTable>
      </Fold>
    </BalancePart>
  );
}
