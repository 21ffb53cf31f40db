import type { Brief, RedLine } from '../../scenario/types.ts';
import { type Rule, remark } from './rule.ts';

/** Red lines that nobody would ever cross, and lines of a side that would itself be better off beyond them. */
export const lines: Rule = ({ file, scenario }) => {
  const { agenda, briefs } = scenario;
  return agenda.redLines.flatMap((line, index) => {
    const owner = agenda.principals[line.owner]!.id;
    const others = briefs.filter((_, seat) => seat !== line.owner);
    const path = ['agenda', 'redLines', index, 'crossedBy'];
    const truth = ['briefs', owner, 'lines', line.id, 'truth'];
    if (line.crossedBy.every(({ positions }) => positions.length === 0)) return [];
    if (!others.some(brief => wantsBeyond(brief, line)))
      return [remark('lineNobodyCrosses', path, { line: line.id })];
    // A line that is only said may well stand against what its owner would take.
    if (file.briefs[owner]!.lines[line.id]?.truth !== 'true' || !gainsBeyond(briefs[line.owner]!, line))
      return [];
    return [
      remark(
        'lineAgainstBrief',
        truth,
        { line: line.id, seat: owner },
        { kind: 'replace', path: truth, value: 'posture' },
      ),
    ];
  });
};

/** Whether some position beyond the line is worth more to a side than every position that keeps it. */
const gainsBeyond = (brief: Brief, { crossedBy }: RedLine) =>
  crossedBy.some(({ issue, positions }) => {
    const row = brief.values[issue]!;
    const kept = row.filter((_, position) => !positions.includes(position));
    return kept.length > 0 && positions.some(position => row[position]! > Math.max(...kept));
  });

const wantsBeyond = (brief: Brief, line: RedLine) =>
  gainsBeyond(brief, line) ||
  brief.linkages.some(
    ({ points, when }) =>
      points > 0 &&
      when.some(part =>
        line.crossedBy.some(
          ({ issue, positions }) => issue === part.issue && part.positions.some(at => positions.includes(at)),
        ),
      ),
  );
