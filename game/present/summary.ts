import type { View } from '../rules/index.ts';
import type { Seat } from '../scenario/types.ts';
import { latestChanges } from './chips.ts';
import { describeCovers } from './describe.ts';
import { unread, type VoteReading } from './forecast.ts';
import type { Names } from './names.ts';
import { readoutSubject } from './readouts.ts';
import { railOrder } from './sceneOrder.ts';
import {
  benchmarkLines,
  channelLines,
  deedLines,
  homeLines,
  knownLines,
  lineLines,
  measureLines,
  possibleLines,
} from './summaryLines.ts';

/** One part of the table in words: a heading, perhaps a grid of figures, sentences. */
export interface Section {
  readonly id: keyof Names['wording']['table']['titles'];
  readonly title: string;
  /** One sentence that explains the section to whoever sees it for the first time. */
  readonly note: string | null;
  readonly grid: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } | null;
  readonly lines: readonly string[];
}

/**
 * The table as text, for the terminal and for whoever cannot see the canvas. Sections with nothing to say are left out.
 * @param read how the votes of the others are read, if anybody does
 */
export function summary(view: View, names: Names, read: VoteReading = unread): Section[] {
  const { notes } = names.wording.table;
  return [
    section('round', names, { lines: roundLines(view, names) }),
    section('meters', names, {
      note: meterNote(names),
      grid: meterGrid(view, names),
      lines: [...trustLines(view, names), ...channelLines(view, names)],
    }),
    section('issues', names, {
      note: notes.issues,
      grid: issueGrid(view, names),
      lines: draftLines(view, names),
    }),
    section('known', names, { lines: knownLines(view, names) }),
    section('lines', names, { note: notes.lines, lines: lineLines(view, names) }),
    section('possible', names, { note: notes.possible, lines: possibleLines(view, names) }),
    section('measures', names, { note: notes.measures, lines: measureLines(view, names) }),
    section('deeds', names, { lines: deedLines(view, names) }),
    section('benchmarks', names, { note: notes.benchmarks, lines: benchmarkLines(view, names) }),
    section('home', names, { note: homeNote(view, names), lines: homeLines(view, names, read) }),
  ].filter(part => part.grid !== null || part.lines.length > 0);
}

function section(id: Section['id'], names: Names, parts: Partial<Section>): Section {
  return { id, title: names.wording.table.titles[id], note: null, grid: null, lines: [], ...parts };
}

/** What the arrows and the meters mean. */
function meterNote({ wording }: Names): string {
  const shown = ['support', 'face', 'credibility', 'strain', 'trust'] as const;
  const meanings = shown.map(
    meter => `${wording.terms.meters[meter].name}: ${wording.terms.meters[meter].means}.`,
  );
  return [wording.table.notes.meters, ...meanings].join(' ');
}

const homeNote = ({ agenda }: View, { wording, format }: Names): string =>
  wording.table.homeNote({ swing: format.number(agenda.constants.swing) });

/** Date, round, and who is asked for what. */
function roundLines(view: View, names: Names): string[] {
  const { agenda, negotiation: ground } = view;
  const { table } = names.wording;
  const date = names.date(ground.round);
  const lines = [table.round({ round: ground.round, rounds: agenda.rounds.length, date })];
  if (
    agenda.rounds[ground.round - 1]!.dataRelease &&
    ground.publishedIn !== ground.round &&
    ground.phase === 'turn'
  )
    lines.push(table.dataRelease);
  lines.push(askedLine(view, names));
  return lines;
}

function askedLine(view: View, names: Names): string {
  const { phase, toMove, turn, closedRound, round, implementation, benchmarks } = view.negotiation;
  const { table } = names.wording;
  if (toMove === null) return table.over;
  if (toMove !== view.me) return table.theirTurn({ name: names.prose(toMove) });
  if (phase === 'readout') return readoutSubject(view, names)!;
  if (phase === 'lastCall') return table.yourLastCall;
  if (phase === 'implementation')
    return benchmarks[implementation!.benchmark]!.status === 'due' ? table.yourEffort : table.yourVerdict;
  return table.yourTurn({
    room: closedRound === round ? 'closed' : turn.room ? 'used' : 'open',
    podium: turn.podium ? 'used' : 'open',
  });
}

