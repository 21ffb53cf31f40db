import {
  batch,
  createEffect,
  createMemo,
  createSignal,
  onCleanup,
  Show,
  type Signal,
  untrack,
} from 'solid-js';
import { guideStep } from '../../present/guide.ts';
import type { Agenda, Guide, GuideStep } from '../../scenario/types.ts';
import { textOf } from '../../wording/index.ts';
import type { Session } from '../session.ts';
import type { Card } from './cards.ts';
import { rescueFocus } from './focus.ts';
import type { Speaker } from './speaker.ts';
import { usePlay } from './state.ts';
import '../styles/guide.css';

/** How far the guide of each game has come. The play screen goes away and comes back; the guide never starts again. */
interface Course {
  readonly place: Signal<number>;
  /** Steps that have been shown: those of other paths are not counted. */
  readonly shown: Signal<readonly number[]>;
}

const courses = new WeakMap<Session, Course>();

function courseIn(session: Session): Course {
  const course = courses.get(session) ?? {
    place: createSignal(0),
    shown: createSignal<readonly number[]>([]),
  };
  courses.set(session, course);
  return course;
}

/**
 * One step of a guided game, as a note beside the table. It points, and never holds anybody up; while others move, it
 * says so, and where a vote is staged or the game is over it is not there.
 */
export function GuideNote(props: { readonly guide: Guide; readonly say: Speaker }) {
  const play = usePlay();
  const { desk, session } = play;
  const [place, setPlace] = courseIn(session).place;
  const [shown, setShown] = courseIn(session).shown;
  const words = () => desk.words().guide;
  const index = createMemo(() => (play.mine() ? guideStep(props.guide, play.view(), place()) : null));
  const step = createMemo(() => {
    const at = index();
    return at === null ? null : props.guide.steps[at]!;
  });
  /** Who moves while the reader waits, as long as the guide has something left to say. */
  const waitsFor = createMemo(() => {
    const { toMove, outcome } = play.view().negotiation;
    if (outcome || play.ballot() || play.mine() || place() >= props.guide.steps.length) return null;
    return toMove === null || toMove === play.me() ? null : toMove;
  });
  const text = createMemo(() => {
    const found = step();
    if (found) return textOf(found.text, desk.language());
    const seat = waitsFor();
    return seat === null ? null : words().waiting(play.names().prose(seat));
  });
  const goTo = (next: number) => {
    setPlace(next);
    queueMicrotask(rescueFocus);
  };

  createEffect(() => {
    const at = index();
    if (at === null) return;
    setPlace(at);
    setShown(before => (before.includes(at) ? before : [...before, at]));
  });
  createEffect(() => {
    const found = step();
    if (!found) return;
    const pointed = controlsOf(found, untrack(play.cards));
    for (const element of pointed) element.classList.add('pointed-at');
    // A row of cards to scroll, and the tab of a phone that has just been turned to.
    if (play.tab() && found.do) pointed[0]?.scrollIntoView({ block: 'nearest', inline: 'center' });
    play.point(thingOf(found, session.scenario.agenda, props.guide));
    const issue = issueOf(found, session.scenario.agenda);
    if (issue !== null) play.pick(issue);
    onCleanup(() =>
      batch(() => {
        for (const element of pointed) element.classList.remove('pointed-at');
        play.point(null);
      }),
    );
  });
  // Each step is said once: between a move and what is shown of it the same one may be there again.
  let said = '';
  createEffect(() => {
    const heard = step() && text();
    if (!heard || heard === said) return;
    said = heard;
    props.say(heard, 'last');
  });

  return (
    <Show when={text()}>
      <aside class="guide paper" classList={{ resting: !step() }} aria-label={words().title}>
        <p class="guide-count tabular">
          <Show when={step()} fallback={words().title}>
            {words().step(shown().indexOf(index()!) + 1)}
          </Show>
        </p>
        <p class="guide-text">{text()}</p>
        <div class="guide-foot">
          <button type="button" class="quiet" onClick={() => goTo(props.guide.steps.length)}>
            {words().close}
          </button>
          <Show when={step()}>
            {found => (
              <button type="button" class="secondary" onClick={() => goTo(index()! + 1)}>
                {found().do === null ? words().next : words().skip}
              </button>
            )}
          </Show>
        </div>
      </aside>
    </Show>
  );
}

/**
 * The control that a step asks for, its card or the end of the turn, and the tab where a phone has it; a draft is put
 * together in its rows.
 */
function controlsOf({ do: kind, show }: GuideStep, cards: readonly Card[]): readonly Element[] {
  const card = cards.find(({ kinds }) => kinds.some(item => item === kind));
  const selectors = [
    ...(kind === null ? [] : [card ? `[data-card="${card.key}"]` : '.end-turn']),
    ...(kind === null ? [] : [`[data-phone-tab="${kind === 'table' ? 'draft' : 'moves'}"]`]),
    ...(kind === 'table' ? ['.draft-rows'] : []),
    ...(show === 'draft' ? ['#tab-draft', '[data-phone-tab="draft"]'] : []),
  ];
  return selectors.flatMap(selector => [...document.querySelectorAll(selector)]);
}

/** The id on the canvas of what a step points at: a meter is the reader's own, trust is between the first two. */
function thingOf({ show }: GuideStep, { principals }: Agenda, { seat }: Guide): string | null {
  const [what, name] = show?.split(':') ?? [];
  if (what === 'meter') return `seat:${principals[seat]!.id}/${name}`;
  if (what === 'trust') return `trust:${principals[0]!.id}-${principals[1]!.id}`;
  return what === 'move' || what === 'draft' ? null : (show ?? null);
}

/** The issue that a step points at: on a phone it comes to hand. */
function issueOf({ show }: GuideStep, { issues }: Agenda): number | null {
  const issue = issues.findIndex(({ id }) => show === `issue:${id}`);
  return issue < 0 ? null : issue;
}
