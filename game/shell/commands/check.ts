import { reviewScenario } from '../../analysis/review.ts';
import type { Fault } from '../../scenario/index.ts';
import { faultText } from '../../wording/faults.ts';
import { formatFault } from '../../wording/index.ts';
import { tryText } from '../files.ts';
import type { Shell } from '../shell.ts';

interface Checked {
  readonly file: string;
  /** Null for a file that cannot be read at all. */
  readonly faults: readonly Fault[] | null;
}

/** Everything that is wrong with some scenario files, in one run. */
export function checkCommand(
  shell: Shell,
  files: readonly string[],
  options: Readonly<Record<string, unknown>>,
): number {
  const results = files.map((file): Checked => {
    const text = tryText(shell, file);
    return { file, faults: text === null ? null : reviewScenario(text, file).faults };
  });
  if (options['json'])
    shell.io.out(JSON.stringify({ files: results.map(result => asData(shell, result)) }, null, 2));
  else print(shell, results);
  if (results.some(({ faults }) => faults === null)) return 2;
  return errorsIn(results.flatMap(({ faults }) => faults ?? [])) > 0 ? 1 : 0;
}

const errorsIn = (faults: readonly Fault[]) => faults.filter(({ severity }) => severity === 'error').length;

function print({ io, language, wording }: Shell, results: readonly Checked[]): void {
  const { check, unreadable } = wording.commands;
  for (const { file, faults } of results) {
    if (faults === null) io.err(unreadable(file));
    else if (faults.length === 0) io.out(check.fine(file));
    else io.out(faults.map(fault => formatFault(fault, language)).join('\n'));
  }
  const faults = results.flatMap(result => result.faults ?? []);
  const errors = errorsIn(faults);
  const read = results.filter(result => result.faults !== null).length;
  if (faults.length > 0) io.out(check.counts({ errors, warnings: faults.length - errors, files: read }));
}

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
      nearest: fault.data.nearest ?? null,
      excerpt: fault.excerpt,
      data: fault.data,
    })),
  };
}
