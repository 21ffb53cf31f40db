import { createEffect, createMemo, createSignal, onCleanup, Show } from 'solid-js';
import { guideStep } from '../../present/guide.ts';
import type { Guide } from '../../scenario/types.ts';
import { textOf } from '../../wording/index.ts';
import type { Session } from '../session.ts';
import { usePlay } from './state.ts';
import '../styles/guide.css';

/** The guide belongs to the game that it was written for: its seat, its seed, one person at the screen. */
export function guideOf({ scenario, seed, people }: Session): Guide | null {
  const { guide } = scenario.teaching;
  return guide && seed === guide.seed && people.length === 1 && people[0] === guide.seat ? guide : null;
}

/** One step of a guided game, as a note on the table. It points, and never holds anybody up. */
export function GuideNote(props: { readonly guide: Guide }) {
  const play = usePlay();
  const { desk, session } = play;
  const [passed, setPassed] = createSignal(0);
  const [closed, setClosed] = createSignal(false);
  const kinds = createMemo(() => {
    session.frame();
    const mine = `${session.scenario.agenda.principals[props.guide.seat]!.id} `;
    return session
      .record()
      .moves.filter(line => line.startsWith(mine))
      .map(line => line.split(' ')[1]!);
  });
  const index = createMemo(() => guideStep(props.guide, kinds(), passed()));
  const step = createMemo(() => {
    const at = index();
    const found = at === null ? null : props.guide.steps[at]!;
    return closed() || (found?.round ?? 0) > play.view().negotiation.round ? null : found;
  });
  const words = () => desk.words().guide;

  createEffect(() => {
    const show = step()?.show ?? null;
    const card = show?.startsWith('move:') ? cardOf(show.slice('move:'.length)) : null;
    card?.classList.add('pointed-at');
    if (show && !card) play.light(show);
    onCleanup(() => {
      card?.classList.remove('pointed-at');
      if (show && !card) play.light(null);
    });
  });
  createEffect(() => {
    const found = step();
    if (found) desk.announce(textOf(found.text, desk.language()));
  });

  return (
    <Show when={step()}>
      {found => (
        <aside class="guide paper" aria-label={words().title}>
          <p class="guide-count tabular">{words().step(index()! + 1, props.guide.steps.length)}</p>
          <p class="guide-text">{textOf(found().text, desk.language())}</p>
          <div class="guide-foot">
            <button type="button" class="quiet" onClick={() => setClosed(true)}>
              {words().close}
            </button>
            <button type="button" class="secondary" onClick={() => setPassed(index()! + 1)}>
              {found().do === null ? words().next : words().skip}
            </button>
          </div>
        </aside>
      )}
    </Show>
  );
}

/** The control that makes a kind of move: its card, the shared card of its instrument, or the end of the turn. */
function cardOf(kind: string): Element | null {
  const names = {
    declare: 'line',
    soften: 'line',
    threaten: 'measure',
    withdraw: 'measure',
    suspend: 'measure',
  };
  const key = (names as Readonly<Record<string, string>>)[kind] ?? kind;
  return document.querySelector(kind === 'endTurn' ? '.end-turn' : `[data-card="${key}"]`);
}
