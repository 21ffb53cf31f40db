/** Faulty files that are well formed: references and validity. */
import type { ScenarioInput } from '../../game/scenario/index.ts';
import { type FaultCase, swap } from './faultCase.ts';

const manyIssues = (file: ScenarioInput, count: number, positions: number) => {
  for (let index = 0; index < count; index++) {
    file.agenda.issues.push({
      id: `extra-${index}`,
      name: 'X',
      positions: Array.from({ length: positions }, () => ({ name: '1' })),
    });
    for (const brief of Object.values(file.briefs))
      brief.values[`extra-${index}`] = Array.from({ length: positions }, () => 0);
  }
};

export const REFERENCE_CASES: readonly FaultCase[] = [
  {
    code: 'unknownReference',
    change: file => {
      file.agenda.firstSeat = 'nroth';
    },
    at: ['"nroth"'],
    nearest: 'north',
  },
  {
    code: 'unknownReference',
    change: file => {
      file.agenda.redLines![0]!.crossedBy = { watre: [2] };
    },
    at: ['"watre"'],
    nearest: 'water',
  },
  {
    code: 'unknownReference',
    change: file => {
      const { water, ...rest } = file.briefs.south!.values;
      file.briefs.south!.values = { ...rest, wather: water! };
    },
    at: ['"wather"'],
    nearest: 'water',
  },
  {
    code: 'unknownReference',
    change: file => {
      file.agenda.covers![1]!.ref = 'clousure';
    },
    at: ['"clousure"'],
    nearest: 'closure',
  },
  {
    code: 'unknownReference',
    change: file => {
      file.events![0]!.when = { is: 'not', of: { is: 'paid', issue: 'fees', from: 1 } };
    },
    at: ['"fees"'],
    nearest: 'fee',
  },
  {
    code: 'unknownReference',
    change: file => {
      file.events![0]!.sources = ['assumptoin'];
    },
    at: ['"assumptoin"'],
    nearest: 'assumption',
  },
  {
    code: 'unknownReference',
    change: file => {
      file.history = {
        seed: 1,
        options: {},
        line: [{ round: 1, moves: [], text: 'A call.' }],
        expected: { end: 'breakdown', round: 4 },
        epilogue: 'Nothing.',
        accounts: { suoth: { text: 'We won.' } },
      };
    },
    at: ['"suoth"'],
    nearest: 'south',
    also: ['missingLanguage'],
  },
  {
    code: 'unknownReference',
    change: file => {
      file.agenda.issues[2]!.positions[1]!.benchmark = 'savings';
    },
    at: ['"savings"'],
    nearest: 'saving',
    also: ['unusedBenchmark'],
  },
  {
    code: 'unknownReference',
    change: file => {
      file.agenda.benchmarks![0]!.checkpoints[0]!.indicator = 'gates';
    },
    at: ['"gates"'],
  },
  {
    // The tiny table judges the fee alone.
    code: 'unknownReference',
    change: file => {
      file.agenda.benchmarks![0]!.checkpoints[0]!.issue = 'water';
    },
    at: ['"checkpoints"', '"water"'],
  },
  {
    code: 'duplicateId',
    change: file => {
      file.agenda.covers![1]!.id = 'river-fund';
    },
    at: ['"river-fund"', '"river-fund"'],
  },
  ...['version', 'cover', 'quiet'].map(
    (name): FaultCase => ({
      code: 'notationWord',
      change: file => {
        file.agenda.covers![1]!.id = name;
      },
      at: ['"river-fund"', `"${name}"`],
    }),
  ),
  {
    code: 'missingEntry',
    change: file => {
      delete file.briefs.south!.values.gauges;
    },
    at: ['"You hold the fields."', '"values"', '{'],
  },
  {
    code: 'missingEntry',
    change: file => {
      file.agenda.principals[0]!.trust = {};
    },
    at: ['"trust"', '{'],
  },
  {
    code: 'missingEntry',
    change: file => {
      file.briefs.north!.lines = {};
    },
    at: ['"lines"', '{'],
  },
  {
    code: 'foreignEntry',
    change: file => {
      file.briefs.north!.lines!['no-full-fee'] = { weight: 5, truth: 'true' };
    },
    at: ['"lines"', '"no-full-fee"'],
  },
  {
    code: 'samePrincipal',
    change: file => {
      file.agenda.metric!.beneficiary = 'south';
    },
    at: ['"beneficiary"', '"south"'],
  },
  {
    code: 'samePrincipal',
    change: file => {
      file.agenda.principals[1]!.trust.south = 50;
    },
    at: ['"trust"', '"trust"', '"south"'],
  },
  {
    code: 'wrongSide',
    change: file => {
      file.agenda.covers![0]!.for = 'north';
    },
    at: ['"river-fund"', '"for"', '"north"'],
  },
  {
    code: 'unknownStatus',
    change: file => {
      file.events![0]!.when = { is: 'measure', measure: 'closure', in: ['announced', 'inforce'] };
    },
    at: ['"inforce"'],
    nearest: 'inForce',
  },
  {
    code: 'unknownStatus',
    change: file => {
      file.events![0]!.when = { is: 'any', of: [{ is: 'line', line: 'no-full-fee', in: ['declare'] }] };
    },
    at: ['"declare"'],
    nearest: 'declared',
  },
];

