/** The things of a scene around the rails: seats, ropes, what stands on the wall, weights, figures. See scene.ts. */
import type { ChannelStatus, MeasureStatus } from '../rules/charts/index.ts';
import type { Band } from '../rules/view.ts';
import type { Seat } from '../scenario/types.ts';
import type { Box, Hue, Point, Stretch } from './scene.ts';

/** One meter of a seat. */
export interface SceneMeter {
  readonly id: string;
  readonly name: 'support' | 'face' | 'credibility' | 'strain';
  /** Exact value, 0 to 100: for the mark. The caption holds the rounded number. */
  readonly value: number;
  /** Fading rally boost on top of Support, 0 elsewhere. */
  readonly boost: number;
  /** Change of the shown number since the last dawn; 0 for none. */
  readonly change: number;
  readonly box: Box;
  /** Where the icon stands, or the bar in the compact layout. */
  readonly mark: Box;
  /** Value after the previewed move, or null. */
  readonly preview: number | null;
}

export interface SceneSeat {
  readonly id: string;
  readonly seat: Seat;
  readonly hue: Hue;
  readonly code: string;
  /** The viewer. */
  readonly you: boolean;
  readonly toMove: boolean;
  /** At which end of the table. */
  readonly end: 'left' | 'right';
  /** Size of the drawing against the standard one (1). */
  readonly scale: number;
  /** Box of chair and bust. The bust stands on its lower edge, in the middle. */
  readonly bust: Box;
  /** The lamp over it, or null in the compact layout. Cone: width at the shade and at the foot, for face. */
  readonly lamp: {
    readonly hook: Point;
    readonly shade: Box;
    readonly cone: {
      readonly top: number;
      readonly foot: number;
      readonly topY: number;
      readonly footY: number;
    };
  } | null;
  /** Face, 0 to 100: light of the bust. Under 20 it is a silhouette. */
  readonly face: number;
  readonly silhouette: boolean;
  /** The paper plate with its band; null in the compact layout. */
  readonly plate: Box | null;
  /** Colours of the band; null for the side's own. */
  readonly ribbon: readonly [string, string, string] | null;
  readonly meters: readonly SceneMeter[];
}

/** Half of the trust of a pair: what one side trusts the other with. */
export interface RopeEnd {
  readonly seat: Seat;
  readonly hue: Hue;
  /** Null when the viewer knows only the band. */
  readonly value: number | null;
  readonly band: Band;
  /** Length of the rope in pixels; for a band its middle. */
  readonly length: number;
  /** Least and greatest length that the viewer must reckon with; both equal `length` when the value is known. */
  readonly least: number;
  readonly most: number;
}

export interface SceneRope {
  readonly id: string;
  readonly y: number;
  /** Ends of the whole stretch: a value of 100 reaches from one to the other. */
  readonly left: number;
  readonly right: number;
  readonly thickness: number;
  readonly ends: readonly [RopeEnd, RopeEnd];
  /** Stretch between the two frayed ends, or null when they meet. */
  readonly gap: Stretch | null;
  /** Stretch where the two are woven, or null. */
  readonly weave: Stretch | null;
  /** Points short of meeting (negative) or of overlap (positive). */
  readonly sum: number;
  /** Marks at every tenth under the rope; the middle one is longer. */
  readonly ticks: readonly number[];
}

export interface SceneLectern {
  readonly id: string;
  readonly seat: Seat;
  readonly hue: Hue;
  readonly code: string;
  /** Speaking: the last thing that happened was said here. */
  readonly state: 'quiet' | 'speaking';
  readonly box: Box;
  readonly scale: number;
}

export interface SceneTelephone {
  readonly id: 'telephone';
  /** Ringing: the last thing that happened was a call. */
  readonly state: 'rest' | 'ringing';
  readonly calls: number;
  readonly box: Box;
  readonly scale: number;
}

