import { lintScenario } from '../../analysis/lint/index.ts';
import { reviewScenario } from '../../analysis/review.ts';
import { type Fault, isLint, looseValue, repairOwner } from '../../scenario/index.ts';
import { faultText } from '../../wording/faults.ts';
import { formatFault, type Language } from '../../wording/index.ts';
import { adviceOn, lintWords } from '../../wording/lint.ts';
import { repairText } from '../../wording/repairs.ts';
import { tryText } from '../files.ts';
import type { Given } from '../gameOptions.ts';
import type { Shell } from '../shell.ts';

interface Checked {
  readonly file: string;
  readonly text: string;
  /** Null for a file that cannot be read at all. */
  readonly faults: readonly Fault[] | null;
}

/** Everything that is wrong with some scenario files, in one run; with `--lint` also what makes a negotiation poor. */
export function checkCommand(shell: Shell, files: readonly string[], options: Given): number {
  const results = files.map((file): Checked => {
    const text = tryText(shell, file);
    const read = options['lint'] ? lintScenario : reviewScenario;
    return { file, text: text ?? '', faults: text === null ? null : read(text, file).faults };
  });
  if (options['json'])
    shell.io.out(JSON.stringify({ files: results.map(result => asData(shell, result)) }, null, 2));
  else print(shell, results, options['lint'] === true);
  if (results.some(({ faults }) => faults === null)) return 2;
  return errorsIn(results.flatMap(({ faults }) => faults ?? [])) > 0 ? 1 : 0;
}

const errorsIn = (faults: readonly Fault[]) => faults.filter(({ severity }) => severity === 'error').length;

function print({ io, language, wording }: Shell, results: readonly Checked[], explains: boolean): void {
  const { check, unreadable } = wording.commands;
  const told = ({ fault, place, more }: Shown, value: unknown) =>
    [
      formatFault(fault, language),
      ...(explains && place === 0 ? explained(fault, language) : []),
      ...mended(fault, value, language),
      ...(more.length > 0 ? [`    ${check.more({ count: more.length, lines: linesOf(more) })}`] : []),
    ].join('\n');
  for (const { file, text, faults } of results) {
    if (faults === null) io.err(unreadable(file));
    else if (faults.length === 0) io.out(check.fine(file));
    else {
      const { value } = looseValue(text);
      io.out(
        shownOf(faults)
          .map(shown => told(shown, value))
          .join('\n'),
      );
    }
  }
  const faults = results.flatMap(result => result.faults ?? []);
  const errors = errorsIn(faults);
  const read = results.filter(result => result.faults !== null).length;
  if (faults.length > 0) io.out(check.counts({ errors, warnings: faults.length - errors, files: read }));
}

interface Shown {
  readonly fault: Fault;
  /** Its place among those of its kind. */
  readonly place: number;
  /** Others of its kind that are counted and not shown. */
  readonly more: readonly Fault[];
}

/** Warnings of one kind that are shown; of the others there is the number. */
const MOST_OF_A_KIND = 3;

/** Errors first, each of them; then warnings, kind by kind, of which the first few stand for the others. */
function shownOf(faults: readonly Fault[]): Shown[] {
  const errors = faults.filter(({ severity }) => severity === 'error');
  const advice = faults.filter(({ severity }) => severity === 'warning');
  const warnings = [...new Set(advice.map(({ code }) => code))].flatMap(code => {
    const kind = advice.filter(fault => fault.code === code);
    const shown = kind.slice(0, MOST_OF_A_KIND);
    const more = kind.slice(MOST_OF_A_KIND);
    return shown.map((fault, place) => ({ fault, place, more: place === shown.length - 1 ? more : [] }));
  });
  return [...errors.map(fault => ({ fault, place: 0, more: [] })), ...warnings];
}

const MOST_LINES = 12;

/** "15, 16, 31, …" */
function linesOf(faults: readonly Fault[]): string {
  const lines = [...new Set(faults.map(({ place }) => place?.line ?? 1))];
  return [...lines.slice(0, MOST_LINES), ...(lines.length > MOST_LINES ? ['…'] : [])].join(', ');
}

/** Why a remark matters, and what would mend it. */
function explained({ code }: Fault, language: Language): string[] {
  const words = lintWords(language);
  const advice = isLint(code) ? adviceOn(code, language) : null;
  return advice ? [`    ${words.why}: ${advice.why}`, `    ${words.fix}: ${advice.fix}`] : [];
}

/** The one change that mends it, where there is one. */
const mended = ({ repair }: Fault, value: unknown, language: Language): string[] =>
  repair
    ? [`    ${lintWords(language).repair}: ${repairText(repair, repairOwner(value, repair), language)}`]
    : [];

function asData({ language, wording }: Shell, { file, faults }: Checked) {
  if (faults === null) return { file, valid: false, error: wording.commands.unreadable(file), faults: [] };
  return {
    file,
    valid: errorsIn(faults) === 0,
    faults: faults.map(fault => ({
      severity: fault.severity,
      code: fault.code,
      line: fault.place?.line ?? null,
      column: fault.place?.column ?? null,
      path: fault.path,
      message: faultText(fault, language),
      ...(isLint(fault.code) ? adviceOn(fault.code, language) : {}),
      repair: fault.repair ?? null,
      nearest: fault.data.nearest ?? null,
      excerpt: fault.excerpt,
      data: fault.data,
    })),
  };
}
