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
import type { Move, Refusal, View } from '../../rules/index.ts';
import type { Draft, Seat } from '../../scenario/types.ts';
import type { Desk } from '../context.ts';
import type { SaidObjection } from '../ports.ts';
import type { Session } from '../session.ts';
import type { Ballot } from './ballot.ts';
import { isBinding } from './binding.ts';
import { type Card, cardsOf } from './cards.ts';
import type { Delegation } from './counsel.ts';
import { callDelegation } from './delegation.ts';
import { lastOwn, ownStanding, raised, sameDraft, today } from './drafts.ts';
import { giveBackFocus } from './focus.ts';
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
  readonly cards: Accessor<readonly Card[]>;
  /** The draft in hand: what has been changed, else what is on the table, else today. */
  readonly draft: Accessor<Draft>;
  /** The draft in hand where it differs from the one on the table; the canvas shows it dashed. */
  readonly pending: Accessor<Draft | null>;
  readonly preview: Accessor<MovePreview | null>;
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
  discard(): void;
  show(move: Move | null): void;
  light(id: string | null): void;
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
  // While a vote is staged, what comes after it waits.
  const view = createMemo<View>(
    shown => (shown && ballot() ? shown : session.frame().view),
    undefined as unknown as View,
  );
  const me = createMemo(() => session.seat());
  const names = createMemo(() => namesOf(session.scenario, desk.language()));
  const mine = createMemo(() => session.mine() && ballot() === null);
  const cards = createMemo(() => cardsOf(mine() ? menuOf(view(), names()) : []));
  const [changed, setChanged] = createSignal<Draft | null>(null);
  const [shown, setShown] = createSignal<Move | null>(null);
  const [topic, setTopic] = createSignal<Topic | null>(null);
  const [question, setQuestion] = createSignal<Question | null>(null);
  const [tab, setTab] = createSignal<Tab>('table');
  const [drawer, setDrawer] = createSignal(false);
  const [lit, setLit] = createSignal<string | null>(null);
  const [issue, setIssue] = createSignal(0);
  let drawerOpener: Element | null = null;

  const draft = createMemo(() => raised(view(), changed() ?? lastOwn(view()) ?? today(view())));
  const pending = createMemo(() => {
    if (!changed()) return null;
    const standing = ownStanding(view());
    return standing && sameDraft(standing, draft()) ? null : draft();
  });
  const preview = createMemo(() => {
    const move = shown();
    return move && mine() ? movePreview(view(), move) : null;
  });

  // A draft in hand belongs to one pair of eyes.
  createEffect(
    on(
      me,
      () => {
        setChanged(null);
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
    } else if (move.kind === 'table') setChanged(null);
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
    cards,
    draft,
    pending,
    preview,
    ballot,
    topic,
    question,
    tab,
    drawer,
    lit,
    issue,
    stage: next => setBallot(next),
    change: next => setChanged(next),
    discard: () => setChanged(null),
    show: move => setShown(move),
    light: id => setLit(id),
    open: next => setTopic(next),
    ask: next => setQuestion(next),
    turnTo(next) {
      // What pointed at it may be on the view that goes away.
      setLit(null);
      setTab(next);
    },
    setDrawer(open) {
      if (open && !drawer()) drawerOpener = document.activeElement;
      setDrawer(open);
      // What had the focus in the drawer can no longer be seen.
      if (!open) giveBackFocus(drawerOpener);
    },
    pick: next => setIssue(next),
    make(move) {
      if (isBinding(move)) setQuestion({ about: 'move', move });
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
