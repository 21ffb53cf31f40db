/** The figures on their card: what is out, what is due, what a deal would promise. */
import { benchmarkOf } from '../rules/standing.ts';
import { metricValues } from './checkpoints.ts';
import { linearScale } from './scale.ts';
import type { Box, SceneBenchmark, ScenePlotPoint } from './scene.ts';
import { dayOf } from './sceneDates.ts';
import { findRoom, type Wish } from './sceneFree.ts';
import { boxOf, type Pen, round2, type Style } from './scenePen.ts';
import { CARD_TOP, type Wall } from './sceneWall.ts';

interface Figure {
  readonly value: number;
  readonly month: number | null;
  readonly state: ScenePlotPoint['state'];
}

export interface Figures {
  readonly list: readonly Figure[];
  readonly target: { readonly state: 'proposed' | 'agreed'; readonly value: number } | null;
  readonly checkpoints: readonly {
    readonly target: number;
    readonly state: SceneBenchmark['checkpoints'][number]['state'];
  }[];
}

/** At most this many points are shown, the latest ones. */
const MOST = 8;

/** The benchmark that counts: of the deal, or the first that a standing draft proposes; only a deal agrees it. */
function benchmarkInPlay(pen: Pen): { readonly index: number; readonly state: 'proposed' | 'agreed' } | null {
  const { agenda, n } = pen;
  if (n.deal) {
    const index = n.implementation?.benchmark ?? benchmarkOf(agenda, n.deal.draft);
    return index === null ? null : { index, state: 'agreed' };
  }
  const named = n.drafts.map(state =>
    state.status === 'standing' && state.draft ? benchmarkOf(agenda, state.draft) : null,
  );
  const index = named.find(each => each !== null) ?? null;
  return index === null ? null : { index, state: 'proposed' };
}

/**
 * What everybody knows of the metric. What history dates after the first day belongs to a course of events that this
 * game has left, so it shows as one figure that is due.
 */
export function figuresOf(pen: Pen): Figures | null {
  const { agenda, n } = pen;
  const { metric } = agenda;
  if (!metric) return null;
  const benchmark = benchmarkInPlay(pen);
  const all = benchmark === null ? [] : agenda.benchmarks[benchmark.index]!.checkpoints;
  const list = metricValues(pen.view).map(({ value, date, at }): Figure => {
    const target = typeof at === 'number' ? all[at]!.target : value;
    const met = metric.better === 'lower' ? value <= target : value >= target;
    return { value, month: date === null ? null : dayOf(date).month, state: met ? 'known' : 'missed' };
  });
  // The card is about the metric: tasks that are judged by figures of their own stand in the calendar.
  const places = all.flatMap(({ indicator }, place) => (indicator === null ? [place] : []));
  const checkpoints = places.map(place => all[place]!);
  const { implementation } = n;
  const { value, month } = list.at(-1)!;
  if (!implementation && month !== null) list.push({ value, month: (month % 12) + 1, state: 'due' });
  const next = implementation && places.findIndex(place => place >= implementation.checkpoint);
  const aim = next === null || next < 0 ? checkpoints.at(-1) : checkpoints[next];
  return {
    list: list.slice(-MOST),
    target: benchmark && aim ? { state: benchmark.state, value: aim.target } : null,
    checkpoints: checkpoints.map(({ target }, index) => ({
      target,
      state: implementation?.results[places[index]!] ?? 'ahead',
    })),
  };
}

const THOUSANDS_FROM = 10_000;

/** Writes figures of this size: in thousands where they are large. */
export function figureWriter(pen: Pen, figures: Figures): (value: number) => string {
  const most = Math.max(...figures.list.map(figure => Math.abs(figure.value)));
  return most >= THOUSANDS_FROM
    ? value => pen.words.thousands(pen.format.number(value / 1000, 0))
    : value => pen.format.number(value, most < 20 ? 1 : 0);
}

interface Plotted extends Pick<SceneBenchmark, 'points' | 'axis' | 'target' | 'checkpoints'> {
  readonly months: readonly (number | null)[];
}

