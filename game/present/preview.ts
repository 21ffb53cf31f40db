import { Act } from '../rules/act.ts';
import { certify } from '../rules/implementation.ts';
import { type Change, definitionOf, type Move, type Negotiation, type View } from '../rules/index.ts';
import { leakChance } from '../rules/moves/channel.ts';
import { backDown } from '../rules/moves/measure.ts';
import { contradict, speak } from '../rules/readouts.ts';
import type { Agenda, Brief, Scenario, Seat } from '../scenario/types.ts';

/** Kinds whose effects nobody can know in advance: the vote, the figures, the dawn. */
const UNCERTAIN: readonly string[] = ['accept', 'publish', 'endTurn', 'decline', 'effort'];

/**
 * What a move would change, reckoned by the rules themselves on what the mover sees (a contact that leaks apart).
 * Null where chance or a private number decides.
 */
export function previewOf(view: View, move: Move): readonly Change[] | null {
  if (UNCERTAIN.includes(move.kind)) return null;
  const act = imaginedAct(view);
  // An account is sealed at first; what it does is reckoned as if it were out, apart from a contradiction.
  if (move.kind === 'readout') speak(act, act.n.readout!, move.by, move.tone);
  else definitionOf(move.kind).apply(act, move);
  const changes = act.n.log.flatMap(entry => entry.changes);
  return changes.filter(change => change.meter !== 'trust' || change.of === view.me || change.in === view.me);
}

/** What withdrawing a measure now would do to its holder and target, whoever's turn it is. */
export function backDownOf(view: View, measure: number): readonly Change[] {
  const act = imaginedAct(view);
  backDown(act, measure, 1);
  return act.changes;
}

/** What being contradicted after a boast would do to the viewer. */
export function contradictionOf(view: View): readonly Change[] {
  const act = imaginedAct(view);
  contradict(act, act.n.readout!, view.me as Seat);
  return act.changes;
}

/** What it would bring both sides to meet the checkpoint that is due; it is certified without a move (rules 10). */
export function certificationOf(view: View): readonly Change[] {
  const act = imaginedAct(view);
  act.stepBenchmark(act.n.implementation!.benchmark, 'meet');
  certify(act);
  return act.changes;
}

/** Chance that a private contact with the others would become public. */
export const leakChanceOf = (view: View, by: Seat, others: readonly Seat[]): number =>
  leakChance(imaginedAct(view, view.agenda), by, others);

/** The state as the viewer must imagine it: what is hidden stands at a neutral value that no preview reads. */
function imaginedAct(view: View, agenda: Agenda = withoutLeaks(view.agenda)): Act {
  const copy = JSON.parse(JSON.stringify(view.negotiation)) as Negotiation &
    Pick<View['negotiation'], 'trust'>;
  const briefs = agenda.principals.map((_, seat) =>
    seat === view.me ? view.brief! : stranger(agenda, seat),
  );
  const negotiation: Negotiation = {
    ...copy,
    trust: copy.trust.map(row => row.map(value => value ?? 0)),
    improvement: 0,
    secrets: { seed: 0, briefs },
    log: [],
  };
  return new Act({ agenda, briefs, events: [] } as unknown as Scenario, negotiation, true);
}

const withoutLeaks = (agenda: Agenda): Agenda => ({
  ...agenda,
  constants: { ...agenda.constants, channel: { ...agenda.constants.channel, leak: 0 } },
});

const stranger = (agenda: Agenda, seat: Seat): Brief => ({
  values: agenda.estimates[seat]!,
  linkages: [],
  lines: agenda.redLines.map(() => null),
  noDeal: 0,
  bar: agenda.principals[seat]!.bar,
});
