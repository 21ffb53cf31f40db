import type { Draft, Seat } from '../scenario/types.ts';
import { crosses } from '../scenario/worth.ts';
import type { Act } from './act.ts';
import { drawTriangular } from './chance.ts';
import { beginImplementation } from './implementation.ts';
import { stands } from './negotiation.ts';
import { type Approval, approvalOf, coverRelief } from './ratification.ts';
import { openRatificationReadouts } from './readouts.ts';
import { lifts } from './standing.ts';

/**
 * Ratification of an agreed draft (rules 9): all votes are counted on the same meters before any effect.
 * Returns whether every public approved. Theory: Putnam 1988; involuntary defection, Iida 1993.
 */
export function vote(act: Act, author: Seat): boolean {
  const { n, agenda, constants } = act;
  const draft = n.drafts[author]!.draft!;
  act.stepDraft(author, 'agree');
  const { briefs, seed } = n.secrets;
  const approvals = briefs.map((brief, seat) => approvalOf(agenda, n, brief, seat, draft));
  const swings = briefs.map((_, seat) =>
    drawTriangular(seed, constants.swing, 'swing', seat, n.seats[seat]!.failedVotes),
  );
  const passed = approvals.map((approval, seat) => approval.total + swings[seat]! >= briefs[seat]!.bar);
  approvals.forEach((approval, seat) => {
    act.tell('ownVote', null, [seat], {
      ...approval,
      bar: briefs[seat]!.bar,
      swing: swings[seat]!,
      passed: passed[seat]!,
    });
  });
  const facts = { author, positions: [...draft.positions], covers: [...draft.covers], passed };
  act.tell('vote', null, 'parties', facts);
  if (!passed.every(Boolean)) {
    reject(act, passed);
    return false;
  }
  sign(act, author, draft, approvals);
  return true;
}

function reject(act: Act, passed: readonly boolean[]): void {
  const { face, trust } = act.constants.failedVote;
  act.tell('rejected', null, 'all', { passed });
  passed.forEach((ok, seat) => {
    if (ok) return;
    act.add(seat, 'face', -face, 'failedVote');
    act.addTrustOfAll(seat, -trust, 'failedVote');
    act.n.seats[seat]!.failedVotes += 1;
  });
  act.n.drafts.forEach((state, index) => {
    if (state.status !== 'standing' && state.status !== 'agreed') return;
    act.stepDraft(index, 'void');
    state.marks = [];
  });
}

function sign(act: Act, author: Seat, draft: Draft, approvals: readonly Approval[]): void {
  const { n, agenda, constants } = act;
  const relieved = coverRelief(agenda, n, n.secrets.briefs, draft);
  const open = draft.covers.filter(cover => agenda.covers[cover]!.leakRisk === 0);
  act.tell('ratified', null, 'all', { author, positions: [...draft.positions], covers: open });
  n.deal = { author, round: n.round, draft, relieved };
  n.toMove = null;
  act.stepDraft(author, 'ratify');
  agenda.measures.forEach((measure, index) => {
    const state = n.measures[index]!;
    if (state.status === 'warned') act.stepMeasure(index, 'lapse');
    else if (stands(state) && lifts(measure, draft)) act.stepMeasure(index, 'settle');
  });
  approvals.forEach((approval, seat) => {
    act.add(seat, 'face', -constants.endFace.stake * approval.stakes, 'uncoveredStake');
    act.add(seat, 'face', -constants.endFace.line * approval.lines, 'crossedLine');
  });
  agenda.redLines.forEach((line, index) => {
    const meant = n.secrets.briefs[line.owner]!.lines[index]?.truth === 'true';
    if (n.lines[index]!.status === 'latent' && !meant) return;
    const covered = draft.covers.some(
      cover => agenda.covers[cover]!.kind === 'line' && agenda.covers[cover]!.ref === index,
    );
    act.stepLine(index, !crosses(line, draft) ? 'hold' : covered ? 'reinterpret' : 'cross');
  });
  if (agenda.readouts) openRatificationReadouts(act, draft);
  else beginImplementation(act, draft);
}
