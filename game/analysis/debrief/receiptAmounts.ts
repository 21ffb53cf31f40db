import {
  AUDIENCE_FACTORS,
  type Change,
  type Deal,
  figureAt,
  isThreatened,
  type LogEntry,
} from '../../rules/index.ts';
import type { Agenda, Scenario, Seat } from '../../scenario/types.ts';
import { constantOf, given, least, levelOf, minus, product, quotient, sum } from './amounts.ts';
import { mustBe } from './course.ts';
import { gainOf, lossOf, paymentGain } from './receiptDrafts.ts';
import { keptAtBreakdown, linesOfDeal, stakesOfDeal } from './receiptEnds.ts';
import type { Amount, ReceiptSource } from './receipts.ts';
import { type Retold, retell } from './retold.ts';

/** Everything that one change is reckoned from. */
export interface Case {
  readonly source: ReceiptSource;
  readonly scenario: Scenario;
  readonly agenda: Agenda;
  readonly entry: LogEntry;
  readonly change: Change;
  /** Place of the change in the entry. */
  readonly place: number;
  /** The state just before the change. */
  readonly before: Retold;
  readonly deal: Deal | null;
}

/** Differences below this are rounding. */
const ROUNDING = 1e-9;

/** The change as a sum: what the rule gives, and what the end of the scale takes away. */
export function amountOf(source: ReceiptSource, at: number, place: number): Amount {
  const { scenario, deal } = source;
  const entry = source.log[at]!;
  const change = entry.changes[place]!;
  const before = retell(source, at, place);
  const { agenda } = scenario;
  const ruled = ruledBy({ source, scenario, agenda, entry, change, place, before, deal });
  const rest = change.to - change.from - ruled.value;
  const parts = Math.abs(rest) <= ROUNDING ? [ruled] : [ruled, given('limit', rest)];
  return sum('change', parts);
}

