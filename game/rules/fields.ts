import type { Draft } from '../scenario/types.ts';
import { type FieldKind, type Form, type Refusal, refuse } from './moves/define.ts';
import type { Move } from './moves/index.ts';
import type { View } from './view.ts';

type Fields = Readonly<Record<string, unknown>>;

const isIndex = (value: unknown, length: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < length;

const EFFORTS: readonly unknown[] = ['slack', 'promised', 'surge'];
const TONES: readonly unknown[] = ['plain', 'generous', 'boastful'];
const VERDICTS: readonly unknown[] = ['extend', 'snapBack'];

/** Whether the fields of a move are of their kinds and in range; names the first that is not. */
export function fieldRefusal(view: View, form: Form, move: Move): Refusal | null {
  const fields: Fields = { ...move };
  let expected = 2;
  for (const name in form) {
    expected += 1;
    const kind = form[name]!;
    const value = fields[name];
    if (kind === 'draft') {
      const found = draftRefusal(view, value as Draft);
      if (found) return found;
    } else if (!isValid(view, kind, value, fields)) return refuse('badField', { field: name });
  }
  if (Object.keys(move).length === expected && Object.hasOwn(move, 'kind') && Object.hasOwn(move, 'by'))
    return null;
  const unknown = Object.keys(move).find(
    name => name !== 'kind' && name !== 'by' && !Object.hasOwn(form, name),
  );
  return refuse('badField', { field: unknown ?? 'by' });
}

function isValid(view: View, kind: FieldKind, value: unknown, move: Fields): boolean {
  const { agenda } = view;
  switch (kind) {
    case 'principal':
      return isIndex(value, agenda.principals.length) && value !== move.by;
    case 'issue':
      return isIndex(value, agenda.issues.length);
    case 'position':
      return isIndex(value, agenda.issues[move.issue as number]!.positions.length);
    case 'measure':
      return isIndex(value, agenda.measures.length);
    case 'level':
      return isIndex(value, agenda.measures[move.measure as number]!.levels.length);
    case 'line':
      return isIndex(value, agenda.redLines.length);
    case 'round':
      return Number.isInteger(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'version':
      return value === null || Number.isInteger(value);
    case 'effort':
      return EFFORTS.includes(value);
    case 'verdict':
      return VERDICTS.includes(value);
    case 'tone':
      return TONES.includes(value);
    case 'draft':
      return true;
  }
}

function draftRefusal(view: View, draft: Draft): Refusal | null {
  const { issues, covers, constants } = view.agenda;
  if (
    typeof draft !== 'object' ||
    draft === null ||
    !Array.isArray(draft.positions) ||
    !Array.isArray(draft.covers) ||
    Object.keys(draft).length !== 2
  )
    return refuse('badField', { field: 'draft' });
  if (draft.positions.length !== issues.length) return refuse('badField', { field: 'draft' });
  for (let issue = 0; issue < issues.length; issue++)
    if (!isIndex(draft.positions[issue], issues[issue]!.positions.length))
      return refuse('badField', { field: issues[issue]!.id });
  for (let issue = 0; issue < issues.length; issue++)
    if (draft.positions[issue]! < view.negotiation.paid[issue]!) return refuse('belowPaid', { issue });
  if (draft.covers.length > constants.maxCovers)
    return refuse('tooManyCovers', { most: constants.maxCovers });
  for (let place = 0; place < draft.covers.length; place++)
    if (
      !isIndex(draft.covers[place], covers.length) ||
      (place > 0 && draft.covers[place]! <= draft.covers[place - 1]!)
    )
      return refuse('badField', { field: 'cover' });
  return null;
}
