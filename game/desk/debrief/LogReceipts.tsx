import { Index } from 'solid-js';
import { receiptsOfView } from '../../analysis/debrief/receipts.ts';
import type { Names } from '../../present/index.ts';
import type { LogEntry, View } from '../../rules/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Receipt } from './Receipt.tsx';

/** The receipts of all changes of an entry of the log during play, from what its reader may see. */
export function LogReceipts(props: {
  readonly scenario: Scenario;
  readonly view: View;
  readonly names: Names;
  readonly entry: LogEntry;
}) {
  const source = () => receiptsOfView(props.scenario, props.view);
  const at = () => props.view.log.indexOf(props.entry);
  return (
    <Index each={at() < 0 ? [] : props.entry.changes}>
      {(_, place) => <Receipt source={source()} names={props.names} at={at()} place={place} underMove />}
    </Index>
  );
}
