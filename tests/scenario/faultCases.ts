/** Faulty files, one fault each: what is wrong with the tiny scenario, and where and how it must be told. */
import type { FaultCode } from '../../game/scenario/index.ts';
import { JSON_LIMITS } from '../../game/scenario/index.ts';

import { type FaultCase, swap } from './faultCase.ts';
import { GUIDE_CASES, REFERENCE_CASES, VALIDITY_CASES } from './faultCasesOfMeaning.ts';
import { LINT_CASES } from './faultCasesOfStyle.ts';

const JSON_CASES: readonly FaultCase[] = [
  { code: 'fileTooBig', text: text => text + ' '.repeat(JSON_LIMITS.characters), at: [''] },
  { code: 'tooDeep', text: swap('"Water"', '['.repeat(65)), at: ['['.repeat(59), '['] },
  { code: 'syntax', text: swap('"firstSeat":', '"firstSeat"'), at: ['"firstSeat"', '"north"'] },
  { code: 'syntax', text: swap('"firstSeat": "north"', '"firstSeat": north'), at: ['"firstSeat"', 'north'] },
  { code: 'syntax', text: text => text.trimEnd().slice(0, -1), at: ['<end>'] },
  { code: 'comment', text: swap('"format": 1,', '"format": 1, // one'), at: ['// one'] },
  { code: 'trailingComma', text: swap('"bar": 54,', '"bar": 54, "x": [1,],'), at: ['"x": [1', ','] },
  { code: 'duplicateKey', text: swap('"bar": 54', '"bar": 54,\n"bar": 5'), at: ['"bar"', '"bar"'] },
  {
    code: 'reservedName',
    text: swap('"bar": 54', '"bar": 54, "__proto__": { "x": 1 }'),
    at: ['"__proto__"'],
  },
  {
    code: 'reservedName',
    change: file => {
      file.events![0]!.id = 'constructor';
    },
    at: ['"constructor"'],
  },
  { code: 'notFinite', text: swap('"bar": 54', '"bar": 1e999'), at: ['1e999'] },
  {
    code: 'tooManyFaults',
    change: file => {
      Object.assign(file, { teaching: { questions: Array.from({ length: 250 }, () => 5) } });
    },
    at: ['"questions"', ...Array.from({ length: 201 }, () => '5')],
    also: ['wrongType'],
  },
];

const FORMAT_CASES: readonly FaultCase[] = [
  { code: 'formatMissing', text: swap('"format": 1,', ''), at: ['{'] },
  { code: 'formatInvalid', text: swap('"format": 1,', '"format": "one",'), at: ['"one"'] },
  { code: 'formatTooNew', text: swap('"format": 1,', '"format": 99,'), at: ['99'] },
  { code: 'formatTooOld', text: swap('"format": 1,', '"format": 0,'), at: ['0'] },
];

const FORM_CASES: readonly FaultCase[] = [
  { code: 'unknownKey', text: swap('"support": 52', '"suport": 52'), at: ['"suport"'], nearest: 'support' },
  { code: 'unknownKey', text: swap('"unit": {', '"unit": { "fr": "litres",'), at: ['"fr"'] },
  { code: 'missingKey', text: swap('"support": 52,', ''), at: ['"start"', '{'] },
  { code: 'missingKey', text: swap('"change": "strain",', ''), at: ['"effects"', '{'] },
  { code: 'wrongType', text: swap('"bar": 54', '"bar": "54"'), at: ['"54"'] },
  { code: 'wrongType', text: swap('"notice": 2', '"notice": 2.5'), at: ['2.5'] },
  { code: 'wrongType', text: () => '[]', at: ['['] },
  {
    code: 'wrongType',
    change: file => {
      Object.assign(file.agenda.measures![0]!, { liftedBy: 7 });
    },
    at: ['"liftedBy"', '7'],
  },
  {
    code: 'notOneOf',
    text: swap('"better": "lower"', '"better": "lowre"'),
    at: ['"lowre"'],
    nearest: 'lower',
  },
  {
    code: 'notOneOf',
    text: swap('"change": "strain"', '"change": "strian"'),
    at: ['"strian"'],
    nearest: 'strain',
  },
  {
    code: 'notOneOf',
    change: file => {
      Object.assign(file.agenda.measures![0]!, { liftedBy: 'anydeal' });
    },
    at: ['"anydeal"'],
    nearest: 'anyDeal',
  },
  { code: 'numberTooSmall', text: swap('"support": 52', '"support": -52'), at: ['-52'] },
  { code: 'numberTooSmall', text: swap('"target": 82', '"target": 0'), at: ['"Day 30"', '"target"', '0'] },
  {
    code: 'numberTooSmall',
    change: file => {
      file.agenda.measures![0]!.start = { level: 0, effective: 1, stake: 4 };
    },
    at: ['"effective"', '1'],
  },
  { code: 'numberTooBig', text: swap('"support": 52', '"support": 152'), at: ['152'] },
  {
    code: 'listTooShort',
    change: file => {
      file.briefs.north!.wants = [];
    },
    at: ['"wants"', '['],
  },
  {
    code: 'textTooShort',
    change: file => {
      file.summary = '';
    },
    at: ['"summary"', '""'],
  },
  {
    code: 'textTooShort',
    text: swap('"Two neighbours share a river."', '""'),
    at: ['"summary"', '""'],
  },
  { code: 'textTooLong', text: swap('"code": "NO"', '"code": "NORD"'), at: ['"NORD"'] },
  { code: 'wrongPattern', text: swap('"id": "water"', '"id": "Water!"'), at: ['"Water!"'] },
  { code: 'wrongPattern', text: swap('2030-03-05', '5/3/2030'), at: ['"5/3/2030"'] },
  { code: 'wrongPattern', text: swap('share a river.', 'share\\na river.'), at: ['"Two neighbours'] },
  { code: 'wrongPattern', text: swap('"NO"', '"\\u001b"'), at: ['"\\u001b"'] },
  {
    code: 'wrongPattern',
    change: file => {
      file.agenda.covers![0]!.price = { 'The North': -1 };
    },
    at: ['"The North"'],
  },
];

export const FAULT_CASES: readonly FaultCase[] = [
  ...JSON_CASES,
  ...FORMAT_CASES,
  ...FORM_CASES,
  ...REFERENCE_CASES,
  ...GUIDE_CASES,
  ...VALIDITY_CASES,
  ...LINT_CASES,
];

/**
 * Codes that reading a scenario file cannot cause: its schema has no such limit (`json.test.ts` has their cases), or they
 * need the rules (`tests/analysis`: `review.test.ts` and `lint`).
 */
export const CASES_ELSEWHERE: readonly FaultCode[] = [
  'listTooLong',
  'invalid',
  'tooFewPass',
  'unknownMoveKind',
  'unreadableMove',
  'noZone',
  'noneRatifiable',
  'onlyOnBestDay',
  'cannotWin',
  'nothingToTrade',
  'beatenPosition',
  'lineNobodyCrosses',
  'lineAgainstBrief',
  'emptyThreat',
  'cheapThreat',
  'beatenCover',
  'eventNever',
  'barTooLow',
];
