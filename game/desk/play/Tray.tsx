import Undo2 from 'lucide-solid/icons/undo-2';
import {
  type Accessor,
  createEffect,
  createMemo,
  createRenderEffect,
  createSignal,
  For,
  on,
  onCleanup,
  onMount,
  Show,
} from 'solid-js';
import { forecastOf } from '../../present/index.ts';
import { acceptsPassable, type Card, LEAST_CARD_ROOM, type Side } from './cards.ts';
import { ownStanding } from './drafts.ts';
import { LastAct } from './LastAct.tsx';
import { MoveCard } from './MoveCard.tsx';
import { createMedia, PHONE } from './media.ts';
import { shortcutOf, usePlay } from './state.ts';
import { Ticker } from './Ticker.tsx';

/** The tray: what may be done in the room and at the podium. While others move it tells what they do. */
export function Tray() {
  const play = usePlay();
  const phone = createMedia(PHONE);
  const isStrip = () => phone() && play.tab() !== 'moves';
  const isFresh = () => {
    const { room, podium } = play.view().negotiation.turn;
    return !room && !podium;
  };
  let tray!: HTMLElement;
  onMount(() => onCleanup(keepHeight(tray)));
  const room = createCardRoom(() => tray, isStrip);
  return (
    <section
      ref={tray}
      class="tray"
      classList={{ resting: !play.mine(), strip: isStrip() }}
      aria-label={play.desk.words().regions.moves}
    >
      <Ticker />
      {/* Who takes the device over has not seen what the other side did. */}
      <Show when={!phone() && play.mine() && play.session.people.length > 1 && isFresh()}>
        <LastAct />
      </Show>
      <Show when={isStrip()} fallback={<Groups room={room()} />}>
        <Strip room={room()} />
      </Show>
    </section>
  );
}

interface Cards {
  /** Width for effects on a card, in pixels at a text scale of 1. */
  readonly room: number;
}

/** Room and podium, each with its heading and all its cards. */
function Groups(props: Cards) {
  const play = usePlay();
  const words = () => play.desk.words().tray;
  const keys = (side: Side) =>
    play
      .cards()
      .filter(card => card.side === side)
      .map(card => card.key);
  return (
    <For each={['room', 'podium'] as const}>
      {side => (
        <section class={`tray-group tray-${side}`} aria-labelledby={`tray-${side}`}>
          <div class="tray-head">
            <h2 id={`tray-${side}`} tabindex="-1" data-phase-title={side === 'room' ? '' : undefined}>
              {words()[side]}
            </h2>
            <p>
              <SlotLine side={side} />
            </p>
            <Show when={side === 'podium'} fallback={<StaleDraft />}>
              <TurnButtons />
            </Show>
          </div>
          <div class="tray-cards">
            <For each={keys(side)}>{key => <MoveCard cardKey={key} room={props.room} />}</For>
          </div>
        </section>
      )}
    </For>
  );
}

/** Under the table of a phone: what was done last, and the cards in one row, what can be done first. */
function Strip(props: Cards) {
  const play = usePlay();
  const isPossible = ({ choices }: Card) => choices.length > 0;
  /** A draft to accept that would rather pass at home comes before all else. */
  const first = (card: Card) => Number(acceptsPassable(play.view(), card));
  const keys = (cards: readonly Card[]) => cards.map(({ key }) => key);
  const possible = createMemo(() =>
    keys(
      play
        .cards()
        .filter(isPossible)
        .sort((a, b) => first(b) - first(a)),
    ),
  );
  const impossible = () => keys(play.cards().filter(card => !isPossible(card)));
  let row!: HTMLDivElement;
  // Before any effect, so that a guide that points at a card of the row has the last word.
  createRenderEffect(on(possible, () => row.scrollTo(0, 0), { defer: true }));
  return (
    <>
      <div class="visually-hidden">
        <h2 tabindex="-1" data-phase-title>
          {play.desk.words().regions.moves}
        </h2>
        <For each={['room', 'podium'] as const}>
          {side => (
            <p>
              {play.desk.words().tray[side]}: <SlotLine side={side} />
            </p>
          )}
        </For>
      </div>
      <Show when={play.mine()}>
        <LastAct />
      </Show>
      <div class="tray-row" ref={row}>
        <For each={possible()}>{key => <MoveCard cardKey={key} room={props.room} />}</For>
        <StaleDraft />
        <For each={impossible()}>{key => <MoveCard cardKey={key} room={props.room} />}</For>
        <TurnButtons />
      </div>
    </>
  );
}