const guided = (file: ScenarioInput, step: { show?: string; round?: number }) => {
  file.teaching = {
    guide: { seat: 'north', seed: 1, steps: [{ text: { en: 'Look.', es: 'Mire.' }, ...step }] },
  };
};

export const GUIDE_CASES: readonly FaultCase[] = [
  ...(
    [
      ['issue:watre', 'water'],
      ['measure:clousure', 'closure'],
      ['line:no-full-fees', 'no-full-fee'],
      ['meter:suport', 'support'],
      ['seat:nroth', 'north'],
    ] as const
  ).map(
    ([show, nearest]): FaultCase => ({
      code: 'unknownReference',
      change: file => guided(file, { show }),
      at: ['"show"', `"${show}"`],
      nearest,
    }),
  ),
  ...(
    [
      ['isue:water', 'issue:water'],
      ['trsut', 'trust'],
    ] as const
  ).map(
    ([show, nearest]): FaultCase => ({
      code: 'unknownShow',
      change: file => guided(file, { show }),
      at: ['"show"', `"${show}"`],
      nearest,
    }),
  ),
  {
    code: 'unknownShow',
    change: file => guided(file, { show: 'the whole table' }),
    at: ['"show"', '"the whole table"'],
  },
  {
    code: 'roundOutOfRange',
    change: file => guided(file, { round: 5 }),
    at: ['"guide"', '"round"', '5'],
  },
];

