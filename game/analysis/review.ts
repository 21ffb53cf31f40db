import { approvalOf, begin, DEFAULT_OPTIONS, MOVE_KINDS, readMove } from '../rules/index.ts';
import { type Finding, finding, suggestion } from '../scenario/faults.ts';
import { isLab, type ParsedScenario, parseScenario, type ScenarioFile } from '../scenario/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { countDrafts, eachDraft } from './drafts.ts';

/** Least share of all drafts that every public must approve at the start (rules, section 13). */
export const LEAST_RATIFIABLE = 0.01;

/**
 * Reads a scenario file and adds the checks that need the rules: moves that can be read, and bars that leave a
 * zone of agreement. This is what `check`, the desk and the workshop use; `parseScenario` alone knows no rule.
 */
export function reviewScenario(text: string, file: string): ParsedScenario {
  const parsed = parseScenario(text, file);
  const { scenario, source, locate } = parsed;
  if (!scenario || !source) return parsed;
  const findings = [...unknownMoves(scenario, source), ...narrowBars(scenario, file)];
  if (findings.length === 0) return parsed;
  return { ...parsed, scenario: null, faults: [...parsed.faults, ...locate(findings)] };
}

function unknownMoves(scenario: Scenario, source: ScenarioFile): Finding[] {
  const known: readonly string[] = MOVE_KINDS;
  const kinds = Object.keys(source.wording.moves).flatMap(name =>
    known.includes(name)
      ? []
      : [
          finding(
            'unknownMoveKind',
            ['wording', 'moves', name],
            { name, known, ...suggestion(name, known) },
            'key',
          ),
        ],
  );
  const steps = (source.teaching.guide?.steps ?? []).flatMap((step, index) =>
    step.do === undefined || known.includes(step.do)
      ? []
      : [
          finding('unknownMoveKind', ['teaching', 'guide', 'steps', index, 'do'], {
            name: step.do,
            known,
            ...suggestion(step.do, known),
          }),
        ],
  );
  const lines = [
    ...(source.history?.line ?? []).flatMap((turn, index) =>
      turn.moves.map((line, place) => ({ line, path: ['history', 'line', index, 'moves', place] })),
    ),
    ...(source.history?.implementation ?? []).map((line, index) => ({
      line,
      path: ['history', 'implementation', index],
    })),
  ];
  return [
    ...kinds,
    ...steps,
    ...lines.flatMap(({ line, path }) => {
      const { fault } = readMove(scenario.agenda, line);
      if (!fault) return [];
      const near = fault.near === null ? {} : { nearest: fault.near };
      return [finding('unreadableMove', path, { line, word: fault.word, ...near })];
    }),
  ];
}

/** Bars such that at least 1 % of all drafts would pass for all at the start meters with mean swing. */
function narrowBars(scenario: Scenario, file: string): Finding[] {
  if (isLab(file)) return [];
  const share = ratifiableShare(scenario);
  if (share >= LEAST_RATIFIABLE) return [];
  const percent = (value: number) => Math.round(value * 10_000) / 100;
  return [
    finding('tooFewPass', ['agenda', 'principals'], {
      share: percent(share),
      least: percent(LEAST_RATIFIABLE),
    }),
  ];
}

/**
 * Share of all drafts without covers that every public would approve at the start meters, with authored values and
 * bars, and with no measure standing: to get a threat that hangs from the start out of the way is what the talks,
 * down payments and covers are for. (With its tariff standing, 2019 has not one such draft in round 1.)
 */
export function ratifiableShare(scenario: Scenario): number {
  const { agenda, briefs } = scenario;
  const start = begin(scenario, 0, { ...DEFAULT_OPTIONS, knownTypes: true, events: false });
  const ground = { ...start, measures: start.measures.map(state => ({ ...state, status: 'idle' as const })) };
  let passing = 0;
  for (const draft of eachDraft(agenda))
    if (briefs.every((brief, seat) => approvalOf(agenda, ground, brief, seat, draft).total >= brief.bar))
      passing += 1;
  return passing / countDrafts(agenda);
}
