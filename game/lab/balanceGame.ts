import type { BalanceEnd, LineUse, MeasureUse } from '../analysis/balance/report.ts';
import {
  DEFAULT_OPTIONS,
  definitionOf,
  draftIn,
  isForm,
  type LogKind,
  type MoveKind,
  type Negotiation,
  refusal,
  type View,
} from '../rules/index.ts';
import type { Draft, Scenario } from '../scenario/types.ts';
import { type Arm, changed } from './arm.ts';
import { type MoveCounts, playGame } from './play.ts';
import { policyOf } from './player.ts';

/** What a balance report keeps of one game. Plain data, so that any thread can hand it over. */
export interface BalanceGame {
  readonly end: BalanceEnd;
  /** Round of the deal or of the breakdown. */
  readonly round: number;
  /** By seat. */
  readonly points: readonly number[];
  /** Votes lost, by seat. */
  readonly votesLost: readonly number[];
  readonly deal: Draft | null;
  /** By issue: positions that some draft had, ascending. */
  readonly tabled: readonly (readonly number[])[];
  /** Covers that some draft had, ascending. */
  readonly covers: readonly number[];
  readonly measures: Readonly<Record<MeasureUse, readonly number[]>>;
  readonly lines: Readonly<Record<LineUse, readonly number[]>>;
  /** Ids of the events that came. */
  readonly events: readonly string[];
  /** Moves made, by seat and kind. */
  readonly moves: readonly MoveCounts[];
  /** Kinds of move that were allowed at least once, by seat. */
  readonly possible: readonly (readonly MoveKind[])[];
}

/** Plays one game of an arm. */
export function playBalanceGame(scenario: Scenario, { changes, players }: Arm, seed: number): BalanceGame {
  const table = changes ? changed(scenario, changes) : scenario;
  const possible = table.agenda.principals.map(() => new Set<MoveKind>());
  const { last, points, round, draft, moves } = playGame({
    scenario: table,
    policies: table.agenda.principals.map((_, seat) => policyOf(players?.[seat] ?? {})),
    seed,
    options: DEFAULT_OPTIONS,
    watch: view => notePossible(view, possible[view.me as number]!),
  });
  const votesLost = last.seats.map(({ failedVotes }) => failedVotes);
  return {
    end: draft ? 'ratified' : votesLost.some(count => count > 0) ? 'rejected' : 'breakdown',
    round,
    points,
    votesLost,
    deal: draft,
    moves,
    possible: possible.map(kinds => [...kinds].sort()),
    ...usesOf(table, last),
  };
}

function notePossible(view: View, known: Set<MoveKind>): void {
  for (const kind of view.asked!.kinds) if (!known.has(kind) && isPossible(view, kind)) known.add(kind);
}

function isPossible(view: View, kind: MoveKind): boolean {
  for (const candidate of definitionOf(kind).candidates(view, view.me as number))
    if (isForm(candidate) || !refusal(view, candidate)) return true;
  return false;
}

type Uses = Pick<BalanceGame, 'tabled' | 'covers' | 'measures' | 'lines' | 'events'>;

/** What was used, by the log of the whole game. */
function usesOf({ agenda }: Scenario, { log, lines, measures }: Negotiation): Uses {
  const measuresIn = (...kinds: readonly LogKind[]) =>
    ascending(
      log.flatMap(({ kind, facts }) => (kinds.includes(kind) && 'measure' in facts ? [facts.measure] : [])),
    );
  const linesIn = (...kinds: readonly LogKind[]) =>
    ascending(
      log.flatMap(({ kind, facts }) => (kinds.includes(kind) && 'line' in facts ? [facts.line] : [])),
    );
  const settled = measures.flatMap(({ status }, index) => (status === 'settled' ? [index] : []));
  const drafts = log.filter(entry => entry.kind === 'table').map(draftIn);
  return {
    tabled: agenda.issues.map((_, issue) => ascending(drafts.map(({ positions }) => positions[issue]!))),
    covers: ascending(drafts.flatMap(({ covers }) => covers)),
    measures: {
      warned: measuresIn('warn'),
      announced: measuresIn('threaten', 'escalate'),
      inForce: measuresIn('carryOut', 'takeEffect', 'resume'),
      lifted: ascending([...measuresIn('suspend', 'withdraw'), ...settled]),
    },
    lines: {
      declared: linesIn('declare'),
      tested: linesIn('lineTested'),
      crossed: lines.flatMap(({ status }, index) =>
        status === 'crossed' || status === 'reinterpreted' ? [index] : [],
      ),
    },
    events: log.flatMap(({ kind, facts }) => (kind === 'event' ? [facts.event] : [])),
  };
}

const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
