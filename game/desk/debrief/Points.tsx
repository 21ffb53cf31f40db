import { For, Show } from 'solid-js';
import { type FailedVote, hindsight, type Scale } from '../../analysis/hindsight.ts';
import { type Points as PointTerms, pointsOf } from '../../analysis/points.ts';
import { describeDraft } from '../../present/index.ts';
import type { Seat } from '../../scenario/types.ts';
import type { PointsTerm } from '../../wording/index.ts';
import { hueOf } from '../play/hues.ts';
import { Part } from './Fold.tsx';
import { useDebrief } from './state.ts';

/** How the votes came out, and the points of each side, term by term. Sides are not compared. */
export function Points() {
  const state = useDebrief();
  const words = () => state.desk.words().result;
  const { scenario, last, course } = state;
  const all = pointsOf(scenario.agenda, last);
  const seen = hindsight(scenario, { seed: last.secrets.seed, options: last.options }, course.moves);
  return (
    <Part title={words().points} class="points-part">
      <p class="note">{words().pointsNote}</p>
      <div class="point-tables">
        <For each={[state.me(), ...state.others()]}>
          {seat => <SeatPoints seat={seat} points={all[seat]!} scale={seen.scales[seat]!} />}
        </For>
      </div>
      <Votes />
      <Show when={seen.failed}>{failed => <Failed vote={failed()} />}</Show>
    </Part>
  );
}

function SeatPoints(props: { readonly seat: Seat; readonly points: PointTerms; readonly scale: Scale }) {
  const state = useDebrief();
  const words = () => state.desk.words().result;
  const wording = () => state.names().wording.terms.points;
  const signed = (value: number) => state.desk.format().signed(value);
  const terms = () =>
    (Object.entries(props.points) as [PointsTerm, number][]).filter(
      ([term, value]) => term !== 'total' && Math.abs(value) >= 0.05,
    );
  return (
    <table class={`points ${hueOf(props.seat)}`}>
      <caption>
        {state.names().principal(props.seat)}
        <Show when={state.input.people.length === 1 && props.seat === state.me()}>, {words().you}</Show>
      </caption>
      <tbody>
        <For each={terms()}>
          {([term, value]) => (
            <tr>
              <th scope="row">
                {wording()[term].name} <small>{wording()[term].means}</small>
              </th>
              <td class="tabular">{signed(value)}</td>
            </tr>
          )}
        </For>
      </tbody>
      <tfoot>
        <tr class="points-total">
          <th scope="row">{words().total}</th>
          <td class="tabular">{signed(props.points.total)}</td>
        </tr>
        <Show when={state.last.deal}>
          <tr>
            <th scope="row">{words().breakdown}</th>
            <td class="tabular">{signed(props.scale.breakdown)}</td>
          </tr>
        </Show>
        <tr>
          <th scope="row">{words().best}</th>
          <td class="tabular">{props.scale.best === null ? words().noBest : signed(props.scale.best)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Every vote of the game: who approved, with how much, against which bar. */
function Votes() {
  const state = useDebrief();
  const words = () => state.words().votes;
  const votes = state.course.log.filter(({ kind }) => kind === 'ownVote');
  const number = (value: unknown) => state.desk.format().number(value as number);
  return (
    <Show when={votes.length > 0}>
      <h3>{words().title}</h3>
      <ul class="votes">
        <For each={votes}>
          {({ facts, round, seenBy }) => (
            <li>
              <span class={`owner ${hueOf((seenBy as readonly Seat[])[0]!)}`}>
                {state.names().principal((seenBy as readonly Seat[])[0]!)}
              </span>
              {', '}
              {state.when(round)}: <b>{facts['passed'] ? words().yes : words().no}</b>{' '}
              {words().figures(
                number((facts['total'] as number) + (facts['swing'] as number)),
                number(facts['bar']),
                state.desk.format().signed(facts['swing'] as number),
              )}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

/** The last vote that failed: whose, by how much, and the least that would have carried it. */
function Failed(props: { readonly vote: FailedVote }) {
  const state = useDebrief();
  const words = () => state.desk.words().result;
  const names = () => state.names();
  const wouldHave = () => {
    const { draft, nearest } = props.vote;
    if (!nearest) return words().nothingNear;
    const cover = nearest.covers.find(index => !draft.covers.includes(index));
    if (cover !== undefined) return words().nearCover(names().cover(cover));
    const issue = nearest.positions.findIndex((position, index) => position !== draft.positions[index]);
    return words().nearStep(
      names().issue(issue),
      names().position(issue, draft.positions[issue]!),
      names().position(issue, nearest.positions[issue]!),
    );
  };
  return (
    <div class="failed-vote">
      <h3>{words().failed(props.vote.round)}</h3>
      <For each={props.vote.short}>
        {({ seat, by }) => <p>{words().short(names().principal(seat), state.desk.format().number(by))}</p>}
      </For>
      <p>{wouldHave()}</p>
      <p class="quiet-figure">
        {words().failedText}: {describeDraft(props.vote.draft, names())}
      </p>
    </div>
  );
}
