/**
 * When what moves: pure, from the difference between two scenes (art.md, section 10). Every thing that changes
 * gets one slot under its id; the layers decide what the slot looks like. Acts come first, in the order in which
 * a person would do them at a table; what follows from them (meters, lamps, trust) starts as they end.
 */
import type { Scene, SceneLine, SceneRail, SceneToken, SceneWeight, WeightState } from '../present/scene.ts';
import type { EaseName } from './ease.ts';

export type SlotKind =
  | 'slide'
  | 'place'
  | 'lift'
  | 'agree'
  | 'draw'
  | 'test'
  | 'mark'
  | 'announce'
  | 'bead'
  | 'inForce'
  | 'hang'
  | 'lamp'
  | 'rope'
  | 'meter'
  | 'tear'
  | 'speak'
  | 'ring'
  | 'door'
  | 'ratify'
  | 'breakdown'
  | 'fade';

export interface Slot {
  readonly kind: SlotKind;
  readonly at: number;
  readonly duration: number;
  readonly ease: EaseName;
}

export type CueName =
  | 'paper'
  | 'notch'
  | 'accord'
  | 'stroke'
  | 'seal'
  | 'crack'
  | 'iron'
  | 'bead'
  | 'microphone'
  | 'handset'
  | 'latch'
  | 'dawn';

export interface Cue {
  readonly at: number;
  readonly name: CueName;
  /** Notches that remain, for the pitch of the wooden tick. */
  readonly distance: number;
}

export interface Plan {
  readonly slots: ReadonlyMap<string, Slot>;
  readonly cues: readonly Cue[];
  /** The whole table moves down by so many pixels and back. */
  readonly jolts: readonly { readonly at: number; readonly by: number }[];
  /** Ids of the things that changed, for the outlines of reduced motion. */
  readonly changed: readonly string[];
  /** Where a change without a slot of its own happens. */
  readonly rest: Slot;
}

/** Milliseconds (art.md, section 10). */
export const duration = {
  slide: 420,
  perNotch: 60,
  thread: 80,
  agree: 700,
  stroke: 520,
  stamp: 280,
  test: 500,
  announce: 900,
  bead: 320,
  drop: 620,
  lamp: 900,
  rope: 800,
  meter: 500,
  dawn: 1600,
  perRail: 90,
  breakdown: 1400,
  small: 160,
} as const;

class Planner {
  readonly slots = new Map<string, Slot>();
  readonly cues: Cue[] = [];
  readonly jolts: { at: number; by: number }[] = [];
  /** Time at which the next act may begin. */
  now = 0;
  /** End of the last act. */
  end = 0;

  slot(id: string, kind: SlotKind, at: number, length: number, ease: EaseName): void {
    this.slots.set(id, { kind, at, duration: length, ease });
    this.end = Math.max(this.end, at + length);
  }

  cue(name: CueName, at: number, distance = 0): void {
    this.cues.push({ name, at, distance });
  }
}

const byId = <T extends { readonly id: string }>(things: readonly T[]) =>
  new Map(things.map(thing => [thing.id, thing]));

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What moves between two scenes of one game, and when. */
export function planOf(before: Scene, after: Scene): Plan {
  const planner = new Planner();
  planDawn(planner, before, after);
  planRoom(planner, before, after);
  planTokens(planner, before, after);
  planLines(planner, before, after);
  planWeights(planner, before, after);
  const acts = planner.end;
  planConsequences(planner, before, after, Math.max(0, acts - 160));
  planEnding(planner, before, after, acts);
  return {
    slots: planner.slots,
    cues: planner.cues.sort((a, b) => a.at - b.at),
    jolts: planner.jolts,
    changed: changedThings(before, after, planner.slots),
    rest: { kind: 'fade', at: Math.max(0, planner.now - 1), duration: duration.small, ease: 'settle' },
  };
}

function planDawn(planner: Planner, before: Scene, after: Scene): void {
  if (before.round === after.round || !after.calendar) return;
  planner.slot('calendar', 'tear', 0, duration.dawn, 'breathe');
  planner.cue('dawn', 0);
  planner.now = 600;
  planner.end = 600;
}

