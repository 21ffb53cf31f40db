import { forecastOf } from '../../opponent/index.ts';
import type { VoteReading } from '../../present/index.ts';

/** The votes of the others as the delegation reads them, from what the seat can see. */
export const readVotes: VoteReading = (view, draft) =>
  forecastOf(view, draft).map(({ seat, ratification }) => ({ seat, chance: ratification.likely }));
