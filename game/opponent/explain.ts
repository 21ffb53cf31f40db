import { draftIn, type View } from '../rules/index.ts';
import type { Draft, Seat } from '../scenario/types.ts';
import { stepOf } from './createMind.ts';
import type { Decision, Estimate, Objection, ObjectionCode } from './decision.ts';
import { type Mind, mindOf } from './mind.ts';
import { type Package, weighDraft } from './packages.ts';
import { prospectsNow } from './podium.ts';
import { isOwnText } from './room.ts';
import type { MindOptions } from './temperament.ts';
import { thoughtsOf } from './thoughts.ts';

/** Alternatives that are told. */
const SHOWN = 3;
/** Chance at home below which a public would hardly approve. */
const HARDLY = 0.5;
/** Own points by which a text must be better than the one before it to be called closer. */
const CLOSER = 2;
/** Objections that a text which came closer softens. */
const PLAIN: readonly ObjectionCode[] = ['failsAtHome', 'asksTooMuch', 'offersTooLittle'];
/** Share of the time before which nothing is signed. */
const EARLY = 0.15;

/**
 * The move that `createMind` would make, with its reason, what it expects of it, the best of the moves that it left,
 * and why it does not sign what lies on the table.
 */
export function explainMind(options: MindOptions, view: View, seed: number): Decision {
  const step = stepOf(options, view, seed);
  const { phase } = view.negotiation;
  if (phase === 'implementation' || phase === 'readout')
    return { ...step, estimate: null, alternatives: [], objections: [] };
  const mind = mindOf(view, options);
  const idle = prospectsNow(mind);
  const waiting: Estimate = { points: idle.points, deal: idle.deal, gain: 0 };
  const thoughts = thoughtsOf(mind);
  const chosen = JSON.stringify(step.move);
  const found = thoughts.find(({ move }) => JSON.stringify(move) === chosen);
  // Why an offer is not signed is told as an objection; of several moves of one kind the best speaks for all.
  const alternatives = thoughts
    .filter(({ move }) => move.kind !== 'accept' && JSON.stringify(move) !== chosen)
    .sort((a, b) => b.estimate.gain - a.estimate.gain)
    .filter(({ move }, place, all) => all.findIndex(other => other.move.kind === move.kind) === place)
    .slice(0, SHOWN);
  const signed = step.move.kind === 'accept' ? step.move.of : null;
  const isSigned = (author: Seat) =>
    author === signed || view.negotiation.drafts[author]!.marks.includes(mind.me);
  // Nothing speaks against a text that it has tabled itself.
  const objections = mind.offers
    .filter(({ author, found }) => !isSigned(author) && !isOwnText(mind, found.draft))
    .map(({ author, found: offer }) => objectionTo(mind, author, offer));
  return { ...step, estimate: found?.estimate ?? waiting, alternatives, objections };
}

/**
 * What speaks against an offer, as one would say it now: of a text that came closer, that it did; of one that has been
 * answered before, every other time no more than that.
 */
function objectionTo(mind: Mind, author: number, found: Package): Objection {
  const objection = firstObjection(mind, author, found);
  const { before, answers } = tabledBy(mind, author);
  if (mind.view.negotiation.phase === 'lastCall') return objection;
  if (answers % 2 === 1) return { ...objection, code: 'nothingNew' };
  const isPlain = PLAIN.includes(objection.code);
  if (!isPlain || objection.data['issue'] === undefined || answers > 0 || !before) return objection;
  const gain = found.points[mind.me]! - weighDraft(mind.outlook, mind.terms, before).points[mind.me]!;
  return gain >= CLOSER ? { ...objection, code: 'comesCloser' } : objection;
}

/**
 * The draft that somebody tabled before the present one, and how many answers to the present one its author has had:
 * whoever moves last in one round and first in the next leaves it unsigned twice before its author speaks again.
 */
