import { createMemo, For } from 'solid-js';
import { definitionOf, MOVE_KINDS, type MoveKind } from '../rules/index.ts';
import { wordingOf } from '../wording/index.ts';
import { useHall } from './hall.ts';
import { MoveIcon } from './icons.tsx';
import { ScreenHead } from './ScreenHead.tsx';
import { ScreenHeading } from './ScreenHeading.tsx';
import './styles/reading.css';
import './styles/how.css';

/** What the game is about, and every move: what it does, when it is right, when wrong, and what stands behind it. */
export function HowTo() {
  const hall = useHall();
  const words = () => hall.words().how;
  const wording = createMemo(() => wordingOf(hall.language()));
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
        <section aria-labelledby="keys">
          <h2 id="keys">{words().keys}</h2>
          <dl class="how-keys">
            <For each={words().keyList}>
              {([key, does]) => (
                <div>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              )}
            </For>
          </dl>
        </section>
      </main>
    </div>
  );

  function MoveEntry(props: { readonly kind: MoveKind }) {
    const move = () => wording().moves[props.kind];
    return (
      <article class="how-move">
        <h4>
          <MoveIcon kind={props.kind} size={22} />
          {move().name}
        </h4>
        <p>{move().what}</p>
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
      </article>
    );
  }
}
