import { createMemo, createSignal, For, Show } from 'solid-js';
import { paretoFrontier } from '../../analysis/pareto.ts';
import { agreementLines } from '../../present/balance.ts';
import { describeDraft } from '../../present/index.ts';
import { linearScale } from '../../present/scale.ts';
import { AxisChoice } from '../debrief/AxisChoice.tsx';
import { around, dotPath, line } from '../debrief/dots.ts';
import { Fold } from '../debrief/Fold.tsx';
import { NoDealLines } from '../debrief/PlaneAxes.tsx';
import { ConceptMark } from '../debrief/Symbols.tsx';
import { createWidth, textWidth } from '../debrief/size.ts';
import { BalancePart, BalanceTable } from './BalancePart.tsx';
import { useBalance } from './balanceContext.ts';

const HEIGHT = { least: 190, most: 300, share: 0.72 } as const;
const MARGIN = { left: 6, right: 8, top: 18, bottom: 20 } as const;
/** Radius of the ring of a deal: of one that was made once, and what the most frequent one has more. */
const RING = { least: 1.8, more: 4 } as const;
/** Deals that the table tells. */
const TOLD = 8;
const LABEL = 12.5;

/** All agreements by their worth to two seats, the Nash point, and where the games ended. */
export function BalancePlane() {
  const { played, words, names } = useBalance();
  const [axes, setAxes] = createSignal<readonly [number, number]>([0, 1]);
  const seats = () => played().report.seats;
  return (
    <BalancePart title={words().plane.title} class="balance-plane">
      <Show when={seats().length > 2}>
        <AxisChoice
          words={words().plane}
          names={seats().map((_, seat) => names().principal(seat))}
          axes={axes()}
          onChoose={setAxes}
        />
      </Show>
      <Drawing axes={axes()} />
      <For each={agreementLines(played().report, names())}>{text => <p class="balance-note">{text}</p>}</For>
      <Fold summary={words().asTable}>
        <PointTable />
      </Fold>
    </BalancePart>
  );
}

