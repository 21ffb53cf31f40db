import { For, Show } from 'solid-js';
import { sameDraft, standingDraft } from '../../rules/index.ts';
import type { Draft, Seat } from '../../scenario/types.ts';
import type { Band } from './counsel.ts';
import { createReading } from './delegation.ts';
import { hueOf } from './hues.ts';
import { usePlay } from './state.ts';

/** What the others would make of a draft, as far as the own delegation can tell: a band for each question. */
export function OthersForecast(props: { readonly draft: Draft }) {
  const play = usePlay();
  const words = () => play.desk.words().draft;
  const reading = createReading(play, () => props.draft);
  /** Whose own text it is need not be asked whether it signs. */
  const isOwnText = (seat: Seat) => {
    const own = standingDraft(play.view().negotiation, seat);
    return own !== null && sameDraft(own, props.draft);
  };
  return (
    <For each={reading()}>
      {({ seat, ratification, acceptance }) => (
        <>
          <ChanceBand
            seat={seat}
            label={words().theirVote(play.names().principal(seat))}
            band={ratification}
          />
          <Show when={!isOwnText(seat)}>
            <ChanceBand
              seat={seat}
              label={words().theirSignature(play.names().principal(seat))}
              band={acceptance}
            />
          </Show>
        </>
      )}
    </For>
  );
}

/** A chance from 0 to 100 %: hatched from the least to the most, a tick at what is likely. */
function ChanceBand(props: { readonly seat: Seat; readonly label: string; readonly band: Band }) {
  const play = usePlay();
  const percent = (share: number) => play.desk.format().percent(share);
  const place = (share: number) => `${100 * share}%`;
  const text = () => {
    const { least, likely, most } = props.band;
    const [from, to] = [percent(least), percent(most)];
    const { sureChance, chances } = play.desk.words().draft;
    return from === to ? sureChance(from) : chances(from, to, percent(likely));
  };
  return (
    <figure class={`approval ${hueOf(props.seat)}`}>
      <figcaption>
        <b>{props.label}</b>
        <span>{text()}</span>
      </figcaption>
      <div class="approval-track chance-track" aria-hidden="true">
        <span class="approval-fill" style={{ width: place(props.band.least) }} />
        <span
          class="approval-mood"
          style={{ left: place(props.band.least), width: place(props.band.most - props.band.least) }}
        />
        <span class="approval-tick" style={{ left: place(props.band.likely) }} />
      </div>
    </figure>
  );
}
