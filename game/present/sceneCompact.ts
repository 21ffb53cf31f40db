/** The layout of a phone: seats with their meters in a header, weights, figures and door in a strip under it. */
import type { Seat } from '../scenario/types.ts';
import type { Box, SceneBenchmark, SceneDoor, SceneMeter, SceneSeat, SceneWeight } from './scene.ts';
import { figuresOf, figureWriter, plot } from './sceneBenchmark.ts';
import type { Frame } from './sceneFrame.ts';
import { boxOf, type Pen, round2, sideColor } from './scenePen.ts';
import { METERS, meterFacts, type ShownMeter, seatFacts } from './sceneSeats.ts';
import { columnsOf, doorState } from './sceneWall.ts';
import { levelVariants, weightFacts, weightLine, weightState } from './sceneWeights.ts';

/** Header: the seats of the left column at the left, the others at the right, mirrored. */
export function compactSeats(pen: Pen, frame: Frame): SceneSeat[] {
  const columns = columnsOf(pen.order);
  const half = frame.size.width / 2;
  const seats = columns.flatMap((column, side) =>
    column.map((seat, row) =>
      compactSeat(
        pen,
        seat,
        side === 0 ? 'left' : 'right',
        boxOf(side * half, row * frame.header, half, frame.header),
      ),
    ),
  );
  return seats.sort((a, b) => a.seat - b.seat);
}

const CELL_GAP = 8;
/** Between the name of a meter and its number. */
const NAME_GAP = 3;

const meterStyles = (pen: Pen, seat: Seat) => ({
  name: pen.sans(11, 'mist.300', 'wall'),
  number: pen.sans(15, sideColor(seat), 'wall', 600),
});

/** Room for the longest short name of a meter beside two digits: large letters take it from the bust. */
function leastCell(pen: Pen): number {
  const { name, number } = meterStyles(pen, 0);
  const names = METERS.map(meter => pen.widthOf(pen.words.meters[meter], name, 80));
  return Math.max(...names) + NAME_GAP + pen.widthOf('88', number) + 1;
}

function compactSeat(pen: Pen, seat: Seat, end: 'left' | 'right', box: Box): SceneSeat {
  const facts = seatFacts(pen, seat);
  const bustWidth = Math.min(
    58,
    box.width * 0.3,
    Math.max(20, box.width - 17 - CELL_GAP - 2 * leastCell(pen)),
  );
  const scale = bustWidth / 116;
  const bustX = end === 'left' ? box.x + 6 : box.x + box.width - 6 - bustWidth;
  const bust = boxOf(bustX, box.y + box.height - 10 - 127 * scale, bustWidth, 127 * scale);
  const from = end === 'left' ? bustX + bustWidth + 6 : box.x + 5;
  const width = box.width - bustWidth - 17;
  const { name } = pen.agenda.principals[seat]!;
  const shown = pen.text(name);
  const title = { ...pen.serif(15, 'ivory.100', 'wall', 600), least: pen.size(12) };
  const you = pen.view.me === seat;
  // Which side is the reader's own is said even where its name is long.
  const own = pen.words.nameYou(shown);
  const short = pen.fit([own], width, title, false) ? [own] : [pen.words.nameYou(pen.code(seat))];
  pen.write(you ? short : [shown], width, title, {
    thing: facts.id,
    part: 'name',
    x: end === 'left' ? from : from + width,
    baseline: box.y + 8 + title.size,
    align: end === 'left' ? 'start' : 'end',
  });
  const top = box.y + 13 + title.size;
  const tall = (box.y + box.height - 6 - top) / 2;
  const cell = (width - CELL_GAP) / 2;
  const meters = METERS.map((meter, index) =>
    compactMeter(
      pen,
      seat,
      meter,
      boxOf(from + (index % 2) * (cell + CELL_GAP), top + Math.floor(index / 2) * tall, cell, tall),
    ),
  );
  pen.target(facts.id, box);
  for (const meter of meters) pen.target(meter.id, meter.box);
  return { ...facts, end, scale: round2(scale), bust, lamp: null, plate: null, meters };
}

/** Name at the left, number at the right, a bar under both. */
function compactMeter(pen: Pen, seat: Seat, name: ShownMeter, box: Box): SceneMeter {
  const facts = meterFacts(pen, seat, name);
  const { name: label, number } = meterStyles(pen, seat);
  const baseline = box.y + number.size;
  const value = pen.write(pen.format.number(facts.value, 0), box.width, number, {
    thing: facts.id,
    part: 'value',
    x: box.x + box.width,
    baseline,
    align: 'end',
  })!;
  const within = value.box.x - box.x - NAME_GAP;
  pen.write([pen.wording.terms.meters[name].name, pen.words.meters[name]], within, label, {
    thing: facts.id,
    part: 'name',
    x: box.x,
    baseline,
    align: 'start',
  });
  return { ...facts, box, mark: boxOf(box.x, baseline + 4.5, box.width, 3) };
}

export interface Strip {
  readonly weights: readonly SceneWeight[];
  readonly benchmark: SceneBenchmark | null;
  readonly door: SceneDoor;
}

/** Things that have a cell in the strip. */
export const stripCells = (pen: Pen): number =>
  pen.agenda.measures.filter((_, measure) => weightState(pen, measure) !== 'hidden').length +
  (pen.agenda.metric ? 1 : 0) +
  1;

/** Shares of a weight, and of the figures and the door, where the three share a row: names of measures are long. */
const WIDE = 1.16;
const NARROW = (3 - WIDE) / 2;

