/** What every part of the layout is written with: the view, the words, sizes, and a pen that fits and keeps captions. */
import type { SeenNegotiation, View } from '../rules/view.ts';
import type { Agenda, Seat, Text } from '../scenario/types.ts';
import { type Format, formatOf } from '../wording/format.ts';
import { textOf, type Wording, wordingOf } from '../wording/index.ts';
import { sceneEn } from '../wording/scene.en.ts';
import { sceneEs } from '../wording/scene.es.ts';
import type { SceneWording } from '../wording/sceneTexts.ts';
import type { Box, Caption, Face, Halo, Hue, MeasureText, SceneInput, Target, TextColor } from './scene.ts';
import { measureText } from './textWidth.ts';

const WORDS: Readonly<Record<'en' | 'es', SceneWording>> = { en: sceneEn, es: sceneEs };

/** Archivo's width axis, in the order in which a caption tries it. */
export const AXES: readonly number[] = [100, 96, 92, 88, 84, 80];
/** Nothing on the canvas is smaller. */
const SMALLEST = 11;
/** Letters that a cut text keeps at least. */
const KEPT = 4;

const HUES: readonly Hue[] = ['a', 'b', 'c', 'd'];

export const hueOf = (seat: Seat): Hue => HUES[seat]!;
export const sideColor = (seat: Seat): TextColor => `side.${hueOf(seat)}.night`;

export const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** Coordinates to a hundredth of a pixel: scenes stay readable and small as JSON. */
export const round2 = (value: number): number => Math.round(value * 100) / 100;

export const boxOf = (x: number, y: number, width: number, height: number): Box => ({
  x: round2(x),
  y: round2(y),
  width: round2(width),
  height: round2(height),
});

export interface Style {
  readonly face: Face;
  readonly size: number;
  readonly weight: number;
  readonly color: TextColor;
  readonly halo: Halo;
  /** Least size that the text may shrink to, before it is cut; the size itself when left out. */
  readonly least?: number;
}

/** A text that fits: which of its variants, how narrow, how wide it came out. */
export interface Fitted {
  readonly text: string;
  readonly full: string;
  readonly axis: number;
  readonly size: number;
  readonly width: number;
}

const ASCENT: Readonly<Record<Face, number>> = { sans: 0.8, serif: 0.76 };
const DESCENT: Readonly<Record<Face, number>> = { sans: 0.22, serif: 0.25 };

/** Distance of the baseline from the middle of the capitals. */
export const dropOf = (size: number): number => size * 0.35;

/** Top and bottom of a line of text on a baseline. */
export const lineSpan = (face: Face, size: number, baseline: number) => ({
  top: baseline - ASCENT[face] * size,
  bottom: baseline + DESCENT[face] * size,
});

export class Pen {
  readonly agenda: Agenda;
  readonly n: SeenNegotiation;
  readonly words: SceneWording;
  readonly wording: Wording;
  readonly format: Format;
  readonly captions: Caption[] = [];
  readonly targets: Target[] = [];
  /** Seats in display order: the left one first. */
  readonly order: readonly Seat[];
  readonly measure: MeasureText;
  private readonly factor: number;

  constructor(
    readonly view: View,
    readonly input: SceneInput,
    scale: number,
  ) {
    this.agenda = view.agenda;
    this.n = view.negotiation;
    this.words = WORDS[input.language];
    this.wording = wordingOf(input.language);
    this.format = formatOf(input.language);
    this.measure = input.measure ?? measureText;
    this.factor = clamp(scale, 0.88, 1.25) * (input.textScale ?? 1);
    const seats = view.agenda.principals.length;
    this.order = view.agenda.principals.map((_, index) => (input.left + index) % seats);
  }

  text(of: Text): string {
    return textOf(of, this.input.language);
  }

  code(seat: Seat): string {
    return this.agenda.principals[seat]!.code;
  }