/** What the rule behind a change gives. */
function ruledBy(of: Case): Amount {
  const { scenario, agenda, entry, change } = of;
  const constant = (name: string) => constantOf(scenario, name);
  const { meter, cause } = change;
  const less = (name: string) => minus(constant(name));
  switch (cause) {
    case 'call': {
      if (meter === 'face') return less(pressed(of, 'call.face', 'call.faceThreatened'));
      const last = agenda.constants.call.trust.length - 1;
      return constant(`call.trust.${Math.min(mustBe(entry, 'call').facts.count - 1, last)}`);
    }
    case 'sounding':
      return constant('soundOutTrust');
    case 'warning':
      return less('warnTrust');
    case 'walkOut':
      return meter === 'trust' ? less('walkOut.trust') : constant(`walkOut.${meter}`);
    case 'announcement':
      return announcement(of);
    case 'anticipation':
      return anticipation(of);
    case 'escalation':
      return escalation(of);
    case 'keptWord':
      return keptWord(of);
    case 'uncoveredExit':
      return uncoveredExit(of);
    case 'coveredExit':
      return product('effect', [constant('backDown.coveredFace'), ...partOf(of)]);
    case 'exit': {
      if (meter === 'trust') return product('effect', [constant('backDown.trust'), ...partOf(of)]);
      const { measure, state } = measureOf(of);
      const tail = levelOf(scenario, 'tail', measure, state.level, 'target');
      return minus(product('effect', [constant('backDown.strain'), tail, ...partOf(of)]));
    }
    case 'halvedStake':
      return minus(product('effect', [given('half', 0.5), accountOf(of)]));
    case 'endedStake':
      return minus(accountOf(of));
    case 'concession':
    case 'matchedConcession':
      return concession(of);
    case 'openConcession':
      return product('effect', [constant('credit.open'), gainOf(of, holderOf(of))]);
    case 'retreat':
      return less('retreatTrust');
    case 'lineTested':
      return meter === 'trust' ? less('tested.trust') : constant('tested.face');
    case 'leak':
      return less('channel.leakFace');
    case 'downPayment':
      if (meter === 'face') return less(pressed(of, 'downPayment.face', 'downPayment.faceThreatened'));
      if (meter === 'trust') return constant('downPayment.trust');
      return product('effect', [constant('credit.downPayment'), paymentGain(of, holderOf(of))]);
    case 'gesture':
      if (meter === 'face' && change.of === entry.by)
        return less(pressed(of, 'gesture.own', 'gesture.ownThreatened'));
      return product('effect', [constant(`gesture.${meter}`), ...fadings(of, 'gesture.decay')]);
    case 'declaration':
      return less('declareTrust');
    case 'softening':
      return less('softenFace');
    case 'publication': {
      if (meter === 'credit') return constant('credit.data');
      const { trend } = mustBe(entry, 'publish').facts;
      if (trend === 'better') return constant('publish.good');
      return trend === 'worse' ? constant('publish.bad') : less('publish.none');
    }
    case 'rally':
      return meter === 'trust' ? less('rally.trust') : rally(of);
    case 'denunciation':
      return denunciation(of);
    case 'fading':
      return less('dawn.boost');
    case 'standing':
      return product('effect', [
        constant('dawn.support'),
        sum('distance', [meterOf(of, 'face'), minus(FIFTY)]),
      ]);
    case 'settling':
      return product('effect', [constant('dawn.face'), sum('distance', [FIFTY, minus(meterOf(of, 'face'))])]);
    case 'relaxation': {
      const strain = meterOf(of, 'strain');
      return sum('effect', [product('effect', [strain, constant('dawn.strain')]), minus(strain)]);
    }
    case 'harm': {
      const { measure, level } = mustBe(entry, 'harm').facts;
      const side = agenda.measures[measure]!.target === change.of ? 'target' : 'holder';
      return levelOf(scenario, 'harm', measure, level, side);
    }
    case 'event':
      return eventEffect(of);
    case 'failedVote':
      return less(`failedVote.${meter}`);
    case 'uncoveredStake':
      return minus(product('effect', [constant('endFace.stake'), stakesOfDeal(of)]));
    case 'crossedLine':
      return minus(product('effect', [constant('endFace.line'), linesOfDeal(of)]));
    case 'breakdown':
      return less('breakdownFace');
    case 'effort':
      return less(`effort.${mustBe(entry, 'effort').facts.effort}.support`);
    case 'certified':
      return constant(meter === 'trust' ? 'verdict.certifyTrust' : 'verdict.certifyFace');
    case 'extended':
      return meter === 'trust' ? constant('verdict.extendTrust') : minus(criticism(of));
    case 'snapBack':
      if (meter === 'trust') return less('verdict.snapTrust');
      return constant(meter === 'face' ? 'verdict.snapFace' : 'verdict.snapCredibility');
    case 'generosity':
      return constant(`readout.generous.${readoutPart(of)}`);
    case 'boast':
      return constant(`readout.boastful.${readoutPart(of)}`);
    case 'contradiction':
      return less(`readout.contradiction.${meter}`);
    case 'annexLeak':
      return minus(product('effect', [constant('annexLeak'), savedBy(of)]));
  }
}

const FIFTY = given('fifty', 50);
const HUNDRED = given('hundred', 100);
const ONE = given('one', 1);

const audienceOf = ({ source }: Case): Amount[] => {
  const factor = AUDIENCE_FACTORS[source.options.audienceCosts];
  return factor === 1 ? [] : [given('audience', factor)];
};

/** The name of a constant that is another under threat. */
const pressed = ({ agenda, before, entry }: Case, free: string, threatened: string): string =>
  isThreatened(agenda, before, entry.by!) ? threatened : free;

/** Which effect of an account a change is: on its author's Face, on another's, or on the trust of another. */
const readoutPart = ({ change, entry }: Case): 'own' | 'face' | 'trust' =>
  change.meter === 'trust' ? 'trust' : change.of === entry.by ? 'own' : 'face';

/** A meter of the seat whose number changes, as it stood. */
function meterOf({ before, change }: Case, name: 'face' | 'strain'): Amount {
  const seat = change.of as Seat;
  return given(name, before.meters[seat]![name], { of: { seat } });
}

/** Kinds of entry that move the numbers of a measure's sides. */
const MEASURED = ['threaten', 'escalate', 'carryOut', 'takeEffect', 'resume', 'suspend', 'withdraw'] as const;

