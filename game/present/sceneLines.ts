/** Red lines where they cut a rail: strokes between notches, what they forbid, seals, slips of covers. */
import type { Seat } from '../scenario/types.ts';
import type { Box, Half, SceneLine, SceneNotch, SceneSlip, SceneStroke, Stretch } from './scene.ts';
import { freeStretches } from './sceneFree.ts';
import type { RailOrder } from './sceneOrder.ts';
import { boxOf, clamp, hueOf, type Pen, round2 } from './scenePen.ts';
import { halfOf } from './sceneTokens.ts';

/** What a line needs to know of its rail. */
export interface RailGround {
  readonly issue: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly pitch: number;
  readonly order: RailOrder;
  readonly notches: readonly SceneNotch[];
  /** Flags that stand on the rail already. */
  readonly flags: readonly { readonly half: Half; readonly box: Box }[];
  readonly limits: Stretch;
}

/** A run of forbidden notches, by places in display order. */
interface Run {
  readonly line: number;
  readonly first: number;
  readonly last: number;
}

/** An edge of a run: it lies before the notch at `place` (1 … count-1), or at an end of the rail. */
interface Edge {
  readonly run: Run;
  readonly place: number;
  readonly forbids: 'left' | 'right';
}

const visibleLines = (pen: Pen, issue: number): number[] =>
  pen.agenda.redLines.flatMap((line, index) => {
    if (!line.crossedBy.some(part => part.issue === issue)) return [];
    const shown = pen.n.lines[index]!.status !== 'latent' || line.owner === pen.view.me;
    return shown ? [index] : [];
  });

function runsOf(pen: Pen, line: number, { issue, order }: RailGround): Run[] {
  const forbidden = new Set(
    pen.agenda.redLines[line]!.crossedBy.filter(part => part.issue === issue).flatMap(part => part.positions),
  );
  const runs: Run[] = [];
  order.positions.forEach((position, place) => {
    if (!forbidden.has(position)) return;
    const before = runs.at(-1);
    if (before && before.last === place - 1) runs[runs.length - 1] = { ...before, last: place };
    else runs.push({ line, first: place, last: place });
  });
  return runs;
}

/** Edges of a run that an allowed notch lies beyond; a run over the whole rail ends at its owner's end. */
function edgesOf(run: Run, count: number, ownerAtLeft: boolean): Edge[] {
  const edges: Edge[] = [];
  if (run.first > 0) edges.push({ run, place: run.first, forbids: 'right' });
  if (run.last < count - 1) edges.push({ run, place: run.last + 1, forbids: 'left' });
  if (edges.length === 0)
    edges.push({ run, place: ownerAtLeft ? 0 : count, forbids: ownerAtLeft ? 'right' : 'left' });
  return edges;
}

/** Places of the edges: those in one gap share it, the ones that forbid its left side first. */
function edgePlaces(edges: readonly Edge[], ground: RailGround): Map<Edge, number> {
  const places = new Map<Edge, number>();
  const xs = ground.notches.map(notch => notch.x);
  for (let gap = 0; gap <= xs.length; gap++) {
    const here = edges.filter(edge => edge.place === gap);
    here.sort((a, b) => (a.forbids === b.forbids ? a.run.line - b.run.line : a.forbids === 'left' ? -1 : 1));
    const from = gap === 0 ? ground.from : xs[gap - 1]!;
    const to = gap === xs.length ? ground.to : xs[gap]!;
    here.forEach((edge, index) => {
      places.set(edge, from + ((to - from) * (index + 1)) / (here.length + 1));
    });
  }
  return places;
}

const SLANT = 4;

function strokeAt(x: number, y: number, pitch: number): SceneStroke {
  const reach = Math.min(23, pitch / 2 - 2);
  return {
    from: { x: round2(x + SLANT), y: round2(y - reach) },
    to: { x: round2(x - SLANT), y: round2(y + reach) },
  };
}

/** What a stroke takes of the half above or below its rail. */
export const strokeBoxes = ({ from, to }: SceneStroke): readonly [Box, Box] => {
  const middle = (from.y + to.y) / 2;
  return [
    boxOf(from.x - SLANT - 2, from.y, SLANT + 5, middle - from.y),
    boxOf(to.x - 3, middle, SLANT + 5, to.y - middle),
  ];
};

