import { MOVE_KINDS, readMove } from '../rules/index.ts';
import { takenIds } from '../scenario/catalogue.ts';
import { type Finding, finding, type Path, suggestion } from '../scenario/faults.ts';
import {
  CONSTANTS,
  isLab,
  type ParsedScenario,
  parseScenario,
  type ScenarioFile,
} from '../scenario/index.ts';
import { inOrder } from '../scenario/json.ts';
import type { Agenda, Scenario } from '../scenario/types.ts';
import { countDrafts } from './drafts.ts';
import { type Asked, lowerBar, type NewValue, type Obstacle, ON_A_MEAN_DAY, obstacleOf } from './lowerBar.ts';
import { groundAtStart, winSetsOf, withoutMeasures } from './winSets.ts';

/** Least share of all drafts that every public must be able to approve at the start (rules, section 13). */
const LEAST_RATIFIABLE = 0.01;

/**
 * Reads a scenario file and adds the checks that need the rules: moves that can be read, and bars that leave a
 * zone of agreement. This is what `check`, the desk and the workshop use; `parseScenario` alone knows no rule.
 * Moves are read even in a file with other errors; only the bars need a file that can be played.
 */
export function reviewScenario(text: string, file: string): ParsedScenario {
  return reviewParsed(parseScenario(text, file), file);
}

/** The same for a file that has been parsed. */
export function reviewParsed(parsed: ParsedScenario, file: string): ParsedScenario {
  const { scenario, source, locate } = parsed;
  if (!source) return parsed;
  const findings = [...unknownMoves(source), ...(scenario ? narrowBars(scenario, file) : [])];
  if (findings.length === 0) return parsed;
  return { ...parsed, scenario: null, faults: inOrder([...parsed.faults, ...locate(findings)]) };
}

const KINDS: readonly string[] = MOVE_KINDS;

/** Kinds of move are read without regard to case and hyphens: an id must not look like one either. */
const plain = (word: string) => word.toLowerCase().replaceAll('-', '');
const isKind = (id: string) => KINDS.some(kind => plain(kind) === plain(id));

function unknownMoves(source: ScenarioFile): Finding[] {
  const known = (name: string, path: Path, at: Finding['at']) =>
    KINDS.includes(name)
      ? []
      : [finding('unknownMoveKind', path, { name, known: KINDS, ...suggestion(name, KINDS) }, at)];
  const steps = (source.teaching.guide?.steps ?? []).flatMap((step, index) => {
    const path = ['teaching', 'guide', 'steps', index];
    const shown = step.show?.startsWith('move:') ? step.show.slice('move:'.length) : undefined;
    return [
      ...(shown === undefined ? [] : known(shown, [...path, 'show'], 'value')),
      ...(step.do === undefined ? [] : known(step.do, [...path, 'do'], 'value')),
    ];
  });
  return [
    ...takenIds(source, isKind).map(({ name, path }) => finding('notationWord', path, { name })),
    ...Object.keys(source.wording.moves).flatMap(name => known(name, ['wording', 'moves', name], 'key')),
    ...source.agenda.principals.flatMap(({ style }, index) =>
      Object.keys(style?.inclination ?? {}).flatMap(name =>
        known(name, ['agenda', 'principals', index, 'style', 'inclination', name], 'key'),
      ),
    ),
    ...steps,
    ...unreadableMoves(source),
  ];
}

function unreadableMoves(source: ScenarioFile): Finding[] {
  const agenda = namesOnly(source);
  const lines = [
    ...(source.history?.line ?? []).flatMap((turn, index) =>
      turn.moves.map((line, place) => ({ line, path: ['history', 'line', index, 'moves', place] })),
    ),
    ...(source.history?.implementation ?? []).map((line, index) => ({
      line,
      path: ['history', 'implementation', index],
    })),
  ];
  return lines.flatMap(({ line, path }) => {
    const { fault } = readMove(agenda, line);
    if (!fault) return [];
    const near = fault.near === null ? {} : { nearest: fault.near };
    return [finding('unreadableMove', path, { line, word: fault.word, ...near })];
  });
}

