/** From a View to the table: the one door of the layout. Pure: the same view and input give the same scene. */
import type { View } from '../rules/view.ts';
import type { Scene, SceneInput } from './scene.ts';
import { benchmarkCard } from './sceneBenchmark.ts';
import { calendarOf } from './sceneCalendar.ts';
import { compactSeats, compactStrip, stripCells } from './sceneCompact.ts';
import { type Frame, frameOf } from './sceneFrame.ts';
import { Pen } from './scenePen.ts';
import { railsOf } from './sceneRails.ts';
import { ropesOf } from './sceneRopes.ts';
import { seatsOf } from './sceneSeats.ts';
import { doorOf, lecternsOf, telephoneOf, wallOf } from './sceneWall.ts';
import { weightsOf } from './sceneWeights.ts';

export { sceneHeight } from './sceneFrame.ts';
export { railOrder } from './sceneOrder.ts';

/** Lays out everything that the canvas shows. */
export function sceneOf(view: View, input: SceneInput): Scene {
  const { agenda, negotiation: n } = view;
  const frame = frameOf(agenda, input, stripCells(new Pen(view, input, 1)));
  const pen = new Pen(view, input, frame.scale);
  const things = frame.compact ? compactThings(pen, frame) : wallThings(pen, frame);
  const { rails, fronts } = railsOf(pen, frame);
  captionApron(pen, frame);
  const ropes = ropesOf(pen, frame);
  return {
    size: input.size,
    language: input.language,
    compact: frame.compact,
    left: input.left,
    scale: frame.scale,
    round: n.round,
    phase: n.phase,
    end: n.outcome ? n.outcome.end : n.deal ? 'ratified' : null,
    floor: frame.compact ? 0 : Math.round(frame.wall - 18 * frame.scale),
    frame: frame.frame,
    leather: frame.leather,
    apron: frame.apron,
    strip: frame.strip,
    ...things,
    ropes,
    rails,
    fronts,
    captions: pen.captions,
    targets: pen.targets,
  };
}

function wallThings(pen: Pen, frame: Frame) {
  const wall = wallOf(pen, frame);
  return {
    seats: seatsOf(pen, frame),
    lecterns: lecternsOf(pen, frame, wall),
    door: doorOf(pen, frame, wall),
    calendar: calendarOf(pen, wall),
    benchmark: benchmarkCard(pen, wall),
    telephone: telephoneOf(pen, frame, wall),
    weights: weightsOf(pen, frame, wall),
  };
}

function compactThings(pen: Pen, frame: Frame) {
  const seats = compactSeats(pen, frame);
  return { seats, ...compactStrip(pen, frame), lecterns: [], telephone: null, calendar: null };
}

/** The front of the table says which way is better for whom. */
function captionApron(pen: Pen, { apron, compact }: Frame): void {
  const { words, agenda, order } = pen;
  const style = pen.sans(11.5, 'ivory.300', null);
  const baseline = apron.y + apron.height / 2 + style.size * 0.36;
  const place = { thing: 'apron', baseline };
  if (order.length > 2 && compact) {
    const x = apron.x + apron.width / 2;
    pen.write(words.ends, apron.width - 24, style, { ...place, part: 'middle', x, align: 'middle' });
    return;
  }
  const name = (index: number) => pen.text(agenda.principals[order[index]!]!.prose);
  const texts =
    order.length === 2
      ? [words.betterLeft(name(0)), words.betterRight(name(1))]
      : [words.endsLeft, words.endsRight];
  const margin = compact ? 10 : 16;
  const within = apron.width / 2 - margin - 8;
  pen.write(texts[0]!, within, style, { ...place, part: 'left', x: apron.x + margin, align: 'start' });
  pen.write(texts[1]!, within, style, {
    ...place,
    part: 'right',
    x: apron.x + apron.width - margin,
    align: 'end',
  });
}
