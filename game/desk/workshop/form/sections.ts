/** The parts of the form, in the order in which a scenario is thought out. */
import type { Path } from '../../../scenario/index.ts';

export const SECTIONS = [
  'table',
  'sides',
  'issues',
  'calendar',
  'lines',
  'measures',
  'covers',
  'briefs',
  'events',
  'figures',
  'history',
  'lessons',
  'rules',
] as const;

export type SectionId = (typeof SECTIONS)[number];

/** Keys of the file and of its agenda that have a part of their own. */
export const ROOT_KEYS: Readonly<Partial<Record<SectionId, readonly string[]>>> = {
  table: ['id', 'title', 'summary'],
  events: ['events'],
  briefs: ['briefs'],
  history: ['history'],
  lessons: ['teaching', 'wording', 'sources'],
};

export const AGENDA_KEYS: Readonly<Partial<Record<SectionId, readonly string[]>>> = {
  sides: ['principals'],
  issues: ['issues'],
  calendar: ['rounds', 'aftermath', 'firstSeat'],
  lines: ['redLines'],
  measures: ['measures'],
  covers: ['covers'],
  figures: ['metric', 'indicators', 'benchmarks'],
};

/** Keys that nobody fills in by hand. */
const HIDDEN: readonly string[] = ['$schema', 'format'];

/** Keys that no other part shows, so that a new key of the format is never lost. */
export const otherKeys = (
  keys: readonly string[],
  shown: Readonly<Partial<Record<SectionId, readonly string[]>>>,
): readonly string[] => {
  const elsewhere = Object.values(shown).flat();
  return keys.filter(key => !elsewhere.includes(key) && !HIDDEN.includes(key) && key !== 'agenda');
};

/** The part in which a place of the file is filled in. */
export function sectionOf(path: Path): SectionId {
  const [root, key] = path;
  const found = (shown: Readonly<Partial<Record<SectionId, readonly string[]>>>, name: unknown) =>
    SECTIONS.find(section => shown[section]?.includes(String(name)));
  // Values and weights stand where the issue and the line stand.
  if (root === 'briefs' && path[2] === 'values') return 'issues';
  if (root === 'briefs' && path[2] === 'lines') return 'lines';
  if (root === 'agenda') return found(AGENDA_KEYS, key) ?? 'rules';
  return found(ROOT_KEYS, root) ?? 'rules';
}
