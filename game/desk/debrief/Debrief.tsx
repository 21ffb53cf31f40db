import ArrowLeft from 'lucide-solid/icons/arrow-left';
import { createEffect, For, onCleanup, onMount, Show } from 'solid-js';
import { headlineOf } from '../../analysis/debrief/headline.ts';
import { tellHeadline } from '../../present/debrief.ts';
import { logLine } from '../../present/index.ts';
import type { Seat } from '../../scenario/types.ts';
import { textOf } from '../../wording/index.ts';
import { useDesk } from '../context.ts';
import { useHall } from '../hall.ts';
import { Languages } from '../play/Languages.tsx';
import { writeRoute } from '../routes.ts';
import { Accounts } from './Accounts.tsx';
import { Answers } from './Answers.tsx';
import { createAsking } from './asking.ts';
import { Compare } from './Compare.tsx';
import { ContentsList } from './ContentsList.tsx';
import { Fold, Part } from './Fold.tsx';
import { Lines } from './Lines.tsx';
import { Meanings } from './Meanings.tsx';
import { Mind } from './Mind.tsx';
import { OtherBrief } from './OtherBrief.tsx';
import { Out } from './Out.tsx';
import { PlaneSection } from './PlaneSection.tsx';
import { Points } from './Points.tsx';
import { Promises } from './Promises.tsx';
import { Reading } from './Reading.tsx';
import { StripsSection } from './StripsSection.tsx';
import { createDebrief, type DebriefInput, DebriefProvider, useDebrief } from './state.ts';
import { Tactics } from './Tactics.tsx';
import { WaysOn } from './WaysOn.tsx';
import { suggest, WhatIf } from './WhatIf.tsx';
import '../styles/debrief.css';
import '../styles/debriefAnswers.css';
import '../styles/debriefParts.css';
import '../styles/debriefLedgers.css';
import '../styles/debriefContents.css';
import '../styles/debriefPlane.css';
import '../styles/debriefStrips.css';
import '../styles/debriefPlots.css';
import '../styles/debriefPrint.css';

/** The page after a game: what happened, why, what else was possible, and what really happened. Paper all over. */
export function Debrief(props: { readonly input: DebriefInput }) {
  const state = createDebrief(props.input, useDesk());
  onCleanup(() => props.input.analyst.close());
  return (
    <DebriefProvider value={state}>
      <Page />
    </DebriefProvider>
  );
}

