/** Small pieces that the schemas of the scenario format share. */
import { z } from 'zod';

// The page's policy forbids code that is made at run time, so the library must not even try.
z.config({ jitless: true });

// The message of a pattern is the name of its shape: the wording files say what the shape looks like.
export const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'id');
/** Id of a scenario, which is a file name too and may start with a year. */
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'slug');
export const ref = (what: string) => id.describe(`Id of ${what}.`);
export const date = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'date')
  .describe('Date, YYYY-MM-DD.');
export const meter = z.number().min(0).max(100);
export const whole = z.number().int();
export const position = whole.min(0).describe('Index of a position, counted from 0 (the status quo).');
export const bySeat = <T extends z.ZodType>(value: T) => z.record(id, value);

/** A text of one line: control characters could write anything into a terminal. */
export const line = z.string().regex(/^\P{Cc}*$/u, 'line');

export const text = z
  .union([
    line.min(1),
    z.strictObject({
      en: line.min(1).describe('English.'),
      es: line.min(1).describe('Spanish.'),
    }),
  ])
  .describe('A text: one string for all languages, or { "en": …, "es": … }.')
  .meta({ id: 'text' });

export const cited = z
  .array(id)
  .default([])
  .describe('Ids of the sources; "assumption" where it is a model.');

export const crossing = z
  .record(id, z.array(position).min(1))
  .describe('Positions by issue id: {"guard": [4]}.');

export const threshold = z.strictObject({
  issue: ref('an issue'),
  from: position.describe('The least position that counts.'),
});
