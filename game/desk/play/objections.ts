import type { Names } from '../../present/index.ts';
import type { View } from '../../rules/index.ts';
import type { ObjectionWords } from '../../wording/reasonTexts.ts';
import type { SaidObjection } from '../ports.ts';

/** What was said of the viewer's draft as it stands, once the turn in which it was said has been told. */
export const objectionsTo = (view: View, said: readonly SaidObjection[]): SaidObjection[] =>
  said.filter(({ author, version, ply }) => {
    if (author !== view.me || ply >= view.negotiation.ply) return false;
    const draft = view.negotiation.drafts[author]!;
    return draft.status === 'standing' && draft.version === version;
  });

/** What an objection is about by name; empty for what it is not about. */
export const objectionWords = (
  { issue, position, cover }: Pick<SaidObjection, 'issue' | 'position' | 'cover'>,
  names: Names,
): ObjectionWords => ({
  issue: issue === null ? '' : names.issue(issue),
  position: issue === null || position === null ? '' : names.position(issue, position),
  cover: cover === null ? '' : names.cover(cover),
});
