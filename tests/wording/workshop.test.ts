import { expect, test } from 'vitest';
import { type FormShape, scenarioForm } from '../../game/scenario/index.ts';
import { workshopWordingOf } from '../../game/wording/workshop.ts';

/** Every key of the form with the name of what holds it, and every fixed choice. */
function namesIn(shape: FormShape, within: string, deep: number): { keys: string[][]; choices: string[] } {
  const none = { keys: [], choices: [] };
  if (deep > 12) return none;
  const join = (parts: { keys: string[][]; choices: string[] }[]) => ({
    keys: parts.flatMap(part => part.keys),
    choices: parts.flatMap(part => part.choices),
  });
  switch (shape.is) {
    case 'choice':
      return { keys: [], choices: shape.of.length > 1 ? shape.of.map(String) : [] };
    case 'list':
    case 'record':
      return namesIn(shape.of, within, deep + 1);
    case 'either':
      return join([{ keys: [], choices: [shape.word] }, namesIn(shape.group, within, deep + 1)]);
    case 'variants':
      return join([
        { keys: [[within, shape.by]], choices: shape.of.flatMap(({ names }) => [...names]) },
        ...shape.of.map(({ group }) => namesIn(group, within, deep + 1)),
      ]);
    case 'group':
      return join(
        shape.fields.map(field =>
          join([{ keys: [[within, field.key]], choices: [] }, namesIn(field.shape(), field.key, deep + 1)]),
        ),
      );
    default:
      return none;
  }
}

/** Never on the form. */
const HIDDEN = ['$schema', 'format', 'agenda'];

test.each(['en', 'es'] as const)(
  'every key and choice of the format has a name on the form in %s',
  language => {
    const { keys, choices } = workshopWordingOf(language);
    const all = namesIn(scenarioForm(), '', 0);
    expect(all.keys.length).toBeGreaterThan(150);
    const unnamed = all.keys.filter(
      ([within, key]) => !HIDDEN.includes(key!) && !(`${within}.${key}` in keys) && !(key! in keys),
    );
    expect([...new Set(unnamed.map(pair => pair.join('.')))]).toEqual([]);
    expect([...new Set(all.choices.filter(choice => !(choice in choices)))]).toEqual([]);
  },
);
