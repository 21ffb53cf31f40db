import type { FaultCode } from '../scenario/faults.ts';
import { faultsEn } from './faults.en.ts';
import { faultsEs } from './faults.es.ts';
import { type Data, type FaultWords, visible } from './faultWords.ts';

/** What the words need of a fault; a `Fault` of the scenario room is one. */
export interface WordableFault {
  readonly severity: 'error' | 'warning';
  readonly code: FaultCode;
  readonly data: Data;
  readonly place: { readonly line: number; readonly column: number } | null;
  readonly excerpt: string | null;
  readonly file: string;
}

const CATALOGUES: Readonly<Record<'en' | 'es', FaultWords<FaultCode>>> = { en: faultsEn, es: faultsEs };

/** What is wrong and what would mend it, in one sentence without a full stop. */
export function faultText(fault: Pick<WordableFault, 'code' | 'data'>, language: 'en' | 'es'): string {
  return visible(CATALOGUES[language].texts[fault.code](fault.data));
}

/**
 * A fault as compilers print theirs, so that editors and terminals can jump to it:
 * `file:line:column  error  message`, then the line and a caret.
 */
export function formatFault(fault: WordableFault, language: 'en' | 'es'): string {
  const where = fault.place ? `${fault.file}:${fault.place.line}:${fault.place.column}` : fault.file;
  const head = `${where}  ${CATALOGUES[language].words[fault.severity]}  ${faultText(fault, language)}`;
  if (fault.excerpt === null) return head;
  const lines = fault.excerpt.split('\n').map(line => `    ${line}`);
  return [head, ...lines].join('\n');
}
