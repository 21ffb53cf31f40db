/**
 * What the canvas of the table shows, as plain data: every box, line and text in its final place, in CSS pixels of
 * the canvas, in the current language. `sceneOf` (sceneOf.ts) computes it; the table room draws it and tweens from
 * one scene to the next. Nothing in it is an instruction how to draw: it says what stands where and in which state.
 *
 * Ids are stable from scene to scene, so that the same thing in two scenes can be tweened:
 * `seat:us` · `seat:us/face` (meter) · `issue:guard` · `issue:guard/token:us` · `issue:guard/pending:us` ·
 * `line:no-foreign-forces` (the line) and `line:…@guard` (its mark on one rail) · `measure:tariff` ·
 * `cover:…` · `channel:us-mexico` · `telephone` · `lectern:us` · `benchmark` · `calendar` · `trust:us-mexico` ·
 * `front:us`. A caption's id is the id of its thing, a slash and its part.
 */
import type { Phase } from '../rules/charts/index.ts';
import type { Draft, MeterName, Seat } from '../scenario/types.ts';
import type { Language } from '../wording/format.ts';
import type {
  SceneBenchmark,
  SceneCalendar,
  SceneDoor,
  SceneLectern,
  SceneRope,
  SceneSeat,
  SceneSlip,
  SceneTelephone,
  SceneWeight,
  WeightState,
} from './sceneThings.ts';

export type * from './sceneThings.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch of a rail. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Which of the four drawings a principal wears: by its place in the scenario, not by where it sits. */
export type Hue = 'a' | 'b' | 'c' | 'd';

/** Newsreader is the serif, Archivo the sans. */
export type Face = 'serif' | 'sans';

/** Colours of text, by their paths in the design's tokens. */
export type TextColor =
  | 'ivory.100'
  | 'ivory.200'
  | 'ivory.300'
  | 'mist.300'
  | 'mist.400'
  | 'ink.900'
  | 'ink.700'
  | 'ink.600'
  | 'side.a.night'
  | 'side.b.night'
  | 'side.c.night'
  | 'side.d.night'
  | 'line.label'
  | 'light.accord';

export type Halo = 'leather' | 'wall' | 'floor' | null;

/** Width in pixels of a text of weight 500 or less; widthAxis is Archivo's, in per cent (100 is normal). */
export type MeasureText = (
  text: string,
  face: Face,
  size: number,
  widthAxis: number,
  weight?: number,
) => number;

/** One line of text on the canvas, in its final place. */
export interface Caption {
  readonly id: string;
  /** Id of the thing that it belongs to and moves with. */
  readonly thing: string;
  readonly text: string;
  /** The text before it was cut or shortened; the same as `text` in most cases. */
  readonly full: string;
  /** The line box: the measured width of the text, from the top of its capitals to the foot of its descenders. */
  readonly box: Box;
  readonly baseline: number;
  /** Which edge of the box the text is anchored at. */
  readonly align: 'start' | 'middle' | 'end';
  readonly face: Face;
  readonly size: number;
  readonly weight: number;
  /** Archivo's width axis in per cent: 100, 96, 92, 88, 84 or 80. Always 100 for the serif. */
  readonly width: number;
  readonly color: TextColor;
  /** Ground that the dark halo blends into, or none on paper and wood. */
  readonly halo: Halo;
}

/** A place that the pointer can meet, in the order of the twins in the desk. Later ones lie on top. */
export interface Target {
  readonly id: string;
  readonly box: Box;
}

export interface SceneNotch {
  readonly position: number;
  readonly x: number;
  /** The diamond is today's state. */
  readonly shape: 'round' | 'diamond';
  /** The better notch for both ends, until agreed. */
  readonly double: boolean;
  /** Paid in advance: nobody can go back behind it. */
  readonly paid: boolean;
}

export type Half = 'above' | 'below';

/** What tabled and dashed tokens have in common. */
interface AnyToken {
  readonly id: string;
  readonly seat: Seat;
  readonly hue: Hue;
  readonly letters: string;
  readonly position: number;
  readonly half: Half;
  /** The flag without its tip. */
  readonly box: Box;
  /** Where its tip meets the rail: its notch. */
  readonly tip: Point;
}

export interface SceneToken extends AnyToken {
  /** Agreed: all stand on this notch. Rejected at home: tipped over. */
  readonly state: 'tabled' | 'agreed' | 'ratified' | 'rejected';
  /** Seats that have accepted the draft that this token belongs to. */
  readonly acceptedBy: readonly Seat[];
}

/** A token that is not tabled: the player's change, or where a previewed move would put one. */
export interface SceneDashedToken extends AnyToken {
  /** From the old place; null when there is none or no room for an arrow. */
  readonly arrow: { readonly from: Point; readonly to: Point } | null;
}

export interface SceneStroke {
  readonly from: Point;
  readonly to: Point;
}

