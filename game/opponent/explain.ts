import { draftIn, type View } from '../rules/index.ts';
import type { Draft } from '../scenario/types.ts';
import { stepOf } from './createMind.ts';
import type { Decision, Estimate, Objection } from './decision.ts';
import { type Mind, mindOf } from './mind.ts';
import { type Package, weighDraft } from './packages.ts';
import { prospectsNow } from './podium.ts';
import type { MindOptions } from './temperament.ts';
import { thoughtsOf } from './thoughts.ts';

/** Alternatives that are told. */
const SHOWN = 3;
/** Chance at home below which a public would hardly approve. */
const HARDLY = 0.5;
/** Own points by which a text must be better than the one before it to be called closer. */
const CLOSER = 2;
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
  const objections = mind.offers
    .filter(({ author }) => author !== signed && !view.negotiation.drafts[author]!.marks.includes(mind.me))
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
  const isPlain = objection.code === 'failsAtHome' || objection.code === 'asksTooMuch';
  if (!isPlain || answers > 0 || !before) return objection;
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
function firstObjection(mind: Mind, author: number, { points, chances, draft }: Package): Objection {
  const { me, breakdown, target, bid } = mind;
  const least = mind.least();
  const own = points[me]!;
  const asked = dearestIssue(mind, draft.positions, bid?.draft.positions ?? null);
  const data = { points: own, breakdown, least, target, chance: chances[me]!, ...asked };
  if (own <= breakdown) return { author, code: 'worseThanNothing', data };
  if (chances[me]! < HARDLY) return { author, code: 'failsAtHome', data };
  if (own < least) return { author, code: 'belowDignity', data };
  if (mind.t < EARLY && own >= target) return { author, code: 'tooEarly', data };
  return { author, code: 'asksTooMuch', data };
}

/** Where a text costs most beside the own proposal, or beside the status quo where there is none. */
function dearestIssue(
  { view }: Mind,
  positions: readonly number[],
  wished: readonly number[] | null,
): { issue: number; cost: number; position: number } {
  let issue = 0;
  let cost = Number.NEGATIVE_INFINITY;
  view.brief!.values.forEach((row, index) => {
    const loss = row[wished?.[index] ?? 0]! - row[positions[index]!]!;
    if (loss <= cost) return;
    cost = loss;
    issue = index;
  });
  return { issue, cost, position: positions[issue]! };
}
