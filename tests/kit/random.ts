/**
 * Random games that a seed decides completely, for properties over everything that can happen.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import {
  begin,
  DEFAULT_OPTIONS,
  type GameOptions,
  isForm,
  type Move,
  type MoveForm,
  type Negotiation,
  options,
  type Played,
  play,
  type View,
  viewOf,
} from '../../game/rules/index.ts';
import type { Scenario } from '../../game/scenario/types.ts';

/** A whole number from 0 to `below` - 1. */
export type Rng = (below: number) => number;

export function rngOf(seed: number): Rng {
  const source = xoroshiro128plus(seed);
  return below => uniformInt(source, 0, below - 1);
}

/** Any option with equal chance, forms filled at random. Throws when it is not the viewer's turn. */
export function randomMove(view: View, rng: Rng): Move {
  const all = [...options(view)];
  if (all.length === 0) throw new Error(`no options for seat ${view.me} in ${view.negotiation.phase}`);
  const option = all[rng(all.length)]!;
  return isForm(option) ? fill(option, rng) : option;
}

/** A legal move of a form; every filling can come up. */
export function fill(option: MoveForm, rng: Rng): Move {
  const { by } = option;
  if (option.kind === 'suspend') {
    const { from, to } = option.form;
    return { kind: 'suspend', by, measure: option.measure, until: from + rng(to - from + 1) };
  }
  const { least, most, covers, maxCovers, quiet } = option.form;
  const positions = least.map((from, issue) => from + rng(most[issue]! - from + 1));
  const chosen = new Set<number>();
  for (let left = rng(Math.min(covers, maxCovers) + 1); left > 0; left--) chosen.add(rng(covers));
  return {
    kind: 'table',
    by,
    draft: { positions, covers: [...chosen].sort((a, b) => a - b) },
    quiet: quiet && rng(2) === 1,
  };
}

/** One ply of a random game: the state before it, the move, and what came of it. */
export interface RandomPly extends Played {
  readonly before: Negotiation;
  readonly move: Move;
}

export type Chooser = (view: View, rng: Rng) => Move;

/** As `randomMove`, but leans to what is rare: lines declared, drafts that cross them, drafts accepted. */
export const boldMove: Chooser = (view, rng) => {
  for (const option of options(view)) {
    if (option.kind === 'table' && isForm(option) && rng(3) === 0)
      return fill(
        rng(3) === 0 ? { ...option, form: { ...option.form, least: option.form.most } } : option,
        rng,
      );
    if (isForm(option)) continue;
    if (option.kind === 'accept' && rng(3) === 0) return option;
    if (option.kind === 'declare' && rng(8) === 0) return option;
  }
  return randomMove(view, rng);
};

/** Plays at random from `start` to the end of the game. */
export function* randomPlies(
  scenario: Scenario,
  start: Negotiation,
  rng: Rng,
  choose: Chooser = randomMove,
): Generator<RandomPly, Negotiation> {
  let before = start;
  while (before.toMove !== null) {
    const move = choose(viewOf(scenario, before, before.toMove), rng);
    const played = play(scenario, before, move);
    yield { before, move, ...played };
    before = played.next;
  }
  return before;
}

/** A whole random game: its start and its plies. */
export function randomGame(
  scenario: Scenario,
  seed: number,
  chosen: Partial<GameOptions> = {},
  choose?: Chooser,
) {
  const start = begin(scenario, seed, { ...DEFAULT_OPTIONS, ...chosen });
  return { start, plies: [...randomPlies(scenario, start, rngOf(seed), choose)] };
}
