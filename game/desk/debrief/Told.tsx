import ExternalLink from 'lucide-solid/icons/external-link';
import { For, Show } from 'solid-js';
import type { Comparison } from '../../analysis/debrief/compare.ts';
import { textOf } from '../../wording/index.ts';
import { hueOf } from '../play/hues.ts';
import { Fold } from './Fold.tsx';
import { useDebrief } from './state.ts';

/** The course of events turn by turn, what followed, each government's own account, and the sources of it all. */
export function Told(props: { readonly history: NonNullable<Comparison['history']> }) {
  const state = useDebrief();
  const words = () => state.words().compare;
  const names = () => state.names();
  const { scenario, comparison } = state;
  return (
    <>
      <Show when={props.history.accounts.length > 0}>
        <Fold summary={words().accounts} class="told">
          <For each={props.history.accounts}>
            {account => (
              <blockquote class={hueOf(account.of)}>
                <p>
                  <b>{names().principal(account.of)}:</b> {textOf(account.text, state.desk.language())}
                </p>
                <SourceList ids={account.sources} />
              </blockquote>
            )}
          </For>
        </Fold>
      </Show>
      <Fold summary={words().told} class="told">
        <For each={scenario.history!.line}>
          {turn => (
            <p>
              <b>{state.date(turn.round)}.</b> {textOf(turn.text, state.desk.language())}
            </p>
          )}
        </For>
        <p>
          <b>{words().after}</b> {textOf(props.history.epilogue, state.desk.language())}
        </p>
        <h3>{words().sources}</h3>
        <SourceList ids={comparison.sources} />
      </Fold>
    </>
  );
}

/** What the scenario has to tell after a deal only, each with its sources. */
export function Afterwards() {
  const state = useDebrief();
  const { scenario, comparison } = state;
  return (
    <Show when={comparison.afterwards.length > 0}>
      <Fold summary={state.words().compare.reported} class="told">
        <For each={comparison.afterwards.map(place => scenario.events[place]!)}>
          {event => (
            <>
              <p>
                <b>{textOf(event.name, state.desk.language())}.</b>{' '}
                {textOf(event.text, state.desk.language())}
              </p>
              <SourceList ids={event.sources} />
            </>
          )}
        </For>
      </Fold>
    </Show>
  );
}

/** Sources by their titles, with a link where there is one. */
function SourceList(props: { readonly ids: readonly string[] }) {
  const state = useDebrief();
  const sources = () =>
    props.ids.flatMap(id => state.scenario.sources.find(source => source.id === id) ?? []);
  return (
    <ul class="source-lines">
      <For each={sources()}>
        {source => (
          <li lang="">
            <Show when={source.url} fallback={source.title}>
              {url => (
                <a href={url()} target="_blank" rel="noreferrer noopener">
                  {source.title}
                  <ExternalLink size={12} aria-hidden="true" />
                  <span class="visually-hidden" lang={state.desk.language()}>
                    ({state.words().newTab})
                  </span>
                </a>
              )}
            </Show>
            , {source.publisher}
          </li>
        )}
      </For>
    </ul>
  );
}
