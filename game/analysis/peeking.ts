import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import {
  begin,
  DEFAULT_OPTIONS,
  type Move,
  type Negotiation,
  play,
  type View,
  type Viewer,
  viewOf,
} from '../rules/index.ts';
import type { Brief, Scenario } from '../scenario/types.ts';

/** How a state is cut for a viewer: `viewOf`, or something worse in a test. */
export type Cut = (scenario: Scenario, n: Negotiation, who: Viewer) => View;

export interface Peek {
  /** First ply at which the views differ; null if they never do. */
  readonly differs: number | null;
  /** Plies compared. */
  readonly plies: number;
  /** Rows of others that the viewer knew at the end. */
  readonly rows: number;
}

/**
 * Nobody sees what it was not told (rules 13): plays the same moves twice, the second time with all private matter of
 * the others changed, and compares the views of one seat byte by byte at every ply until a vote. Rows that were
 * exchanged are left out.
 */
export function comparedGame(
  scenario: Scenario,
  seed: number,
  me: Viewer,
  moves: readonly Move[],
  cut: Cut = viewOf,
): Peek {
  let n = begin(scenario, seed, DEFAULT_OPTIONS);
  const mirror = mirrored(scenario, n, me, moves);
  let m: Negotiation = mirror.start;
  let [plies, rows] = [0, 0];
  for (const move of [null, ...moves]) {
    if (move) {
      n = play(scenario, n, move).next;
      m = play(mirror.scenario, m, move).next;
    }
    if (n.log.some(entry => entry.kind === 'vote')) break;
    const mine = textOf(cut, scenario, n, me);
    if (mine.text !== textOf(cut, mirror.scenario, m, me).text) return { differs: plies, plies, rows };
    plies += 1;
    rows = mine.rows;
  }
  return { differs: null, plies, rows };
}

/** The same scenario and start for everybody else's eyes: briefs of all but `me` are others. */
function mirrored(scenario: Scenario, start: Negotiation, me: Viewer, moves: readonly Move[]) {
  const source = xoroshiro128plus(start.secrets.seed + 7);
  const draw = (below: number) => uniformInt(source, 0, below - 1);
  const declared = new Set(moves.flatMap(move => (move.kind === 'declare' ? [move.line] : [])));
  const other = (briefs: readonly Brief[]) =>
    briefs.map((brief, seat) => (seat === me ? brief : otherBrief(brief, declared, draw)));
  return {
    scenario: { ...scenario, briefs: other(scenario.briefs) },
    start: { ...start, secrets: { ...start.secrets, briefs: other(start.secrets.briefs) } },
  };
}

/** Another brief: nothing stays but the weight of lines that are declared in the course of the game. */
function otherBrief(brief: Brief, declared: ReadonlySet<number>, draw: (below: number) => number): Brief {
  const points = () => draw(6001) / 100 - 30;
  return {
    values: brief.values.map(row => row.map((_, position) => (position === 0 ? 0 : points()))),
    linkages: [{ when: [{ issue: 0, positions: [0, 1] }], points: points(), name: 'another' }],
    lines: brief.lines.map((line, index) => {
      const truth = line?.truth === 'true' ? 'posture' : 'true';
      return line && { weight: declared.has(index) ? line.weight : 3 + draw(30), truth };
    }),
    noDeal: points(),
    bar: 20 + draw(60),
  };
}

/** The view as text, exchanged rows taken out; and how many were. */
function textOf(cut: Cut, scenario: Scenario, n: Negotiation, me: Viewer) {
  let rows = 0;
  const view = cut(scenario, n, me);
  const known = view.known.map(list =>
    list.map(row => {
      if (row === null) return null;
      rows += 1;
      return 'exchanged';
    }),
  );
  // What all know is one object for all; it need not be compared letter by letter.
  const agenda = view.agenda === scenario.agenda ? null : view.agenda;
  return { text: JSON.stringify({ ...view, agenda, known }), rows };
}
