import Printer from 'lucide-solid/icons/printer';
import { createResource, createSignal, For, Show } from 'solid-js';
import { paperWordingOf } from '../../wording/paper.ts';
import { textIn } from '../../wording/text.ts';
import { Check } from '../choices.tsx';
import { useHall } from '../hall.ts';
import { scenarioOf } from '../reading.ts';
import { writeRoute } from '../routes.ts';
import { ScreenHead } from '../ScreenHead.tsx';
import { ScreenHeading } from '../ScreenHeading.tsx';
import { type Chosen, OwnFile } from './OwnFile.tsx';
import { PaperNote } from './PaperNote.tsx';
import { OfferSheet, ResultSheet } from './PaperSheets.tsx';
import { RoleSheets } from './RoleSheets.tsx';
import '../styles/reading.css';
import '../styles/paper.css';
import '../styles/paperPrint.css';

const SHEETS = ['note', 'roles', 'offer', 'result'] as const;
type Sheet = (typeof SHEETS)[number];

/** Everything that a teacher prints of a scenario, made from its file. */
export function Paper(props: { readonly id: string | null }) {
  const hall = useHall();
  const words = () => paperWordingOf(hall.language());
  const cards = () => hall.ports.cards;
  const [own, setOwn] = createSignal<Chosen | null>(null);
  const id = () => cards().find(card => card.id === props.id)?.id ?? cards()[0]!.id;
  const [scenario] = createResource(
    () => ({ id: own()?.card.id ?? id(), text: own()?.text ?? null }),
    wanted => scenarioOf(hall.ports, wanted.id, wanted.text),
  );
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
                  aria-current={!own() && card.id === id() ? 'page' : undefined}
                  onClick={() => setOwn(null)}
                >
                  {textIn(card.title, hall.language())}
                </a>
              )}
            </For>
            <Show when={own()}>{there => <b>{textIn(there().card.title, hall.language())}</b>}</Show>
          </nav>
          <OwnFile name={words().ownFile} onOpened={setOwn} />
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
