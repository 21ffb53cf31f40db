/** Smallest values that a schema accepts: what an editor puts in where something is missing. */
import { z } from 'zod';
import { unwrap } from './shape.ts';

/** Strings of the shapes that the format knows, plainest first. */
const TEXTS: readonly string[] = ['…', 'new', '2030-01-01', '#808080', 'https://example.org/'];
const NUMBERS: readonly number[] = [0, 1, 10];

/** A value for a place that must not stay empty; undefined for a schema of which none can be made. */
export function sampleOf(schema: z.ZodType): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodLiteral) return [...inner.values][0];
  if (inner instanceof z.ZodEnum) return inner.options[0];
  if (inner instanceof z.ZodBoolean) return false;
  if (inner instanceof z.ZodNumber) return NUMBERS.find(number => inner.safeParse(number).success);
  if (inner instanceof z.ZodString || inner instanceof z.ZodStringFormat)
    return TEXTS.find(text => inner.safeParse(text).success);
  if (inner instanceof z.ZodUnion) {
    // A text is written in both languages; elsewhere a fixed word ("anyDeal") needs nothing else to be right.
    const object = inner.options.find(option => option instanceof z.ZodObject && 'en' in option.shape);
    const word = inner.options.find(option => option instanceof z.ZodLiteral);
    return sampleOf((object ?? word ?? inner.options[0]) as z.ZodType);
  }
  if (inner instanceof z.ZodArray) {
    const none: unknown[] = [];
    return inner.safeParse(none).success ? none : [sampleOf(inner.element as z.ZodType)];
  }
  if (inner instanceof z.ZodTuple) return inner.def.items.map(item => sampleOf(item as z.ZodType));
  if (inner instanceof z.ZodRecord) return {};
  if (!(inner instanceof z.ZodObject)) return undefined;
  const needed = Object.entries(inner.shape).filter(
    ([, part]) => !(part as z.ZodType).safeParse(undefined).success,
  );
  return Object.fromEntries(needed.map(([key, part]) => [key, sampleOf(part as z.ZodType)]));
}
