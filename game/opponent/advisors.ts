import { noDealPoints } from '../analysis/hindsight.ts';
import { type Ground, type Move, refusal, type View } from '../rules/index.ts';
import type { Advisor, Agenda, Seat, Text } from '../scenario/types.ts';
import { worth } from '../scenario/worth.ts';
import { highest } from './budget.ts';
import type { Alternative, Reason, ReasonCode } from './decision.ts';
import { Imagined } from './imagine.ts';
import { type Mind, mindOf } from './mind.ts';
import { type Package, packageAt } from './packages.ts';
import { acceptableOffer, isOwnText, type LastOffer, lastOffer } from './room.ts';
import { thoughtsOf } from './thoughts.ts';

/** Voices of a delegation whose brief names none. */
export type Portfolio = 'trade' | 'security' | 'politics';

/** One suggestion of one voice: a legal move, or to let the moment pass. */
export interface Advice {
  /** Place among the voices of the delegation. */
  readonly advisor: number;
  /** The name that the scenario gives it, or null for a usual portfolio. */
  readonly name: Text | null;
  readonly portfolio: Portfolio | null;
  readonly move: Move | null;
  readonly reason:
    | Reason
    | { readonly code: 'nothingBetter'; readonly data: Readonly<Record<string, number>> };
  /** What it watches, now and as it expects it after the move: for the record of how often it was right. */
  readonly now: number;
  readonly expected: number;
}

/** What became of an advice: followed and borne out, followed and not, or not followed. */
export type Judgement = 'right' | 'wrong' | 'notFollowed';

/** Gain of its own interest below which a voice says nothing. */
const WORTH_SAYING = 0.3;
/** Share of the whole table's interest that every voice keeps in mind. */
const COMMON = 0.5;
/** Points that the whole may lose by a move before no voice will hear of it. */
const HARMFUL = -1;
/** Chance at home from which a voice without issues likes a text that may be signed. */
const LIKELY = 0.5;
/** How far a text of a voice may be from the next proposal: own points, margins of votes; and how many it looks at. */
const NEAR = { points: 2, margin: 2, count: 40 };
/** Texts that a voice has in mind at a time. */
const WISHED = 3;
/** Share of the promised change that must have come for an advice to have been right. */
const BORNE_OUT = 0.5;
const ADVISED = { difficulty: 'even' } as const;

type Voice = Omit<Advisor, 'name'> & { readonly name: Text | null; readonly portfolio: Portfolio | null };

/** The voices of the viewer's delegation. */
export function voicesOf(view: View): readonly Voice[] {
  const named = view.brief?.advisors ?? [];
  if (named.length > 0) return named.map(advisor => ({ ...advisor, portfolio: null }));
  const guarded = guardedIssues(view.agenda, view.me as Seat);
  const issues = view.agenda.issues.map((_, issue) => issue);
  const voice = (portfolio: Portfolio, own: readonly number[], meters: Advisor['meters']): Voice => ({
    name: null,
    portfolio,
    issues: own,
    meters,
  });
  return [
    voice(
      'trade',
      issues.filter(issue => !guarded.has(issue)),
      ['strain', 'trust'],
    ),
    voice('security', [...guarded], ['credibility', 'strain']),
    voice('politics', [], ['support', 'face']),
  ];
}

/** Issues on which the own red lines lie. */
function guardedIssues(agenda: Agenda, me: Seat): Set<number> {
  const own = agenda.redLines.filter(({ owner }) => owner === me);
  return new Set(own.flatMap(({ crossedBy }) => crossedBy.map(({ issue }) => issue)).sort((a, b) => a - b));
}

/**
 * What each voice of the own delegation suggests now, from its own interest and from the own View alone; they may
 * disagree. Where two would make the same move the later one names its next best, or says why it agrees. Nothing in the implementation, and where advisors are switched off.
 */
