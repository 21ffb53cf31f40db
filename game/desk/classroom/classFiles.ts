import type { Echo } from '../../classroom/index.ts';
import type { Seat } from '../../scenario/types.ts';
import type { ClassWording } from '../../wording/class.ts';
import { debriefWordingOf } from '../../wording/debrief.ts';
import type { Language } from '../../wording/format.ts';
import { csvOf } from '../csv.ts';
import type { ClassView } from './classContext.ts';
import type { Entry } from './classState.ts';

/** What the check of a hand-in found, in one sentence. */
export function stateText({ handIn, judged, confirmation }: Entry, { states }: ClassWording): string {
  if (!handIn) return states.unreadable;
  if (!judged) return states.waiting;
  switch (judged.is) {
    case 'valid':
      if (!confirmation || judged.players.every(player => player === 'person')) return states.valid;
      return confirmation.is === 'confirmed' ? states.confirmed : states.machineDiffers(confirmation.ply + 1);
    case 'altered':
      return judged.ply === null ? states.altered : states.alteredAt(judged.ply + 1);
    case 'otherGame':
      return states.otherGame[judged.what];
    case 'unfinished':
      return states.unfinished(judged.round);
    default:
      return states[judged.is];
  }
}

/** The seats that students played, of a hand-in that holds. */
export const playedBy = ({ judged }: Entry): Seat[] =>
  judged?.is === 'valid' ? judged.players.flatMap((player, seat) => (player === 'person' ? [seat] : [])) : [];

/** What a hand-in has in common with an earlier one, a sentence each. */
export const echoTexts = ({ name, game }: Echo, { echoes }: ClassWording): string[] => [
  ...(name === null ? [] : [echoes.name(name + 1)]),
  ...(game === null ? [] : [echoes.game(game + 1)]),
];

/** Everything of a class as plain data; without names where they are hidden. */
export function classData({ set, scenario, state, words, hidden, echoes, nameOf }: ClassView) {
  return {
    assignment: set.title,
    scenario: scenario.id,
    questions: set.questions,
    tables: state.entries.map((entry, place) => ({
      table: place + 1,
      student: nameOf(entry, place),
      file: hidden() ? null : entry.file,
      played: playedBy(entry).map(seat => scenario.agenda.principals[seat]!.id),
      check: [stateText(entry, words()), ...echoTexts(echoes()[place]!, words())].join('; '),
      result: entry.counted?.table ?? null,
      attempts: entry.handIn?.attempts ?? null,
      undos: entry.handIn?.undos ?? null,
      reloads: entry.handIn?.reloads ?? null,
      before: entry.handIn?.before ?? null,
      after: entry.handIn?.after ?? null,
    })),
  };
}

/** One line a hand-in, in words; the data file has the bare names. */
export function classCsv(view: ClassView, language: Language): string {
  const { scenario, set, state, words, names } = view;
  const { columns } = words();
  const { tactics } = debriefWordingOf(language);
  const { principals } = scenario.agenda;
  const asked = set.questions.flatMap(({ id, when }) => [
    ...(when === 'after' ? [] : [`${id}-before`]),
    ...(when === 'before' ? [] : [`${id}-after`]),
  ]);
  const head = [
    columns.table,
    columns.student,
    columns.played,
    columns.file,
    columns.state,
    columns.end,
    columns.round,
    ...principals.map(({ id }) => id),
    columns.failedVotes,
    columns.left,
    columns.tactics,
    columns.attempts,
    columns.undos,
    columns.reloads,
    ...asked,
  ];
  const rows = classData(view).tables.map(({ result, ...table }, place) => [
    table.table,
    table.student,
    playedBy(state.entries[place]!).map(names().principal).join('; '),
    table.file ?? '',
    table.check,
    result ? words().how[result.end] : '',
    result?.round ?? '',
    ...principals.map((_, seat) => result?.points[seat] ?? ''),
    result?.failedVotes ?? '',
    result?.left ?? '',
    result?.tactics.map(id => tactics[id].name).join('; ') ?? '',
    table.attempts ?? '',
    table.undos ?? '',
    table.reloads ?? '',
    ...set.questions.flatMap(({ id, when }) => [
      ...(when === 'after' ? [] : [table.before?.[id] ?? '']),
      ...(when === 'before' ? [] : [table.after?.[id] ?? '']),
    ]),
  ]);
  return csvOf([head, ...rows]);
}