function Drawing(props: { readonly axes: readonly [number, number] }) {
  const { played, words, names } = useBalance();
  const [width, watch] = createWidth(300, 300);
  const height = () => Math.max(HEIGHT.least, Math.min(HEIGHT.most, width() * HEIGHT.share));
  const point = (utilities: readonly number[]) => {
    const [across, up] = props.axes;
    return [utilities[across]!, utilities[up]!] as const;
  };
  const columns = createMemo(() => {
    const { cloud } = played();
    return [cloud.utilities[props.axes[0]]!, cloud.utilities[props.axes[1]]!] as const;
  });
  const noDeal = () => point(played().report.agreements.noDeal);
  const deals = createMemo(() => {
    const { deals: found } = played().report;
    const most = Math.max(1, ...found.map(({ count }) => count));
    // Small rings last, so that none hides another.
    return found.map(({ utilities, count }) => ({
      at: point(utilities),
      radius: RING.least + RING.more * Math.sqrt((count - 1) / Math.max(1, most - 1)),
    }));
  });
  const scales = createMemo(() => {
    const more = [noDeal(), ...deals().map(({ at }) => at)];
    const [xs, ys] = columns();
    const [left, right] = around(
      xs,
      more.map(([x]) => x),
    );
    const [low, high] = around(
      ys,
      more.map(([, y]) => y),
    );
    return {
      x: linearScale(left, right, MARGIN.left, width() - MARGIN.right),
      y: linearScale(low, high, height() - MARGIN.bottom, MARGIN.top),
    };
  });
  const dots = (isIn: 0 | 1) => dotPath(played().cloud.passes, isIn, ...columns(), scales().x, scales().y);
  /** What nothing beats for these two seats alone. */
  const edge = createMemo(() => {
    const points = played().cloud.frontier.map(point);
    const { points: kept } = paretoFrontier({
      parties: [{ reservation: 0 }, { reservation: 0 }],
      utilities: [Float64Array.from(points, ([x]) => x), Float64Array.from(points, ([, y]) => y)],
    });
    return line(kept.map(([x, y]) => [scales().x(x!), scales().y(y!)]));
  });
  const spot = ([x, y]: readonly [number, number]) => ({ x: scales().x(x), y: scales().y(y) });
  const nash = () => played().report.agreements.nash.map(point).map(spot);
  const label = (text: string, { x, y }: { readonly x: number; readonly y: number }) => {
    const wide = textWidth(text, LABEL, 600);
    const isRight = x + 12 + wide < width() - 2;
    return { text, x: isRight ? x + 12 : x - 12, y: y - 8, anchor: isRight ? 'start' : 'end' } as const;
  };
  const labels = () => [
    label(words().plane.noDeal, spot(noDeal())),
    ...nash()
      .slice(0, 1)
      .map(place => label(words().plane.nash, place)),
  ];
  return (
    <div class="balance-drawing" ref={watch}>
      <svg class="plot plane" viewBox={`0 0 ${width()} ${height()}`} aria-hidden="true">
        <path class="dots" d={dots(0)} />
        <path class="dots passing" d={dots(1)} />
        <path class="edge" d={edge()} />
        <NoDealLines {...spot(noDeal())} frame={{ top: MARGIN.top, right: width() - MARGIN.right }} />
        <For each={deals()}>
          {({ at, radius }) => <circle class="balance-deal" cx={spot(at).x} cy={spot(at).y} r={radius} />}
        </For>
        <path class="cross-mark" d={`M${spot(noDeal()).x - 5} ${spot(noDeal()).y - 5}l10 10m0 -10l-10 10`} />
        <For each={nash()}>{place => <ConceptMark concept="nash" {...place} />}</For>
        <For each={labels()}>
          {({ text, x, y, anchor }) => (
            <text class="label" x={x} y={y} text-anchor={anchor}>
              <tspan class="label-name">{text}</tspan>
            </text>
          )}
        </For>
        <text class="axis" x="2" y="12">
          ↑ {words().plane.axis(names().prose(props.axes[1]))}
        </text>
        <text class="axis" x={width() - 4} y={height() - 5} text-anchor="end">
          {words().plane.axis(names().prose(props.axes[0]))} →
        </text>
      </svg>
    </div>
  );
}

/** The twin of the drawing. */
function PointTable() {
  const { played, words, names, format } = useBalance();
  const report = () => played().report;
  const rows = () => [
    { name: words().plane.noDeal, utilities: report().agreements.noDeal, count: null, text: '' },
    ...report().agreements.nash.map(utilities => ({
      name: words().plane.nash,
      utilities,
      count: null,
      text: '',
    })),
    ...report()
      .deals.slice(0, TOLD)
      .map((deal, place) => ({
        name: words().plane.deal(place + 1),
        utilities: deal.utilities,
        count: deal.count,
        text: describeDraft(deal, names()),
      })),
  ];
  return (
    <BalanceTable label={words().plane.title}>
      <thead>
        <tr>
          <th scope="col">{words().plane.point}</th>
          <For each={report().seats}>
            {(_, seat) => (
              <th scope="col" class="figure">
                {words().plane.axis(names().prose(seat()))}
              </th>
            )}
          </For>
          <th scope="col" class="figure">
            {words().plane.games}
          </th>
          <th scope="col">{words().plane.text}</th>
        </tr>
      </thead>
      <tbody>
        <For each={rows()}>
          {({ name, utilities, count, text }) => (
            <tr>
              <th scope="row">{name}</th>
              <For each={utilities}>{value => <td class="figure tabular">{format().signed(value)}</td>}</For>
              <td class="figure tabular">{count === null ? '' : format().number(count)}</td>
              <td>{text}</td>
            </tr>
          )}
        </For>
      </tbody>
    </BalanceTable>
  );
}
