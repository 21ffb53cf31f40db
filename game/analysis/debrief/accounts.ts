import type { Change, LogEntry, ReadoutTone } from '../../rules/index.ts';
import type { Seat } from '../../scenario/types.ts';

/** What one side told its public, and what came of it. */
export interface Account {
  readonly seat: Seat;
  readonly tone: ReadoutTone;
  readonly contradicted: boolean;
  /** A contradiction's included. */
  readonly changes: readonly Change[];
}

/** Accounts that came out together (rules 7.8). */
export interface AccountMoment {
  readonly ply: number;
  readonly round: number;
  /** The suspended measure; null after a ratification. */
  readonly suspended: number | null;
  /** In seat order. */
  readonly accounts: readonly Account[];
}

/** Every moment in which sides gave their accounts, in the order of the log; any view's log tells all of them. */
export function accountsOf(log: readonly LogEntry[]): AccountMoment[] {
  const told = log.filter(entry => entry.kind === 'readout');
  const plies = [...new Set(told.map(({ ply }) => ply))];
  return plies.map(ply => {
    const own = told.filter(entry => entry.ply === ply);
    const { round, facts } = own[0]!;
    return {
      ply,
      round,
      suspended: facts.suspended,
      accounts: own.map(({ by, facts: { tone }, changes }) => {
        const denial = log.find(
          entry => entry.ply === ply && entry.kind === 'contradicted' && entry.by === by,
        );
        return {
          seat: by!,
          tone,
          contradicted: denial !== undefined,
          changes: [...changes, ...(denial?.changes ?? [])],
        };
      }),
    };
  });
}
