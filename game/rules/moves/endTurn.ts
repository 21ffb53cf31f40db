import { passTurn } from '../course.ts';
import { defineMove } from './define.ts';

/** Ending one's turn; moves not used are lost. */
export const endTurn = defineMove({
  kind: 'endTurn',
  venue: 'turn',
  family: 'turn',
  form: {},
  refusal: () => null,
  apply(act, { by }) {
    act.tell('endTurn', by, 'all', {});
    passTurn(act);
  },
  *candidates(_view, by) {
    yield { kind: 'endTurn', by };
  },
});
