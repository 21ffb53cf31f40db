/** The table of a scenario in the making: every rail with what each position is worth to every side. */
import type { Fault, ScenarioFile } from '../scenario/index.ts';
import type { Seat, Text } from '../scenario/types.ts';
import { notchPlaces, type RailOrder, railOrder } from './sceneOrder.ts';

export interface WorkshopNotch {
  readonly position: number;
  readonly name: Text;
  /** From 0 at the left end to 1 at the right one. */
  readonly place: number;
  /** Points by seat; null where the file has none. */
  readonly values: readonly (number | null)[];
  /** Best for both ends. */
  readonly isBest: boolean;
}

export interface WorkshopLine {
  readonly id: string;
  readonly name: Text;
  readonly owner: Seat | null;
  readonly place: number;
}

export interface WorkshopRail {
  readonly id: string;
  readonly name: Text;
  /** In display order. */
  readonly notches: readonly WorkshopNotch[];
  readonly lines: readonly WorkshopLine[];
  /** Errors that are about it. */
  readonly faults: number;
}

export interface WorkshopTable {
  /** Their names inside a sentence beside those on a label. */
  readonly sides: readonly { readonly code: string; readonly name: Text; readonly prose: Text }[];
  readonly rails: readonly WorkshopRail[];
  /** Red lines that no rail is crossed by: their issue is not there. */
  readonly strays: readonly WorkshopLine[];
}

/** Lays the table out for a file whose form is right, whatever is wrong with what it says. */
export function workshopTable(source: ScenarioFile, faults: readonly Fault[]): WorkshopTable {
  const { principals, issues, redLines } = source.agenda;
  const errors = faults.filter(({ severity }) => severity === 'error');
  const seatOf = (id: string): Seat | null => {
    const seat = principals.findIndex(principal => principal.id === id);
    return seat < 0 ? null : seat;
  };
  const lineOf = (index: number, place: number): WorkshopLine => {
    const { id, name, owner } = redLines[index]!;
    return { id, name, owner: seatOf(owner), place };
  };
  const rails = issues.map((issue, index): WorkshopRail => {
    const rows = principals.map(({ id }) => rowOf(source, id, issue.id));
    const order = orderOf(rows, issue.positions.length);
    const places = issue.positions.length === 1 ? [0.5] : notchPlaces(order, 0, 1);
    const notches = order.positions.map(
      (position, place): WorkshopNotch => ({
        position,
        name: issue.positions[position]!.short ?? issue.positions[position]!.name,
        place: places[place]!,
        values: rows.map(row => row[position] ?? null),
        isBest: order.bestForBoth === position,
      }),
    );
    const lines = redLines.flatMap(({ crossedBy }, line) => {
      const crossing = Object.hasOwn(crossedBy, issue.id) ? crossedBy[issue.id]! : null;
      return crossing ? edgesOf(order.positions, crossing, places).map(place => lineOf(line, place)) : [];
    });
    const own = errors.filter(fault => isAbout(fault, index, issue.id)).length;
    return { id: issue.id, name: issue.name, notches, lines, faults: own };
  });
  const ids = issues.map(({ id }) => id);
  const strays = redLines.flatMap(({ crossedBy }, line) =>
    Object.keys(crossedBy).some(id => !ids.includes(id)) ? [lineOf(line, 0)] : [],
  );
  return {
    sides: principals.map(({ code, name, prose }) => ({ code, name, prose: prose ?? name })),
    rails,
    strays,
  };
}

const rowOf = ({ briefs }: ScenarioFile, owner: string, issue: string): readonly number[] => {
  const values = Object.hasOwn(briefs, owner) ? briefs[owner]!.values : {};
  return Object.hasOwn(values, issue) ? values[issue]! : [];
};

/** The order of play where the rows are whole, else that of the file. The public blur does not change it. */
function orderOf(rows: readonly (readonly number[])[], count: number): RailOrder {
  const positions = Array.from({ length: count }, (_, position) => position);
  if (rows.length < 2 || rows.some(row => row.length !== count))
    return { left: 0, right: 1, positions, bestForBoth: null };
  const seats = rows.map((_, seat) => seat);
  return railOrder({ estimates: rows.map(row => [row]) }, 0, seats);
}

/** Between a position that crosses and one beside it that does not; at the left end where all of them cross. */
function edgesOf(order: readonly number[], crossing: readonly number[], places: readonly number[]): number[] {
  const edges = order.flatMap((position, index) => {
    if (index === 0 || crossing.includes(position) === crossing.includes(order[index - 1]!)) return [];
    return [(places[index - 1]! + places[index]!) / 2];
  });
  return edges.length > 0 || crossing.length === 0 ? edges : [places[0]!];
}

/** Whether a fault lies in an issue, or in a row of its values. */
function isAbout({ path }: Fault, index: number, id: string): boolean {
  if (path[0] === 'briefs') return path[2] === 'values' && path[3] === id;
  return path[0] === 'agenda' && path[1] === 'issues' && path[2] === index;
}
