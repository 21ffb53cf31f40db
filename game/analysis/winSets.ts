import { approvalOf, begin, DEFAULT_OPTIONS, type Ground } from '../rules/index.ts';
import type { Agenda, Brief, Scenario } from '../scenario/types.ts';
import { countDrafts, eachDraft } from './drafts.ts';

/**
 * The drafts without covers that each public would approve with the mean swing (Putnam 1988: its win-set), and those
 * that all would: the ratifiable region. Drafts are numbered as the outcomes of `domainOf`.
 */
export interface WinSets {
  /** By seat and draft: 1 where the vote passes. */
  readonly passes: readonly Uint8Array[];
  /** By draft: 1 where every vote passes. */
  readonly all: Uint8Array;
  /** Number of drafts in each set and in all of them together. */
  readonly counts: readonly number[];
  readonly common: number;
}

/** The win-sets at some state, for the exact bars of the briefs given. */
export function winSetsOf(agenda: Agenda, ground: Ground, briefs: readonly Brief[]): WinSets {
  const drafts = countDrafts(agenda);
  const passes = briefs.map(() => new Uint8Array(drafts));
  const counts = briefs.map(() => 0);
  const all = new Uint8Array(drafts);
  let common = 0;
  let number = 0;
  for (const draft of eachDraft(agenda)) {
    let votes = 0;
    for (let seat = 0; seat < briefs.length; seat++) {
      const brief = briefs[seat]!;
      if (approvalOf(agenda, ground, brief, seat, draft).total < brief.bar) continue;
      passes[seat]![number] = 1;
      counts[seat]! += 1;
      votes += 1;
    }
    if (votes === briefs.length) {
      all[number] = 1;
      common += 1;
    }
    number += 1;
  }
  return { passes, all, counts, common };
}

/** The first moment of a scenario; the briefs of the file go with it, for what is drawn for a game does not count. */
export const groundAtStart = (scenario: Scenario): Ground =>
  begin(scenario, 0, { ...DEFAULT_OPTIONS, knownTypes: true, events: false });

/** The same state with every measure out of the way. */
export const withoutMeasures = (ground: Ground): Ground => ({
  ...ground,
  measures: ground.measures.map(state => ({ ...state, status: 'idle' as const })),
});
