import type { Seat } from '../../scenario/types.ts';

const HUES = ['side-a', 'side-b', 'side-c', 'side-d'] as const;

/** The class of a side's hue: by its place in the scenario, like its token on the table. */
export const hueOf = (seat: Seat): (typeof HUES)[number] => HUES[seat] ?? 'side-d';

/** The second channel of a side: the outline of its marks. */
export type MarkShape = 'square' | 'round' | 'hexagon' | 'triangle';

const SHAPES: readonly MarkShape[] = ['square', 'round', 'hexagon', 'triangle'];

export const shapeOf = (seat: Seat): MarkShape => SHAPES[seat] ?? 'triangle';
