import { passLastCall } from '../course.ts';
import { defineMove } from './define.ts';

/** Leaving every draft unaccepted in the last call (rules 8). */
export const decline = defineMove({
  kind: 'decline',
  venue: 'lastCall',
  family: 'turn',
  form: {},
  refusal: () => null,
  apply(act, { by }) {
    act.tell('decline', by, 'all', {});
    passLastCall(act);
  },
  *candidates(_view, by) {
    yield { kind: 'decline', by };
  },
});
