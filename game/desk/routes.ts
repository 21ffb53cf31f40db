/** Where the reader is. Games are named in the address, so that a reload comes back to the same one. */
export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'how' | 'teach' }
  | { readonly at: 'sources' | 'paper'; readonly scenario: string | null }
  | { readonly at: 'brief' | 'play' | 'debrief'; readonly game: string | null }
  /** A scenario in the making; without a name, the choice of one. */
  | { readonly at: 'workshop'; readonly draft: string | null }
  | { readonly at: 'link' | 'taskLink' | 'scenarioLink'; readonly packed: string }
  /** An assignment on this device; without a name, a new one is set. */
  | { readonly at: 'task' | 'assign'; readonly task: string | null }
  /** The hand-ins of an assignment, or the debrief of one of them by its id. */
  | { readonly at: 'class'; readonly task: string | null; readonly table?: string };

const LINKS = { link: '#/game=', taskLink: '#/task=', scenarioLink: '#/scenario=' } as const;

/** Reads the hash of an address; what it does not know is the home screen. */
export function readRoute(hash: string): Route {
  for (const at of ['link', 'taskLink', 'scenarioLink'] as const)
    if (hash.startsWith(LINKS[at])) return { at, packed: hash.slice(LINKS[at].length) };
  const [at, what, which] = hash.replace(/^#?\/?/, '').split('/');
  const name = what ? readName(what) : null;
  if (at === 'how' || at === 'teach') return { at };
  if (at === 'sources' || at === 'paper') return { at, scenario: name };
  if (at === 'task' || at === 'assign') return { at, task: name };
  if (at === 'class')
    return { at, task: name, ...(which !== undefined && /^[0-9a-f]{10}$/.test(which) && { table: which }) };
  if (at === 'workshop') return { at, draft: name };
  if (at === 'brief' || at === 'play' || at === 'debrief') return { at, game: name };
  return { at: 'home' };
}

export function writeRoute(route: Route): string {
  if ('packed' in route) return `${LINKS[route.at]}${route.packed}`;
  if (route.at === 'home') return '#/';
  const name = nameIn(route);
  if (name === null) return `#/${route.at}`;
  const table = 'table' in route ? `/${route.table}` : '';
  return `#/${route.at}/${encodeURIComponent(name)}${table}`;
}

function nameIn(route: Exclude<Route, { readonly packed: string }>): string | null {
  if ('game' in route) return route.game;
  if ('task' in route) return route.task;
  if ('draft' in route) return route.draft;
  return 'scenario' in route ? route.scenario : null;
}

function readName(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
