/** Valid files that look like a slip: lint. */
import type { ScenarioInput } from '../../game/scenario/index.ts';
import { type FaultCase, swap } from './faultCase.ts';

/** A file with a source that everything cites, up to what a case takes away. */
const sourced = (file: ScenarioInput) => {
  file.sources = [{ id: 'almanac', title: 'Almanac', publisher: 'Nobody' }];
  file.events![0]!.sources = ['almanac'];
  for (const brief of Object.values(file.briefs)) brief.sources = ['almanac'];
  file.history = {
    seed: 1,
    options: {},
    line: [{ round: 1, moves: [], text: { en: 'A call.', es: 'Una llamada.' }, sources: ['almanac'] }],
    expected: { end: 'breakdown', round: 4 },
    epilogue: { en: 'Nothing.', es: 'Nada.' },
    sources: ['almanac'],
  };
};

const PARTS_WITHOUT_SOURCE: readonly FaultCase[] = [
  {
    code: 'partWithoutSource',
    change: file => {
      sourced(file);
      file.agenda.measures![0]!.start = { level: 0, effective: 3, stake: 4 };
    },
    at: ['"measures"', '{'],
  },
  {
    code: 'partWithoutSource',
    change: file => {
      sourced(file);
      file.agenda.metric!.history = [{ date: '2030-04-01', value: 90 }];
    },
    at: ['"metric"', '"history"', '{'],
  },
  {
    code: 'partWithoutSource',
    change: file => {
      sourced(file);
      file.briefs.south!.sources = [];
    },
    at: ['"briefs"', '"south": ', '{'],
  },
  {
    code: 'partWithoutSource',
    change: file => {
      sourced(file);
      file.history!.line[0]!.sources = [];
    },
    at: ['"history"', '"line"', '{'],
  },
  {
    code: 'partWithoutSource',
    change: file => {
      sourced(file);
      file.history!.sources = [];
    },
    at: ['"history"', '{'],
  },
  {
    code: 'partWithoutSource',
    change: file => {
      sourced(file);
      file.history!.accounts = { south: { text: { en: 'We won.', es: 'Ganamos.' } } };
    },
    at: ['"history"', '"accounts"', '"south"', '{'],
  },
];

export const LINT_CASES: readonly FaultCase[] = [
  {
    code: 'missingLanguage',
    change: file => {
      file.agenda.issues[1]!.name = 'Dam fee';
    },
    at: ['"Dam fee"'],
  },
  {
    code: 'alwaysCrossed',
    change: file => {
      file.agenda.redLines![0]!.crossedBy = { gauges: [0, 1] };
    },
    at: ['"crossedBy"', '['],
  },
  {
    code: 'neverLifted',
    change: file => {
      file.agenda.measures![0]!.liftedBy = { issue: 'fee', from: 3 };
    },
    at: ['"liftedBy"', '3'],
    also: ['coversNothing'],
  },
  {
    code: 'coversNothing',
    change: file => {
      file.agenda.redLines![1]!.crossedBy = {};
    },
    at: ['"river-fund"', '"ref"', '"no-full-fee"'],
    also: ['crossesNothing'],
  },
  {
    code: 'sameInBoth',
    change: file => {
      file.summary = { en: 'Two neighbours share a river.', es: 'Two neighbours share a river.' };
    },
    at: ['"summary"', '{'],
  },
  {
    code: 'unusedBenchmark',
    change: file => {
      delete file.agenda.issues[2]!.positions[1]!.benchmark;
    },
    at: ['"saving"'],
  },
  {
    code: 'uncitedSource',
    change: file => {
      file.sources = [{ id: 'almanac', title: 'Almanac', publisher: 'Nobody' }];
      file.events![0]!.sources = ['assumption'];
      for (const brief of Object.values(file.briefs)) brief.sources = ['assumption'];
    },
    at: ['"almanac"'],
  },
  {
    code: 'eventWithoutSource',
    change: file => {
      file.sources = [{ id: 'almanac', title: 'Almanac', publisher: 'Nobody' }];
      file.silence = { uncitedSource: 'a case for another', partWithoutSource: 'another case' };
    },
    at: ['"events"', '{'],
  },
  ...PARTS_WITHOUT_SOURCE,
  {
    code: 'longName',
    text: swap('"full release"', `"${'release '.repeat(5)}"`),
    at: ['"compartida por temporada"', '"name"', '{'],
  },
  { code: 'idNotFileName', at: ['"tiny"'], file: 'scenarios/other.json' },
  {
    code: 'unusedSilence',
    change: file => {
      file.silence = { longName: 'was long once' };
    },
    at: ['"longName"'],
  },
];