function planRoom(planner: Planner, before: Scene, after: Scene): void {
  const lecterns = byId(before.lecterns);
  for (const lectern of after.lecterns)
    if (lectern.state === 'speaking' && lecterns.get(lectern.id)?.state !== 'speaking') {
      planner.slot(lectern.id, 'speak', planner.now, 500, 'settle');
      planner.cue('microphone', planner.now);
    }
  if (after.telephone?.state === 'ringing' && before.telephone?.calls !== after.telephone.calls) {
    planner.slot('telephone', 'ring', planner.now, 900, 'linear');
    planner.cue('handset', planner.now);
  }
  if (after.door && before.door && after.door.id === before.door.id && !same(after.door, before.door)) {
    planner.slot(after.door.id, 'door', planner.now, 500, 'settle');
    planner.cue('latch', planner.now);
  }
}

function planTokens(planner: Planner, before: Scene, after: Scene): void {
  const start = planner.now;
  const olds = byId(before.rails);
  let moved = false;
  let arrival = start;
  for (const rail of after.rails) {
    const old = olds.get(rail.id);
    if (!old) continue;
    const tokens = byId(old.tokens);
    let met = start;
    for (const token of rail.tokens) {
      const length = planToken(planner, start, token, tokens.get(token.id) ?? null, rail);
      if (length === 0) continue;
      moved = true;
      met = Math.max(met, start + length);
      const front = after.fronts.find(each => each.seat === token.seat);
      if (front) planner.slot(front.id, 'slide', start + duration.thread, length, 'travel');
    }
    for (const token of old.tokens)
      if (!rail.tokens.some(each => each.id === token.id))
        planner.slot(token.id, 'lift', start, duration.stamp, 'settle');
    arrival = Math.max(arrival, met);
    if (rail.state !== 'open' && old.state === 'open') {
      planner.slot(rail.id, 'agree', met, duration.agree, 'settle');
      planner.cue('accord', met);
    } else if (!same(rail.gap, old.gap))
      planner.slot(rail.id, 'slide', start, Math.max(duration.stamp, met - start), 'travel');
  }
  if (moved) planner.cue('paper', start);
  planner.now = arrival;
}

/** Length of the token's motion, 0 when it stays. */
function planToken(
  planner: Planner,
  start: number,
  token: SceneToken,
  old: SceneToken | null,
  rail: SceneRail,
): number {
  if (!old) {
    planner.slot(token.id, 'place', start, duration.stamp, 'settle');
    return duration.stamp;
  }
  if (old.position === token.position) {
    if (old.state !== token.state || !same(old.acceptedBy, token.acceptedBy))
      planner.slot(token.id, 'mark', start, duration.stamp, 'settle');
    return 0;
  }
  const place = (position: number) => rail.notches.findIndex(notch => notch.position === position);
  const notches = Math.abs(place(token.position) - place(old.position));
  const length = duration.slide + duration.perNotch * notches;
  planner.slot(token.id, 'slide', start, length, 'travel');
  planner.cue('notch', start + length, rail.apart ?? 0);
  return length;
}

function planLines(planner: Planner, before: Scene, after: Scene): void {
  const olds = byId(before.rails.flatMap(rail => rail.lines));
  const start = planner.now;
  for (const line of after.rails.flatMap(rail => rail.lines)) {
    const old = olds.get(line.id);
    if (old?.state === line.state) continue;
    planLine(planner, start, line, old ?? null);
  }
}

const sealed = (line: SceneLine | null) => line !== null && line.state !== 'onlyYou';