export function adviseOf(view: View, _seed: number): Advice[] {
  const { phase, options } = view.negotiation;
  if (!view.asked || !options.advisors || (phase !== 'turn' && phase !== 'lastCall')) return [];
  const mind = mindOf(view, ADVISED);
  if (phase === 'lastCall') return lastWords(mind);
  const thoughts = thoughtsOf(mind).filter(
    ({ move, estimate }) => estimate.gain >= HARMFUL && !refusal(view, move),
  );
  const texts = mind.bid ? textsNear(mind, mind.bid) : [];
  const imagined = new Imagined(view, mind.briefs);
  const said = new Set<string>();
  return voicesOf(view).map((voice, advisor) => {
    const now = interestOf(mind, voice, view.negotiation, textAtHand(mind));
    const head = headOf(voice, advisor, now);
    const found = suggestionsOf(mind, voice, thoughts, texts, imagined, now);
    // What another voice has said already is said again only by somebody who has nothing else to say.
    const fresh = found.find(({ move }) => !said.has(textOf(move)));
    const agreed = found.find(({ expected }) => expected >= now);
    const best = fresh ?? (agreed && { ...agreed, reason: agreement(mind, voice, agreed) });
    if (!best || said.has(textOf(best.move, best.reason)))
      return { ...head, move: null, reason: { code: 'nothingBetter', data: {} }, expected: now };
    said.add(textOf(best.move)).add(textOf(best.move, best.reason));
    return { ...head, move: best.move, reason: best.reason, expected: best.expected };
  });
}

const textOf = (move: Move, reason?: Reason): string => JSON.stringify([move, reason?.code]);

interface Suggestion {
  readonly move: Move;
  readonly reason: Reason;
  /** The text that the talks would come down to then. */
  readonly text: Package | null;
  readonly after: Ground;
  readonly expected: number;
}

/**
 * In the last call nobody can wait: each voice would accept the best offer or decline. Where it matters to the whole
 * they agree; where it hardly does each looks at what it answers for.
 */
function lastWords(mind: Mind): Advice[] {
  const { view, me } = mind;
  const ground = view.negotiation;
  const offer = lastOffer(mind);
  const said = new Set<Move['kind']>();
  return voicesOf(view).map((voice, advisor) => {
    const now = interestOf(mind, voice, ground, null);
    const head = headOf(voice, advisor, now);
    const decline: Move = { kind: 'decline', by: me };
    if (!offer) return { ...head, move: decline, reason: { code: 'awaitsMarks', data: {} }, expected: now };
    const { author, found, signing, holding } = offer;
    const chance = found.chances[me]!;
    const accepted = interestOf(mind, voice, ground, found);
    const likes = voice.issues.length > 0 ? accepted > now : chance >= LIKELY;
    const gain = signing - holding;
    const signs = gain > -HARMFUL || (gain >= HARMFUL && likes);
    const { version } = ground.drafts[author]!;
    const move: Move = signs ? { kind: 'accept', by: me, of: author, version } : decline;
    // The same figures as stand on the cards of the last call.
    const { agenda, brief } = view;
    const points = worth(agenda, brief!, me, found.draft);
    const data = { points, chance, breakdown: noDealPoints(agenda, ground, brief!, me) };
    const told: Reason = { code: signs ? 'signsAtLast' : whyDeclined(mind, offer), data };
    const reason = said.has(move.kind) ? lastAgreement(mind, voice, found, signs, likes) : told;
    said.add(move.kind);
    return { ...head, move, reason, expected: signs ? accepted : now };
  });
}

function whyDeclined({ me, breakdown }: Mind, { found, signing, holding }: LastOffer): ReasonCode {
  if (found.points[me]! <= breakdown) return 'declinesWorseThanNothing';
  if (found.chances[me]! < LIKELY) return 'declinesLostVote';
  return holding > signing ? 'declinesForOwnText' : 'declinesTooLittle';
}

