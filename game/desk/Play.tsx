import {
  type Accessor,
  createEffect,
  createMemo,
  type JSX,
  Match,
  on,
  onCleanup,
  Show,
  Switch,
} from 'solid-js';
import { accountsOf } from '../analysis/debrief/accounts.ts';
import { logLine } from '../present/index.ts';
import { textOf } from '../wording/index.ts';
import { Announcer } from './Announcer.tsx';
import { useDesk } from './context.ts';
import { guideOf } from './guideOf.ts';
import { useHall } from './hall.ts';
import { After } from './play/After.tsx';
import { Bar } from './play/Bar.tsx';
import { ballotOf } from './play/ballot.ts';
import { Confirm } from './play/Confirm.tsx';
import type { Delegation } from './play/counsel.ts';
import { keepFocus, rescueFocus } from './play/focus.ts';
import { GuideNote } from './play/GuideNote.tsx';
import { hueOf } from './play/hues.ts';
import { listenToKeys } from './play/keyboard.ts';
import { LastCall } from './play/LastCall.tsx';
import { opensAgain, toldEntries, untilVote } from './play/log.ts';
import type { MenuDoors } from './play/Menu.tsx';
import { createMedia, DRAWER, isStill, PHONE } from './play/media.ts';
import { createUnread, Panel } from './play/Panel.tsx';
import { PhoneIssue } from './play/PhoneIssue.tsx';
import { PhoneTabs } from './play/PhoneTabs.tsx';
import { Readouts } from './play/Readouts.tsx';
import { Stage } from './play/Stage.tsx';
import { createSpeaker } from './play/speaker.ts';
import { createPlay, PlayProvider, usePlay } from './play/state.ts';
import { TopicSheet } from './play/TopicSheet.tsx';
import { Tray } from './play/Tray.tsx';
import type { LoadTable } from './play/tableHandle.ts';
import { Vote } from './play/Vote.tsx';
import { unseen, witness } from './play/witness.ts';
import type { SaidObjection } from './ports.ts';
import type { Session } from './session.ts';
import './styles/bar.css';
import './styles/stage.css';
import './styles/play.css';
import './styles/tray.css';
import './styles/ticker.css';
import './styles/tray-narrow.css';
import './styles/draft.css';
import './styles/draft-foot.css';
import './styles/mini-rail.css';
import './styles/forecast.css';
import './styles/log.css';
import './styles/advisors.css';
import './styles/sheet.css';
import './styles/menu.css';
import './styles/vote.css';
import './styles/phone.css';

/** Milliseconds until a browser has noticed that what had the focus is gone. */
const AFTER_LAYOUT = 60;

export interface PlayProps extends MenuDoors {
  readonly session: Session;
  readonly loadTable: LoadTable;
  /** What machines say of drafts that they leave unsigned. */
  readonly said: Accessor<readonly SaidObjection[]>;
  /** Calls the own delegation in, as the first question to it is put. */
  readonly openDelegation: () => Promise<Delegation>;
  /** What is shown once the game is over. */
  readonly end: () => JSX.Element;
}

/** The play screen: bar, table, tray and paper, one game from the first move to the points. */
export function Play(props: PlayProps) {
  const play = createPlay({ ...props, desk: useDesk() });
  return (
    <PlayProvider value={play}>
      <Screen {...props} />
    </PlayProvider>
  );
}

