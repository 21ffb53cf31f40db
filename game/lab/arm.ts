import { DEFAULT_OPTIONS, type GameOptions } from '../rules/index.ts';
import type { Meters, Scenario } from '../scenario/types.ts';
import { type PlayedGame, playGame } from './play.ts';
import { type Player, policyOf } from './player.ts';

/** What an experiment changes in a scenario. */
export interface Changes {
  /** Nobody can write face-savers into a draft. */
  readonly noCovers?: boolean;
  /** Nobody has red lines. */
  readonly noLines?: boolean;
  /** Meters at the start, by seat. */
  readonly start?: readonly Partial<Meters>[];
  /** Measures that hang from the start, by their place in the scenario; never due before the end. */
  readonly standing?: readonly {
    readonly measure: number;
    readonly level: number;
    readonly credit: number;
  }[];
  /** An event that does not come, by its place in the scenario. */
  readonly withoutEvent?: number;
}

/** One arm of an experiment: a scenario with changes, and who plays. Plain data. */
export interface Arm {
  /** Id of the scenario. */
  readonly scenario: string;
  readonly changes?: Changes;
  readonly options?: Partial<GameOptions>;
  /** By seat; a seat without an entry is played by the competent mind. */
  readonly players?: readonly Player[];
  /** Points left on the table are reckoned, which takes a look at all drafts. */
  readonly left?: boolean;
}

/** The scenario of an arm. */
export function changed(scenario: Scenario, changes: Changes): Scenario {
  const { agenda, briefs, events } = scenario;
  const stake = (measure: number, level: number) => agenda.measures[measure]!.levels[level]!.stake;
  return {
    ...scenario,
    agenda: {
      ...agenda,
      covers: changes.noCovers ? [] : agenda.covers.filter(({ kind }) => !changes.noLines || kind !== 'line'),
      redLines: changes.noLines ? [] : agenda.redLines,
      principals: agenda.principals.map((principal, seat) => ({
        ...principal,
        start: { ...principal.start, ...changes.start?.[seat] },
      })),
      measures: agenda.measures.map((measure, index) => {
        const standing = changes.standing?.find(item => item.measure === index);
        if (!standing) return measure;
        const { level, credit } = standing;
        const effective = agenda.rounds.length + 1;
        return { ...measure, start: { level, effective, stake: stake(index, level), credit } };
      }),
    },
    events: events.filter((_, index) => index !== changes.withoutEvent),
    briefs: changes.noLines ? briefs.map(brief => ({ ...brief, lines: [] })) : briefs,
  };
}

/** Plays an arm on one seed. */
export function playArm(scenario: Scenario, arm: Arm, seed: number): PlayedGame {
  const table = changed(scenario, arm.changes ?? {});
  return playGame({
    scenario: table,
    policies: table.agenda.principals.map((_, seat) => policyOf(arm.players?.[seat] ?? {})),
    seed,
    options: { ...DEFAULT_OPTIONS, ...arm.options },
  });
}
