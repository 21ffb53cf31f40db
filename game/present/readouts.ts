import { contradictionChance, gapOf, type ReadoutTone, type View } from '../rules/index.ts';
import type { Seat } from '../scenario/types.ts';
import { textOf } from '../wording/index.ts';
import { type Chip, chipsOf } from './chips.ts';
import type { Names } from './names.ts';
import { contradictionOf } from './preview.ts';

/** Whom an account speaks of: the other end of a suspended measure, after a deal all others. */
function othersOf(by: Seat, measure: number | null, { texts }: Names): Seat[] {
  if (measure === null) return texts.agenda.principals.flatMap((_, seat) => (seat === by ? [] : [seat]));
  const { holder, target } = texts.agenda.measures[measure]!;
  return [by === holder ? target : holder];
}

/** What a principal tells its public in a tone: the scenario's own words, or the general ones. */
export function accountText(by: Seat, measure: number | null, tone: ReadoutTone, names: Names): string {
  const { suspension, ratification } = names.texts.wording.readouts;
  const own = measure === null ? ratification[by] : suspension[measure]?.[by];
  if (own) return textOf(own[tone], names.language);
  const role =
    measure === null ? 'deal' : names.texts.agenda.measures[measure]!.holder === by ? 'holder' : 'target';
  return names.wording.readouts.accounts[role][tone]({
    others: names.proseList(othersOf(by, measure, names)),
    measure: measure === null ? '' : names.measure(measure),
  });
}

/** What the viewer is asked to give its account of, in one sentence; null when no accounts are asked for. */
export function readoutSubject({ negotiation, me }: View, names: Names): string | null {
  const { readout } = negotiation;
  if (!readout) return null;
  const { ofDeal, ofSuspension } = names.wording.readouts;
  const { measure } = readout;
  if (measure === null || me === 'public' || !readout.seats.includes(me)) return ofDeal;
  return ofSuspension({
    measure: names.measure(measure),
    others: names.proseList(othersOf(me, measure, names)),
  });
}

/** What a boast of the viewer's would risk now. */
export interface BoastRisk {
  /** Distance between the claim and the public facts, 0 to 1. */
  readonly gap: number;
  readonly chance: number;
  /** What being contradicted would change. */
  readonly loss: readonly Chip[];
}

export function boastRisk(view: View, names: Names): BoastRisk {
  const gap = gapOf(view.negotiation.readout!, view.me as Seat);
  return {
    gap,
    chance: contradictionChance(view.agenda, gap),
    loss: chipsOf(contradictionOf(view), names),
  };
}
