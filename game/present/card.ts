import { countDrafts } from '../analysis/drafts.ts';
import { readMove } from '../rules/index.ts';
import type { Agenda, Scenario, Seat, Text } from '../scenario/types.ts';
import { formatOf, type Language } from '../wording/format.ts';
import { notchPlaces, railOrder } from './sceneOrder.ts';

/** A rail of the small table on a scenario card; places run from 0 (left) to 1 (right). */
export interface CardRail {
  /** Place of each seat's opening stand. */
  readonly stands: readonly number[];
  /** Places of the red lines that somebody may hold. */
  readonly lines: readonly number[];
}

/** What a scenario card shows, light enough to stand on the home screen before the scenario is loaded. */
export interface ScenarioCard {
  readonly id: string;
  /** Empty for an invented table. */
  readonly year: string;
  /** Month and year of the first round, short. */
  readonly begins: Text;
  readonly title: Text;
  readonly summary: Text;
  readonly rounds: number;
  readonly issues: number;
  readonly redLines: number;
  readonly agreements: number;
  readonly principals: readonly {
    readonly id: string;
    readonly code: string;
    readonly name: Text;
    readonly office: Text;
    /** What the side wants most. */
    readonly want: Text;
  }[];
  readonly rails: readonly CardRail[];
  /** Name of a measure that hangs over the table from the start, and of its level. */
  readonly threat: { readonly name: Text; readonly level: Text; readonly rounds: number } | null;
  /** A guided first game. */
  readonly guided: boolean;
}

export function cardOf(scenario: Scenario): ScenarioCard {
  const { agenda } = scenario;
  const measure = agenda.measures.find(item => item.start !== null);
  const monthIn = (language: Language) => formatOf(language).month(agenda.rounds[0]!.date);
  return {
    id: scenario.id,
    year: yearOf(scenario),
    begins: { en: monthIn('en'), es: monthIn('es') },
    title: scenario.title,
    summary: scenario.summary,
    rounds: agenda.rounds.length,
    issues: agenda.issues.length,
    redLines: agenda.redLines.length,
    agreements: countDrafts(agenda),
    principals: agenda.principals.map(({ id, code, name, office }, seat) => ({
      id,
      code,
      name,
      office,
      want: scenario.briefTexts[seat]!.wants[0]!,
    })),
    rails: railsOf(scenario),
    threat: measure
      ? {
          name: measure.name,
          level: measure.levels[measure.start!.level]!.name,
          rounds: measure.start!.effective,
        }
      : null,
    guided: scenario.teaching.guide !== null,
  };
}

/** The year in which a table stands; empty for an invented one, which cites nothing. */
export const yearOf = ({ agenda, sources }: Scenario): string =>
  sources.length === 0 ? '' : agenda.rounds[0]!.date.slice(0, 4);

function railsOf(scenario: Scenario): CardRail[] {
  const { agenda } = scenario;
  const seats = agenda.principals.map((_, seat) => seat);
  const openings = seats.map(seat => openingOf(scenario, seat));
  return agenda.issues.map((_, issue) => {
    const order = railOrder(agenda, issue, seats);
    const places = notchPlaces(order, 0, 1);
    const placeOf = (position: number) => places[order.positions.indexOf(position)]!;
    return {
      stands: openings.map(positions => placeOf(positions[issue]!)),
      lines: agenda.redLines.flatMap(line =>
        line.crossedBy
          .filter(part => part.issue === issue)
          .map(part => edgeOf(order.positions, part.positions, places)),
      ),
    };
  });
}

/** What a side opened with in history, or else what everybody thinks it likes best. */
function openingOf(scenario: Scenario, seat: Seat): readonly number[] {
  for (const line of scenario.history?.line.flatMap(turn => turn.moves) ?? []) {
    const { move } = readMove(scenario.agenda, line);
    if (move?.kind === 'table' && move.by === seat) return move.draft.positions;
  }
  return bestOf(scenario.agenda, seat);
}

const bestOf = (agenda: Agenda, seat: Seat): number[] =>
  agenda.estimates[seat]!.map(row => row.indexOf(Math.max(...row)));

/** Between the last position that crosses and the first that does not. */
function edgeOf(order: readonly number[], crossing: readonly number[], places: readonly number[]): number {
  const crosses = order.map(position => crossing.includes(position));
  const edge = crosses.findIndex((value, index) => index > 0 && value !== crosses[index - 1]);
  return edge > 0 ? (places[edge - 1]! + places[edge]!) / 2 : places[0]!;
}
