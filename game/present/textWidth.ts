/**
 * Advance widths of the two faces, so that layout is the same in Node and in every browser. Taken from the font files
 * of @fontsource-variable/archivo and newsreader 5.3.0 (tabular, lining numerals), in thousandths of the size, at the
 * ends of the axes that the table uses; between them the fonts are linear within a thousandth. Kerning is left out: it
 * only draws letters together. Weights below 600 count as 600, so a real text is never wider than its measure.
 */
import type { Face, MeasureText } from './scene.ts';

/** Characters of the tables: ASCII from the space on, then these. Accented letters are as wide as their base. */
const EXTRA = '¿¡«»ßæÆøØ–—‘’“”…·×°ºª−€½¼¾';

/** Archivo 600, width 100. */
// biome-ignore format: a table
const ARCHIVO_WIDE: readonly number[] = [
  200, 292, 444, 583, 541, 966, 729, 246, 357, 357, 407, 636, 300, 333, 300, 298, 579, 579, 579, 579, 579,
  579, 579, 579, 579, 579, 336, 336, 636, 636, 636, 613, 998, 709, 706, 721, 728, 672, 609, 794, 732, 282,
  585, 695, 570, 844, 732, 782, 670, 782, 717, 667, 619, 724, 671, 954, 686, 677, 634, 339, 298, 339, 636,
  507, 209, 556, 592, 547, 592, 561, 307, 591, 584, 252, 250, 543, 252, 861, 584, 598, 592, 592, 362, 541,
  314, 583, 529, 758, 546, 529, 509, 394, 245, 394, 636, 613, 292, 571, 571, 625, 1000, 1000, 598, 782,
  500, 1000, 280, 280, 482, 482, 965, 333, 636, 400, 391, 397, 636, 580, 855, 855, 855,
];

/** Archivo 600, width 80. */
// biome-ignore format: a table
const ARCHIVO_NARROW: readonly number[] = [
  161, 269, 382, 517, 440, 804, 606, 213, 346, 346, 387, 557, 247, 284, 247, 280, 494, 494, 494, 494, 494,
  494, 494, 494, 494, 494, 275, 275, 557, 557, 557, 497, 825, 580, 579, 602, 606, 550, 492, 649, 607, 249,
  484, 588, 474, 739, 608, 649, 558, 649, 594, 545, 523, 599, 556, 806, 573, 572, 537, 324, 280, 324, 557,
  417, 178, 477, 492, 460, 492, 475, 270, 478, 485, 221, 218, 461, 220, 724, 486, 494, 492, 492, 302, 440,
  270, 485, 430, 644, 457, 429, 425, 365, 216, 365, 557, 497, 269, 490, 490, 524, 1000, 1000, 494, 649,
  400, 800, 233, 233, 398, 398, 773, 268, 557, 400, 327, 338, 557, 494, 742, 742, 742,
];

/** Newsreader 600, optical size 11. */
// biome-ignore format: a table
const NEWSREADER_SMALL: readonly number[] = [
  237, 316, 434, 657, 657, 886, 800, 238, 334, 334, 454, 541, 278, 397, 275, 439, 657, 657, 657, 657, 657,
  657, 657, 657, 657, 657, 298, 304, 541, 541, 541, 575, 928, 823, 744, 755, 830, 732, 680, 818, 894, 418,
  549, 832, 690, 1098, 846, 829, 708, 829, 769, 646, 758, 834, 802, 1116, 830, 780, 700, 373, 439, 373,
  541, 412, 500, 563, 630, 520, 644, 542, 435, 574, 656, 344, 315, 651, 330, 964, 670, 599, 648, 628, 484,
  490, 438, 641, 624, 863, 605, 618, 522, 366, 281, 366, 541, 572, 302, 603, 619, 746, 1000, 1000, 616,
  845, 528, 693, 277, 276, 498, 498, 768, 288, 541, 383, 501, 493, 541, 657, 856, 842, 838,
];

/** Newsreader 600, optical size 16.5. */
// biome-ignore format: a table
const NEWSREADER_LARGE: readonly number[] = [
  217, 281, 387, 606, 606, 833, 736, 208, 293, 293, 430, 509, 250, 358, 244, 402, 606, 606, 606, 606, 606,
  606, 606, 606, 606, 606, 266, 275, 509, 509, 509, 474, 892, 749, 684, 712, 780, 664, 614, 766, 829, 366,
  468, 767, 632, 1016, 774, 786, 645, 786, 693, 580, 694, 778, 722, 1020, 751, 717, 649, 324, 402, 324,
  509, 410, 500, 483, 562, 455, 572, 476, 372, 514, 582, 300, 273, 572, 288, 858, 592, 536, 578, 561, 425,
  404, 375, 564, 543, 774, 526, 547, 454, 318, 242, 318, 509, 474, 264, 520, 540, 660, 1000, 1000, 552,
  798, 507, 672, 247, 248, 450, 450, 698, 257, 509, 378, 465, 456, 509, 606, 810, 786, 785,
];

const FIRST = 32;
const ASCII = 95;
/** Triangles and arrows come from another font; nothing is wider than its size. */
const UNKNOWN = 1000;

const PLACES: ReadonlyMap<string, number> = new Map(
  [...EXTRA].map((letter, index) => [letter, ASCII + index]),
);

/** Place of a character in the tables; undefined where it is in none. A letter with an accent is its base. */
function placeOf(letter: string): number | undefined {
  const code = letter.charCodeAt(0);
  if (code >= FIRST && code < FIRST + ASCII) return code - FIRST;
  const place = PLACES.get(letter);
  if (place !== undefined) return place;
  const base = letter === '\u00a0' ? ' ' : letter.normalize('NFD').charAt(0);
  return base === letter ? undefined : placeOf(base);
}

/** Share of the second table, and both tables. */
function tablesOf(face: Face, size: number, widthAxis: number) {
  if (face === 'sans') return { first: ARCHIVO_WIDE, second: ARCHIVO_NARROW, share: (100 - widthAxis) / 20 };
  const share = (Math.min(16.5, Math.max(11, size)) - 11) / 5.5;
  return { first: NEWSREADER_SMALL, second: NEWSREADER_LARGE, share };
}

/** Archivo grows with its weight above 600. */
const weightFactor = (face: Face, weight: number): number =>
  face === 'serif' || weight <= 600 ? 1 : weight <= 700 ? 1.036 : 1.09;

/** The built-in measure: width of one line of text in pixels. */
export const measureText: MeasureText = (text, face, size, widthAxis, weight = 500) => {
  const { first, second, share } = tablesOf(face, size, widthAxis);
  let sum = 0;
  for (const letter of text.normalize('NFC')) {
    const place = placeOf(letter);
    sum += place === undefined ? UNKNOWN : first[place]! + (second[place]! - first[place]!) * share;
  }
  return (sum * size * weightFactor(face, weight)) / 1000;
};
