import Menu from 'lucide-solid/icons/menu';
import PanelRight from 'lucide-solid/icons/panel-right';
import Ruler from 'lucide-solid/icons/ruler';
import Volume2 from 'lucide-solid/icons/volume-2';
import VolumeX from 'lucide-solid/icons/volume-x';
import { Show } from 'solid-js';
import { yearOf } from '../../present/card.ts';
import { textOf } from '../../wording/index.ts';
import { dayOfRound, daysLeft } from './days.ts';
import { Languages } from './Languages.tsx';
import { opensAgain } from './log.ts';
import { usePlay } from './state.ts';

/** The bar: whose game this is, where it stands, and the way out. */
export function Bar(props: {
  readonly onLeave: () => void;
  readonly onBack: (() => void) | undefined;
  readonly withDrawer: boolean;
  /** News in the log that have not been read. */
  readonly unread: number;
}) {
  const play = usePlay();
  const { desk } = play;
  const words = () => desk.words().bar;
  const agenda = () => play.view().agenda;
  const ground = () => play.view().negotiation;
  const phase = () => words().phases[ground().phase] ?? '';
  const waits = () => ![null, play.me()].includes(ground().toMove);
  const who = () => {
    const next = ground().toMove;
    if (next === null) return '';
    if (next !== play.me()) return words().toMove(play.names().principal(next));
    return opensAgain(play.view()) ? words().yourMoveAgain : words().yourMove;
  };
  return (
    <header class="bar" classList={{ 'not-mine': waits() }}>
      <button type="button" class="wordmark" aria-label={words().home} onClick={() => props.onLeave()}>
        <Wordmark words={words().wordmark} />
      </button>
      <Show when={props.onBack}>
        {act => (
          <button type="button" class="icon-button bar-back" onClick={() => act()()}>
            <Ruler size={18} strokeWidth={1.6} aria-hidden="true" />
            <span>{desk.words().menu.backToWorkshop}</span>
          </button>
        )}
      </Show>
      <p class="bar-title">
        <Show when={yearOf(play.session.scenario)}>
          {year => (
            <>
              <b>{year()}</b> ·{' '}
            </>
          )}
        </Show>
        {textOf(play.session.scenario.title, desk.language())}
      </p>
      <p class="bar-round">
        <Show when={phase() === ''} fallback={<b>{phase()}</b>}>
          <b>{words().round(ground().round, agenda().rounds.length)}</b>
          <span class="bar-day">{dayOfRound(play.view(), ground().round, desk.format())}</span>
        </Show>
        <Show when={who()}>
          <span class="bar-who" aria-hidden="true">
            ·
          </span>
          <span class="bar-who">{who()}</span>
        </Show>
      </p>
      <p class="bar-deadline">
        {words().deadline} <b>{desk.format().date(agenda().aftermath.date)}</b>
        <Show when={ground().phase === 'turn'}>, {words().inDays(daysLeft(play.view()))}</Show>
      </p>
      <Show when={props.withDrawer}>
        <button
          type="button"
          class="icon-button bar-panel"
          aria-label={
            props.unread > 0
              ? `${words().draftAndLog}, ${desk.words().unread(props.unread)}`
              : words().draftAndLog
          }
          aria-expanded={play.drawer()}
          onClick={() => play.setDrawer(!play.drawer())}
        >
          <PanelRight size={20} aria-hidden="true" />
          <span aria-hidden="true">{desk.words().tabs.draft}</span>
          <Show when={props.unread > 0}>
            <span class="badge" aria-hidden="true">
              {props.unread}
            </span>
          </Show>
        </button>
      </Show>
      <Languages />
      <button
        type="button"
        class="icon-button bar-sound"
        aria-label={desk.settings().sound ? words().soundOn : words().soundOff}
        onClick={() => desk.change({ sound: !desk.settings().sound })}
      >
        <Show when={desk.settings().sound} fallback={<VolumeX size={20} aria-hidden="true" />}>
          <Volume2 size={20} aria-hidden="true" />
        </Show>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={words().menu}
        aria-haspopup="dialog"
        onClick={() => play.open({ about: 'menu' })}
      >
        <Menu size={22} aria-hidden="true" />
      </button>
    </header>
  );
}

/** Red / Lines: the stroke is the one red thing. */
function Wordmark(props: { readonly words: readonly [string, string] | readonly string[] }) {
  return (
    <span class="wordmark-words" aria-hidden="true">
      {props.words[0]}
      <svg width="12" height="32" viewBox="0 0 12 32" aria-hidden="true">
        <path
          d="M8.2 1.2c1.2-.6 2.6.1 2.2 1.5L5.2 29.6c-.3 1-1.7 1.1-2 .1-.1-.3-.1-.6 0-.9z"
          fill="var(--line-night)"
        />
      </svg>
      {props.words[1]}
    </span>
  );
}
