import type { Agenda, Draft } from '../scenario/types.ts';

/** Number of drafts without covers. */
export const countDrafts = (agenda: Agenda): number =>
  agenda.issues.reduce((product, issue) => product * issue.positions.length, 1);

/** Every draft without covers, the last issue varying fastest. The positions are reused: copy what you keep. */
export function* eachDraft(agenda: Agenda): Iterable<Draft> {
  const lengths = agenda.issues.map(issue => issue.positions.length);
  const positions = lengths.map(() => 0);
  const draft = { positions, covers: [] };
  for (;;) {
    yield draft;
    let issue = lengths.length - 1;
    while (issue >= 0 && positions[issue]! + 1 === lengths[issue]) positions[issue--] = 0;
    if (issue < 0) return;
    positions[issue]! += 1;
  }
}