/** What the ring round the seal of a line that was held takes beside it. */
export const ringOf = ({ state }: Pick<SceneLine, 'state'>): number => (state === 'held' ? 4 : 0);

export const sealBox = ({ at, radius }: NonNullable<SceneLine['seal']>, ring = 0): Box =>
  boxOf(at.x - radius - ring, at.y - radius - ring, 2 * (radius + ring), 2 * (radius + ring));

function stateOf(pen: Pen, line: number): SceneLine['state'] {
  const { status } = pen.n.lines[line]!;
  return status === 'latent' ? 'onlyYou' : status;
}

interface Sealed {
  readonly half: Half;
  readonly x: number;
}

/** On narrow strips a seal may reach over its rail, but its middle stays clear of it. */
const OVER = 4;

/** As large as its neighbours on the same half allow. */
function sealOf(
  pen: Pen,
  owner: Seat,
  x: number,
  others: readonly Sealed[],
  ground: RailGround,
): NonNullable<SceneLine['seal']> {
  const half = halfOf(owner);
  const towards = half === 'above' ? -1 : 1;
  const centre = x - towards * SLANT;
  // Letters on the seals of one side alone would look like two kinds of seal.
  const codes = pen.agenda.principals.map(({ code }) => pen.measure(code, 'sans', pen.size(11), 80, 800));
  const lettered = Math.max(...codes) / 2 + 1.5;
  const least = lettered + OVER <= ground.pitch / 2 ? lettered : 6;
  let radius = clamp(ground.pitch / 2 - 9, least, Math.max(least, pen.size(11)));
  for (const flag of ground.flags)
    if (flag.half === half) {
      const middle = flag.box.x + flag.box.width / 2;
      radius = Math.min(radius, Math.abs(middle - centre) - flag.box.width / 2 - 0.5);
    }
  for (const other of others)
    if (other.half === half && other.x !== x) radius = Math.min(radius, Math.abs(other.x - x) / 2 - 0.5);
  radius = Math.max(5, radius);
  const away = Math.min(16, ground.pitch / 2 - radius);
  return {
    at: { x: round2(centre), y: round2(ground.y + towards * away) },
    radius: round2(radius),
    letters: radius >= lettered ? pen.code(owner) : '',
  };
}

/** Covers for a line in the drafts that the viewer sees, and in its own unsent one. */
export function coversInPlay(pen: Pen, kinds: readonly string[], ref: number): number[] {
  const { deal, drafts } = pen.n;
  const seen = deal
    ? [deal.draft]
    : drafts.flatMap(state => (state.status === 'standing' && state.draft ? [state.draft] : []));
  if (!deal && pen.input.pending && pen.view.me !== 'public') seen.push(pen.input.pending);
  const found = new Set(seen.flatMap(draft => draft.covers));
  return [...found]
    .filter(cover => kinds.includes(pen.agenda.covers[cover]!.kind) && pen.agenda.covers[cover]!.ref === ref)
    .sort((a, b) => a - b);
}

const SLIP = { width: 18, height: 12 };
/** Further from its stroke than this a slip says nothing. */
const FAR = 60;

export const slipOf = (pen: Pen, cover: number, where: string, box: Box): SceneSlip => ({
  id: `cover:${pen.agenda.covers[cover]!.id}@${where}`,
  cover,
  name: pen.text(pen.agenda.covers[cover]!.name),
  share: pen.agenda.covers[cover]!.share,
  box,
});

/** Slips are pinned to the rail beside the stroke; one that finds no room there is left to the desk. */
function slipsOf(pen: Pen, line: number, x: number, taken: Box[], ground: RailGround): SceneSlip[] {
  const top = ground.y - SLIP.height / 2;
  const slips: SceneSlip[] = [];
  for (const cover of coversInPlay(pen, ['line'], line)) {
    const free = freeStretches(taken, ground, top, top + SLIP.height, 2);
    let best: number | null = null;
    for (const { from, to } of free) {
      if (to - from < SLIP.width) continue;
      const left = clamp(x + 5, from, to - SLIP.width);
      if (best === null || Math.abs(left - x) < Math.abs(best - x)) best = left;
    }
    if (best === null || Math.abs(best - x) > FAR) continue;
    const box = boxOf(best, top, SLIP.width, SLIP.height);
    taken.push(box);
    slips.push(slipOf(pen, cover, pen.agenda.issues[ground.issue]!.id, box));
  }
  return slips;
}

