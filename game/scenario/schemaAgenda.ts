/** The agenda of a scenario file: what all parties know. */
import { z } from 'zod';
import { CONSTANTS } from './constants.ts';
import {
  bySeat,
  cited,
  crossing,
  date,
  id,
  line,
  meter,
  position,
  ref,
  text,
  threshold,
  whole,
} from './schemaParts.ts';
import { STYLE_NAMES } from './style.ts';

const round = z.strictObject({
  date: date.describe('First day of the round.'),
  until: date.optional().describe('Last day, if the round covers several.'),
  note: text.optional().describe('What the day is known for: "White House meeting".'),
  dataRelease: z.boolean().default(false).describe('Figures come out: `publish` is possible in this round.'),
});

const color = z
  .string()
  .regex(/^#[0-9A-Fa-f]{6}$/, 'color')
  .describe('A colour, #RRGGBB.');

const style = z
  .strictObject({
    like: z.enum(STYLE_NAMES).describe('The known style to start from.'),
    name: text.optional().describe('Its name to players, where the known one does not fit.'),
    concession: z
      .number()
      .min(0)
      .max(16)
      .optional()
      .describe('Below 1 gives way early, above 1 late; counted in sixteenths.'),
    floor: z.number().min(0).max(1).optional().describe('Share of its range that it asks for to the end.'),
    matching: z.number().min(0).max(1).optional().describe('How far it waits for concessions of the others.'),
    dignity: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('Share of a fair gain below which it refuses even at the end.'),
    inclination: z
      .record(line, z.number().min(-20).max(20))
      .optional()
      .describe('Points by which it over- or underrates a kind of move: { "threaten": -1 }.'),
  })
  .describe('How a machine bargains for this principal.');

const principal = z.strictObject({
  id: id.describe('Short id used everywhere else: "north".'),
  code: line.min(1).max(3).describe('Two or three letters for tokens: "US".'),
  name: text.describe('Name on the nameplate.'),
  prose: text
    .optional()
    .describe(
      'The name inside a sentence, where it differs: { "en": "the United States", "es": "Estados Unidos" }.',
    ),
  office: text.describe('The office, never a person: "President".'),
  ribbon: z
    .tuple([color, color, color])
    .optional()
    .describe(
      'Three muted bands over the nameplate, the only trace of a flag; without them the side’s own hue.',
    ),
  style: style.optional(),
  start: z
    .strictObject({
      support: meter.describe(
        'Support at home at the start, as a rule 1 to 3 below the bar. It counts in full at the vote.',
      ),
      face: meter.describe(
        'Standing before the own public at the start: 50 is neutral, and each point more or less is 0.3 of approval.',
      ),
      credibility: meter.describe('How far others believe its threats at the start; 50 to 60 is usual.'),
      strain: meter.describe(
        'Pain from measures already announced or in force; a fifth of it is approval for a deal that lifts them all.',
      ),
    })
    .describe('Meters at the start, 0 to 100.'),
  bar: z
    .number()
    .describe(
      'Approval that a deal needs at home: Support, what rallies add to it, 0.3 of Face above 50 and 0.6 of the points that the text brings, less what crossed lines, stakes and duress cost.',
    ),
  trust: bySeat(meter).describe(
    'Trust in each other principal at the start, by id; from a mean of 40 on, two sides have a back channel.',
  ),
});

const issue = z.strictObject({
  id: id.describe('Short id used in drafts and notation: "guard".'),
  name: text.describe('Name on the rail.'),
  note: text.optional().describe('One or two sentences on what is meant.'),
  positions: z
    .array(
      z.strictObject({
        name: text.describe('The position in words.'),
        short: text.optional().describe('A shorter caption for the table, if the name is long.'),
        benchmark: ref('the benchmark that a deal with this position agrees').optional(),
      }),
    )
    .min(2)
    .describe('Two to six positions; the first is the status quo.'),
  doer: ref('the principal who can act on this issue alone, with a down payment').optional(),
  payable: z.array(position).default([]).describe('Positions that the doer may pay in advance, ascending.'),
  estimates: bySeat(z.array(z.number()))
    .optional()
    .describe('Public estimate of the values by principal; computed from the values with `blur` if absent.'),
});

const redLine = z.strictObject({
  id: id.describe('Short id used in briefs, covers and notation.'),
  owner: ref('the principal whose line it is'),
  name: text.describe('Label on the seal.'),
  text: text.describe('The line in one sentence, as the owner would say it.'),
  crossedBy: crossing.describe('Positions that cross the line, by issue; any one of them is enough.'),
});

const harm = z.strictObject({
  target: z.number().min(0).describe('Points that the target loses.'),
  holder: z.number().min(0).describe('Points that the holder itself loses.'),
});

const measure = z.strictObject({
  id: id.describe('Short id used in notation: "tariff".'),
  name: text.describe('"Tariff on all goods".'),
  short: text.optional().describe('A shorter name for where there is little room: "Tariff".'),
  holder: ref('the principal who can use it'),
  target: ref('the principal against whom it is directed'),
  levels: z
    .array(
      z.strictObject({
        name: text.describe('"5 %, flat".'),
        stake: z
          .number()
          .describe('What announcing it promises the holder’s public, 2 to 20, rising with the level.'),
        tail: harm.describe('Points lost at breakdown.'),
        perRound: harm.describe('Points lost at each dawn in force; Strain gains the same.'),
      }),
    )
    .min(1)
    .describe('Levels, mildest first.'),
  notice: whole.min(1).describe('Rounds between announcement and effect.'),
  liftedBy: z
    .union([threshold, z.literal('anyDeal')])
    .describe('The least position on an issue that lifts it, or "anyDeal".'),
  start: z
    .strictObject({
      level: whole.min(0).describe('Index of the announced level, counted from 0.'),
      effective: whole
        .min(2)
        .describe(
          'Round at whose dawn it takes effect, from 2 on; one more than there are rounds is the day after the talks.',
        ),
      stake: z.number().min(0).describe('What the holder’s public has been promised.'),
      credit: z.number().min(0).default(0).describe('What the holder can already show for it.'),
    })
    .optional()
    .describe('Announced before the first round; its effects on the meters are in the start meters.'),
  sources: cited,
});

const cover = z.strictObject({
  id: id.describe('Short id used in drafts and notation.'),
  name: text.describe('Label on the table.'),
  text: text.describe('The idea of the wording.'),
  for: ref('the principal whose face it saves'),
  kind: z
    .enum(['line', 'stake', 'duress'])
    .describe('What it softens: crossing a line, dropping a stake, signing under a measure.'),
  ref: id.describe('Id of the red line (kind "line") or of the measure (kinds "stake" and "duress").'),
  share: z.number().min(0).max(1).describe('Share of the cost that it takes away, 0.4 to 0.8.'),
  price: bySeat(z.number().max(0))
    .default({})
    .describe('Points that it costs whoever grants it, by principal.'),
  leakRisk: z
    .number()
    .min(0)
    .max(1)
    .default(0)
    .describe('Chance of leaking at each checkpoint; above 0 it is confidential.'),
});

const metric = z.strictObject({
  id: id.describe('Short id of the figure.'),
  name: text.describe('"Encounters at the south-west border, a month".'),
  short: text.optional().describe('A shorter name for where there is little room: "Encounters".'),
  unit: text.describe('What is counted: "persons a month".'),
  better: z.enum(['lower', 'higher']).describe('Which direction is an improvement.'),
  start: z.number().positive().describe('Value from which implementation starts.'),
  responsible: ref('the principal who can move it'),
  beneficiary: ref('the principal who asked for it'),
  history: z
    .array(
      z.strictObject({
        date,
        value: z.number().describe('The figure on that date.'),
        sources: cited,
      }),
    )
    .default([])
    .describe('What the figure really was.'),
});

const improvement = z.number().min(0).max(0.9);
const noise = z
  .number()
  .min(0)
  .max(0.5)
  .default(CONSTANTS.benchmarkNoise)
  .describe('Half-width of the noise.');

const indicator = z.strictObject({
  id: id.describe('Short id that checkpoints refer to: "transfers".'),
  name: text.describe('What is counted, in a few words: "Prisoners transferred".'),
  unit: text.describe('What one of it is: "people".'),
  better: z.enum(['lower', 'higher']).describe('Which direction is an improvement.'),
  start: z.number().positive().describe('Value at the signature.'),
  improvement: improvement.describe('Share by which it improves at full effort.'),
  noise,
  responsible: ref('the principal whose task it is'),
  beneficiary: ref('the principal who answers a miss'),
  sources: cited,
});

const benchmark = z.strictObject({
  id: id.describe('Short id that positions refer to.'),
  name: text.describe('The terms in a few words.'),
  measure: ref('the measure that snaps back').optional(),
  consequence: z
    .enum(['consult', 'snapBack', 'automatic'])
    .describe('After a miss: talks only, return of the measure as a choice, or return without a choice.'),
  noReturn: threshold.optional().describe('From this position on the measure cannot return.'),
  improvement: improvement
    .default(0)
    .describe('Share by which the metric improves at full effort; an indicator has its own.'),
  noise,
  checkpoints: z
    .array(
      z.strictObject({
        date,
        name: text.describe('What the day is called: "Day 45", or the meeting of a standing group.'),
        season: z.number().positive().default(1).describe('Factor of the season.'),
        target: z.number().positive().describe('Target in the unit of the figure.'),
        task: text.optional().describe('What is to be done until then, by whoever is responsible.'),
        indicator: ref('the indicator that is held against the target; without it the metric').optional(),
        issue: ref('the obligation that is checked; without it all of them').optional(),
      }),
    )
    .min(1)
    .describe(
      'Days on which a figure is held against its target, in order. A group that meets has one for each task of a meeting, so a day may come twice.',
    ),
  obligations: z.array(ref('an issue')).min(1).describe('Issues whose worth depends on delivery.'),
});

const overrides = z.strictObject({
  readouts: z
    .boolean()
    .default(true)
    .describe(
      'Whether sides publish their own accounts after a suspension that a call preceded, and after a deal.',
    ),
  blur: z.number().min(0).max(1).optional().describe('How far the public estimate ignores priorities.'),
  typeFactors: z
    .array(z.number().positive())
    .min(1)
    .optional()
    .describe('Hidden importance of an issue; [1] switches it off.'),
  barNoise: z.number().min(0).optional().describe('Half-width of the private offset of a bar.'),
  swing: z.number().min(0).optional().describe('Half-width of the mood of the day at a vote.'),
  scoring: z
    .strictObject({
      support: z.number().min(0).describe('Points per unit of Support.'),
      face: z.number().min(0).describe('Points per unit of Face.'),
      credibility: z.number().min(0).describe('Points per unit of Credibility.'),
      trust: z.number().min(0).describe('Points per unit of Trust given to each other principal.'),
    })
    .optional()
    .describe('Points per unit of change between start and end.'),
});

export const agenda = z.strictObject({
  principals: z.array(principal).describe('Two to four, in the order of their seats.'),
  firstSeat: ref('the principal who moves first in round 1'),
  rounds: z.array(round).describe('Four to twenty-four.'),
  aftermath: round.describe('The day after the last round, on which late measures bite.'),
  issues: z.array(issue).describe('Three to ten.'),
  redLines: z
    .array(redLine)
    .default([])
    .describe('Catalogue of possible lines; what is true stands in the briefs.'),
  measures: z.array(measure).default([]).describe('Instruments of pressure.'),
  covers: z.array(cover).default([]).describe('Face-saving devices that a draft may carry.'),
  metric: metric.optional().describe('The figure that benchmarks and publications speak of.'),
  indicators: z
    .array(indicator)
    .default([])
    .describe('Figures of single tasks: seizures, transfers, inspections, meetings held.'),
  benchmarks: z.array(benchmark).default([]).describe('Terms of verification, named by positions.'),
  rules: overrides.default({ readouts: true }).describe('Constants that a scenario may set.'),
});
