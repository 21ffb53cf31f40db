import { For, type JSX, Show } from 'solid-js';
import { sparedCovers } from '../../analysis/debrief/better.ts';
import { headlineOf } from '../../analysis/debrief/headline.ts';
import { pointsOf } from '../../analysis/points.ts';
import { difference, isWritten } from '../../present/figures.ts';
import type { Draft } from '../../scenario/types.ts';
import { hueOf } from '../play/hues.ts';
import type { Asking } from './asking.ts';
import { COMPARE } from './Compare.tsx';
import { goTo } from './contents.ts';
import { Result } from './Result.tsx';
import { shortMove } from './shortMove.ts';
import { useDebrief } from './state.ts';
import type { Tried } from './WhatIf.tsx';

/** What everybody asks first: what came of it, and three questions with a figure and a sentence or two each. */
export function Answers(props: { readonly suggestions: Asking<readonly Tried[]> }) {
  const state = useDebrief();
  const words = () => state.words().answers;
  const { format } = state.desk;
  const { comparison } = state;
  const total = (seat: number) => pointsOf(state.scenario.agenda, state.last)[seat]!.total;
  const seats = () => [state.me(), ...state.others()];
  const better = () => state.plane().better;
  /** What came of it, as the plane and the comparison count it. */
  const own = (seat: number) => comparison.deal?.totals.worth[seat] ?? state.plane().breakdown[seat]!;
  /** What a better text is better than, on the plane. */
  const had = (seat: number) => (state.plane().deal?.utilities ?? state.plane().breakdown)[seat]!;
  const worthBySeat = (of: (seat: number) => number) =>
    format().list(seats().map(seat => `${format().signed(of(seat))} (${state.names().principal(seat)})`));
  return (
    <dl class="answers">
      <Result />
      <Answer question={words().cost} class="answer-cost">
        <Show when={props.suggestions.answer()} fallback={<Searching />} keyed>
          {found => (
            <Show when={found[0]} fallback={<p>{words().noCost}</p>}>
              {there => <Costliest tried={there()} all={found} />}
            </Show>
          )}
        </Show>
      </Answer>
      <Answer question={betterTitle()}>
        <Show when={better()} fallback={<p>{nothingBetter()}</p>}>
          {there => (
            <>
              <Figures
                of={seat => difference(there().utilities[seat]!, had(seat))}
                name={seat => words().more(state.names().prose(seat))}
              />
              <p>
                {state.last.deal ? words().moreThanDeal : words().moreThanNone}{' '}
                {/* On paper the plane stands beside it. */}
                <span class="screen-only">
                  {(state.last.deal ? words().worthDeal : words().worthNone)(
                    worthBySeat(seat => there().utilities[seat]!),
                    worthBySeat(had),
                  )}
                </span>{' '}
                {there().passes ? words().wouldPass : words().wouldFail} {whatItTakes(there().draft)}
              </p>
              <button type="button" class="answer-door" onClick={() => goTo(COMPARE)}>
                {words().read}
              </button>
            </>
          )}
        </Show>
      </Answer>
      <Show when={comparison.history?.totals}>
        {totals => (
          <Answer question={words().history(state.historyDate())}>
            <Figures of={seat => difference(own(seat), totals().worth[seat]!)} />
            <p>
              {(comparison.deal ? words().toYou : words().noDealToYou)(
                format().signed(own(state.me())),
                format().signed(totals().worth[state.me()]!),
              )}{' '}
              <Show when={comparison.deal}>
                {words().same(
                  comparison.issues.filter(({ deal, history }) => deal === history).length,
                  comparison.issues.length,
                )}
              </Show>
            </p>
          </Answer>
        )}
      </Show>
    </dl>
  );

  function nothingBetter(): string {
    const { deal } = state.last;
    if (!deal) return words().nothingBetterThanNone;
    const headline = headlineOf(state.course, state.plane());
    const isInside = headline.code === 'deal' && headline.place !== 'frontier';
    const none = isInside ? words().nothingBetterInside : words().nothingBetter;
    const spared = sparedCovers(state.course, deal.draft);
    if (!spared) return none;
    const names = state.names();
    const gains = spared.gains.flatMap((points, seat) =>
      isWritten(points) ? [`${names.principal(seat)} ${format().signed(points)}`] : [],
    );
    const covers = format().list(spared.covers.map(names.cover));
    return `${none} ${words().withoutCovers(covers, spared.covers.length, format().list(gains), spared.passes)}`;
  }

  function betterTitle(): string {
    const isUnsigned = better()?.passes === false;
    if (state.last.deal) return isUnsigned ? words().betterUnsigned : words().better(seats().length);
    return better() && !isUnsigned ? words().signed(seats().length) : words().betterThanNone;
  }

  /** In what a text differs from the deal; without a deal, the covers that it needs. */
  function whatItTakes({ positions, covers }: Draft): string {
    const names = state.names();
    const deal = state.last.deal?.draft;
    if (!deal) {
      const named = covers.map(names.cover);
      return named.length === 0 ? '' : words().takesCovers(format().list(named), named.length);
    }
    const issues = positions.flatMap((position, issue) =>
      position === deal.positions[issue] ? [] : [names.issue(issue)],
    );
    const isOther = String(covers) !== String(deal.covers);
    return words().differs(format().list([...issues, ...(isOther ? [state.words().compare.covers] : [])]));
  }

  /** Points more or less by side, the reader's first. */
  function Figures(figures: {
    readonly of: (seat: number) => number;
    readonly name?: (seat: number) => string;
  }) {
    return (
      <ul class="answer-figures">
        <For each={seats()}>
          {seat => (
            <li class={hueOf(seat)}>
              <b class="tabular">{format().signed(figures.of(seat))}</b>{' '}
              {(figures.name ?? state.names().principal)(seat)}
            </li>
          )}
        </For>
      </ul>
    );
  }

  function Costliest(costliest: { readonly tried: Tried; readonly all: readonly Tried[] }) {
    const { ply, made, move, other, before } = costliest.tried;
    const cost = (tried: Tried) => difference(tried.before.median, tried.other.median);
    /** What the guide asked for comes last, though it may have cost more. */
    const dearer = costliest.all.filter(
      tried => state.askedFor.has(tried.ply) && cost(tried) < cost(costliest.tried),
    );
    return (
      <>
        <ul class="answer-figures">
          <li>
            <b class="tabular">{format().signed(cost(costliest.tried))}</b> {words().costFigure}
          </li>
        </ul>
        <p>
          {words().costMade(state.when(state.course.states[ply]!.round), shortMove(made, state.names()))}{' '}
          {words().costInstead(
            shortMove(move, state.names()),
            format().signed(other.median),
            format().signed(before.median),
            format().signed(total(state.me())),
          )}
          <Show when={state.askedFor.has(ply)}> {words().costAsked}</Show>
          <For each={dearer}>
            {tried => (
              <>
                {' '}
                {words().costMoreAsked(
                  state.when(state.course.states[tried.ply]!.round),
                  format().signed(cost(tried)),
                )}
              </>
            )}
          </For>
        </p>
      </>
    );
  }

  function Searching() {
    return (
      <p>
        <Show when={props.suggestions.share() !== null} fallback={words().notLooked}>
          {words().looking(format().percent(props.suggestions.share()!))}
        </Show>
      </p>
    );
  }
}

function Answer(props: {
  readonly question: string;
  readonly class?: string;
  readonly children: JSX.Element;
}) {
  return (
    <div class={props.class}>
      <dt>{props.question}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
