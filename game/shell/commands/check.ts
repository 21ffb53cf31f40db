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
  const told = (fault: Fault, value: unknown) =>
    [
      formatFault(fault, language),
      ...(explains ? explained(fault, language) : []),
      ...mended(fault, value, language),
    ].join('\n');
  for (const { file, text, faults } of results) {
    if (faults === null) io.err(unreadable(file));
    else if (faults.length === 0) io.out(check.fine(file));
    else {
      const { value } = looseValue(text);
      io.out(faults.map(fault => told(fault, value)).join('\n'));
    }
  }
  const faults = results.flatMap(result => result.faults ?? []);
  const errors = errorsIn(faults);
  const read = results.filter(result => result.faults !== null).length;
  if (faults.length > 0) io.out(check.counts({ errors, warnings: faults.length - errors, files: read }));
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
