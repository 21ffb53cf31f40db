import type { Plane, PlanePoint } from '../../analysis/debrief/plane.ts';
import { positionsOf } from '../../analysis/debrief/plane.ts';
import { CONCEPTS, type Concept } from '../../analysis/solutions.ts';
import type { Draft, Seat } from '../../scenario/types.ts';

/** What can be shown on the plane or left away. */
export const LAYERS = ['ratifiable', 'frontier', 'paths', 'history', 'better', ...CONCEPTS] as const;
export type Layer = (typeof LAYERS)[number];

export type NamedKind = 'deal' | 'breakdown' | 'history' | 'better' | 'path' | 'concepts';

/** A point of the plane that has a name. */
export interface NamedPoint {
  readonly key: string;
  readonly kind: NamedKind;
  /** Layers of which at least one must be shown; empty for what always is. */
  readonly layers: readonly Layer[];
  /** Worth to the seats across and up. */
  readonly x: number;
  readonly y: number;
  readonly draft: Draft | null;
  readonly by: Seat | null;
  readonly round: number | null;
  readonly concepts: readonly Concept[];
  /** First or last draft of a path. */
  readonly isEnd: boolean;
}

/** Ties of a concept that are shown: where nobody can gain, all rational outcomes tie. */
const MOST_TIES = 6;
const SAME = 1e-6;

/** The points with names, the most important first. */
export function namedPoints(plane: Plane): NamedPoint[] {
  const [across, up] = plane.axes;
  const none = { draft: null, by: null, round: null, isEnd: true } as const;
  const own = (...layers: Layer[]) => ({ layers, concepts: [] });
  const at = ({ utilities, draft }: PlanePoint) => ({ x: utilities[across]!, y: utilities[up]!, draft });
  const points: Found[] = [];
  if (plane.deal) points.push({ ...none, ...own(), key: 'deal', kind: 'deal', ...at(plane.deal) });
  points.push({
    ...none,
    ...own(),
    key: 'breakdown',
    kind: 'breakdown',
    x: plane.breakdown[across]!,
    y: plane.breakdown[up]!,
  });
  if (plane.history)
    points.push({ ...none, ...own('history'), key: 'history', kind: 'history', ...at(plane.history) });
  if (plane.better)
    points.push({ ...none, ...own('better'), key: 'better', kind: 'better', ...at(plane.better) });
  points.push(...conceptPoints(plane, points));
  plane.paths.forEach((path, seat) => {
    path.forEach((point, place) => {
      points.push({
        ...none,
        ...own('paths'),
        key: `path ${seat} ${place}`,
        kind: 'path',
        ...at(point),
        by: seat,
        round: point.round,
        isEnd: place === 0 || place === path.length - 1,
      });
    });
  });
  return points;
}

type Found = NamedPoint & { readonly concepts: Concept[]; readonly layers: Layer[] };

/** Concepts that agree share a point, with each other or with a text that is there already. */
function conceptPoints(plane: Plane, there: readonly Found[]): Found[] {
  const [across, up] = plane.axes;
  const found: Found[] = [];
  for (const concept of CONCEPTS) {
    const { points, outcomes } = plane.solutions[concept];
    for (const [place, point] of points.slice(0, MOST_TIES).entries()) {
      const [x, y] = [point[across]!, point[up]!];
      const same = [...there, ...found].find(
        other => other.draft && Math.abs(other.x - x) < SAME && Math.abs(other.y - y) < SAME,
      );
      if (same) {
        same.concepts.push(concept);
        // What always is shown needs no layer.
        if (same.layers.length > 0) same.layers.push(concept);
        continue;
      }
      found.push({
        key: `concept ${concept} ${place}`,
        kind: 'concepts',
        layers: [concept],
        x,
        y,
        draft: { positions: positionsOf(plane, outcomes[place]!), covers: [] },
        by: null,
        round: null,
        concepts: [concept],
        isEnd: true,
      });
    }
  }
  return found;
}