/** The side door: the back channel of the viewer's pair, or of all its pairs with three or four seats. */
export interface SceneDoor {
  readonly id: string;
  readonly state: ChannelStatus;
  /** Open by trust and not only by a call: it stands wide open. */
  readonly trusted: boolean;
  /** Rounds for which it stays boarded up; 0 when it is not. */
  readonly burnedFor: number;
  readonly box: Box;
}

export interface SceneSheet {
  /** 1 for the first round; one more than the number of rounds for the day after. */
  readonly round: number;
  readonly state: 'past' | 'current' | 'future' | 'deadline';
  readonly box: Box;
  /** Something that hangs takes effect on this day. */
  readonly effect: boolean;
}

export interface SceneCalendar {
  readonly id: 'calendar';
  readonly box: Box;
  readonly sheets: readonly SceneSheet[];
  /** Sheets that found no room; each has a caption "…" at its place. */
  readonly left: { readonly past: number; readonly future: number };
}

export type WeightState =
  | 'hidden'
  | 'withdrawn'
  | 'warned'
  | 'announced'
  | 'inForce'
  | 'suspended'
  | 'settled';

export interface SceneCoins {
  readonly box: Box;
  /** Coins in the stack, at most 12. */
  readonly coins: number;
  readonly value: number;
}

export interface SceneWeight {
  readonly id: string;
  readonly measure: number;
  readonly status: MeasureStatus;
  readonly state: WeightState;
  readonly holder: Seat;
  readonly target: Seat;
  readonly hue: Hue;
  readonly level: number;
  /** Name of the level at hand, cut to what the iron can carry: "5 %". Stands as a caption on the body too. */
  readonly label: string;
  /** The body; for withdrawn the coil, for warned the shadow on the wall. Null when hidden. */
  readonly body: Box | null;
  readonly scale: number;
  /** From the ceiling to the ring, or to the loose end when withdrawn or cut. */
  readonly rope: { readonly x: number; readonly from: number; readonly to: number } | null;
  /** Rounds until it takes effect or returns; 0 when nothing is due. */
  readonly rounds: number;
  /** One bead a round, from the top; the last one is the day itself. */
  readonly beads: readonly Point[];
  readonly beadRadius: number;
  /** The holder's own harm while in force: a smaller weight on its side. */
  readonly own: { readonly box: Box; readonly harm: number } | null;
  /** What it costs the target and its holder a round (in force) or would (before). */
  readonly harm: { readonly target: number; readonly holder: number };
  /** Stake and credit, as both ends know them; null when nothing stands, and in the compact layout. */
  readonly ledger: {
    readonly stake: SceneCoins;
    readonly credit: SceneCoins;
    /** What backing down would cost now: "backing down now would cost Face 9, Credibility 24" or "covered". */
    readonly sentence: string;
    readonly covered: boolean;
  } | null;
  /** Covers of standing drafts that save the stake or the duress. */
  readonly slips: readonly SceneSlip[];
  /** State after the previewed move, drawn as an outline, or null. */
  readonly preview: { readonly state: WeightState; readonly level: number; readonly label: string } | null;
}

/** A paper slip of a cover, pinned to a rail or a weight. */
export interface SceneSlip {
  readonly id: string;
  readonly cover: number;
  readonly name: string;
  readonly share: number;
  readonly box: Box;
}

export interface ScenePlotPoint {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly state: 'known' | 'due' | 'missed';
}

export interface SceneBenchmark {
  readonly id: 'benchmark';
  /** The card. In the compact layout a small plot without paper. */
  readonly box: Box;
  readonly legs: boolean;
  readonly plot: Box;
  /** In the order of time; the line joins the known ones, a dotted one leads to the one that is due. */
  readonly points: readonly ScenePlotPoint[];
  readonly axis: number;
  readonly target: {
    readonly state: 'proposed' | 'agreed';
    readonly value: number;
    readonly y: number;
    readonly from: number;
    readonly to: number;
  } | null;
  readonly checkpoints: readonly {
    readonly x: number;
    readonly y: number;
    readonly target: number;
    readonly state: 'ahead' | 'met' | 'extended' | 'snappedBack';
  }[];
}
