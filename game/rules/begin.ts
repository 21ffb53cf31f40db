import { freeze } from 'immer';
import type { Agenda, Brief, Scenario } from '../scenario/types.ts';
import { Act } from './act.ts';
import { drawUniform } from './chance.ts';
import { openRound } from './course.ts';
import { AUDIENCE_FACTORS, type GameOptions, type MeasureState, type Negotiation } from './negotiation.ts';
import { settle } from './settle.ts';

/**
 * The first moment of a game: briefs drawn, round 1 open. Scenario + seed + options decide it completely.
 * @param seed a whole number from 0 to 2^53 - 1
 */
export function begin(scenario: Scenario, seed: number, options: GameOptions): Negotiation {
  const { agenda } = scenario;
  const seats = agenda.principals.length;
  const n: Negotiation = {
    ply: 0,
    round: 1,
    phase: 'briefing',
    toMove: null,
    turn: { room: false, podium: false },
    closedRound: 0,
    publishedIn: 0,
    meters: agenda.principals.map(principal => ({ ...principal.start })),
    seats: agenda.principals.map(() => ({
      gestures: 0,
      denunciations: 0,
      rallies: 0,
      echoUntil: 0,
      nextRally: 0,
      walkedOut: false,
      concededIn: 0,
      failedVotes: 0,
      harm: 0,
    })),
    drafts: agenda.principals.map(() => ({ status: 'none', version: 0, draft: null, marks: [] })),
    measures: measuresAtStart(agenda, options),
    lines: agenda.redLines.map(() => ({ status: 'latent', tested: false, weight: null })),
    channels: Array.from({ length: (seats * (seats - 1)) / 2 }, () => ({
      status: 'closed',
      calls: 0,
      openUntil: 0,
      burnedUntil: 0,
      readoutIn: 0,
    })),
    benchmarks: agenda.benchmarks.map(() => ({ status: 'idle' })),
    paid: agenda.issues.map(() => 0),
    learned: [],
    options,
    readout: null,
    deal: null,
    implementation: null,
    outcome: null,
    trust: agenda.principals.map(principal => [...principal.trust]),
    improvement: 0,
    secrets: { seed, briefs: drawBriefs(scenario, seed, options) },
    log: [],
  };
  const act = new Act(scenario, n, true);
  act.stepPhase('begin');
  openRound(act, 1);
  settle(act);
  return freeze(n, true);
}

/** The briefs of this game: authored values times a hidden factor by issue, and bars with their private offset. */
function drawBriefs(scenario: Scenario, seed: number, options: GameOptions): Brief[] {
  const { typeFactors, barNoise } = scenario.agenda.constants;
  return scenario.briefs.map((brief, seat) => ({
    ...brief,
    values: brief.values.map((row, issue) => {
      if (options.knownTypes) return row;
      const draw = Math.floor(drawUniform(seed, 'type', seat, issue) * typeFactors.length);
      return row.map(value => value * typeFactors[draw]!);
    }),
    bar: brief.bar + (drawUniform(seed, 'bar', seat) * 2 - 1) * barNoise,
  }));
}

/** Measures as they stand when a game begins. */
export const measuresAtStart = (
  agenda: Agenda,
  { audienceCosts }: Pick<GameOptions, 'audienceCosts'>,
): MeasureState[] =>
  agenda.measures.map(({ start }) => ({
    status: start ? 'announced' : 'idle',
    level: start?.level ?? 0,
    stake: (start?.stake ?? 0) * AUDIENCE_FACTORS[audienceCosts],
    credit: start?.credit ?? 0,
    due: start?.effective ?? null,
    announced: start ? 1 : 0,
    noticeFrom: null,
  }));
