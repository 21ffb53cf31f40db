import { type Accessor, createSignal } from 'solid-js';
import {
  createSitting,
  type Seat as Player,
  type Progress,
  personSeat,
  recordOf,
  type SittingRecord,
  type SittingRefusal,
  type SittingState,
  sittingView,
} from '../flow/index.ts';
import { type GameOptions, type Move, type View, type Viewer, viewOf } from '../rules/index.ts';
import type { Scenario, Seat } from '../scenario/types.ts';
import type { OwnStep } from './play/counsel.ts';
import { ownSteps } from './play/steps.ts';
import { createTelling, type Frame } from './telling.ts';

export interface SessionInput {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly options: GameOptions;
  /** Who plays each principal: "person" for people at this screen, a player for everybody else. */
  readonly seats: readonly ('person' | Player)[];
  /** Where to begin, from `resume`. */
  readonly from?: Progress;
  readonly onSave: (record: SittingRecord) => void;
}

/** One game on this screen. Everything that the desk shows of it comes from here. */
export interface Session {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly options: GameOptions;
  /** Principals played by people at this screen. */
  readonly people: readonly Seat[];
  /** The seat whose eyes the screen has. */
  readonly seat: Accessor<Seat>;
  /** What is shown: acts of others come one by one, so it may lag behind the game until they have been told. */
  readonly frame: Accessor<Frame>;
  /** Whether the person at the screen may move now, all acts having been told. */
  readonly mine: Accessor<boolean>;
  readonly state: Accessor<SittingState>;
  readonly mayUndo: Accessor<boolean>;
  readonly undos: Accessor<number>;
  readonly refusal: Accessor<SittingRefusal | null>;
  /** With two people at one screen: the seat that must take the device before anything is shown, or null. */
  readonly curtain: Accessor<Seat | null>;
  /** Acts not yet told. */
  readonly waiting: Accessor<number>;
  liftCurtain(): void;
  submit(move: Move): void;
  undo(): void;
  /** Tells all acts at once. */
  skip(): void;
  setSpeed(speed: number): void;
  /** While something is read over the table nothing is told on behind it, and the device is not handed on. */
  hold(held: boolean): void;
  record(): SittingRecord;
  /** What the screen's seat did in its turns that are over, and saw of what came of it. */
  ownSteps(): readonly OwnStep[];
  /** The whole state, once the game is over; null before. */
  reveal(): Progress | null;
  stop(): void;
}

export function createSession(input: SessionInput): Session {
  const { scenario, seats } = input;
  const people = seats.flatMap((seat, index) => (seat === 'person' ? [index] : []));
  const sitting = createSitting({
    scenario,
    seed: input.seed,
    options: input.options,
    seats: seats.map(seat => (seat === 'person' ? personSeat() : seat)),
    ...(input.from && { from: input.from }),
    onSave: input.onSave,
  });

  const toMove = () => sitting.getSnapshot().context.progress.negotiation.toMove;
  const firstSeat = () => {
    const next = toMove();
    return next !== null && people.includes(next) ? next : people[0]!;
  };
  const frameOf = (who: Viewer, before: View | null): Frame => {
    const { scenario: shown, progress } = sitting.getSnapshot().context;
    const view = viewOf(shown, progress.negotiation, who);
    return { view, news: view.log.slice(before?.me === who ? before.log.length : view.log.length) };
  };

  const [seat, setSeat] = createSignal<Seat>(firstSeat());
  const [frame, setFrame] = createSignal<Frame>(frameOf(seat(), null));
  const [state, setState] = createSignal<SittingState>('opening');
  const [curtain, setCurtain] = createSignal<Seat | null>(people.length > 1 ? seat() : null);
  const [mayUndo, setMayUndo] = createSignal(false);
  const [undos, setUndos] = createSignal(0);
  const [refusal, setRefusal] = createSignal<SittingRefusal | null>(null);
  let shownPly = frame().view.negotiation.ply;
  let shownUndos = 0;

  const telling = createTelling(setFrame, handOver);
  const { waiting } = telling;

  /** The device goes to whoever moves next, once everything has been told. */
  function handOver(): void {
    const next = toMove();
    if (next === null || next === seat() || !people.includes(next)) return;
    setCurtain(next);
  }

  /** Own moves show at once; acts of others wait their turn. */
  function arrive(): void {
    const snapshot = sitting.getSnapshot();
    const seen = sittingView(snapshot, seat());
    const ply = seen.view.negotiation.ply;
    setState(seen.state);
    setMayUndo(seen.mayUndo);
    setUndos(seen.undos);
    setRefusal(seen.refusal);
    if (seen.undos !== shownUndos) {
      shownUndos = seen.undos;
      shownPly = ply;
      telling.clear();
      setFrame({ view: seen.view, news: [] });
      return;
    }
    if (ply === shownPly) return;
    shownPly = ply;
    const next = frameOf(seat(), (waiting().at(-1) ?? frame()).view);
    const own = snapshot.context.progress.moves.at(-1)?.by === seat();
    if (own && waiting().length === 0) {
      setFrame(next);
      if (!telling.isHeld()) handOver();
    } else telling.add(next);
  }

  sitting.subscribe(arrive);
  sitting.start();

  return {
    scenario,
    seed: input.seed,
    options: input.options,
    people,
    seat,
    frame,
    mine: () =>
      curtain() === null && waiting().length === 0 && state() === 'asking' && frame().view.asked !== null,
    state,
    mayUndo,
    undos,
    refusal,
    curtain,
    waiting: () => waiting().length,
    liftCurtain() {
      const next = curtain();
      if (next === null) return;
      setSeat(next);
      setFrame(frameOf(next, null));
      shownPly = frame().view.negotiation.ply;
      setCurtain(null);
      arrive();
    },
    submit: move => sitting.send({ type: 'MOVE', move }),
    undo: () => sitting.send({ type: 'UNDO' }),
    skip: telling.skip,
    setSpeed: telling.setSpeed,
    hold: telling.hold,
    record: () => recordOf(sitting.getSnapshot().context),
    ownSteps: () => ownSteps({ ...input, moves: sitting.getSnapshot().context.progress.moves }, seat()),
    reveal() {
      const { progress } = sitting.getSnapshot().context;
      return progress.negotiation.outcome ? progress : null;
    },
    stop() {
      telling.stop();
      sitting.stop();
    },
  };
}
