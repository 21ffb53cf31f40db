import { type Rule, remark } from './rule.ts';

/** Share of the target's harm below which a threat costs its holder next to nothing. */
const LEAST_OWN_SHARE = 0.1;

/** Threats that cost their holder nothing, or their target nothing (Drezner 2003: what a sanction costs both decides). */
export const measures: Rule = ({ file }) =>
  file.agenda.measures.flatMap(({ id, levels }, index) =>
    levels.flatMap(({ tail, perRound }, level) => {
      const path = ['agenda', 'measures', index, 'levels', level];
      const data = { measure: id, level };
      if (tail.target === 0) return [remark('emptyThreat', [...path, 'tail', 'target'], data)];
      return (
        [
          ['tail', tail],
          ['perRound', perRound],
        ] as const
      ).flatMap(([part, { target, holder }]) => {
        if (holder >= target * LEAST_OWN_SHARE) return [];
        const at = [...path, part, 'holder'];
        const value = Math.max(0.1, Math.round(target * 4) / 10);
        return [remark('cheapThreat', at, { ...data, part }, { kind: 'replace', path: at, value })];
      });
    }),
  );