  /** Least size of a text. */
  get smallest(): number {
    return SMALLEST * (this.input.textScale ?? 1);
  }

  /** A size of the standard canvas, on this one. */
  size(standard: number): number {
    return Math.max(this.smallest, round2(standard * this.factor));
  }

  sans(size: number, color: TextColor, halo: Halo, weight = 400): Style {
    return { face: 'sans', size: this.size(size), weight, color, halo };
  }

  serif(size: number, color: TextColor, halo: Halo, weight = 500): Style {
    return { face: 'serif', size: this.size(size), weight, color, halo };
  }

  widthOf(text: string, style: Style, axis = 100, size = style.size): number {
    return this.measure(text, style.face, size, axis, style.weight);
  }

  /** The best form of a text within a width: the first variant as it is, narrower, the next ones, smaller, cut. */
  fit(variants: readonly string[], within: number, style: Style, mayCut = true): Fitted | null {
    const axes = style.face === 'sans' ? AXES : [100];
    const full = variants[0]!;
    const sizes =
      style.least === undefined ? [style.size] : [style.size, (style.size + style.least) / 2, style.least];
    for (const size of sizes)
      for (const text of variants)
        for (const axis of axes) {
          const width = this.widthOf(text, style, axis, size);
          if (width <= within) return { text, full, axis, size, width };
        }
    return mayCut ? this.cut(variants.at(-1)!, full, within, style) : null;
  }

  /** Cuts a text with an ellipsis; null when fewer than four letters would be left. */
  cut(text: string, full: string, within: number, style: Style): Fitted | null {
    const axis = style.face === 'sans' ? 80 : 100;
    const size = style.least ?? style.size;
    for (let kept = text.length - 1; kept >= KEPT; kept--) {
      const shorter = `${text.slice(0, kept).replace(/[\s,.;:·(]+$/, '')}…`;
      if (shorter.length <= KEPT) return null;
      const width = this.widthOf(shorter, style, axis, size);
      if (width <= within) return { text: shorter, full, axis, size, width };
    }
    return null;
  }

  /** Sets a fitted text. `x` is the anchor that `align` names. */
  set(
    fitted: Fitted,
    style: Style,
    place: {
      readonly thing: string;
      readonly part: string;
      readonly x: number;
      readonly baseline: number;
      readonly align: Caption['align'];
    },
  ): Caption {
    const { text, full, axis, size, width } = fitted;
    const { top, bottom } = lineSpan(style.face, size, place.baseline);
    const left =
      place.align === 'start' ? place.x : place.align === 'end' ? place.x - width : place.x - width / 2;
    const caption: Caption = {
      id: `${place.thing}/${place.part}`,
      thing: place.thing,
      text,
      full,
      box: boxOf(left, top, width, bottom - top),
      baseline: round2(place.baseline),
      align: place.align,
      face: style.face,
      size: round2(size),
      weight: style.weight,
      width: axis,
      color: style.color,
      halo: style.halo,
    };
    this.captions.push(caption);
    return caption;
  }

  /** Fits a text into a width and sets it; null when not even four letters of it fit, or it is empty. */
  write(
    variants: string | readonly string[],
    within: number,
    style: Style,
    place: Parameters<Pen['set']>[2] & { readonly mayCut?: boolean },
  ): Caption | null {
    const list = typeof variants === 'string' ? [variants] : variants;
    if (list.length === 0 || list[0] === '') return null;
    const fitted = this.fit(list, within, style, place.mayCut ?? true);
    return fitted && this.set(fitted, style, place);
  }

  target(id: string, box: Box): void {
    this.targets.push({ id, box });
  }
}

/** As many words as fit into the first line; the rest into the second. */
export function splitLine(text: string, fits: (line: string) => boolean): readonly [string, string] {
  const words = text.split(' ');
  let count = 1;
  while (count < words.length && fits(words.slice(0, count + 1).join(' '))) count++;
  return [words.slice(0, count).join(' '), words.slice(count).join(' ')];
}
