import { type Accessor, createContext, useContext } from 'solid-js';
import type { Balance } from '../../analysis/balance/report.ts';
import type { Names } from '../../present/index.ts';
import type { Path } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { BalanceWording } from '../../wording/balance.ts';
import type { Format } from '../../wording/index.ts';

/** A report with the version that was played for it. */
export interface Played extends Balance {
  readonly scenario: Scenario;
  /** The text of that version. */
  readonly text: string;
}

/** What the parts of a balance report share. */
export interface BalanceState {
  readonly played: Accessor<Played>;
  readonly words: Accessor<BalanceWording>;
  readonly names: Accessor<Names>;
  readonly format: Accessor<Format>;
  /** Leads to a place of the file; missing where there is nowhere to go. */
  readonly onGo: ((path: Path) => void) | undefined;
}

export const BalanceContext = createContext<BalanceState>();

export function useBalance(): BalanceState {
  const state = useContext(BalanceContext);
  if (!state) throw new Error('no balance report around this component');
  return state;
}
