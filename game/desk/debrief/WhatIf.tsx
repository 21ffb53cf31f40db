import GitBranch from 'lucide-solid/icons/git-branch';
import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Branch } from '../../analysis/debrief/branch.ts';
import { difference } from '../../present/figures.ts';
import { menuOf } from '../../present/index.ts';
import { isForm, type Move, viewOf } from '../../rules/index.ts';
import type { Patience, Suggestion } from './analyst.ts';
import { type Asking, createAsking } from './asking.ts';
import { Part } from './Fold.tsx';
import { Histogram } from './Histogram.tsx';
import { shortMove } from './shortMove.ts';
import { type Spread, spreadOf } from './spread.ts';
import { type DebriefState, useDebrief } from './state.ts';
import { Waits } from './Waits.tsx';

/** Replays of each branch, and cards that are suggested. */
const REPLAYS = 200;
const CARDS = 3;
/** Points of the median below which a suggestion is none. */
const WORTH_TELLING = 0.5;

/** What followed another move, beside what followed the move that was made. */
export interface Tried extends Branch {
  readonly made: Move;
  readonly other: Spread;
  readonly before: Spread;
}

/** 200 replays of both moves. */
async function tryBranch(
  { input, me, course }: DebriefState,
  branch: Branch,
  { onProgress, signal }: Patience,
): Promise<Tried> {
  const made = course.moves[branch.ply]!;
  const part = (from: number): Patience => ({
    onProgress: share => onProgress?.(from + share / 2),
    ...(signal && { signal }),
  });
  const other = await input.analyst.replays(branch, REPLAYS, part(0));
  const before = await input.analyst.replays({ ply: branch.ply, move: made }, REPLAYS, part(0.5));
  return { ...branch, made, other: spreadOf(other, me()), before: spreadOf(before, me()) };
}

/**
 * The most telling other moves, each with its replays; the first of them is the move that cost most. What the guide of a
 * first game asked for comes after the reader's own choices.
 */
export async function suggest(
  state: DebriefState,
  { onProgress, signal }: Patience,
): Promise<readonly Tried[]> {
  const patience = (from: number, length: number): Patience => ({
    onProgress: share => onProgress?.(from + share * length),
    ...(signal && { signal }),
  });
  const all = await state.input.analyst.suggestions(state.me(), patience(0, 0.5));
  const isAsked = ({ ply }: Branch) => Number(state.askedFor.has(ply));
  const chosen = oneARound(
    state,
    [...all].sort((a, b) => isAsked(a) - isAsked(b)),
  ).slice(0, CARDS);
  const tried: Tried[] = [];
  for (const [place, { ply, move }] of chosen.entries())
    tried.push(
      await tryBranch(
        state,
        { ply, move },
        patience(0.5 + (place / chosen.length) * 0.5, 0.5 / chosen.length),
      ),
    );
  return tried
    .filter(({ other, before }) => other.median - before.median >= WORTH_TELLING)
    .sort((a, b) => isAsked(a) - isAsked(b) || gainOf(b) - gainOf(a));
}

/** Of what is written, so that the dearest move is the one that reads as the dearest. */
const gainOf = ({ other, before }: Tried) => difference(other.median, before.median);

/** Of moves of one round the one that would have changed most. */
function oneARound({ course }: DebriefState, all: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<number>();
  return all.filter(({ ply, median, medianMade }) => {
    const { round } = course.states[ply]!;
    if (seen.has(round) || median - medianMade < WORTH_TELLING) return false;
    seen.add(round);
    return true;
  });
}

/** Other moves and what would have come of them, and the way to play on from any of them. */
export function WhatIf(props: { readonly suggestions: Asking<readonly Tried[]> }) {
  const state = useDebrief();
  const words = () => state.words().whatIf;
  return (
    <Part title={words().title} class="what-if" id="debrief-what-if">
      <p class="note">{words().note}</p>
      <div class="branch-cards">
        <Waits asking={props.suggestions} what={words().looking}>
          {found => (
            <Show when={found.length > 0} fallback={<p>{words().nothing}</p>}>
              <For each={found}>{tried => <Card tried={tried} />}</For>
            </Show>
          )}
        </Waits>
        <Show when={props.suggestions.share() !== null}>
          <For each={Array.from({ length: CARDS - 1 })}>
            {() => <div class="branch-card waiting" aria-hidden="true" />}
          </For>
        </Show>
        <OwnBranch />
      </div>
    </Part>
  );
}

