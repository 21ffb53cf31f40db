import type { Ports, SavedGame, SharedGame } from './ports.ts';

/** What came of making a link: copied, too long to be one, or to be copied by hand. */
export type Shared = { readonly is: 'copied' | 'long' } | { readonly is: 'byHand'; readonly link: string };

/** Puts a link that carries the whole game on the clipboard. */
export async function shareLink(ports: Ports, game: SharedGame): Promise<Shared> {
  const link = await ports.linkOf(game);
  if (link === null) return { is: 'long' };
  return (await ports.copy(link)) ? { is: 'copied' } : { is: 'byHand', link };
}

/** Name of the file that a game is saved as. */
export const fileNameOf = ({ scenario, round }: Pick<SavedGame, 'scenario' | 'round'>): string =>
  `${scenario || 'game'}-${round}.json`;
