import ExternalLink from 'lucide-solid/icons/external-link';
import { createMemo, createResource, For, Show } from 'solid-js';
import { readingOf } from '../present/reading.ts';
import type { Scenario, Text } from '../scenario/types.ts';
import { textIn } from '../wording/text.ts';
import { useHall } from './hall.ts';
import { scenarioOf } from './reading.ts';
import { writeRoute } from './routes.ts';
import { ScreenHead } from './ScreenHead.tsx';
import { ScreenHeading } from './ScreenHeading.tsx';
import './styles/reading.css';
import './styles/sources.css';

/** What a scenario rests on: its assumptions, its sources, what each carries and why it may be doubtful. */
export function Sources(props: { readonly id: string | null }) {
  const hall = useHall();
  const words = () => hall.words().sources;
  const cards = () => hall.ports.cards;
  const id = () => cards().find(card => card.id === props.id)?.id ?? cards()[0]?.id;
  const [scenario] = createResource(id, name => scenarioOf(hall.ports, name, null));
  return (
    <div class="reading sources">
      <ScreenHead back />
      <main id="main" class="sheet-of-paper paper" tabindex="-1">
        <ScreenHeading title={words().title} />
        <p class="lead">{words().intro}</p>
        <nav class="sources-scenarios" aria-label={hall.words().scenarios}>
          <For each={cards()}>
            {card => (
              <a
                href={writeRoute({ at: 'sources', scenario: card.id })}
                aria-current={card.id === id() ? 'page' : undefined}
              >
                {textIn(card.title, hall.language())}
              </a>
            )}
          </For>
        </nav>
        <Show when={scenario()} fallback={<p role="status">{hall.words().loading}…</p>}>
          {there => <Of scenario={there()} />}
        </Show>
      </main>
    </div>
  );
}

function Of(props: { readonly scenario: Scenario }) {
  const hall = useHall();
  const words = () => hall.words().sources;
  const text = (of: Text) => textIn(of, hall.language());
  const carried = createMemo(() => citations(props.scenario, words(), text));
  return (
    <div class="sources-columns">
      <section aria-labelledby="assumptions">
        <h2 id="assumptions">{words().assumptions}</h2>
        <ul class="assumptions">
          <For each={props.scenario.teaching.assumptions}>{item => <li>{text(item)}</li>}</For>
        </ul>
        <Show when={props.scenario.teaching.reading.length > 0}>
          <h2 id="reading">{words().reading}</h2>
          <ul class="source-list" aria-labelledby="reading">
            <For each={props.scenario.teaching.reading}>
              {item => (
                <li>
                  <p class="source-title">{readingOf(props.scenario, item).title}</p>
                  <p class="source-where">{readingOf(props.scenario, item).where}</p>
                  <p class="source-note">{text(item.note)}</p>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
      <section aria-labelledby="list">
        <h2 id="list">
          {words().list} <span class="tabular">{props.scenario.sources.length || ''}</span>
        </h2>
        <Show when={props.scenario.sources.length > 0} fallback={<p>{words().none}</p>}>
          <ol class="source-list">
            <For each={props.scenario.sources}>
              {source => (
                <li id={`source-${source.id}`}>
                  <p class="source-title">
                    <Show when={source.url} fallback={source.title}>
                      {url => (
                        <a href={url()} target="_blank" rel="noreferrer noopener">
                          {source.title}
                          <ExternalLink size={13} aria-hidden="true" />
                          <span class="visually-hidden">({words().newTab})</span>
                        </a>
                      )}
                    </Show>
                  </p>
                  <p class="source-where">
                    {source.publisher}
                    {source.date ? ` · ${hall.format().longDate(source.date)}` : ''}
                  </p>
                  <Show when={source.note}>{note => <p class="source-note">{text(note())}</p>}</Show>
                  <Show when={carried().get(source.id)}>
                    {uses => (
                      <p class="source-uses">
                        {words().rests}: {uses().join('; ')}
                      </p>
                    )}
                  </Show>
                </li>
              )}
            </For>
          </ol>
        </Show>
      </section>
    </div>
  );
}

/** What rests on each source, by its id. */
function citations(
  scenario: Scenario,
  words: Readonly<Record<'brief' | 'event' | 'measure' | 'figures' | 'history', string>>,
  text: (of: Text) => string,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const cite = (sources: readonly string[], use: string) => {
    for (const id of sources) {
      const uses = found.get(id) ?? [];
      if (!uses.includes(use)) found.set(id, [...uses, use]);
    }
  };
  const { agenda, briefTexts, events, history } = scenario;
  for (const [seat, brief] of briefTexts.entries())
    cite(brief.sources, `${words.brief}: ${text(agenda.principals[seat]!.name)}`);
  for (const measure of agenda.measures) cite(measure.sources, `${words.measure}: ${text(measure.name)}`);
  for (const point of agenda.metric?.history ?? []) cite(point.sources, words.figures);
  for (const event of events) cite(event.sources, `${words.event}: ${text(event.name)}`);
  for (const turn of history?.line ?? []) cite(turn.sources, words.history);
  if (history) cite(history.sources, words.history);
  return found;
}