/** Width for effects on a card, in pixels at a text scale of 1; all cards are equally wide, give or take a pixel. */
function createCardRoom(tray: Accessor<HTMLElement>, isStrip: Accessor<boolean>): Accessor<number> {
  const [room, setRoom] = createSignal(LEAST_CARD_ROOM);
  createEffect(
    on(isStrip, () => {
      const observer = new ResizeObserver(([entry]) => {
        const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
        const width = Math.floor(entry!.contentRect.width / scale);
        // On a phone the cards are not there while others move.
        if (width > 0) setRoom(width);
      });
      observer.observe(tray().querySelector('.move-card-foot')!);
      onCleanup(() => observer.disconnect());
    }),
  );
  return room;
}

/** Notes the greatest height of an element at its present width for its style sheet. Returns how to stop. */
function keepHeight(element: HTMLElement): () => void {
  let width = 0;
  let height = 0;
  const observer = new ResizeObserver(() => {
    if (element.offsetWidth !== width) {
      height = 0;
      element.style.removeProperty('--kept-height');
    }
    width = element.offsetWidth;
    height = Math.max(height, element.offsetHeight);
    element.style.setProperty('--kept-height', `${height}px`);
  });
  observer.observe(element);
  return () => observer.disconnect();
}

/** What is left of a side of the tray this turn. */
function SlotLine(props: { readonly side: Side }) {
  const play = usePlay();
  const words = () => play.desk.words().tray;
  const ground = () => play.view().negotiation;
  const line = () => {
    if (!play.mine()) return words().waiting;
    if (props.side === 'room' && ground().closedRound === ground().round) return words().closed;
    const isLeft = !ground().turn[props.side];
    const left = words().left(isLeft);
    return props.side === 'podium' && isLeft ? `${left}, ${words().seen}` : left;
  };
  return <>{line()}</>;
}

/** A word on an own draft that would rather fail at home. */
function StaleDraft() {
  const play = usePlay();
  const weak = () => {
    const standing = ownStanding(play.view());
    const chance = standing && forecastOf(play.view(), standing)?.chance;
    if (chance === null || chance === undefined) return null;
    return chance < play.view().agenda.constants.warnBelow ? play.desk.format().percent(chance) : null;
  };
  return (
    <Show when={weak()}>
      {chance => (
        <button
          type="button"
          class="notice"
          onClick={() => {
            play.turnTo('draft');
            play.setDrawer(true);
          }}
        >
          {play.desk.words().tray.weak(chance())}
        </button>
      )}
    </Show>
  );
}

/** Take back, and the end of the turn. */
function TurnButtons() {
  const play = usePlay();
  const words = () => play.desk.words().tray;
  return (
    <div class="turn-buttons">
      <Show when={play.session.mayUndo() && play.mine()}>
        <button
          type="button"
          class="on-wood"
          aria-keyshortcuts={shortcutOf(play, 'u')}
          onClick={() => play.undo()}
        >
          <Undo2 size={16} aria-hidden="true" /> {words().undo}
        </button>
      </Show>
      <button
        type="button"
        class="on-wood end-turn"
        aria-keyshortcuts={shortcutOf(play, 'e')}
        aria-disabled={!play.mine()}
        onClick={() => play.endTurn()}
      >
        {words().endTurn}
      </button>
    </div>
  );
}
