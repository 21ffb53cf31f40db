import { defineChart, type StatusOf } from './chart.ts';

/** The standing draft of one principal. A new version is tabled over the old one. */
export const draftChart = defineChart({
  id: 'draft',
  initial: 'none',
  states: {
    none: { on: { table: { target: 'standing' } } },
    standing: {
      on: {
        table: { target: 'standing' },
        raise: { target: 'standing' },
        mark: { target: 'standing' },
        unmark: { target: 'standing' },
        agree: { target: 'agreed' },
        void: { target: 'void' },
      },
    },
    agreed: { on: { ratify: { target: 'ratified' }, void: { target: 'void' } } },
    ratified: { type: 'final' },
    void: { on: { table: { target: 'standing' } } },
  },
});

export type DraftStatus = StatusOf<typeof draftChart>;
