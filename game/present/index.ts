/**
 * What to show, as words and numbers: from a View to sections, log lines, choices and forecasts. Pure; the terminal,
 * the desk and the screen reader say the same. It reads the rules and knows none of its own: effects are previewed by
 * the recipes that will cause them.
 */
export {
  benchmarksInPlay,
  type CheckpointWords,
  checkpointLine,
  checkpointWords,
  type MetricValue,
  metricNow,
  metricValues,
} from './checkpoints.ts';
export { type Chip, chipLine, chipsOf } from './chips.ts';
export { describeCovers, describeDraft, describeMove, describeRefusal, subjectOf } from './describe.ts';
export { forecastOf, type VoteReading } from './forecast.ts';
export { type LogLine, logLine } from './logLine.ts';
export { type Blocked, type Choice, exampleOf, type MenuGroup, menuOf } from './menu.ts';
export { type Names, namesOf } from './names.ts';
export { backDownOf, certificationOf, leakChanceOf, previewOf } from './preview.ts';
export { accountText, boastRisk, readoutSubject } from './readouts.ts';
export { describeObjection, describeReason } from './reasons.ts';
export { type Section, summary } from './summary.ts';
export { costOfLine, knownLine } from './summaryLines.ts';
export { ownCrossings, type Trial, tryDraft } from './trial.ts';
