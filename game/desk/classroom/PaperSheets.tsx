import { For, Show } from 'solid-js';
import type { Scenario, Text } from '../../scenario/types.ts';
import { paperWordingOf } from '../../wording/paper.ts';
import { textIn } from '../../wording/text.ts';
import { useHall } from '../hall.ts';

/** One proposal to be filled in by hand. */
export function OfferSheet(props: { readonly scenario: Scenario }) {
  const hall = useHall();
  const words = () => paperWordingOf(hall.language()).offer;
  const text = (of: Text) => textIn(of, hall.language());
  return (
    <article class="sheet-of-paper paper printed">
      <h2>
        {words().title}: {text(props.scenario.title)}
      </h2>
      <p>{words().note}</p>
      <p class="blanks">
        <Blank name={words().from} /> <Blank name={words().to} /> <Blank name={words().round} />
      </p>
      <table class="paper-issues">
        <tbody>
          <For each={props.scenario.agenda.issues}>
            {issue => (
              <tr>
                <th scope="row">{text(issue.name)}</th>
                <td>
                  <ul class="ticks">
                    <For each={issue.positions}>
                      {position => (
                        <li>
                          <i class="tick-box" aria-hidden="true" /> {text(position.name)}
                        </li>
                      )}
                    </For>
                  </ul>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={props.scenario.agenda.covers.length > 0}>
        <h3>{words().covers}</h3>
        <p class="paper-small">{words().coversNote}</p>
        <ul class="ticks">
          <For each={props.scenario.agenda.covers}>
            {cover => (
              <li>
                <i class="tick-box" aria-hidden="true" /> {text(cover.name)}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <h3>{words().answer}</h3>
      <ul class="ticks">
        <For each={words().answers}>
          {answer => (
            <li>
              <i class="tick-box" aria-hidden="true" /> {answer}
            </li>
          )}
        </For>
      </ul>
      <p class="blanks">
        <For each={props.scenario.agenda.principals}>
          {side => <Blank name={`${words().signed}, ${text(side.name)}`} />}
        </For>
      </p>
    </article>
  );
}

/** What a group agreed, and what it is worth to each side. */
export function ResultSheet(props: { readonly scenario: Scenario }) {
  const hall = useHall();
  const words = () => paperWordingOf(hall.language()).result;
  const text = (of: Text) => textIn(of, hall.language());
  const { principals, issues, covers, redLines } = props.scenario.agenda;
  const hasLinkages = props.scenario.briefs.some(({ linkages }) => linkages.length > 0);
  const rows = () => [
    ...issues.map(({ name }) => text(name)),
    ...(covers.length > 0 ? [words().covers] : []),
    ...(hasLinkages ? [words().linkages] : []),
    ...(redLines.length > 0 ? [words().redLines] : []),
    words().sum,
  ];
  return (
    <article class="sheet-of-paper paper printed">
      <h2>
        {words().title}: {text(props.scenario.title)}
      </h2>
      <p>{words().note}</p>
      <table class="paper-result">
        <thead>
          <tr>
            <th scope="col">{words().issue}</th>
            <th scope="col">{words().agreed}</th>
            <For each={principals}>{({ name }) => <th scope="col">{words().points(text(name))}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {name => (
              <tr>
                <th scope="row">{name}</th>
                <td />
                <For each={principals}>{() => <td />}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <h3>{words().lines}</h3>
      <p class="writing" />
      <h3>{words().compare}</h3>
      <p class="writing" />
    </article>
  );
}

function Blank(props: { readonly name: string }) {
  return (
    <span class="blank">
      {props.name} <i aria-hidden="true" />
    </span>
  );
}
