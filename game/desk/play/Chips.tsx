import { For, Show } from 'solid-js';
import type { Chip } from '../../present/index.ts';
import type { ShortChip } from './cards.ts';

/** Effects of a move or an event, owner by owner. Gains and losses are arrows, never hues. */
export function Chips(props: { readonly chips: readonly Chip[] }) {
  const owners = () => [...new Set(props.chips.map(chip => chip.owner))];
  return (
    <Show when={props.chips.length > 0}>
      <ul class="chips">
        <For each={owners()}>
          {owner => (
            <li class="chip-group">
              <span class="chip-owner">{owner}</span>
              <For each={props.chips.filter(chip => chip.owner === owner)}>
                {chip => (
                  <span class="chip">
                    <Arrow direction={chip.direction} />
                    {chip.label} {chip.amount}
                  </span>
                )}
              </For>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

/** The short chips of a card. */
export function ShortChips(props: { readonly chips: readonly ShortChip[] }) {
  return (
    <span class="chips-short">
      <For each={props.chips}>
        {chip => (
          <span class="chip">
            <Show when={chip.direction}>{direction => <Arrow direction={direction()} />}</Show>
            {chip.text}
          </span>
        )}
      </For>
    </span>
  );
}

const Arrow = (props: { readonly direction: 'up' | 'down' }) => (
  <span class="chip-arrow">{props.direction === 'up' ? '▲' : '▼'} </span>
);
