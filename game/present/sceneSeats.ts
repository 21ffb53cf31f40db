/** The seats in their columns: lamp, bust, plate and meters; one to a column, or two with three or four principals. */
import type { Seat } from '../scenario/types.ts';
import { latestChanges } from './chips.ts';
import type { Box, SceneMeter, SceneSeat } from './scene.ts';
import type { Frame } from './sceneFrame.ts';
import { boxOf, clamp, hueOf, type Pen, round2 } from './scenePen.ts';
import { columnsOf } from './sceneWall.ts';

export const METERS = ['support', 'face', 'credibility', 'strain'] as const;
export type ShownMeter = (typeof METERS)[number];

/** Lamp, bust and plate on the standard canvas: the foot of the bust, the width of the plate. */
const FOOT = 262;
const PLATE = 134;
const SILHOUETTE = 20;

/** Smaller moves would stand beside a figure that has not changed. */
const SMALLEST = 0.5;

/** What has happened last to a meter, as the log has it; 0 for nothing to speak of. */
function changeOf(pen: Pen, seat: Seat, meter: ShownMeter): number {
  const change = latestChanges(pen.view).find(each => each.meter === meter && each.of === seat);
  const by = change ? round2(change.to - change.from) : 0;
  return Math.abs(by) < SMALLEST ? 0 : by;
}

/** With the decimal that the log shows: the difference of two rounded meters may be another number. */
const changeText = ({ format }: Pen, change: number): string =>
  change === 0 ? '' : `${change > 0 ? '▲' : '▼'} ${format.number(Math.abs(change))}`;

export function meterFacts(pen: Pen, seat: Seat, name: ShownMeter): Omit<SceneMeter, 'box' | 'mark'> {
  const { principals } = pen.agenda;
  const value = pen.n.meters[seat]![name];
  const by = (pen.input.preview?.meters ?? []).filter(change => change.of === seat && change.meter === name);
  const previewed = by.reduce((sum, change) => sum + change.by, value);
  return {
    id: `seat:${principals[seat]!.id}/${name}`,
    name,
    value,
    boost: name === 'support' ? pen.n.meters[seat]!.boost : 0,
    change: changeOf(pen, seat, name),
    preview: by.length === 0 ? null : clamp(previewed, 0, 100),
  };
}

/** What a seat is, wherever it is drawn. */
export function seatFacts(pen: Pen, seat: Seat) {
  const { id, code } = pen.agenda.principals[seat]!;
  const { face } = pen.n.meters[seat]!;
  return {
    id: `seat:${id}`,
    seat,
    hue: hueOf(seat),
    ribbon: pen.agenda.principals[seat]!.ribbon,
    code,
    you: pen.view.me === seat,
    toMove: pen.n.toMove === seat,
    face,
    silhouette: face < SILHOUETTE,
  };
}

export function seatsOf(pen: Pen, frame: Frame): SceneSeat[] {
  const columns = columnsOf(pen.order);
  const most = Math.max(columns[0].length, columns[1].length);
  const height = (frame.ropes.top - 6) / most;
  const seats = columns.flatMap((column, side) =>
    column.map((seat, row) => {
      const x = side === 0 ? 0 : frame.size.width - frame.column;
      const end = side === 0 ? ('left' as const) : ('right' as const);
      return most === 1
        ? seatAlone(pen, frame, seat, end, x, height)
        : seatOfTwo(pen, frame, seat, end, boxOf(x, row * height, frame.column, height));
    }),
  );
  return seats.sort((a, b) => a.seat - b.seat);
}

/** Lamp and bust of a scale, the bust standing on `foot`. */
function figure(middle: number, top: number, foot: number, scale: number, face: number) {
  const shadeY = foot - (FOOT - 29) * scale;
  const width = (88 + 70 * (face / 100)) * scale;
  return {
    bust: boxOf(middle - 58 * scale, foot - 127 * scale, 116 * scale, 127 * scale),
    lamp: {
      hook: { x: round2(middle), y: round2(top) },
      shade: boxOf(middle - 31 * scale, shadeY, 62 * scale, 23 * scale),
      cone: {
        top: round2(54 * scale),
        foot: round2(width),
        topY: round2(shadeY + 23 * scale),
        footY: round2(foot),
      },
    },
  };
}

function captionPlate(pen: Pen, seat: Seat, id: string, plate: Box): void {
  const { name, office } = pen.agenda.principals[seat]!;
  const { words } = pen;
  const title = { ...pen.serif(15, 'ink.900', null, 600), least: pen.smallest };
  const small = pen.sans(11, 'ink.600', null);
  const place = { thing: id, x: plate.x + plate.width / 2, align: 'middle' as const };
  const within = plate.width - 5;
  pen.write(pen.text(name), within, title, {
    ...place,
    part: 'name',
    baseline: plate.y + plate.height * 0.525,
  });
  const shown = pen.text(office);
  const variants = pen.view.me === seat ? [words.officeYou(shown), shown] : [shown];
  pen.write(variants, within, small, { ...place, part: 'office', baseline: plate.y + plate.height * 0.875 });
}

const plateHeight = (pen: Pen): number => 8 + pen.size(15) * 1.1 + pen.size(11) * 1.4;

