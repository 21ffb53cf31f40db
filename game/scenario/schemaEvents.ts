/** Dated events of a scenario file: conditions and effects. */
import { z } from 'zod';
import { cited, id, line, position, ref, text, whole } from './schemaParts.ts';

const isIn = z.array(line).describe('States: one of them is enough.');
const is = <Name extends string>(name: Name) => z.literal(name).describe('What the condition looks at.');

const condition: z.ZodType<ConditionFile> = z
  .lazy(() => {
    const parts = z.array(condition).min(1).describe('The conditions in question.');
    return z.discriminatedUnion('is', [
      z
        .strictObject({ is: is('paid'), issue: ref('an issue'), from: position })
        .describe('A down payment stands.'),
      z
        .strictObject({ is: is('drafted'), issue: ref('an issue'), from: position })
        .describe('Some standing draft has at least this position.'),
      z
        .strictObject({ is: is('measure'), measure: ref('a measure'), in: isIn })
        .describe('A measure is in one of these states.'),
      z
        .strictObject({ is: is('line'), line: ref('a red line'), in: isIn })
        .describe('A red line is in one of these states.'),
      z.strictObject({ is: is('any'), of: parts }).describe('At least one holds.'),
      z.strictObject({ is: is('all'), of: parts }).describe('Every one holds.'),
      z.strictObject({ is: is('not'), of: condition }).describe('It does not hold.'),
    ]);
  })
  .meta({ id: 'condition', description: 'A condition on public facts, read when the event comes due.' });

export type ConditionFile =
  | { is: 'paid' | 'drafted'; issue: string; from: number }
  | { is: 'measure'; measure: string; in: string[] }
  | { is: 'line'; line: string; in: string[] }
  | { is: 'any' | 'all'; of: ConditionFile[] }
  | { is: 'not'; of: ConditionFile };

const CHANGE = 'What the effect changes.';
const by = z.number().describe('Amount, with its sign.');
const effect = z
  .discriminatedUnion('change', [
    z
      .strictObject({
        change: z.enum(['support', 'face', 'credibility', 'strain']).describe(CHANGE),
        of: ref('a principal'),
        by,
      })
      .describe('A meter of a principal.'),
    z
      .strictObject({
        change: z.literal('trust').describe(CHANGE),
        of: ref('the one who trusts'),
        in: ref('the one who is trusted'),
        by,
      })
      .describe('Trust of one in another.'),
    z
      .strictObject({ change: z.enum(['stake', 'credit']).describe(CHANGE), of: ref('a measure'), by })
      .describe('Only while its stake is above 0.'),
    z.strictObject({
      change: z.literal('metric').describe(CHANGE),
      by: by.describe('Improvement as a share: 0.05 is better by 5 %.'),
    }),
    z
      .strictObject({
        change: z.literal('row').describe(CHANGE),
        issue: ref('an issue'),
        of: ref('whose values'),
        to: ref('who learns them'),
      })
      .describe('A row of values becomes known, one way.'),
    z
      .strictObject({ change: z.literal('nextRally').describe(CHANGE), of: ref('a principal'), by })
      .describe('Bonus for its next rally.'),
    z
      .strictObject({
        change: z.literal('notice').describe(CHANGE),
        of: ref('a measure'),
        from: whole.min(1).describe('The round.'),
      })
      .describe('Round from which the notice of a measure counts.'),
  ])
  .meta({ id: 'effect', description: 'What an event changes.' });

export const event = z.strictObject({
  id: id.describe('Short id of the event.'),
  round: whole.min(1).describe('Round at whose dawn it happens.'),
  name: text.describe('Headline.'),
  text: text.describe('What happened, in the words of the file; where accounts differ, both.'),
  when: condition.optional().describe('It happens only if this holds.'),
  effects: z.array(effect).default([]).describe('What it changes, in this order.'),
  afterDeal: z.boolean().default(false).describe('Told in the debrief after a ratified deal only.'),
  exception: text.optional().describe('Why an effect goes beyond the usual limits.'),
  sources: cited,
});
