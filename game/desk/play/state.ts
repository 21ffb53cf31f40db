import {
  type Accessor,
  batch,
  createContext,
  createEffect,
  createMemo,
  createSignal,
  on,
  useContext,
} from 'solid-js';
import { describeRefusal, menuOf, type Names, namesOf } from '../../present/index.ts';
import type { MovePreview } from '../../present/scene.ts';
import { type LogEntry, type Move, type Refusal, sameDraft, type View } from '../../rules/index.ts';
import type { Draft, Seat } from '../../scenario/types.ts';
import type { Desk } from '../context.ts';
import type { SaidObjection } from '../ports.ts';
import type { Session } from '../session.ts';
import type { Frame } from '../telling.ts';
import type { Ballot } from './ballot.ts';
import { isBinding } from './binding.ts';
import { acceptsPassable, type Card, cardsOf } from './cards.ts';
import type { Delegation } from './counsel.ts';
import { callDelegation } from './delegation.ts';
import { lastOwn, mayBeQuiet, ownStanding, raised, today } from './drafts.ts';
import { giveBackFocus } from './focus.ts';
import { untilVote } from './log.ts';
import { createMedia, DRAWER, PHONE } from './media.ts';
import { movePreview } from './movePreview.ts';
import type { Topic } from './things.ts';
import { warnOnce } from './witness.ts';

export type Tab = 'table' | 'draft' | 'moves' | 'log' | 'advisors';

/** What is asked before it is done. */
export type Question = { readonly about: 'move'; readonly move: Move } | { readonly about: 'endTurn' };

interface PlayInput {
  readonly session: Session;
  readonly desk: Desk;
  readonly said: Accessor<readonly SaidObjection[]>;
  readonly openDelegation: () => Promise<Delegation>;
}

/** Everything that the parts of the play screen share. */
export interface PlayState {
  readonly session: Session;
  readonly desk: Desk;
  readonly delegation: Delegation;
  readonly said: Accessor<readonly SaidObjection[]>;
  readonly names: Accessor<Names>;
  readonly view: Accessor<View>;
  readonly me: Accessor<Seat>;
  readonly mine: Accessor<boolean>;
  /** Names the viewer's turn, and while others move its last one; empty before the first. */
  readonly turn: Accessor<string>;
  readonly cards: Accessor<readonly Card[]>;
  /** Whether a draft may be accepted now that the own public would rather approve. */
  readonly toAccept: Accessor<boolean>;
  /** The draft in hand: what has been changed, else what is on the table, else today. */
  readonly draft: Accessor<Draft>;
  /** The draft in hand where it differs from the one on the table; the canvas shows it dashed. */
  readonly pending: Accessor<Draft | null>;
  /** Whether the draft in hand is to be tabled quietly and may be. */
  readonly quiet: Accessor<boolean>;
  readonly preview: Accessor<MovePreview | null>;
  /** What has happened last, as far as it may be told by now. */
  readonly news: Accessor<readonly LogEntry[]>;
  /** A vote that is being staged. */
  readonly ballot: Accessor<Ballot | null>;
  readonly topic: Accessor<Topic | null>;
  readonly question: Accessor<Question | null>;
  readonly tab: Accessor<Tab>;
  readonly drawer: Accessor<boolean>;
  /** Id of the thing that the canvas lights up. */
  readonly lit: Accessor<string | null>;
  /** Issue at hand on a phone. */
  readonly issue: Accessor<number>;
  stage(ballot: Ballot | null): void;
  change(draft: Draft): void;
  setQuiet(quiet: boolean): void;
  discard(): void;
  show(move: Move | null): void;
  light(id: string | null): void;
  /** Keeps a thing lit while nothing else is: what a guide speaks of. */
  point(id: string | null): void;
  open(topic: Topic | null): void;
  ask(question: Question | null): void;
  turnTo(tab: Tab): void;
  setDrawer(open: boolean): void;
  pick(issue: number): void;
  /** Makes a move; what binds is asked about first. */
  make(move: Move): void;
  /** Makes it without asking. */
  submit(move: Move): void;
  endTurn(): void;
  undo(): void;
}

const PlayContext = createContext<PlayState>();
export const PlayProvider = PlayContext.Provider;

export function usePlay(): PlayState {
  const play = useContext(PlayContext);
  if (!play) throw new Error('no game around this component');
  return play;
}

/** The key that does the same, to be told with a control; none where single keys are switched off. */
export const shortcutOf = (play: PlayState, key: string | null): string | undefined =>
  play.desk.settings().keys ? (key ?? undefined) : undefined;

