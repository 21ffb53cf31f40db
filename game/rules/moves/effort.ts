import { reachCheckpoint } from '../implementation.ts';
import { defineMove } from './define.ts';

/** What the responsible side does until the next checkpoint (rules 10). Theory: Chayes & Chayes 1993. */
export const effort = defineMove({
  kind: 'effort',
  venue: 'implementation',
  family: 'deed',
  form: { effort: 'effort' },
  refusal: () => null,
  apply: (act, move) => reachCheckpoint(act, move.by, move.effort),
  *candidates(_view, by) {
    for (const effort of ['slack', 'promised', 'surge'] as const) yield { kind: 'effort', by, effort };
  },
});
