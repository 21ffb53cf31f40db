import { For, Show } from 'solid-js';
import type { Account, AccountMoment } from '../../analysis/debrief/accounts.ts';
import { accountText, chipsOf, type Names } from '../../present/index.ts';
import { Chips } from './Chips.tsx';
import { hueOf } from './hues.ts';
import '../styles/accounts.css';

/** One side's account as it handed it out: a sheet under its name, stamped where it was contradicted. */
function AccountNote(props: {
  readonly account: Account;
  readonly suspended: number | null;
  readonly names: Names;
}) {
  const words = () => props.names.wording.readouts;
  const { account } = props;
  return (
    <figure class={`account ${hueOf(account.seat)}`}>
      <figcaption>
        <b>{props.names.principal(account.seat)}</b>
        <span class="account-tone">{words().tones[account.tone].name}</span>
      </figcaption>
      <blockquote>{accountText(account.seat, props.suspended, account.tone, props.names)}</blockquote>
      <Show when={account.contradicted}>
        <p class="account-stamp">{words().contradicted}</p>
      </Show>
      <Chips chips={chipsOf(account.changes, props.names)} />
    </figure>
  );
}

/** Accounts that came out together, side by side. */
export function AccountPair(props: { readonly moment: AccountMoment; readonly names: Names }) {
  return (
    <div class="accounts">
      <For each={props.moment.accounts}>
        {account => <AccountNote account={account} suspended={props.moment.suspended} names={props.names} />}
      </For>
    </div>
  );
}
