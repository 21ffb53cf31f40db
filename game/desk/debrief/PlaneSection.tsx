import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { distancesOf } from '../../analysis/distance.ts';
import { CONCEPTS } from '../../analysis/solutions.ts';
import { describeDraft } from '../../present/index.ts';
import { hueOf } from '../play/hues.ts';
import { AxisChoice } from './AxisChoice.tsx';
import { Fold, WideTable } from './Fold.tsx';
import { PlaneChart, type Target } from './Plane.tsx';
import { labelOf } from './planeNames.ts';
import { LAYERS, type Layer, namedPoints } from './planePoints.ts';
import { ConceptMark, HistoryMark } from './Symbols.tsx';
import { useDebrief } from './state.ts';

/** Shown at first: what the mock's reader needs; the other solutions wait to be asked for. */
const FIRST: readonly Layer[] = ['ratifiable', 'frontier', 'paths', 'history', 'better', 'nash'];

/**
 * The utility plane with its key, what is pointed at in words, and a twin as a table.
 * @param props.caption how to read it
 */
export function PlaneSection(props: { readonly caption: string }) {
  const state = useDebrief();
  const words = () => state.words().plane;
  const [layers, setLayers] = createSignal<readonly Layer[]>(FIRST);
  const [all, setAll] = createSignal(false);
  const [target, setTarget] = createSignal<Target | null>(null);
  const id = createUniqueId();
  const available = () => {
    const plane = state.plane();
    return LAYERS.filter(
      layer =>
        (layer !== 'ratifiable' || plane.ratifiable.includes(1)) &&
        (layer !== 'history' || plane.history) &&
        (layer !== 'better' || plane.better) &&
        (!CONCEPTS.some(concept => concept === layer) ||
          plane.solutions[layer as (typeof CONCEPTS)[number]].points.length > 0),
    );
  };
  const shown = (layer: Layer) => layers().includes(layer) && available().includes(layer);
  const toggle = (layer: Layer) =>
    setLayers(layers().includes(layer) ? layers().filter(each => each !== layer) : [...layers(), layer]);
  return (
    <section
      class="part plane-part"
      id={`${id}-part`}
      ref={part => state.contents.list(part, () => words().title)}
      aria-labelledby={id}
      tabindex="-1"
    >
      <div class="plane-head">
        <h2 id={id}>{words().title}</h2>
        <button type="button" class="quiet" aria-pressed={all()} onClick={() => setAll(!all())}>
          {words().all(state.desk.format().number(state.plane().ratifiable.length))}
        </button>
      </div>
      <Show when={state.scenario.agenda.principals.length > 2}>
        <AxisChoice
          words={words()}
          names={state.scenario.agenda.principals.map((_, seat) => state.names().principal(seat))}
          axes={state.plane().axes}
          onChoose={state.setAxes}
        />
      </Show>
      <PlaneChart shown={shown} closer={!all()} target={target()} onTarget={setTarget} />
      <p class="plane-reading" aria-live="off">
        <Show
          when={target()}
          fallback={
            <>
              {props.caption} <span class="screen-only">{words().hint}</span>
            </>
          }
        >
          {there => <Reading target={there()} />}
        </Show>
      </p>
      <fieldset class="plane-key">
        <legend class="visually-hidden">{words().show}</legend>
        <For each={available()}>
          {layer => (
            <label>
              <input type="checkbox" checked={shown(layer)} onChange={() => toggle(layer)} />
              <Swatch layer={layer} />
              <span>{nameOf(layer)}</span>
            </label>
          )}
        </For>
      </fieldset>
      <Fold summary={words().asTable}>
        <PlaneTable />
      </Fold>
    </section>
  );

  function nameOf(layer: Layer): string {
    if (layer === 'history') return words().history(state.historyDate());
    const concept = CONCEPTS.find(each => each === layer);
    return concept
      ? words().concepts[concept].name
      : words().layers[layer as keyof ReturnType<typeof words>['layers']];
  }
}

