import BookOpen from 'lucide-solid/icons/book-open';
import GraduationCap from 'lucide-solid/icons/graduation-cap';
import Library from 'lucide-solid/icons/library';
import Ruler from 'lucide-solid/icons/ruler';
import SlidersHorizontal from 'lucide-solid/icons/sliders-horizontal';
import { For, type JSX, Show } from 'solid-js';
import type { ScenarioCard } from '../present/card.ts';
import { useHall } from './hall.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { writeRoute } from './routes.ts';
import { ScreenHeading } from './ScreenHeading.tsx';
import { startGuided } from './starting.ts';

/** The name of the game on a rail, with its red line, and the ways to the other screens. */
export function Masthead(props: {
  readonly card: ScenarioCard | undefined;
  /** Further ways in, beside the links. */
  readonly children: JSX.Element;
}) {
  const hall = useHall();
  const words = () => hall.words();
  return (
    <header class="masthead">
      <div class="masthead-rail" aria-hidden="true">
        <span class="masthead-forbidden" />
        <span class="masthead-gap" />
        <For each={[1, 2, 3, 4, 5]}>{() => <i class="masthead-notch" />}</For>
        <b class="token token-a">{props.card?.principals[0]?.code ?? 'A'}</b>
        <b class="token token-b">{props.card?.principals[1]?.code ?? 'B'}</b>
      </div>
      <ScreenHeading title={words().wordmark.join(' ')} class="home-name">
        <span>{words().wordmark[0]}</span>
        <RedStroke />
        <span>{words().wordmark[1]}</span>
      </ScreenHeading>
      <nav class="masthead-nav" aria-label={words().wordmark.join(' ')}>
        <a class="quiet" href="#/how">
          <BookOpen size={18} strokeWidth={1.6} aria-hidden="true" />
          {words().nav.howToPlay}
        </a>
        <a class="quiet" href="#/teach">
          <GraduationCap size={18} strokeWidth={1.6} aria-hidden="true" />
          {words().nav.teach}
        </a>
        <a class="quiet" href={writeRoute({ at: 'workshop', draft: null })}>
          <Ruler size={18} strokeWidth={1.6} aria-hidden="true" />
          {words().nav.workshop}
        </a>
        <a class="quiet" href={writeRoute({ at: 'sources', scenario: props.card?.id ?? null })}>
          <Library size={18} strokeWidth={1.6} aria-hidden="true" />
          {words().nav.sources}
        </a>
        {props.children}
        <button type="button" class="quiet" aria-haspopup="dialog" onClick={() => hall.openSettings(true)}>
          <SlidersHorizontal size={18} strokeWidth={1.6} aria-hidden="true" />
          {words().nav.settings}
        </button>
        <LanguageChoice />
      </nav>
      <div class="tagline">
        <p>
          <For each={words().tagline}>{line => <span>{line} </span>}</For>
        </p>
        <Show when={hall.ports.cards.find(({ guided }) => guided)}>
          {guided => (
            <p class="first-time">
              {words().guided.first}{' '}
              <button type="button" onClick={() => void hall.attempt(() => startGuided(hall, guided().id))}>
                {words().guided.short}
              </button>
            </p>
          )}
        </Show>
      </div>
    </header>
  );
}

/** A red line: the stroke and its seal. A space stands in for it where it is read. */
function RedStroke() {
  return (
    <span class="stroke">
      {' '}
      <svg viewBox="0 0 64 176" aria-hidden="true">
        <defs>
          <radialGradient id="home-wax" cx=".38" cy=".32" r=".8">
            <stop offset="0" stop-color="#DE3358" />
            <stop offset=".55" stop-color="#AE1238" />
            <stop offset="1" stop-color="#6E0A22" />
          </radialGradient>
        </defs>
        <path
          d="M55.2 4.5 C56 .8 62.6 2 61.9 6 L31 144 C30 148.500 24 147.500 25 143 Z"
          fill="var(--line-night)"
        />
        <g transform="translate(25 150) scale(1.95)">
          <path
            d="M11.2 -2.500Q11.900 0 11.900 2.900Q11.900 5.700 9.200 7Q6.500 8.200 4.700 10.100Q2.800 12.100 .1 11.600Q-2.500 11.100 -5.200 10.500Q-7.900 10 -9.700 7.700Q-11.400 5.500 -11.200 2.800Q-11 0 -11.100 -2.700Q-11.200 -5.400 -8.900 -6.900Q-6.700 -8.400 -4.800 -10.700Q-3 -13.100 -.2 -12.300Q2.600 -11.600 5.100 -10.600Q7.600 -9.500 9.100 -7.300Q10.500 -5.100 11.200 -2.500Z"
            fill="url(#home-wax)"
          />
          <circle r="8.200" fill="none" stroke="#6E0A22" />
          <circle cy=".6" r="8.200" fill="none" stroke="#F08AA0" stroke-width=".5" opacity=".7" />
          <path
            d="M1.700 -4.600 -1.700 4.600M-4 .8 4 -.8"
            stroke="#FFFBF1"
            stroke-width="1.300"
            stroke-linecap="round"
          />
        </g>
      </svg>
    </span>
  );
}