function planLine(planner: Planner, start: number, line: SceneLine, old: SceneLine | null): void {
  switch (line.state) {
    case 'onlyYou':
      planner.slot(line.id, 'fade', start, duration.small, 'settle');
      return;
    case 'declared':
      if (sealed(old)) planner.slot(line.id, 'mark', start, duration.stamp, 'settle');
      else {
        planner.slot(line.id, 'draw', start, duration.stroke + duration.stamp, 'travel');
        planner.cue('stroke', start);
        planner.cue('seal', start + duration.stroke + 60);
        planner.jolts.push({ at: start + duration.stroke + 80, by: 1 });
      }
      return;
    case 'tested':
      planner.slot(line.id, 'test', start, duration.test, 'settle');
      return;
    case 'held':
    case 'reinterpreted':
      planner.slot(line.id, 'mark', start, duration.test, 'settle');
      return;
    case 'crossed':
      planner.slot(line.id, 'mark', start, duration.test, 'settle');
      planner.cue('crack', start);
  }
}

const hanging: readonly WeightState[] = ['announced', 'suspended', 'inForce'];

function planWeights(planner: Planner, before: Scene, after: Scene): void {
  const olds = byId(before.weights);
  const start = planner.now;
  for (const weight of after.weights) {
    const old = olds.get(weight.id);
    if (old) planWeight(planner, start, weight, old);
  }
}

function planWeight(planner: Planner, start: number, weight: SceneWeight, old: SceneWeight): void {
  if (weight.state !== old.state) {
    if (weight.state === 'announced' && !hanging.includes(old.state))
      planner.slot(weight.id, 'announce', start, duration.announce, 'settle');
    else if (weight.state === 'inForce') {
      planner.slot(weight.id, 'inForce', start, duration.drop, 'drop');
      planner.cue('iron', start + duration.drop);
      planner.jolts.push({ at: start + duration.drop, by: 3 });
    } else planner.slot(weight.id, 'hang', start, duration.agree, 'travel');
    return;
  }
  if (weight.rounds < old.rounds && weight.level === old.level && weight.beads.length > 0) {
    planner.slot(weight.id, 'bead', start, duration.bead, 'drop');
    planner.cue('bead', start + duration.bead - 60);
  } else if (!same({ ...weight, preview: null }, { ...old, preview: null }))
    planner.slot(weight.id, 'hang', start, duration.meter, 'settle');
}

function planConsequences(planner: Planner, before: Scene, after: Scene, at: number): void {
  const seats = byId(before.seats);
  for (const seat of after.seats) {
    const old = seats.get(seat.id);
    if (!old) continue;
    if (old.face !== seat.face) planner.slot(seat.id, 'lamp', at, duration.lamp, 'breathe');
    const meters = byId(old.meters);
    for (const meter of seat.meters) {
      const was = meters.get(meter.id);
      if (was && (was.value !== meter.value || was.boost !== meter.boost))
        planner.slot(meter.id, 'meter', at, duration.meter, 'settle');
    }
  }
  const ropes = byId(before.ropes);
  for (const rope of after.ropes) {
    const old = ropes.get(rope.id);
    if (old && !same(old.ends, rope.ends)) planner.slot(rope.id, 'rope', at, duration.rope, 'travel');
  }
}

function planEnding(planner: Planner, before: Scene, after: Scene, at: number): void {
  if (before.end === after.end || after.end === null) return;
  if (after.end === 'ratified')
    after.rails.forEach((rail, index) => {
      planner.slot(
        rail.id,
        'ratify',
        at + index * duration.perRail,
        Math.max(duration.stamp, duration.agree / 2),
        'settle',
      );
      if (index === 0) planner.cue('seal', at);
    });
  else for (const seat of after.seats) planner.slot(seat.id, 'breakdown', at, duration.breakdown, 'drop');
}

/** Ids of targets whose drawing or words changed. */
function changedThings(before: Scene, after: Scene, slots: ReadonlyMap<string, Slot>): string[] {
  const captions = byId(before.captions);
  const changed = new Set(slots.keys());
  for (const caption of after.captions)
    if (captions.get(caption.id)?.text !== caption.text) changed.add(caption.thing);
  const owner = (id: string) => id.replace(/\/.*$/, '').replace(/@.*$/, '');
  const own = new Set([...changed].flatMap(id => [id, owner(id)]));
  return after.targets.map(target => target.id).filter(id => own.has(id));
}
