import { For, type JSX, Show } from 'solid-js';
import type { FailedVote, Scale } from '../../analysis/hindsight.ts';
import { pointsOf } from '../../analysis/points.ts';
import { addingUp, heldAgainst, isWritten, visibly } from '../../present/figures.ts';
import { describeDraft } from '../../present/index.ts';
import type { Seat } from '../../scenario/types.ts';
import type { PointsTerm } from '../../wording/index.ts';
import { hueOf } from '../play/hues.ts';
import { Part, WideTable } from './Fold.tsx';
import { useDebrief } from './state.ts';

/** The points of each side, term by term, and how the votes came out. Sides are not compared. */
export function Points() {
  const state = useDebrief();
  const words = () => state.desk.words().result;
  const wording = () => state.names().wording.terms.points;
  const signed = (value: number) => state.desk.format().signed(value);
  const { scenario, last, hindsight: seen } = state;
  const all = pointsOf(scenario.agenda, last);
  const seats = () => [state.me(), ...state.others()];
  const terms = (Object.keys(all[0]!) as PointsTerm[]).filter(
    term => term !== 'total' && all.some(points => isWritten(points[term])),
  );
  /** By seat, in the order of the terms. */
  const shown = all.map(points =>
    addingUp(
      terms.map(term => points[term]),
      points.total,
    ),
  );
  return (
    <Part title={words().points} class="points-part">
      <p class="note">{words().pointsNote}</p>
      <WideTable label={words().points}>
        <table class="points ruled">
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">{words().points}</span>
              </th>
              <For each={seats()}>
                {seat => (
                  <th scope="col" class={`figure ${hueOf(seat)}`}>
                    {state.names().principal(seat)}
                    <Show when={state.input.people.length === 1 && seat === state.me()}>, {words().you}</Show>
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={terms}>
              {(term, place) => (
                <Row of={seat => signed(shown[seat]![place()]!)}>
                  {wording()[term].name} <small>{wording()[term].means}</small>
                </Row>
              )}
            </For>
          </tbody>
          <tfoot>
            <Row of={seat => signed(all[seat]!.total)} class="points-total">
              {words().total}
            </Row>
            <Show when={last.deal}>
              <Row of={seat => signed(seen.scales[seat]!.breakdown)}>{words().breakdown}</Row>
            </Show>
            <Row of={seat => best(seen.scales[seat]!)}>{words().best}</Row>
          </tfoot>
        </table>
      </WideTable>
      <Votes />
      <Show when={seen.failed}>{failed => <Failed vote={failed()} />}</Show>
    </Part>
  );

  function best(scale: Scale): string {
    return scale.best === null ? words().noBest : signed(scale.best);
  }

  function Row(row: {
    readonly of: (seat: Seat) => string;
    readonly class?: string;
    readonly children: JSX.Element;
  }) {
    return (
      <tr class={row.class}>
        <th scope="row">{row.children}</th>
        <For each={seats()}>{seat => <td class="figure tabular">{row.of(seat)}</td>}</For>
      </tr>
    );
  }
}

/** Every vote of the game: who approved, with how much, against which bar. */
function Votes() {
  const state = useDebrief();
  const words = () => state.words().votes;
  const votes = state.course.log.filter(entry => entry.kind === 'ownVote');
  const figures = (facts: (typeof votes)[number]['facts']) => {
    const { number, signed } = state.desk.format();
    const { terms, need, digits } = heldAgainst([facts.total, facts.swing], facts.bar);
    return words().figures(number(terms[0]!, digits), number(need, digits), signed(terms[1]!, digits));
  };
  return (
    <Show when={votes.length > 0}>
      <div class="votes-part">
        <h3>{words().title}</h3>
        <ul class="votes">
          <For each={votes}>
            {({ facts, round, seenBy: [seat] }) => (
              <li>
                <span class={`owner ${hueOf(seat)}`}>{state.names().principal(seat)}</span>
                {', '}
                {state.when(round)}: <b>{facts.passed ? words().yes : words().no}</b> {figures(facts)}
              </li>
            )}
          </For>
        </ul>
      </div>
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
        {({ seat, by }) => <p>{words().short(names().principal(seat), visibly(state.desk.format(), by))}</p>}
      </For>
      <p>{wouldHave()}</p>
      <p class="quiet-figure">
        {words().failedText}: {describeDraft(props.vote.draft, names())}
      </p>
    </div>
  );
}
