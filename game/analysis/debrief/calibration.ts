/** A chance that somebody stated, and whether it came true. */
export interface StatedChance {
  /** Ply before which it was stated. */
  readonly ply: number;
  /** 0 to 1. */
  readonly chance: number;
  readonly happened: boolean;
}

/** Statements of about the same chance, beside how often they came true. */
export interface ChanceBand {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean of the chances stated. */
  readonly stated: number;
  /** Share that came true. */
  readonly share: number;
}

export interface Reading {
  readonly count: number;
  /**
   * Mean squared error of the chances, 0 (always right and sure of it) to 1 (always sure and wrong); a coin scores
   * 0.25. Null where nothing was stated. Source: Brier 1950, Verification of forecasts expressed in terms of
   * probability, Monthly Weather Review 78.
   */
  readonly brier: number | null;
  /** The same for somebody who had known only how often it came true in all. */
  readonly base: number | null;
  /** Mean of the chances less the share that came true: above 0 too hopeful, below 0 too gloomy. */
  readonly bias: number | null;
  readonly bands: readonly ChanceBand[];
  readonly verdict: 'none' | 'few' | 'well' | 'fairly' | 'poorly';
}

const BANDS = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;
/** Fewer statements than this prove nothing. */
const FEW = 3;
/** Errors up to which somebody read well, and fairly: a quarter of the coin's, and the coin's. */
const LIMITS = { well: 0.0625, fairly: 0.25 } as const;

/** How well chances were read, over all statements given. */
export function readingOf(stated: readonly StatedChance[]): Reading {
  const count = stated.length;
  if (count === 0) return { count, brier: null, base: null, bias: null, bands: [], verdict: 'none' };
  const mean = (of: (item: StatedChance) => number) =>
    stated.reduce((sum, item) => sum + of(item), 0) / count;
  const brier = mean(
    ({ chance, happened }) => (chance - outcomeOf(happened)) * (chance - outcomeOf(happened)),
  );
  const share = mean(({ happened }) => outcomeOf(happened));
  return {
    count,
    brier,
    base: share * (1 - share),
    bias: mean(({ chance }) => chance) - share,
    bands: bandsOf(stated),
    verdict:
      count < FEW ? 'few' : brier <= LIMITS.well ? 'well' : brier <= LIMITS.fairly ? 'fairly' : 'poorly',
  };
}

const outcomeOf = (happened: boolean): number => (happened ? 1 : 0);

function bandsOf(stated: readonly StatedChance[]): ChanceBand[] {
  return BANDS.slice(0, -1).flatMap((from, place) => {
    const to = BANDS[place + 1]!;
    const inside = stated.filter(({ chance }) => chance >= from && (chance < to || to === 1));
    if (inside.length === 0) return [];
    return [
      {
        from,
        to,
        count: inside.length,
        stated: inside.reduce((sum, { chance }) => sum + chance, 0) / inside.length,
        share: inside.filter(({ happened }) => happened).length / inside.length,
      },
    ];
  });
}