export const VALIDITY_CASES: readonly FaultCase[] = [
  {
    code: 'countOutOfRange',
    change: file => {
      file.agenda.rounds.pop();
    },
    at: ['"rounds"', '['],
  },
  { code: 'countOutOfRange', change: file => manyIssues(file, 8, 2), at: ['"issues"', '['] },
  { code: 'tooManyDrafts', change: file => manyIssues(file, 6, 6), at: ['"issues"', '['] },
  {
    code: 'rowLength',
    change: file => {
      file.briefs.south!.values.fee = [0, -3];
    },
    at: ['"You hold the fields."', '"fee"', '['],
  },
  {
    code: 'statusQuoNotZero',
    change: file => {
      file.agenda.issues[0]!.estimates = { north: [7, -4, -12] };
    },
    at: ['"estimates"', '7'],
  },
  { code: 'amountOutOfRange', text: swap('"share": 0.5', '"share": 0.95'), at: ['0.95'] },
  { code: 'amountOutOfRange', text: swap('"weight": 10', '"weight": 50'), at: ['"weight"', '50'] },
  { code: 'amountOutOfRange', text: swap('"stake": 8', '"stake": 21'), at: ['21'] },
  { code: 'amountOutOfRange', text: swap('"bar": 54', '"bar": 120'), at: ['120'] },
  { code: 'amountOutOfRange', text: swap('"bar": 54', '"bar": -5'), at: ['-5'] },
  { code: 'amountOutOfRange', text: swap('"noDeal": -3', '"noDeal": -1e300'), at: ['-1e300'] },
  { code: 'stakesNotRising', text: swap('"stake": 8', '"stake": 4'), at: ['"stake"', '"stake"', '4'] },
  {
    code: 'tailBelowPerRound',
    change: file => {
      file.agenda.measures![0]!.levels[0]!.tail.target = 1;
    },
    at: ['"tail"', '1'],
  },
  {
    code: 'noOwnHarm',
    change: file => {
      file.agenda.measures![0]!.levels[0]!.tail.holder = 0;
      file.agenda.measures![0]!.levels[0]!.perRound.holder = 0;
    },
    at: ['"tail"', '"holder"', '0'],
  },
  {
    code: 'crossesNothing',
    change: file => {
      file.agenda.redLines![0]!.crossedBy = {};
    },
    at: ['"crossedBy"', '{'],
  },
  {
    code: 'positionOutOfRange',
    change: file => {
      file.agenda.redLines![0]!.crossedBy = { water: [3] };
    },
    at: ['"crossedBy"', '3'],
  },
  {
    code: 'positionOutOfRange',
    change: file => {
      file.agenda.issues[0]!.payable = [0];
    },
    at: ['"payable"', '0'],
  },
  {
    code: 'notAscending',
    change: file => {
      file.agenda.issues[0]!.payable = [2, 1];
    },
    at: ['"payable"', '1'],
  },
  {
    code: 'payableWithoutDoer',
    change: file => {
      delete file.agenda.issues[0]!.doer;
    },
    at: ['"payable"', '['],
  },
  {
    code: 'roundOutOfRange',
    change: file => {
      file.events![0]!.round = 9;
    },
    at: ['"drought"', '9'],
  },
  {
    code: 'roundOutOfRange',
    change: file => {
      file.agenda.measures![0]!.start = { level: 0, effective: 6, stake: 4 };
    },
    at: ['"effective"', '6'],
  },
  {
    code: 'levelOutOfRange',
    change: file => {
      file.agenda.measures![0]!.start = { level: 2, effective: 5, stake: 4 };
    },
    at: ['"start": {\n          "level"', '2'],
  },
  { code: 'impossibleDate', text: swap('2030-03-01', '2030-02-29'), at: ['"2030-02-29"'] },
  { code: 'datesNotAscending', text: swap('2030-03-05', '2030-03-02'), at: ['"2030-03-04"', '"2030-03-02"'] },
  { code: 'datesNotAscending', text: swap('2030-05-05', '2030-04-04'), at: ['"Day 30"', '"2030-04-04"'] },
  { code: 'effectBeyondLimit', text: swap('"by": 2', '"by": -9'), at: ['-9'] },
  {
    code: 'metricMissing',
    change: file => {
      delete file.agenda.metric;
      file.agenda.rounds[2]!.dataRelease = false;
    },
    at: ['"benchmarks"', '{'],
  },
  {
    code: 'metricMissing',
    change: file => {
      delete file.agenda.metric;
      file.agenda.benchmarks = [];
      delete file.agenda.issues[2]!.positions[1]!.benchmark;
    },
    at: ['"dataRelease"', 'true'],
  },
  {
    code: 'consequenceWithoutMeasure',
    change: file => {
      delete file.agenda.benchmarks![0]!.measure;
    },
    at: ['"consequence"', '"snapBack"'],
  },
  {
    code: 'noImprovement',
    change: file => {
      file.briefs.north!.values = { water: [0, 4, 12], fee: [0, 0, 0], gauges: [0, 0] };
      file.agenda.issues[1]!.payable = [];
    },
    at: ['{\n        "id": "south"'],
  },
];
