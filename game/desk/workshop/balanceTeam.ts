import type { Balance, BalanceQuestion } from '../../analysis/balance/report.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Patience } from '../debrief/analyst.ts';

/** Machines beside the page that play a scenario many times. */
export interface BalanceTeam {
  /** Always the same for the same scenario and question. Rejects when it is aborted. */
  play(scenario: Scenario, question: BalanceQuestion, patience: Patience): Promise<Balance>;
  close(): void;
}
