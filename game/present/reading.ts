import type { Reading, Scenario } from '../scenario/types.ts';

/** A work with its author and where it came out; a source, whose address stands in the list, with its publisher. */
export function readingOf(
  { sources }: Scenario,
  item: Reading,
): { readonly title: string; readonly where: string } {
  if (item.is === 'work') return { title: item.title, where: `${item.author} · ${item.in} · ${item.year}` };
  const { title, publisher } = sources.find(({ id }) => id === item.source)!;
  return { title, where: publisher };
}
