import type { MeterName, Scenario, Seat } from '../scenario/types.ts';
import { after, CHARTS, type ChartStep, type StepOf } from './charts/index.ts';
import type { Cause, Change, EntryOf, FactsOf, LogKind } from './log.ts';
import { AUDIENCE_FACTORS, type Negotiation, pairIndex, rowCode, stands } from './negotiation.ts';
import { isThreatened } from './standing.ts';

/** The value of a meter or of trust, kept from 0 to 100. */
export const boundMeter = (value: number): number => Math.max(0, Math.min(100, value));

/**
 * One ply at work: the state under change and the record of what changed it. Recipes write meters, trust, stakes and
 * credits through these methods, so that none of them moves without its cause, and statuses through the steps of their
 * charts. The rest (positions, paid, rounds, counters, harm, the metric) they write to `n` themselves; the entries of
 * the log tell of it. `recording` is off in search: same numbers, no record.
 */
export class Act {
  readonly steps: ChartStep[] = [];
  readonly agenda;
  readonly constants;
  /** Scale of stakes and of the price of backing down. */
  readonly audience: number;
  /** What has changed since the entry that was told last, or since the start. */
  changes: Change[] = [];

  constructor(
    readonly scenario: Scenario,
    readonly n: Negotiation,
    readonly recording: boolean,
    /** Where the record goes. Looser than a log, as `tell` alone writes to it. */
    private readonly log: EntryOf<LogKind>[] = n.log,
  ) {
    this.agenda = scenario.agenda;
    this.constants = scenario.agenda.constants;
    this.audience = AUDIENCE_FACTORS[n.options.audienceCosts];
  }

  get seats(): number {
    return this.agenda.principals.length;
  }

  /** All principals but one. */
  others(seat: Seat): Seat[] {
    const result: Seat[] = [];
    for (let other = 0; other < this.seats; other++) if (other !== seat) result.push(other);
    return result;
  }

  /** Opens an entry of the log; the changes that follow belong to it. */
  tell<Kind extends LogKind>(
    kind: Kind,
    by: Seat | null,
    seenBy: EntryOf<Kind>['seenBy'],
    facts: FactsOf[Kind],
  ): void {
    if (!this.recording) return;
    this.changes = [];
    const { ply, round } = this.n;
    this.log.push({ ply, round, kind, by, seenBy, facts, changes: this.changes });
  }

  /** Adds to a meter and clamps it: 0 to 100, boost at least 0. */
  add(seat: Seat, meter: MeterName, amount: number, cause: Cause): void {
    const meters = this.n.meters[seat]!;
    const from = meters[meter];
    const to = meter === 'boost' ? Math.max(0, from + amount) : boundMeter(from + amount);
    if (to === from) return;
    meters[meter] = to;
    if (this.recording) this.changes.push({ meter, of: seat, from, to, cause });
  }

  /** Adds to p's trust in q. */
  addTrust(p: Seat, q: Seat, amount: number, cause: Cause): void {
    const row = this.n.trust[p]!;
    const from = row[q]!;
    const to = boundMeter(from + amount);
    if (to === from) return;
    row[q] = to;
    if (this.recording) this.changes.push({ meter: 'trust', of: p, in: q, from, to, cause });
  }

  /** Adds to the trust that every other principal has in one. */
  addTrustOfAll(inSeat: Seat, amount: number, cause: Cause): void {
    for (let other = 0; other < this.seats; other++)
      if (other !== inSeat) this.addTrust(other, inSeat, amount, cause);
  }

  setStake(measure: number, to: number, cause: Cause): void {
    this.setAccount(measure, 'stake', to, cause);
  }

  setCredit(measure: number, to: number, cause: Cause): void {
    this.setAccount(measure, 'credit', to, cause);
  }

  /** Adds to the credit of a measure while its stake is above 0; never below 0. */
  addCredit(measure: number, amount: number, cause: Cause): void {
    if (this.hasStake(measure))
      this.setCredit(measure, Math.max(0, this.n.measures[measure]!.credit + amount), cause);
  }

  /** Whether the account of a measure is in use. */
  hasStake(measure: number): boolean {
    const state = this.n.measures[measure]!;
    return state.stake > 0 && stands(state);
  }

  /** Credits every measure that one principal holds against another. */
  creditHolder(holder: Seat, target: Seat, amount: number, cause: Cause): void {
    if (amount <= 0) return;
    this.agenda.measures.forEach((measure, index) => {
      if (measure.holder === holder && measure.target === target) this.addCredit(index, amount, cause);
    });
  }

  isThreatened(seat: Seat): boolean {
    return isThreatened(this.agenda, this.n, seat);
  }

  /** `by` learns the row of `of` on an issue. */
  learn(by: Seat, of: Seat, issue: number): void {
    const code = rowCode(this.seats, this.agenda.issues.length, by, of, issue);
    if (!this.n.learned.includes(code)) this.n.learned.push(code);
  }

  /** Burns the channels of pairs after a leak. */
  burn(seat: Seat, others: readonly Seat[]): void {
    for (const other of others)
      this.n.channels[pairIndex(this.seats, seat, other)]!.burnedUntil =
        this.n.round + this.constants.channel.burned;
  }

  stepPhase(step: StepOf<typeof CHARTS.phase>): void {
    this.n.phase = after(CHARTS.phase, this.n.phase, step);
    if (this.recording) this.steps.push({ chart: 'phase', index: 0, step });
  }

  stepDraft(index: Seat, step: StepOf<typeof CHARTS.draft>): void {
    const state = this.n.drafts[index]!;
    state.status = after(CHARTS.draft, state.status, step);
    if (this.recording) this.steps.push({ chart: 'draft', index, step });
  }

  stepMeasure(index: number, step: StepOf<typeof CHARTS.measure>): void {
    const state = this.n.measures[index]!;
    state.status = after(CHARTS.measure, state.status, step);
    if (this.recording) this.steps.push({ chart: 'measure', index, step });
  }

  stepLine(index: number, step: StepOf<typeof CHARTS.redLine>): void {
    const state = this.n.lines[index]!;
    state.status = after(CHARTS.redLine, state.status, step);
    if (this.recording) this.steps.push({ chart: 'redLine', index, step });
  }

  stepBenchmark(index: number, step: StepOf<typeof CHARTS.benchmark>): void {
    const state = this.n.benchmarks[index]!;
    state.status = after(CHARTS.benchmark, state.status, step);
    if (this.recording) this.steps.push({ chart: 'benchmark', index, step });
  }

  stepChannel(index: number, step: StepOf<typeof CHARTS.channel>): void {
    const state = this.n.channels[index]!;
    state.status = after(CHARTS.channel, state.status, step);
    if (this.recording) this.steps.push({ chart: 'channel', index, step });
  }

  private setAccount(measure: number, account: 'stake' | 'credit', to: number, cause: Cause): void {
    const state = this.n.measures[measure]!;
    const from = state[account];
    if (to === from) return;
    state[account] = to;
    if (this.recording) this.changes.push({ meter: account, of: measure, from, to, cause });
  }
}
