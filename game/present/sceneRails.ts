/** The rails: one an issue, with everything that stands on them and every word beside them. */
import type { Box, SceneFront, SceneNotch, SceneRail } from './scene.ts';
import { CAPTIONS_FROM, type Frame, isCrowded } from './sceneFrame.ts';
import { linesOf, type RailGround, sealBox, strokeBoxes } from './sceneLines.ts';
import { notchPlaces, type RailOrder, railOrder } from './sceneOrder.ts';
import { boxOf, clamp, hueOf, type Pen, round2, type Style } from './scenePen.ts';
import { captionRail, type Rails } from './sceneRailNames.ts';
import { standsOn, type TokenSize, tokenSize, tokensOf } from './sceneTokens.ts';

/** How far the inlaid line runs past its outer notches; further where two flags may stand side by side. */
const pastOf = (pen: Pen, { width }: TokenSize): number =>
  pen.agenda.principals.length > 2 ? width - 2 : 14;
const MARGIN = 18;

function shareOut(pen: Pen, frame: Frame): Rails {
  const { leather, compact } = frame;
  const { agenda, words } = pen;
  const name: Style = { ...pen.serif(compact ? 16 : 16.5, 'ivory.100', 'leather'), least: pen.size(13) };
  const apart = pen.sans(12.5, 'ivory.300', 'leather');
  const end = pen.sans(11, 'ivory.300', 'leather', 700);
  const limits = { from: leather.x + 8, to: leather.x + leather.width - 8 };
  const common = { limits, tokens: tokenSize(pen, frame.pitch), name, apart, end };
  const ends =
    agenda.principals.length > 2 ? Math.max(...pen.order.map(s => pen.widthOf(pen.code(s), end))) + 8 : 0;
  if (compact && leather.width < CAPTIONS_FROM) {
    const inset = 12 + ends;
    return {
      ...common,
      column: null,
      from: leather.x + inset,
      to: leather.x + leather.width - inset,
      right: leather.x + leather.width - 8,
    };
  }
  const most = Math.max(...agenda.issues.map(issue => pen.widthOf(pen.text(issue.name), name)));
  const width = clamp(most, 70, leather.width * (agenda.principals.length > 2 ? 0.2 : 0.23));
  const steps = Math.max(...agenda.issues.map(issue => issue.positions.length - 1));
  const right = leather.x + leather.width - 16;
  const apartWidth = Math.max(
    pen.widthOf(words.apart(steps), apart, 92),
    pen.widthOf(words.agreed, { ...apart, weight: 700 }, 92),
  );
  const x = leather.x + MARGIN;
  const air = 2 + 11 * Math.max(1, frame.scale);
  return {
    ...common,
    column: { x, width },
    from: x + width + air + ends,
    to: right - apartWidth - air - ends,
    right,
  };
}

function notchesOf(pen: Pen, issue: number, order: RailOrder, rails: Rails, agreed: boolean): SceneNotch[] {
  const past = pastOf(pen, rails.tokens);
  const xs = notchPlaces(order, rails.from + past, rails.to - past);
  const shown = pen.input.preview?.paid;
  const paid = Math.max(pen.n.paid[issue]!, shown?.issue === issue ? shown.position : 0);
  return order.positions.map((position, index) => ({
    position,
    x: round2(xs[index]!),
    shape: position === 0 ? 'diamond' : 'round',
    double: !agreed && order.bestForBoth === position,
    paid: paid > 0 && position === paid,
  }));
}

/** The brass seal stands beyond the rail; where there is no room for it, on the end that the flags leave free. */
const brassPlace = ({ column, from, to }: Rails, isTaken: boolean): number =>
  column ? to + 9 : isTaken ? from + 2 : to - 2;

export interface Railed {
  readonly rails: readonly SceneRail[];
  readonly fronts: readonly SceneFront[];
}

export function railsOf(pen: Pen, frame: Frame): Railed {
  const shared = shareOut(pen, frame);
  const rails: SceneRail[] = [];
  let words: readonly Box[] = [];
  for (const issue of pen.agenda.issues.keys()) {
    const { rail, words: own } = railOf(pen, frame, shared, issue, words);
    rails.push(rail);
    words = own;
  }
  const fronts = pen.agenda.principals.map((principal, seat) => ({
    id: `front:${principal.id}`,
    seat,
    hue: hueOf(seat),
    faint: isCrowded(frame.pitch, pen.input.textScale ?? 1),
    points: rails.flatMap(rail =>
      rail.tokens.filter(token => token.seat === seat && token.state !== 'rejected').map(token => token.tip),
    ),
  }));
  return { rails, fronts: fronts.filter(front => front.points.length > 1) };
}

/** A rail and the boxes of its words; `above` are those of the rail over it. */
function railOf(
  pen: Pen,
  frame: Frame,
  shared: Rails,
  issue: number,
  above: readonly Box[],
): { readonly rail: SceneRail; readonly words: readonly Box[] } {
  const { agenda, n } = pen;
  const id = `issue:${agenda.issues[issue]!.id}`;
  const y = round2(frame.firstRail + frame.pitch * issue);
  const top = y - frame.pitch / 2;
  const order = railOrder(agenda, issue, pen.order);
  const stands = standsOn(pen, issue);
  const live = stands.filter(stand => stand && stand.state !== 'rejected').map(stand => stand!.position);
  const places = live.map(position => order.positions.indexOf(position));
  const complete = live.length === agenda.principals.length;
  const steps = complete ? Math.max(...places) - Math.min(...places) : null;
  const agreed = steps === 0;
  const notches = notchesOf(pen, issue, order, shared, agreed);
  const standing = tokensOf(pen, issue, y, notches, stands, shared.tokens);
  const ground: RailGround = {
    issue,
    y,
    from: shared.from,
    to: shared.to,
    pitch: frame.pitch,
    order,
    notches,
    flags: [...standing.tokens, ...(standing.pending ? [standing.pending] : [])],
    limits: shared.limits,
  };
  const lines = linesOf(pen, ground);
  const from = notches[Math.min(...places)]?.x;
  const to = notches[Math.max(...places)]?.x;
  const rail: SceneRail = {
    id,
    issue,
    y: round2(y),
    from: round2(shared.from),
    to: round2(shared.to),
    top: round2(top),
    height: round2(frame.pitch),
    ends: { left: order.left, right: order.right },
    notches,
    tokens: standing.tokens,
    pending: standing.pending,
    gap: from !== undefined && to !== undefined && to > from ? { from, to } : null,
    apart: steps,
    state: n.deal ? 'ratified' : agreed ? 'agreed' : 'open',
    light: agreed ? { x: notches[places[0]!]!.x, y: round2(y), radius: shared.tokens.height / 2 } : null,
    brass: n.deal
      ? { x: round2(brassPlace(shared, agreed && places[0] === notches.length - 1)), y: round2(y) }
      : null,
    lines,
    ghosts: standing.ghosts,
  };
  const words = captionRail(pen, shared, rail, above);
  pen.target(id, boxOf(frame.leather.x, top, frame.leather.width, frame.pitch));
  for (const line of lines)
    pen.target(line.thing, line.seal ? sealBox(line.seal) : strokeBoxes(line.strokes[0]!)[1]);
  return { rail, words };
}
