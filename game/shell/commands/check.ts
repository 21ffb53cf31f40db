import { reviewScenario } from '../../analysis/review.ts';
import { faultText } from '../../wording/faults.ts';
import { formatFault } from '../../wording/index.ts';
import { readText } from '../files.ts';
import type { Shell } from '../shell.ts';

/** Everything that is wrong with some scenario files, in one run. */
export function checkCommand(
  shell: Shell,
  files: readonly string[],
  options: Readonly<Record<string, unknown>>,
): number {
  const { io, language } = shell;
  const { check } = shell.wording.commands;
  const results = files.map(file => ({ file, faults: reviewScenario(readText(shell, file), file).faults }));
  const faults = results.flatMap(result => result.faults);
  const errors = faults.filter(fault => fault.severity === 'error').length;
  if (options['json']) {
    const written = results.map(({ file, faults }) => ({
      file,
      valid: faults.every(fault => fault.severity !== 'error'),
      faults: faults.map(fault => ({
        severity: fault.severity,
        code: fault.code,
        line: fault.place?.line ?? null,
        column: fault.place?.column ?? null,
        path: fault.path,
        message: faultText(fault, language),
      })),
    }));
    io.out(JSON.stringify({ files: written }, null, 2));
    return errors > 0 ? 1 : 0;
  }
  for (const { file, faults } of results)
    io.out(
      faults.length === 0 ? check.fine(file) : faults.map(fault => formatFault(fault, language)).join('\n'),
    );
  if (faults.length > 0)
    io.out(check.counts({ errors, warnings: faults.length - errors, files: files.length }));
  return errors > 0 ? 1 : 0;
}
