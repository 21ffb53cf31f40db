/** Dated events of a scenario file: conditions and effects. */
import { z } from 'zod';
import { EVENT_LIMITS } from './constants.ts';
import { cited, id, line, meter, position, ref, text, whole } from './schemaParts.ts';

const isIn = z.array(line).min(1).describe('States: one of them is enough.');
const is = <Name extends string>(name: Name) => z.literal(name).describe('What the condition looks at.');

const condition: z.ZodType<ConditionFile> = z
  // Made once: a walk through a file asks for it at every condition.
  .lazy(() => conditions)
  .meta({
    id: 'condition',
    description:
      'A condition on public facts, read when the event comes due: after the measures of that dawn and the events before it in the file.',
    examples: [
      { is: 'measure', measure: 'closure', in: ['announced', 'inForce'] },
      {
        is: 'any',
        of: [
          { is: 'paid', issue: 'water', from: 1 },
          { is: 'drafted', issue: 'water', from: 1 },
        ],
      },
      { is: 'not', of: { is: 'line', line: 'own-gates', in: ['declared', 'tested'] } },
      { is: 'meter', principal: 'alta', meter: 'strain', from: 12 },
    ],
  });

const parts = z.array(condition).min(1).describe('The conditions in question.');
const conditions = z.discriminatedUnion('is', [
  z
    .strictObject({ is: is('paid'), issue: ref('an issue'), from: position })
    .describe('A down payment of at least this position stands.'),
  z
    .strictObject({ is: is('drafted'), issue: ref('an issue'), from: position })
    .describe('Some standing draft has at least this position.'),
  z
    .strictObject({ is: is('measure'), measure: ref('a measure'), in: isIn })
    .describe(
      'A measure is in one of these states after what this dawn has changed: one due today is "inForce". A warning is known to two alone and counts as "idle".',
    ),
  z
    .strictObject({ is: is('line'), line: ref('a red line'), in: isIn })
    .describe('A red line is in one of these states.'),
  z
    .strictObject({
      is: is('meter'),
      principal: ref('a principal'),
      meter: z.enum(['support', 'face', 'credibility', 'strain']).describe('The meter.'),
      from: meter.describe('At least this much, 0 to 100; for "below" put it into "not".'),
    })
    .describe('A meter of a principal stands at least at this value.'),
  z.strictObject({ is: is('any'), of: parts }).describe('At least one holds.'),
  z.strictObject({ is: is('all'), of: parts }).describe('Every one holds.'),
  z.strictObject({ is: is('not'), of: condition }).describe('It does not hold.'),
]);

export type ConditionFile =
  | { is: 'paid' | 'drafted'; issue: string; from: number }
  | { is: 'measure'; measure: string; in: string[] }
  | { is: 'line'; line: string; in: string[] }
  | { is: 'meter'; principal: string; meter: 'support' | 'face' | 'credibility' | 'strain'; from: number }
  | { is: 'any' | 'all'; of: ConditionFile[] }
  | { is: 'not'; of: ConditionFile };

const CHANGE = 'What the effect changes.';
const limits = Object.entries(EVENT_LIMITS)
  .map(([name, most]) => `${name} ${most}`)
  .join(', ');
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
      .describe('Trust of one in another, in this direction only.'),
    z
      .strictObject({ change: z.enum(['stake', 'credit']).describe(CHANGE), of: ref('a measure'), by })
      .describe('What the holder has promised, or can show for it; only while its stake is above 0.'),
    z
      .strictObject({
        change: z.literal('metric').describe(CHANGE),
        by: by.describe('Improvement as a share: 0.05 is better by 5 %.'),
      })
      .describe('The figure as published during the talks.'),
    z
      .strictObject({
        change: z.literal('row').describe(CHANGE),
        issue: ref('an issue'),
        of: ref('the one whose values they are'),
        to: ref('the one who learns them'),
      })
      .describe(
        'A row of values becomes known, one way: the text should say so, for its owner reads it as well.',
      ),
    z
      .strictObject({ change: z.literal('nextRally').describe(CHANGE), of: ref('a principal'), by })
      .describe('Bonus for its next rally, whenever it comes.'),
    z
      .strictObject({
        change: z.literal('notice').describe(CHANGE),
        of: ref('a measure'),
        from: whole.min(1).describe('The round.'),
      })
      .describe(
        'Round from which the notice of a measure counts: announced later, it takes effect in that round plus its notice, though never before the next dawn.',
      ),
  ])
  .meta({
    id: 'effect',
    description: `What an event changes. At most, without an "exception": ${limits}.`,
    examples: [
      { change: 'strain', of: 'alta', by: 3 },
      { change: 'trust', of: 'alta', in: 'vega', by: -4 },
      { change: 'stake', of: 'closure', by: -2 },
      { change: 'metric', by: 0.03 },
      { change: 'row', issue: 'water', of: 'vega', to: 'alta' },
      { change: 'nextRally', of: 'alta', by: 2 },
      { change: 'notice', of: 'closure', from: 4 },
    ],
  });

export const event = z.strictObject({
  id: id.describe('Short id of the event.'),
  round: whole.min(1).describe('Round at whose dawn it happens.'),
  name: text.describe('Headline.'),
  text: text.describe('What happened, in the words of the file; where accounts differ, both.'),
  when: condition.optional().describe('It happens only if this holds.'),
  effects: z.array(effect).default([]).describe('What it changes, in this order.'),
  afterDeal: z.boolean().default(false).describe('Told in the debrief after a ratified deal only.'),
  exception: text
    .optional()
    .describe(
      'Why an effect goes beyond its limit (6 for Support and Face, 8 for Credibility, Strain and trust, 4 for stakes and credits, 0.1 for the metric); without it that is a fault.',
    ),
  sources: cited,
});