/** A red line where it cuts one rail. */
export interface SceneLine {
  /** `line:…@issue` */
  readonly id: string;
  /** `line:…` */
  readonly thing: string;
  readonly line: number;
  readonly owner: Seat;
  readonly hue: Hue;
  readonly half: Half;
  /** `onlyYou`: not declared, and the viewer's own. */
  readonly state: 'onlyYou' | 'declared' | 'tested' | 'held' | 'reinterpreted' | 'crossed';
  /** Has been tested, whatever came later. */
  readonly tested: boolean;
  readonly strokes: readonly SceneStroke[];
  /** Stretches of the rail that it forbids. */
  readonly forbidden: readonly Stretch[];
  /** Null when it is not declared. Letters are empty when the seal is too small for them. */
  readonly seal: { readonly at: Point; readonly radius: number; readonly letters: string } | null;
  /** Where the line stands after reinterpretation: past the notch that was signed. */
  readonly redrawn: SceneStroke | null;
  readonly slips: readonly SceneSlip[];
}

export interface SceneRail {
  readonly id: string;
  readonly issue: number;
  readonly y: number;
  /** Ends of the inlaid line. */
  readonly from: number;
  readonly to: number;
  /** Height of the strip that belongs to this rail, from `top`. */
  readonly top: number;
  readonly height: number;
  /** The seats that it runs between. */
  readonly ends: { readonly left: Seat; readonly right: Seat };
  /** In display order, left to right. */
  readonly notches: readonly SceneNotch[];
  readonly tokens: readonly SceneToken[];
  readonly pending: SceneDashedToken | null;
  /** What is still open, between the outermost tokens; null when agreed or fewer than two are tabled. */
  readonly gap: Stretch | null;
  /** Notches between the outermost tokens; null while not all have tabled. */
  readonly apart: number | null;
  /** `agreed`: all tokens on one notch: the rail lights up. `ratified`: sealed in brass. */
  readonly state: 'open' | 'agreed' | 'ratified';
  /** Where the light starts: a bead with a ring, which leaves the letters of the flags beside it free. */
  readonly light: (Point & { readonly radius: number }) | null;
  /** Brass seal at the end of a ratified rail. */
  readonly brass: Point | null;
  readonly lines: readonly SceneLine[];
  readonly ghosts: readonly SceneDashedToken[];
}

/** The thin thread through the tokens of one side, top to bottom. */
export interface SceneFront {
  readonly id: string;
  readonly seat: Seat;
  readonly hue: Hue;
  /** Rails lie so close that it runs through words. */
  readonly faint: boolean;
  readonly points: readonly Point[];
}

export interface Scene {
  readonly size: Size;
  readonly language: Language;
  readonly compact: boolean;
  /** The principal at the left end. */
  readonly left: Seat;
  /** Size of objects against the standard canvas of 1092 × 636. */
  readonly scale: number;
  readonly round: number;
  readonly phase: Phase;
  /** How it ended, or null. */
  readonly end: 'ratified' | 'breakdown' | null;
  /** The floor starts here; the wall is above. */
  readonly floor: number;
  /** Walnut, leather in it, and the inlaid hairline. */
  readonly frame: Box;
  readonly leather: Box;
  /** The front of the table under the frame. */
  readonly apron: Box;
  /** The strip of weights, figures and door in the compact layout, or null. */
  readonly strip: Box | null;
  readonly seats: readonly SceneSeat[];
  readonly ropes: readonly SceneRope[];
  readonly lecterns: readonly SceneLectern[];
  readonly telephone: SceneTelephone | null;
  readonly door: SceneDoor | null;
  readonly calendar: SceneCalendar | null;
  readonly weights: readonly SceneWeight[];
  readonly benchmark: SceneBenchmark | null;
  readonly rails: readonly SceneRail[];
  readonly fronts: readonly SceneFront[];
  /** All texts. Letters on tokens and seals are not among them: they are baked into the things. */
  readonly captions: readonly Caption[];
  readonly targets: readonly Target[];
}

/** What a move in focus would do, for ghosts and shadows. All parts may be empty. */
export interface MovePreview {
  /** A draft that the seat would stand on. */
  readonly draft: { readonly seat: Seat; readonly draft: Draft } | null;
  readonly meters: readonly { readonly of: Seat; readonly meter: MeterName; readonly by: number }[];
  readonly measure: {
    readonly measure: number;
    readonly state: WeightState;
    readonly level: number;
  } | null;
  /** A down payment: the pin that would be set. */
  readonly paid: { readonly issue: number; readonly position: number } | null;
}

export interface SceneInput {
  readonly size: Size;
  readonly language: Language;
  /** Widths of texts; a built-in table when left out, so that the same scene comes out everywhere. */
  readonly measure?: MeasureText;
  /** The player's unsent draft; only the player sees it. */
  readonly pending: Draft | null;
  readonly preview: MovePreview | null;
  /** The principal that sits at the left. */
  readonly left: Seat;
  /** The layout of a phone. */
  readonly compact: boolean;
  /** 1.25 in the projector view; 1 when left out. */
  readonly textScale?: number;
}
