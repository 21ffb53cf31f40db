import type { Act } from './act.ts';
import { pairIndex } from './negotiation.ts';
import { benchmarkOf, standingDraft } from './standing.ts';

/** After every ply: the instruments whose status follows from other numbers catch up. */
export function settle(act: Act): void {
  settleChannels(act);
  if (act.n.phase === 'turn' || act.n.phase === 'lastCall') settleBenchmarks(act);
}

/** A channel is open when mean trust suffices or a call holds it open, and it is not burned (rules 4). */
function settleChannels(act: Act): void {
  const { n, seats } = act;
  for (let p = 0; p < seats; p++) {
    for (let q = p + 1; q < seats; q++) {
      const index = pairIndex(seats, p, q);
      const channel = n.channels[index]!;
      const mean = (n.trust[p]![q]! + n.trust[q]![p]!) / 2;
      const status =
        channel.burnedUntil >= n.round
          ? 'burned'
          : channel.openUntil >= n.round || mean >= act.constants.channel.trust
            ? 'open'
            : 'closed';
      if (status === channel.status) continue;
      act.stepChannel(index, status === 'burned' ? 'burn' : status === 'open' ? 'open' : 'close');
    }
  }
}

/** A benchmark is proposed while some standing draft contains it. */
function settleBenchmarks(act: Act): void {
  const { n, agenda } = act;
  if (agenda.benchmarks.length === 0) return;
  const proposed = new Set<number>();
  for (let seat = 0; seat < act.seats; seat++) {
    const draft = standingDraft(n, seat);
    const benchmark = draft && benchmarkOf(agenda, draft);
    if (benchmark !== null) proposed.add(benchmark);
  }
  n.benchmarks.forEach((state, index) => {
    if (proposed.has(index) === (state.status === 'proposed')) return;
    act.stepBenchmark(index, proposed.has(index) ? 'propose' : 'drop');
  });
}
