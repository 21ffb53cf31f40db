import type { Text } from './types.ts';

/** Numbers of a style; the opponent room says what they mean (`opponent/temperament.ts`). Left out: the usual ones. */
export interface StyleNumbers {
  readonly concession?: number;
  readonly floor?: number;
  readonly matching?: number;
  readonly dignity?: number;
  /** By kind of move. */
  readonly inclination?: Readonly<Record<string, number>>;
}

/** How a principal is known to bargain; everybody may read its name. */
export interface Style {
  readonly name: Text;
  readonly numbers: StyleNumbers;
}

/** Styles that a scenario may name. Sources: Cohen 1997 for the contrast of styles, Pruitt 1981 for the behaviour. */
export const STYLES = {
  /** Deal by deal: opens high, likes pressure that can be sold, gives way late. */
  transactional: {
    name: { en: 'transactional', es: 'transaccional' },
    numbers: {
      concession: 3.5,
      floor: 0.2,
      matching: 0.4,
      dignity: 0.95,
      inclination: { threaten: 0.3, escalate: 0.3, gesture: -0.3, call: 0.2 },
    },
  },
  /** Does not answer in kind: waits for a reply before the next step, and does not sign what would shame it. */
  coolHead: {
    name: { en: 'cool head', es: 'cabeza fría' },
    numbers: {
      concession: 3,
      floor: 0.2,
      matching: 0.4,
      dignity: 0.6,
      inclination: { threaten: -1, escalate: -1, carryOut: -1, gesture: 0.3 },
    },
  },
  /** By the book: channels, figures and texts rather than gestures, even steps. */
  institutional: {
    name: { en: 'institutional', es: 'institucional' },
    numbers: {
      concession: 2,
      floor: 0.15,
      inclination: { soundOut: 0.3, publish: 0.3, rally: -0.5, denounce: -0.5, threaten: -0.5 },
    },
  },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof STYLES;
export const STYLE_NAMES = Object.keys(STYLES) as StyleName[];