function meterGrid(view: View, names: Names): Section['grid'] {
  const { meters } = names.wording.terms;
  const shown = ['support', 'face', 'credibility', 'strain'] as const;
  const boosts = view.negotiation.meters.some(own => own.boost > 0);
  const columns = boosts ? (['support', 'boost', 'face', 'credibility', 'strain'] as const) : shown;
  const moves = latestChanges(view);
  return {
    head: [names.wording.table.columns.side, ...columns.map(meter => meters[meter].name)],
    rows: view.agenda.principals.map((_, seat) => [
      names.principal(seat),
      ...columns.map(meter => {
        const change = moves.find(move => move.meter === meter && move.of === seat);
        return withArrow(view.negotiation.meters[seat]![meter], change, names);
      }),
    ]),
  };
}

function withArrow(value: number, change: { from: number; to: number } | undefined, names: Names): string {
  const written = names.format.number(value);
  if (!change) return written;
  const amount = names.format.number(Math.abs(change.to - change.from));
  return `${written} ${change.to > change.from ? '▲' : '▼'}${amount}`;
}

function trustLines(view: View, names: Names): string[] {
  const { table, terms } = names.wording;
  const moves = latestChanges(view);
  return view.agenda.principals.flatMap((_, of) =>
    view.agenda.principals.flatMap((_, other) => {
      if (of === other) return [];
      const exact = view.negotiation.trust[of]![other]!;
      const change = moves.find(move => move.meter === 'trust' && move.of === of && move.in === other);
      const value =
        exact === null
          ? terms.bands[view.negotiation.trustBands[of]![other]!]
          : withArrow(exact, change, names);
      return [`${table.trustIn({ of: names.prose(of), in: names.prose(other) })}: ${value}.`];
    }),
  );
}

/** Own stand, the others' and the gap, issue by issue. */
function issueGrid(view: View, names: Names): Section['grid'] {
  const { columns, agreed, apart, noDraft } = names.wording.table;
  const seats = view.agenda.principals.map((_, seat) => seat);
  const ordered = view.me === 'public' ? seats : [view.me, ...seats.filter(seat => seat !== view.me)];
  const positionsOf = (seat: Seat) => standingPositions(view, seat);
  return {
    head: [
      columns.issue,
      ...ordered.map(seat => (seat === view.me ? columns.you : names.principal(seat))),
      columns.gap,
    ],
    rows: view.agenda.issues.map((_, issue) => {
      const stands = ordered.map(seat => positionsOf(seat)?.[issue] ?? null);
      // Steps as the rail shows them, whose order may be another than that of the file.
      const order = railOrder(view.agenda, issue, seats).positions;
      const known = stands.flatMap(stand => (stand === null ? [] : [order.indexOf(stand)]));
      const gap = known.length > 1 ? Math.max(...known) - Math.min(...known) : null;
      return [
        names.issue(issue),
        ...stands.map(stand => (stand === null ? noDraft : names.numbered(issue, stand))),
        gap === null ? '–' : gap === 0 ? agreed : apart(gap),
      ];
    }),
  };
}

function standingPositions(view: View, seat: Seat): readonly number[] | null {
  const { deal, drafts } = view.negotiation;
  if (deal) return deal.draft.positions;
  const { status, draft } = drafts[seat]!;
  return status === 'none' || status === 'void' ? null : draft!.positions;
}

function draftLines(view: View, names: Names): string[] {
  const { table, terms } = names.wording;
  const { deal, drafts } = view.negotiation;
  return drafts.flatMap((state, seat) => {
    if (!state.draft) return [];
    // Under the rules it stands as it stood; beside a deal it is no longer on offer.
    const isSuperseded = deal !== null && state.status === 'standing';
    const status = isSuperseded ? table.superseded : terms.charts.draft[state.status];
    const words = { status, covers: describeCovers(state.draft, names) };
    const line =
      seat === view.me ? table.yourDraft(words) : table.draftOf({ name: names.prose(seat), ...words });
    const marks = state.marks.length > 0 ? [table.acceptedBy({ names: names.proseList(state.marks) })] : [];
    return [[line, ...marks].join(' ')];
  });
}
