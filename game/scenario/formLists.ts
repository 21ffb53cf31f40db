import type { Path } from './faults.ts';
import type { Catalogue } from './form.ts';

/** Lists of a file whose items have ids that others name, and what they are called there. */
export const FORM_LISTS = {
  principals: { path: ['agenda', 'principals'], kind: 'principal', stem: 'side' },
  issues: { path: ['agenda', 'issues'], kind: 'issue', stem: 'issue' },
  redLines: { path: ['agenda', 'redLines'], kind: 'redLine', stem: 'line' },
  measures: { path: ['agenda', 'measures'], kind: 'measure', stem: 'measure' },
  covers: { path: ['agenda', 'covers'], kind: 'cover', stem: 'cover' },
  indicators: { path: ['agenda', 'indicators'], kind: 'indicator', stem: 'figure' },
  benchmarks: { path: ['agenda', 'benchmarks'], kind: 'benchmark', stem: 'terms' },
  events: { path: ['events'], kind: 'event', stem: 'event' },
  sources: { path: ['sources'], kind: 'source', stem: 'source' },
} as const satisfies Readonly<
  Record<string, { readonly path: Path; readonly kind: Catalogue | 'cover' | 'event'; readonly stem: string }>
>;

export type ListName = keyof typeof FORM_LISTS;
