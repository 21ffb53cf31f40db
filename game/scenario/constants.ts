/**
 * Every constant of the rules, with the meaning and source that the mechanic it serves gives it.
 * A scenario may override the five marked *scenario*; a class may scale the audience costs (`GameOptions`).
 * Values were tuned by experiment: change one and the lab has to be run again.
 */
export const CONSTANTS = {
  /** Weights of Face, deal value and relieved Strain in approval (two-level game: Putnam 1988). */
  approval: { face: 0.3, value: 0.6, relief: 0.2 },
  /** Half-width of the private offset of a bar. *scenario* */
  barNoise: 2,
  /** Half-width of the mood of the day at a vote (Iida 1993). *scenario* */
  swing: 4,
  /** Hidden importance of an issue, drawn per game. *scenario* */
  typeFactors: [0.5, 0.7, 1, 1.4, 2],
  /** How far the public estimate ignores priorities: 0 not at all, 1 directions only. *scenario* */
  blur: 0.8,
  /** Face per point conceded; when matched (reciprocity: Osgood 1962); factors under threat and after a rally. */
  concession: { face: 0.2, faceMatched: 0.08, threatened: 1.5, echo: 2, trust: 4, trustDivisor: 4 },
  /** Trust lost by a retreat. */
  retreatTrust: 6,
  /** Smallest change of estimated worth that counts as a concession or a retreat. */
  changeTolerance: 0.01,
  /** Mean trust that opens a channel; leak chance at zero trust, its Face cost, and rounds burned. */
  channel: { trust: 40, leak: 0.25, leakFace: 4, burned: 2 },
  /** Upper limits of low and middle trust, as third parties see it. */
  trustBands: [35, 60],
  /** Chance of one's own draft at home below which the desk warns. */
  warnBelow: 0.5,
  /** Trust of the first, second, third and every later call of a pair; Face of the caller, free and threatened. */
  call: { trust: [5, 3, 1, 0], face: 1, faceThreatened: 2 },
  soundOutTrust: 2,
  warnTrust: 2,
  /** Announcing a measure (audience costs: Fearon 1994; the bite works by expectation: Drezner 2003). */
  announce: { face: 3, trust: 8, trustWarned: 5, support: 2, strain: 1.2, times: 2 },
  escalate: { face: 1, trust: 4, support: 1, stake: 2 },
  carryOut: { credibility: 10, face: 0.3, trust: 6, support: 2 },
  /** Backing down: Face per uncovered point of stake, Credibility at full exposure; what a covered exit gives. */
  backDown: { face: 1.5, credibility: 40, coveredFace: 2, trust: 8, strain: 0.84, suspendPart: 0.5 },
  /** What the holder can show: per point conceded in the open, per point paid, per good publication. */
  credit: { open: 0.1, downPayment: 1, data: 3 },
  /** Nobody signs at gunpoint: base, per level, and factors of the state (Dafoe, Renshon & Huth 2014). */
  duress: { base: 4, perLevel: 3, announced: 1, inForce: 1.5, suspended: 0.4 },
  /** Cost factors of crossing a line (tying hands: Fearon 1997; entrapment: Schimmelfennig 2001). */
  line: { latentTrue: 0.5, latentPosture: 0, declaredTrue: 1.5, declaredPosture: 0.6 },
  declareTrust: 2,
  softenFace: 6,
  tested: { trust: 4, face: 2 },
  downPayment: { trust: 6, face: 2, faceThreatened: 3, kept: 0.5 },
  gesture: { face: 5, trust: 3, own: 1, ownThreatened: 2.5, decay: 0.5 },
  rally: { boost: 5, second: 2.5, trust: 4, times: 2, echo: 2 },
  denounce: { face: 2, trust: 4, boost: 1, credit: 0.2, decay: 0.5 },
  walkOut: { face: 4, credibility: 5, trust: 6 },
  /**
   * Accounts of a suspension or a deal: own Face, the other's Face and its trust; chance of being contradicted at no gap
   * and what a whole gap adds, and what it costs.
   */
  readout: {
    generous: { own: -1, face: 2, trust: 2 },
    boastful: { own: 3, face: -3, trust: -4 },
    contradiction: { base: 0.1, slope: 1.5, credibility: 5, face: 6 },
  },
  publish: { good: 3, bad: 2, none: 1, band: 0.05 },
  metric: { drift: 0.05, paid: 0.05 },
  /** Half-width of the noise at a checkpoint, unless the benchmark says otherwise. */
  benchmarkNoise: 0.14,
  /** Share of an obligation's worth: fixed part and part times delivery. */
  delivery: { beneficiary: [0.6, 0.4], responsible: [0.5, 0.5], most: 1.1 },
  /** Share of a leaked cover's relief that comes back as Face. */
  annexLeak: 0.75,
  dawn: { support: 0.03, face: 0.05, strain: 0.85, boost: 1 },
  failedVote: { face: 8, trust: 10 },
  breakdownFace: 4,
  endFace: { stake: 0.5, line: 0.5 },
  maxCovers: 3,
  /** Points per unit of change between start and end. *scenario* */
  scoring: { support: 0.3, face: 0.3, credibility: 0.1, trust: 0.1 },
  /** What the responsible side can do for a checkpoint, and its cost in Support. */
  effort: {
    slack: { effort: 0.5, support: 0 },
    promised: { effort: 1, support: 2 },
    surge: { effort: 1.4, support: 5 },
  },
  verdict: {
    certifyFace: 2,
    certifyTrust: 5,
    extendTrust: 1,
    extendFace: 1,
    extendPerShortfall: 20,
    extendMost: 8,
    snapTrust: 12,
    snapCredibility: 5,
    snapFace: 2,
    snapTail: 0.5,
  },
} as const;

/** The constants of one scenario: the table above with that file's overrides. */
export type Constants = Widen<typeof CONSTANTS>;

type Widen<T> = T extends number
  ? number
  : T extends readonly (infer E)[]
    ? readonly Widen<E>[]
    : { readonly [K in keyof T]: Widen<T[K]> };

/** Limits on the size of an authored event effect, by what it changes. */
export const EVENT_LIMITS = {
  support: 6,
  face: 6,
  credibility: 8,
  trust: 8,
  strain: 8,
  stake: 4,
  credit: 4,
  metric: 0.1,
} as const;
