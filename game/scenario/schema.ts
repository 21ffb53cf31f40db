/**
 * The scenario format, as a designer writes it. Every key carries its explanation: the JSON Schema that editors
 * use (`scenarios/scenario.schema.json`) is generated from here. Objects are strict: an unknown key is a fault.
 */
import { z } from 'zod';
import { agenda } from './schemaAgenda.ts';
import { event } from './schemaEvents.ts';
import { bySeat, cited, crossing, id, line, position, ref, slug, text, whole } from './schemaParts.ts';

export type { ConditionFile } from './schemaEvents.ts';
export { text } from './schemaParts.ts';

/** Version of the format that this release writes; older ones are lifted by `migrate.ts`. */
export const FORMAT = 1;

const brief = z.strictObject({
  situation: text.describe('Where you stand, in two or three sentences.'),
  wants: z.array(text).min(1).describe('What you want, most important first.'),
  fears: z.array(text).min(1).describe('What you fear.'),
  knows: z.array(text).default([]).describe('What you know of the others.'),
  sources: cited,
  noDeal: z
    .number()
    .describe(
      'Points of ending without a deal, before measures: below it no deal is worth signing. Usually -2 to -4.',
    ),
  values: z.record(id, z.array(z.number())).describe('Points by issue and position; position 0 is worth 0.'),
  linkages: z
    .array(
      z.strictObject({
        name: text.describe('Why they belong together.'),
        when: crossing,
        points: z.number().describe('Extra points; may be negative.'),
      }),
    )
    .default([])
    .describe('Extra points when all listed positions hold together.'),
  advisors: z
    .array(
      z.strictObject({
        name: text.describe('The office, never a person: "trade".'),
        issues: z.array(ref('an issue')).default([]).describe('Issues it answers for.'),
        meters: z
          .array(z.enum(['support', 'face', 'credibility', 'strain', 'trust']))
          .default([])
          .describe('Figures it watches.'),
      }),
    )
    .max(3)
    .default([])
    .describe('Voices of the own delegation; without them one each for trade, security and politics.'),
  lines: z
    .record(
      id,
      z.strictObject({
        weight: z
          .number()
          .describe(
            'What crossing it costs at home, 3 to 40: half of it undeclared if it is meant, nothing if it is only said; declared, 1.5 times or 0.6 times.',
          ),
        truth: z.enum(['true', 'posture']).describe('Whether it is meant or only said.'),
      }),
    )
    .default({})
    .describe('For each own red line its weight, 3 to 40, and whether it is meant.'),
});

const historyTurn = z.strictObject({
  round: whole.min(1).describe('Round in which it happened.'),
  moves: z.array(line).describe('Moves in notation, in order; ends of turns are added.'),
  text: text.describe('What happened that day.'),
  sources: cited,
});

const history = z.strictObject({
  seed: whole.min(0).describe('Seed of the reference play.'),
  options: z
    .strictObject({
      events: z.boolean().default(true).describe('Whether the dated events happen.'),
      knownTypes: z.boolean().default(true).describe('Whether every issue matters exactly as authored.'),
    })
    .describe('Options of the reference play.'),
  line: z.array(historyTurn).min(1).describe('The moves, round by round.'),
  implementation: z
    .array(line)
    .default([])
    .describe('Accounts, efforts and verdicts in notation, after the vote; accounts left out are plain.'),
  expected: z
    .strictObject({
      end: z.enum(['ratified', 'breakdown']).describe('How it ended.'),
      round: whole.min(1).describe('Round in which it ended.'),
      positions: z
        .record(id, position)
        .default({})
        .describe('Positions of the deal by issue; left out means 0.'),
      covers: z.array(ref('a cover')).default([]).describe('Covers of the deal.'),
      checkpoints: z
        .array(z.enum(['met', 'extended', 'snappedBack']))
        .default([])
        .describe('Verdicts, in order.'),
    })
    .describe('What the moves must lead to.'),
  epilogue: text.describe('What became of it.'),
  accounts: z
    .record(
      id,
      z.strictObject({ text: text.describe('What that side said, as its own claim.'), sources: cited }),
    )
    .default({})
    .describe('What each side said itself about the end, where they differed, by principal.'),
  sources: cited,
});

const account = z.strictObject({
  plain: text.describe('What happened, and nothing more.'),
  generous: text.describe('The same with credit to the other side.'),
  boastful: text.describe('The same as a victory of its own.'),
  sources: cited,
});

const readouts = z.strictObject({
  suspension: z
    .record(id, bySeat(account))
    .default({})
    .describe('Of the suspension of a measure, by measure and principal (its holder or its target).'),
  ratification: bySeat(account).default({}).describe('Of the ratified deal, by principal.'),
});