/** Why a voice would give the same last word as another: for what it answers for, or in spite of it. */
function lastAgreement(
  { view, me }: Mind,
  { issues }: Voice,
  { draft, chances }: Package,
  signs: boolean,
  likes: boolean,
): Reason {
  if (signs !== likes) return { code: 'agreesReluctantly', data: {} };
  if (issues.length === 0) return { code: 'agreesForVote', data: { chance: chances[me]! } };
  const worthOf = (issue: number) => view.brief!.values[issue]![draft.positions[issue]!]! * (signs ? 1 : -1);
  const issue = issues.reduce((best, other) => (worthOf(other) > worthOf(best) ? other : best));
  if (worthOf(issue) <= 0) return { code: 'agreesForAll', data: {} };
  return {
    code: signs ? 'agreesForIssue' : 'agreesAgainstIssue',
    data: { issue, position: draft.positions[issue]! },
  };
}

/** What a voice could suggest, the best first: what helps its interest, and the whole table's interest by half. */
function suggestionsOf(
  mind: Mind,
  voice: Voice,
  thoughts: readonly Alternative[],
  texts: readonly Package[],
  imagined: Imagined,
  now: number,
): Suggestion[] {
  const found: (Suggestion & { gain: number })[] = [];
  const wished = wishedBy(mind, voice, texts);
  for (const { move, reason, estimate } of thoughts) {
    const add = (own: Move, text: Package | null, told: Reason['data']) => {
      const after = afterOf(imagined, mind.view, own);
      const expected = interestOf(mind, voice, after, text);
      const gain = expected - now + COMMON * estimate.gain;
      if (gain <= WORTH_SAYING) return;
      const data = { ...reason.data, ...told };
      found.push({ move: own, reason: { ...reason, data }, text, after, expected, gain });
    };
    if (move.kind !== 'table' || wished.length === 0) add(move, textAfter(mind, move), {});
    else
      for (const text of wished) {
        const own: Move = { ...move, draft: text.draft };
        if (isOwnText(mind, text.draft) || refusal(mind.view, own)) continue;
        const { agenda, brief } = mind.view;
        // As the draft panel counts it.
        const points = worth(agenda, brief!, mind.me, text.draft);
        add(own, text, { points, chance: text.chances[mind.me]! });
      }
  }
  return found.sort((a, b) => b.gain - a.gain);
}

const headOf = ({ name, portfolio }: Voice, advisor: number, now: number) => ({
  advisor,
  name,
  portfolio,
  now,
});

/** Why a voice would do what another has said, from its own interest. */
function agreement(mind: Mind, { issues, meters }: Voice, { text, after, move }: Suggestion): Reason {
  const { values } = mind.view.brief!;
  const { me } = mind;
  if (text && (move.kind === 'table' || move.kind === 'accept')) {
    if (issues.length === 0) return { code: 'agreesForVote', data: { chance: text.chances[me]! } };
    const worthOf = (issue: number) => values[issue]![text.draft.positions[issue]!]!;
    const issue = issues.reduce((best, other) => (worthOf(other) > worthOf(best) ? other : best));
    if (worthOf(issue) > 0)
      return { code: 'agreesForIssue', data: { issue, position: text.draft.positions[issue]! } };
  }
  const changeOf = (watched: Advisor['meters']) => {
    const alone = { issues: [], meters: watched };
    return interestOf(mind, alone, after, null) - interestOf(mind, alone, mind.view.negotiation, null);
  };
  const ofTalks = (meter: Advisor['meters'][number]) => meter === 'trust' || meter === 'strain';
  const talks = changeOf(meters.filter(ofTalks));
  const standing = changeOf(meters.filter(meter => !ofTalks(meter)));
  if (Math.max(talks, standing) <= 0) return { code: 'agreesForAll', data: {} };
  return { code: talks > standing ? 'agreesForTalks' : 'agreesForStanding', data: {} };
}