function tabledBy({ view, me }: Mind, author: number): { before: Draft | null; answers: number } {
  let before: Draft | null = null;
  let now: Draft | null = null;
  let answers = 0;
  let isUnheard = false;
  for (const { kind, by, facts } of view.log) {
    if (kind === 'endTurn' && by === me) isUnheard = true;
    if (kind === 'endTurn' && by === author && isUnheard) {
      answers += 1;
      isUnheard = false;
    }
    if (kind !== 'table' || by !== author) continue;
    before = now;
    now = draftIn({ facts });
    answers = 0;
    isUnheard = false;
  }
  return { before, answers };
}

/** The first thing that speaks against an offer, in the order in which one would say it. */
function firstObjection(mind: Mind, author: number, found: Package): Objection {
  const { me, breakdown, target } = mind;
  const least = mind.least();
  const own = found.points[me]!;
  const chance = found.chances[me]!;
  const plainCode = (): ObjectionCode => {
    if (own <= breakdown) return 'worseThanNothing';
    if (chance < HARDLY) return 'failsAtHome';
    if (own < least) return 'belowDignity';
    return mind.t < EARLY && own >= target ? 'tooEarly' : 'asksTooMuch';
  };
  const code = plainCode();
  const obstacle = obstacleIn(mind, found, code === 'failsAtHome');
  const data = { points: own, breakdown, least, target, chance, ...obstacle };
  if (code === 'tooEarly') return { author, code, data };
  if (obstacle && 'cover' in obstacle)
    return {
      author,
      code: found.draft.covers.includes(obstacle.cover) ? 'rejectsCover' : 'lacksCover',
      data,
    };
  const asksOfIssue = code === 'belowDignity' || code === 'asksTooMuch';
  if (asksOfIssue && !obstacle) return { author, code: 'wantsMore', data };
  // Positions rise with what is done: whoever wishes for more of it is not asked for too much, but offered too little.
  const isOffered = obstacle !== null && obstacle.wished > obstacle.position;
  return { author, code: code === 'asksTooMuch' && isOffered ? 'offersTooLittle' : code, data };
}

/** One step from an offer towards the own text, and the own points that it brings. */
type Obstacle =
  | { readonly issue: number; readonly position: number; readonly wished: number; readonly cost: number }
  | { readonly cover: number; readonly cost: number };

/**
 * What stands most in the way: of all single steps to what it would table, or to what it has on the table, the one that
 * brings most at home (`byVote`) or in points; null where none brings anything. Without a text of its own it compares
 * with what has been paid.
 */
function obstacleIn(
  { me, bid, own, outlook, terms }: Mind,
  found: Package,
  byVote: boolean,
): Obstacle | null {
  const { draft } = found;
  const texts = [bid, own].flatMap(text => (text ? [text.draft] : []));
  if (texts.length === 0) texts.push({ positions: outlook.ground.paid, covers: draft.covers });
  for (const wished of texts) {
    let best: Obstacle | null = null;
    let most = 0;
    for (const [next, about] of stepsTowards(draft, wished)) {
      const after = weighDraft(outlook, terms, next);
      const cost = after.points[me]! - found.points[me]!;
      const gain = byVote ? after.margins[me]! - found.margins[me]! : cost;
      if (gain <= most) continue;
      most = gain;
      best = { ...about, cost };
    }
    if (best) return best;
  }
  return null;
}

type Step = readonly [
  Draft,
  { readonly issue: number; readonly position: number; readonly wished: number } | { readonly cover: number },
];

/** The drafts that lie one change from a text towards another, each with what is changed. */
function stepsTowards({ positions, covers }: Draft, wished: Draft): Step[] {
  const issues = positions.flatMap((position, issue): Step[] => {
    const other = wished.positions[issue]!;
    if (other === position) return [];
    const changed = positions.map((at, place) => (place === issue ? other : at));
    return [
      [
        { positions: changed, covers },
        { issue, position, wished: other },
      ],
    ];
  });
  const added = wished.covers
    .filter(cover => !covers.includes(cover))
    .map((cover): Step => [{ positions, covers: [...covers, cover] }, { cover }]);
  const dropped = covers
    .filter(cover => !wished.covers.includes(cover))
    .map((cover): Step => [{ positions, covers: covers.filter(other => other !== cover) }, { cover }]);
  return [...issues, ...added, ...dropped];
}
