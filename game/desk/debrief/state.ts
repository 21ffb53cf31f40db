import { type Accessor, createContext, createMemo, createSignal, useContext } from 'solid-js';
import { type Comparison, comparisonOf } from '../../analysis/debrief/compare.ts';
import { type Course, endOf } from '../../analysis/debrief/course.ts';
import { type Plane, planeOf } from '../../analysis/debrief/plane.ts';
import { type ReceiptSource, receiptsOfCourse } from '../../analysis/debrief/receipts.ts';
import { type Timeline, timelineOf } from '../../analysis/debrief/timeline.ts';
import { type Hindsight, hindsight } from '../../analysis/hindsight.ts';
import { type Names, namesOf } from '../../present/index.ts';
import type { Move, Negotiation } from '../../rules/index.ts';
import type { Scenario, Seat } from '../../scenario/types.ts';
import { type DebriefPageWording, debriefPageWordingOf } from '../../wording/debriefPage.ts';
import type { Desk } from '../context.ts';
import { guideOf } from '../guideOf.ts';
import type { Route } from '../routes.ts';
import type { Shared } from '../sharing.ts';
import type { Analyst } from './analyst.ts';
import { type Contents, createContents } from './contents.ts';
import { pliesAskedFor } from './guided.ts';

/** What leads out of the page; doors that are not there are not shown. */
export interface Doors {
  /** Where the reader came from, if not from the first page. */
  readonly from?:
    | {
        readonly name: () => string;
        readonly route: Route;
        /** Which game of many there it is. */
        readonly which?: () => string;
      }
    | undefined;
  readonly onAgain?: ((seat: Seat) => void) | undefined;
  /** What such another game is to be called, and a note on it, where the game was played for an assignment. */
  readonly free?: { readonly again: () => string; readonly note: () => string } | undefined;
  readonly onExport?: (() => void) | undefined;
  readonly onShare?: (() => Promise<Shared>) | undefined;
  /** A new game that has come as far as `moves`. */
  readonly onBranch?: ((moves: readonly Move[]) => void) | undefined;
  /** The first of the ways on: a real game after a guided one, or back to the assignment. */
  readonly next?: { readonly name: () => string; readonly go: () => void } | undefined;
}

export interface DebriefInput extends Doors {
  readonly course: Course;
  /** Who played each seat: "person" or the name of a machine. */
  readonly players: readonly string[];
  /** Seats of people at this screen. */
  readonly people: readonly Seat[];
  readonly analyst: Analyst;
  /** Name of files without their ending. */
  readonly file: string;
}

/** What the parts of the debrief share. */
export interface DebriefState {
  readonly input: DebriefInput;
  readonly desk: Desk;
  readonly course: Course;
  readonly scenario: Scenario;
  readonly last: Negotiation;
  readonly timeline: Timeline;
  readonly comparison: Comparison;
  readonly hindsight: Hindsight;
  readonly receipts: ReceiptSource;
  /** Plies at which the guide of a first game asked for the move that was made. */
  readonly askedFor: ReadonlySet<number>;
  readonly words: Accessor<DebriefPageWording>;
  readonly names: Accessor<Names>;
  /** The day of a round, or its days; they stay on one line. */
  date(round: number): string;
  /** A round with its date: several rounds may lie on one day. */
  when(round: number): string;
  /** Day and year on which it really ended. */
  readonly historyDate: Accessor<string>;
  /** From whose side the page is read. */
  readonly me: Accessor<Seat>;
  setMe(seat: Seat): void;
  readonly others: Accessor<readonly Seat[]>;
  /** With three or four sides the two that the plane shows. */
  readonly plane: Accessor<Plane>;
  setAxes(axes: readonly [Seat, Seat]): void;
  /** The state that the strips point at: 0 is before the first move. */
  readonly moment: Accessor<number>;
  point(moment: number): void;
  /** A ply that is offered as a branch; null for none. */
  readonly branchAt: Accessor<number | null>;
  offer(ply: number | null): void;
  readonly contents: Contents;
}

const DebriefContext = createContext<DebriefState>();
export const DebriefProvider = DebriefContext.Provider;

export function useDebrief(): DebriefState {
  const state = useContext(DebriefContext);
  if (!state) throw new Error('no debrief around this component');
  return state;
}

/** Makes the state of the page. Needs a Solid root. */
export function createDebrief(input: DebriefInput, desk: Desk): DebriefState {
  const { course } = input;
  const { scenario } = course;
  const seats = scenario.agenda.principals.length;
  const last = endOf(course);
  const guide = guideOf({ scenario, seed: last.secrets.seed, people: input.people });
  const [me, setMe] = createSignal<Seat>(input.people[0] ?? 0);
  const [axes, setAxes] = createSignal<readonly [Seat, Seat]>(firstAxes(seats, me()));
  const [moment, point] = createSignal(course.states.length - 1);
  const [branchAt, offer] = createSignal<number | null>(null);
  const date = (round: number) =>
    namesOf(scenario, desk.language()).date(round).replaceAll(' ', '\u00a0').replaceAll('–', '\u2060–\u2060');
  return {
    input,
    desk,
    course,
    scenario,
    last,
    timeline: timelineOf(course),
    comparison: comparisonOf(course),
    hindsight: hindsight(course),
    receipts: receiptsOfCourse(course),
    askedFor: guide ? pliesAskedFor(guide, course) : new Set(),
    words: createMemo(() => debriefPageWordingOf(desk.language())),
    names: createMemo(() => namesOf(scenario, desk.language())),
    date,
    when: round => debriefPageWordingOf(desk.language()).when(Math.max(1, round), date(Math.max(1, round))),
    historyDate() {
      const { rounds, aftermath } = scenario.agenda;
      const round = rounds[(scenario.history?.expected.round ?? 1) - 1] ?? aftermath;
      return desk.format().longDate(round.date);
    },
    me,
    setMe,
    others: () => scenario.agenda.principals.flatMap((_, seat) => (seat === me() ? [] : [seat])),
    plane: createMemo(() => planeOf(course, axes())),
    setAxes,
    moment,
    point,
    branchAt,
    offer,
    contents: createContents(),
  };
}

/** The first two sides, or the own one and another where there are more. */
const firstAxes = (seats: number, me: Seat): readonly [Seat, Seat] =>
  seats === 2 || me === 0 ? [0, 1] : [0, me];