/** What is pointed at: its worth, and what the text says. */
function Reading(props: { readonly target: Target }) {
  const state = useDebrief();
  const words = () => state.words().plane;
  const plane = () => state.plane();
  const figures = () => {
    const { target } = props;
    return target.is === 'named'
      ? [target.point.x, target.point.y]
      : plane().axes.map(seat => plane().domain.utilities[seat]![target.outcome]!);
  };
  const draft = () => {
    const { target } = props;
    return target.is === 'named' ? target.point.draft : { positions: target.positions, covers: [] };
  };
  const title = () => {
    const { target } = props;
    if (target.is === 'named') {
      const { point } = target;
      if (point.kind === 'path')
        return words().draftOf(state.names().prose(point.by!), state.date(point.round!));
      const { name, note } = labelOf(state, point);
      return [name.replace(/ \([^)]*\)$/, ''), note].filter(Boolean).join(', ');
    }
    return plane().ratifiable[target.outcome] ? words().dotPasses : words().dotFails;
  };
  return (
    <>
      <b>{title()}.</b>{' '}
      {plane()
        .axes.map(
          (seat, place) =>
            `${state.names().principal(seat)} ${state.desk.format().signed(figures()[place]!)}`,
        )
        .join(', ')}
      .{' '}
      <Show when={draft()}>
        {there => <span class="quiet-figure">{describeDraft(there(), state.names())}</span>}
      </Show>
      <Show when={props.target.is === 'named' && props.target.point.kind === 'breakdown'}>
        <span class="quiet-figure">{words().noDealNote}</span>
      </Show>
    </>
  );
}

function Swatch(props: { readonly layer: Layer }) {
  const concept = () => CONCEPTS.find(each => each === props.layer);
  return (
    <svg class="plot swatch" viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
      <Show when={props.layer === 'ratifiable'}>
        <rect class="field-swatch" x="-9" y="-7" width="18" height="14" rx="7" />
      </Show>
      <Show when={props.layer === 'frontier'}>
        <path class="edge" d="M-9 -6L-1 -3L4 2L9 9" />
      </Show>
      <Show when={props.layer === 'paths'}>
        <path class="path side-a" d="M-9 5L9 -1" />
        <path class="path side-b" d="M-9 -6L9 2" />
      </Show>
      <Show when={props.layer === 'history'}>
        <HistoryMark x={0} y={0} />
      </Show>
      <Show when={props.layer === 'better'}>
        <circle class="better-ring" r="7" />
        <path class="better-plus" d="M-4 0h8M0 -4v8" />
      </Show>
      <Show when={concept()}>{there => <ConceptMark concept={there()} x={0} y={0} />}</Show>
    </svg>
  );
}

/** The twin of the drawing: every point with a name, and how many agreements there are. */
function PlaneTable() {
  const state = useDebrief();
  const words = () => state.words().plane;
  const points = () => namedPoints(state.plane());
  const { number } = state.desk.format();
  const passing = () => state.plane().ratifiable.reduce((sum, each) => sum + each, 0);
  const all = () => state.plane().ratifiable.length;
  const distances = () => {
    const { deal, domain, solutions } = state.plane();
    const found = deal && distancesOf(deal.utilities, domain, solutions);
    return CONCEPTS.flatMap(concept => {
      const distance = found?.[concept] ?? null;
      return distance === null ? [] : [`${words().concepts[concept].name} ${number(distance, 2)}`];
    });
  };
  return (
    <>
      <p>
        {state.plane().sampled === null
          ? words().counts(number(all()), number(passing()))
          : words().sampled(number(all()), number(passing()))}
      </p>
      <Show when={distances().length > 0}>
        <p>{words().distances(state.desk.format().list(distances()))}</p>
      </Show>
      <WideTable label={words().asTable}>
        <table class="ruled">
          <thead>
            <tr>
              <th scope="col">{words().point}</th>
              <For each={state.plane().axes}>
                {seat => (
                  <th scope="col" class={`figure ${hueOf(seat)}`}>
                    {words().axis(state.names().prose(seat))}
                  </th>
                )}
              </For>
              <th scope="col">{words().text}</th>
            </tr>
          </thead>
          <tbody>
            <For each={points()}>
              {point => (
                <tr>
                  <th scope="row">
                    {point.kind === 'path'
                      ? words().draftOf(state.names().prose(point.by!), state.date(point.round!))
                      : labelOf(state, point).name.replace(/ \([^)]*\)$/, '')}
                  </th>
                  <td class="figure tabular">{state.desk.format().signed(point.x)}</td>
                  <td class="figure tabular">{state.desk.format().signed(point.y)}</td>
                  <td>
                    {point.kind === 'breakdown' && words().noDealNote}
                    {point.draft && describeDraft(point.draft, state.names())}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </WideTable>
    </>
  );
}
