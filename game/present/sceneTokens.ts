/** Where the tokens of a rail stand: tabled ones, the player's change, ghosts of a previewed move. */
import type { Seat } from '../scenario/types.ts';
import type { Half, SceneDashedToken, SceneNotch, SceneToken } from './scene.ts';
import { boxOf, clamp, hueOf, type Pen, round2 } from './scenePen.ts';

/** Sides A and C stand above the rail, B and D below. */
export const halfOf = (seat: Seat): Half => (seat % 2 === 0 ? 'above' : 'below');

export interface TokenSize {
  readonly width: number;
  readonly height: number;
  /** Distance of the flag from the rail; its tip bridges it. */
  readonly gap: number;
}

/** Heights of the drawing's flag and tip: both shrink together where the rails are close. */
const FLAG = 18;
const TIP = 5;

export function tokenSize(pen: Pen, pitch: number): TokenSize {
  const letters = Math.max(
    ...pen.agenda.principals.map(principal => pen.measure(principal.code, 'sans', pen.size(11.5), 92, 800)),
  );
  const height = clamp((pitch / 2 - 1) * (FLAG / (FLAG + TIP)), 11, pen.size(FLAG));
  return {
    width: Math.max(pen.size(11.5) * 2.6, letters + 10),
    height,
    gap: (height * TIP) / FLAG,
  };
}

interface Standing {
  readonly seat: Seat;
  readonly position: number;
  readonly kind: 'tabled' | 'pending' | 'ghost';
}

/** What each seat stands on: its tabled draft, the deal for all, or a draft that failed at home. */
export interface Stand {
  readonly position: number;
  readonly state: SceneToken['state'];
  readonly acceptedBy: readonly Seat[];
}

export function standsOn(pen: Pen, issue: number): (Stand | null)[] {
  const { n } = pen;
  const { deal } = n;
  if (deal)
    return n.drafts.map(() => ({
      position: deal.draft.positions[issue]!,
      state: 'ratified',
      acceptedBy: [],
    }));
  const stands = n.drafts.map((state): Stand | null => {
    if (!state.draft || state.status === 'none') return null;
    const position = state.draft.positions[issue]!;
    return {
      position,
      state: state.status === 'void' ? 'rejected' : 'tabled',
      acceptedBy: state.marks,
    };
  });
  return areAgreed(stands) ? stands.map(stand => stand && { ...stand, state: 'agreed' }) : stands;
}

/** All sides stand on the same notch. */
const areAgreed = (stands: readonly (Stand | null)[]): boolean =>
  stands.every(stand => stand !== null && stand.state === 'tabled' && stand.position === stands[0]!.position);

export interface Tokens {
  readonly tokens: readonly SceneToken[];
  readonly pending: SceneDashedToken | null;
  readonly ghosts: readonly SceneDashedToken[];
}

/** Tokens on one notch and one half stand side by side; the notch is under the middle of the group. */
function groupOffset(all: readonly Standing[], one: Standing, width: number): number {
  const group = all.filter(
    other => other.position === one.position && halfOf(other.seat) === halfOf(one.seat),
  );
  return (group.indexOf(one) - (group.length - 1) / 2) * (width + 1);
}

export function tokensOf(
  pen: Pen,
  issue: number,
  y: number,
  notches: readonly SceneNotch[],
  stands: readonly (Stand | null)[],
  size: TokenSize,
): Tokens {
  const { view, agenda } = pen;
  const me = view.me === 'public' ? null : view.me;
  const fixed: Standing[] = [];
  stands.forEach((stand, seat) => {
    if (stand) fixed.push({ seat, position: stand.position, kind: 'tabled' });
  });
  const change = me === null || pen.n.deal ? null : pen.input.pending?.positions[issue];
  if (me !== null && typeof change === 'number' && liveAt(stands[me]) !== change) {
    // A change covers the own draft that failed at home.
    const fallen = fixed.findIndex(one => one.seat === me && one.position === change);
    if (fallen >= 0) fixed.splice(fallen, 1);
    fixed.push({ seat: me, position: change, kind: 'pending' });
  }
  const ghosts = ghostsOf(pen, issue, stands);
  const xOf = (position: number) => notches.find(notch => notch.position === position)!.x;
  const place = (all: readonly Standing[], one: Standing) => {
    const tip = { x: xOf(one.position), y };
    const x = tip.x + groupOffset(all, one, size.width) - size.width / 2;
    const above = halfOf(one.seat) === 'above';
    const top = above ? y - size.gap - size.height : y + size.gap;
    return { tip, box: boxOf(x, top, size.width, size.height) };
  };
  const common = (one: Standing, part: string) => ({
    id: `issue:${agenda.issues[issue]!.id}/${part}:${agenda.principals[one.seat]!.id}`,
    seat: one.seat,
    hue: hueOf(one.seat),
    letters: agenda.principals[one.seat]!.code,
    position: one.position,
    half: halfOf(one.seat),
  });
  const dashed = (all: readonly Standing[], one: Standing, part: string): SceneDashedToken => {
    const { box, tip } = place(all, one);
    const from = stands[one.seat] ? xOf(stands[one.seat]!.position) : null;
    return {
      ...common(one, part),
      box,
      tip,
      arrow: arrowOf(from, tip.x, box.y + box.height / 2, size.width),
    };
  };
  const pending = fixed.find(one => one.kind === 'pending');
  return {
    tokens: fixed
      .filter(one => one.kind === 'tabled')
      .map(one => {
        const { box, tip } = place(fixed, one);
        const { state, acceptedBy } = stands[one.seat]!;
        return { ...common(one, 'token'), box, tip, state, acceptedBy };
      }),
    pending: pending ? dashed(fixed, pending, 'pending') : null,
    ghosts: ghosts.map(one => dashed(ghosts, one, 'ghost')),
  };
}

const liveAt = (stand: Stand | null | undefined): number | null =>
  stand && stand.state !== 'rejected' ? stand.position : null;

/** Ghosts lie over what stands there: a card in focus moves no caption. */
function ghostsOf(pen: Pen, issue: number, stands: readonly (Stand | null)[]): Standing[] {
  const { preview } = pen.input;
  const ghosts: Standing[] = [];
  if (preview?.draft) {
    const { seat, draft } = preview.draft;
    const position = draft.positions[issue];
    if (position !== undefined && liveAt(stands[seat]) !== position)
      ghosts.push({ seat, position, kind: 'ghost' });
  }
  return ghosts;
}

function arrowOf(from: number | null, to: number, y: number, width: number): SceneDashedToken['arrow'] {
  if (from === null || Math.abs(from - to) < width + 16) return null;
  const towards = to > from ? 1 : -1;
  return {
    from: { x: round2(from + towards * (width / 2 + 4)), y: round2(y) },
    to: { x: round2(to - towards * (width / 2 + 8)), y: round2(y) },
  };
}
