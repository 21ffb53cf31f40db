import type { View } from '../../rules/index.ts';
import type { SaidObjection } from '../ports.ts';

/** What was said of the viewer's draft as it stands, once the turn in which it was said has been told. */
export const objectionsTo = (view: View, said: readonly SaidObjection[]): SaidObjection[] =>
  said.filter(({ author, version, ply }) => {
    if (author !== view.me || ply >= view.negotiation.ply) return false;
    const draft = view.negotiation.drafts[author]!;
    return draft.status === 'standing' && draft.version === version;
  });