function seatAlone(
  pen: Pen,
  frame: Frame,
  seat: Seat,
  end: 'left' | 'right',
  left: number,
  height: number,
): SceneSeat {
  const facts = seatFacts(pen, seat);
  const inner = frame.column - 16;
  const x = left + 8;
  const middle = left + frame.column / 2;
  const plateTall = plateHeight(pen);
  const leastMeters = 4 * 44 * (pen.input.textScale ?? 1);
  const scale = Math.min(inner / PLATE, (height - plateTall - leastMeters - 12) / FOOT);
  const foot = FOOT * scale;
  const plate = boxOf(x, foot, inner, plateTall);
  captionPlate(pen, seat, facts.id, plate);
  const metersTop = foot + plateTall + 10 * clamp(scale, 0.6, 1.4);
  const pitch = Math.min((height - metersTop) / 4, 57 * Math.max(1, frame.scale));
  const meters = METERS.map((name, index) =>
    meterRow(pen, seat, name, boxOf(x, metersTop + pitch * index, inner, pitch)),
  );
  pen.target(facts.id, boxOf(x, 0, inner, foot + plateTall));
  for (const meter of meters) pen.target(meter.id, meter.box);
  return {
    ...facts,
    end,
    scale: round2(scale),
    ...figure(middle, 0, foot, scale, facts.face),
    plate,
    meters,
  };
}

/** Icon at the left, name over number and change at its right. */
function meterRow(pen: Pen, seat: Seat, name: ShownMeter, box: Box): SceneMeter {
  const facts = meterFacts(pen, seat, name);
  const icon = clamp(box.width * 0.33, 24, 56);
  const mark = boxOf(box.x + 3, box.y + (box.height - icon) / 2, icon, icon);
  const x = mark.x + icon + clamp(box.width * 0.085, 6, 14);
  const within = box.x + box.width - x;
  const label = { ...pen.sans(12, 'mist.300', 'wall'), least: pen.smallest };
  const middle = box.y + box.height / 2;
  const place = { thing: facts.id, x, align: 'start' as const };
  pen.write([pen.wording.terms.meters[name].name, pen.words.meters[name]], within, label, {
    ...place,
    part: 'name',
    baseline: middle - 4,
  });
  const number = pen.sans(18, 'ivory.100', 'wall', 600);
  const value = pen.write(pen.format.number(facts.value, 0), within, number, {
    ...place,
    part: 'value',
    baseline: middle - 4 + number.size * 1.04,
  })!;
  const delta = pen.sans(11.5, 'ivory.300', 'wall', 600);
  const from = value.box.x + value.box.width + 8;
  pen.write(changeText(pen, facts.change), box.x + box.width - from, delta, {
    ...place,
    x: from,
    part: 'change',
    baseline: value.baseline - 0.5,
    mayCut: false,
  });
  return { ...facts, box, mark };
}

/** A seat that shares its column: smaller, its meters two by two. */
function seatOfTwo(pen: Pen, frame: Frame, seat: Seat, end: 'left' | 'right', box: Box): SceneSeat {
  const facts = seatFacts(pen, seat);
  const inner = frame.column - 12;
  const x = box.x + 6;
  const plateTall = plateHeight(pen);
  const cell = { width: inner / 2, height: pen.size(11) * 1.3 + pen.size(15) * 1.35 };
  const metersTall = 2 * cell.height + 8;
  const scale = Math.max(
    0.2,
    Math.min(inner / PLATE, (box.height - plateTall - metersTall - 8) / (FOOT - 10)),
  );
  const foot = box.y + box.height - plateTall - metersTall - 6;
  const plate = boxOf(x, foot, inner, plateTall);
  captionPlate(pen, seat, facts.id, plate);
  const top = foot + plateTall + 5;
  const meters = METERS.map((name, index) =>
    meterCell(
      pen,
      seat,
      name,
      boxOf(
        x + (index % 2) * cell.width,
        top + Math.floor(index / 2) * (cell.height + 2),
        cell.width - 2,
        cell.height,
      ),
    ),
  );
  pen.target(facts.id, boxOf(x, box.y, inner, foot + plateTall - box.y));
  for (const meter of meters) pen.target(meter.id, meter.box);
  const middle = box.x + frame.column / 2;
  return {
    ...facts,
    end,
    scale: round2(scale),
    ...figure(middle, box.y, foot, scale, facts.face),
    plate,
    meters,
  };
}

/** Name over icon, number and change, in a cell. */
function meterCell(pen: Pen, seat: Seat, name: ShownMeter, box: Box): SceneMeter {
  const facts = meterFacts(pen, seat, name);
  const label = pen.sans(11, 'mist.300', 'wall');
  const number = pen.sans(15, 'ivory.100', 'wall', 600);
  const delta = pen.sans(11, 'ivory.300', 'wall', 600);
  const place = { thing: facts.id, align: 'start' as const };
  const base = box.y + label.size;
  pen.write([pen.wording.terms.meters[name].name, pen.words.meters[name]], box.width, label, {
    ...place,
    x: box.x,
    part: 'name',
    baseline: base,
  });
  const icon = clamp(box.width * 0.22, 10, 16);
  const baseline = base + number.size * 1.12;
  const mark = boxOf(box.x, baseline - icon * 0.9, icon, icon);
  const value = pen.write(pen.format.number(facts.value, 0), box.width - icon - 3, number, {
    ...place,
    x: box.x + icon + 3,
    part: 'value',
    baseline,
  })!;
  const from = value.box.x + value.box.width + 4;
  pen.write(
    [changeText(pen, facts.change), changeText(pen, facts.change).replace(' ', '')],
    box.x + box.width - from,
    delta,
    {
      ...place,
      x: from,
      part: 'change',
      baseline: baseline - 0.5,
      mayCut: false,
    },
  );
  return { ...facts, box, mark };
}