/** Makes the state of the play screen. Needs a Solid root. */
export function createPlay({ session, desk, said, openDelegation }: PlayInput): PlayState {
  const delegation = callDelegation(openDelegation);
  const [ballot, setBallot] = createSignal<Ballot | null>(null);
  /** The frame whose vote was staged last, once that is over. */
  const [voted, setVoted] = createSignal<Frame | null>(null);
  const isVote = ({ news }: Frame) => untilVote(news).length < news.length;
  const isStaging = createMemo(
    () => ballot() !== null || (isVote(session.frame()) && voted() !== session.frame()),
  );
  // While a vote is staged, its result and all that comes after it wait.
  const frame = createMemo<Frame | null>(shown => {
    const next = session.frame();
    if (!isStaging() || !shown) return next;
    return isVote(next) ? { view: shown.view, news: untilVote(next.news) } : shown;
  }, null);
  const view = createMemo(() => frame()!.view);
  const me = createMemo(() => session.seat());
  const names = createMemo(() => namesOf(session.scenario, desk.language()));
  const mine = createMemo(() => session.mine() && !isStaging());
  const turn = createMemo<string>(before => {
    const { round, phase, implementation } = view().negotiation;
    return mine() ? `${phase} ${round} ${implementation?.checkpoint ?? ''}` : before;
  }, '');
  const cards = createMemo(() => cardsOf(mine() ? menuOf(view(), names()) : []));
  const toAccept = createMemo(() => cards().some(card => acceptsPassable(view(), card)));
  const [changed, setChanged] = createSignal<Draft | null>(null);
  const [quiet, setQuiet] = createSignal(false);
  const [shown, setShown] = createSignal<Move | null>(null);
  const [topic, setTopic] = createSignal<Topic | null>(null);
  const [question, setQuestion] = createSignal<Question | null>(null);
  const [tab, setTab] = createSignal<Tab>('table');
  const [drawer, setDrawer] = createSignal(false);
  const phone = createMedia(PHONE);
  const narrow = createMedia(DRAWER);
  const [hovered, setHovered] = createSignal<string | null>(null);
  const [pointed, setPointed] = createSignal<string | null>(null);
  const [issue, setIssue] = createSignal(0);
  let drawerOpener: Element | null = null;

  const draft = createMemo(() => raised(view(), changed() ?? lastOwn(view()) ?? today(view())));
  const pending = createMemo(() => {
    const standing = ownStanding(view());
    // What was voted down stands no longer: it may be tabled as it is.
    if (!changed() && (standing || !lastOwn(view()))) return null;
    return standing && sameDraft(standing, draft()) ? null : draft();
  });
  const preview = createMemo(() => {
    const move = shown();
    return move && mine() ? movePreview(view(), move) : null;
  });

  function discard(): void {
    batch(() => {
      setChanged(null);
      setQuiet(false);
    });
  }

  // A draft in hand belongs to one pair of eyes.
  createEffect(
    on(
      me,
      () => {
        discard();
        setTopic(null);
        setQuestion(null);
      },
      { defer: true },
    ),
  );
  createEffect(
    on(mine, own => {
      if (!own) setShown(null);
    }),
  );

  function turnTo(next: Tab): void {
    // What pointed at it may be on the view that goes away.
    setHovered(null);
    setTab(next);
  }

  function openDrawer(open: boolean): void {
    if (open && !drawer()) drawerOpener = document.activeElement;
    setDrawer(open);
    // What had the focus in the drawer can no longer be seen.
    if (!open) giveBackFocus(drawerOpener);
  }

  /** What is done next is seen on the table: a phone turns to it, and a drawer over it closes. */
  function lookAtTable(): void {
    if (phone() && tab() !== 'table') {
      turnTo('table');
      giveBackFocus(null);
    }
    if (narrow() && drawer()) openDrawer(false);
  }

  function submit(move: Move): void {
    const ply = view().negotiation.ply;
    batch(() => {
      setQuestion(null);
      setTopic(null);
      setShown(null);
    });
    session.submit(move);
    const refused = session.refusal();
    if (refused && view().negotiation.ply === ply) {
      const reason = describeRefusal(refused as Refusal, names(), view().negotiation);
      desk.announce(desk.words().told.refused(reason));
      return;
    }
    if (move.kind === 'table') discard();
    // What the envoys have learned stands on the sheet of its issue.
    if (move.kind === 'soundOut') setTopic({ about: 'issue', issue: move.issue });
    if (move.kind === 'table' || move.kind === 'endTurn') lookAtTable();
  }

  return {
    session,
    desk,
    delegation,
    said,
    names,
    view,
    me,
    mine,
    turn,
    cards,
    toAccept,
    draft,
    pending,
    quiet: () => quiet() && mayBeQuiet(view()),
    preview,
    news: () => frame()!.news,
    ballot,
    topic,
    question,
    tab,
    drawer,
    lit: () => hovered() ?? pointed(),
    issue,
    stage(next) {
      batch(() => {
        if (next === null) setVoted(session.frame());
        setBallot(next);
      });
    },
    change: next => setChanged(next),
    setQuiet: on => setQuiet(on),
    discard,
    show: move => setShown(move),
    light: id => setHovered(id),
    point: id => setPointed(id),
    open: next => setTopic(next),
    ask: next => setQuestion(next),
    turnTo,
    setDrawer: openDrawer,
    pick: next => setIssue(next),
    make(move) {
      if (isBinding(move, session.scenario.teaching.undo)) setQuestion({ about: 'move', move });
      else submit(move);
    },
    submit,
    endTurn() {
      if (!mine() || view().negotiation.phase !== 'turn') return;
      const { closedRound, round } = view().negotiation;
      const { room, podium } = view().negotiation.turn;
      const unused = !podium || (!room && closedRound !== round);
      if (unused && warnOnce(session)) {
        setQuestion({ about: 'endTurn' });
      } else submit({ kind: 'endTurn', by: me() });
    },
    undo() {
      if (!session.mayUndo()) return;
      session.undo();
      desk.announce(desk.words().told.undone);
    },
  };
}
