import type { Draft, Seat } from '../../scenario/types.ts';
import { crosses, estimatedWorth } from '../../scenario/worth.ts';
import type { Act } from '../act.ts';
import { drawUniform } from '../chance.ts';
import { isOpen, sameDraft, uncoveredShare } from '../standing.ts';
import { channelRefusal, clearMark, leakChance, leakOut } from './channel.ts';
import { defineMove } from './define.ts';

/**
 * Tabling a draft (rules 4.7). Audiences judge what they can see, so concessions are reckoned in the public estimate.
 * Theory: position loss, Pruitt 1981; matched concessions cost less face, Osgood 1962.
 */
export const table = defineMove({
  kind: 'table',
  venue: 'room',
  family: 'draft',
  form: { draft: 'draft', quiet: 'flag' },
  refusal(view, move) {
    if (!move.quiet) return null;
    for (let other = 0; other < view.agenda.principals.length; other++)
      if (other !== move.by && !isOpen(view.agenda, view.negotiation, move.by, other))
        return channelRefusal(view, move.by, other);
    return null;
  },
  apply(act, { by, draft: tabled, quiet }) {
    const draft = { positions: [...tabled.positions], covers: [...tabled.covers] };
    const state = act.n.drafts[by]!;
    const old = state.status === 'standing' ? state.draft! : null;
    const { positions, covers } = draft;
    const facts = { positions, covers, quiet, first: state.version === 0 };
    act.tell('table', by, 'parties', facts);
    if (old && sameDraft(old, draft)) return;
    clearMark(act, by);
    act.stepDraft(by, 'table');
    state.draft = draft;
    state.marks = [];
    state.version += 1;
    if (old) weigh(act, by, old, draft, quiet);
    else if (!quiet) act.tell('moved', by, 'all', { towards: null });
    testLines(act, by, draft, quiet);
  },
  *candidates(view, by) {
    const { issues, covers, constants } = view.agenda;
    let quiet = true;
    for (let other = 0; other < view.agenda.principals.length; other++)
      if (other !== by && !isOpen(view.agenda, view.negotiation, by, other)) quiet = false;
    yield {
      kind: 'table',
      by,
      form: {
        least: view.negotiation.paid,
        most: issues.map(issue => issue.positions.length - 1),
        covers: covers.length,
        maxCovers: constants.maxCovers,
        quiet,
      },
    };
  },
});

/** What the new draft concedes or takes back, and what that costs and earns. */
function weigh(act: Act, by: Seat, old: Draft, draft: Draft, quiet: boolean): void {
  const { concession, retreatTrust, changeTolerance, credit } = act.constants;
  const loss = estimatedWorth(act.agenda, by, old) - estimatedWorth(act.agenda, by, draft);
  if (loss < -changeTolerance) {
    act.addTrustOfAll(by, -retreatTrust, 'retreat');
    if (!quiet) act.tell('moved', by, 'all', { towards: false });
    return;
  }
  if (loss <= changeTolerance) {
    if (!quiet) act.tell('moved', by, 'all', { towards: null });
    return;
  }
  const matched = isMatched(act, by);
  const cost = concessionFace(act, by, loss, matched);
  act.n.seats[by]!.concededIn = act.n.round;
  const others = act.others(by);
  const leaked =
    quiet && drawUniform(act.n.secrets.seed, 'leakTable', by, act.n.round) < leakChance(act, by, others);
  act.addTrustOfAll(by, Math.min(concession.trust, loss / concession.trustDivisor), 'concession');
  if (leaked) leakOut(act, by, others, 'table');
  if (quiet && !leaked) return;
  act.tell('moved', by, 'all', { towards: true, matched, loss });
  act.add(by, 'face', -cost, matched ? 'matchedConcession' : 'concession');
  for (const other of others) {
    const gain = estimatedWorth(act.agenda, other, draft) - estimatedWorth(act.agenda, other, old);
    act.creditHolder(other, by, credit.open * Math.max(0, gain), 'openConcession');
  }
}

/** A concession is matched when another party has made one at or after the round of the mover's last one. */
function isMatched(act: Act, by: Seat): boolean {
  const last = act.n.seats[by]!.concededIn;
  return act.others(by).some(other => {
    const theirs = act.n.seats[other]!.concededIn;
    return theirs > 0 && theirs >= last;
  });
}

function concessionFace(act: Act, by: Seat, loss: number, matched: boolean): number {
  const { concession } = act.constants;
  const threat = act.isThreatened(by) ? concession.threatened : 1;
  const echo = act.n.seats[by]!.echoUntil >= act.n.round ? concession.echo : 1;
  return (matched ? concession.faceMatched : concession.face) * loss * threat * echo;
}

/**
 * The first uncovered draft of somebody else across a declared line tests it. That it was tested is public; if the
 * draft is quiet, the public does not learn by whom.
 */
function testLines(act: Act, by: Seat, draft: Draft, quiet: boolean): void {
  act.agenda.redLines.forEach((line, index) => {
    const state = act.n.lines[index]!;
    if (line.owner === by || state.status !== 'declared' || state.tested || !crosses(line, draft)) return;
    if (uncoveredShare(act.agenda, draft, line.owner, 'line', index) < 1) return;
    state.tested = true;
    act.stepLine(index, 'test');
    act.tell('lineTested', by, 'all', { line: index, quiet });
    act.addTrust(line.owner, by, -act.constants.tested.trust, 'lineTested');
    act.add(line.owner, 'face', act.constants.tested.face, 'lineTested');
  });
}