/** Texts about as good for all as the next proposal, itself among them. */
function textsNear({ me, packages, weigher }: Mind, bid: Package): Package[] {
  const { count, points, margins } = packages;
  const seats = bid.points.length;
  const ranks = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  for (let number = 0; number < count; number++) {
    const at = number * seats;
    let apart = Math.abs(points[at + me]! - bid.points[me]!);
    if (apart > NEAR.points) continue;
    for (let seat = 0; seat < seats; seat++) {
      const short = bid.margins[seat]! - margins[at + seat]!;
      apart += short > NEAR.margin ? Number.POSITIVE_INFINITY : Math.max(0, short);
    }
    ranks[number] = -apart;
  }
  const near = highest(ranks, NEAR.count).filter(number => ranks[number]! > Number.NEGATIVE_INFINITY);
  return near.map(number => packageAt(weigher, packages, number));
}

/** The texts among these that a voice likes best: for its issues, or where it has none for the vote at home. */
function wishedBy(mind: Mind, { issues }: Voice, texts: readonly Package[]): Package[] {
  const { values } = mind.view.brief!;
  const likingOf = ({ draft, margins }: Package) =>
    issues.length === 0
      ? margins[mind.me]!
      : issues.reduce((sum, issue) => sum + values[issue]![draft.positions[issue]!]!, 0);
  return [...texts].sort((a, b) => likingOf(b) - likingOf(a)).slice(0, WISHED);
}

/** A signature brings a vote, whose chance is not the advisors' to draw: they weigh the text as it would stand. */
const afterOf = (imagined: Imagined, view: View, move: Move): Ground =>
  move.kind === 'accept' ? view.negotiation : imagined.after(move);

/** The text that the talks come down to for now: an offer that might be signed, the own draft, or the next one. */
const textAtHand = (mind: Mind): Package | null => acceptableOffer(mind)?.found ?? mind.own ?? mind.bid;

/** The same once a move is made: what is signed is what the talks come down to. */
const textAfter = (mind: Mind, move: Move): Package | null =>
  (move.kind === 'accept' && mind.offers.find(({ author }) => author === move.of)?.found) || textAtHand(mind);

/** What a voice watches, as one number: its meters, and the worth of its issues in a text. */
function interestOf(
  mind: Mind,
  { issues, meters }: Pick<Voice, 'issues' | 'meters'>,
  ground: Ground,
  text: Package | null,
): number {
  const { scoring, approval } = mind.view.agenda.constants;
  const own = ground.meters[mind.me]!;
  let sum = 0;
  for (const meter of meters) {
    if (meter === 'support') sum += scoring.support * (own.support + own.boost);
    else if (meter === 'face') sum += (scoring.face + approval.face) * own.face;
    else if (meter === 'credibility') sum += 2 * scoring.credibility * own.credibility;
    else if (meter === 'strain') sum -= approval.relief * own.strain;
    else sum += scoring.trust * trustOf(ground, mind.me);
  }
  if (text) {
    const values = mind.view.brief!.values;
    for (const issue of issues) sum += text.joint * values[issue]![text.draft.positions[issue]!]!;
  }
  return sum;
}

const trustOf = (
  ground: Ground & { readonly trust?: readonly (readonly (number | null)[])[] },
  me: Seat,
): number => (ground.trust ?? []).reduce((sum, row, other) => (other === me ? sum : sum + (row[me] ?? 0)), 0);

/**
 * Whether an advice was right, as it looks at the next turn of the same seat: what the voice watches has moved by at
 * least half of what it promised. An advice that was not followed is not counted either way.
 */
export function judgeAdvice(advice: Advice, followed: boolean, later: View): Judgement {
  if (!followed) return 'notFollowed';
  const mind = mindOf(later, ADVISED);
  const voice = voicesOf(later)[advice.advisor]!;
  const change = interestOf(mind, voice, later.negotiation, textAtHand(mind)) - advice.now;
  return change >= BORNE_OUT * (advice.expected - advice.now) ? 'right' : 'wrong';
}
