/** What no scene may do: a list of faults in words, empty for a good scene. */
import type { Box, Scene } from '../../game/present/scene.ts';

/** Boxes that touch by no more than this do not meet. */
const TOLERANCE = 1;

export const meet = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > TOLERANCE &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > TOLERANCE;

interface Solid {
  readonly thing: string;
  readonly box: Box;
}

/** Things that no foreign caption may stand on. */
export function solidsOf(scene: Scene): Solid[] {
  const solids: Solid[] = [];
  for (const rail of scene.rails) {
    for (const token of rail.tokens) solids.push({ thing: token.id, box: token.box });
    if (rail.pending) solids.push({ thing: rail.pending.id, box: rail.pending.box });
    for (const line of rail.lines) {
      if (line.seal) {
        const { at, radius } = line.seal;
        solids.push({
          thing: line.id,
          box: { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius },
        });
      }
      for (const slip of line.slips) solids.push({ thing: slip.id, box: slip.box });
    }
  }
  return [...solids, ...wallSolids(scene)];
}

/** Things on the wall and in the columns: they may not meet each other either. */
export function wallSolids(scene: Scene): Solid[] {
  const solids: Solid[] = [];
  for (const { id, box } of scene.lecterns) solids.push({ thing: id, box });
  for (const part of [scene.telephone, scene.door, scene.benchmark])
    if (part) solids.push({ thing: part.id, box: part.box });
  for (const sheet of scene.calendar?.sheets ?? []) solids.push({ thing: 'calendar', box: sheet.box });
  for (const weight of scene.weights) {
    if (weight.body) solids.push({ thing: weight.id, box: weight.body });
    if (weight.own) solids.push({ thing: weight.id, box: weight.own.box });
    if (weight.ledger)
      for (const { box } of [weight.ledger.stake, weight.ledger.credit])
        solids.push({ thing: weight.id, box });
  }
  for (const seat of scene.seats) {
    solids.push({ thing: seat.id, box: seat.bust });
    if (seat.plate) solids.push({ thing: seat.id, box: seat.plate });
    for (const meter of seat.meters) solids.push({ thing: meter.id, box: meter.mark });
  }
  return solids;
}

/** Every box and text of the scene, for the limits of the canvas. */
function everyBox(scene: Scene): Solid[] {
  const boxes = [...solidsOf(scene), ...scene.targets.map(({ id, box }) => ({ thing: id, box }))];
  for (const rail of scene.rails)
    for (const line of rail.lines)
      for (const { from, to } of line.strokes)
        boxes.push({
          thing: line.id,
          box: { x: to.x, y: from.y, width: from.x - to.x, height: to.y - from.y },
        });
  for (const weight of scene.weights)
    for (const slip of weight.slips) boxes.push({ thing: slip.id, box: slip.box });
  for (const caption of scene.captions) boxes.push({ thing: caption.id, box: caption.box });
  return boxes;
}

const shown = ({ x, y, width, height }: Box) => `${x},${y} ${width}×${height}`;

/** Letters take this share of the height of their flag. */
const LETTERS = 0.46;

/** Flags that stand in those of the next rail, and beads over the letters beside them. */
function railFaults({ rails }: Scene): string[] {
  const faults: string[] = [];
  rails.forEach(({ tokens, light }, index) => {
    for (const token of tokens) {
      for (const other of rails[index + 1]?.tokens ?? [])
        if (meet(token.box, other.box))
          faults.push(`${token.id} (${shown(token.box)}) stands in ${other.id}`);
      if (!light || light.x !== token.tip.x) continue;
      const { y, height } = token.box;
      const free = Math.abs(y + height / 2 - light.y) - (LETTERS * height) / 2;
      if (light.radius > free)
        faults.push(`the bead of ${light.radius} px covers ${token.id} from ${free} px`);
    }
  });
  return faults;
}

/** The last figure on the axis of its chart. */
function figureFaults({ benchmark, captions }: Scene): string[] {
  const last = captions.find(({ id }) => id === 'benchmark/last');
  if (!last || !benchmark) return [];
  const { y, height } = last.box;
  return y < benchmark.axis - 0.5 && y + height > benchmark.axis + 0.5
    ? [`"${last.text}" (${shown(last.box)}) stands on the axis at ${benchmark.axis}`]
    : [];
}

export function faultsOf(scene: Scene): string[] {
  const faults: string[] = [];
  const { captions } = scene;
  captions.forEach((caption, index) => {
    for (const other of captions.slice(index + 1))
      if (meet(caption.box, other.box))
        faults.push(
          `"${caption.text}" (${caption.id}, ${shown(caption.box)}) meets "${other.text}" (${other.id}, ${shown(other.box)})`,
        );
    if (caption.size < 11) faults.push(`"${caption.text}" is ${caption.size} px`);
    if (caption.text.trim() === '') faults.push(`${caption.id} is empty`);
    if (caption.text.endsWith('…') && caption.text !== '…' && caption.text.length < 5)
      faults.push(`"${caption.text}" is cut too short`);
    if (caption.width < 80) faults.push(`"${caption.text}" is too narrow`);
  });
  for (const { thing, box } of solidsOf(scene))
    for (const caption of captions)
      if (caption.thing !== thing && meet(caption.box, box))
        faults.push(
          `"${caption.text}" (${caption.id}, ${shown(caption.box)}) stands on ${thing} (${shown(box)})`,
        );
  faults.push(...railFaults(scene), ...figureFaults(scene));
  const wall = wallSolids(scene);
  wall.forEach((solid, index) => {
    for (const other of wall.slice(index + 1))
      if (solid.thing !== other.thing && meet(solid.box, other.box))
        faults.push(`${solid.thing} (${shown(solid.box)}) stands in ${other.thing} (${shown(other.box)})`);
  });
  const { width, height } = scene.size;
  for (const { thing, box } of everyBox(scene)) {
    const numbers = [box.x, box.y, box.width, box.height];
    if (!numbers.every(Number.isFinite) || box.width < 0 || box.height < 0)
      faults.push(`${thing} is no box: ${shown(box)}`);
    if (box.x < -0.5 || box.y < -0.5 || box.x + box.width > width + 0.5 || box.y + box.height > height + 0.5)
      faults.push(`${thing} leaves the canvas: ${shown(box)} of ${width}×${height}`);
  }
  const ids = captions.map(caption => caption.id);
  for (const id of new Set(ids))
    if (ids.filter(other => other === id).length > 1) faults.push(`two captions ${id}`);
  return faults;
}
