import type { Condition, ScenarioEvent } from '../scenario/types.ts';
import type { Act } from './act.ts';
import type { Ground } from './negotiation.ts';
import { standingDraft } from './standing.ts';

/** Whether a condition on public facts holds now. */
export function holds(ground: Ground, condition: Condition): boolean {
  switch (condition.is) {
    case 'paid':
      return ground.paid[condition.issue]! >= condition.from;
    case 'drafted':
      return ground.drafts.some((_, seat) => {
        const draft = standingDraft(ground, seat);
        return draft !== null && draft.positions[condition.issue]! >= condition.from;
      });
    case 'measure': {
      // A warning is known to two alone: to the world the measure is idle.
      const { status } = ground.measures[condition.measure]!;
      return condition.in.includes(status === 'warned' ? 'idle' : status);
    }
    case 'line':
      return condition.in.includes(ground.lines[condition.line]!.status);
    case 'meter':
      return ground.meters[condition.principal]![condition.meter] >= condition.from;
    case 'any':
      return condition.of.some(part => holds(ground, part));
    case 'all':
      return condition.of.every(part => holds(ground, part));
    case 'not':
      return !holds(ground, condition.of);
  }
}

/** An authored event comes due. Its condition is read now; its effects apply in the order of the file. */
export function happen(act: Act, event: ScenarioEvent): void {
  const { n } = act;
  if (event.when && !holds(n, event.when)) return;
  act.tell('event', null, 'all', { event: event.id });
  for (const effect of event.effects) {
    switch (effect.change) {
      case 'trust':
        act.addTrust(effect.of, effect.in, effect.by, 'event');
        break;
      case 'stake':
        if (act.hasStake(effect.of))
          act.setStake(effect.of, Math.max(0, n.measures[effect.of]!.stake + effect.by), 'event');
        break;
      case 'credit':
        act.addCredit(effect.of, effect.by, 'event');
        break;
      case 'metric':
        n.improvement += effect.by;
        break;
      case 'row':
        act.learn(effect.to, effect.of, effect.issue);
        break;
      case 'nextRally':
        n.seats[effect.of]!.nextRally += effect.by;
        break;
      case 'notice':
        n.measures[effect.of]!.noticeFrom = effect.from;
        break;
      default:
        act.add(effect.of, effect.change, effect.by, 'event');
    }
  }
}
