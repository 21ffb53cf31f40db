import type { Agenda, Seat } from '../scenario/types.ts';
import type { Act } from './act.ts';
import type { BenchmarkStatus, ChannelStatus } from './charts/index.ts';
import { type Negotiation, pairIndex } from './negotiation.ts';
import { benchmarkOf, standingDraft } from './standing.ts';

/** After every ply: the instruments whose status follows from other numbers catch up. */
export function settle(act: Act): void {
  const { n, agenda, seats } = act;
  for (let p = 0; p < seats; p++) {
    for (let q = p + 1; q < seats; q++) {
      const index = pairIndex(seats, p, q);
      const status = channelStatus(agenda, n, p, q);
      if (status !== n.channels[index]!.status)
        act.stepChannel(index, status === 'burned' ? 'burn' : status === 'open' ? 'open' : 'close');
    }
  }
  for (let index = 0; index < agenda.benchmarks.length; index++) {
    const status = benchmarkStatus(agenda, n, index);
    if (status !== n.benchmarks[index]!.status)
      act.stepBenchmark(index, status === 'proposed' ? 'propose' : 'drop');
  }
}

/** Whether `settle` would change nothing: `play` asks first, for reading a plain state is cheap and a draft is not. */
export function isSettled(agenda: Agenda, n: Negotiation): boolean {
  const seats = agenda.principals.length;
  for (let p = 0; p < seats; p++)
    for (let q = p + 1; q < seats; q++)
      if (channelStatus(agenda, n, p, q) !== n.channels[pairIndex(seats, p, q)]!.status) return false;
  return n.benchmarks.every(({ status }, index) => benchmarkStatus(agenda, n, index) === status);
}

/** A channel is open when mean trust suffices or a call holds it open, and it is not burned (rules 4). */
function channelStatus(agenda: Agenda, n: Negotiation, p: Seat, q: Seat): ChannelStatus {
  const { burnedUntil, openUntil } = n.channels[pairIndex(n.trust.length, p, q)]!;
  if (burnedUntil >= n.round) return 'burned';
  const mean = (n.trust[p]![q]! + n.trust[q]![p]!) / 2;
  return openUntil >= n.round || mean >= agenda.constants.channel.trust ? 'open' : 'closed';
}

/** Until it is agreed, a benchmark is proposed while some standing draft contains it. */
function benchmarkStatus(agenda: Agenda, n: Negotiation, index: number): BenchmarkStatus {
  const { status } = n.benchmarks[index]!;
  if (status !== 'idle' && status !== 'proposed') return status;
  // What has been ratified begins when the accounts of it are out.
  if (n.phase === 'readout' && n.deal) return status;
  for (let seat = 0; seat < n.drafts.length; seat++) {
    const draft = standingDraft(n, seat);
    if (draft && benchmarkOf(agenda, draft) === index) return 'proposed';
  }
  return 'idle';
}
