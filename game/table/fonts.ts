/**
 * The two faces of the table. A canvas cannot set a variable font's width axis to a number, and the
 * keywords of the font shorthand know 87.5 and 75 only. So each width is registered as a family of its own
 * whose `font-stretch` is that one value: the browser then sets the axis to the nearest it offers.
 * Works in Chromium, Firefox and Safari, with the files that the desk loads anyway.
 */

import archivoLatinExt from '@fontsource-variable/archivo/files/archivo-latin-ext-wdth-normal.woff2?url';
import newsreaderLatinExt from '@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2?url';
import archivoLatin from '../../assets/fonts/archivo-latin.woff2?url';
import newsreaderLatin from '../../assets/fonts/newsreader-latin.woff2?url';

import type { Face } from '../present/scene.ts';

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const latinExt =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0';

/** Widths that the canvas can set; a request takes the nearest. */
const widths = [80, 84, 88, 92, 96, 100] as const;

const nearestWidth = (width: number): number =>
  widths.reduce((best, each) => (Math.abs(each - width) < Math.abs(best - width) ? each : best));

const familyOf = (face: Face, width: number): string =>
  face === 'serif'
    ? "'Table Newsreader', 'Newsreader Variable', Newsreader, Georgia, serif"
    : `'Table Archivo ${nearestWidth(width)}', 'Archivo Variable', Archivo, 'Helvetica Neue', Arial, sans-serif`;

/** The font shorthand for a canvas context. */
export const fontOf = (face: Face, size: number, weight: number, width: number): string =>
  `${weight} ${size}px ${familyOf(face, width)}`;

interface FontSource {
  readonly family: string;
  readonly address: string;
  readonly range: string;
  readonly stretch: string;
}

function sources(): FontSource[] {
  const list: FontSource[] = [
    { family: 'Table Newsreader', address: newsreaderLatin, range: latin, stretch: 'normal' },
    { family: 'Table Newsreader', address: newsreaderLatinExt, range: latinExt, stretch: 'normal' },
  ];
  for (const width of widths) {
    const family = `Table Archivo ${width}`;
    list.push({ family, address: archivoLatin, range: latin, stretch: `${width}%` });
    list.push({ family, address: archivoLatinExt, range: latinExt, stretch: `${width}%` });
  }
  return list;
}

let loading: Promise<void> | null = null;

/** Registers the faces once for the document and loads what both languages need. */
function load(): Promise<void> {
  loading ??= (async () => {
    const faces = sources().map(({ family, address, range, stretch }) => {
      const face = new FontFace(family, `url(${address}) format('woff2')`, {
        weight: family.startsWith('Table Archivo') ? '400 900' : '400 800',
        stretch,
        unicodeRange: range,
        featureSettings: '"tnum" 1, "lnum" 1',
      });
      document.fonts.add(face);
      return range === latin ? face.load() : null;
    });
    await Promise.allSettled(faces);
  })();
  return loading;
}

/**
 * Waits for the faces, but not longer than `patience`; when they come later, `late` is called once
 * so that texts drawn with a fallback can be drawn again.
 */
export async function fontsReady(patience: number, late: () => void): Promise<void> {
  let waited = false;
  const loaded = load().then(() => {
    if (waited) late();
  });
  await Promise.race([
    loaded,
    new Promise<void>(resolve =>
      setTimeout(() => {
        waited = true;
        resolve();
      }, patience),
    ),
  ]);
}
