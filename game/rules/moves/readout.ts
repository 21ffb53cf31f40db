import { giveReadout } from '../readouts.ts';
import { defineMove } from './define.ts';

/** The own account of what has just been agreed, sealed until all are there (readouts). */
export const readout = defineMove({
  kind: 'readout',
  venue: 'readout',
  family: 'face',
  form: { tone: 'tone' },
  refusal: () => null,
  apply: (act, { by, tone }) => giveReadout(act, by, tone),
  *candidates(_view, by) {
    for (const tone of ['plain', 'generous', 'boastful'] as const) yield { kind: 'readout', by, tone };
  },
});