/** The names of a file as an agenda: what notation needs, there even where references lead nowhere. */
function namesOnly({ agenda }: ScenarioFile): Agenda {
  const nobody = { owner: 0, holder: 0, target: 0, for: 0 } as const;
  return {
    principals: agenda.principals.map(item => ({
      ...item,
      prose: item.name,
      ribbon: null,
      style: null,
      start: { ...item.start, boost: 0 },
      trust: [],
    })),
    firstSeat: 0,
    rounds: [],
    aftermath: { date: agenda.aftermath.date, until: null, note: null, dataRelease: false },
    issues: agenda.issues.map(item => ({ ...item, note: null, positions: [], doer: null, payable: [] })),
    estimates: [],
    redLines: agenda.redLines.map(item => ({ ...item, ...nobody, crossedBy: [] })),
    measures: agenda.measures.map(item => ({
      ...item,
      ...nobody,
      short: item.name,
      liftedBy: 'anyDeal',
      start: null,
    })),
    covers: agenda.covers.map(item => ({ ...item, ...nobody, ref: 0, price: [] })),
    metric: null,
    indicators: [],
    benchmarks: [],
    readouts: true,
    constants: CONSTANTS,
  };
}

/**
 * Bars such that at least 1 % of all drafts could pass for all at the start meters: told at the bar or the Face that
 * stops them, or at the principals where neither alone does. The repair of a bar goes as far as a draft that passes on a
 * mean day, if one bar can; what weighs most at the draft that comes nearest is told with it.
 */
function narrowBars(scenario: Scenario, file: string): Finding[] {
  if (isLab(file)) return [];
  const share = ratifiableShare(scenario);
  if (share >= LEAST_RATIFIABLE) return [];
  const percent = (value: number) => Math.round(value * 10_000) / 100;
  const enough: Asked = {
    counts: () => true,
    needed: Math.ceil(countDrafts(scenario.agenda) * LEAST_RATIFIABLE),
    swing: scenario.agenda.constants.swing,
  };
  const obstacle = obstacleOf(scenario, [enough, ON_A_MEAN_DAY]);
  const repair =
    neutralFace(scenario, obstacle) ??
    lowerBar(scenario, [enough, ON_A_MEAN_DAY]) ??
    lowerBar(scenario, [enough]);
  const found = finding('tooFewPass', repair?.path ?? ['agenda', 'principals'], {
    share: percent(share),
    least: percent(LEAST_RATIFIABLE),
    weight: obstacle.weight,
    of: scenario.agenda.principals[obstacle.seat]!.id,
    points: Math.round(obstacle.points * 10) / 10,
    ...(repair ? {} : { cut: obstacle.cut }),
  });
  return [repair ? { ...found, repair } : found];
}

/** Face at which it neither adds to approval nor takes from it. */
const NEUTRAL_FACE = 50;

/** Where it is Face that stops the talks, and neutral Faces would not: one of them, the others being told of after it. */
function neutralFace(scenario: Scenario, { weight, seat }: Obstacle): NewValue | null {
  if (weight !== 'face') return null;
  const principals = scenario.agenda.principals.map(principal => {
    const face = Math.max(NEUTRAL_FACE, principal.start.face);
    return { ...principal, start: { ...principal.start, face } };
  });
  const mended = { ...scenario, agenda: { ...scenario.agenda, principals } };
  if (ratifiableShare(mended) < LEAST_RATIFIABLE) return null;
  return { kind: 'replace', path: ['agenda', 'principals', seat, 'start', 'face'], value: NEUTRAL_FACE };
}

/**
 * Share of all drafts without covers that every public could approve at the start meters, on its best day, with
 * authored values and bars, and with no measure standing: to get a threat that hangs from the start out of the way is
 * what the talks, down payments and covers are for. (With its tariff standing, 2019 has not one such draft in round 1.)
 * The best day and not the mean one, since what the talks bring (events, rallies, gestures) is not there at the start:
 * on a mean day the 2025 table has 3 such drafts of 34,560, and competent players ratify in nine games of ten.
 */
export function ratifiableShare(scenario: Scenario): number {
  const { agenda, briefs } = scenario;
  const onBestDay = briefs.map(brief => ({ ...brief, bar: brief.bar - agenda.constants.swing }));
  const { all, common } = winSetsOf(agenda, withoutMeasures(groundAtStart(scenario)), onBestDay);
  return common / all.length;
}
