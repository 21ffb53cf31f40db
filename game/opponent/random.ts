import { isForm, type Move, type MoveForm, options, type View } from '../rules/index.ts';
import { type Draw, drawFor } from './draw.ts';
import type { Policy } from './index.ts';

/** Any legal move with equal chance, forms filled at random: the least sensible player that keeps the law. */
export const randomPolicy: Policy = (view: View, seed: number): Move => {
  const draw = drawFor(seed, view.negotiation.ply);
  const choices = [...options(view)];
  if (choices.length === 0) throw new RangeError('asked for a move when it is not this seat’s turn');
  const choice = choices[draw(choices.length)]!;
  return isForm(choice) ? fillForm(choice, draw) : choice;
};

/** A legal move of a form, with every legal filling possible. */
export function fillForm(form: MoveForm, draw: Draw): Move {
  if (form.kind === 'suspend') {
    const { from, to } = form.form;
    return { kind: 'suspend', by: form.by, measure: form.measure, until: from + draw(to - from + 1) };
  }
  const { least, most, covers, maxCovers, quiet } = form.form;
  return {
    kind: 'table',
    by: form.by,
    draft: {
      positions: least.map((from, issue) => from + draw(most[issue]! - from + 1)),
      covers: someOf(covers, draw(Math.min(covers, maxCovers) + 1), draw),
    },
    quiet: quiet && draw(2) === 1,
  };
}

/** A random choice of `count` numbers below `below`, ascending; every choice has the same chance. */
function someOf(below: number, count: number, draw: Draw): number[] {
  const chosen: number[] = [];
  // Selection sampling (Knuth, The Art of Computer Programming 2, algorithm S).
  for (let item = 0; item < below && chosen.length < count; item++)
    if (draw(below - item) < count - chosen.length) chosen.push(item);
  return chosen;
}
