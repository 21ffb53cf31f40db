import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import {
  definitionOf,
  isForm,
  MOVE_KINDS,
  type Move,
  type MoveKind,
  type Negotiation,
  viewOf,
} from '../rules/index.ts';
import type { FieldKind } from '../rules/moves/define.ts';
import type { Agenda, Scenario, Seat } from '../scenario/types.ts';

type Draw = (below: number) => number;

/**
 * A few moves of random kinds that the law will probably refuse: candidates of a kind whether possible or not, and
 * fields drawn a little beyond their ranges; mostly by the side to move, sometimes by another.
 */
export function illegalTries(scenario: Scenario, n: Negotiation, seed: number): Move[] {
  const source = xoroshiro128plus(seed);
  const draw: Draw = below => uniformInt(source, 0, below - 1);
  const seats = scenario.agenda.principals.length;
  return Array.from({ length: 6 }, () => {
    const kind = MOVE_KINDS[draw(MOVE_KINDS.length)]!;
    const by = n.toMove === null || draw(10) === 0 ? draw(seats) : n.toMove;
    return candidate(scenario, n, kind, by, draw) ?? scribble(scenario.agenda, kind, by, draw);
  });
}

/** One of the bodies that a kind thinks worth asking about, half of the time. */
function candidate(scenario: Scenario, n: Negotiation, kind: MoveKind, by: Seat, draw: Draw): Move | null {
  if (draw(2) === 0 || (definitionOf(kind).venue === 'implementation' && !n.implementation)) return null;
  const view = viewOf(scenario, { ...n, log: [] }, by);
  const bodies = [...definitionOf(kind).candidates(view, by)].filter(body => !isForm(body));
  return bodies.length === 0 ? null : (bodies[draw(bodies.length)] as Move);
}

function scribble(agenda: Agenda, kind: MoveKind, by: Seat, draw: Draw): Move {
  const fields = Object.entries(definitionOf(kind).form).map(([name, field]) => [
    name,
    FILLINGS[field](agenda, draw),
  ]);
  return { kind, by, ...Object.fromEntries(fields) } as Move;
}

/** Values of each kind of field, now and then out of range. */
const FILLINGS: Readonly<Record<FieldKind, (agenda: Agenda, draw: Draw) => unknown>> = {
  principal: (agenda, draw) => draw(agenda.principals.length + 1),
  issue: (agenda, draw) => draw(agenda.issues.length),
  position: (_agenda, draw) => draw(5),
  measure: (agenda, draw) => draw(Math.max(1, agenda.measures.length)),
  level: (_agenda, draw) => draw(3),
  line: (agenda, draw) => draw(agenda.redLines.length + 1),
  round: (agenda, draw) => draw(agenda.rounds.length + 3),
  draft: (agenda, draw) => ({
    positions: agenda.issues.map(issue => draw(issue.positions.length)),
    covers: agenda.covers.map((_, cover) => cover).filter(() => draw(2) === 0),
  }),
  flag: (_agenda, draw) => draw(2) === 0,
  version: (_agenda, draw) => (draw(2) === 0 ? null : draw(4)),
  effort: (_agenda, draw) => ['slack', 'promised', 'surge', 'none'][draw(4)],
  verdict: (_agenda, draw) => ['extend', 'snapBack', 'none'][draw(3)],
  tone: (_agenda, draw) => ['plain', 'generous', 'boastful', 'none'][draw(4)],
};