/** The measure of an entry, as it stood. */
function measureOf({ before, entry }: Case) {
  const { measure } = mustBe(entry, ...MEASURED).facts;
  return { measure, state: before.measures[measure]! };
}

/** Stake or credit of the measure whose account changes, as it stood. */
function accountOf({ before, change }: Case): Amount {
  const { meter, of } = change as { readonly meter: 'stake' | 'credit'; readonly of: number };
  return given(meter, before.measures[of]![meter], { of: { measure: of } });
}

const holderOf = ({ agenda, change }: Case): Seat => agenda.measures[change.of as number]!.holder;

function announcement(of: Case): Amount {
  const { scenario, change } = of;
  const { measure, state } = measureOf(of);
  if (change.meter === 'stake')
    return product('effect', [
      levelOf(scenario, 'levelStake', measure, state.level, 'holder'),
      ...audienceOf(of),
    ]);
  if (change.meter === 'credit') return minus(accountOf(of));
  if (change.meter !== 'trust') return constantOf(scenario, `announce.${change.meter}`);
  return minus(constantOf(scenario, state.status === 'warned' ? 'announce.trustWarned' : 'announce.trust'));
}

function anticipation(of: Case): Amount {
  const { scenario, agenda, before, entry } = of;
  const { measure, state } = measureOf(of);
  const tailAt = (level: number) => levelOf(scenario, 'tail', measure, level, 'target');
  const tail =
    entry.kind === 'escalate'
      ? sum('tail', [tailAt(state.level), minus(tailAt(state.level - 1))], { of: { measure } })
      : tailAt(state.level);
  const { holder } = agenda.measures[measure]!;
  const credibility = given('credibility', before.meters[holder]!.credibility, { of: { seat: holder } });
  const share = quotient('credibilityShare', credibility, HUNDRED);
  return product('effect', [constantOf(scenario, 'announce.strain'), tail, share]);
}

function escalation(of: Case): Amount {
  const { scenario, change } = of;
  const { measure, state } = measureOf(of);
  if (change.meter === 'trust') return minus(constantOf(scenario, 'escalate.trust'));
  if (change.meter !== 'stake') return constantOf(scenario, `escalate.${change.meter}`);
  const stakeAt = (level: number) => levelOf(scenario, 'levelStake', measure, level, 'holder');
  const steps = [
    stakeAt(state.level),
    minus(stakeAt(state.level - 1)),
    constantOf(scenario, 'escalate.stake'),
  ];
  return product('effect', [sum('levelStake', steps, { of: { measure } }), ...audienceOf(of)]);
}

function keptWord(of: Case): Amount {
  const { scenario, entry, change, before } = of;
  const constant = constantOf(scenario, `carryOut.${change.meter}`);
  if (change.meter === 'trust') return minus(constant);
  if (change.meter !== 'face') return constant;
  const measure = entry.kind === 'breakdown' ? keptAtBreakdown(of) : measureOf(of).measure;
  const stake = given('stake', before.measures[measure]!.stake, { of: { measure } });
  return product('effect', [constant, stake]);
}

/** A pause is half a step back, a withdrawal a whole one. */
const partOf = ({ scenario, entry }: Case): Amount[] =>
  entry.kind === 'suspend' ? [constantOf(scenario, 'backDown.suspendPart')] : [];

function uncoveredExit(of: Case): Amount {
  const { scenario, change } = of;
  const { measure, state } = measureOf(of);
  const stake = given('stake', state.stake, { of: { measure } });
  const credit = given('credit', state.credit, { of: { measure } });
  const uncovered = sum('uncovered', [stake, minus(credit)], { of: { measure } });
  const exposed = change.meter === 'face' ? uncovered : quotient('uncovered', uncovered, stake);
  const constant = constantOf(scenario, `backDown.${change.meter}`);
  return minus(product('effect', [constant, exposed, ...audienceOf(of), ...partOf(of)]));
}

