import { For, Show } from 'solid-js';
import { accountsOf } from '../../analysis/debrief/accounts.ts';
import { AccountPair } from '../play/Account.tsx';
import { Part } from './Fold.tsx';
import { useDebrief } from './state.ts';

/** What each side told its public, moment by moment; nothing where no accounts were given. */
export function Accounts() {
  const state = useDebrief();
  const names = () => state.names();
  const words = () => names().wording.readouts;
  const moments = accountsOf(state.course.log);
  return (
    <Show when={moments.length > 0}>
      <Part title={words().published} class="told-accounts">
        <For each={moments}>
          {moment => (
            <section>
              <h3>
                {state.date(moment.round)}:{' '}
                {moment.suspended === null
                  ? words().afterDeal
                  : words().afterSuspension({ measure: names().measure(moment.suspended) })}
              </h3>
              <AccountPair moment={moment} names={names()} />
            </section>
          )}
        </For>
      </Part>
    </Show>
  );
}
