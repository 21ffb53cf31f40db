/** Where a scenario file names a thing by its id. */
import type { Path } from './faults.ts';
import { type Catalogue, type FormShape, scenarioForm, variantOf } from './form.ts';
import { child } from './shape.ts';

export interface Mention {
  /** A value, an item of a list, or the key of an entry. */
  readonly is: 'value' | 'entry' | 'key';
  readonly path: Path;
}

/** Every place of a file at which an id of a kind stands, in the order of the file. Texts and notation are not read. */
export function references(root: unknown, kind: Catalogue | 'cover' | 'event', id: string): Mention[] {
  const found: Mention[] = [];
  const visit = (shape: FormShape, value: unknown, path: Path, holder: unknown): void => {
    switch (shape.is) {
      case 'ref':
        if (value === id && isOf(shape.to, kind, holder))
          found.push({ is: typeof path.at(-1) === 'number' ? 'entry' : 'value', path });
        return;
      case 'list':
        if (Array.isArray(value))
          for (const [index, item] of value.entries()) visit(shape.of, item, [...path, index], value);
        return;
      case 'record':
        for (const [key, item] of entriesOf(value)) {
          if (shape.by === kind && key === id) found.push({ is: 'key', path: [...path, key] });
          visit(shape.of, item, [...path, key], value);
        }
        return;
      case 'either':
        visit(shape.group, value, path, holder);
        return;
      case 'variants': {
        const variant = variantOf(shape, value);
        if (variant) visit(variant.group, value, path, holder);
        return;
      }
      case 'group':
        for (const field of shape.fields) {
          const part = child(value, field.key);
          if (part !== undefined) visit(field.shape(), part, [...path, field.key], value);
        }
        return;
      default:
    }
  };
  visit(scenarioForm(), root, [], null);
  return found;
}

const entriesOf = (value: unknown): [string, unknown][] =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];

/** Whether a reference is to a kind; what a cover softens is told by its `kind`. */
function isOf(to: Catalogue, kind: Catalogue | 'cover' | 'event', holder: unknown): boolean {
  if (to !== 'covered') return to === kind;
  return kind === (child(holder, 'kind') === 'line' ? 'redLine' : 'measure');
}
