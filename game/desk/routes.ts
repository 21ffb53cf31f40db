/** Where the reader is. Games are named in the address, so that a reload comes back to the same one. */
export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'how' }
  | { readonly at: 'sources'; readonly scenario: string | null }
  | { readonly at: 'brief' | 'play' | 'debrief'; readonly game: string | null }
  | { readonly at: 'link'; readonly packed: string };

const GAME_LINK = '#/game=';

/** Reads the hash of an address; what it does not know is the home screen. */
export function readRoute(hash: string): Route {
  if (hash.startsWith(GAME_LINK)) return { at: 'link', packed: hash.slice(GAME_LINK.length) };
  const [at, what] = hash.replace(/^#?\/?/, '').split('/');
  const name = what ? readName(what) : null;
  if (at === 'how') return { at };
  if (at === 'sources') return { at, scenario: name };
  if (at === 'brief' || at === 'play' || at === 'debrief') return { at, game: name };
  return { at: 'home' };
}

export function writeRoute(route: Route): string {
  if (route.at === 'link') return `${GAME_LINK}${route.packed}`;
  if (route.at === 'home') return '#/';
  const name = route.at === 'sources' ? route.scenario : route.at === 'how' ? null : route.game;
  return name === null ? `#/${route.at}` : `#/${route.at}/${encodeURIComponent(name)}`;
}

function readName(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
