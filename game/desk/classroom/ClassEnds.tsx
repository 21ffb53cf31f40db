import { For, Show } from 'solid-js';
import { quantile } from '../debrief/spread.ts';
import { hueOf } from '../play/hues.ts';
import { useClass } from './classContext.ts';

/** How the games of a class ended, when, with what for the students, and what they left. */
export function ClassEnds() {
  const { state, scenario, words, names, format } = useClass();
  const tables = () => state.tables().map(({ counted }) => counted.table);
  const share = (count: number) => (tables().length === 0 ? 0 : count / tables().length);
  const rows = () => [
    { name: words().how.ratified, count: tables().filter(({ end }) => end === 'ratified').length },
    { name: words().how.breakdown, count: tables().filter(({ end }) => end === 'breakdown').length },
    { name: words().how.failedVotes, count: tables().filter(({ failedVotes }) => failedVotes > 0).length },
  ];
  const byRound = () =>
    scenario.agenda.rounds.map(
      (_, index) => tables().filter(({ end, round }) => end === 'ratified' && round === index + 1).length,
    );
  const pointsOf = (seat: number) =>
    tables()
      .filter(({ people }) => people.includes(seat))
      .map(({ points }) => points[seat]!)
      .sort((a, b) => a - b);
  const said = (points: readonly number[]) => {
    const { signed } = format();
    if (points.length === 1) return words().how.one(signed(points[0]!));
    return words().how.median(signed(quantile(points, 0.5)), signed(points[0]!), signed(points.at(-1)!));
  };
  const left = () =>
    tables()
      .flatMap(({ left: rest }) => (rest === null ? [] : [rest]))
      .sort((a, b) => a - b);
  return (
    <section class="class-ends" aria-labelledby="class-ends">
      <h2 id="class-ends">{words().how.title}</h2>
      <table>
        <tbody>
          <For each={rows()}>
            {({ name, count }) => (
              <tr>
                <th scope="row">{name}</th>
                <td class="tabular figure">
                  {format().number(count)} <span class="class-share">· {format().percent(share(count))}</span>
                  <Bar share={share(count)} />
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <div>
        <h3>{words().how.byRound}</h3>
        <table class="class-rounds">
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{words().how.round}</th>
              <th scope="col">{words().how.deals}</th>
            </tr>
          </thead>
          <tbody>
            <For each={byRound()}>
              {(count, index) => (
                <tr>
                  <th scope="row">
                    {format().number(index() + 1)} · {names().date(index() + 1)}
                  </th>
                  <td class="tabular figure">
                    {format().number(count)}
                    <Bar share={count / Math.max(1, ...byRound())} />
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <div>
        <h3>{words().how.points}</h3>
        <p class="set-note">{words().how.pointsNote}</p>
        <ul class="class-points">
          <For each={scenario.agenda.principals}>
            {(_, seat) => (
              <Show when={pointsOf(seat()).length > 0}>
                <li>
                  <b class={hueOf(seat())}>{names().principal(seat())}</b> {said(pointsOf(seat()))}
                </li>
              </Show>
            )}
          </For>
        </ul>
      </div>
      <Show when={left().length > 0}>
        <div>
          <h3>{words().how.left}</h3>
          <p>{words().how.leftNote(format().number(quantile(left(), 0.5)))}</p>
        </div>
      </Show>
    </section>
  );
}

export function Bar(props: { readonly share: number }) {
  return (
    <span class="class-bar" aria-hidden="true">
      <span style={{ width: `${props.share * 100}%` }} />
    </span>
  );
}
