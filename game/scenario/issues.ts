/** Translates what zod objects to into findings of our own, one for each thing to mend. */
import type { z } from 'zod';
import { type Finding, finding, type Path, quotable, suggestion, written } from './faults.ts';
import type { Repair } from './repair.ts';
import { formRepair } from './repairForm.ts';
import { exists, expectedOf, keysOf, schemaAt, typeOf, valueAt } from './shape.ts';

type Issue = z.core.$ZodIssue;

/** Shapes that the wording files can describe; any other pattern is quoted. */
const SHAPES: readonly string[] = ['id', 'slug', 'date', 'color', 'url', 'line'];

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'integer',
  array: 'list',
  record: 'object',
};

/** What zod objects to in a value, as findings: the first `most` things, and how many more there are. */
export function findingsOf(
  schema: z.ZodType,
  value: unknown,
  issues: readonly Issue[],
  most: number,
): { readonly findings: readonly Finding[]; readonly more: number } {
  const all = issues.reduce((sum, issue) => sum + countOf(issue), 0);
  const findings = issues
    .slice(0, most)
    .flatMap(issue => translate(schema, value, issue, [], most))
    .slice(0, most);
  const more = Math.max(0, all - findings.length);
  // A misspelt key is one fault, not two: the key that it was meant to be is not also reported as missing.
  const meant = new Set(
    findings
      .filter(item => item.code === 'unknownKey' && item.data.nearest !== undefined)
      .map(item => JSON.stringify([...item.path.slice(0, -1), item.data.nearest])),
  );
  const told = findings
    .filter(item => item.code !== 'missingKey' || !meant.has(JSON.stringify([...item.path, item.data.key])))
    .map(item => ({ ...item, ...repaired(formRepair(schema, value, item)) }));
  return { findings: told, more };
}

const countOf = (issue: Issue): number => (issue.code === 'unrecognized_keys' ? issue.keys.length : 1);

const repaired = (repair: Repair | undefined) => (repair ? { repair } : {});

function translate(schema: z.ZodType, root: unknown, issue: Issue, base: Path, most: number): Finding[] {
  const path = [...base, ...issue.path.map(key => (typeof key === 'symbol' ? String(key) : key))];
  const value = valueAt(root, path);
  if (!exists(root, path)) {
    const expected = expectedOf(schemaAt(schema, path, root));
    const key = String(path.at(-1));
    return [
      finding('missingKey', path.slice(0, -1), {
        key,
        expected: expected.length > 0 ? expected : allowed(issue),
      }),
    ];
  }
  const found = quotable(value);
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType([TYPE_NAMES[issue.expected] ?? issue.expected], path, value)];
    case 'invalid_value':
      return [notOneOf(issue.values, path, value)];
    case 'too_small': {
      const least = Number(issue.minimum);
      if (issue.origin === 'string') return [finding('textTooShort', path, { least })];
      if (issue.origin === 'array') return [finding('listTooShort', path, { least, found: lengthOf(value) })];
      return [finding('numberTooSmall', path, { least, found, bound: issue.inclusive ? 'from' : 'above' })];
    }
    case 'too_big': {
      const most = Number(issue.maximum);
      if (issue.origin === 'string') return [finding('textTooLong', path, { most, found: lengthOf(value) })];
      if (issue.origin === 'array') return [finding('listTooLong', path, { most, found: lengthOf(value) })];
      return [finding('numberTooBig', path, { most, found, bound: issue.inclusive ? 'to' : 'below' })];
    }
    case 'invalid_format':
      return [finding('wrongPattern', path, { found, ...shapeOf(issue) })];
    case 'unrecognized_keys': {
      const known = keysOf(schemaAt(schema, path, root), value);
      const free = known.filter(key => !exists(value, [key]));
      return issue.keys
        .slice(0, most)
        .map(key =>
          finding(
            'unknownKey',
            [...path, key],
            { key: quotable(key), allowed: known, ...suggestion(key, free) },
            'key',
          ),
        );
    }
    case 'invalid_union':
      return union(schema, root, issue, path, value, most);
    case 'invalid_key': {
      const inner = issue.issues[0];
      const key = quotable(String(path.at(-1)));
      if (inner?.code === 'invalid_format')
        return [finding('wrongPattern', path, { found: key, ...shapeOf(inner) }, 'key')];
      return [finding('invalid', path, { message: inner?.message ?? issue.message }, 'key')];
    }
    default:
      return [finding('invalid', path, { message: issue.message })];
  }
}

/**
 * A union that no branch of took the value. With a discriminator zod has chosen the branch already, and what is left
 * is a wrong discriminator. Without one, the branch of the value's own type is meant: its issues are reported.
 */
function union(
  schema: z.ZodType,
  root: unknown,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  value: unknown,
  most: number,
): Finding[] {
  if (issue.errors.length === 0) {
    const options = allowed(issue).map(text => JSON.parse(text) as unknown);
    return options.length > 0
      ? [notOneOf(options, path, value)]
      : [finding('invalid', path, { message: issue.message })];
  }
  const fitting = issue.errors
    .filter(branch => !branch.some(part => part.path.length === 0 && isOfWrongType(part, value)))
    .sort((first, second) => first.length - second.length);
  const [likeliest] = fitting;
  if (likeliest && !isOtherWord(likeliest, value))
    return likeliest.flatMap(part => translate(schema, root, part, path, most));
  return [wrongType(expectedOf(schemaAt(schema, path, root)), path, value)];
}

/** A word that is far from the one that is possible: one of the other branches may have been meant as well. */
function isOtherWord([issue, ...others]: readonly Issue[], value: unknown): boolean {
  if (issue?.code !== 'invalid_value' || issue.path.length > 0 || others.length > 0) return false;
  return typeof value === 'string' && !('nearest' in suggestion(value, issue.values.map(String)));
}

function isOfWrongType(issue: Issue, value: unknown): boolean {
  if (issue.code === 'invalid_value')
    return issue.values.every(allowedValue => typeof allowedValue !== typeof value);
  return issue.code === 'invalid_type';
}

function wrongType(expected: readonly string[], path: Path, value: unknown): Finding {
  return finding('wrongType', path, { expected, type: typeOf(value), found: written(value) });
}

function notOneOf(values: readonly unknown[], path: Path, value: unknown): Finding {
  const names = values.map(String);
  if (!values.some(option => typeof option === typeof value))
    return wrongType(
      values.map(option => JSON.stringify(option)),
      path,
      value,
    );
  return finding('notOneOf', path, {
    found: quotable(value),
    allowed: names,
    ...(typeof value === 'string' ? suggestion(value, names) : {}),
  });
}

/** The values that a discriminator may have, as JSON. */
function allowed(issue: Issue): readonly string[] {
  const options = 'options' in issue ? issue.options : undefined;
  return Array.isArray(options) ? options.map(option => JSON.stringify(option)) : [];
}

function shapeOf(issue: Extract<Issue, { code: 'invalid_format' }>): Record<string, string> {
  if (SHAPES.includes(issue.message)) return { shape: issue.message };
  if (SHAPES.includes(issue.format)) return { shape: issue.format };
  return { shape: 'pattern', pattern: issue.pattern ?? issue.format };
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}
