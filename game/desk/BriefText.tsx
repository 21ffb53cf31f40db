import { createMemo, For, type JSX, Show } from 'solid-js';
import type { View } from '../rules/index.ts';
import type { Scenario, Text } from '../scenario/types.ts';
import { textIn } from '../wording/text.ts';
import { useHall } from './hall.ts';
import { ValueTable } from './ValueTable.tsx';
import './styles/brief.css';

/** What one side alone knows: where it stands, what it wants and fears, its lines, its values. */
export function BriefText(props: {
  readonly scenario: Scenario;
  readonly view: View;
  /** Beside the figures at its foot. */
  readonly children?: JSX.Element;
}) {
  const hall = useHall();
  const words = () => hall.words().brief;
  const text = (of: Text) => textIn(of, hall.language());
  const brief = () => props.view.brief!;
  const texts = () => props.scenario.briefTexts[props.view.me as number]!;
  const number = (value: number) => hall.format().number(value);
  const lines = createMemo(() =>
    brief().lines.flatMap((line, index) =>
      line ? [{ ...line, of: props.scenario.agenda.redLines[index]! }] : [],
    ),
  );
  return (
    <>
      <div class="brief-columns">
        <div>
          <Part title={words().situation}>
            <p class="brief-situation">{text(texts().situation)}</p>
          </Part>
          <Part title={words().lines}>
            <ul class="brief-lines">
              <For each={lines()} fallback={<li>{words().none}</li>}>
                {line => (
                  <li>
                    <Stroke />
                    <span>
                      <b>{text(line.of.name)}</b>{' '}
                      <span class="brief-truth">
                        {line.truth === 'true' ? words().lineTrue : words().linePosture},{' '}
                        {words().weight(number(line.weight))}
                      </span>
                      <br />
                      {text(line.of.text)}
                    </span>
                  </li>
                )}
              </For>
            </ul>
          </Part>
        </div>
        <div class="brief-flow">
          <List title={words().wants} texts={texts().wants} />
          <List title={words().fears} texts={texts().fears} />
          <List title={words().knows} texts={texts().knows} />
        </div>
      </div>
      <ValueTable scenario={props.scenario} view={props.view} />
      <Show when={brief().linkages.length > 0}>
        <p class="brief-linkages">
          <b>{words().linkages}:</b>{' '}
          <For each={brief().linkages}>
            {link => (
              <span>
                {text(link.name)} {hall.format().signed(link.points)}.{' '}
              </span>
            )}
          </For>
        </p>
      </Show>
      <footer class="brief-foot">
        <p>
          <b>
            {words().bar(number(brief().bar))} {words().noDeal(hall.format().signed(brief().noDeal))}
          </b>{' '}
          {words().estimates}
        </p>
        {props.children}
      </footer>
    </>
  );

  function List(list: { readonly title: string; readonly texts: readonly Text[] }) {
    return (
      <Part title={list.title}>
        <ul class="brief-list">
          <For each={list.texts}>{item => <li>{text(item)}</li>}</For>
        </ul>
      </Part>
    );
  }
}

function Part(props: { readonly title: string; readonly children: JSX.Element }) {
  return (
    <div class="brief-part">
      <h2>{props.title}</h2>
      {props.children}
    </div>
  );
}

/** The sign of a red line. */
function Stroke() {
  return (
    <svg class="brief-stroke" width="14" height="20" viewBox="0 0 14 20" aria-hidden="true">
      <path
        d="M9.500 1.500 4.500 18.500"
        stroke="var(--line-paper)"
        stroke-width="3.600"
        stroke-linecap="round"
      />
    </svg>
  );
}
