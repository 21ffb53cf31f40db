import {
  definitionOf,
  type Ground,
  type Move,
  type MoveForm,
  type ReadoutTone,
  type Refusal,
} from '../rules/index.ts';
import type { Draft, Seat } from '../scenario/types.ts';
import type { MoveWords, RefusalWords } from '../wording/index.ts';
import type { Names } from './names.ts';

/** A draft in one phrase: what differs from the status quo, then the covers. */
export function describeDraft(draft: Draft, names: Names): string {
  const stands = draft.positions.flatMap((position, issue) =>
    position === 0 ? [] : [`${names.issue(issue)}: ${names.position(issue, position)}`],
  );
  const { statusQuo, cover } = names.wording.table;
  const covers = draft.covers.map(index => `${cover}: ${names.cover(index)}`);
  return [...(stands.length > 0 ? stands : [statusQuo]), ...covers].join('; ');
}

/** The covers of a draft as a list, or the word for none. */
export const describeCovers = (draft: Draft, names: Names): string =>
  draft.covers.length === 0
    ? names.wording.table.none
    : names.format.list(draft.covers.map(cover => names.cover(cover)));

/** One concrete move as a choice to take; for a form, the name of its kind. */
export function describeMove(move: Move | MoveForm, names: Names): string {
  if ('form' in move) {
    const name = names.move(move.kind, move.by);
    return move.kind === 'suspend' ? `${name}: ${names.measure(move.measure)}` : name;
  }
  return names.wording.moves[move.kind].say(wordsOf(move, names));
}

/**
 * The things that a move is about, by name, for lists of moves of one kind. A table of two needs no principal, and
 * the holder of one measure need not name it.
 */
export function subjectOf(move: Move | MoveForm, names: Names): string {
  const { principals, measures } = names.texts.agenda;
  const held = measures.filter(other => other.holder === move.by).length;
  if ('form' in move) return move.kind === 'suspend' && held > 1 ? names.measure(move.measure) : '';
  const { principal, issue, position, measure, level, line, effort, verdict, tone } = wordsOf(move, names);
  const side = principals.length > 2 ? principal : '';
  return [side, issue, position, held > 1 ? measure : '', level, line, effort, verdict, tone]
    .filter(Boolean)
    .join(': ');
}

function wordsOf(move: Move, names: Names): MoveWords {
  const fields = { ...move } as Readonly<Record<string, unknown>>;
  const { form } = definitionOf(move.kind);
  const fieldOf = (kind: string) => {
    const name = Object.keys(form).find(field => form[field] === kind);
    return name === undefined ? undefined : fields[name];
  };
  const number = (kind: string) => fieldOf(kind) as number | undefined;
  const spoken = (index: number | undefined, say: (index: number) => string) =>
    index === undefined ? '' : say(index);
  const issue = number('issue');
  const measure = number('measure');
  const draft = fieldOf('draft') as Draft | undefined;
  const effort = fieldOf('effort') as MoveEffort | undefined;
  const verdict = fieldOf('verdict') as MoveVerdict | undefined;
  const tone = fieldOf('tone') as ReadoutTone | undefined;
  return {
    principal: spoken(number('principal'), names.prose),
    issue: spoken(issue, names.issue),
    position: spoken(number('position'), position => names.position(issue!, position)),
    measure: spoken(measure, names.measure),
    level: spoken(number('level'), level => names.level(measure!, level)),
    line: spoken(number('line'), names.line),
    date: spoken(number('round'), names.date),
    draft: draft ? describeDraft(draft, names) : '',
    quiet: fieldOf('flag') === true,
    effort: effort ? names.wording.terms.efforts[effort] : '',
    verdict: verdict ? names.wording.terms.verdicts[verdict] : '',
    tone: tone ? names.wording.readouts.tones[tone].name : '',
  };
}

type MoveEffort = Extract<Move, { kind: 'effort' }>['effort'];
type MoveVerdict = Extract<Move, { kind: 'verdict' }>['verdict'];

/**
 * Why a move is not possible and what would change it.
 * @param ground tells what has been paid
 */
export function describeRefusal(refusal: Refusal, names: Names, ground: Pick<Ground, 'paid'>): string {
  return names.wording.refusals[refusal.code](refusalWords(refusal, names, ground.paid));
}

function refusalWords({ data }: Refusal, names: Names, paid: readonly number[]): RefusalWords {
  const { agenda } = names.texts;
  const number = (name: string) => (typeof data[name] === 'number' ? data[name] : undefined);
  const figure = (name: string) => number(name) ?? 0;
  const spoken = (index: number | undefined, say: (index: number) => string) =>
    index === undefined ? '' : say(index);
  const issue = number('issue');
  const position = (at: number) => `${names.format.number(at)} (${names.position(issue!, at)})`;
  const principal: Seat | undefined = number('principal') ?? number('holder') ?? number('owner');
  const { doer = null, payable = [] } = issue === undefined ? {} : agenda.issues[issue]!;
  return {
    field: String(data['field'] ?? ''),
    principal: spoken(principal, names.prose),
    issue: spoken(issue, names.issue),
    measure: spoken(number('measure'), names.measure),
    line: spoken(number('line'), names.line),
    status: statusWord(data['status'], names),
    paid: issue === undefined ? '' : position(paid[issue]!),
    payable: names.format.list(payable.map(position)),
    doer: doer === null ? '' : names.prose(doer),
    most: figure('most'),
    times: figure('times'),
    trust: figure('trust'),
    from: figure('from'),
    to: figure('to'),
    until: figure('until'),
    round: figure('round'),
  };
}

function statusWord(status: string | number | undefined, names: Names): string {
  const statuses: Readonly<Record<string, string>> = names.wording.terms.charts.measure;
  return typeof status === 'string' ? (statuses[status] ?? status) : '';
}