function Card(props: { readonly tried: Tried }) {
  const state = useDebrief();
  const words = () => state.words().whatIf;
  const round = () => state.when(state.course.states[props.tried.ply]!.round);
  const line = ({ deals, median }: Spread) =>
    words().outcome(state.desk.format().percent(deals), state.desk.format().signed(median));
  const title = () => words().card(round(), shortMove(props.tried.move, state.names()));
  const offer = (isOn: boolean) => state.offer(isOn ? props.tried.ply + 1 : null);
  return (
    <article
      class="branch-card"
      onPointerEnter={() => offer(true)}
      onPointerLeave={() => offer(false)}
      onFocusIn={() => offer(true)}
      onFocusOut={() => offer(false)}
    >
      <h3>{title()}</h3>
      <p class="branch-line">
        <i class="bar-key other" aria-hidden="true" />
        <span>
          {words().replays(REPLAYS)} {line(props.tried.other)}
        </span>
      </p>
      <p class="branch-line quiet-figure">
        <i class="bar-key made" aria-hidden="true" />
        <span>
          {words().instead(shortMove(props.tried.made, state.names()))} {line(props.tried.before)}
        </span>
      </p>
      <Show when={state.askedFor.has(props.tried.ply)}>
        <p class="note">{state.words().answers.costAsked}</p>
      </Show>
      <Histogram
        other={props.tried.other}
        made={props.tried.before}
        label={`${title()} ${line(props.tried.other)} ${words().instead(shortMove(props.tried.made, state.names()))} ${line(props.tried.before)}`}
      />
      <Show when={state.input.onBranch}>
        <button
          type="button"
          class="secondary branch-button"
          onClick={() =>
            state.input.onBranch?.([...state.course.moves.slice(0, props.tried.ply), props.tried.move])
          }
        >
          <GitBranch size={16} aria-hidden="true" />
          {words().playOn}
        </button>
      </Show>
    </article>
  );
}

/** Any own turn, any other move: replayed, or played on by the reader. */
function OwnBranch() {
  const state = useDebrief();
  const words = () => state.words().whatIf;
  const plies = createMemo(() =>
    state.course.moves.flatMap((move, ply) => (move.by === state.me() ? [ply] : [])),
  );
  const [chosen, setChosen] = createSignal<number | null>(null);
  const ply = () => chosen() ?? plies()[0] ?? null;
  const choices = createMemo(() => {
    const at = ply();
    if (at === null) return [];
    const view = viewOf(state.scenario, state.course.states[at]!, state.me());
    const made = JSON.stringify(state.course.moves[at]);
    return menuOf(view, state.names())
      .flatMap(group => group.choices)
      .flatMap(({ option, what }) =>
        isForm(option) || JSON.stringify(option) === made ? [] : [{ option, what }],
      );
  });
  const [picked, setPicked] = createSignal(0);
  const move = () => choices()[Math.min(picked(), choices().length - 1)]?.option ?? null;
  const asking = createAsking(patience => tryBranch(state, { ply: ply()!, move: move()! }, patience));
  const [asked, setAsked] = createSignal(false);
  const dateOf = (at: number) => state.when(state.course.states[at]!.round);
  return (
    <Show when={plies().length > 0}>
      <div class="own-branch">
        <h3>{words().own}</h3>
        <label>
          {words().turn}
          <select
            onChange={event => {
              setChosen(Number(event.currentTarget.value));
              setPicked(0);
              state.offer(ply()! + 1);
            }}
          >
            <For each={plies()}>
              {at => (
                <option value={at} selected={at === ply()}>
                  {dateOf(at)}: {shortMove(state.course.moves[at]!, state.names())}
                </option>
              )}
            </For>
          </select>
        </label>
        <label>
          {words().other}
          <select
            disabled={choices().length === 0}
            onChange={event => setPicked(event.currentTarget.selectedIndex)}
          >
            <For each={choices()} fallback={<option>{words().noOther}</option>}>
              {({ what }, place) => <option selected={place() === picked()}>{what}</option>}
            </For>
          </select>
        </label>
        <div class="own-branch-doors">
          <button
            type="button"
            class="secondary"
            disabled={move() === null || asking.share() !== null}
            onClick={() => {
              setAsked(true);
              asking.start();
            }}
          >
            {words().replay(REPLAYS)}
          </button>
          <Show when={state.input.onBranch}>
            <button
              type="button"
              class="primary branch-button"
              onClick={() => state.input.onBranch?.(state.course.moves.slice(0, ply()!))}
            >
              <GitBranch size={16} aria-hidden="true" />
              {words().branchAt(dateOf(ply()!))}
            </button>
          </Show>
        </div>
      </div>
      <Show when={asked()}>
        <Waits asking={asking} what={words().replaying}>
          {tried => <Card tried={tried} />}
        </Waits>
      </Show>
    </Show>
  );
}
