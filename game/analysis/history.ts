import {
  begin,
  DEFAULT_OPTIONS,
  firstSeatOf,
  type Move,
  type Negotiation,
  type NotationFault,
  plainReadout,
  play,
  type Refusal,
  readMove,
  refusal,
  viewOf,
} from '../rules/index.ts';
import type { History, HistoryTurn, Scenario } from '../scenario/types.ts';

/** What keeps a replay of the history from being what the file says. */
export type Difference =
  | {
      readonly what: 'unreadable';
      readonly round: number;
      readonly line: string;
      readonly fault: NotationFault;
    }
  | { readonly what: 'refused'; readonly round: number; readonly line: string; readonly refusal: Refusal }
  /** The moment of the move has passed: its side had ended that turn, or the talks were over. */
  | { readonly what: 'late'; readonly round: number; readonly line: string }
  | { readonly what: 'end'; readonly expected: string; readonly actual: string }
  | { readonly what: 'round'; readonly expected: number; readonly actual: number }
  | { readonly what: 'position'; readonly issue: number; readonly expected: number; readonly actual: number }
  | { readonly what: 'covers'; readonly expected: readonly number[]; readonly actual: readonly number[] }
  | {
      readonly what: 'checkpoints';
      readonly expected: readonly string[];
      readonly actual: readonly string[];
    };

export interface HistoryRun {
  /** Every move was legal in its place and, unless only the talks were played, the end is the expected one. */
  readonly reached: boolean;
  readonly differences: readonly Difference[];
  /** The moves as played, ends of turns included. */
  readonly moves: readonly Move[];
  /** Soundings that a leak had made impossible, if these were to be skipped. */
  readonly skipped: number;
  readonly last: Negotiation;
}

export interface HistoryHow {
  /** Another seed than the file's. */
  readonly seed?: number;
  /** Leaves out soundings whose channel is not open, instead of reporting them. */
  readonly skipSoundings?: boolean;
  /** Stops at the vote: on other seeds the checkpoints turn out differently. */
  readonly talksOnly?: boolean;
}

/** Plays the history line of a scenario: its moves in order, ends of turns and plain accounts put in where they are needed. */
export function playHistory(scenario: Scenario, how: HistoryHow = {}): HistoryRun {
  const { history } = scenario;
  if (!history) throw new RangeError(`${scenario.id} has no history`);
  const run = new Run(scenario, history, how);
  for (const turn of history.line) for (const line of turn.moves) run.playLine(turn, line);
  run.finishTalks();
  if (!how.talksOnly) {
    for (const line of history.implementation) run.playImplementation(line);
    run.sayNoMore();
  }
  const differences = [...run.differences, ...(how.talksOnly ? [] : endDifferences(history, run.n))];
  return {
    reached: differences.length === 0,
    differences,
    moves: run.moves,
    skipped: run.skipped,
    last: run.n,
  };
}

/** One replay of a history under way. */
class Run {
  readonly differences: Difference[] = [];
  readonly moves: Move[] = [];
  skipped = 0;
  n: Negotiation;

  constructor(
    readonly scenario: Scenario,
    history: History,
    readonly how: HistoryHow,
  ) {
    this.n = begin(scenario, how.seed ?? history.seed, { ...DEFAULT_OPTIONS, ...history.options });
  }

  playLine({ round }: HistoryTurn, line: string): void {
    const move = this.read(line, round);
    if (!move) return;
    this.sayNoMore(move);
    if (!this.passUntil(round, move.by)) this.differences.push({ what: 'late', round, line });
    else this.play(move, round, line);
  }

  playImplementation(line: string): void {
    const { round } = this.n;
    const move = this.read(line, round);
    if (!move) return;
    this.sayNoMore(move);
    this.play(move, round, line);
  }

  /** Ends turns and declines until the talks are over. */
  finishTalks(): void {
    for (;;) {
      if (this.n.phase === 'readout' && !this.n.deal) this.sayNoMore();
      else if (this.n.phase === 'turn' || this.n.phase === 'lastCall') this.pass();
      else return;
    }
  }