function concession(of: Case): Amount {
  const { scenario, agenda, before, entry, change } = of;
  const { concession: constants } = agenda.constants;
  const loss = lossOf(of);
  if (change.meter === 'trust') {
    const byLoss = quotient('trustOfLoss', loss, constantOf(scenario, 'concession.trustDivisor'));
    return least('effect', [constantOf(scenario, 'concession.trust'), byLoss]);
  }
  const matched = change.cause === 'matchedConcession';
  const factors = [constantOf(scenario, matched ? 'concession.faceMatched' : 'concession.face'), loss];
  if (isThreatened(agenda, before, entry.by!))
    factors.push(given('underThreat', constants.threatened, { constant: 'concession.threatened' }));
  if (before.echoUntil[entry.by!]! >= entry.round)
    factors.push(given('afterRally', constants.echo, { constant: 'concession.echo' }));
  return minus(product('effect', factors));
}

/** Every repetition counts for less. */
function fadings({ scenario, entry }: Case, name: string): Amount[] {
  const decay = constantOf(scenario, name);
  const times = mustBe(entry, 'gesture', 'denounce').facts.count - 1;
  if (times === 0) return [];
  return [
    product(
      'fading',
      Array.from({ length: times }, () => decay),
    ),
  ];
}

function rally({ scenario, entry, before }: Case): Amount {
  const { count } = mustBe(entry, 'rally').facts;
  const first = constantOf(scenario, count === 1 ? 'rally.boost' : 'rally.second');
  const bonuses = before.bonuses[entry.by!]!.map(({ event, effect, by }) =>
    given('bonus', by, { of: { event }, pointer: `/events/${event}/effects/${effect}/by` }),
  );
  return sum('effect', [first, ...bonuses]);
}

function denunciation(of: Case): Amount {
  const { scenario, change, before } = of;
  if (change.meter === 'trust') return minus(constantOf(scenario, 'denounce.trust'));
  const constant = constantOf(scenario, `denounce.${change.meter}`);
  if (change.meter === 'boost') return constant;
  const fading = fadings(of, 'denounce.decay');
  if (change.meter !== 'credit') return product('effect', [constant, ...fading]);
  const stake = given('stake', before.measures[change.of]!.stake, { of: { measure: change.of } });
  return product('effect', [constant, ...fading, stake]);
}

/** The effect of an event that made this change: effects that moved nothing left no trace. */
function eventEffect({ scenario, entry, place }: Case): Amount {
  const { facts } = mustBe(entry, 'event');
  const event = scenario.events.findIndex(({ id }) => id === facts.event);
  const { effects } = scenario.events[event]!;
  let next = 0;
  for (const change of entry.changes.slice(0, place + 1)) {
    const found = effects.findIndex(
      (effect, index) =>
        index >= next &&
        effect.change === change.meter &&
        effect.of === change.of &&
        (effect.change !== 'trust' || (change.meter === 'trust' && effect.in === change.in)),
    );
    next = found + 1;
  }
  const effect = effects[next - 1]! as { readonly by: number };
  return given('eventEffect', effect.by, {
    of: { event },
    pointer: `/events/${event}/effects/${next - 1}/by`,
  });
}

/** What patience with a miss costs at home. */
function criticism({ scenario, agenda, before }: Case): Amount {
  const { benchmark, place, value } = before.checkpoint!;
  const { target } = agenda.benchmarks[benchmark]!.checkpoints[place]!;
  const reached = given('value', value);
  const aimed = given('target', target, {
    pointer: `/agenda/benchmarks/${benchmark}/checkpoints/${place}/target`,
  });
  const ratio =
    figureAt(agenda, benchmark, place).better === 'lower'
      ? quotient('reached', reached, aimed)
      : quotient('reached', aimed, reached);
  const shortfall = sum('shortfall', [ratio, minus(ONE)]);
  const constant = (name: string) => constantOf(scenario, `verdict.${name}`);
  const whole = [constant('extendFace'), product('effect', [constant('extendPerShortfall'), shortfall])];
  return least('criticism', [constant('extendMost'), sum('criticism', whole)]);
}

/** What a cover had saved at home; others learn it only from the Face that goes with it. */
function savedBy({ agenda, entry, change, deal }: Case): Amount {
  const { cover } = mustBe(entry, 'annexLeak').facts;
  const saved = deal?.relieved[deal.draft.covers.indexOf(cover)] ?? 0;
  if (saved !== 0) return given('saved', saved, { of: { cover } });
  return given('private', (change.from - change.to) / agenda.constants.annexLeak, { of: { cover } });
}
