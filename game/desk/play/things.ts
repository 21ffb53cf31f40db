import type { Section } from '../../present/index.ts';
import type { Move } from '../../rules/index.ts';
import type { Agenda, Seat } from '../../scenario/types.ts';

/** What a sheet can be about. */
export type Topic =
  /** `wanted` is the move for which the card was opened, if it was for one. */
  | { readonly about: 'card'; readonly key: string; readonly wanted?: Move }
  | { readonly about: 'measure'; readonly measure: number }
  | { readonly about: 'issue'; readonly issue: number }
  | { readonly about: 'seat'; readonly seat: Seat }
  | { readonly about: 'covers' }
  /** Accounts that came out at a ply, as the viewer counts them. */
  | { readonly about: 'accounts'; readonly ply: number }
  | { readonly about: 'section'; readonly section: Section['id'] }
  | { readonly about: 'calendar' | 'figures' | 'menu' | 'keys' | 'brief' };

const indexOf = (list: readonly { readonly id: string }[], id: string) =>
  list.findIndex(candidate => candidate.id === id);

/** The sheet for a thing of the scene ("issue:guard/token:us", "line:…@guard", "measure:tariff"), or null. */
export function topicOf(agenda: Agenda, id: string): Topic | null {
  const [kind, rest = ''] = id.split('/')[0]!.split(':') as [string, string?];
  const [name = '', rail] = rest.split('@') as [string, string?];
  switch (kind) {
    case 'issue':
      return found(indexOf(agenda.issues, name), issue => ({ about: 'issue', issue }));
    case 'line': {
      const line = agenda.redLines[indexOf(agenda.redLines, name)];
      const issue = rail ? indexOf(agenda.issues, rail) : (line?.crossedBy[0]?.issue ?? -1);
      return found(issue, index => ({ about: 'issue', issue: index }));
    }
    case 'measure':
      return found(indexOf(agenda.measures, name), measure => ({ about: 'measure', measure }));
    case 'seat':
    case 'lectern':
    case 'front':
      return found(indexOf(agenda.principals, name), seat => ({ about: 'seat', seat }));
    case 'benchmark':
      return { about: 'figures' };
    case 'calendar':
      return { about: 'calendar' };
    case 'trust':
    case 'channel':
    case 'telephone':
      return { about: 'section', section: 'meters' };
    case 'cover':
      return { about: 'covers' };
    default:
      return null;
  }
}

const found = (index: number, topic: (index: number) => Topic): Topic | null =>
  index < 0 ? null : topic(index);
