import type { FaultCode } from '../scenario/faults.ts';
import { at, type Data, type FaultWords, list } from './faultWords.ts';

const KINDS: Readonly<Record<string, string>> = {
  principal: 'principal',
  issue: 'issue',
  redLine: 'red line',
  measure: 'measure',
  cover: 'cover',
  benchmark: 'benchmark',
  indicator: 'indicator',
  event: 'event',
  source: 'source',
  code: 'code',
  meter: 'meter',
  party: 'party',
  value: 'value',
};

const AN = (kind: string) => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`);
const kind = (name: string) => KINDS[name] ?? name;

const TYPES: Readonly<Record<string, string>> = {
  text: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
  list: 'a list',
  object: 'an object',
};

const SHAPES: Readonly<Record<string, string>> = {
  id: 'an id: lower-case letters, digits and hyphens, starting with a letter',
  slug: 'an id: lower-case letters, digits and hyphens, starting with a letter or digit',
  date: 'a date: YYYY-MM-DD',
  color: 'a colour: # and six hexadecimal digits',
  url: 'a web address: https://…',
  line: 'one line of text: control characters and line breaks are not possible',
};

const PROBLEMS: Readonly<Record<string, string>> = {
  symbol: 'is no JSON value: texts need double quotes, and only true, false and null stand without',
  number: 'is no JSON number',
  key: 'stands where a key in double quotes was expected',
  value: 'stands where a value was expected',
  colon: 'stands where a colon was expected',
  comma: 'stands where a comma was expected',
  brace: 'stands where "}" was expected',
  bracket: 'stands where "]" was expected',
  end: 'stands after the end of the JSON',
  string: 'is a text without its closing quote',
  escape: 'holds an escape that JSON does not know',
  character: 'holds a character that must be escaped, such as a tab or a line break',
};

const NEEDS: Readonly<Record<string, string>> = {
  benchmark: 'a benchmark',
  dataRelease: 'a release of figures',
  effect: 'an effect on the metric',
};

const HARMS: Readonly<Record<string, string>> = { tail: 'at breakdown', perRound: 'in each round in force' };

const PARTS: Readonly<Record<string, (name: string) => string>> = {
  measure: name => `the measure "${name}" stands at the start and`,
  figure: date => `the figure of ${date}`,
  indicator: name => `the indicator "${name}"`,
  brief: name => `the brief of "${name}"`,
  turn: round => `what happened in round ${round}`,
  epilogue: () => 'the epilogue',
  account: name => `the account of ${name}`,
};

/** A level as people count: the format counts from 0. */
const nth = (data: Data) =>
  `the ${['first', 'second', 'third', 'fourth'][at.number(data, 'level')] ?? `${at.number(data, 'level') + 1}th`}`;

const oneOf = (names: readonly string[]) =>
  list(
    names.map(name => TYPES[name] ?? name),
    'or',
  );
const quoted = (names: readonly string[]) =>
  list(
    names.map(name => `"${name}"`),
    'or',
  );
const meant = (near: string) => (near === '' ? '' : `: did you mean "${near}"?`);
const sized = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const span = (data: Parameters<typeof at.text>[0]) => `${at.text(data, 'least')} to ${at.text(data, 'most')}`;
/** A suggestion, or else everything that would have been right. */
const remedy = (near: string, names: readonly string[]) => {
  if (near !== '') return meant(near);
  return names.length === 0 ? '' : `; possible here: ${quoted(names)}`;
};

/** What stops the draft that comes nearest to passing, at its principal. */
const WEIGHTS: Readonly<Record<string, (of: string, points: string) => string>> = {
  bar: (of, points) => `the bar of "${of}" is ${points} above its Support at the start`,
  face: (of, points) => `the Face of "${of}" at the start takes ${points} from its approval`,
  lines: (of, points) => `the red lines of "${of}" that it crosses take ${points} from its approval`,
  values: (of, points) => `what it is worth to "${of}" takes ${points} from its approval`,
};

const outOfTheWay = (data: Data) => {
  const cut = at.text(data, 'cut');
  const lower = cut === '' ? 'lower a bar' : `lower every bar by ${cut}`;
  const weight = WEIGHTS[at.text(data, 'weight')]?.(at.text(data, 'of'), at.text(data, 'points'));
  const most = weight ? `; at the draft that comes nearest, ${weight}` : '';
  return `${lower}, raise Support, or give the positions more worth${most}`;
};

/** A piece of the file as it stands there: a text brings its own quotes. */
const token = (found: string) => (found.startsWith('"') ? found : `"${found}"`);

export const faultsEn = {
  words: { error: 'error', warning: 'warning' },
  texts: {
    fileTooBig: d => `the file has ${at.text(d, 'found')} characters; at most ${at.text(d, 'most')} are read`,
    tooDeep: d => `nested deeper than ${at.text(d, 'most')} levels`,
    syntax: d =>
      at.text(d, 'found') === ''
        ? 'the file ends where more JSON was expected'
        : `${token(at.text(d, 'found'))} ${PROBLEMS[at.text(d, 'problem')] ?? 'is no JSON'}`,
    comment: () => 'JSON has no comments: delete it, or put the remark into a text of the file',
    trailingComma: () => 'a comma before a closing bracket: delete it',
    duplicateKey: d => `the key "${at.text(d, 'key')}" stands here a second time: delete one of the two`,
    reservedName: d => `"${at.text(d, 'name')}" cannot be used as a name: choose another`,
    notFinite: d => `${at.text(d, 'found')} is too big for a number`,
    tooManyFaults: d => `and ${at.text(d, 'more')} more: mend these first`,

    formatMissing: d => `the version is missing: add "format": ${at.text(d, 'newest')}`,
    formatInvalid: d => `${at.text(d, 'found')} is no version: write ${at.text(d, 'newest')}`,
    formatTooNew: d =>
      `written by a newer release: this one reads versions up to ${at.text(d, 'newest')}, the file has ${at.text(d, 'found')}`,
    formatTooOld: d =>
      `version ${at.text(d, 'found')} is not read any more; the oldest that is read is ${at.text(d, 'oldest')}`,

    unknownKey: d =>
      `"${at.text(d, 'key')}" is no key of this object${remedy(at.text(d, 'nearest'), at.list(d, 'allowed'))}`,
    missingKey: d => {
      const expected = oneOf(at.list(d, 'expected'));
      return `the key "${at.text(d, 'key')}" is missing here${expected === '' ? '' : `: ${expected}`}`;
    },
    wrongType: d =>
      `expected ${oneOf(at.list(d, 'expected'))}, found ${TYPES[at.text(d, 'type')] ?? ''} (${at.text(d, 'found')})`,
    notOneOf: d =>
      `"${at.text(d, 'found')}" is not possible here${remedy(at.text(d, 'nearest'), at.list(d, 'allowed'))}`,
    numberTooSmall: d =>
      `${at.text(d, 'found')} is too small: it must be ${at.text(d, 'bound') === 'above' ? 'more than' : 'at least'} ${at.text(d, 'least')}`,
    numberTooBig: d =>
      `${at.text(d, 'found')} is too big: it must be ${at.text(d, 'bound') === 'below' ? 'less than' : 'at most'} ${at.text(d, 'most')}`,
    listTooShort: d =>
      `the list has ${sized(at.number(d, 'found'), 'entry', 'entries')}: it needs at least ${at.text(d, 'least')}`,
    listTooLong: d =>
      `the list has ${sized(at.number(d, 'found'), 'entry', 'entries')}: at most ${at.text(d, 'most')} are possible`,
    textTooShort: d =>
      at.number(d, 'least') === 1
        ? 'the text is empty: write something'
        : `the text is too short: it needs at least ${at.text(d, 'least')} characters`,
    textTooLong: d =>
      `the text has ${sized(at.number(d, 'found'), 'character', 'characters')}: at most ${at.text(d, 'most')} are possible`,
    wrongPattern: d =>
      `"${at.text(d, 'found')}" is not ${SHAPES[at.text(d, 'shape')] ?? `of the form ${at.text(d, 'pattern')}`}`,
    invalid: d => `not valid: ${at.text(d, 'message')}`,

    unknownReference: d =>
      `"${at.text(d, 'name')}" is no ${kind(at.text(d, 'kind'))}${remedy(at.text(d, 'nearest'), at.list(d, 'known'))}`,
    duplicateId: d =>
      `there is ${AN(kind(at.text(d, 'kind')))} "${at.text(d, 'name')}" already: choose another name`,
    missingEntry: d =>
      `"${at.text(d, 'record')}" has no entry for the ${kind(at.text(d, 'kind'))} "${at.text(d, 'name')}": add one`,
    foreignEntry: d =>
      `the red line "${at.text(d, 'name')}" belongs to "${at.text(d, 'owner')}": move it to that brief`,
    samePrincipal: d =>
      `"${at.text(d, 'first')}" and "${at.text(d, 'second')}" are both "${at.text(d, 'name')}": name two principals`,
    wrongSide: d =>
      `a cover of kind "${at.text(d, 'kind')}" for "${at.text(d, 'ref')}" protects "${at.text(d, 'expected')}", not "${at.text(d, 'found')}"`,
    unknownStatus: d =>
      `"${at.text(d, 'name')}" is no state of a ${at.text(d, 'of') === 'line' ? 'red line' : 'measure'}${remedy(at.text(d, 'nearest'), at.list(d, 'allowed'))}`,
    notationWord: d =>
      `"${at.text(d, 'name')}" is a word of the notation of moves and cannot be told from it as an id: choose another`,
    unknownShow: d =>
      `the step cannot point at "${at.text(d, 'found')}"${remedy(at.text(d, 'nearest'), at.list(d, 'forms'))}`,

    countOutOfRange: d => `${at.text(d, 'what')}: there are ${at.text(d, 'found')}, there must be ${span(d)}`,
    tooManyDrafts: d =>
      `${at.text(d, 'found')} drafts are possible; at most ${at.text(d, 'most')} can be reckoned with: take away issues or positions`,
    rowLength: d =>
      `the row has ${sized(at.number(d, 'found'), 'value', 'values')}, the issue "${at.text(d, 'issue')}" has ${sized(at.number(d, 'expected'), 'position', 'positions')}`,
    statusQuoNotZero: d => `position 0 is the status quo and worth 0, not ${at.text(d, 'found')}`,
    amountOutOfRange: d => `${at.text(d, 'what')} ${at.text(d, 'found')}: possible is ${span(d)}`,
    stakesNotRising: d =>
      `the stake ${at.text(d, 'found')} is not above that of the level before, ${at.text(d, 'previous')}`,
    tailBelowPerRound: d =>
      `the harm at breakdown (${at.text(d, 'tail')}) is smaller than that of one round (${at.text(d, 'perRound')}) for the ${at.text(d, 'side')}`,
    noOwnHarm: d =>
      `the measure "${at.text(d, 'measure')}" does not hurt its holder: a threat that costs nothing is no decision`,
    positionOutOfRange: d =>
      `the issue "${at.text(d, 'issue')}" has no position ${at.text(d, 'found')} to name here: possible is ${span(d)}`,
    notAscending: d =>
      `${at.text(d, 'found')} does not come after ${at.text(d, 'previous')}: put them in rising order`,
    payableWithoutDoer: d =>
      `the issue "${at.text(d, 'issue')}" can be paid in advance but has no "doer" to pay: name one, or delete "payable"`,
    roundOutOfRange: d => `there is no round ${at.text(d, 'found')}: possible is ${span(d)}`,
    levelOutOfRange: d =>
      `there is no level ${at.text(d, 'found')}: levels are counted from 0, the last is ${at.text(d, 'most')}`,
    impossibleDate: d => `there is no ${at.text(d, 'date')} on the calendar`,
    datesNotAscending: d => `${at.text(d, 'date')} does not come after ${at.text(d, 'previous')}`,
    effectBeyondLimit: d =>
      `an event may change ${at.text(d, 'change')} by ${at.text(d, 'limit')} at most, not by ${at.text(d, 'found')}: make it smaller, or say in "exception" why`,
    metricMissing: d =>
      `${NEEDS[at.text(d, 'needs')] ?? 'this'} needs a metric: describe it in "agenda"."metric"`,
    consequenceWithoutMeasure: d =>
      `the consequence "${at.text(d, 'consequence')}" needs a "measure" that returns; without one only "consult" is possible`,
    noImprovement: d =>
      `"${at.text(d, 'name')}" has nothing to give: no position costs it something, or can be paid by it, and is worth something to another`,
    tooFewPass: d =>
      `even on every public’s best day ${at.number(d, 'share') === 0 ? 'no draft' : `only ${at.text(d, 'share')} % of all drafts`} could be ratified by everybody at the start, there must be at least ${at.text(d, 'least')} %: ${outOfTheWay(d)}`,
    unknownMoveKind: d =>
      `"${at.text(d, 'name')}" is no kind of move${remedy(at.text(d, 'nearest'), at.list(d, 'known'))}`,
    unreadableMove: d =>
      `the move "${at.text(d, 'line')}" cannot be read at "${at.text(d, 'word')}"${remedy(at.text(d, 'nearest'), [])}`,

    noZone: () => 'no draft is worth more than no deal to everybody',
    noneRatifiable: d =>
      `of ${at.text(d, 'found')} drafts worth more than no deal to everybody, not one could be ratified by all`,
    onlyOnBestDay: d =>
      `on a mean day not one of ${at.text(d, 'drafts')} drafts could be ratified by all at the start; on every public’s best day ${at.text(d, 'found')} could`,
    cannotWin: d =>
      `"${at.text(d, 'seat')}" cannot win: no draft that everybody could ratify is worth more to it than no deal`,
    nothingToTrade: () =>
      'there is nothing to trade: no two issues on which both would gain by exchanging steps',
    beatenPosition: d =>
      `nobody gains by position ${at.text(d, 'found')} of "${at.text(d, 'issue')}": position ${at.text(d, 'better')} is worth as much or more to everybody`,
    lineNobodyCrosses: d =>
      `nobody would cross the red line "${at.text(d, 'line')}": to no other side is a position beyond it worth more than one that keeps it`,
    lineAgainstBrief: d =>
      `the red line "${at.text(d, 'line')}" is meant, but by its own brief "${at.text(d, 'seat')}" has more by crossing it`,
    emptyThreat: d => `${nth(d)} level of "${at.text(d, 'measure')}" costs its target nothing`,
    cheapThreat: d =>
      `${nth(d)} level of "${at.text(d, 'measure')}" costs its holder next to nothing ${HARMS[at.text(d, 'part')] ?? ''}`,
    beatenCover: d =>
      `nobody needs the cover "${at.text(d, 'cover')}": "${at.text(d, 'better')}" covers the same at least as well for no more`,
    eventNever: d =>
      `the event "${at.text(d, 'event')}" can never happen: its condition cannot hold in round ${at.text(d, 'round')}`,
    barTooLow: d =>
      `the public of "${at.text(d, 'seat')}" approves ${at.text(d, 'share')} % of all drafts on a mean day`,
    sameInBoth: d => `"${at.text(d, 'text')}" is the same in English and in Spanish`,

    missingLanguage: d =>
      `"${at.text(d, 'text')}" stands in one language only: write { "en": …, "es": … } as elsewhere in the file`,
    crossesNothing: d =>
      `no position crosses the red line "${at.text(d, 'line')}": name one, or delete the line`,
    alwaysCrossed: d =>
      `every position of "${at.text(d, 'issue')}" crosses the red line "${at.text(d, 'line')}": no deal can respect it`,
    neverLifted: d =>
      `nothing lifts the measure "${at.text(d, 'measure')}": the last position of "${at.text(d, 'issue')}" is ${at.text(d, 'most')}, not ${at.text(d, 'found')}`,
    coversNothing: d =>
      `the cover "${at.text(d, 'cover')}" has nothing to cover: "${at.text(d, 'ref')}" can never cost anything`,
    unusedBenchmark: d => `no position agrees the benchmark "${at.text(d, 'name')}"`,
    uncitedSource: d => `nothing cites the source "${at.text(d, 'name')}"`,
    eventWithoutSource: d =>
      `the event "${at.text(d, 'name')}" cites no source: name one, or "assumption" if it is a model`,
    partWithoutSource: d =>
      `${PARTS[at.text(d, 'part')]?.(at.text(d, 'name')) ?? 'this'} cites no source: name one, or "assumption" if it is a model`,
    longName: d =>
      `the name has ${at.text(d, 'found')} characters; above ${at.text(d, 'most')} it needs a "short" caption for the table`,
    idNotFileName: d =>
      `the id is "${at.text(d, 'id')}", the file is named "${at.text(d, 'file')}": make them the same`,
    unusedSilence: d =>
      `nothing is silenced by "${at.text(d, 'key')}": delete it, or mend the code or the path`,
  },
} satisfies FaultWords<FaultCode>;