/** Room for the ring of the last figure, beside which the target is told. */
const DOT = 10;

/** The scale runs past the highest figure, so that its number stands clear of the title. */
const HEADROOM = 1.2;

/** Places of the figures in a plot; the scale starts at zero unless values are negative. */
export function plot(figures: Figures, box: Box): Plotted {
  const values = [
    ...figures.list.map(figure => figure.value),
    ...figures.checkpoints.map(each => each.target),
  ];
  const least = Math.min(0, ...values);
  const most = Math.max(...values, least + 1e-6);
  const scale = linearScale(least, least + (most - least) * HEADROOM, box.y + box.height, box.y);
  const yOf = (value: number) => round2(scale(value));
  const ahead = figures.checkpoints.length;
  const step = box.width / Math.max(1, figures.list.length + ahead - 1);
  const xOf = (index: number) => round2(box.x + step * index);
  return {
    points: figures.list.map(({ value, state }, index) => ({ x: xOf(index), y: yOf(value), value, state })),
    months: figures.list.map(figure => figure.month),
    axis: round2(box.y + box.height),
    target: figures.target && {
      ...figures.target,
      y: yOf(figures.target.value),
      from: round2(box.x),
      to: round2(box.x + box.width),
    },
    checkpoints: figures.checkpoints.map(({ target, state }, index) => ({
      x: xOf(figures.list.length + index),
      y: yOf(target),
      target,
      state,
    })),
  };
}

