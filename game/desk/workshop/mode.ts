import type { Hall } from '../hall.ts';

/** The two ways to look at a scenario in the making. */
export type Mode = 'code' | 'form';

const ROOMY = '(min-width: 900px)';

/** The way that was chosen last; code needs room. */
export const modeOf = (hall: Hall): Mode =>
  hall.settings().workshop ?? (window.matchMedia(ROOMY).matches ? 'code' : 'form');
