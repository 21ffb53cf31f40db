import Printer from 'lucide-solid/icons/printer';
import { createResource, createSignal, For, Show } from 'solid-js';
import { begin, DEFAULT_OPTIONS, viewOf } from '../../rules/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { paperWordingOf } from '../../wording/paper.ts';
import { textIn } from '../../wording/text.ts';
import { BriefText } from '../BriefText.tsx';
import { Check } from '../choices.tsx';
import { useHall } from '../hall.ts';
import { SideMark } from '../MiniTable.tsx';
import { hueOf } from '../play/hues.ts';
import { scenarioOf } from '../reading.ts';
import { writeRoute } from '../routes.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { ScreenHeading } from '../ScreenHeading.tsx';
import { PaperNote } from './PaperNote.tsx';
import { OfferSheet, ResultSheet } from './PaperSheets.tsx';
import '../styles/reading.css';
import '../styles/paper.css';

const SHEETS = ['note', 'roles', 'offer', 'result'] as const;
type Sheet = (typeof SHEETS)[number];

/** Everything that a teacher prints of a scenario, made from its file. */
export function Paper(props: { readonly id: string | null }) {
  const hall = useHall();
  const words = () => paperWordingOf(hall.language());
  const cards = () => hall.ports.cards;
  const id = () => cards().find(card => card.id === props.id)?.id ?? cards()[0]?.id;
  const [scenario] = createResource(id, name => scenarioOf(hall.ports, name, null));
  const [chosen, setChosen] = createSignal<readonly Sheet[]>(SHEETS);
  const choose = (sheet: Sheet, isIn: boolean) =>
    setChosen(SHEETS.filter(each => (each === sheet ? isIn : chosen().includes(each))));
  return (
    <div class="reading paper-page">
      <ScreenHead back />
      <main id="main" tabindex="-1">
        <section class="sheet-of-paper paper paper-choice">
          <ScreenHeading title={words().title} />
          <p class="lead">{words().lead}</p>
          <nav class="sources-scenarios" aria-label={hall.words().scenarios}>
            <For each={cards()}>
              {card => (
                <a
                  href={writeRoute({ at: 'paper', scenario: card.id })}
                  aria-current={card.id === id() ? 'page' : undefined}
                >
                  {textIn(card.title, hall.language())}
                </a>
              )}
            </For>
          </nav>
          <fieldset class="paper-sheets">
            <legend>{words().which}</legend>
            <For each={SHEETS}>
              {sheet => (
                <Check checked={chosen().includes(sheet)} onChange={isIn => choose(sheet, isIn)}>
                  {words().sheets[sheet]}
                </Check>
              )}
            </For>
          </fieldset>
          <button type="button" class="primary" onClick={() => window.print()}>
            <Printer size={18} aria-hidden="true" /> {words().print}
          </button>
        </section>
        <Show when={scenario()} fallback={<p role="status">{hall.words().loading}…</p>} keyed>
          {there => (
            <>
              <Show when={chosen().includes('note')}>
                <PaperNote scenario={there} />
              </Show>
              <Show when={chosen().includes('roles')}>
                <RoleSheets scenario={there} />
              </Show>
              <Show when={chosen().includes('offer')}>
                <OfferSheet scenario={there} />
              </Show>
              <Show when={chosen().includes('result')}>
                <ResultSheet scenario={there} />
              </Show>
            </>
          )}
        </Show>
      </main>
    </div>
  );
}

/** A confidential brief for each side, with the values as authored, and how to play with it. */
function RoleSheets(props: { readonly scenario: Scenario }) {
  const hall = useHall();
  const words = () => paperWordingOf(hall.language());
  const opening = begin(props.scenario, 0, { ...DEFAULT_OPTIONS, knownTypes: true });
  return (
    <For each={props.scenario.agenda.principals}>
      {(side, seat) => (
        <article class={`sheet-of-paper paper printed brief ${hueOf(seat())}`}>
          <header class="brief-head">
            <h2>
              <SideMark seat={seat()} size={20} /> {textIn(side.name, hall.language())}
            </h2>
            <p class="brief-for">{words().confidential(textIn(side.name, hall.language()))}</p>
          </header>
          <BriefText scenario={props.scenario} view={viewOf(props.scenario, opening, seat())} />
          <Show when={props.scenario.agenda.covers.length > 0}>
            <section>
              <h3>{words().covers}</h3>
              <ul class="ticks">
                <For each={props.scenario.agenda.covers}>
                  {cover => (
                    <li>
                      <b>{textIn(cover.name, hall.language())}</b>:{' '}
                      {cover.for === seat()
                        ? words().coverProtects
                        : words().coverCosts(hall.format().signed(cover.price[seat()] ?? 0))}
                    </li>
                  )}
                </For>
              </ul>
            </section>
          </Show>
          <section class="paper-rules">
            <h3>{words().howToPlay}</h3>
            <ol>
              <For each={words().ownRules}>{rule => <li>{rule}</li>}</For>
            </ol>
          </section>
        </article>
      )}
    </For>
  );
}
