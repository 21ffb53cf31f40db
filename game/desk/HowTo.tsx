import { createMemo, For, type JSX } from 'solid-js';
import { definitionOf, MOVE_KINDS, type MoveKind } from '../rules/index.ts';
import { deskWordingOf } from '../wording/desk.ts';
import { wordingOf } from '../wording/index.ts';
import { useHall } from './hall.ts';
import { MoveIcon } from './icons.tsx';
import { KeyList } from './KeyList.tsx';
import { ScreenHead } from './ScreenHead.tsx';
import { ScreenHeading } from './ScreenHeading.tsx';
import { type Sign, SignIcon } from './SignIcon.tsx';
import './styles/reading.css';
import './styles/how.css';

const METERS = ['support', 'face', 'credibility', 'strain', 'trust', 'boost', 'stake', 'credit'] as const;

/** What a newcomer reads in three minutes; below it every move to look up, and the keys. */
export function HowTo() {
  const hall = useHall();
  const words = () => hall.words().how;
  const wording = createMemo(() => wordingOf(hall.language()));
  const keys = createMemo(() => deskWordingOf(hall.language()).keys);
  const groups = createMemo(() => {
    const kinds = MOVE_KINDS.filter(kind => wording().moves[kind].what !== '');
    const venues = [...new Set(kinds.map(kind => definitionOf(kind).venue))];
    return venues.map(venue => ({ venue, kinds: kinds.filter(kind => definitionOf(kind).venue === venue) }));
  });
  return (
    <div class="reading how">
      <ScreenHead back />
      <main id="main" class="sheet-of-paper paper" tabindex="-1">
        <ScreenHeading title={words().title} />
        <p class="lead">{words().intro}</p>
        <section aria-labelledby="basics">
          <h2 id="basics" class="visually-hidden">
            {words().basics}
          </h2>
          <ol class="ideas">
            <For each={words().points}>
              {([title, text]) => (
                <li>
                  <h3>{title}</h3>
                  <p>{text}</p>
                </li>
              )}
            </For>
          </ol>
        </section>
        <div class="how-course">
          <Steps id="round" title={words().round} steps={words().rounds} />
          <Steps id="ends" title={words().ends} steps={words().endings} />
        </div>
        <section aria-labelledby="signs">
          <h2 id="signs">{words().signs}</h2>
          <dl class="signs">
            <For each={METERS}>
              {meter => (
                <SignEntry sign={meter} name={wording().terms.meters[meter].name}>
                  {words().meters[meter]}
                </SignEntry>
              )}
            </For>
            <For each={words().things}>
              {([thing, name, text]) => (
                <SignEntry sign={thing} name={name}>
                  {text}
                </SignEntry>
              )}
            </For>
          </dl>
        </section>
        <section aria-labelledby="keys">
          <h2 id="keys">{words().keys}</h2>
          <KeyList keys={keys()} class="how-keys" />
        </section>
        <section aria-labelledby="moves">
          <h2 id="moves">{words().moves}</h2>
          <For each={groups()}>
            {group => (
              <>
                <h3 class="how-venue">{wording().terms.venues[group.venue]}</h3>
                <div class="how-moves">
                  <For each={group.kinds}>{kind => <MoveEntry kind={kind} />}</For>
                </div>
              </>
            )}
          </For>
        </section>
        <p class="how-notices">
          <a href="./notices.txt" hreflang="en" target="_blank" rel="noopener">
            {words().notices}
            <span class="visually-hidden">({hall.words().sources.newTab})</span>
          </a>
        </p>
      </main>
    </div>
  );

  function MoveEntry(props: { readonly kind: MoveKind }) {
    const move = () => wording().moves[props.kind];
    return (
      <details class="how-move">
        <summary>
          <MoveIcon kind={props.kind} size={22} />
          <span>
            <b>{move().name}</b> {move().what}
          </span>
        </summary>
        <dl>
          <dt>{words().effects}</dt>
          <dd>{move().effects}</dd>
          <dt>{words().rightWhen}</dt>
          <dd>{move().right}</dd>
          <dt>{words().wrongWhen}</dt>
          <dd>{move().wrong}</dd>
          <dt>{words().theory}</dt>
          <dd class="how-theory">{move().theory}</dd>
        </dl>
      </details>
    );
  }
}

/** What comes one after the other. */
function Steps(props: { readonly id: string; readonly title: string; readonly steps: readonly string[] }) {
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      <ol class="how-steps">
        <For each={props.steps}>{step => <li>{step}</li>}</For>
      </ol>
    </section>
  );
}

/** A thing on the table: its drawing, its name, and what it means. */
function SignEntry(props: { readonly sign: Sign; readonly name: string; readonly children: JSX.Element }) {
  return (
    <div>
      <dt>
        <SignIcon sign={props.sign} />
        {props.name}
      </dt>
      <dd>{props.children}</dd>
    </div>
  );
}