  /** Accounts that the file does not tell, before a move of its or before the end, are plain. */
  sayNoMore(before: Move | null = null): void {
    for (;;) {
      const plain = plainReadout(this.n);
      if (!plain || (before?.kind === 'readout' && before.by === plain.by)) return;
      this.apply(plain);
    }
  }

  private read(line: string, round: number): Move | null {
    const { move, fault } = readMove(this.scenario.agenda, line);
    if (fault) this.differences.push({ what: 'unreadable', round, line, fault });
    return move;
  }

  private play(move: Move, round: number, line: string): void {
    const why = refusal(viewOf(this.scenario, { ...this.n, log: [] }, move.by), move);
    if (!why) this.apply(move);
    else if (this.how.skipSoundings && move.kind === 'soundOut' && isChannel(why)) this.skipped += 1;
    else this.differences.push({ what: 'refused', round, line, refusal: why });
  }

  /** Passes until a seat is to move in a round; false if that moment is gone. In the last call, a last turn is over. */
  private passUntil(round: number, by: number): boolean {
    const seats = this.scenario.agenda.principals.length;
    const placeOf = (seat: number) =>
      (seat - firstSeatOf(seats, this.scenario.agenda.firstSeat, round) + seats) % seats;
    for (;;) {
      const { n } = this;
      if (n.toMove === null || n.round > round || n.phase === 'implementation') return false;
      if (n.round === round && n.toMove === by) return true;
      const passed = n.round === round && n.phase === 'turn' && placeOf(n.toMove) > placeOf(by);
      if (passed && round < this.scenario.agenda.rounds.length) return false;
      this.pass();
    }
  }

  private pass(): void {
    const by = this.n.toMove!;
    this.apply({ kind: this.n.phase === 'lastCall' ? 'decline' : 'endTurn', by });
  }

  private apply(move: Move): void {
    this.n = play(this.scenario, this.n, move).next;
    this.moves.push(move);
  }
}

const isChannel = ({ code }: Refusal) => code === 'channelClosed' || code === 'channelBurned';

function endDifferences({ expected }: History, n: Negotiation): Difference[] {
  const actual = n.outcome?.end ?? n.phase;
  if (actual !== expected.end) return [{ what: 'end', expected: expected.end, actual }];
  const found: Difference[] = [];
  const round = n.outcome!.round;
  if (round !== expected.round) found.push({ what: 'round', expected: expected.round, actual: round });
  if (!n.deal) return found;
  n.deal.draft.positions.forEach((position, issue) => {
    if (position !== expected.positions[issue])
      found.push({ what: 'position', issue, expected: expected.positions[issue]!, actual: position });
  });
  const { covers } = n.deal.draft;
  if (!sameList(covers, expected.covers))
    found.push({ what: 'covers', expected: expected.covers, actual: covers });
  const results = n.implementation?.results ?? [];
  if (!sameList(results, expected.checkpoints))
    found.push({ what: 'checkpoints', expected: expected.checkpoints, actual: results });
  return found;
}

const sameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, place) => item === b[place]);

/** The history line on many seeds: how often it is ratified, how often a leak made a sounding impossible. */
export interface HistorySeeds {
  readonly seeds: number;
  readonly ratified: number;
  /** Seeds in which at least one sounding was skipped. */
  readonly withLeak: number;
  /** Seeds in which some other move was not possible. */
  readonly broken: number;
}

/** Plays the line on seeds 1 to `seeds`. */
export function historyOverSeeds(scenario: Scenario, seeds: number): HistorySeeds {
  let ratified = 0;
  let withLeak = 0;
  let broken = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const run = playHistory(scenario, { seed, skipSoundings: true, talksOnly: true });
    if (run.last.deal) ratified += 1;
    if (run.skipped > 0) withLeak += 1;
    if (!run.reached) broken += 1;
  }
  return { seeds, ratified, withLeak, broken };
}