function Screen(props: PlayProps) {
  const play = usePlay();
  const { desk, session } = play;
  const hall = useHall();
  const phone = createMedia(PHONE);
  const narrow = createMedia(DRAWER);
  const unread = createUnread();
  const phase = createMemo(() => play.view().negotiation.phase);
  const over = () => play.view().negotiation.outcome !== null && play.ballot() === null;

  const say = createSpeaker(desk);
  /** How the staged vote went and what came after it, in words: told once its bars have run. */
  let result = '';
  const tellResult = () => {
    if (result) say(result);
    result = '';
  };
  const endVote = () => {
    tellResult();
    play.stage(null);
    witness(session, session.frame().view);
  };

  createEffect(() => session.setSpeed(desk.settings().speed));
  // What is read over the table is read in peace.
  const isReading = () =>
    play.topic() !== null || play.question() !== null || play.ballot() !== null || hall.settingsOpen();
  createEffect(() => session.hold(isReading()));
  onCleanup(listenToKeys(play));
  onCleanup(keepFocus());

  // Every act is said once, with the log's own line; a vote is staged.
  createEffect(
    on(session.frame, (frame, before) => {
      // Who takes the device over has not seen what the others did.
      const news = before ? frame.news : unseen(session, frame.view);
      const vote = ballotOf((before ?? frame).view, news);
      if (vote) play.stage(vote);
      else witness(session, frame.view);
      const [accounts] = accountsOf(news);
      if (accounts && !vote && play.topic() === null) play.open({ about: 'accounts', ply: accounts.ply });
      const told = before ? news : news.filter(({ by }) => by !== frame.view.me);
      const lines = toldEntries(told).map(entry => logLine(entry, play.names()).sentence);
      const isRun = vote !== null && !isStill(desk.settings().motion);
      const ready = isRun ? toldEntries(untilVote(told)).length : result === '' ? lines.length : 0;
      if (ready > 0) say(lines.slice(0, ready).join(' '));
      result = [result, ...lines.slice(ready)].join(' ').trim();
    }),
  );
  // The turn is announced once, not after each own move; two turns of one side may follow on each other at a dawn.
  createEffect(
    on(play.turn, turn => {
      if (turn === '') return;
      const { lastCall, after, told, tray } = desk.words();
      if (phase() === 'readout') say(`${play.names().wording.readouts.title}.`);
      if (phase() === 'lastCall') say(`${lastCall.title}.`);
      if (phase() === 'implementation') say(`${after.title}.`);
      say(opensAgain(play.view()) ? tray.opensAgain : told.yourTurn);
    }),
  );
  // A part of the screen that goes away takes the focus with it; it comes back at the head of the new one.
  createEffect(on([phase, play.mine], () => setTimeout(rescueFocus, AFTER_LAYOUT)));
  createEffect(() => {
    document.title = `${textOf(session.scenario.title, desk.language())} · ${desk.words().bar.wordmark.join(' ')}`;
  });

  return (
    <>
      <Show when={!over()} fallback={props.end()}>
        <div
          class={`play ${hueOf(play.me())}`}
          data-tab={play.tab()}
          classList={{ phone: phone(), narrow: narrow() }}
        >
          <button type="button" class="skip-link" onClick={focusTray}>
            {desk.words().regions.skip}
          </button>
          <Bar onLeave={props.onLeave} onBack={props.onBack} withDrawer={narrow()} unread={unread()} />
          <main class="play-main" aria-label={desk.words().regions.table}>
            <h1 class="visually-hidden">
              {desk.words().regions.game(textOf(session.scenario.title, desk.language()))}
            </h1>
            <Stage loadTable={props.loadTable} compact={phone()} />
            <Show when={guideOf(session)}>{guide => <GuideNote guide={guide()} say={say} />}</Show>
            <div class="play-moves" id="tray">
              <Show when={phone()}>
                <PhoneIssue />
              </Show>
              <Switch fallback={<Tray />}>
                <Match when={phase() === 'lastCall'}>
                  <LastCall />
                </Match>
                <Match when={phase() === 'readout'}>
                  <Readouts />
                </Match>
                <Match when={phase() === 'implementation'}>
                  <After />
                </Match>
              </Switch>
            </div>
          </main>
          <Panel isDrawer={narrow()} unread={unread()} />
          <Show when={phone()}>
            <PhoneTabs unread={unread()} />
          </Show>
        </div>
      </Show>
      <Show when={play.topic()} keyed>
        {topic => <TopicSheet topic={topic} doors={props} />}
      </Show>
      <Show when={play.question()} keyed>
        {question => <Confirm question={question} />}
      </Show>
      <Show when={play.ballot()} keyed>
        {found => <Vote ballot={found} onShown={tellResult} onDone={endVote} />}
      </Show>
      <Announcer />
    </>
  );
}

function focusTray(): void {
  document.querySelector<HTMLElement>('#tray button')?.focus();
}
