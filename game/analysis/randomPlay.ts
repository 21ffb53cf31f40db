import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import {
  begin,
  type GameOptions,
  type LogEntry,
  type Move,
  type Negotiation,
  play,
  playFast,
  refusal,
  type View,
  viewOf,
  writeMove,
} from '../rules/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { illegalTries } from './illegalTries.ts';
import {
  brokenAfterPly,
  brokenAtEnd,
  brokenBeforePly,
  type Ledger,
  ledgerOf,
  longestGame,
} from './invariants.ts';

export interface RandomPlayInput {
  readonly scenario: Scenario;
  readonly options: GameOptions;
  readonly games: number;
  /** Game g runs on seed + g. */
  readonly seed: number;
  /** Who plays every seat. */
  readonly choose: (view: View, seed: number) => Move;
  /** Every how many games one is played in full, with every check; 1 checks all. */
  readonly fullEvery: number;
  /** Moves per game that are probably illegal, to count the refusals. */
  readonly triesPerGame: number;
  readonly onGame?: (done: number) => void;
}

/** A rule that some game broke, with all that is needed to see it again. */
export interface Broken {
  readonly seed: number;
  readonly ply: number;
  readonly invariant: string;
  /** The game so far, in notation. */
  readonly moves: readonly string[];
}

type Counts = Record<string, number>;

export interface RandomPlayReport {
  readonly games: number;
  readonly plies: number;
  /** Games played in full. Events and chart steps are counted in these, everything else in all. */
  readonly fullGames: number;
  readonly longest: number;
  readonly moves: Counts;
  readonly refusals: Counts;
  readonly endings: Counts;
  readonly events: Counts;
  readonly steps: Counts;
  readonly broken: Broken | null;
}

/**
 * Plays random games and checks what must hold in all of them. Most games run on `playFast`, which keeps no record;
 * every `fullEvery`-th runs on `play` and also through JSON, and there every ply is checked. Stops at the first
 * broken rule.
 */
export function randomPlay(input: RandomPlayInput): RandomPlayReport {
  const tally = new Tally();
  let broken: Broken | null = null;
  for (let game = 0; game < input.games && !broken; game++) {
    broken = new Game(input, input.seed + game, game % input.fullEvery === 0, tally).run();
    input.onGame?.(game + 1);
  }
  return { ...tally.report(), broken };
}

class Tally {
  games = 0;
  plies = 0;
  fullGames = 0;
  longest = 0;
  readonly moves: Counts = {};
  readonly refusals: Counts = {};
  readonly endings: Counts = {};
  readonly events: Counts = {};
  readonly steps: Counts = {};

  add(counts: Counts, name: string): void {
    counts[name] = (counts[name] ?? 0) + 1;
  }

  report(): Omit<RandomPlayReport, 'broken'> {
    const { games, plies, fullGames, longest, moves, refusals, endings, events, steps } = this;
    return { games, plies, fullGames, longest, moves, refusals, endings, events, steps };
  }
}

/** One random game. */
class Game {
  private readonly moves: Move[] = [];
  private n: Negotiation;
  private ledger: Ledger;

  constructor(
    private readonly input: RandomPlayInput,
    private readonly seed: number,
    private readonly full: boolean,
    private readonly tally: Tally,
  ) {
    this.n = begin(input.scenario, seed, input.options);
    this.ledger = ledgerOf(this.n);
    if (full) this.countEvents(this.n.log);
  }

  run(): Broken | null {
    const { scenario, triesPerGame } = this.input;
    const limit = longestGame(scenario.agenda);
    const source = xoroshiro128plus(this.seed);
    while (this.n.toMove !== null) {
      const view = this.seen();
      const found = this.full ? brokenBeforePly(this.n, view) : null;
      if (found) return this.brokenBy(found);
      const move = this.input.choose(view, this.seed);
      const after = this.step(view, move);
      if (after) return this.brokenBy(after);
      if (this.moves.length > limit) return this.brokenBy(`longer than ${limit} plies`);
      if (this.tried < triesPerGame && (source.next() & 7) === 0) {
        const bad = this.tryIllegal(source.next());
        if (bad) return this.brokenBy(bad);
      }
    }
    const bad = this.tryIllegal(source.next());
    return this.brokenOrNull(bad ?? brokenAtEnd(scenario.agenda, this.n)) ?? this.finish();
  }

  private tried = 0;

  private seen(): View {
    return viewOf(this.input.scenario, { ...this.n, log: [] }, this.n.toMove!);
  }

  private step(view: View, move: Move): string | null {
    const { scenario } = this.input;
    const why = refusal(view, move);
    if (why) return `the player's move ${writeMove(scenario.agenda, move)} is refused: ${why.code}`;
    this.moves.push(move);
    this.tally.plies += 1;
    this.tally.add(this.tally.moves, move.kind);
    if (!this.full) {
      this.n = playFast(scenario, this.n, move);
      return null;
    }
    const before = this.n;
    const played = play(scenario, before, move);
    this.n = played.next;
    for (const { chart, step } of played.steps) this.tally.add(this.tally.steps, `${chart}.${step}`);
    this.countEvents(played.log);
    return brokenAfterPly(scenario, before, move, played, this.ledger);
  }

  private countEvents(log: readonly LogEntry[]): void {
    for (const entry of log) if (entry.kind === 'event') this.tally.add(this.tally.events, entry.facts.event);
  }

  /** Moves that are probably illegal: refused ones are counted and must change nothing; legal ones are let go. */
  private tryIllegal(draw: number): string | null {
    this.tried += 1;
    const { scenario } = this.input;
    const before = this.full ? JSON.stringify(this.n) : '';
    for (const move of illegalTries(scenario, this.n, draw)) {
      const why = refusal(viewOf(scenario, { ...this.n, log: [] }, move.by), move);
      if (!why) continue;
      this.tally.add(this.tally.refusals, why.code);
      if (this.full && !throwsRange(() => play(scenario, this.n, move)))
        return `the refused move ${JSON.stringify(move)} could be played`;
    }
    return this.full && JSON.stringify(this.n) !== before ? 'a refused move changed the state' : null;
  }

  private finish(): null {
    const { outcome, implementation } = this.n;
    this.tally.games += 1;
    this.tally.fullGames += this.full ? 1 : 0;
    this.tally.longest = Math.max(this.tally.longest, this.moves.length);
    const detail =
      outcome!.end === 'breakdown'
        ? outcome!.why
        : (implementation?.results.join(' ') ?? 'nothing to verify');
    this.tally.add(this.tally.endings, `${outcome!.end}: ${detail}`);
    return null;
  }

  private brokenOrNull = (invariant: string | null): Broken | null =>
    invariant === null ? null : this.brokenBy(invariant);

  private brokenBy(invariant: string): Broken {
    const { agenda } = this.input.scenario;
    return {
      seed: this.seed,
      ply: this.n.ply,
      invariant,
      moves: this.moves.map(move => writeMove(agenda, move)),
    };
  }
}

function throwsRange(action: () => unknown): boolean {
  try {
    action();
    return false;
  } catch (error) {
    return error instanceof RangeError;
  }
}
