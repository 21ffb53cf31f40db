import {
  begin,
  type GameOptions,
  type Move,
  type Negotiation,
  playFast,
  refusal,
  viewOf,
} from '../rules/index.ts';
import type { Scenario, Seat } from '../scenario/types.ts';
import { forecastOf } from './forecast.ts';

/** A chance that was stated, and whether it came true. */
export interface Prediction {
  /** Ply before which it was stated. */
  readonly ply: number;
  /** Whom it was about. */
  readonly seat: Seat;
  readonly of: 'acceptance' | 'ratification';
  readonly chance: number;
  readonly happened: boolean;
}

export interface Calibration {
  readonly predictions: readonly Prediction[];
  /** Mean squared error, 0 to 1, by what was predicted; null where nothing was (Brier 1950). A coin scores 0.25. */
  readonly acceptance: number | null;
  readonly ratification: number | null;
}

/**
 * How well one seat could read the others in a game: the forecasts that it had at each of its own offers and at each
 * vote, made anew from what it saw then, against what followed. An offer counts as accepted by somebody who marked it
 * before it was replaced, void, or over; one that somebody never had a turn to mark is no question to it.
 * @returns predictions in the order in which they were stated
 */
export function calibrationOf(
  scenario: Scenario,
  seed: number,
  options: GameOptions,
  moves: readonly Move[],
  me: Seat,
): Calibration {
  const predictions: Prediction[] = [];
  /** Forecasts of the own draft on the table, still open. */
  let open: {
    version: number;
    items: { ply: number; seat: Seat; chance: number; happened: boolean; asked: boolean }[];
  } | null = null;
  const close = () => {
    for (const { asked, ...item } of open?.items ?? [])
      if (asked) predictions.push({ ...item, of: 'acceptance' });
    open = null;
  };
  let n = begin(scenario, seed, options);
  for (const [ply, move] of moves.entries()) {
    const next = playFast(scenario, n, move, true);
    const item = open?.items.find(({ seat }) => seat === move.by);
    if (item && !item.asked) {
      const acceptance: Move = { kind: 'accept', by: move.by, of: me, version: null };
      item.asked = refusal(viewOf(scenario, n, move.by), acceptance) === null;
    }
    if (move.kind === 'table' && move.by === me && next.drafts[me]!.version !== n.drafts[me]!.version) {
      close();
      const items = forecastOf(viewOf(scenario, next, me), move.draft).map(({ seat, acceptance }) => ({
        ply,
        seat,
        chance: acceptance.likely,
        happened: false,
        asked: false,
      }));
      open = { version: next.drafts[me]!.version, items };
    }
    if (move.kind === 'accept' && move.of === me && open)
      for (const item of open.items) if (item.seat === move.by) item.happened = true;
    if (move.kind === 'accept') predictions.push(...votesAt(scenario, n, next, move.of, ply, me));
    if (open && (next.drafts[me]!.version !== open.version || next.drafts[me]!.status !== 'standing'))
      close();
    n = next;
  }
  close();
  predictions.sort((one, other) => one.ply - other.ply);
  return {
    predictions,
    acceptance: brierOf(predictions.filter(({ of }) => of === 'acceptance')),
    ratification: brierOf(predictions.filter(({ of }) => of === 'ratification')),
  };
}

/** Forecasts of the others' votes, if this acceptance has brought one about. */
function votesAt(
  scenario: Scenario,
  before: Negotiation,
  after: Negotiation,
  author: Seat,
  ply: number,
  me: Seat,
): Prediction[] {
  const vote = after.log.slice(before.log.length).find(entry => entry.kind === 'vote');
  if (!vote) return [];
  return forecastOf(viewOf(scenario, before, me), before.drafts[author]!.draft!).map(
    ({ seat, ratification }) => ({
      ply,
      seat,
      of: 'ratification' as const,
      chance: ratification.likely,
      happened: vote.facts.passed[seat]!,
    }),
  );
}

function brierOf(predictions: readonly Prediction[]): number | null {
  if (predictions.length === 0) return null;
  const sum = predictions.reduce((total, { chance, happened }) => {
    const miss = chance - (happened ? 1 : 0);
    return total + miss * miss;
  }, 0);
  return sum / predictions.length;
}
