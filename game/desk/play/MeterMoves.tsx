import { createMemo, For, Show } from 'solid-js';
import { latest, sumChanges } from '../../present/chips.ts';
import type { Change } from '../../rules/index.ts';
import type { Seat } from '../../scenario/types.ts';
import { usePlay } from './state.ts';

type MeterChange = Extract<Change, { meter: 'support' | 'boost' | 'face' | 'credibility' | 'strain' }>;

const isMeter = (change: Change): change is MeterChange =>
  change.meter !== 'trust' && change.meter !== 'stake' && change.meter !== 'credit';

/** Why the meters of a side moved last, one line a meter. */
export function MeterMoves(props: { readonly seat?: Seat }) {
  const play = usePlay();
  const words = () => play.desk.words().draft;
  const number = (value: number) => play.desk.format().number(value);
  /** A drift that the written figures do not show. */
  const isUnseen = ({ from, to }: MeterChange) => number(from) === number(to);
  const changes = createMemo(() => {
    const seat = props.seat ?? play.me();
    const all = latest(play.view()).flatMap(entry => entry.changes);
    return sumChanges(all).flatMap((change): { sum: MeterChange; causes: readonly string[] }[] => {
      if (!isMeter(change) || change.of !== seat || isUnseen(change)) return [];
      const causes = new Set(
        all.filter(one => one.meter === change.meter && one.of === seat).map(one => one.cause),
      );
      return [{ sum: change, causes: [...causes].map(cause => play.names().wording.causes[cause]) }];
    });
  });
  return (
    <Show when={changes().length > 0}>
      <section class="meter-moves">
        <h3 class="small-title">{words().why}</h3>
        <ul>
          <For each={changes()}>
            {({ sum, causes }) => (
              <li>
                <b>
                  {play.desk
                    .words()
                    .moved(
                      play.names().wording.terms.meters[sum.meter].name,
                      number(sum.from),
                      number(sum.to),
                    )}
                </b>{' '}
                {causes.join(' ')}
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