function Page() {
  const state = useDebrief();
  const hall = useHall();
  const words = () => state.words();
  const { input } = state;
  const thoughts = createAsking(patience => input.analyst.thoughts(patience));
  const stated = createAsking(patience => input.analyst.stated(state.me(), patience));
  const suggestions = createAsking(patience => suggest(state, patience));
  createEffect(() => {
    // Both are about the side from which the page is read.
    state.me();
    stated.start();
    suggestions.start();
  });
  let heading!: HTMLHeadingElement;
  onMount(() => {
    heading.focus({ preventScroll: true });
    thoughts.start();
  });
  createEffect(() => {
    const which = input.from?.which?.();
    document.title = `${which ? `${which} · ` : ''}${title()} · ${state.desk.words().bar.wordmark.join(' ')}`;
  });
  const year = () => state.scenario.agenda.rounds[0]!.date.slice(0, 4);
  const title = () => words().title(textOf(state.scenario.title, state.desk.language()), year());
  return (
    <main class="debrief paper" id="main" tabindex="-1">
      {/* The table's own way past its bar went with the table. */}
      <Show when={hall.route().at === 'play'}>
        <button type="button" class="skip-link" onClick={() => heading.focus()}>
          {words().skip}
        </button>
      </Show>
      <header class="debrief-bar">
        <Show when={input.from}>
          {from => (
            <a class="secondary debrief-back" href={writeRoute(from().route)}>
              <ArrowLeft size={16} aria-hidden="true" />
              {from().name()}
            </a>
          )}
        </Show>
        <a class="small-wordmark" href="#/" aria-label={state.desk.words().result.home}>
          {state.desk.words().bar.wordmark[0]}
          <i aria-hidden="true" />
          {state.desk.words().bar.wordmark[1]}
        </a>
        <p class="debrief-what">
          <Show when={input.from?.which}>
            {which => (
              <>
                <b>{which()()}</b>
                {' · '}
              </>
            )}
          </Show>
          {title()}, {players()}
        </p>
        <Out />
        <Languages />
      </header>
      <div class="debrief-sheet">
        <PrintedHead />
        <ContentsList />
        <div
          class="debrief-top"
          id="debrief-top"
          ref={top => state.contents.list(top, () => words().top)}
          tabindex="-1"
        >
          <div class="debrief-head">
            <h1 ref={heading} tabindex="-1">
              {headline().title}
            </h1>
            <Show when={input.people.length > 1}>
              <ReadAs />
            </Show>
            <p class="debrief-lead">{headline().lead}</p>
          </div>
          <Answers suggestions={suggestions} />
          <WaysOn class="near" label={words().answers.waysOn} />
        </div>
        <div class="debrief-columns">
          <PlaneSection caption={headline().caption} />
          <Compare />
        </div>
        <WhatIf suggestions={suggestions} />
        <StripsSection />
        <div class="debrief-stacks">
          <div>
            <Lines />
            <Points />
            <OtherBrief />
            <Reading asking={stated} />
          </div>
          <div>
            <Promises />
            <Accounts />
            <Tactics />
          </div>
        </div>
        <Mind asking={thoughts} />
        <Questions />
        <WaysOn label={state.desk.words().result.title} />
        <Fold summary={words().log} class="debrief-log">
          <Meanings changes={state.course.log.flatMap(({ changes }) => changes)} />
          <ol>
            <For each={state.course.log}>
              {entry => {
                const line = () => logLine(entry, state.names());
                return (
                  <li>
                    {line().sentence}{' '}
                    <span class="quiet-figure">
                      {line()
                        .chips.map(chip => `${chip.code} ${chip.text}`)
                        .join(' · ')}
                    </span>
                  </li>
                );
              }}
            </For>
          </ol>
        </Fold>
      </div>
    </main>
  );

  function headline() {
    return tellHeadline(headlineOf(state.course, state.plane()), state.plane(), state.names());
  }

  function players(): string {
    const name = (seat: Seat) => state.names().principal(seat);
    const others = state.others().map(seat => {
      const isPerson = input.people.includes(seat);
      return state.scenario.agenda.principals.length > 2 || isPerson ? name(seat) : words().machine;
    });
    return words().against(name(state.me()), state.desk.format().list(others));
  }
}

/** What a student writes on the sheet. */
function PrintedHead() {
  const state = useDebrief();
  const words = () => state.words().printed;
  return (
    <p class="printed-head" aria-hidden="true">
      <span>{words().name}</span>
      <span>{words().group}</span>
      <span>{words().date}</span>
      <small>{words().seed(state.desk.format().number(state.last.secrets.seed, 0))}</small>
    </p>
  );
}

/** Two at one screen: each may read the page as its own. */
function ReadAs() {
  const state = useDebrief();
  return (
    <label class="read-as">
      {state.words().readAs}{' '}
      <select onChange={event => state.setMe(Number(event.currentTarget.value))}>
        <For each={state.input.people}>
          {seat => (
            <option value={seat} selected={state.me() === seat}>
              {state.names().principal(seat)}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}

function Questions() {
  const state = useDebrief();
  const { questions } = state.scenario.teaching;
  return (
    <Show when={questions.length > 0}>
      <Part title={state.words().questions} class="questions">
        <ol>
          <For each={questions}>
            {question => (
              <li>
                {textOf(question, state.desk.language())}
                <span class="answer-lines" aria-hidden="true" />
              </li>
            )}
          </For>
        </ol>
      </Part>
    </Show>
  );
}
