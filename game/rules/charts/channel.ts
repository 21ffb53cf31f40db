import { defineChart, type StatusOf } from './chart.ts';

/** The back channel of two principals. */
export const channelChart = defineChart({
  id: 'channel',
  initial: 'closed',
  states: {
    closed: { on: { open: { target: 'open' } } },
    open: { on: { close: { target: 'closed' }, burn: { target: 'burned' } } },
    burned: { on: { open: { target: 'open' }, close: { target: 'closed' } } },
  },
});

export type ChannelStatus = StatusOf<typeof channelChart>;
