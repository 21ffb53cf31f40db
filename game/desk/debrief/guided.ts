import type { Course } from '../../analysis/debrief/course.ts';
import { guideStep } from '../../present/guide.ts';
import { viewOf } from '../../rules/index.ts';
import type { Guide } from '../../scenario/types.ts';

/** Plies at which the reader did what the guide asked for next, so that it was hardly the reader's own choice. */
export function pliesAskedFor(guide: Guide, { scenario, states, moves }: Course): ReadonlySet<number> {
  const asked = new Set<number>();
  let from = 0;
  for (const [ply, { by, kind }] of moves.entries()) {
    if (by !== guide.seat) continue;
    const view = viewOf(scenario, states[ply]!, by);
    let index = guideStep(guide, view, from);
    // Steps that ask for nothing have been read.
    while (index !== null && guide.steps[index]!.do === null) index = guideStep(guide, view, index + 1);
    if (index === null) continue;
    from = index;
    if (guide.steps[index]!.do === kind) asked.add(ply);
  }
  return asked;
}