export function benchmarkCard(pen: Pen, wall: Wall): SceneBenchmark | null {
  const figures = figuresOf(pen);
  if (!figures) return null;
  const { words, agenda } = pen;
  const metric = agenda.metric!;
  const scale = wall.scale;
  const top = CARD_TOP * scale;
  const box = boxOf(wall.card.x + 3, top, wall.card.width - 6, 108 * scale);
  const write = figureWriter(pen, figures);
  const pad = Math.min(10, box.width * 0.05);
  const title: Style = { ...pen.sans(12, 'ink.900', null, 700), least: pen.smallest };
  const small = pen.sans(11, 'ink.600', null);
  const aim = pen.sans(11, 'ink.700', null, 600);
  const name = pen.text(metric.name);
  const inner = box.width - 2 * pad;
  const names = [name, name.split(/[,;:(]/)[0]!.trim(), pen.text(metric.short)];
  const titled = pen.write(names, inner, title, {
    thing: 'benchmark',
    part: 'title',
    x: box.x + pad,
    baseline: box.y + 7 + title.size,
    align: 'start',
  });
  const { target } = figures;
  const said = target && words[target.state === 'agreed' ? 'target' : 'proposed'](write(target.value));
  const beside = said !== null && inner >= 190;
  const saidWidth = beside ? Math.min(pen.widthOf(said, aim, 84), inner * 0.36) + DOT : 0;
  const plotTop = box.y + 11 + title.size + (beside || !said ? small.size : small.size * 2.1);
  const monthBase = box.y + box.height - 6;
  const field = boxOf(
    box.x + pad + 4,
    plotTop,
    inner - 8 - saidWidth,
    Math.max(12, monthBase - small.size - 3 - plotTop),
  );
  const plotted = plot(figures, field);
  const taken: Box[] = titled ? [titled.box] : [];
  if (said && plotted.target) {
    const place = beside
      ? {
          x: field.x + field.width + DOT,
          baseline: plotted.target.y + aim.size * 0.35,
          align: 'start' as const,
        }
      : underTitle(plotted, box.x + pad, box.x + box.width - pad, box.y + 9 + title.size + small.size * 1.15);
    const caption = pen.write([said, write(target!.value)], beside ? saidWidth - DOT : inner, aim, {
      thing: 'benchmark',
      part: 'target',
      ...place,
    });
    if (caption) taken.push(caption.box);
  }
  captionMonths(pen, plotted, small, monthBase, taken);
  captionLast(pen, plotted, write, taken, box);
  pen.target('benchmark', box);
  const { months: _, ...shown } = plotted;
  return { id: 'benchmark', box, legs: true, plot: field, ...shown };
}

/** The target in a line of its own, at the far end from the last figure, which needs the room over its dot. */
function underTitle({ points }: Plotted, from: number, to: number, baseline: number) {
  const isLeft = lastKnown(points).x < (from + to) / 2;
  return isLeft ? { x: to, baseline, align: 'end' as const } : { x: from, baseline, align: 'start' as const };
}

const lastKnown = (points: readonly ScenePlotPoint[]): ScenePlotPoint =>
  points.filter(point => point.state !== 'due').at(-1)!;

function captionMonths(pen: Pen, plotted: Plotted, style: Style, baseline: number, taken: Box[]): void {
  let free = Number.NEGATIVE_INFINITY;
  plotted.months.forEach((month, index) => {
    if (month === null) return;
    const text = pen.words.months[month - 1]!;
    const width = pen.widthOf(text, style);
    const { x } = plotted.points[index]!;
    if (x - width / 2 < free + 2) return;
    free = x + width / 2;
    const place = { thing: 'benchmark', part: `month-${index}`, x, baseline, align: 'middle' as const };
    const caption = pen.write(text, width + 1, style, place);
    if (caption) taken.push(caption.box);
  });
}

/** What the line of the figures takes of its card, in pieces of a few pixels. */
function lineBoxes(points: readonly ScenePlotPoint[]): Box[] {
  const boxes: Box[] = [];
  for (let index = 1; index < points.length; index++) {
    const from = points[index - 1]!;
    const to = points[index]!;
    const pieces = Math.max(1, Math.ceil((to.x - from.x) / 6));
    for (let piece = 0; piece < pieces; piece++) {
      const x = from.x + ((to.x - from.x) * piece) / pieces;
      const y = from.y + ((to.y - from.y) * (piece + 0.5)) / pieces;
      boxes.push(boxOf(x, y - 2, (to.x - from.x) / pieces, 4));
    }
  }
  return boxes;
}

/** How far the last figure may stand from its dot. */
const NEAR = 30;

/** The last figure that is out, by its dot: clear of all marks where it can be, of the other words in any case. */
function captionLast(
  pen: Pen,
  plotted: Plotted,
  write: (value: number) => string,
  taken: readonly Box[],
  card: Box,
): void {
  const { points, target, checkpoints, axis } = plotted;
  const last = lastKnown(points);
  const style = pen.sans(12, 'ink.900', null, 700);
  const wish = (towards: Wish['towards'], dx: number, dy: number, cost: number): Wish => ({
    anchor: last.x + dx,
    towards,
    baseline: last.y + dy,
    cost,
  });
  const wishes = [
    wish('middle', 0, -6, 0),
    wish('middle', 0, style.size + 4, 10),
    wish('right', 7, 4, 12),
    wish('left', -7, 4, 14),
  ].filter(({ baseline }) => baseline - style.size > card.y + 2 && baseline < card.y + card.height - 2);
  const limits = { from: card.x + 4, to: card.x + card.width - 4 };
  const dots = points.map(point => boxOf(point.x - 4, point.y - 3, 8, 6));
  const pegs = checkpoints.map(({ x, y }) => boxOf(x - 2, y - 5, 4, 10));
  const aim = target ? [boxOf(target.from, target.y - 1.5, target.to - target.from, 3)] : [];
  const base = [boxOf(card.x, axis - 1, card.width, 2)];
  const line = [...base, ...lineBoxes(points)];
  for (const marks of [
    [...dots, ...line, ...pegs, ...aim],
    [...dots, ...line],
    [...dots, ...base],
    base,
    [],
  ]) {
    const found = findRoom(pen, [write(last.value)], style, wishes, [...taken, ...marks], limits);
    if (!found || found.fitted.text.endsWith('…')) continue;
    const far = Math.abs(found.left + found.fitted.width / 2 - last.x) - found.fitted.width / 2;
    if (far > NEAR) continue;
    const place = { thing: 'benchmark', part: 'last', x: found.left, baseline: found.wish.baseline };
    pen.set(found.fitted, style, { ...place, align: 'start' });
    return;
  }
}