const source = z.strictObject({
  id: id.describe('Short id by which it is cited.'),
  title: line.min(1).describe('Title, in its own language.'),
  publisher: line.min(1).describe('Who published it.'),
  date: line.optional().describe('When, as exactly as it is known.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where it can be read.'),
  note: text.optional().describe('What rests on it, or why it is doubtful.'),
});

const readingNote = text.describe('What to read it for.');

const reading = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('source').describe('One of the sources of this file.'),
    source: ref('a source'),
    note: readingNote,
  }),
  z.strictObject({
    is: z.literal('work').describe('A book or paper on what the table is about.'),
    author: line.min(1).describe('Authors, surname first.'),
    title: line.min(1).describe('Title, in its own language.'),
    in: line.min(1).describe('Publisher, or journal with volume and number.'),
    year: whole.min(1).describe('Year of publication.'),
    note: readingNote,
  }),
]);

const guideStep = z.strictObject({
  text: text.describe('One thing to learn, in two or three sentences.'),
  show: line
    .optional()
    .describe(
      'What to point at: "issue:water", "measure:toll", "line:no-sale", "move:call", "meter:face", "seat:us", "trust", "draft".',
    ),
  do: line.optional().describe('Kind of move that completes the step; without it the reader goes on.'),
  round: whole.min(1).optional().describe('Not before this round.'),
});

const guide = z.strictObject({
  seat: ref('the principal that the reader plays'),
  seed: whole.min(0).describe('Seed of the guided game.'),
  steps: z.array(guideStep).min(1).describe('Steps, in order.'),
});

const teachingNote = z.strictObject({
  aims: z.array(text).default([]).describe('What a class should take away.'),
  watch: z.array(text).default([]).describe('What to watch for while groups play.'),
  answers: z
    .array(text)
    .default([])
    .describe('What good answers to the questions say, in the order of the questions.'),
  ends: z.array(text).default([]).describe('How games usually end, and what that is known from.'),
});

export const scenarioFile = z
  .strictObject({
    $schema: line.optional().describe('Path to scenario.schema.json, for editors.'),
    format: z.literal(FORMAT).describe('Version of the format.'),
    id: slug.describe('The same as the file name without ".json".'),
    title: text.describe('Title on the scenario card.'),
    summary: text.describe('Two sentences for the scenario card.'),
    agenda: agenda.describe('What all parties know.'),
    briefs: bySeat(brief).describe('What each principal alone knows, by id.'),
    events: z.array(event).default([]).describe('Dated events, in the order in which they apply.'),
    wording: z
      .strictObject({
        moves: z
          .record(line, bySeat(text))
          .default({})
          .describe('Own names for moves, by kind and principal.'),
        envoys: z
          .array(
            z.strictObject({ of: ref('a principal'), name: text.describe('The office, never a person.') }),
          )
          .default([])
          .describe('Who carries messages.'),
        readouts: readouts
          .default({ suspension: {}, ratification: {} })
          .describe('Accounts that a side gives its public, by tone, in two sentences at most each.'),
      })
      .default({ moves: {}, envoys: [], readouts: { suspension: {}, ratification: {} } })
      .describe('Words of this scenario for the things of the game.'),
    history: history.optional().describe('What really happened, as a line of play.'),
    teaching: z
      .strictObject({
        undo: z.boolean().default(true).describe('Whether a player may take back the last move.'),
        questions: z.array(text).default([]).describe('Questions for the debrief.'),
        assumptions: z.array(text).default([]).describe('What is a model and not a fact.'),
        reading: z.array(reading).default([]).describe('Further reading, best first.'),
        note: teachingNote
          .default({ aims: [], watch: [], answers: [], ends: [] })
          .describe('What the printed teaching note says of this table alone.'),
        guide: guide.optional().describe('A guided first game on this table.'),
      })
      .default({
        undo: true,
        questions: [],
        assumptions: [],
        reading: [],
        note: { aims: [], watch: [], answers: [], ends: [] },
      })
      .describe('For lessons.'),
    sources: z.array(source).default([]).describe('What the events and figures rest on.'),
    silence: z
      .record(line, line.min(1))
      .default({})
      .describe('Lint findings that are meant, by code and place, with the reason.'),
  })
  .describe('A scenario of Red Lines.');

/** A scenario file after parsing, with defaults filled in; references are still ids. */
export type ScenarioFile = z.output<typeof scenarioFile>;

/** A scenario file as it may be written: what has a default may be left out. */
export type ScenarioInput = z.input<typeof scenarioFile>;
