/**
 * The colours of the table, by the names of the design's `tokens.json`. A test compares each with the
 * token of that path; shades that exist on the canvas only stand in `shades`.
 */
import type { Hue } from '../present/scene.ts';

export const palette = {
  'room.950': '#0A0F12',
  'room.900': '#10171B',
  'room.800': '#182227',
  'room.700': '#233038',
  'room.600': '#33434B',
  'leather.900': '#0F1D1C',
  'leather.800': '#152724',
  'leather.700': '#19302D',
  'leather.groove': '#0A1413',
  'leather.rail': '#7F8F86',
  'leather.notch': '#B9C4BD',
  'walnut.900': '#241811',
  'walnut.700': '#4A3324',
  'walnut.600': '#6A4A33',
  'walnut.500': '#8A6546',
  'ivory.50': '#FFFBF1',
  'ivory.100': '#FAF3E3',
  'ivory.200': '#F2E8D4',
  'ivory.300': '#E4D6BA',
  'ivory.400': '#C9B998',
  'ivory.kraft': '#CFC0A0',
  'ink.900': '#1A1F22',
  'ink.700': '#3C3F3D',
  'ink.600': '#57544A',
  'mist.200': '#DCE2DF',
  'mist.300': '#B7C2C0',
  'mist.400': '#94A2A0',
  'side.a.night': '#8FBCF6',
  'side.a.shade': '#2A4666',
  'side.b.night': '#FFC15A',
  'side.b.shade': '#66491C',
  'side.c.night': '#C9D3DC',
  'side.d.night': '#D7B4E8',
  'line.night': '#FF4F62',
  'line.label': '#FF9AA4',
  'line.wax': '#AE1238',
  'line.waxDark': '#6E0A22',
  'line.waxText': '#FFE9E2',
  'light.lamp': '#FFD890',
  'light.accord': '#FFF1BF',
  'iron.light': '#A8B2B5',
  'iron.mid': '#8A979B',
  'iron.dark': '#2B3235',
  'iron.rope': '#9C8A63',
  'iron.brass': '#B79A5E',
  'ribbon.ivory': '#EADFC8',
} as const;

/** A colour as Phaser's Graphics and tints want it. */
export const numberOf = (hex: string): number => Number.parseInt(hex.slice(1), 16);

/** A colour with an alpha, as a canvas painter wants it. */
export function withAlpha(hex: string, alpha: number): string {
  const value = numberOf(hex);
  return `rgba(${value >> 16},${(value >> 8) & 255},${value & 255},${alpha})`;
}

/** A mix of two colours; share 0 is the first, 1 the second. */
export function mixed(first: string, second: string, share: number): string {
  const a = numberOf(first);
  const b = numberOf(second);
  const channel = (shift: number) => {
    const from = (a >> shift) & 255;
    return Math.round(from + (((b >> shift) & 255) - from) * share);
  };
  return `#${((channel(16) << 16) | (channel(8) << 8) | channel(0)).toString(16).padStart(6, '0')}`;
}

export interface SideColors {
  /** Marks and words on night. */
  readonly night: string;
  /** Cloth of the bust before any light falls on it. */
  readonly cloth: string;
  /** Folds of the cloth, tie. */
  readonly fold: string;
  /** Core of the trust rope. */
  readonly core: string;
}

export const sides: Readonly<Record<Hue, SideColors>> = {
  a: {
    night: palette['side.a.night'],
    cloth: '#2F5079',
    fold: '#16273B',
    core: '#3D628F',
  },
  b: {
    night: palette['side.b.night'],
    cloth: '#6B4A18',
    fold: '#38270D',
    core: '#96651C',
  },
  c: {
    night: palette['side.c.night'],
    cloth: '#455059',
    fold: '#27313A',
    core: '#6E7D89',
  },
  d: {
    night: palette['side.d.night'],
    cloth: '#5E4774',
    fold: '#2F2340',
    core: '#84649B',
  },
};

/** Shades of the material that no token names. */
export const shades = {
  wallTop: '#0D1417',
  wallFoot: '#1B272C',
  floor: '#0C1215',
  skirting: '#26333A',
  leatherEdge: '#0F1E1D',
  halo: '#142523',
  grooveLight: '#46605B',
  unlit: '#4B5A5C',
  hairline: '#26343A',
  sheet: '#2B383C',
  sheetEdge: '#435257',
  sheetPast: '#3A4648',
} as const;