export function compactStrip(pen: Pen, frame: Frame): Strip {
  const strip = frame.strip!;
  const cells = stripCells(pen);
  const perRow = Math.max(1, Math.floor(strip.width / (118 * (pen.input.textScale ?? 1))));
  const rows = Math.ceil(cells / perRow);
  const columns = Math.ceil(cells / rows);
  const isMixed = rows === 1 && cells === 3 && pen.agenda.metric !== null;
  const part = strip.width / columns;
  let next = 0;
  let x = 0;
  const cell = (share = 1): Box => {
    if (next % columns === 0) x = 0;
    const y = strip.y + Math.floor(next / columns) * (strip.height / rows);
    const box = boxOf(x, y, part * (isMixed ? share : 1), strip.height / rows);
    x += box.width;
    next++;
    return box;
  };
  const weights = pen.agenda.measures.map((_, measure) => compactWeight(pen, measure, () => cell(WIDE)));
  const benchmark = compactBenchmark(pen, () => cell(NARROW));
  const { line, ...door } = doorState(pen);
  const box = cell(NARROW);
  const { icon } = captionCell(pen, door.id, box, 20, [pen.words.sideDoor], line);
  pen.target(door.id, box);
  return {
    weights,
    benchmark,
    door: { ...door, box: boxOf(icon.x, icon.y + 2, icon.width, icon.height - 4) },
  };
}

/** A text, and its cuts after each word from the second on, the longest first. */
function wordCuts(text: string): readonly string[] {
  const words = text.split(' ');
  const cuts = words.slice(2).map((_, index) => `${words.slice(0, index + 2).join(' ')}…`);
  return [text, ...cuts.reverse()];
}

/** A picture at the left of a cell, a title and a line beside it; both from the longest form to the shortest. */
function captionCell(
  pen: Pen,
  id: string,
  cell: Box,
  width: number,
  titles: readonly string[],
  line: string | readonly string[],
): { readonly icon: Box } {
  const icon = boxOf(cell.x + 8, cell.y + 4, width, cell.height - 8);
  const x = icon.x + icon.width + 7;
  const within = cell.x + cell.width - x - 3;
  const large = pen.sans(12, 'ivory.100', 'wall', 600);
  const small = pen.sans(11, 'mist.300', 'wall');
  const middle = cell.y + cell.height / 2;
  const place = { thing: id, x, align: 'start' as const };
  const sized = { ...large, least: pen.smallest };
  const isWhole = pen.fit(titles, within, sized, false) !== null;
  const cuts = wordCuts(titles.at(-1)!);
  pen.write(isWhole ? titles : cuts, within, isWhole ? sized : { ...large, size: pen.smallest }, {
    ...place,
    part: 'title',
    baseline: middle - 2,
  });
  pen.write(line, within, small, { ...place, part: 'line', baseline: middle + 1 + small.size });
  return { icon };
}

function compactWeight(pen: Pen, measure: number, cell: () => Box): SceneWeight {
  const facts = weightFacts(pen, measure);
  const bare = {
    label: '',
    scale: 0.55,
    rope: null,
    beads: [],
    beadRadius: 0,
    own: null,
    ledger: null,
    slips: [],
  };
  if (facts.state === 'hidden') return { ...facts, ...bare, body: null };
  const box = cell();
  const levels = levelVariants(pen, measure, facts.level);
  const { name, short } = pen.agenda.measures[measure]!;
  const names = [pen.text(name), pen.text(short)];
  const { icon } = captionCell(pen, facts.id, box, 38, names, compactLine(pen, measure));
  const body = boxOf(icon.x, icon.y + icon.height - 34, 38, 34);
  let label = levels[0]!;
  if (facts.state !== 'withdrawn') {
    const iron = facts.state !== 'warned';
    const style = pen.sans(12.5, iron ? 'ink.900' : 'mist.300', iron ? null : 'wall', 800);
    const sized = { ...style, least: pen.smallest };
    const fitted = pen.fit(levels, body.width - 10, sized, false);
    if (fitted) {
      label = fitted.text;
      const middle = body.x + body.width / 2;
      const baseline = body.y + body.height - 8;
      pen.set(fitted, sized, { thing: facts.id, part: 'rate', x: middle, baseline, align: 'middle' });
    }
  }
  pen.target(facts.id, box);
  return { ...facts, ...bare, label, body };
}

/** So small a weight does not show by its place that it is suspended. */
function compactLine(pen: Pen, measure: number): readonly string[] {
  const { due } = pen.n.measures[measure]!;
  if (weightState(pen, measure) !== 'suspended' || due === null) return weightLine(pen, measure);
  const { suspendedUntil, suspendedToDeadline } = pen.words;
  return due > pen.agenda.rounds.length ? suspendedToDeadline : suspendedUntil(due);
}

function compactBenchmark(pen: Pen, cell: () => Box): SceneBenchmark | null {
  const figures = figuresOf(pen);
  if (!figures) return null;
  const box = cell();
  const write = figureWriter(pen, figures);
  const last = figures.list.filter(figure => figure.state !== 'due').at(-1)!;
  const { target } = figures;
  const { name, short } = pen.agenda.metric!;
  const line = target
    ? [pen.words[target.state === 'agreed' ? 'target' : 'proposed'](write(target.value)), write(target.value)]
    : [pen.text(name), pen.text(short)];
  const { icon } = captionCell(pen, 'benchmark', box, 36, [write(last.value)], line);
  const field = boxOf(icon.x + 2, icon.y + 6, icon.width - 4, icon.height - 12);
  // So small a line shows what is out and the target, not what is ahead.
  const known = figures.list.filter(figure => figure.state !== 'due');
  const { months: _, ...plotted } = plot({ ...figures, list: known, checkpoints: [] }, field);
  pen.target('benchmark', box);
  return { id: 'benchmark', box: icon, legs: false, plot: field, ...plotted };
}