/** Where a reinterpreted line stands now: past the notch that was signed. */
function redrawnOf(pen: Pen, line: number, edge: Edge, ground: RailGround): SceneStroke | null {
  const { deal } = pen.n;
  if (pen.n.lines[line]!.status !== 'reinterpreted' || !deal) return null;
  const place = ground.order.positions.indexOf(deal.draft.positions[ground.issue]!);
  if (place < edge.run.first || place > edge.run.last) return null;
  const at = ground.notches[place]!.x;
  const next = ground.notches[place + (edge.forbids === 'left' ? -1 : 1)]?.x;
  const x = edge.forbids === 'left' ? (next ?? ground.from) : (next ?? ground.to);
  return strokeAt((at + x) / 2, ground.y, ground.pitch);
}

/** All red lines of a rail that the viewer may see. */
export function linesOf(pen: Pen, ground: RailGround): SceneLine[] {
  const count = ground.order.positions.length;
  const atLeft = (line: number) => pen.agenda.redLines[line]!.owner === ground.order.left;
  const runs = visibleLines(pen, ground.issue).flatMap(line => runsOf(pen, line, ground));
  const edges = runs.flatMap(run => edgesOf(run, count, atLeft(run.line)));
  const places = edgePlaces(edges, ground);
  const mainEdge = (run: Run): Edge => {
    const own = edges.filter(edge => edge.run === run);
    return own.find(edge => edge.forbids === (atLeft(run.line) ? 'right' : 'left')) ?? own[0]!;
  };
  const sealed: Sealed[] = runs
    .filter(run => pen.n.lines[run.line]!.status !== 'latent')
    .map(run => ({ half: halfOf(pen.agenda.redLines[run.line]!.owner), x: places.get(mainEdge(run))! }));
  const taken: Box[] = ground.notches.map(notch => boxOf(notch.x - 5, ground.y - 5, 10, 10));
  for (const edge of edges) taken.push(...strokeBoxes(strokeAt(places.get(edge)!, ground.y, ground.pitch)));
  const issue = pen.agenda.issues[ground.issue]!.id;
  const parts = runs.map(run => {
    const main = mainEdge(run);
    const { owner } = pen.agenda.redLines[run.line]!;
    const state = stateOf(pen, run.line);
    const seal = state === 'onlyYou' ? null : sealOf(pen, owner, places.get(main)!, sealed, ground);
    if (seal) taken.push(sealBox(seal));
    return { run, main, owner, state, seal };
  });
  return parts.map(({ run, main, owner, state, seal }, index): SceneLine => {
    const { id } = pen.agenda.redLines[run.line]!;
    const own = edges.filter(edge => edge.run === run);
    const left = own.find(edge => edge.forbids === 'right');
    const right = own.find(edge => edge.forbids === 'left');
    const repeated = parts.slice(0, index).filter(other => other.run.line === run.line).length;
    const half = halfOf(owner);
    return {
      id: repeated === 0 ? `line:${id}@${issue}` : `line:${id}@${issue}.${repeated + 1}`,
      thing: `line:${id}`,
      line: run.line,
      owner,
      hue: hueOf(owner),
      half,
      state,
      tested: pen.n.lines[run.line]!.tested,
      strokes: [main, ...own.filter(edge => edge !== main)].map(edge =>
        strokeAt(places.get(edge)!, ground.y, ground.pitch),
      ),
      forbidden: [
        {
          from: round2(left ? places.get(left)! : ground.from),
          to: round2(right ? places.get(right)! : ground.to),
        },
      ],
      seal,
      redrawn: redrawnOf(pen, run.line, main, ground),
      slips: repeated === 0 ? slipsOf(pen, run.line, places.get(main)!, taken, ground) : [],
    };
  });
}
